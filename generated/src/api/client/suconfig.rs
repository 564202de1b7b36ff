// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `suconfig`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `suconfig`
///
/// The setup state of a registry.
impl crate::Client {
    /// Read the setup state of the registry.
    ///
    /// Returns the setup state of the registry. Needs no token. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/registrystatus`, operation `scRegistryStatus`.
    ///
    /// Server behaviour:
    /// [set-up-status-for-anybody](crate::server_behaviour#set-up-status-for-anybody).
    ///
    /// # Access
    ///
    /// Needs no token.
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
    /// let registry_status = client.sc_registry_status().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sc_registry_status(&self) -> ScRegistryStatus {
        ScRegistryStatus::new(self)
    }
}

/// A call of `scRegistryStatus`, which
/// [`Client::sc_registry_status`](crate::Client::sc_registry_status) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ScRegistryStatus {
    client: crate::Client,
}

impl ScRegistryStatus {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RegistryStatus, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::SC_REGISTRY_STATUS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ScRegistryStatus {
    type Output = Result<ResponseValue<crate::models::RegistryStatus>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RegistryStatus, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
