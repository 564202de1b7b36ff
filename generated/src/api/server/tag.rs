// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `tag`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `tag`.
///
/// Tags of a repository and their history.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait TagApi: Send + Sync + 'static {
    /// List the tags of a repository and their history.
    ///
    /// Lists the tags, newest first, together with earlier states that can still be restored.
    /// Anyone may read a public repository without a token. A private repository requires the read
    /// role. Global read-only superusers may read it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for a filter without a colon.
    ///
    /// `GET /api/v1/repository/{repository}/tag/`, operation `listRepoTags`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [lists-of-repositories](crate::server_behaviour#lists-of-repositories),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`TagPage`](crate::models::TagPage): A page of tags. `has_additional` tells whether
    ///   another page follows.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::tag::{
    ///     ListRepoTagsPath,
    ///     ListRepoTagsQuery,
    ///     ListRepoTagsResponse,
    ///     TagApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl TagApi for Mine {
    ///     async fn list_repo_tags(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListRepoTagsPath,
    ///         _query: ListRepoTagsQuery,
    ///     ) -> Result<ListRepoTagsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_repo_tags(
        &self,
        context: Context,
        path: ListRepoTagsPath,
        query: ListRepoTagsQuery,
    ) -> impl Future<Output = Result<ListRepoTagsResponse, Rejection>> + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change or create a tag.
    ///
    /// Applies the properties of the body in this order: sets or removes the expiration, makes the
    /// tag immutable or mutable, and points the tag to a manifest of the repository, creating the
    /// tag if necessary. An empty body changes nothing. Requires the write role in the repository,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. To make an immutable tag mutable, the
    /// caller needs the admin role.
    ///
    /// Returns 400 for an invalid name, for a date in the past, and if a tag with an expiration is
    /// to become immutable. Returns 404 if the tag or the manifest does not exist. Returns 409 if
    /// an immutable tag would move. Returns 503 if the repository is read-only or a mirror.
    ///
    /// `PUT /api/v1/repository/{repository}/tag/{tag}`, operation `changeTag`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [dates](crate::server_behaviour#dates),
    /// [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The tag was changed. The text is always the same.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 409, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName),
    /// [`WrongState`](crate::Reason::WrongState), [`Failed`](crate::Reason::Failed).
    fn change_tag(
        &self,
        context: Context,
        path: ChangeTagPath,
        body: crate::models::TagChange,
    ) -> impl Future<Output = Result<ChangeTagResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a tag.
    ///
    /// Deletes the tag. It can be restored for as long as the namespace keeps removed tags.
    /// Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    /// Returns 404 if there is no such tag, 409 if it is immutable, and 503 if the repository is
    /// read-only or a mirror.
    ///
    /// `DELETE /api/v1/repository/{repository}/tag/{tag}`, operation `deleteFullTag`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The tag was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 409 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    fn delete_full_tag(
        &self,
        context: Context,
        path: DeleteFullTagPath,
    ) -> impl Future<Output = Result<DeleteFullTagResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Restore a tag to an earlier manifest.
    ///
    /// Points the tag to a manifest that the repository still keeps, whether or not an active tag
    /// points to it, and records the change as a reversion. Requires the write role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the manifest is
    /// gone, 409 if the tag is immutable, and 503 if the repository is read-only or a mirror.
    ///
    /// `POST /api/v1/repository/{repository}/tag/{tag}/restore`, operation `restoreTag`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [immutable-tags](crate::server_behaviour#immutable-tags),
    /// [restoring-a-tag](crate::server_behaviour#restoring-a-tag).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 200, [`TagRestored`](crate::models::TagRestored): The tag was restored. The body is an
    ///   empty object.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 409, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState),
    /// [`Failed`](crate::Reason::Failed).
    fn restore_tag(
        &self,
        context: Context,
        path: RestoreTagPath,
        body: crate::models::TagRestoration,
    ) -> impl Future<Output = Result<RestoreTagResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove a tag permanently.
    ///
    /// Removes a tag, or its earlier states that point to one manifest, from the states that can be
    /// restored. The server can then collect the content. Requires the write role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if
    /// `manifest_digest` is missing and `is_alive` is not `true`. Returns 404 if nothing matches.
    /// Exists only if the setting `PERMANENTLY_DELETE_TAGS` is on. It also works in read-only
    /// repositories and mirrors.
    ///
    /// `POST /api/v1/repository/{repository}/tag/{tag}/expire`, operation
    /// `removeTagFromTimemachine`.
    ///
    /// Server behaviour: [expiring-a-tag](crate::server_behaviour#expiring-a-tag),
    /// [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 200, `String`: The tag was removed. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    fn remove_tag_from_timemachine(
        &self,
        context: Context,
        path: RemoveTagFromTimemachinePath,
        body: crate::models::TagExpiry,
    ) -> impl Future<
        Output = Result<RemoveTagFromTimemachineResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the pull counts of a tag.
    ///
    /// Counts the pulls by the name of the tag, and the pulls of its manifest by any name. The
    /// server writes the counts periodically, so the latest pulls may be missing. Anyone may read a
    /// public repository without a token. A private repository requires the read role. Global
    /// read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on.
    ///
    /// The server has the operation only where the feature `IMAGE_PULL_STATS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/tag/{tag}/pull_statistics`, operation
    /// `getTagPullStatistics`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`TagPullStatistics`](crate::models::TagPullStatistics): The counts.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_tag_pull_statistics(
        &self,
        context: Context,
        path: GetTagPullStatisticsPath,
    ) -> impl Future<Output = Result<GetTagPullStatisticsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: TagApi> TagApi for Arc<T> {
    fn list_repo_tags(
        &self,
        context: Context,
        path: ListRepoTagsPath,
        query: ListRepoTagsQuery,
    ) -> impl Future<Output = Result<ListRepoTagsResponse, Rejection>> + Send {
        T::list_repo_tags(self, context, path, query)
    }

    fn change_tag(
        &self,
        context: Context,
        path: ChangeTagPath,
        body: crate::models::TagChange,
    ) -> impl Future<Output = Result<ChangeTagResponse, Rejection>> + Send {
        T::change_tag(self, context, path, body)
    }

    fn delete_full_tag(
        &self,
        context: Context,
        path: DeleteFullTagPath,
    ) -> impl Future<Output = Result<DeleteFullTagResponse, Rejection>> + Send {
        T::delete_full_tag(self, context, path)
    }

    fn restore_tag(
        &self,
        context: Context,
        path: RestoreTagPath,
        body: crate::models::TagRestoration,
    ) -> impl Future<Output = Result<RestoreTagResponse, Rejection>> + Send {
        T::restore_tag(self, context, path, body)
    }

    fn remove_tag_from_timemachine(
        &self,
        context: Context,
        path: RemoveTagFromTimemachinePath,
        body: crate::models::TagExpiry,
    ) -> impl Future<
        Output = Result<RemoveTagFromTimemachineResponse, Rejection>,
    > + Send {
        T::remove_tag_from_timemachine(self, context, path, body)
    }

    fn get_tag_pull_statistics(
        &self,
        context: Context,
        path: GetTagPullStatisticsPath,
    ) -> impl Future<Output = Result<GetTagPullStatisticsResponse, Rejection>> + Send {
        T::get_tag_pull_statistics(self, context, path)
    }
}

