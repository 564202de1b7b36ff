// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `search`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `search`.
///
/// Search for users, teams, robots and repositories.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait SearchApi: Send + Sync + 'static {
    /// Link a user of the external directory to an account.
    ///
    /// Links a user of the external directory, such as LDAP, to an account of the registry. The
    /// server creates the account if there is none. Requires a signed-in user. Returns 404 with a
    /// `MessageError` if users do not come from an external directory. Returns 400 if the directory
    /// does not know the name.
    ///
    /// `POST /api/v1/entities/link/{username}`, operation `linkExternalUser`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`LinkedUser`](crate::models::LinkedUser): The account that the user is linked to.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::search::{
    ///     LinkExternalUserPath,
    ///     LinkExternalUserResponse,
    ///     SearchApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl SearchApi for Mine {
    ///     async fn link_external_user(
    ///         &self,
    ///         _context: Context,
    ///         _path: LinkExternalUserPath,
    ///     ) -> Result<LinkExternalUserResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn link_external_user(
        &self,
        context: Context,
        path: LinkExternalUserPath,
    ) -> impl Future<Output = Result<LinkExternalUserResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Find users, robots and teams by name prefix.
    ///
    /// Lists up to ten users. With `namespace`, the list also contains robots of that namespace. If
    /// the namespace is an organization and the caller a member, it also contains its teams and its
    /// own name. Up to ten users of an external directory are added. Works without a token. If
    /// `PARTIAL_USER_AUTOCOMPLETE` is off, users match by their whole name only.
    ///
    /// `GET /api/v1/entities/{prefix}`, operation `getMatchingEntities`.
    ///
    /// Server behaviour:
    /// [organizations-among-entities](crate::server_behaviour#organizations-among-entities),
    /// [search-texts](crate::server_behaviour#search-texts).
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`EntityList`](crate::models::EntityList): The matching entities: teams first, then
    ///   users and robots.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn get_matching_entities(
        &self,
        context: Context,
        path: GetMatchingEntitiesPath,
        query: GetMatchingEntitiesQuery,
    ) -> impl Future<Output = Result<GetMatchingEntitiesResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Search for users, organizations, teams, robots and repositories.
    ///
    /// Finds up to five results of each kind: repositories and namespaces that the caller may see
    /// and, for a signed-in user, the user's teams, teams in organizations that the user
    /// administers, and the user's robots. Without a query, the list is empty. Without a token, the
    /// search covers public items.
    ///
    /// `GET /api/v1/find/all`, operation `conductSearch`.
    ///
    /// Server behaviour: [search-texts](crate::server_behaviour#search-texts),
    /// [search-scores](crate::server_behaviour#search-scores),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`SearchResultList`](crate::models::SearchResultList): The results, best match first.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn conduct_search(
        &self,
        context: Context,
        query: ConductSearchQuery,
    ) -> impl Future<Output = Result<ConductSearchResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Search for repositories.
    ///
    /// Finds repositories that the caller may see. `SEARCH_RESULTS_PER_PAGE` sets the page size,
    /// ten by default. Pages beyond `SEARCH_MAX_RESULT_PAGE_COUNT`, ten by default, are not
    /// available: the server sends the last one again, with its number. Without a token, the search
    /// covers public repositories.
    ///
    /// `GET /api/v1/find/repositories`, operation `conductRepoSearch`.
    ///
    /// Server behaviour: [search-texts](crate::server_behaviour#search-texts),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters),
    /// [integers-written-as-floats](crate::server_behaviour#integers-written-as-floats).
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositorySearchPage`](crate::models::RepositorySearchPage): A page of
    ///   repositories.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn conduct_repo_search(
        &self,
        context: Context,
        query: ConductRepoSearchQuery,
    ) -> impl Future<Output = Result<ConductRepoSearchResponse, Rejection>> + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: SearchApi> SearchApi for Arc<T> {
    fn link_external_user(
        &self,
        context: Context,
        path: LinkExternalUserPath,
    ) -> impl Future<Output = Result<LinkExternalUserResponse, Rejection>> + Send {
        T::link_external_user(self, context, path)
    }

    fn get_matching_entities(
        &self,
        context: Context,
        path: GetMatchingEntitiesPath,
        query: GetMatchingEntitiesQuery,
    ) -> impl Future<Output = Result<GetMatchingEntitiesResponse, Rejection>> + Send {
        T::get_matching_entities(self, context, path, query)
    }

    fn conduct_search(
        &self,
        context: Context,
        query: ConductSearchQuery,
    ) -> impl Future<Output = Result<ConductSearchResponse, Rejection>> + Send {
        T::conduct_search(self, context, query)
    }

    fn conduct_repo_search(
        &self,
        context: Context,
        query: ConductRepoSearchQuery,
    ) -> impl Future<Output = Result<ConductRepoSearchResponse, Rejection>> + Send {
        T::conduct_repo_search(self, context, query)
    }
}

/// The path parameters of `linkExternalUser`.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkExternalUserPath {
    /// The name of the user in the external directory.
    pub username: crate::PathSegment,
}

/// The successful responses of `linkExternalUser`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LinkExternalUserResponse {
    /// 200: The account that the user is linked to.
    Ok(crate::models::LinkedUser),
}

impl IntoResponse for LinkExternalUserResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getMatchingEntities`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMatchingEntitiesPath {
    /// The prefix of the names. The server removes spaces and converts the prefix to lowercase.
    pub prefix: crate::PathSegment,
}

