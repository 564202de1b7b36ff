// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `users`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the quota of a user.
    ///
    /// Returns the quota of a namespace as a list with at most one item. The list never holds the
    /// default of the installation. Superusers and global read-only superusers may call it. The
    /// path accepts users and organizations alike.
    ///
    /// `GET /api/v1/superuser/users/{namespace}/quota`, operation `listOrganizationQuotaSuperUser`,
    /// guide section 2.21.15.
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
    pub fn list_organization_quota_super_user(
        &self,
    ) -> ListOrganizationQuotaSuperUser<'_> {
        ListOrganizationQuotaSuperUser::new(self)
    }
}

/// The call of `listOrganizationQuotaSuperUser`, begun by
/// [`Client::list_organization_quota_super_user`](crate::Client::list_organization_quota_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuotaSuperUser<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
}

impl<'a> ListOrganizationQuotaSuperUser<'a> {
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
            "{}/api/v1/superuser/users/{}/quota", client.base_url(), encode_path(&
            namespace),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/users/{namespace}/quota`.
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
            &crate::api::operations::LIST_ORGANIZATION_QUOTA_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create the quota of a user.
    ///
    /// Creates the quota of a namespace. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 if the namespace already has a quota, and for a size of 0 or less, a unit
    /// that the server cannot compute with, and a body with both forms or none. A namespace that
    /// does not exist makes the server fail with 500.
    ///
    /// `POST /api/v1/superuser/users/{namespace}/quota`, operation
    /// `createOrganizationQuotaSuperUser`, guide section 2.21.14.
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
    pub fn create_organization_quota_super_user(
        &self,
    ) -> CreateOrganizationQuotaSuperUser<'_> {
        CreateOrganizationQuotaSuperUser::new(self)
    }
}

/// The call of `createOrganizationQuotaSuperUser`, begun by
/// [`Client::create_organization_quota_super_user`](crate::Client::create_organization_quota_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuotaSuperUser<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewQuota, &'static str>,
}

impl<'a> CreateOrganizationQuotaSuperUser<'a> {
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
            "{}/api/v1/superuser/users/{}/quota", client.base_url(), encode_path(&
            namespace),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/users/{namespace}/quota`.
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
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA_SUPER_USER,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change the quota of a user.
    ///
    /// Sets another size for the quota. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 for a negative size, a unit that the server cannot compute with, a body
    /// with both forms, and any other property. An empty object and a size of 0 change nothing. A
    /// quota of another namespace is 404. A namespace that does not exist makes the server fail
    /// with 500.
    ///
    /// `PUT /api/v1/superuser/users/{namespace}/quota/{quota_id}`, operation
    /// `changeOrganizationQuotaSuperUser`, guide section 2.21.12.
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
    pub fn change_organization_quota_super_user(
        &self,
    ) -> ChangeOrganizationQuotaSuperUser<'_> {
        ChangeOrganizationQuotaSuperUser::new(self)
    }
}

/// The call of `changeOrganizationQuotaSuperUser`, begun by
/// [`Client::change_organization_quota_super_user`](crate::Client::change_organization_quota_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuotaSuperUser<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::QuotaChange, &'static str>,
}