/// The path parameters of `listRepoTags`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepoTagsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The query parameters of `listRepoTags`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepoTagsQuery {
    /// The name of the only tag to list.
    pub specific_tag: Option<String>,
    /// `like:` and a part of the names to list, or `eq:` and a whole name. Any other word before
    /// the colon filters nothing.
    pub filter_tag_name: Option<String>,
    /// How many entries a page holds at most. The server raises it to 1 and cuts it to 100.
    ///
    /// It is `50` where it is not sent.
    pub limit: i32,
    /// The number of the page, from 1, which the server takes for anything less.
    ///
    /// It is `1` where it is not sent.
    pub page: i64,
    /// Whether to leave out what is no longer alive.
    ///
    /// It is `false` where it is not sent.
    pub only_active_tags: bool,
}

/// The successful responses of `listRepoTags`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRepoTagsResponse {
    /// 200: A page of tags. `has_additional` tells whether another page follows.
    Ok(crate::models::TagPage),
}

impl IntoResponse for ListRepoTagsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `changeTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeTagPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the tag.
    pub tag: crate::PathSegment,
}

/// The successful responses of `changeTag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeTagResponse {
    /// 201: The tag was changed. The text is always the same.
    Created(String),
}

impl IntoResponse for ChangeTagResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `deleteFullTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteFullTagPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the tag.
    pub tag: crate::PathSegment,
}

/// The successful responses of `deleteFullTag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteFullTagResponse {
    /// 204: The tag was deleted.
    NoContent,
}

