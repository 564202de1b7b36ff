// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Log in.
    ///
    /// Takes a password and answers a token.
    ///
    /// `POST /login`, operation `login`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200: The token.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn login(&self) -> Login<'_> {
        Login::new(self)
    }
}

/// The call of `login`, begun by [`Client::login`](crate::Client::login).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct Login<'a> {
    client: &'a super::Client,
    body: Result<crate::models::Login, &'static str>,
}

impl<'a> Login<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::Login>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: Login` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/login", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /login`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Token>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LOGIN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
