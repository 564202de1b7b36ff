// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `capabilities`.

use crate::client::runtime::{Error, ResponseValue};

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
    /// let registry_capabilities = client.get_registry_capabilities().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_registry_capabilities(&self) -> GetRegistryCapabilities<'_> {
        GetRegistryCapabilities::new(self)
    }
}

/// A call of `getRegistryCapabilities`, which
/// [`Client::get_registry_capabilities`](crate::Client::get_registry_capabilities) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRegistryCapabilities<'a> {
    client: &'a crate::Client,
}

impl<'a> GetRegistryCapabilities<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::RegistryCapabilities>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REGISTRY_CAPABILITIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
