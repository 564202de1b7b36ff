// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `std`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `std`
impl crate::Client {
    /// `GET /e`.
    ///
    /// `GET /e`, operation `ClientOperation2`.
    ///
    /// # Access
    ///
    /// The document does not say which credentials it needs.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.client_operation2().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_operation2(&self) -> ClientOperation2 {
        ClientOperation2::new(self)
    }
}

/// A call of `ClientOperation2`, which
/// [`Client::client_operation2`](crate::Client::client_operation2) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ClientOperation2 {
    client: crate::Client,
}

impl ClientOperation2 {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/e", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /e`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CLIENT_OPERATION2,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ClientOperation2 {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
