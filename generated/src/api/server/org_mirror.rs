// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `org_mirror`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `org_mirror`.
///
/// Mirroring of a whole organization from another registry.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait OrgMirrorApi: Send + Sync + 'static {
    /// Read the mirror configuration of an organization.
    ///
    /// Returns the mirror configuration and its progress, without the password. Requires the admin
    /// role in the organization. Global read-only superusers may call it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the organization is not mirrored or the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `ORG_MIRROR` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/mirror`, operation `getOrgMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`OrganizationMirror`](crate::models::OrganizationMirror): The mirror configuration.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::org_mirror::{
    ///     GetOrgMirrorConfigPath,
    ///     GetOrgMirrorConfigResponse,
    ///     OrgMirrorApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl OrgMirrorApi for Mine {
    ///     async fn get_org_mirror_config(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetOrgMirrorConfigPath,
    ///     ) -> Result<GetOrgMirrorConfigResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_org_mirror_config(
        &self,
        context: Context,
        path: GetOrgMirrorConfigPath,
    ) -> impl Future<Output = Result<GetOrgMirrorConfigResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create the mirror configuration of an organization.
    ///
    /// Mirrors every repository of an organization or project in another registry. Requires the
    /// admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns
    /// 400 if the organization already has repositories, immutability policies, a proxy cache or a
    /// mirror configuration. Also returns 400 for a robot that is unknown or from another
    /// namespace, an address that is not allowed, and a date in another format. Returns 405 if the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `ORG_MIRROR` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/mirror`, operation `createOrgMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The mirror configuration was created. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState).
    fn create_org_mirror_config(
        &self,
        context: Context,
        path: CreateOrgMirrorConfigPath,
        body: crate::models::NewOrganizationMirror,
    ) -> impl Future<Output = Result<CreateOrgMirrorConfigResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the mirror configuration of an organization.
    ///
    /// Changes the properties in the request. The kind of the external registry cannot change.
    /// Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 400 for a robot that is unknown or from another namespace, an address that is
    /// not allowed, and a date in another format. Returns 405 if the feature is off.
    ///
    /// The server has the operation only where the feature `ORG_MIRROR` is on.
    ///
    /// `PUT /api/v1/organization/{orgname}/mirror`, operation `updateOrgMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, `String`: The mirror configuration was changed. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn update_org_mirror_config(
        &self,
        context: Context,
        path: UpdateOrgMirrorConfigPath,
        body: crate::models::OrganizationMirrorUpdate,
    ) -> impl Future<Output = Result<UpdateOrgMirrorConfigResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete the mirror configuration of an organization.
    ///
    /// Deletes the mirror configuration and the stored data about the external registry. Requires
    /// the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    /// Returns 405 if the feature is off.
    ///
    /// The server has the operation only where the feature `ORG_MIRROR` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/mirror`, operation `deleteOrgMirrorConfig`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The mirror configuration was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_org_mirror_config(
        &self,
        context: Context,
        path: DeleteOrgMirrorConfigPath,
    ) -> impl Future<Output = Result<DeleteOrgMirrorConfigResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Mirror an organization now.
    ///
    /// Schedules the next run immediately. Requires the admin role in the organization, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 while a
    /// run is in progress or repositories still wait for one. Returns 405 if the feature is off.
    ///
    /// The server has the operation only where the feature `ORG_MIRROR` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/mirror/sync-now`, operation `syncOrgMirrorNow`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The run was scheduled.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn sync_org_mirror_now(
        &self,
        context: Context,
        path: SyncOrgMirrorNowPath,
    ) -> impl Future<Output = Result<SyncOrgMirrorNowResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Cancel the current mirror run of an organization.
    ///
    /// Cancels the run in progress, and soon after the runs of its repositories. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads
    /// no body. It accepts the call in every state except an ongoing cancellation, for which it
    /// returns 400. Returns 405 if the feature is off.
    ///
    /// The server has the operation only where the feature `ORG_MIRROR` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/mirror/sync-cancel`, operation `cancelOrgMirrorSync`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The cancellation was requested.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    fn cancel_org_mirror_sync(
        &self,
        context: Context,
        path: CancelOrgMirrorSyncPath,
    ) -> impl Future<Output = Result<CancelOrgMirrorSyncResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Test the connection to the registry that an organization is mirrored from.
    ///
    /// Calls the external registry with the stored settings and mirrors nothing. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads
    /// no body. The body of the response reports a failure; the status does not. Returns 405 if the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `ORG_MIRROR` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/mirror/verify`, operation `verifyOrgMirrorConnection`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`OrganizationMirrorCheck`](crate::models::OrganizationMirrorCheck): The result of
    ///   the test.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn verify_org_mirror_connection(
        &self,
        context: Context,
        path: VerifyOrgMirrorConnectionPath,
    ) -> impl Future<
        Output = Result<VerifyOrgMirrorConnectionResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the repositories that organization mirroring found.
    ///
    /// Returns a page of the repositories that the last runs found in the external registry, with
    /// the state of each. Requires the admin role in the organization. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for an
    /// unknown `status`. Returns 404 if the organization is not mirrored or the feature is off.
    ///
    /// The server has the operation only where the feature `ORG_MIRROR` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/mirror/repositories`, operation
    /// `listOrgMirrorRepositories`.
    ///
    /// Server behaviour:
    /// [repositories-of-an-organization-mirror](crate::server_behaviour#repositories-of-an-organization-mirror),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200,
    ///   [`OrganizationMirrorRepositoryList`](crate::models::OrganizationMirrorRepositoryList): The
    ///   repositories.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn list_org_mirror_repositories(
        &self,
        context: Context,
        path: ListOrgMirrorRepositoriesPath,
        query: ListOrgMirrorRepositoriesQuery,
    ) -> impl Future<
        Output = Result<ListOrgMirrorRepositoriesResponse, Rejection>,
    > + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: OrgMirrorApi> OrgMirrorApi for Arc<T> {
    fn get_org_mirror_config(
        &self,
        context: Context,
        path: GetOrgMirrorConfigPath,
    ) -> impl Future<Output = Result<GetOrgMirrorConfigResponse, Rejection>> + Send {
        T::get_org_mirror_config(self, context, path)
    }

    fn create_org_mirror_config(
        &self,
        context: Context,
        path: CreateOrgMirrorConfigPath,
        body: crate::models::NewOrganizationMirror,
    ) -> impl Future<Output = Result<CreateOrgMirrorConfigResponse, Rejection>> + Send {
        T::create_org_mirror_config(self, context, path, body)
    }

    fn update_org_mirror_config(
        &self,
        context: Context,
        path: UpdateOrgMirrorConfigPath,
        body: crate::models::OrganizationMirrorUpdate,
    ) -> impl Future<Output = Result<UpdateOrgMirrorConfigResponse, Rejection>> + Send {
        T::update_org_mirror_config(self, context, path, body)
    }

    fn delete_org_mirror_config(
        &self,
        context: Context,
        path: DeleteOrgMirrorConfigPath,
    ) -> impl Future<Output = Result<DeleteOrgMirrorConfigResponse, Rejection>> + Send {
        T::delete_org_mirror_config(self, context, path)
    }

    fn sync_org_mirror_now(
        &self,
        context: Context,
        path: SyncOrgMirrorNowPath,
    ) -> impl Future<Output = Result<SyncOrgMirrorNowResponse, Rejection>> + Send {
        T::sync_org_mirror_now(self, context, path)
    }

    fn cancel_org_mirror_sync(
        &self,
        context: Context,
        path: CancelOrgMirrorSyncPath,
    ) -> impl Future<Output = Result<CancelOrgMirrorSyncResponse, Rejection>> + Send {
        T::cancel_org_mirror_sync(self, context, path)
    }

    fn verify_org_mirror_connection(
        &self,
        context: Context,
        path: VerifyOrgMirrorConnectionPath,
    ) -> impl Future<
        Output = Result<VerifyOrgMirrorConnectionResponse, Rejection>,
    > + Send {
        T::verify_org_mirror_connection(self, context, path)
    }

    fn list_org_mirror_repositories(
        &self,
        context: Context,
        path: ListOrgMirrorRepositoriesPath,
        query: ListOrgMirrorRepositoriesQuery,
    ) -> impl Future<
        Output = Result<ListOrgMirrorRepositoriesResponse, Rejection>,
    > + Send {
        T::list_org_mirror_repositories(self, context, path, query)
    }
}

