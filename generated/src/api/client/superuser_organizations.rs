// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `organizations`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the organizations of the installation.
    ///
    /// Lists all organizations, or one page of them if `limit` is sent. Superusers and global
    /// read-only superusers may call it. Without `limit` the whole list comes at once and
    /// `next_page` is ignored. A `limit` above 100 is 400 with an `ApiError` of type
    /// `invalid_request`; one that is not an integer is 400 with a `ParameterError`. Without the
    /// final slash the server redirects. Returns 404 if the feature is off.
    ///
    /// `GET /api/v1/superuser/organizations/`, operation `listAllOrganizations`, guide section
    /// 2.21.5.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [avatars](crate::server_behaviour#avatars), [paging](crate::server_behaviour#paging),
    /// [quota-reports](crate::server_behaviour#quota-reports).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The organizations, in the order of their creation.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn list_all_organizations(&self) -> ListAllOrganizations<'_> {
        ListAllOrganizations::new(self)
    }
}

/// The call of `listAllOrganizations`, begun by
/// [`Client::list_all_organizations`](crate::Client::list_all_organizations).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllOrganizations<'a> {
    client: &'a super::Client,
    limit: Result<Option<i32>, &'static str>,
    next_page: Result<Option<String>, &'static str>,
}

impl<'a> ListAllOrganizations<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            limit: Ok(None),
            next_page: Ok(None),
        }
    }

    /// How many organizations a page holds at most. The server takes 0, which yields an empty page
    /// that leads on, and negative numbers, which yield pages of no use, or a crash page where they
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
        let Self { client, limit, next_page } = self;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/superuser/organizations/", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/organizations/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
    /// Streams the `organizations` of this page and of all that follow it; each page is fetched
    /// when its first item is asked for.
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

impl crate::Client {
    /// Rename an organization.
    ///
    /// Renames an organization and its robots. Members, quota and e-mail address stay. Superusers
    /// only. An empty object changes nothing. A name that breaks the rules, and a path that names a
    /// user, are 400 with a `MessageError`. An unknown organization and a new name that is taken
    /// make the server fail with 500, not 404. Returns 404 if the feature is off. The properties
    /// that Quay's guide lists belong to another operation and are ignored.
    ///
    /// `PUT /api/v1/superuser/organizations/{name}`, operation `changeOrganization`, guide section
    /// 2.21.16.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [account-names](crate::server_behaviour#account-names),
    /// [renaming-an-organization](crate::server_behaviour#renaming-an-organization).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The organization under its new name.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn change_organization(&self) -> ChangeOrganization<'_> {
        ChangeOrganization::new(self)
    }
}

/// The call of `changeOrganization`, begun by
/// [`Client::change_organization`](crate::Client::change_organization).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganization<'a> {
    client: &'a super::Client,
    name: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::OrganizationRename, &'static str>,
}

impl<'a> ChangeOrganization<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            name: Err("name was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.name = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for name failed");
        self
    }

    /// The new name.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::OrganizationRename>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: OrganizationRename` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name, body } = self;
        let name = name.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/organizations/{}", client.base_url(), encode_path(&
            name),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/superuser/organizations/{name}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
    /// Delete an organization.
    ///
    /// Removes the organization at once and purges its repositories later, without any grace
    /// period; until then its name stays taken. Superusers only. A user, and an organization that
    /// is deleted already, are 404. For a disabled organization the server returns 204 and does
    /// nothing.
    ///
    /// `DELETE /api/v1/superuser/organizations/{name}`, operation `deleteOrganization`, guide
    /// section 2.21.17.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [deletion-in-two-steps](crate::server_behaviour#deletion-in-two-steps).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The organization was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_organization(&self) -> DeleteOrganization<'_> {
        DeleteOrganization::new(self)
    }
}

/// The call of `deleteOrganization`, begun by
/// [`Client::delete_organization`](crate::Client::delete_organization).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganization<'a> {
    client: &'a super::Client,
    name: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganization<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            name: Err("name was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.name = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for name failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/organizations/{}", client.base_url(), encode_path(&
            name),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/superuser/organizations/{name}`.
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
            &crate::api::operations::DELETE_ORGANIZATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
