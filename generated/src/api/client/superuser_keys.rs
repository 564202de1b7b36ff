// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `keys`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the service keys.
    ///
    /// Lists all service keys: approved ones, those that wait for approval, and those that expired
    /// lately. Superusers and global read-only superusers may call it. Returns 404 if the feature
    /// is off.
    ///
    /// `GET /api/v1/superuser/keys`, operation `listServiceKeys`, guide section 2.21.7.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The keys.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_service_keys(&self) -> ListServiceKeys<'_> {
        ListServiceKeys::new(self)
    }
}

/// The call of `listServiceKeys`, begun by
/// [`Client::list_service_keys`](crate::Client::list_service_keys).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListServiceKeys<'a> {
    client: &'a super::Client,
}

impl<'a> ListServiceKeys<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/keys", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/keys`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ServiceKeyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_SERVICE_KEYS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create a service key.
    ///
    /// Creates an RSA key for a service and approves it in the name of the caller. Superusers only.
    /// Only this response shows the private half. A friendly name with other characters and a time
    /// in the past are 400. A bad service name is 400 with a `MessageError` whose message is empty.
    /// A number of seconds beyond any calendar makes the server fail with 500. Returns 404 if the
    /// feature is off.
    ///
    /// `POST /api/v1/superuser/keys`, operation `createServiceKey`, guide section 2.21.6.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [names-of-service-keys](crate::server_behaviour#names-of-service-keys),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [changes-of-service-keys](crate::server_behaviour#changes-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The key was created.
    /// - 201 (only in the published reference): The same response, with the status that Quay's
    ///   guide states.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_service_key(&self) -> CreateServiceKey<'_> {
        CreateServiceKey::new(self)
    }
}

/// The call of `createServiceKey`, begun by
/// [`Client::create_service_key`](crate::Client::create_service_key).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateServiceKey<'a> {
    client: &'a super::Client,
    body: Result<crate::models::NewServiceKey, &'static str>,
}

impl<'a> CreateServiceKey<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The key to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewServiceKey>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewServiceKey` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/superuser/keys", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/keys`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::CreatedServiceKey>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_SERVICE_KEY,
            &[200, 201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a service key.
    ///
    /// Returns one service key, whether or not it is approved. Superusers and global read-only
    /// superusers may call it. A key that expired more than a week ago is 404.
    ///
    /// `GET /api/v1/superuser/keys/{kid}`, operation `getServiceKey`, guide section 2.21.21.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [dates](crate::server_behaviour#dates),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The key.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_service_key(&self) -> GetServiceKey<'_> {
        GetServiceKey::new(self)
    }
}

/// The call of `getServiceKey`, begun by
/// [`Client::get_service_key`](crate::Client::get_service_key).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetServiceKey<'a> {
    client: &'a super::Client,
    kid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetServiceKey<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            kid: Err("kid was not initialized"),
        }
    }

    /// The identifier of the service key.
    ///
    /// Required.
    pub fn kid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.kid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for kid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid } = self;
        let kid = kid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/keys/{}", client.base_url(), encode_path(& kid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/keys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ServiceKey>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_SERVICE_KEY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change a service key.
    ///
    /// Changes the properties that are sent: the name, the expiration, or metadata, which is added
    /// to the existing metadata. Superusers only. A friendly name with other characters and a time
    /// in the past are 400. The server stores the expiration before it checks the name, so a
    /// rejected name may leave the expiration changed. A key that expired more than a week ago is
    /// 404. A number of seconds beyond any calendar makes the server fail with 500.
    ///
    /// `PUT /api/v1/superuser/keys/{kid}`, operation `updateServiceKey`, guide section 2.21.20.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [dates](crate::server_behaviour#dates),
    /// [names-of-service-keys](crate::server_behaviour#names-of-service-keys),
    /// [changes-of-service-keys](crate::server_behaviour#changes-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The changed key.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn update_service_key(&self) -> UpdateServiceKey<'_> {
        UpdateServiceKey::new(self)
    }
}

/// The call of `updateServiceKey`, begun by
/// [`Client::update_service_key`](crate::Client::update_service_key).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateServiceKey<'a> {
    client: &'a super::Client,
    kid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::ServiceKeyUpdate, &'static str>,
}

impl<'a> UpdateServiceKey<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            kid: Err("kid was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The identifier of the service key.
    ///
    /// Required.
    pub fn kid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.kid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for kid failed");
        self
    }

    /// What to change; an empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::ServiceKeyUpdate>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: ServiceKeyUpdate` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid, body } = self;
        let kid = kid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/keys/{}", client.base_url(), encode_path(& kid),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/keys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ServiceKey>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::UPDATE_SERVICE_KEY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a service key.
    ///
    /// Removes a service key, approved or not. Superusers only. From then on the server does not
    /// trust what the service signs with it.
    ///
    /// `DELETE /api/v1/superuser/keys/{kid}`, operation `deleteServiceKey`, guide section 2.21.19.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The key was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_service_key(&self) -> DeleteServiceKey<'_> {
        DeleteServiceKey::new(self)
    }
}

/// The call of `deleteServiceKey`, begun by
/// [`Client::delete_service_key`](crate::Client::delete_service_key).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteServiceKey<'a> {
    client: &'a super::Client,
    kid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteServiceKey<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            kid: Err("kid was not initialized"),
        }
    }

    /// The identifier of the service key.
    ///
    /// Required.
    pub fn kid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.kid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for kid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid } = self;
        let kid = kid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/keys/{}", client.base_url(), encode_path(& kid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/keys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_SERVICE_KEY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