impl IntoResponse for DeleteFullTagResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `restoreTag`.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreTagPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the tag.
    pub tag: crate::PathSegment,
}

/// The successful responses of `restoreTag`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RestoreTagResponse {
    /// 200: The tag was restored. The body is an empty object.
    Ok(crate::models::TagRestored),
}

impl IntoResponse for RestoreTagResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `removeTagFromTimemachine`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveTagFromTimemachinePath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the tag.
    pub tag: crate::PathSegment,
}

/// The successful responses of `removeTagFromTimemachine`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveTagFromTimemachineResponse {
    /// 200: The tag was removed. The body is an empty string.
    Ok(String),
}

impl IntoResponse for RemoveTagFromTimemachineResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getTagPullStatistics`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTagPullStatisticsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the tag.
    pub tag: crate::PathSegment,
}

/// The successful responses of `getTagPullStatistics`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTagPullStatisticsResponse {
    /// 200: The counts.
    Ok(crate::models::TagPullStatistics),
}

impl IntoResponse for GetTagPullStatisticsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: TagApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_repo_tags(&api),
        route_change_tag(&api),
        route_delete_full_tag(&api),
        route_restore_tag(&api),
        route_remove_tag_from_timemachine(&api),
        route_get_tag_pull_statistics(&api),
    ])
}

fn route_list_repo_tags<T: TagApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPO_TAGS,
        &[
            QueryParameter {
                name: "specificTag",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The name of the only tag to list.",
            },
            QueryParameter {
                name: "filter_tag_name",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "`like:` and a part of the names to list, or `eq:` and a whole name. Any other word before the colon filters nothing.",
            },
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Limit to the number of results to return per page. Max 100.",
            },
            QueryParameter {
                name: "page",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "Page index for the results. Default 1.",
            },
            QueryParameter {
                name: "onlyActiveTags",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to leave out what is no longer alive.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListRepoTagsPath {
                    repository: call.path("repository")?,
                };
                let query = ListRepoTagsQuery {
                    specific_tag: call.query("specificTag")?,
                    filter_tag_name: call.query("filter_tag_name")?,
                    limit: call.query("limit")?.unwrap_or(50),
                    page: call.query("page")?.unwrap_or(1),
                    only_active_tags: call.query("onlyActiveTags")?.unwrap_or(false),
                };
                api.list_repo_tags(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_tag<T: TagApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_TAG,
        &[],
        Some(&super::schemas::TAG_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeTagPath {
                    repository: call.path("repository")?,
                    tag: call.path("tag")?,
                };
                let body = call.body()?;
                api.change_tag(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_full_tag<T: TagApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_FULL_TAG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteFullTagPath {
                    repository: call.path("repository")?,
                    tag: call.path("tag")?,
                };
                api.delete_full_tag(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_restore_tag<T: TagApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::RESTORE_TAG,
        &[],
        Some(&super::schemas::TAG_RESTORATION),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RestoreTagPath {
                    repository: call.path("repository")?,
                    tag: call.path("tag")?,
                };
                let body = call.body()?;
                api.restore_tag(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_remove_tag_from_timemachine<T: TagApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::REMOVE_TAG_FROM_TIMEMACHINE,
        &[],
        Some(&super::schemas::TAG_EXPIRY),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = RemoveTagFromTimemachinePath {
                    repository: call.path("repository")?,
                    tag: call.path("tag")?,
                };
                let body = call.body()?;
                api.remove_tag_from_timemachine(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_tag_pull_statistics<T: TagApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_TAG_PULL_STATISTICS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetTagPullStatisticsPath {
                    repository: call.path("repository")?,
                    tag: call.path("tag")?,
                };
                api.get_tag_pull_statistics(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
