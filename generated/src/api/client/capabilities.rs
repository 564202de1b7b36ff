// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `capabilities`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `capabilities`
///
/// The capabilities of a registry.
impl crate::Client {
    /// Read the capabilities of the registry.
    ///
    /// Returns the architectures that a mirror can be limited to, and whether manifest lists may
    /// lack some of their members. Needs no token.
    ///
    /// `GET /api/v1/registry/capabilities`, operation `getRegistryCapabilities`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`RegistryCapabilities`](crate::models::RegistryCapabilities): The capabilities.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let registry_capabilities = client.get_registry_capabilities().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_registry_capabilities(&self) -> GetRegistryCapabilities {
        GetRegistryCapabilities::new(self)
    }
}

/// A call of `getRegistryCapabilities`, which
/// [`Client::get_registry_capabilities`](crate::Client::get_registry_capabilities) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRegistryCapabilities {
    client: crate::Client,
}

impl GetRegistryCapabilities {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/registry/capabilities", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/registry/capabilities`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RegistryCapabilities, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REGISTRY_CAPABILITIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRegistryCapabilities {
    type Output = Result<ResponseValue<crate::models::RegistryCapabilities>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RegistryCapabilities,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