impl<'a> ChangeOrganizationQuotaSuperUser<'a> {
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
            "{}/api/v1/superuser/users/{}/quota/{}", client.base_url(), encode_path(&
            namespace), encode_path(& quota_id),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/users/{namespace}/quota/{quota_id}`.
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
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete the quota of a user.
    ///
    /// Removes the quota with its thresholds. Superusers only. The path accepts users and
    /// organizations alike. A quota of another namespace, or one that is deleted already, is 404. A
    /// namespace that does not exist makes the server fail with 500.
    ///
    /// `DELETE /api/v1/superuser/users/{namespace}/quota/{quota_id}`, operation
    /// `deleteOrganizationQuotaSuperUser`, guide section 2.21.13.
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
    pub fn delete_organization_quota_super_user(
        &self,
    ) -> DeleteOrganizationQuotaSuperUser<'_> {
        DeleteOrganizationQuotaSuperUser::new(self)
    }
}

/// The call of `deleteOrganizationQuotaSuperUser`, begun by
/// [`Client::delete_organization_quota_super_user`](crate::Client::delete_organization_quota_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuotaSuperUser<'a> {
    client: &'a super::Client,
    namespace: Result<crate::PathSegment, &'static str>,
    quota_id: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationQuotaSuperUser<'a> {
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
            "{}/api/v1/superuser/users/{}/quota/{}", client.base_url(), encode_path(&
            namespace), encode_path(& quota_id),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/users/{namespace}/quota/{quota_id}`.
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
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA_SUPER_USER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the users of the installation.
    ///
    /// Lists all users, or one page of them if `limit` is sent. Superusers and global read-only
    /// superusers may call it. Without `limit` the whole list comes at once and `next_page` is
    /// ignored. A `limit` above 100 is 400 with an `ApiError` of type `invalid_request`; one that
    /// is not an integer is 400 with a `ParameterError`. Returns 404 if the feature is off.
    ///
    /// `GET /api/v1/superuser/users/`, operation `listAllUsers`, guide section 2.21.3.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [paging](crate::server_behaviour#paging),
    /// [quota-reports](crate::server_behaviour#quota-reports).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The users, in the order of their creation.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn list_all_users(&self) -> ListAllUsers<'_> {
        ListAllUsers::new(self)
    }
}

/// The call of `listAllUsers`, begun by
/// [`Client::list_all_users`](crate::Client::list_all_users).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllUsers<'a> {
    client: &'a super::Client,
    disabled: Result<Option<bool>, &'static str>,
    limit: Result<Option<i32>, &'static str>,
    next_page: Result<Option<String>, &'static str>,
}

impl<'a> ListAllUsers<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            disabled: Ok(None),
            limit: Ok(None),
            next_page: Ok(None),
        }
    }

    /// Whether disabled users are listed as well. They are where it is left out. Any text but
    /// `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.
    ///
    /// Optional.
    pub fn disabled<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.disabled = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for disabled failed");
        self
    }

    /// How many users a page holds at most. The server takes 0, which yields an empty page that
    /// leads on, and negative numbers, which yield pages of no use, or a crash page where they
    /// count back beyond the first. At most 100.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed");
        self
    }

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    ///
    /// Optional.
    pub fn next_page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.next_page = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for next_page failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, disabled, limit, next_page } = self;
        let disabled = disabled.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/superuser/users/", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("disabled", &disabled))
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/users/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::SuperuserUserList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ALL_USERS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListAllUsers<'_> {
    type Page = crate::models::SuperuserUserList;
    type Item = crate::models::SuperuserUser;
    type Error = Error;
    #[inline]
    fn resume(self, token: String) -> Self {
        self.next_page(token)
    }

    async fn fetch(self) -> Result<Self::Page, Error> {
        self.send().await.map(ResponseValue::into_inner)
    }

    #[inline]
    fn split(page: Self::Page) -> (Vec<Self::Item>, Option<String>) {
        (page.users, page.next_page)
    }
}

impl<'a> ListAllUsers<'a> {
    /// Streams the `users` of this page and of all that follow it; each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::SuperuserUser, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}

impl crate::Client {
    /// Create a user.
    ///
    /// Creates a user with a password that only this response shows. Superusers only. Requires the
    /// database as the source of users, and returns 400 otherwise. If the feature `MAILING` is on,
    /// the server sends a mail, and the user has to confirm the e-mail address first. A name that
    /// is taken, breaks the rules or belongs to a deleted account that is not purged yet is 400
    /// with a `MessageError`. A body that is a JSON list makes the server fail with 500. Returns
    /// 404 if the feature is off.
    ///
    /// `POST /api/v1/superuser/users/`, operation `createInstallUser`, guide section 2.21.1.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [validation-texts](crate::server_behaviour#validation-texts),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [account-names](crate::server_behaviour#account-names),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [users-created-by-superusers](crate::server_behaviour#users-created-by-superusers).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The user was created.
    /// - 201 (only in the published reference): The same response, with the status that Quay's
    ///   guide states.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_install_user(&self) -> CreateInstallUser<'_> {
        CreateInstallUser::new(self)
    }
}

