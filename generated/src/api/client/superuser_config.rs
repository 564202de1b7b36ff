// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `config`.

use crate::client::runtime::{self, Error, ResponseValue};

/// A call of `configDump`, which [`Client::config_dump`](crate::Client::config_dump) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ConfigDump {
    client: crate::Client,
}

impl ConfigDump {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/config", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/config`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ConfigDump, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CONFIG_DUMP,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ConfigDump {
    type Output = Result<ResponseValue<crate::models::ConfigDump>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ConfigDump, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
