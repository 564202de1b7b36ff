// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `repositorynotification`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `repositorynotification`.
///
/// Notifications about events of a repository.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait RepositorynotificationApi: Send + Sync + 'static {
    /// List the notifications of a repository.
    ///
    /// Lists all notifications, including those that failed too often. Requires the admin role in
    /// the repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/notification/`, operation `listRepoNotifications`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryNotificationList`](crate::models::RepositoryNotificationList): The
    ///   notifications.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::repositorynotification::{
    ///     ListRepoNotificationsPath,
    ///     ListRepoNotificationsResponse,
    ///     RepositorynotificationApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl RepositorynotificationApi for Mine {
    ///     async fn list_repo_notifications(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListRepoNotificationsPath,
    ///     ) -> Result<ListRepoNotificationsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_repo_notifications(
        &self,
        context: Context,
        path: ListRepoNotificationsPath,
    ) -> impl Future<Output = Result<ListRepoNotificationsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a notification.
    ///
    /// Creates a notification that the server sends at each event of its kind. Requires the admin
    /// role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does
    /// not look for duplicates. Returns 400 if settings of the method are missing or invalid.
    /// Returns 500 for an unknown event or method.
    ///
    /// `POST /api/v1/repository/{repository}/notification/`, operation `createRepoNotification`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [notification-methods](crate::server_behaviour#notification-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`RepositoryNotification`](crate::models::RepositoryNotification): The notification,
    ///   as stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn create_repo_notification(
        &self,
        context: Context,
        path: CreateRepoNotificationPath,
        body: crate::models::NewRepositoryNotification,
    ) -> impl Future<Output = Result<CreateRepoNotificationResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a notification.
    ///
    /// Returns one notification. Requires the admin role in the repository. Global read-only
    /// superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The
    /// server does not check whether the notification belongs to the repository in the path.
    ///
    /// `GET /api/v1/repository/{repository}/notification/{uuid}`, operation `getRepoNotification`.
    ///
    /// Server behaviour:
    /// [notifications-of-other-repositories](crate::server_behaviour#notifications-of-other-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryNotification`](crate::models::RepositoryNotification): The notification.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repo_notification(
        &self,
        context: Context,
        path: GetRepoNotificationPath,
    ) -> impl Future<Output = Result<GetRepoNotificationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Reset the failure count of a notification.
    ///
    /// Sets the failure count to 0, so that the server sends a notification again that failed three
    /// times. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS`
    /// is on. The server reads no body. Returns 400 for an unknown notification, and 400 with a
    /// `MessageError` for one of another repository.
    ///
    /// `POST /api/v1/repository/{repository}/notification/{uuid}`, operation
    /// `resetRepositoryNotificationFailures`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [notifications-of-other-repositories](crate::server_behaviour#notifications-of-other-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The failure count is 0.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn reset_repository_notification_failures(
        &self,
        context: Context,
        path: ResetRepositoryNotificationFailuresPath,
    ) -> impl Future<
        Output = Result<ResetRepositoryNotificationFailuresResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a notification.
    ///
    /// Deletes the notification. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 400 instead of 404 for a notification that is
    /// unknown or belongs to another repository.
    ///
    /// `DELETE /api/v1/repository/{repository}/notification/{uuid}`, operation
    /// `deleteRepoNotification`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [notifications-of-other-repositories](crate::server_behaviour#notifications-of-other-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The notification was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_repo_notification(
        &self,
        context: Context,
        path: DeleteRepoNotificationPath,
    ) -> impl Future<Output = Result<DeleteRepoNotificationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Test a notification.
    ///
    /// Queues a message about a sample event. The response does not tell whether the message
    /// arrives. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 for an unknown
    /// notification. The server does not check whether the notification belongs to the repository
    /// in the path.
    ///
    /// `POST /api/v1/repository/{repository}/notification/{uuid}/test`, operation
    /// `testRepoNotification`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [notifications-of-other-repositories](crate::server_behaviour#notifications-of-other-repositories).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryNotificationTest`](crate::models::RepositoryNotificationTest): The
    ///   message was queued. The body is an empty object.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn test_repo_notification(
        &self,
        context: Context,
        path: TestRepoNotificationPath,
    ) -> impl Future<Output = Result<TestRepoNotificationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: RepositorynotificationApi> RepositorynotificationApi for Arc<T> {
    fn list_repo_notifications(
        &self,
        context: Context,
        path: ListRepoNotificationsPath,
    ) -> impl Future<Output = Result<ListRepoNotificationsResponse, Rejection>> + Send {
        T::list_repo_notifications(self, context, path)
    }

    fn create_repo_notification(
        &self,
        context: Context,
        path: CreateRepoNotificationPath,
        body: crate::models::NewRepositoryNotification,
    ) -> impl Future<Output = Result<CreateRepoNotificationResponse, Rejection>> + Send {
        T::create_repo_notification(self, context, path, body)
    }

    fn get_repo_notification(
        &self,
        context: Context,
        path: GetRepoNotificationPath,
    ) -> impl Future<Output = Result<GetRepoNotificationResponse, Rejection>> + Send {
        T::get_repo_notification(self, context, path)
    }

    fn reset_repository_notification_failures(
        &self,
        context: Context,
        path: ResetRepositoryNotificationFailuresPath,
    ) -> impl Future<
        Output = Result<ResetRepositoryNotificationFailuresResponse, Rejection>,
    > + Send {
        T::reset_repository_notification_failures(self, context, path)
    }

    fn delete_repo_notification(
        &self,
        context: Context,
        path: DeleteRepoNotificationPath,
    ) -> impl Future<Output = Result<DeleteRepoNotificationResponse, Rejection>> + Send {
        T::delete_repo_notification(self, context, path)
    }

    fn test_repo_notification(
        &self,
        context: Context,
        path: TestRepoNotificationPath,
    ) -> impl Future<Output = Result<TestRepoNotificationResponse, Rejection>> + Send {
        T::test_repo_notification(self, context, path)
    }
}

