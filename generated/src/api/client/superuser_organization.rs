// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `organization`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the quota of an organization.
    ///
    /// Returns the quota of a namespace as a list with at most one item. The list never holds the
    /// default of the installation. Superusers and global read-only superusers may call it. The
    /// path accepts users and organizations alike.
    ///
    /// `GET /api/v1/superuser/organization/{namespace}/quota`, operation `listUserQuotaSuperUser`,
    /// guide section 2.21.11.
    ///
    /// Server behaviour:
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The quota, or an empty list.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_user_quota_super_user(&self) -> ListUserQuotaSuperUser<'_> {
        ListUserQuotaSuperUser::new(self)
    }
}

/// The call of `listUserQuotaSuperUser`, begun by
/// [`Client::list_user_quota_super_user`](crate::Client::list_user_quota_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserQuotaSuperUser<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
}

impl<'a> ListUserQuotaSuperUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            namespace: Err("namespace was not initialized"),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.namespace = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for namespace failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace } = self;
        let namespace = namespace.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/organization/{}/quota", client.base_url(), encode_path(&
            namespace),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/organization/{namespace}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<Vec<crate::models::Quota>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create the quota of an organization.
    ///
    /// Creates the quota of a namespace. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 if the namespace already has a quota, and for a size of 0 or less, a unit
    /// that the server cannot compute with, and a body with both forms or none. A namespace that
    /// does not exist makes the server fail with 500.
    ///
    /// `POST /api/v1/superuser/organization/{namespace}/quota`, operation
    /// `createUserQuotaSuperUser`, guide section 2.21.10.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 201: The quota was created.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_user_quota_super_user(&self) -> CreateUserQuotaSuperUser<'_> {
        CreateUserQuotaSuperUser::new(self)
    }
}

/// The call of `createUserQuotaSuperUser`, begun by
/// [`Client::create_user_quota_super_user`](crate::Client::create_user_quota_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateUserQuotaSuperUser<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewQuota, &'static str>,
}

impl<'a> CreateUserQuotaSuperUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            namespace: Err("namespace was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.namespace = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for namespace failed");
        self
    }

    /// The size of the quota, in one of the two forms.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewQuota>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: NewQuota` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace, body } = self;
        let namespace = namespace.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/organization/{}/quota", client.base_url(), encode_path(&
            namespace),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/organization/{namespace}/quota`.
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
            &crate::api::operations::CREATE_USER_QUOTA_SUPER_USER,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change the quota of an organization.
    ///
    /// Sets another size for the quota. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 for a negative size, a unit that the server cannot compute with, a body
    /// with both forms, and any other property. An empty object and a size of 0 change nothing. A
    /// quota of another namespace is 404. A namespace that does not exist makes the server fail
    /// with 500.
    ///
    /// `PUT /api/v1/superuser/organization/{namespace}/quota/{quota_id}`, operation
    /// `changeUserQuotaSuperUser`, guide section 2.21.8.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 200: The changed quota.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn change_user_quota_super_user(&self) -> ChangeUserQuotaSuperUser<'_> {
        ChangeUserQuotaSuperUser::new(self)
    }
}

/// The call of `changeUserQuotaSuperUser`, begun by
/// [`Client::change_user_quota_super_user`](crate::Client::change_user_quota_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeUserQuotaSuperUser<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::QuotaChange, &'static str>,
}

impl<'a> ChangeUserQuotaSuperUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            namespace: Err("namespace was not initialized"),
            quota_id: Err("quota_id was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.namespace = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for namespace failed");
        self
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    /// The new size.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::QuotaChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: QuotaChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace, quota_id, body } = self;
        let namespace = namespace.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/organization/{}/quota/{}", client.base_url(),
            encode_path(& namespace), encode_path(& quota_id),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/organization/{namespace}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Quota>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_USER_QUOTA_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete the quota of an organization.
    ///
    /// Removes the quota with its thresholds. Superusers only. The path accepts users and
    /// organizations alike. A quota of another namespace, or one that is deleted already, is 404. A
    /// namespace that does not exist makes the server fail with 500.
    ///
    /// `DELETE /api/v1/superuser/organization/{namespace}/quota/{quota_id}`, operation
    /// `deleteUserQuotaSuperUser`, guide section 2.21.9.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS`, `QUOTA_MANAGEMENT`,
    /// `EDIT_QUOTA` is on.
    ///
    /// # Responses
    ///
    /// - 204: The quota was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_user_quota_super_user(&self) -> DeleteUserQuotaSuperUser<'_> {
        DeleteUserQuotaSuperUser::new(self)
    }
}

/// The call of `deleteUserQuotaSuperUser`, begun by
/// [`Client::delete_user_quota_super_user`](crate::Client::delete_user_quota_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserQuotaSuperUser<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteUserQuotaSuperUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            namespace: Err("namespace was not initialized"),
            quota_id: Err("quota_id was not initialized"),
        }
    }

    /// The name of a user or an organization. Both paths accept both kinds.
    ///
    /// Required.
    pub fn namespace<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.namespace = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for namespace failed");
        self
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.quota_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for quota_id failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, namespace, quota_id } = self;
        let namespace = namespace.map_err(Error::InvalidRequest)?;
        let quota_id = quota_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/organization/{}/quota/{}", client.base_url(),
            encode_path(& namespace), encode_path(& quota_id),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/organization/{namespace}/quota/{quota_id}`.
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
            &crate::api::operations::DELETE_USER_QUOTA_SUPER_USER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
