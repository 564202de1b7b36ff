// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `trigger`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `trigger`.
///
/// Triggers that start builds of a repository automatically.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait TriggerApi: Send + Sync + 'static {
    /// List the build triggers of a repository.
    ///
    /// Lists all triggers, including those that are not set up. Requires the admin role in the
    /// repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/trigger/`, operation `listBuildTriggers`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuildTriggerList`](crate::models::RepositoryBuildTriggerList): The
    ///   triggers.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::trigger::{
    ///     ListBuildTriggersPath,
    ///     ListBuildTriggersResponse,
    ///     TriggerApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl TriggerApi for Mine {
    ///     async fn list_build_triggers(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListBuildTriggersPath,
    ///     ) -> Result<ListBuildTriggersResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_build_triggers(
        &self,
        context: Context,
        path: ListBuildTriggersPath,
    ) -> impl Future<Output = Result<ListBuildTriggersResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a build trigger.
    ///
    /// Returns one trigger. Requires the admin role in the repository. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The server does
    /// not check whether the trigger belongs to the repository.
    ///
    /// `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}`, operation `getBuildTrigger`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuildTrigger`](crate::models::RepositoryBuildTrigger): The trigger.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_build_trigger(
        &self,
        context: Context,
        path: GetBuildTriggerPath,
    ) -> impl Future<Output = Result<GetBuildTriggerResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Enable or disable a build trigger.
    ///
    /// Enables or disables a trigger. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the trigger is not set up.
    ///
    /// `PUT /api/v1/repository/{repository}/trigger/{trigger_uuid}`, operation
    /// `updateBuildTrigger`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuildTrigger`](crate::models::RepositoryBuildTrigger): The changed
    ///   trigger, as callers without rights see it: without its source and its settings.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    fn update_build_trigger(
        &self,
        context: Context,
        path: UpdateBuildTriggerPath,
        body: crate::models::BuildTriggerUpdate,
    ) -> impl Future<Output = Result<UpdateBuildTriggerResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a build trigger.
    ///
    /// Deletes a trigger, and its webhook in the source repository if possible. Its builds remain.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `DELETE /api/v1/repository/{repository}/trigger/{trigger_uuid}`, operation
    /// `deleteBuildTrigger`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The trigger was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_build_trigger(
        &self,
        context: Context,
        path: DeleteBuildTriggerPath,
    ) -> impl Future<Output = Result<DeleteBuildTriggerResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Set up a build trigger.
    ///
    /// Stores the settings of a trigger and installs its webhook in the source repository. The
    /// caller needs the admin role in the repository and must be the user who connected the trigger
    /// (scope `user:admin`) or a superuser while `SUPERUSERS_FULL_ACCESS` is on. A robot to pull
    /// with also requires the admin role in the namespace, which must be the robot's own. Returns
    /// 404 for an unknown robot. Returns 400 if the trigger is already set up or the source
    /// repository reports a failure.
    ///
    /// `POST /api/v1/repository/{repository}/trigger/{trigger_uuid}/activate`, operation
    /// `activateBuildTrigger`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuildTrigger`](crate::models::RepositoryBuildTrigger): The trigger after
    ///   the setup.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    fn activate_build_trigger(
        &self,
        context: Context,
        path: ActivateBuildTriggerPath,
        body: crate::models::BuildTriggerActivation,
    ) -> impl Future<Output = Result<ActivateBuildTriggerResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Start a build through its trigger.
    ///
    /// Queues a build as if the source had changed. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the trigger is disabled or not
    /// set up, and for a branch, tag or commit that does not exist. The `Location` header of the
    /// response contains the address of the build's status.
    ///
    /// `POST /api/v1/repository/{repository}/trigger/{trigger_uuid}/start`, operation
    /// `manuallyStartBuildTrigger`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make),
    /// [new-builds](crate::server_behaviour#new-builds).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`RepositoryBuild`](crate::models::RepositoryBuild): The build was queued.
    ///   - Header `Location`: The path of the build's status, without the address of the server.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 429, 500 or 503. Its own reasons
    /// are [`Missing`](crate::Reason::Missing), [`QuotaExceeded`](crate::Reason::QuotaExceeded),
    /// [`WrongState`](crate::Reason::WrongState),
    /// [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    fn manually_start_build_trigger(
        &self,
        context: Context,
        path: ManuallyStartBuildTriggerPath,
        body: crate::models::BuildTriggerRun,
    ) -> impl Future<
        Output = Result<ManuallyStartBuildTriggerResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the builds of a trigger.
    ///
    /// Lists the latest builds that the trigger started, newest first. Requires the admin role in
    /// the repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. For an unknown trigger, the list is empty.
    ///
    /// `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}/builds`, operation
    /// `listTriggerRecentBuilds`.
    ///
    /// Server behaviour:
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuildList`](crate::models::RepositoryBuildList): The builds.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn list_trigger_recent_builds(
        &self,
        context: Context,
        path: ListTriggerRecentBuildsPath,
        query: ListTriggerRecentBuildsQuery,
    ) -> impl Future<
        Output = Result<ListTriggerRecentBuildsResponse, Rejection>,
    > + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: TriggerApi> TriggerApi for Arc<T> {
    fn list_build_triggers(
        &self,
        context: Context,
        path: ListBuildTriggersPath,
    ) -> impl Future<Output = Result<ListBuildTriggersResponse, Rejection>> + Send {
        T::list_build_triggers(self, context, path)
    }

    fn get_build_trigger(
        &self,
        context: Context,
        path: GetBuildTriggerPath,
    ) -> impl Future<Output = Result<GetBuildTriggerResponse, Rejection>> + Send {
        T::get_build_trigger(self, context, path)
    }

    fn update_build_trigger(
        &self,
        context: Context,
        path: UpdateBuildTriggerPath,
        body: crate::models::BuildTriggerUpdate,
    ) -> impl Future<Output = Result<UpdateBuildTriggerResponse, Rejection>> + Send {
        T::update_build_trigger(self, context, path, body)
    }

    fn delete_build_trigger(
        &self,
        context: Context,
        path: DeleteBuildTriggerPath,
    ) -> impl Future<Output = Result<DeleteBuildTriggerResponse, Rejection>> + Send {
        T::delete_build_trigger(self, context, path)
    }

    fn activate_build_trigger(
        &self,
        context: Context,
        path: ActivateBuildTriggerPath,
        body: crate::models::BuildTriggerActivation,
    ) -> impl Future<Output = Result<ActivateBuildTriggerResponse, Rejection>> + Send {
        T::activate_build_trigger(self, context, path, body)
    }

    fn manually_start_build_trigger(
        &self,
        context: Context,
        path: ManuallyStartBuildTriggerPath,
        body: crate::models::BuildTriggerRun,
    ) -> impl Future<
        Output = Result<ManuallyStartBuildTriggerResponse, Rejection>,
    > + Send {
        T::manually_start_build_trigger(self, context, path, body)
    }

    fn list_trigger_recent_builds(
        &self,
        context: Context,
        path: ListTriggerRecentBuildsPath,
        query: ListTriggerRecentBuildsQuery,
    ) -> impl Future<
        Output = Result<ListTriggerRecentBuildsResponse, Rejection>,
    > + Send {
        T::list_trigger_recent_builds(self, context, path, query)
    }
}

/// The path parameters of `listBuildTriggers`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListBuildTriggersPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `listBuildTriggers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListBuildTriggersResponse {
    /// 200: The triggers.
    Ok(crate::models::RepositoryBuildTriggerList),
}

