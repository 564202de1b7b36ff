// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{BoxError, ParameterError, Error, ResponseValue};

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
    /// let token = client.login().body(Login::new("bob", "EXAMPLE")).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn login(&self) -> Login<'_> {
        Login::new(self)
    }
}

/// A call of `login`, which [`Client::login`](crate::Client::login) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct Login<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::Login, ParameterError>,
}

impl<'a> Login<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "Login")),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::Login, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "Login", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/login", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /login`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Token>, Error>> {
        crate::client::call(
            &crate::api::operations::LOGIN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
