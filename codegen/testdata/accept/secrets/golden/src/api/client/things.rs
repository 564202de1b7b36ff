// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, Error, ResponseValue};

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