impl IntoResponse for ListBuildTriggersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetBuildTriggerPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build trigger.
    pub trigger_uuid: crate::PathSegment,
}

/// The successful responses of `getBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBuildTriggerResponse {
    /// 200: The trigger.
    Ok(crate::models::RepositoryBuildTrigger),
}

impl IntoResponse for GetBuildTriggerResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateBuildTriggerPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build trigger.
    pub trigger_uuid: crate::PathSegment,
}

/// The successful responses of `updateBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateBuildTriggerResponse {
    /// 200: The changed trigger, as callers without rights see it: without its source and its
    /// settings.
    Ok(crate::models::RepositoryBuildTrigger),
}

impl IntoResponse for UpdateBuildTriggerResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteBuildTriggerPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build trigger.
    pub trigger_uuid: crate::PathSegment,
}

/// The successful responses of `deleteBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteBuildTriggerResponse {
    /// 204: The trigger was deleted.
    NoContent,
}

impl IntoResponse for DeleteBuildTriggerResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `activateBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
pub struct ActivateBuildTriggerPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build trigger.
    pub trigger_uuid: crate::PathSegment,
}

/// The successful responses of `activateBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ActivateBuildTriggerResponse {
    /// 200: The trigger after the setup.
    Ok(crate::models::RepositoryBuildTrigger),
}

