// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Ping.
    ///
    /// Answers a text.
    ///
    /// `GET /ping`, operation `ping`.
    ///
    /// Server behaviour: [bodies-are-bare](crate::server_behaviour#bodies-are-bare),
    /// [no-token-needed](crate::server_behaviour#no-token-needed).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:read`.
    ///
    /// # Responses
    ///
    /// - 200: The text.
    ///
    /// # Errors
    ///
    /// The server refuses with ; see [`Error`](crate::Error) for what else can go wrong.
    pub fn ping(&self) -> Ping<'_> {
        Ping::new(self)
    }
}

/// The call of `ping`, begun by [`Client::ping`](crate::Client::ping).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct Ping<'a> {
    client: &'a super::Client,
}

impl<'a> Ping<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/ping", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /ping`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::PING,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
