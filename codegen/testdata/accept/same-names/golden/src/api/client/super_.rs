// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `super`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `super`
impl crate::Client {
    /// `GET /h`.
    ///
    /// `GET /h`, operation `ALL2`.
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
    /// client.all2().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn all2(&self) -> All2 {
        All2::new(self)
    }
}

/// A call of `ALL2`, which [`Client::all2`](crate::Client::all2) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct All2 {
    client: crate::Client,
}

impl All2 {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/h", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /h`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::ALL2,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for All2 {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