impl IntoResponse for ActivateBuildTriggerResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `manuallyStartBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
pub struct ManuallyStartBuildTriggerPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build trigger.
    pub trigger_uuid: crate::PathSegment,
}

/// The successful responses of `manuallyStartBuildTrigger`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ManuallyStartBuildTriggerResponse {
    /// 201: The build was queued.
    Created {
        /// The body.
        body: crate::models::RepositoryBuild,
        /// The header `Location`: The path of the build's status, without the address of the server.
        location: String,
    },
}

impl IntoResponse for ManuallyStartBuildTriggerResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created { body, location } => {
                Call::respond(201u16, &body)
                    .with_declared_header("location", Some(&location))
            }
        }
    }
}

/// The path parameters of `listTriggerRecentBuilds`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTriggerRecentBuildsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the build trigger.
    pub trigger_uuid: crate::PathSegment,
}

/// The query parameters of `listTriggerRecentBuilds`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListTriggerRecentBuildsQuery {
    /// How many builds to give at most.
    ///
    /// It is `5` where it is not sent.
    pub limit: i32,
}

/// The successful responses of `listTriggerRecentBuilds`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListTriggerRecentBuildsResponse {
    /// 200: The builds.
    Ok(crate::models::RepositoryBuildList),
}

impl IntoResponse for ListTriggerRecentBuildsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: TriggerApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_build_triggers(&api),
        route_get_build_trigger(&api),
        route_update_build_trigger(&api),
        route_delete_build_trigger(&api),
        route_activate_build_trigger(&api),
        route_manually_start_build_trigger(&api),
        route_list_trigger_recent_builds(&api),
    ])
}

fn route_list_build_triggers<T: TriggerApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_BUILD_TRIGGERS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListBuildTriggersPath {
                    repository: call.path("repository")?,
                };
                api.list_build_triggers(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_build_trigger<T: TriggerApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_BUILD_TRIGGER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetBuildTriggerPath {
                    repository: call.path("repository")?,
                    trigger_uuid: call.path("trigger_uuid")?,
                };
                api.get_build_trigger(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_build_trigger<T: TriggerApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_BUILD_TRIGGER,
        &[],
        Some(&super::schemas::BUILD_TRIGGER_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateBuildTriggerPath {
                    repository: call.path("repository")?,
                    trigger_uuid: call.path("trigger_uuid")?,
                };
                let body = call.body()?;
                api.update_build_trigger(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_build_trigger<T: TriggerApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_BUILD_TRIGGER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteBuildTriggerPath {
                    repository: call.path("repository")?,
                    trigger_uuid: call.path("trigger_uuid")?,
                };
                api.delete_build_trigger(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_activate_build_trigger<T: TriggerApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ACTIVATE_BUILD_TRIGGER,
        &[],
        Some(&super::schemas::BUILD_TRIGGER_ACTIVATION),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ActivateBuildTriggerPath {
                    repository: call.path("repository")?,
                    trigger_uuid: call.path("trigger_uuid")?,
                };
                let body = call.body()?;
                api.activate_build_trigger(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_manually_start_build_trigger<T: TriggerApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::MANUALLY_START_BUILD_TRIGGER,
        &[],
        Some(&super::schemas::BUILD_TRIGGER_RUN),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ManuallyStartBuildTriggerPath {
                    repository: call.path("repository")?,
                    trigger_uuid: call.path("trigger_uuid")?,
                };
                let body = call.body()?;
                api.manually_start_build_trigger(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_trigger_recent_builds<T: TriggerApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_TRIGGER_RECENT_BUILDS,
        &[
            QueryParameter {
                name: "limit",
                required: false,
                kind: Kind::ANY_INTEGER,
                help: "The maximum number of builds to return",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListTriggerRecentBuildsPath {
                    repository: call.path("repository")?,
                    trigger_uuid: call.path("trigger_uuid")?,
                };
                let query = ListTriggerRecentBuildsQuery {
                    limit: call.query("limit")?.unwrap_or(5),
                };
                api.list_trigger_recent_builds(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
