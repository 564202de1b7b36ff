// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `organizations`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// A call of `listAllOrganizations`, which
/// [`Client::list_all_organizations`](crate::Client::list_all_organizations) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListAllOrganizations {
    client: crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
}

impl ListAllOrganizations {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            next_page: Ok(None),
            limit: Ok(None),
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

    /// How many organizations a page holds at most. The server takes 0, which yields an empty page
    /// that leads on, and negative numbers, which yield pages of no use, or a crash page where they
    /// count back beyond the first.
    ///
    /// Limits: at most 100.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, limit, next_page } = self;
        let limit = limit?;
        let next_page = next_page?;
        let url = format!("{}/api/v1/superuser/organizations/", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/organizations/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::SuperuserOrganizationList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ALL_ORGANIZATIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListAllOrganizations {
    type Output = Result<ResponseValue<crate::models::SuperuserOrganizationList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::SuperuserOrganizationList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListAllOrganizations {
    type Page = crate::models::SuperuserOrganizationList;
    type Item = crate::models::SuperuserOrganization;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_ALL_ORGANIZATIONS;
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
            length: page.organizations.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.organizations
    }
}

impl ListAllOrganizations {
    /// Streams the `organizations` of this page and of all that follow. Each page is fetched when
    /// its first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(
        self,
    ) -> crate::PaginationStream<crate::models::SuperuserOrganization, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<
        ResponseValue<crate::models::SuperuserOrganizationList>,
        Error,
    > {
        crate::client::paging::pages(self)
    }
}

/// A call of `changeOrganization`, which
/// [`Client::change_organization`](crate::Client::change_organization) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeOrganization {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
    body: crate::models::OrganizationRename,
}

impl ChangeOrganization {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::OrganizationRename>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name, body } = self;
        let name = name?;
        let name = encode_path(&name);
        let url = format!("{}/api/v1/superuser/organizations/{name}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/organizations/{name}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::SuperuserOrganization, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeOrganization {
    type Output = Result<ResponseValue<crate::models::SuperuserOrganization>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::SuperuserOrganization,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganization`, which
/// [`Client::delete_organization`](crate::Client::delete_organization) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganization {
    client: crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganization {
    pub(crate) fn new(
        client: &crate::Client,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            name: ParameterError::convert("name", "PathSegment", name),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name?;
        let name = encode_path(&name);
        let url = format!("{}/api/v1/superuser/organizations/{name}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/organizations/{name}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganization {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
