// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `capabilities`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// - 200: The capabilities.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_registry_capabilities(&self) -> GetRegistryCapabilities<'_> {
        GetRegistryCapabilities::new(self)
    }
}

/// The call of `getRegistryCapabilities`, begun by
/// [`Client::get_registry_capabilities`](crate::Client::get_registry_capabilities).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRegistryCapabilities<'a> {
    client: &'a super::Client,
}

impl<'a> GetRegistryCapabilities<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/registry/capabilities", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/registry/capabilities`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
