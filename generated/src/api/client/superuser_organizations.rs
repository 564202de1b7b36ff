// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `organizations`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// A call of `listAllOrganizations`, which
/// [`Client::list_all_organizations`](crate::Client::list_all_organizations) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllOrganizations<'a> {
    client: &'a crate::Client,
    next_page: Result<Option<String>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
}

impl<'a> ListAllOrganizations<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            next_page: Ok(None),
            limit: Ok(None),
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

    /// How many organizations a page holds at most. The server takes 0, which yields an empty page
    /// that leads on, and negative numbers, which yield pages of no use, or a crash page where they
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::SuperuserOrganizationList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ALL_ORGANIZATIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListAllOrganizations<'_> {
    type Page = crate::models::SuperuserOrganizationList;
    type Item = crate::models::SuperuserOrganization;
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
        (page.organizations, page.next_page)
    }
}

impl<'a> ListAllOrganizations<'a> {
    /// Streams the `organizations` of this page and of all that follow. Each page is fetched when
    /// its first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::SuperuserOrganization, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}

/// A call of `changeOrganization`, which
/// [`Client::change_organization`](crate::Client::change_organization) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganization<'a> {
    client: &'a crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::OrganizationRename, ParameterError>,
}

impl<'a> ChangeOrganization<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            name: Err(ParameterError::missing("name", "PathSegment")),
            body: Err(ParameterError::missing("body", "OrganizationRename")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.name = ParameterError::convert("name", "PathSegment", value);
        self
    }

    /// The new name.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::OrganizationRename, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "OrganizationRename", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name, body } = self;
        let name = name?;
        let body = body?;
        let name = encode_path(&name);
        let url = format!("{}/api/v1/superuser/organizations/{name}", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/organizations/{name}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::SuperuserOrganization>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteOrganization`, which
/// [`Client::delete_organization`](crate::Client::delete_organization) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganization<'a> {
    client: &'a crate::Client,
    name: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteOrganization<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            name: Err(ParameterError::missing("name", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.name = ParameterError::convert("name", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
