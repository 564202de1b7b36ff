// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `repository`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `repository`.
///
/// Repositories: creation, listing, description, visibility and state.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait RepositoryApi: Send + Sync + 'static {
    /// List repositories.
    ///
    /// Lists repositories that the caller may see: those of a namespace, those that the caller
    /// starred, or, with `public`, public ones too. Returns 400 unless at least one of `namespace`,
    /// `starred` and `public` is present. A page contains 100 repositories; `starred` returns one
    /// page of at most 99. Without a token, the call returns public repositories and rejects
    /// `starred` with 400. A namespace that does not exist yields an empty list.
    ///
    /// `GET /api/v1/repository`, operation `listRepos`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [paging](crate::server_behaviour#paging),
    /// [lists-of-repositories](crate::server_behaviour#lists-of-repositories),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryPage`](crate::models::RepositoryPage): A page of repositories.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::repository::{
    ///     ListReposQuery,
    ///     ListReposResponse,
    ///     RepositoryApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl RepositoryApi for Mine {
    ///     async fn list_repos(
    ///         &self,
    ///         _context: Context,
    ///         _query: ListReposQuery,
    ///     ) -> Result<ListReposResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_repos(
        &self,
        context: Context,
        query: ListReposQuery,
    ) -> impl Future<Output = Result<ListReposResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a repository.
    ///
    /// Creates an empty repository, in the caller's namespace or in an organization where the
    /// caller may create repositories. If `SUPERUSERS_FULL_ACCESS` is on, superusers may create one
    /// anywhere. Returns 400 if the name is taken or invalid, and in an organization that is
    /// mirrored as a whole. Returns 402 if `BILLING` is on and the plan allows no more private
    /// repositories. For an unknown namespace, ordinary callers get 403 and these superusers get
    /// 500.
    ///
    /// `POST /api/v1/repository`, operation `createRepo`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [default-permissions-apply-at-creation](crate::server_behaviour#default-permissions-apply-at-creation).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:create`.
    ///
    /// # Responses
    ///
    /// - 201, [`CreatedRepository`](crate::models::CreatedRepository): The repository was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 402, 403, 404, 415, 500 or 503. Its own reasons
    /// are [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`InvalidName`](crate::Reason::InvalidName),
    /// [`QuotaExceeded`](crate::Reason::QuotaExceeded), [`WrongState`](crate::Reason::WrongState),
    /// [`Failed`](crate::Reason::Failed).
    fn create_repo(
        &self,
        context: Context,
        body: crate::models::NewRepository,
    ) -> impl Future<Output = Result<CreateRepoResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a repository.
    ///
    /// Returns the details of a repository, up to 500 of its tags, and the caller's rights. Anyone
    /// may read a public repository without a token. A private repository requires the read role.
    /// Global read-only superusers may read it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. If the repository does not exist, callers without a token
    /// get 401, callers without rights in its namespace get 403, and others get 404.
    ///
    /// `GET /api/v1/repository/{repository}`, operation `getRepo`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [paths-below-a-repository](crate::server_behaviour#paths-below-a-repository).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`Repository`](crate::models::Repository): The repository.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo(
        &self,
        context: Context,
        path: GetRepoPath,
        query: GetRepoQuery,
    ) -> impl Future<Output = Result<GetRepoResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the description of a repository.
    ///
    /// Replaces the description. This operation changes nothing else. Requires the write role in
    /// the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. If `SPAM_DETECTION` is on,
    /// the server may reject a text as spam with 400.
    ///
    /// `PUT /api/v1/repository/{repository}`, operation `updateRepo`.
    ///
    /// Server behaviour:
    /// [paths-below-a-repository](crate::server_behaviour#paths-below-a-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryChanged`](crate::models::RepositoryChanged): The description was
    ///   replaced.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn update_repo(
        &self,
        context: Context,
        path: UpdateRepoPath,
        body: crate::models::RepositoryUpdate,
    ) -> impl Future<Output = Result<UpdateRepoResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a repository.
    ///
    /// Marks the repository for deletion and drops its queued builds. A worker removes the content
    /// later. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS`
    /// is on. The server also returns 204 if the repository is already deleted. A superuser who
    /// names a namespace that does not exist gets an HTML error page.
    ///
    /// `DELETE /api/v1/repository/{repository}`, operation `deleteRepository`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The repository was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503.
    fn delete_repository(
        &self,
        context: Context,
        path: DeleteRepositoryPath,
    ) -> impl Future<Output = Result<DeleteRepositoryResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Make a repository public or private.
    ///
    /// Sets the visibility of the repository. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. If the caller administers the namespace and the
    /// repository does not exist, the server returns 200 and `null`. If `BILLING` is on, 402 means
    /// that the plan allows no more private repositories.
    ///
    /// `POST /api/v1/repository/{repository}/changevisibility`, operation `changeRepoVisibility`.
    ///
    /// Server behaviour:
    /// [null-in-place-of-a-rejection](crate::server_behaviour#null-in-place-of-a-rejection).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryChanged`](crate::models::RepositoryChanged) or null: The visibility was
    ///   set, or `null` if there is no such repository.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 402, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`QuotaExceeded`](crate::Reason::QuotaExceeded).
    fn change_repo_visibility(
        &self,
        context: Context,
        path: ChangeRepoVisibilityPath,
        body: crate::models::RepositoryVisibilityChange,
    ) -> impl Future<Output = Result<ChangeRepoVisibilityResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Turn the signing of a repository on or off.
    ///
    /// Sets whether tags of the repository are signed. The server first deletes existing
    /// signatures, whether signing is turned on or off. Returns 520 if the signing service fails to
    /// delete them. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// The server fails with 500 unless the feature `SIGNING` is on.
    ///
    /// `POST /api/v1/repository/{repository}/changetrust`, operation `changeRepoTrust`.
    ///
    /// Server behaviour: [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryChanged`](crate::models::RepositoryChanged): The setting was changed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 503 or 520. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    fn change_repo_trust(
        &self,
        context: Context,
        path: ChangeRepoTrustPath,
        body: crate::models::RepositoryTrustChange,
    ) -> impl Future<Output = Result<ChangeRepoTrustResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the state of a repository.
    ///
    /// Makes the repository ordinary, read-only or a mirror. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. In an organization that is
    /// mirrored as a whole, the server returns 400 with a `RepositoryDetailError`.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `PUT /api/v1/repository/{repository}/changestate`, operation `changeRepoState`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryChanged`](crate::models::RepositoryChanged): The state was changed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState),
    /// [`Failed`](crate::Reason::Failed).
    fn change_repo_state(
        &self,
        context: Context,
        path: ChangeRepoStatePath,
        body: crate::models::RepositoryStateChange,
    ) -> impl Future<Output = Result<ChangeRepoStateResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: RepositoryApi> RepositoryApi for Arc<T> {
    fn list_repos(
        &self,
        context: Context,
        query: ListReposQuery,
    ) -> impl Future<Output = Result<ListReposResponse, Rejection>> + Send {
        T::list_repos(self, context, query)
    }

    fn create_repo(
        &self,
        context: Context,
        body: crate::models::NewRepository,
    ) -> impl Future<Output = Result<CreateRepoResponse, Rejection>> + Send {
        T::create_repo(self, context, body)
    }

    fn get_repo(
        &self,
        context: Context,
        path: GetRepoPath,
        query: GetRepoQuery,
    ) -> impl Future<Output = Result<GetRepoResponse, Rejection>> + Send {
        T::get_repo(self, context, path, query)
    }

    fn update_repo(
        &self,
        context: Context,
        path: UpdateRepoPath,
        body: crate::models::RepositoryUpdate,
    ) -> impl Future<Output = Result<UpdateRepoResponse, Rejection>> + Send {
        T::update_repo(self, context, path, body)
    }

    fn delete_repository(
        &self,
        context: Context,
        path: DeleteRepositoryPath,
    ) -> impl Future<Output = Result<DeleteRepositoryResponse, Rejection>> + Send {
        T::delete_repository(self, context, path)
    }

    fn change_repo_visibility(
        &self,
        context: Context,
        path: ChangeRepoVisibilityPath,
        body: crate::models::RepositoryVisibilityChange,
    ) -> impl Future<Output = Result<ChangeRepoVisibilityResponse, Rejection>> + Send {
        T::change_repo_visibility(self, context, path, body)
    }

    fn change_repo_trust(
        &self,
        context: Context,
        path: ChangeRepoTrustPath,
        body: crate::models::RepositoryTrustChange,
    ) -> impl Future<Output = Result<ChangeRepoTrustResponse, Rejection>> + Send {
        T::change_repo_trust(self, context, path, body)
    }

    fn change_repo_state(
        &self,
        context: Context,
        path: ChangeRepoStatePath,
        body: crate::models::RepositoryStateChange,
    ) -> impl Future<Output = Result<ChangeRepoStateResponse, Rejection>> + Send {
        T::change_repo_state(self, context, path, body)
    }
}

