// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// Log in.
    ///
    /// Takes a password and returns a token.
    ///
    /// `POST /login`, operation `login`.
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`Token`](crate::models::Token): The token.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::Login;
    ///
    /// let token = client.login(Login::new("bob", "EXAMPLE")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login(
        &self,
        body: impl runtime::BodyArgument<crate::models::Login>,
    ) -> Login {
        Login::new(self, body)
    }

    /// Read a token.
    ///
    /// Says what a token is good for.
    ///
    /// `GET /tokens/{token}`, operation `readToken`.
    ///
    /// # Parameters
    ///
    /// - `token`: The token.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200, [`Token`](crate::models::Token): The token.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let token = client.read_token("token").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn read_token(&self, token: impl runtime::Argument<crate::Secret>) -> ReadToken {
        ReadToken::new(self, token)
    }
}

/// A call of `login`, which [`Client::login`](crate::Client::login) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Login {
    client: crate::Client,
    body: crate::models::Login,
}

impl Login {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::Login>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/login", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /login`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Token, Error> {
        let client = self.client.clone();
        crate::client::call(&crate::api::operations::LOGIN, client, self.into_request())
    }
}

impl std::future::IntoFuture for Login {
    type Output = Result<ResponseValue<crate::models::Token>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Token, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `readToken`, which [`Client::read_token`](crate::Client::read_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ReadToken {
    client: crate::Client,
    token: Result<crate::Secret, ParameterError>,
}

impl ReadToken {
    pub(crate) fn new(
        client: &crate::Client,
        token: impl runtime::Argument<crate::Secret>,
    ) -> Self {
        Self {
            client: client.clone(),
            token: ParameterError::convert("token", "Secret", token),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, token } = self;
        let token = token?;
        let token = ParameterError::convert_secret("token", &token)?;
        let token = encode_path(&token);
        let url = format!("{}/tokens/{token}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /tokens/{token}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Token, Error> {
        let client = self.client.clone();
        crate::client::call(
                &crate::api::operations::READ_TOKEN,
                client,
                self.into_request(),
            )
            .hide_path()
    }
}

impl std::future::IntoFuture for ReadToken {
    type Output = Result<ResponseValue<crate::models::Token>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Token, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
