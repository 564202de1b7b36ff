// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{Error, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// Ping.
    ///
    /// Returns a text.
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
    /// - 200, `String`: The text.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let text = client.ping().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> Ping<'_> {
        Ping::new(self)
    }
}

/// A call of `ping`, which [`Client::ping`](crate::Client::ping) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct Ping<'a> {
    client: &'a crate::Client,
}

impl<'a> Ping<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/ping", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /ping`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::PING,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
