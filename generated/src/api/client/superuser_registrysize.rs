// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `registrysize`.

use crate::client::runtime::{self, Error, ResponseValue};

/// A call of `getRegistrySize`, which
/// [`Client::get_registry_size`](crate::Client::get_registry_size) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRegistrySize {
    client: crate::Client,
}

impl GetRegistrySize {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RegistrySize, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REGISTRY_SIZE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRegistrySize {
    type Output = Result<ResponseValue<crate::models::RegistrySize>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RegistrySize, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `postRegistrySize`, which
/// [`Client::post_registry_size`](crate::Client::post_registry_size) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct PostRegistrySize {
    client: crate::Client,
}

impl PostRegistrySize {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::POST_REGISTRY_SIZE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for PostRegistrySize {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