/// The path parameters of `listRepoNotifications`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepoNotificationsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `listRepoNotifications`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRepoNotificationsResponse {
    /// 200: The notifications.
    Ok(crate::models::RepositoryNotificationList),
}

impl IntoResponse for ListRepoNotificationsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createRepoNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRepoNotificationPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `createRepoNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRepoNotificationResponse {
    /// 201: The notification, as stored.
    Created(crate::models::RepositoryNotification),
}

impl IntoResponse for CreateRepoNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getRepoNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepoNotificationPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `getRepoNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepoNotificationResponse {
    /// 200: The notification.
    Ok(crate::models::RepositoryNotification),
}

impl IntoResponse for GetRepoNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `resetRepositoryNotificationFailures`.
#[derive(Clone, Debug, PartialEq)]
pub struct ResetRepositoryNotificationFailuresPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `resetRepositoryNotificationFailures`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResetRepositoryNotificationFailuresResponse {
    /// 204: The failure count is 0.
    NoContent,
}

impl IntoResponse for ResetRepositoryNotificationFailuresResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `deleteRepoNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRepoNotificationPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `deleteRepoNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteRepoNotificationResponse {
    /// 204: The notification was deleted.
    NoContent,
}

impl IntoResponse for DeleteRepoNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `testRepoNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct TestRepoNotificationPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `testRepoNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestRepoNotificationResponse {
    /// 200: The message was queued. The body is an empty object.
    Ok(crate::models::RepositoryNotificationTest),
}

impl IntoResponse for TestRepoNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: RepositorynotificationApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_repo_notifications(&api),
        route_create_repo_notification(&api),
        route_get_repo_notification(&api),
        route_reset_repository_notification_failures(&api),
        route_delete_repo_notification(&api),
        route_test_repo_notification(&api),
    ])
}

fn route_list_repo_notifications<T: RepositorynotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPO_NOTIFICATIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListRepoNotificationsPath {
                    repository: call.path("repository")?,
                };
                api.list_repo_notifications(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_repo_notification<T: RepositorynotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_REPO_NOTIFICATION,
        &[],
        Some(&super::schemas::NEW_REPOSITORY_NOTIFICATION),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateRepoNotificationPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.create_repo_notification(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repo_notification<T: RepositorynotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPO_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepoNotificationPath {
                    repository: call.path("repository")?,
                    uuid: call.path("uuid")?,
                };
                api.get_repo_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_reset_repository_notification_failures<T: RepositorynotificationApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::RESET_REPOSITORY_NOTIFICATION_FAILURES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ResetRepositoryNotificationFailuresPath {
                    repository: call.path("repository")?,
                    uuid: call.path("uuid")?,
                };
                api.reset_repository_notification_failures(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_repo_notification<T: RepositorynotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_REPO_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteRepoNotificationPath {
                    repository: call.path("repository")?,
                    uuid: call.path("uuid")?,
                };
                api.delete_repo_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_test_repo_notification<T: RepositorynotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::TEST_REPO_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = TestRepoNotificationPath {
                    repository: call.path("repository")?,
                    uuid: call.path("uuid")?,
                };
                api.test_repo_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
