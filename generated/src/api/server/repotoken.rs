// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `repotoken`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `repotoken`.
///
/// Tokens of repositories, which the server no longer supports.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait RepotokenApi: Send + Sync + 'static {
    /// List the tokens of a repository (no longer supported).
    ///
    /// The server returns 410: it no longer has tokens of repositories. Use a robot account.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on;
    /// otherwise the response is 401 or 403. Global read-only superusers get the 410 too.
    ///
    /// `GET /api/v1/repository/{repository}/tokens/`, operation `listRepoTokens`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    ///
    /// # Errors
    ///
    /// The server rejects requests with 401, 403 or 410. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::repotoken::{
    ///     ListRepoTokensPath,
    ///     ListRepoTokensResponse,
    ///     RepotokenApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl RepotokenApi for Mine {
    ///     async fn list_repo_tokens(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListRepoTokensPath,
    ///     ) -> Result<ListRepoTokensResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_repo_tokens(
        &self,
        context: Context,
        path: ListRepoTokensPath,
    ) -> impl Future<Output = Result<ListRepoTokensResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a token of a repository (no longer supported).
    ///
    /// The server returns 410 after it has checked the body: it no longer has tokens of
    /// repositories. Use a robot account. Requires the admin role in the repository, or a superuser
    /// if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.
    ///
    /// `POST /api/v1/repository/{repository}/tokens/`, operation `createToken`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 410, 415 or 503. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn create_token(
        &self,
        context: Context,
        path: CreateTokenPath,
        body: crate::models::NewRepositoryToken,
    ) -> impl Future<Output = Result<CreateTokenResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a token of a repository (no longer supported).
    ///
    /// The server returns 410: it no longer has tokens of repositories. Use a robot account.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on;
    /// otherwise the response is 401 or 403. Global read-only superusers get the 410 too.
    ///
    /// `GET /api/v1/repository/{repository}/tokens/{code}`, operation `getTokens`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    ///
    /// # Errors
    ///
    /// The server rejects requests with 401, 403 or 410. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn get_tokens(
        &self,
        context: Context,
        path: GetTokensPath,
    ) -> impl Future<Output = Result<GetTokensResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change a token of a repository (no longer supported).
    ///
    /// The server returns 410 after it has checked the body: it no longer has tokens of
    /// repositories. Use a robot account. Requires the admin role in the repository, or a superuser
    /// if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.
    ///
    /// `PUT /api/v1/repository/{repository}/tokens/{code}`, operation `changeToken`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 410, 415 or 503. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn change_token(
        &self,
        context: Context,
        path: ChangeTokenPath,
        body: crate::models::RepositoryTokenRole,
    ) -> impl Future<Output = Result<ChangeTokenResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a token of a repository (no longer supported).
    ///
    /// The server returns 410: it no longer has tokens of repositories. Use a robot account.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on;
    /// otherwise the response is 401 or 403.
    ///
    /// `DELETE /api/v1/repository/{repository}/tokens/{code}`, operation `deleteToken`.
    ///
    /// Deprecated: do not use it in new code.
    ///
    /// Server behaviour: [tokens-of-repositories](crate::server_behaviour#tokens-of-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    ///
    /// # Errors
    ///
    /// The server rejects requests with 401, 403, 410 or 503. Its own reasons are
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    fn delete_token(
        &self,
        context: Context,
        path: DeleteTokenPath,
    ) -> impl Future<Output = Result<DeleteTokenResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: RepotokenApi> RepotokenApi for Arc<T> {
    fn list_repo_tokens(
        &self,
        context: Context,
        path: ListRepoTokensPath,
    ) -> impl Future<Output = Result<ListRepoTokensResponse, Rejection>> + Send {
        T::list_repo_tokens(self, context, path)
    }

    fn create_token(
        &self,
        context: Context,
        path: CreateTokenPath,
        body: crate::models::NewRepositoryToken,
    ) -> impl Future<Output = Result<CreateTokenResponse, Rejection>> + Send {
        T::create_token(self, context, path, body)
    }

    fn get_tokens(
        &self,
        context: Context,
        path: GetTokensPath,
    ) -> impl Future<Output = Result<GetTokensResponse, Rejection>> + Send {
        T::get_tokens(self, context, path)
    }

    fn change_token(
        &self,
        context: Context,
        path: ChangeTokenPath,
        body: crate::models::RepositoryTokenRole,
    ) -> impl Future<Output = Result<ChangeTokenResponse, Rejection>> + Send {
        T::change_token(self, context, path, body)
    }

    fn delete_token(
        &self,
        context: Context,
        path: DeleteTokenPath,
    ) -> impl Future<Output = Result<DeleteTokenResponse, Rejection>> + Send {
        T::delete_token(self, context, path)
    }
}

/// The path parameters of `listRepoTokens`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepoTokensPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `listRepoTokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRepoTokensResponse {}

impl IntoResponse for ListRepoTokensResponse {
    fn into_response(self) -> Response {
        match self {}
    }
}

/// The path parameters of `createToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateTokenPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `createToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTokenResponse {}

impl IntoResponse for CreateTokenResponse {
    fn into_response(self) -> Response {
        match self {}
    }
}

/// The path parameters of `getTokens`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTokensPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The code of the token.
    pub code: crate::PathSegment,
}

/// The successful responses of `getTokens`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTokensResponse {}

impl IntoResponse for GetTokensResponse {
    fn into_response(self) -> Response {
        match self {}
    }
}

/// The path parameters of `changeToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeTokenPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The code of the token.
    pub code: crate::PathSegment,
}

/// The successful responses of `changeToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeTokenResponse {}

impl IntoResponse for ChangeTokenResponse {
    fn into_response(self) -> Response {
        match self {}
    }
}

/// The path parameters of `deleteToken`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteTokenPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The code of the token.
    pub code: crate::PathSegment,
}

/// The successful responses of `deleteToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteTokenResponse {}

impl IntoResponse for DeleteTokenResponse {
    fn into_response(self) -> Response {
        match self {}
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: RepotokenApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_repo_tokens(&api),
        route_create_token(&api),
        route_get_tokens(&api),
        route_change_token(&api),
        route_delete_token(&api),
    ])
}

fn route_list_repo_tokens<T: RepotokenApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPO_TOKENS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListRepoTokensPath {
                    repository: call.path("repository")?,
                };
                api.list_repo_tokens(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_token<T: RepotokenApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_TOKEN,
        &[],
        Some(&super::schemas::NEW_REPOSITORY_TOKEN),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateTokenPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.create_token(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_tokens<T: RepotokenApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_TOKENS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetTokensPath {
                    repository: call.path("repository")?,
                    code: call.path("code")?,
                };
                api.get_tokens(call.context, path).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_token<T: RepotokenApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_TOKEN,
        &[],
        Some(&super::schemas::REPOSITORY_TOKEN_ROLE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeTokenPath {
                    repository: call.path("repository")?,
                    code: call.path("code")?,
                };
                let body = call.body()?;
                api.change_token(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_token<T: RepotokenApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_TOKEN,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteTokenPath {
                    repository: call.path("repository")?,
                    code: call.path("code")?,
                };
                api.delete_token(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
