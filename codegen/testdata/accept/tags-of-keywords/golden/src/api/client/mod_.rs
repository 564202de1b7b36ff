// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `mod`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `mod`
impl crate::Client {
    /// `GET /mod`.
    ///
    /// `GET /mod`, operation `mod`.
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
    /// client.mod_().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mod_(&self) -> Mod {
        Mod::new(self)
    }
}

/// A call of `mod`, which [`Client::mod_`](crate::Client::mod_) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Mod {
    client: crate::Client,
}

impl Mod {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/mod", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /mod`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::MOD,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for Mod {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
