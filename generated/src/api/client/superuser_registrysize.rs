// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `registrysize`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read the size of the registry.
    ///
    /// Returns the result of the last count, and whether another count waits or runs. Superusers
    /// and global read-only superusers may call it. Before the first count the size is 0 and its
    /// time null. Returns 404 if the feature is off.
    ///
    /// `GET /api/v1/superuser/registrysize/`, operation `getRegistrySize`, guide section 2.21.25.
    ///
    /// Server behaviour: [registry-size](crate::server_behaviour#registry-size).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The size and the state of the count.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_registry_size(&self) -> GetRegistrySize<'_> {
        GetRegistrySize::new(self)
    }
}

/// The call of `getRegistrySize`, begun by
/// [`Client::get_registry_size`](crate::Client::get_registry_size).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRegistrySize<'a> {
    client: &'a super::Client,
}

impl<'a> GetRegistrySize<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/registrysize/", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/registrysize/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
    /// Queue a count of the registry's size.
    ///
    /// Queues a count of the whole registry for a background worker. Superusers only. The server
    /// reads no body. Returns 202 if a count waits or runs already, and 400 if the server could not
    /// queue one. Returns 404 if the feature is off.
    ///
    /// `POST /api/v1/superuser/registrysize/`, operation `postRegistrySize`, guide section 2.21.26.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [registry-size](crate::server_behaviour#registry-size).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 201: A count was queued. The string is empty.
    /// - 202: A count waits or runs already. The string is empty.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn post_registry_size(&self) -> PostRegistrySize<'_> {
        PostRegistrySize::new(self)
    }
}

/// The call of `postRegistrySize`, begun by
/// [`Client::post_registry_size`](crate::Client::post_registry_size).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct PostRegistrySize<'a> {
    client: &'a super::Client,
}

impl<'a> PostRegistrySize<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/registrysize/", client.base_url(),);
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/superuser/registrysize/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::POST_REGISTRY_SIZE,
            &[201, 202],
            self.client,
            self.into_request(),
        )
    }
}