/// The path parameters of `getOrgMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrgMirrorConfigPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `getOrgMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrgMirrorConfigResponse {
    /// 200: The mirror configuration.
    Ok(crate::models::OrganizationMirror),
}

impl IntoResponse for GetOrgMirrorConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrgMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrgMirrorConfigPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `createOrgMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrgMirrorConfigResponse {
    /// 201: The mirror configuration was created. The body is an empty string.
    Created(String),
}

impl IntoResponse for CreateOrgMirrorConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `updateOrgMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrgMirrorConfigPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `updateOrgMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrgMirrorConfigResponse {
    /// 200: The mirror configuration was changed. The body is an empty string.
    Ok(String),
}

impl IntoResponse for UpdateOrgMirrorConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrgMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrgMirrorConfigPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `deleteOrgMirrorConfig`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrgMirrorConfigResponse {
    /// 204: The mirror configuration was deleted.
    NoContent,
}

impl IntoResponse for DeleteOrgMirrorConfigResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `syncOrgMirrorNow`.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncOrgMirrorNowPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `syncOrgMirrorNow`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SyncOrgMirrorNowResponse {
    /// 204: The run was scheduled.
    NoContent,
}

impl IntoResponse for SyncOrgMirrorNowResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `cancelOrgMirrorSync`.
#[derive(Clone, Debug, PartialEq)]
pub struct CancelOrgMirrorSyncPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `cancelOrgMirrorSync`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CancelOrgMirrorSyncResponse {
    /// 204: The cancellation was requested.
    NoContent,
}

impl IntoResponse for CancelOrgMirrorSyncResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `verifyOrgMirrorConnection`.
#[derive(Clone, Debug, PartialEq)]
pub struct VerifyOrgMirrorConnectionPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `verifyOrgMirrorConnection`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum VerifyOrgMirrorConnectionResponse {
    /// 200: The result of the test.
    Ok(crate::models::OrganizationMirrorCheck),
}

impl IntoResponse for VerifyOrgMirrorConnectionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `listOrgMirrorRepositories`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrgMirrorRepositoriesPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The query parameters of `listOrgMirrorRepositories`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrgMirrorRepositoriesQuery {
    /// The number of the page, counted from 1, which is also where it is left out, too small or no
    /// number.
    pub page: Option<String>,
    /// How many repositories a page holds; 100 where it is left out, too small or no number, and
    /// 500 at most.
    pub limit: Option<String>,
    /// The state of the repositories to list, in capitals or not, one of `CANCEL`, `FAIL`,
    /// `NEVER_RUN`, `SKIP`, `SUCCESS`, `SYNCING` and `SYNC_NOW`.
    pub status: Option<String>,
}

/// The successful responses of `listOrgMirrorRepositories`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrgMirrorRepositoriesResponse {
    /// 200: The repositories.
    Ok(crate::models::OrganizationMirrorRepositoryList),
}

impl IntoResponse for ListOrgMirrorRepositoriesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: OrgMirrorApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_org_mirror_config(&api),
        route_create_org_mirror_config(&api),
        route_update_org_mirror_config(&api),
        route_delete_org_mirror_config(&api),
        route_sync_org_mirror_now(&api),
        route_cancel_org_mirror_sync(&api),
        route_verify_org_mirror_connection(&api),
        route_list_org_mirror_repositories(&api),
    ])
}

fn route_get_org_mirror_config<T: OrgMirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORG_MIRROR_CONFIG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrgMirrorConfigPath {
                    orgname: call.path("orgname")?,
                };
                api.get_org_mirror_config(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_org_mirror_config<T: OrgMirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORG_MIRROR_CONFIG,
        &[],
        Some(&super::schemas::NEW_ORGANIZATION_MIRROR),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrgMirrorConfigPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.create_org_mirror_config(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_org_mirror_config<T: OrgMirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_ORG_MIRROR_CONFIG,
        &[],
        Some(&super::schemas::ORGANIZATION_MIRROR_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateOrgMirrorConfigPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.update_org_mirror_config(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_org_mirror_config<T: OrgMirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORG_MIRROR_CONFIG,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrgMirrorConfigPath {
                    orgname: call.path("orgname")?,
                };
                api.delete_org_mirror_config(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_sync_org_mirror_now<T: OrgMirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::SYNC_ORG_MIRROR_NOW,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = SyncOrgMirrorNowPath {
                    orgname: call.path("orgname")?,
                };
                api.sync_org_mirror_now(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_cancel_org_mirror_sync<T: OrgMirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CANCEL_ORG_MIRROR_SYNC,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CancelOrgMirrorSyncPath {
                    orgname: call.path("orgname")?,
                };
                api.cancel_org_mirror_sync(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_verify_org_mirror_connection<T: OrgMirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::VERIFY_ORG_MIRROR_CONNECTION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = VerifyOrgMirrorConnectionPath {
                    orgname: call.path("orgname")?,
                };
                api.verify_org_mirror_connection(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_org_mirror_repositories<T: OrgMirrorApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORG_MIRROR_REPOSITORIES,
        &[
            QueryParameter {
                name: "page",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The number of the page, counted from 1, which is also where it is left out, too small or no number.",
            },
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "How many repositories a page holds; 100 where it is left out, too small or no number, and 500 at most.",
            },
            QueryParameter {
                name: "status",
                required: false,
                kind: Kind::ANY_TEXT,
                help: "The state of the repositories to list, in capitals or not, one of `CANCEL`, `FAIL`, `NEVER_RUN`, `SKIP`, `SUCCESS`, `SYNCING` and `SYNC_NOW`.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrgMirrorRepositoriesPath {
                    orgname: call.path("orgname")?,
                };
                let query = ListOrgMirrorRepositoriesQuery {
                    page: call.query("page")?,
                    limit: call.query("limit")?,
                    status: call.query("status")?,
                };
                api.list_org_mirror_repositories(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
