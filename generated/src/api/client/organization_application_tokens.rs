// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `organization_application_tokens`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// [tokens-of-applications](crate::server_behaviour#tokens-of-applications).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The tokens, newest first.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_organization_application_tokens(
        &self,
    ) -> ListOrganizationApplicationTokens<'_> {
        ListOrganizationApplicationTokens::new(self)
    }
}

/// The call of `listOrganizationApplicationTokens`, begun by
/// [`Client::list_organization_application_tokens`](crate::Client::list_organization_application_tokens).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationApplicationTokens<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    client_id: Result<crate::PathSegment, &'static str>,
    next_page: Result<Option<String>, &'static str>,
}

impl<'a> ListOrganizationApplicationTokens<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            client_id: Err("client_id was not initialized"),
            next_page: Ok(None),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.client_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for client_id failed");
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
        let Self { client, orgname, client_id, next_page } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let next_page = next_page.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/applications/{}/tokens", client.base_url(),
            encode_path(& orgname), encode_path(& client_id),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("next_page", &next_page))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/applications/{client_id}/tokens`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::ApplicationTokenList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_APPLICATION_TOKENS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::client::paging::Paged for ListOrganizationApplicationTokens<'_> {
    type Page = crate::models::ApplicationTokenList;
    type Item = crate::models::ApplicationToken;
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
        (page.tokens, page.next_page)
    }
}

impl<'a> ListOrganizationApplicationTokens<'a> {
    /// Streams the `tokens` of this page and of all that follow it; each page is fetched when its
    /// first item is asked for.
    ///
    /// An error ends the stream.
    #[inline]
    pub fn stream(
        self,
    ) -> impl crate::client::paging::Stream<
        Item = Result<crate::models::ApplicationToken, Error>,
    > + Send + 'a {
        crate::client::paging::stream(self)
    }
}

impl crate::Client {
    /// Create an access token for an application.
    ///
    /// Creates a token that acts as the caller, within the requested scopes. Requires the admin
    /// role
    /// in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 403 if the
    /// token of the call or the caller's own rights do not cover the scopes. Returns 404 if the
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
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The token with its secret.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_organization_application_token(
        &self,
    ) -> CreateOrganizationApplicationToken<'_> {
        CreateOrganizationApplicationToken::new(self)
    }
}

/// The call of `createOrganizationApplicationToken`, begun by
/// [`Client::create_organization_application_token`](crate::Client::create_organization_application_token).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationApplicationToken<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    client_id: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewApplicationToken, &'static str>,
}

impl<'a> CreateOrganizationApplicationToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            client_id: Err("client_id was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.client_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for client_id failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewApplicationToken>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewApplicationToken` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/applications/{}/tokens", client.base_url(),
            encode_path(& orgname), encode_path(& client_id),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/applications/{client_id}/tokens`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::CreatedApplicationToken>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_APPLICATION_TOKEN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The token was revoked.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_organization_application_token(
        &self,
    ) -> DeleteOrganizationApplicationToken<'_> {
        DeleteOrganizationApplicationToken::new(self)
    }
}

/// The call of `deleteOrganizationApplicationToken`, begun by
/// [`Client::delete_organization_application_token`](crate::Client::delete_organization_application_token).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationApplicationToken<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    client_id: Result<crate::PathSegment, &'static str>,
    token_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationApplicationToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            client_id: Err("client_id was not initialized"),
            token_uuid: Err("token_uuid was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The OAuth client identifier of the application.
    ///
    /// Required.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.client_id = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for client_id failed");
        self
    }

    /// The UUID of the token.
    ///
    /// Required.
    pub fn token_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.token_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for token_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, client_id, token_uuid } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let token_uuid = token_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/applications/{}/tokens/{}", client.base_url(),
            encode_path(& orgname), encode_path(& client_id), encode_path(& token_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/applications/{client_id}/tokens/{token_uuid}`.
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
            &crate::api::operations::DELETE_ORGANIZATION_APPLICATION_TOKEN,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
