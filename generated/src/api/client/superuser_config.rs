// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `config`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read the configuration of the server.
    ///
    /// Returns the settings that are in force, and the environment of the server process in clear
    /// text. The server masks a fixed list of secrets among the settings and nothing else.
    /// Superusers and global read-only superusers may call it, and only where
    /// `SUPERUSER_CONFIGDUMP` is on: 403 otherwise.
    ///
    /// `GET /api/v1/superuser/config`, operation `configDump`.
    ///
    /// Server behaviour: [configuration-dump](crate::server_behaviour#configuration-dump).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The configuration.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn config_dump(&self) -> ConfigDump<'_> {
        ConfigDump::new(self)
    }
}

/// The call of `configDump`, begun by [`Client::config_dump`](crate::Client::config_dump).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ConfigDump<'a> {
    client: &'a super::Client,
}

impl<'a> ConfigDump<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/config", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/config`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ConfigDump>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CONFIG_DUMP,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