/// The query parameters of `getMatchingEntities`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMatchingEntitiesQuery {
    /// The organization, or the caller's own account, to look into.
    pub namespace: Option<String>,
    /// Whether to list teams of the organization.
    ///
    /// It is `false` where it is not sent.
    pub include_teams: bool,
    /// Whether to list the organization itself where its name fits.
    ///
    /// It is `false` where it is not sent.
    pub include_orgs: bool,
}

/// The successful responses of `getMatchingEntities`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetMatchingEntitiesResponse {
    /// 200: The matching entities: teams first, then users and robots.
    Ok(crate::models::EntityList),
}

impl IntoResponse for GetMatchingEntitiesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `conductSearch`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConductSearchQuery {
    /// What to look for.
    ///
    /// It is `""` where it is not sent.
    pub query: String,
}

/// The successful responses of `conductSearch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConductSearchResponse {
    /// 200: The results, best match first.
    Ok(crate::models::SearchResultList),
}

impl IntoResponse for ConductSearchResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The query parameters of `conductRepoSearch`.
#[derive(Clone, Debug, PartialEq)]
pub struct ConductRepoSearchQuery {
    /// What to look for; everything where it is left out.
    ///
    /// It is `""` where it is not sent.
    pub query: String,
    /// The number of the page, from 1. The server takes the nearest page for a number that is too
    /// small or too large.
    ///
    /// It is `1` where it is not sent.
    pub page: i32,
    /// Whether to tell how much each repository is used and when it was changed.
    ///
    /// It is `false` where it is not sent.
    pub include_usage: bool,
}

/// The successful responses of `conductRepoSearch`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConductRepoSearchResponse {
    /// 200: A page of repositories.
    Ok(crate::models::RepositorySearchPage),
}

impl IntoResponse for ConductRepoSearchResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: SearchApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_link_external_user(&api),
        route_get_matching_entities(&api),
        route_conduct_search(&api),
        route_conduct_repo_search(&api),
    ])
}

fn route_link_external_user<T: SearchApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LINK_EXTERNAL_USER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = LinkExternalUserPath {
                    username: call.path("username")?,
                };
                api.link_external_user(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_matching_entities<T: SearchApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_MATCHING_ENTITIES,
        &[
            QueryParameter {
                name: "namespace",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The organization, or the caller's own account, to look into.",
            },
            QueryParameter {
                name: "includeTeams",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to list teams of the organization.",
            },
            QueryParameter {
                name: "includeOrgs",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to list the organization itself where its name fits.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetMatchingEntitiesPath {
                    prefix: call.path("prefix")?,
                };
                let query = GetMatchingEntitiesQuery {
                    namespace: call.query("namespace")?,
                    include_teams: call.query("includeTeams")?.unwrap_or(false),
                    include_orgs: call.query("includeOrgs")?.unwrap_or(false),
                };
                api.get_matching_entities(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_conduct_search<T: SearchApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CONDUCT_SEARCH,
        &[
            QueryParameter {
                name: "query",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "What to look for.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ConductSearchQuery {
                    query: call.query("query")?.unwrap_or_default(),
                };
                api.conduct_search(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_conduct_repo_search<T: SearchApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CONDUCT_REPO_SEARCH,
        &[
            QueryParameter {
                name: "query",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "What to look for; everything where it is left out.",
            },
            QueryParameter {
                name: "page",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "The page.",
            },
            QueryParameter {
                name: "includeUsage",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to tell how much each repository is used and when it was changed.",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = ConductRepoSearchQuery {
                    query: call.query("query")?.unwrap_or_default(),
                    page: call.query("page")?.unwrap_or(1),
                    include_usage: call.query("includeUsage")?.unwrap_or(false),
                };
                api.conduct_repo_search(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
