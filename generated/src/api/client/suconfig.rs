// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `suconfig`.

use crate::client::runtime::{Error, ResponseValue};

/// # Tag `suconfig`
///
/// The setup state of a registry.
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
    /// Needs no token. The server has the operation only where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`RegistryStatus`](crate::models::RegistryStatus): The state of the registry.
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
    /// let registry_status = client.sc_registry_status().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sc_registry_status(&self) -> ScRegistryStatus<'_> {
        ScRegistryStatus::new(self)
    }
}

/// A call of `scRegistryStatus`, which
/// [`Client::sc_registry_status`](crate::Client::sc_registry_status) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ScRegistryStatus<'a> {
    client: &'a crate::Client,
}

impl<'a> ScRegistryStatus<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/registrystatus", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/registrystatus`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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
