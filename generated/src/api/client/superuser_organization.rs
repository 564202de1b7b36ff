// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `organization`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

/// A call of `listUserQuotaSuperUser`, which
/// [`Client::list_user_quota_super_user`](crate::Client::list_user_quota_super_user) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserQuotaSuperUser<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListUserQuotaSuperUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            namespace: Err(ParameterError::missing("namespace", "PathSegment")),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.namespace = ParameterError::convert("namespace", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Vec<crate::models::Quota>>, Error>> {
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createUserQuotaSuperUser`, which
/// [`Client::create_user_quota_super_user`](crate::Client::create_user_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateUserQuotaSuperUser<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewQuota, ParameterError>,
}

impl<'a> CreateUserQuotaSuperUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            namespace: Err(ParameterError::missing("namespace", "PathSegment")),
            body: Err(ParameterError::missing("body", "NewQuota")),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.namespace = ParameterError::convert("namespace", "PathSegment", value);
        self
    }

    /// The size of the quota, in one of the two forms.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewQuota, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewQuota", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace, body } = self;
        let namespace = namespace?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_USER_QUOTA_SUPER_USER,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeUserQuotaSuperUser`, which
/// [`Client::change_user_quota_super_user`](crate::Client::change_user_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeUserQuotaSuperUser<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::QuotaChange, ParameterError>,
}

impl<'a> ChangeUserQuotaSuperUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            namespace: Err(ParameterError::missing("namespace", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
            body: Err(ParameterError::missing("body", "QuotaChange")),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.namespace = ParameterError::convert("namespace", "PathSegment", value);
        self
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
    }

    /// The new size.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::QuotaChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "QuotaChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace, quota_id, body } = self;
        let namespace = namespace?;
        let quota_id = quota_id?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Quota>, Error>> {
        crate::client::call(
            &crate::api::operations::CHANGE_USER_QUOTA_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteUserQuotaSuperUser`, which
/// [`Client::delete_user_quota_super_user`](crate::Client::delete_user_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserQuotaSuperUser<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteUserQuotaSuperUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            namespace: Err(ParameterError::missing("namespace", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.namespace = ParameterError::convert("namespace", "PathSegment", value);
        self
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_QUOTA_SUPER_USER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