/// The query parameters of `listRepos`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListReposQuery {
    /// The `next_page` value of the answer before. Opaque and valid for two days; a value that the
    /// server cannot read yields the first page.
    pub next_page: Option<String>,
    /// The namespace whose repositories are listed.
    pub namespace: Option<String>,
    /// Whether to list what the caller starred. It beats `namespace` and `public`.
    ///
    /// It is `false` where it is not sent.
    pub starred: bool,
    /// Whether to add repositories that the caller sees only because they are public.
    ///
    /// It is `false` where it is not sent.
    pub public: bool,
    /// Whether to tell when each repository was last changed.
    ///
    /// It is `false` where it is not sent.
    pub last_modified: bool,
    /// Whether to tell how much each repository was used of late.
    ///
    /// It is `false` where it is not sent.
    pub popularity: bool,
    /// The kind of repositories to list.
    ///
    /// It is `"image"` where it is not sent.
    pub repo_kind: String,
}

/// The successful responses of `listRepos`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListReposResponse {
    /// 200: A page of repositories.
    Ok(crate::models::RepositoryPage),
}

impl IntoResponse for ListReposResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createRepo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRepoResponse {
    /// 201: The repository was created.
    Created(crate::models::CreatedRepository),
}

impl IntoResponse for CreateRepoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getRepo`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The query parameters of `getRepo`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoQuery {
    /// Whether to count the actions of each of the last 92 days.
    ///
    /// It is `false` where it is not sent.
    pub include_stats: bool,
    /// Whether to list the tags.
    ///
    /// It is `true` where it is not sent.
    pub include_tags: bool,
}

/// The successful responses of `getRepo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoResponse {
    /// 200: The repository.
    Ok(crate::models::Repository),
}

