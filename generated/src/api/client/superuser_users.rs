// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `users`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// A call of `listOrganizationQuotaSuperUser`, which
/// [`Client::list_organization_quota_super_user`](crate::Client::list_organization_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuotaSuperUser<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListOrganizationQuotaSuperUser<'a> {
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
            "{}/api/v1/superuser/users/{namespace}/quota", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/users/{namespace}/quota`.
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
            &crate::api::operations::LIST_ORGANIZATION_QUOTA_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createOrganizationQuotaSuperUser`, which
/// [`Client::create_organization_quota_super_user`](crate::Client::create_organization_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuotaSuperUser<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewQuota, ParameterError>,
}

impl<'a> CreateOrganizationQuotaSuperUser<'a> {
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
            "{}/api/v1/superuser/users/{namespace}/quota", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/users/{namespace}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA_SUPER_USER,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeOrganizationQuotaSuperUser`, which
/// [`Client::change_organization_quota_super_user`](crate::Client::change_organization_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuotaSuperUser<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::QuotaChange, ParameterError>,
}

impl<'a> ChangeOrganizationQuotaSuperUser<'a> {
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
            "{}/api/v1/superuser/users/{namespace}/quota/{quota_id}", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/users/{namespace}/quota/{quota_id}`.
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
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteOrganizationQuotaSuperUser`, which
/// [`Client::delete_organization_quota_super_user`](crate::Client::delete_organization_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuotaSuperUser<'a> {
    client: &'a crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteOrganizationQuotaSuperUser<'a> {
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
            "{}/api/v1/superuser/users/{namespace}/quota/{quota_id}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/users/{namespace}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA_SUPER_USER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listAllUsers`, which [`Client::list_all_users`](crate::Client::list_all_users)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllUsers<'a> {
    client: &'a crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
    disabled: Result<Option<bool>, ParameterError>,
}

impl<'a> ListAllUsers<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            next_page: Ok(None),
            limit: Ok(None),
            disabled: Ok(None),
        }
    }

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    ///
    /// Optional.
    pub fn next_page<V>(mut self, value: V) -> Self
    where
        V: TryInto<String, Error: Into<BoxError>>,
    {
        self.next_page = ParameterError::convert("next_page", "String", value).map(Some);
        self
    }

    /// How many users a page holds at most. The server takes 0, which yields an empty page that
    /// leads on, and negative numbers, which yield pages of no use, or a crash page where they
    /// count back beyond the first. At most 100.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32, Error: Into<BoxError>>,
    {
        self.limit = ParameterError::convert("limit", "i32", value).map(Some);
        self
    }

    /// Whether disabled users are listed as well. They are where it is left out. Any text but
    /// `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.
    ///
    /// Optional.
    pub fn disabled<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.disabled = ParameterError::convert("disabled", "bool", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, disabled, limit, next_page } = self;
        let disabled = disabled?;
        let limit = limit?;
        let next_page = next_page?;
        let url = format!("{}/api/v1/superuser/users/", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("disabled", &disabled))
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/users/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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
    /// Streams the `users` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
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

/// A call of `createInstallUser`, which
/// [`Client::create_install_user`](crate::Client::create_install_user) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateInstallUser<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::NewUser, ParameterError>,
}

impl<'a> CreateInstallUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "NewUser")),
        }
    }

    /// The user to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewUser, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewUser", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/api/v1/superuser/users/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/users/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::CreatedUser>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_INSTALL_USER,
            &[200, 201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getInstallUser`, which
/// [`Client::get_install_user`](crate::Client::get_install_user) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetInstallUser<'a> {
    client: &'a crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetInstallUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            username: Err(ParameterError::missing("username", "PathSegment")),
        }
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.username = ParameterError::convert("username", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username?;
        let username = encode_path(&username);
        let url = format!("{}/api/v1/superuser/users/{username}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/users/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `changeInstallUser`, which
/// [`Client::change_install_user`](crate::Client::change_install_user) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeInstallUser<'a> {
    client: &'a crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::UserChange, ParameterError>,
}

impl<'a> ChangeInstallUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            username: Err(ParameterError::missing("username", "PathSegment")),
            body: Err(ParameterError::missing("body", "UserChange")),
        }
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.username = ParameterError::convert("username", "PathSegment", value);
        self
    }

    /// What to change; an empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::UserChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "UserChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username, body } = self;
        let username = username?;
        let body = body?;
        let username = encode_path(&username);
        let url = format!("{}/api/v1/superuser/users/{username}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/users/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::ChangedUser>, Error>> {
        crate::client::call(
            &crate::api::operations::CHANGE_INSTALL_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteInstallUser`, which
/// [`Client::delete_install_user`](crate::Client::delete_install_user) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteInstallUser<'a> {
    client: &'a crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteInstallUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            username: Err(ParameterError::missing("username", "PathSegment")),
        }
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.username = ParameterError::convert("username", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username?;
        let username = encode_path(&username);
        let url = format!("{}/api/v1/superuser/users/{username}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/users/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_INSTALL_USER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
