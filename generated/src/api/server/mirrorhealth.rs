// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `mirrorhealth`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `mirrorhealth`.
///
/// The health of repository mirroring.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait MirrorhealthApi: Send + Sync + 'static {
    /// Read mirror health.
    ///
    /// Returns the health of the enabled mirrors, for one namespace or the whole registry, and the
    /// problems found. Users may ask about themselves, and members about their organization. Global
    /// read-only superusers may ask about everything, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. If the mirrors are unhealthy, the server returns 503 with
    /// the same body. If the namespace does not exist, every caller gets 404.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `GET /api/v1/repository/mirror/health`, operation `getRepositoryMirrorHealth`.
    ///
    /// Server behaviour: [mirror-health](crate::server_behaviour#mirror-health),
    /// [caching-and-frames](crate::server_behaviour#caching-and-frames),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`MirrorHealth`](crate::models::MirrorHealth): The mirrors are healthy.
    ///   - Header `Cache-Control`, always `no-cache, no-store, must-revalidate`: Nobody may keep a
    ///     copy.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503 (with `Cache-Control`). Its own
    /// reasons are [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::mirrorhealth::{
    ///     GetRepositoryMirrorHealthQuery,
    ///     GetRepositoryMirrorHealthResponse,
    ///     MirrorhealthApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl MirrorhealthApi for Mine {
    ///     async fn get_repository_mirror_health(
    ///         &self,
    ///         _context: Context,
    ///         _query: GetRepositoryMirrorHealthQuery,
    ///     ) -> Result<GetRepositoryMirrorHealthResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_repository_mirror_health(
        &self,
        context: Context,
        query: GetRepositoryMirrorHealthQuery,
    ) -> impl Future<
        Output = Result<GetRepositoryMirrorHealthResponse, Rejection>,
    > + Send {
        let _ = (query,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: MirrorhealthApi> MirrorhealthApi for Arc<T> {
    fn get_repository_mirror_health(
        &self,
        context: Context,
        query: GetRepositoryMirrorHealthQuery,
    ) -> impl Future<
        Output = Result<GetRepositoryMirrorHealthResponse, Rejection>,
    > + Send {
        T::get_repository_mirror_health(self, context, query)
    }
}

/// The query parameters of `getRepositoryMirrorHealth`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepositoryMirrorHealthQuery {
    /// The user or organization whose mirrors are meant; all of the installation if left out.
    pub namespace: Option<String>,
    /// Whether the mirrors are listed one by one as well.
    ///
    /// It is `false` where it is not sent.
    pub detailed: bool,
    /// How many mirrors are listed at most. The server takes numbers beyond 1 and 1000 as these.
    ///
    /// It is `100` where it is not sent.
    pub limit: i32,
    /// How many mirrors to leave out before the first.
    ///
    /// It is `0` where it is not sent.
    pub offset: i64,
}

/// The successful responses of `getRepositoryMirrorHealth`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepositoryMirrorHealthResponse {
    /// 200: The mirrors are healthy.
    Ok(crate::models::MirrorHealth),
}

impl IntoResponse for GetRepositoryMirrorHealthResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => {
                Call::respond(200u16, &body)
                    .with_declared_header(
                        "cache-control",
                        Some("no-cache, no-store, must-revalidate"),
                    )
            }
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: MirrorhealthApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([route_get_repository_mirror_health(&api)])
}

fn route_get_repository_mirror_health<T: MirrorhealthApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPOSITORY_MIRROR_HEALTH,
        &[
            QueryParameter {
                name: "namespace",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The user or organization whose mirrors are meant; all of the installation if left out.",
            },
            QueryParameter {
                name: "detailed",
                required: false,
                kind: Kind::Boolean,
                help: "Whether the mirrors are listed one by one as well.",
            },
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Maximum repositories in detailed view (when detailed=true)",
            },
            QueryParameter {
                name: "offset",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Offset into the sorted mirror list for detailed view",
            },
        ],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let query = GetRepositoryMirrorHealthQuery {
                    namespace: call.query("namespace")?,
                    detailed: call.query("detailed")?.unwrap_or(false),
                    limit: call.query("limit")?.unwrap_or(100),
                    offset: call.query("offset")?.unwrap_or(0),
                };
                api.get_repository_mirror_health(call.context, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