impl IntoResponse for GetRepoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateRepo`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRepoPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `updateRepo`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateRepoResponse {
    /// 200: The description was replaced.
    Ok(crate::models::RepositoryChanged),
}

impl IntoResponse for UpdateRepoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteRepository`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRepositoryPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `deleteRepository`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteRepositoryResponse {
    /// 204: The repository was deleted.
    NoContent,
}

impl IntoResponse for DeleteRepositoryResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `changeRepoVisibility`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRepoVisibilityPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `changeRepoVisibility`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeRepoVisibilityResponse {
    /// 200: The visibility was set, or `null` if there is no such repository.
    Ok(Option<crate::models::RepositoryChanged>),
}

impl IntoResponse for ChangeRepoVisibilityResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `changeRepoTrust`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRepoTrustPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `changeRepoTrust`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeRepoTrustResponse {
    /// 200: The setting was changed.
    Ok(crate::models::RepositoryChanged),
}

impl IntoResponse for ChangeRepoTrustResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `changeRepoState`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeRepoStatePath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `changeRepoState`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeRepoStateResponse {
    /// 200: The state was changed.
    Ok(crate::models::RepositoryChanged),
}

impl IntoResponse for ChangeRepoStateResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: RepositoryApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_repos(&api),
        route_create_repo(&api),
        route_get_repo(&api),
        route_update_repo(&api),
        route_delete_repository(&api),
        route_change_repo_visibility(&api),
        route_change_repo_trust(&api),
        route_change_repo_state(&api),
    ])
}

fn route_list_repos<T: RepositoryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPOS,
        &[
            QueryParameter {
                name: "next_page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
            },
            QueryParameter {
                name: "namespace",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The namespace whose repositories are listed.",
            },
            QueryParameter {
                name: "starred",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to list what the caller starred. It beats `namespace` and `public`.",
            },
            QueryParameter {
                name: "public",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to add repositories that the caller sees only because they are public.",
            },
            QueryParameter {
                name: "last_modified",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to tell when each repository was last changed.",
            },
            QueryParameter {
                name: "popularity",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to tell how much each repository was used of late.",
            },
            QueryParameter {
                name: "repo_kind",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The kind of repositories to list.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ListReposQuery {
                    next_page: call.query("next_page")?,
                    namespace: call.query("namespace")?,
                    starred: call.query("starred")?.unwrap_or(false),
                    public: call.query("public")?.unwrap_or(false),
                    last_modified: call.query("last_modified")?.unwrap_or(false),
                    popularity: call.query("popularity")?.unwrap_or(false),
                    repo_kind: call
                        .query("repo_kind")?
                        .unwrap_or_else(|| "image".to_owned()),
                };
                api.list_repos(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_repo<T: RepositoryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_REPO,
        &[],
        Some(&super::schemas::NEW_REPOSITORY),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_repo(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo<T: RepositoryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO,
        &[
            QueryParameter {
                name: "includeStats",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to count the actions of each of the last 92 days.",
            },
            QueryParameter {
                name: "includeTags",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to list the tags.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoPath {
                    repository: call.path("repository")?,
                };
                let query = GetRepoQuery {
                    include_stats: call.query("includeStats")?.unwrap_or(false),
                    include_tags: call.query("includeTags")?.unwrap_or(true),
                };
                api.get_repo(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_repo<T: RepositoryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_REPO,
        &[],
        Some(&super::schemas::REPOSITORY_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateRepoPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.update_repo(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_repository<T: RepositoryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_REPOSITORY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteRepositoryPath {
                    repository: call.path("repository")?,
                };
                api.delete_repository(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_repo_visibility<T: RepositoryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_REPO_VISIBILITY,
        &[],
        Some(&super::schemas::REPOSITORY_VISIBILITY_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeRepoVisibilityPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.change_repo_visibility(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_repo_trust<T: RepositoryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_REPO_TRUST,
        &[],
        Some(&super::schemas::REPOSITORY_TRUST_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeRepoTrustPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.change_repo_trust(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_repo_state<T: RepositoryApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_REPO_STATE,
        &[],
        Some(&super::schemas::REPOSITORY_STATE_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeRepoStatePath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.change_repo_state(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
