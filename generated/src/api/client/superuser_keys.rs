// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `keys`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// A call of `listServiceKeys`, which
/// [`Client::list_service_keys`](crate::Client::list_service_keys) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListServiceKeys<'a> {
    client: &'a crate::Client,
}

impl<'a> ListServiceKeys<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/superuser/keys", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/keys`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `createServiceKey`, which
/// [`Client::create_service_key`](crate::Client::create_service_key) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateServiceKey<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::NewServiceKey, ParameterError>,
}

impl<'a> CreateServiceKey<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "NewServiceKey")),
        }
    }

    /// The key to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewServiceKey, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewServiceKey", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/api/v1/superuser/keys", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/keys`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `getServiceKey`, which [`Client::get_service_key`](crate::Client::get_service_key)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetServiceKey<'a> {
    client: &'a crate::Client,
    kid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetServiceKey<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            kid: Err(ParameterError::missing("kid", "PathSegment")),
        }
    }

    /// The identifier of the service key.
    ///
    /// Required.
    pub fn kid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.kid = ParameterError::convert("kid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid } = self;
        let kid = kid?;
        let kid = encode_path(&kid);
        let url = format!("{}/api/v1/superuser/keys/{kid}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/keys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::ServiceKey>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_SERVICE_KEY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `updateServiceKey`, which
/// [`Client::update_service_key`](crate::Client::update_service_key) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateServiceKey<'a> {
    client: &'a crate::Client,
    kid: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::ServiceKeyUpdate, ParameterError>,
}

impl<'a> UpdateServiceKey<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            kid: Err(ParameterError::missing("kid", "PathSegment")),
            body: Err(ParameterError::missing("body", "ServiceKeyUpdate")),
        }
    }

    /// The identifier of the service key.
    ///
    /// Required.
    pub fn kid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.kid = ParameterError::convert("kid", "PathSegment", value);
        self
    }

    /// What to change; an empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::ServiceKeyUpdate, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "ServiceKeyUpdate", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid, body } = self;
        let kid = kid?;
        let body = body?;
        let kid = encode_path(&kid);
        let url = format!("{}/api/v1/superuser/keys/{kid}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/keys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::ServiceKey>, Error>> {
        crate::client::call(
            &crate::api::operations::UPDATE_SERVICE_KEY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteServiceKey`, which
/// [`Client::delete_service_key`](crate::Client::delete_service_key) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteServiceKey<'a> {
    client: &'a crate::Client,
    kid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteServiceKey<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            kid: Err(ParameterError::missing("kid", "PathSegment")),
        }
    }

    /// The identifier of the service key.
    ///
    /// Required.
    pub fn kid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.kid = ParameterError::convert("kid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid } = self;
        let kid = kid?;
        let kid = encode_path(&kid);
        let url = format!("{}/api/v1/superuser/keys/{kid}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/keys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_SERVICE_KEY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