/// The call of `createInstallUser`, begun by
/// [`Client::create_install_user`](crate::Client::create_install_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateInstallUser<'a> {
    client: &'a super::Client,
    body: Result<crate::models::NewUser, &'static str>,
}

impl<'a> CreateInstallUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The user to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewUser>,
    {
        self.body = value
            .try_into()
            .map_err(|_| "conversion to `crate :: models :: NewUser` for body failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/superuser/users/", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/users/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::CreatedUser>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_INSTALL_USER,
            &[200, 201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a user.
    ///
    /// Returns one user, disabled or not. Superusers and global read-only superusers may call it.
    /// Robots and organizations are 404.
    ///
    /// `GET /api/v1/superuser/users/{username}`, operation `getInstallUser`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The user.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_install_user(&self) -> GetInstallUser<'_> {
        GetInstallUser::new(self)
    }
}

/// The call of `getInstallUser`, begun by
/// [`Client::get_install_user`](crate::Client::get_install_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetInstallUser<'a> {
    client: &'a super::Client,
    username: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetInstallUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            username: Err("username was not initialized"),
        }
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/users/{}", client.base_url(), encode_path(& username),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/users/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::SuperuserUser>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_INSTALL_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change a user.
    ///
    /// Sets the password, the e-mail address or whether the account is enabled; properties that are
    /// left out stay. Superusers only. Returns 400 if another account has the address, if the
    /// password breaks the rules, and for every change of a superuser. Passwords and addresses are
    /// 400 too if they are kept outside the database. Robots and organizations are 404.
    ///
    /// `PUT /api/v1/superuser/users/{username}`, operation `changeInstallUser`.
    ///
    /// Server behaviour:
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The user as it was before, with the new address and the encrypted form of the new
    ///   password if these were sent. `enabled`, `verified` and the avatar still show the old
    ///   state.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn change_install_user(&self) -> ChangeInstallUser<'_> {
        ChangeInstallUser::new(self)
    }
}

/// The call of `changeInstallUser`, begun by
/// [`Client::change_install_user`](crate::Client::change_install_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeInstallUser<'a> {
    client: &'a super::Client,
    username: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::UserChange, &'static str>,
}

impl<'a> ChangeInstallUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            username: Err("username was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    /// What to change; an empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::UserChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: UserChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username, body } = self;
        let username = username.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/users/{}", client.base_url(), encode_path(& username),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/users/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ChangedUser>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_INSTALL_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a user.
    ///
    /// Disables the account at once and purges it later; until then its name stays taken.
    /// Superusers only. The account may be the only administrator of organizations. Returns 400 for
    /// a superuser, including the caller. Returns 404 for a robot, an organization and an account
    /// that is deleted already. For a disabled user the server returns 204 and does nothing.
    ///
    /// `DELETE /api/v1/superuser/users/{username}`, operation `deleteInstallUser`, guide section
    /// 2.21.2.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected),
    /// [deleting-a-user](crate::server_behaviour#deleting-a-user).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The user was deleted, or was disabled before.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_install_user(&self) -> DeleteInstallUser<'_> {
        DeleteInstallUser::new(self)
    }
}

/// The call of `deleteInstallUser`, begun by
/// [`Client::delete_install_user`](crate::Client::delete_install_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteInstallUser<'a> {
    client: &'a super::Client,
    username: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteInstallUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            username: Err("username was not initialized"),
        }
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/users/{}", client.base_url(), encode_path(& username),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/users/{username}`.
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
            &crate::api::operations::DELETE_INSTALL_USER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
