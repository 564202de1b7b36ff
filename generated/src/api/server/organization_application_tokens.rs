// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `organization_application_tokens`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `organization_application_tokens`.
///
/// Access tokens of an organization's OAuth applications.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait OrganizationApplicationTokensApi: Send + Sync + 'static {
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
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::organization_application_tokens::{
    ///     ListOrganizationApplicationTokensPath,
    ///     ListOrganizationApplicationTokensQuery,
    ///     ListOrganizationApplicationTokensResponse,
    ///     OrganizationApplicationTokensApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl OrganizationApplicationTokensApi for Mine {
    ///     async fn list_organization_application_tokens(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListOrganizationApplicationTokensPath,
    ///         _query: ListOrganizationApplicationTokensQuery,
    ///     ) -> Result<ListOrganizationApplicationTokensResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_organization_application_tokens(
        &self,
        context: Context,
        path: ListOrganizationApplicationTokensPath,
        query: ListOrganizationApplicationTokensQuery,
    ) -> impl Future<
        Output = Result<ListOrganizationApplicationTokensResponse, Rejection>,
    > + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`QuotaExceeded`](crate::Reason::QuotaExceeded).
    fn create_organization_application_token(
        &self,
        context: Context,
        path: CreateOrganizationApplicationTokenPath,
        body: crate::models::NewApplicationToken,
    ) -> impl Future<
        Output = Result<CreateOrganizationApplicationTokenResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn delete_organization_application_token(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationTokenPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationApplicationTokenResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: OrganizationApplicationTokensApi> OrganizationApplicationTokensApi for Arc<T> {
    fn list_organization_application_tokens(
        &self,
        context: Context,
        path: ListOrganizationApplicationTokensPath,
        query: ListOrganizationApplicationTokensQuery,
    ) -> impl Future<
        Output = Result<ListOrganizationApplicationTokensResponse, Rejection>,
    > + Send {
        T::list_organization_application_tokens(self, context, path, query)
    }

    fn create_organization_application_token(
        &self,
        context: Context,
        path: CreateOrganizationApplicationTokenPath,
        body: crate::models::NewApplicationToken,
    ) -> impl Future<
        Output = Result<CreateOrganizationApplicationTokenResponse, Rejection>,
    > + Send {
        T::create_organization_application_token(self, context, path, body)
    }

    fn delete_organization_application_token(
        &self,
        context: Context,
        path: DeleteOrganizationApplicationTokenPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationApplicationTokenResponse, Rejection>,
    > + Send {
        T::delete_organization_application_token(self, context, path)
    }
}

/// The path parameters of `listOrganizationApplicationTokens`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationApplicationTokensPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The OAuth client identifier of the application.
    pub client_id: crate::PathSegment,
}

/// The query parameters of `listOrganizationApplicationTokens`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationApplicationTokensQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
}

/// The successful responses of `listOrganizationApplicationTokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrganizationApplicationTokensResponse {
    /// 200: The tokens, newest first.
    Ok(crate::models::ApplicationTokenList),
}

impl IntoResponse for ListOrganizationApplicationTokensResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrganizationApplicationToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationApplicationTokenPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The OAuth client identifier of the application.
    pub client_id: crate::PathSegment,
}

/// The successful responses of `createOrganizationApplicationToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationApplicationTokenResponse {
    /// 200: The token with its secret.
    Ok(crate::models::CreatedApplicationToken),
}

impl IntoResponse for CreateOrganizationApplicationTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganizationApplicationToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationApplicationTokenPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The OAuth client identifier of the application.
    pub client_id: crate::PathSegment,
    /// The UUID of the token.
    pub token_uuid: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationApplicationToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationApplicationTokenResponse {
    /// 204: The token was revoked.
    NoContent,
}

impl IntoResponse for DeleteOrganizationApplicationTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: OrganizationApplicationTokensApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_organization_application_tokens(&api),
        route_create_organization_application_token(&api),
        route_delete_organization_application_token(&api),
    ])
}

fn route_list_organization_application_tokens<T: OrganizationApplicationTokensApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORGANIZATION_APPLICATION_TOKENS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrganizationApplicationTokensPath {
                    orgname: call.path("orgname")?,
                    client_id: call.path("client_id")?,
                };
                let query = ListOrganizationApplicationTokensQuery {
                    next_page: call.query("next_page")?,
                };
                api.list_organization_application_tokens(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_organization_application_token<T: OrganizationApplicationTokensApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORGANIZATION_APPLICATION_TOKEN,
        &[],
        Some(&super::schemas::NEW_APPLICATION_TOKEN),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrganizationApplicationTokenPath {
                    orgname: call.path("orgname")?,
                    client_id: call.path("client_id")?,
                };
                let body = call.body()?;
                api.create_organization_application_token(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_application_token<T: OrganizationApplicationTokensApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_APPLICATION_TOKEN,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationApplicationTokenPath {
                    orgname: call.path("orgname")?,
                    client_id: call.path("client_id")?,
                    token_uuid: call.path("token_uuid")?,
                };
                api.delete_organization_application_token(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
