// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `organization_application_tokens`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `organization_application_tokens`
///
/// Access tokens of an organization's OAuth applications.
impl crate::Client {
    /// List the access tokens of an application.
    ///
    /// Lists the tokens that have not expired, in pages of fifty. The list contains every token of
    /// the application, including those that users granted. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the organization has no such application.
    ///
    /// `GET /api/v1/organization/{orgname}/applications/{client_id}/tokens`, operation
    /// `listOrganizationApplicationTokens`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [paging](crate::server_behaviour#paging),
    /// [tokens-of-applications](crate::server_behaviour#tokens-of-applications),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `client_id`: The OAuth client identifier of the application.
    /// - optional, by setters:
    ///   [`next_page`](crate::builder::ListOrganizationApplicationTokens::next_page)
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ApplicationTokenList`](crate::models::ApplicationTokenList): The tokens, newest
    ///   first.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let application_token_list = client
    ///     .list_organization_application_tokens("acme", "4NHXJ8A0VMTDEKBP1QZS")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_application_tokens(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrganizationApplicationTokens {
        ListOrganizationApplicationTokens::new(self, orgname, client_id)
    }

    /// Create an access token for an application.
    ///
    /// Creates a token that acts as the caller, within the requested scopes. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 403 if
    /// the token of the call or the caller's own rights do not cover the scopes. Returns 404 if the
    /// organization has no such application.
    ///
    /// Returns 400 with a `MessageError` if a scope is unknown, if the name is blank, or if the
    /// application has as many active tokens as the registry allows
    /// (`OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT`).
    ///
    /// `POST /api/v1/organization/{orgname}/applications/{client_id}/tokens`, operation
    /// `createOrganizationApplicationToken`.
    ///
    /// Server behaviour: [oauth-scopes](crate::server_behaviour#oauth-scopes),
    /// [dates](crate::server_behaviour#dates),
    /// [tokens-of-applications](crate::server_behaviour#tokens-of-applications).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `client_id`: The OAuth client identifier of the application.
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`CreatedApplicationToken`](crate::models::CreatedApplicationToken): The token with
    ///   its secret.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName),
    /// [`QuotaExceeded`](crate::Reason::QuotaExceeded). [`Error`](crate::Error) lists what else can
    /// go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewApplicationToken;
    ///
    /// let body = NewApplicationToken::new("nightly", "repo:read org:admin")
    ///     .expiration(3600f64);
    /// let created_application_token = client
    ///     .create_organization_application_token("acme", "4NHXJ8A0VMTDEKBP1QZS", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_application_token(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewApplicationToken>,
    ) -> CreateOrganizationApplicationToken {
        CreateOrganizationApplicationToken::new(self, orgname, client_id, body)
    }

    /// Revoke an access token of an application.
    ///
    /// Deletes the token, regardless of who created it. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// application has no such token, and therefore on a second call.
    ///
    /// `DELETE /api/v1/organization/{orgname}/applications/{client_id}/tokens/{token_uuid}`,
    /// operation `deleteOrganizationApplicationToken`.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [tokens-of-applications](crate::server_behaviour#tokens-of-applications).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `client_id`: The OAuth client identifier of the application.
    /// - `token_uuid`: The UUID of the token.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The token was revoked.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .delete_organization_application_token(
    ///         "acme",
    ///         "4NHXJ8A0VMTDEKBP1QZS",
    ///         "71d6721f-d29a-4f11-8c89-d3b86b1dba3f",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_application_token(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
        token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationApplicationToken {
        DeleteOrganizationApplicationToken::new(self, orgname, client_id, token_uuid)
    }
}

/// A call of `listOrganizationApplicationTokens`, which
/// [`Client::list_organization_application_tokens`](crate::Client::list_organization_application_tokens)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrganizationApplicationTokens {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
    next_page: Result<Option<String>, ParameterError>,
}

impl ListOrganizationApplicationTokens {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            client_id: ParameterError::convert("client_id", "PathSegment", client_id),
            next_page: Ok(None),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id, next_page } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let next_page = next_page?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}/tokens", client
            .base_url()
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/applications/{client_id}/tokens`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::ApplicationTokenList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_APPLICATION_TOKENS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrganizationApplicationTokens {
    type Output = Result<ResponseValue<crate::models::ApplicationTokenList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::ApplicationTokenList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListOrganizationApplicationTokens {
    type Page = crate::models::ApplicationTokenList;
    type Item = crate::models::ApplicationToken;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_ORGANIZATION_APPLICATION_TOKENS;
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
            length: page.tokens.len(),
            next: crate::client::paging::Next::Token(page.next_page.clone()),
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.tokens
    }
}

impl ListOrganizationApplicationTokens {
    /// Streams the `tokens` of this page and of all that follow. Each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(
        self,
    ) -> crate::PaginationStream<crate::models::ApplicationToken, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<
        ResponseValue<crate::models::ApplicationTokenList>,
        Error,
    > {
        crate::client::paging::pages(self)
    }
}

/// A call of `createOrganizationApplicationToken`, which
/// [`Client::create_organization_application_token`](crate::Client::create_organization_application_token)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationApplicationToken {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewApplicationToken,
}

impl CreateOrganizationApplicationToken {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewApplicationToken>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            client_id: ParameterError::convert("client_id", "PathSegment", client_id),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id, body } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}/tokens", client
            .base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/applications/{client_id}/tokens`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::CreatedApplicationToken, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_APPLICATION_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrganizationApplicationToken {
    type Output = Result<ResponseValue<crate::models::CreatedApplicationToken>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::CreatedApplicationToken,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationApplicationToken`, which
/// [`Client::delete_organization_application_token`](crate::Client::delete_organization_application_token)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationApplicationToken {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    client_id: Result<crate::PathSegment, ParameterError>,
    token_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationApplicationToken {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        client_id: impl runtime::Argument<crate::PathSegment>,
        token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            client_id: ParameterError::convert("client_id", "PathSegment", client_id),
            token_uuid: ParameterError::convert("token_uuid", "PathSegment", token_uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id, token_uuid } = self;
        let orgname = orgname?;
        let client_id = client_id?;
        let token_uuid = token_uuid?;
        let orgname = encode_path(&orgname);
        let client_id = encode_path(&client_id);
        let token_uuid = encode_path(&token_uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/applications/{client_id}/tokens/{token_uuid}",
            client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/applications/{client_id}/tokens/{token_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_APPLICATION_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationApplicationToken {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
