// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `keys`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// A call of `listServiceKeys`, which
/// [`Client::list_service_keys`](crate::Client::list_service_keys) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListServiceKeys {
    client: crate::Client,
}

impl ListServiceKeys {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ServiceKeyList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_SERVICE_KEYS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListServiceKeys {
    type Output = Result<ResponseValue<crate::models::ServiceKeyList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ServiceKeyList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createServiceKey`, which
/// [`Client::create_service_key`](crate::Client::create_service_key) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateServiceKey {
    client: crate::Client,
    body: crate::models::NewServiceKey,
}

impl CreateServiceKey {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewServiceKey>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/superuser/keys", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/keys`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::CreatedServiceKey, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_SERVICE_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateServiceKey {
    type Output = Result<ResponseValue<crate::models::CreatedServiceKey>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::CreatedServiceKey, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getServiceKey`, which [`Client::get_service_key`](crate::Client::get_service_key)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetServiceKey {
    client: crate::Client,
    kid: Result<crate::PathSegment, ParameterError>,
}

impl GetServiceKey {
    pub(crate) fn new(
        client: &crate::Client,
        kid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            kid: ParameterError::convert("kid", "PathSegment", kid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid } = self;
        let kid = kid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_SERVICE_KEY,
            &[("kid", kid.as_str())],
        )?;
        let kid = encode_path(&kid);
        let url = format!("{}/api/v1/superuser/keys/{kid}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/keys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ServiceKey, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_SERVICE_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetServiceKey {
    type Output = Result<ResponseValue<crate::models::ServiceKey>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ServiceKey, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateServiceKey`, which
/// [`Client::update_service_key`](crate::Client::update_service_key) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateServiceKey {
    client: crate::Client,
    kid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::ServiceKeyUpdate,
}

impl UpdateServiceKey {
    pub(crate) fn new(
        client: &crate::Client,
        kid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ServiceKeyUpdate>,
    ) -> Self {
        Self {
            client: client.clone(),
            kid: ParameterError::convert("kid", "PathSegment", kid),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, kid, body } = self;
        let kid = kid?;
        let kid = encode_path(&kid);
        let url = format!("{}/api/v1/superuser/keys/{kid}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/keys/{kid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ServiceKey, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_SERVICE_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateServiceKey {
    type Output = Result<ResponseValue<crate::models::ServiceKey>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ServiceKey, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteServiceKey`, which
/// [`Client::delete_service_key`](crate::Client::delete_service_key) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteServiceKey {
    client: crate::Client,
    kid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteServiceKey {
    pub(crate) fn new(
        client: &crate::Client,
        kid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            kid: ParameterError::convert("kid", "PathSegment", kid),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_SERVICE_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteServiceKey {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
