// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `suconfig`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read the setup state of the registry.
    ///
    /// Returns the setup state of the registry. Needs no token. Returns 404 if the feature is off.
    ///
    /// `GET /api/v1/superuser/registrystatus`, operation `scRegistryStatus`.
    ///
    /// Server behaviour:
    /// [set-up-status-for-anybody](crate::server_behaviour#set-up-status-for-anybody).
    ///
    /// # Access
    ///
    /// Needs no token. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The state of the registry.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn sc_registry_status(&self) -> ScRegistryStatus<'_> {
        ScRegistryStatus::new(self)
    }
}

/// The call of `scRegistryStatus`, begun by
/// [`Client::sc_registry_status`](crate::Client::sc_registry_status).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ScRegistryStatus<'a> {
    client: &'a super::Client,
}

impl<'a> ScRegistryStatus<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/registrystatus", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/registrystatus`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RegistryStatus>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::SC_REGISTRY_STATUS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
