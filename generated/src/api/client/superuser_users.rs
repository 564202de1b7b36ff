// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `users`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// A call of `listOrganizationQuotaSuperUser`, which
/// [`Client::list_organization_quota_super_user`](crate::Client::list_organization_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuotaSuperUser {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
}

impl ListOrganizationQuotaSuperUser {
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
            "{}/api/v1/superuser/users/{namespace}/quota", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/users/{namespace}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<Vec<crate::models::Quota>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_QUOTA_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrganizationQuotaSuperUser {
    type Output = Result<ResponseValue<Vec<crate::models::Quota>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Vec<crate::models::Quota>, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrganizationQuotaSuperUser`, which
/// [`Client::create_organization_quota_super_user`](crate::Client::create_organization_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuotaSuperUser {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewQuota,
}

impl CreateOrganizationQuotaSuperUser {
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
            "{}/api/v1/superuser/users/{namespace}/quota", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/users/{namespace}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrganizationQuotaSuperUser {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeOrganizationQuotaSuperUser`, which
/// [`Client::change_organization_quota_super_user`](crate::Client::change_organization_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuotaSuperUser {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    body: crate::models::QuotaChange,
}

impl ChangeOrganizationQuotaSuperUser {
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
            "{}/api/v1/superuser/users/{namespace}/quota/{quota_id}", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/users/{namespace}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Quota, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeOrganizationQuotaSuperUser {
    type Output = Result<ResponseValue<crate::models::Quota>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Quota, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationQuotaSuperUser`, which
/// [`Client::delete_organization_quota_super_user`](crate::Client::delete_organization_quota_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuotaSuperUser {
    client: crate::Client,
    namespace: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationQuotaSuperUser {
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
            "{}/api/v1/superuser/users/{namespace}/quota/{quota_id}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/users/{namespace}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationQuotaSuperUser {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listAllUsers`, which [`Client::list_all_users`](crate::Client::list_all_users)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListAllUsers {
    client: crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
    disabled: Result<Option<bool>, ParameterError>,
}

impl ListAllUsers {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            next_page: Ok(None),
            limit: Ok(None),
            disabled: Ok(None),
        }
    }

    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub fn next_page(
        mut self,
        next_page: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.next_page = ParameterError::convert_optional(
            "next_page",
            "String",
            next_page,
        );
        self
    }

    /// How many users a page holds at most. The server takes 0, which yields an empty page that
    /// leads on, and negative numbers, which yield pages of no use, or a crash page where they
    /// count back beyond the first.
    ///
    /// Limits: at most 100.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    /// Whether disabled users are listed as well. Any text but `false`, `False`, `FALSE`, `0`,
    /// `null` and the empty one counts as true. The server takes `true` without it.
    pub fn disabled(mut self, disabled: impl runtime::OptionalArgument<bool>) -> Self {
        self.disabled = ParameterError::convert_optional("disabled", "bool", disabled);
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::SuperuserUserList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ALL_USERS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListAllUsers {
    type Output = Result<ResponseValue<crate::models::SuperuserUserList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::SuperuserUserList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListAllUsers {
    type Page = crate::models::SuperuserUserList;
    type Item = crate::models::SuperuserUser;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_ALL_USERS;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let token = self.next_page.as_ref().ok()?.clone();
        token.map(crate::client::paging::Mark::Token)
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Token(token) => self.next_page(token),
            crate::client::paging::Mark::Number(_) => self,
        }
    }

    #[inline]
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send {
        self.send()
    }

    #[inline]
    fn describe(page: &Self::Page) -> crate::client::paging::PageInfo {
        crate::client::paging::PageInfo {
            length: page.users.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.users
    }
}

impl ListAllUsers {
    /// Streams the `users` of this page and of all that follow. Each page is fetched when its first
    /// item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(self) -> crate::PaginationStream<crate::models::SuperuserUser, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<
        ResponseValue<crate::models::SuperuserUserList>,
        Error,
    > {
        crate::client::paging::pages(self)
    }
}

/// A call of `createInstallUser`, which
/// [`Client::create_install_user`](crate::Client::create_install_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateInstallUser {
    client: crate::Client,
    body: crate::models::NewUser,
}

impl CreateInstallUser {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewUser>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/superuser/users/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/superuser/users/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::CreatedUser, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_INSTALL_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateInstallUser {
    type Output = Result<ResponseValue<crate::models::CreatedUser>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::CreatedUser, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getInstallUser`, which
/// [`Client::get_install_user`](crate::Client::get_install_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetInstallUser {
    client: crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl GetInstallUser {
    pub(crate) fn new(
        client: &crate::Client,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            username: ParameterError::convert("username", "PathSegment", username),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username } = self;
        let username = username?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_INSTALL_USER,
            &[("username", username.as_str())],
        )?;
        let username = encode_path(&username);
        let url = format!("{}/api/v1/superuser/users/{username}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/users/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::SuperuserUser, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_INSTALL_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetInstallUser {
    type Output = Result<ResponseValue<crate::models::SuperuserUser>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::SuperuserUser, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeInstallUser`, which
/// [`Client::change_install_user`](crate::Client::change_install_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeInstallUser {
    client: crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
    body: crate::models::UserChange,
}

impl ChangeInstallUser {
    pub(crate) fn new(
        client: &crate::Client,
        username: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::UserChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            username: ParameterError::convert("username", "PathSegment", username),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, username, body } = self;
        let username = username?;
        let username = encode_path(&username);
        let url = format!("{}/api/v1/superuser/users/{username}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/users/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::ChangedUser, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_INSTALL_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeInstallUser {
    type Output = Result<ResponseValue<crate::models::ChangedUser>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::ChangedUser, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteInstallUser`, which
/// [`Client::delete_install_user`](crate::Client::delete_install_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteInstallUser {
    client: crate::Client,
    username: Result<crate::PathSegment, ParameterError>,
}

impl DeleteInstallUser {
    pub(crate) fn new(
        client: &crate::Client,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            username: ParameterError::convert("username", "PathSegment", username),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_INSTALL_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteInstallUser {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
