// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `models`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `models`
impl crate::Client {
    /// `GET /d`.
    ///
    /// `GET /d`, operation `clientOperation`.
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
    /// client.client_operation().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_operation(&self) -> ClientOperation {
        ClientOperation::new(self)
    }
}

/// A call of `clientOperation`, which
/// [`Client::client_operation`](crate::Client::client_operation) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ClientOperation {
    client: crate::Client,
}

impl ClientOperation {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/d", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /d`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CLIENT_OPERATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ClientOperation {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
