// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `registrysize`.

use crate::client::runtime::{Error, ResponseValue};

/// A call of `getRegistrySize`, which
/// [`Client::get_registry_size`](crate::Client::get_registry_size) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRegistrySize<'a> {
    client: &'a crate::Client,
}

impl<'a> GetRegistrySize<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/registrysize/", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/registrysize/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::RegistrySize>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REGISTRY_SIZE,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `postRegistrySize`, which
/// [`Client::post_registry_size`](crate::Client::post_registry_size) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct PostRegistrySize<'a> {
    client: &'a crate::Client,
}

impl<'a> PostRegistrySize<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/registrysize/", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/superuser/registrysize/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::POST_REGISTRY_SIZE,
            &[201, 202],
            self.client,
            self.into_request(),
        )
    }
}
