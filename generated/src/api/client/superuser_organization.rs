// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `organization`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// A call of `listUserQuotaSuperUser`, which
/// [`Client::list_user_quota_super_user`](crate::Client::list_user_quota_super_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListUserQuotaSuperUser {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
}

impl ListUserQuotaSuperUser {
    pub(crate) fn new(
        client: &crate::Client,
        namespace: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            namespace: ParameterError::convert("namespace", "PathSegment", namespace),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace } = self;
        let namespace = namespace?;
        let namespace = encode_path(&namespace);
        let url = format!(
            "{}/api/v1/superuser/organization/{namespace}/quota", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/organization/{namespace}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<Vec<crate::models::Quota>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListUserQuotaSuperUser {
    type Output = Result<ResponseValue<Vec<crate::models::Quota>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Vec<crate::models::Quota>, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createUserQuotaSuperUser`, which
/// [`Client::create_user_quota_super_user`](crate::Client::create_user_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateUserQuotaSuperUser {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewQuota,
}

impl CreateUserQuotaSuperUser {
    pub(crate) fn new(
        client: &crate::Client,
        namespace: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuota>,
    ) -> Self {
        Self {
            client: client.clone(),
            namespace: ParameterError::convert("namespace", "PathSegment", namespace),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace, body } = self;
        let namespace = namespace?;
        let namespace = encode_path(&namespace);
        let url = format!(
            "{}/api/v1/superuser/organization/{namespace}/quota", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/organization/{namespace}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_USER_QUOTA_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateUserQuotaSuperUser {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeUserQuotaSuperUser`, which
/// [`Client::change_user_quota_super_user`](crate::Client::change_user_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeUserQuotaSuperUser {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    body: crate::models::QuotaChange,
}

impl ChangeUserQuotaSuperUser {
    pub(crate) fn new(
        client: &crate::Client,
        namespace: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::QuotaChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            namespace: ParameterError::convert("namespace", "PathSegment", namespace),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace, quota_id, body } = self;
        let namespace = namespace?;
        let quota_id = quota_id?;
        let namespace = encode_path(&namespace);
        let quota_id = encode_path(&quota_id);
        let url = format!(
            "{}/api/v1/superuser/organization/{namespace}/quota/{quota_id}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/organization/{namespace}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Quota, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_USER_QUOTA_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeUserQuotaSuperUser {
    type Output = Result<ResponseValue<crate::models::Quota>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Quota, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteUserQuotaSuperUser`, which
/// [`Client::delete_user_quota_super_user`](crate::Client::delete_user_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUserQuotaSuperUser {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl DeleteUserQuotaSuperUser {
    pub(crate) fn new(
        client: &crate::Client,
        namespace: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            namespace: ParameterError::convert("namespace", "PathSegment", namespace),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace, quota_id } = self;
        let namespace = namespace?;
        let quota_id = quota_id?;
        let namespace = encode_path(&namespace);
        let quota_id = encode_path(&quota_id);
        let url = format!(
            "{}/api/v1/superuser/organization/{namespace}/quota/{quota_id}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/organization/{namespace}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_QUOTA_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteUserQuotaSuperUser {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
