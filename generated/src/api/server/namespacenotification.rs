// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `namespacenotification`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `namespacenotification`.
///
/// Notifications about the quota of an organization or user.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait NamespacenotificationApi: Send + Sync + 'static {
    /// List the notifications of an organization.
    ///
    /// Lists the notifications about the quota of an organization. Requires the admin role in the
    /// organization and a token of scope `org:admin`. Global read-only superusers may call it too,
    /// and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the organization does not exist,
    /// ordinary callers get 403 and these superusers get 404. Also returns 404 if the feature is
    /// off.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/notifications`, operation `listOrgNotifications`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`NamespaceNotificationList`](crate::models::NamespaceNotificationList): The
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
    /// use quay_api::server::namespacenotification::{
    ///     ListOrgNotificationsPath,
    ///     ListOrgNotificationsResponse,
    ///     NamespacenotificationApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl NamespacenotificationApi for Mine {
    ///     async fn list_org_notifications(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListOrgNotificationsPath,
    ///     ) -> Result<ListOrgNotificationsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_org_notifications(
        &self,
        context: Context,
        path: ListOrgNotificationsPath,
    ) -> impl Future<Output = Result<ListOrgNotificationsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a notification for an organization.
    ///
    /// Creates a notification that the server sends whenever the namespace reaches a threshold of
    /// its quota. Requires the admin role in the organization and a token of scope `org:admin`, or
    /// a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for an unknown event or method,
    /// and for a configuration that does not match the method. The server can fail with 500 if the
    /// configuration has values of the wrong type, an address without a host, or a target that
    /// names a foreign organization or has an unknown kind. If the organization does not exist,
    /// ordinary callers get 403 and these superusers get 404. Also returns 404 if the feature is
    /// off.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/notifications`, operation `createOrgNotification`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [notifications-of-an-organization](crate::server_behaviour#notifications-of-an-organization),
    /// [notification-methods](crate::server_behaviour#notification-methods).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 201, [`NamespaceNotification`](crate::models::NamespaceNotification): The notification, as
    ///   stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn create_org_notification(
        &self,
        context: Context,
        path: CreateOrgNotificationPath,
        body: crate::models::NewNamespaceNotification,
    ) -> impl Future<Output = Result<CreateOrgNotificationResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a notification of an organization.
    ///
    /// Returns one notification. Requires the admin role in the organization and a token of scope
    /// `org:admin`. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a notification of another namespace.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/notifications/{uuid}`, operation `getOrgNotification`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`NamespaceNotification`](crate::models::NamespaceNotification): The notification.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_org_notification(
        &self,
        context: Context,
        path: GetOrgNotificationPath,
    ) -> impl Future<Output = Result<GetOrgNotificationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Reset the failure count of a notification of an organization.
    ///
    /// Sets the number of failures to 0. After three failures, the server stops sending. Requires
    /// the admin role in the organization and a token of scope `org:admin`, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 404 for a notification of
    /// another namespace.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/notifications/{uuid}`, operation
    /// `resetOrgNotificationFailures`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 204, no body: The failure count is 0.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn reset_org_notification_failures(
        &self,
        context: Context,
        path: ResetOrgNotificationFailuresPath,
    ) -> impl Future<
        Output = Result<ResetOrgNotificationFailuresResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a notification of an organization.
    ///
    /// Deletes the notification. Requires the admin role in the organization and a token of scope
    /// `org:admin`, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a
    /// notification of another namespace.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/notifications/{uuid}`, operation
    /// `deleteOrgNotification`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 204, no body: The notification was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_org_notification(
        &self,
        context: Context,
        path: DeleteOrgNotificationPath,
    ) -> impl Future<Output = Result<DeleteOrgNotificationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Test a notification of an organization.
    ///
    /// Queues a message with sample numbers. Requires the admin role in the organization and a
    /// token of scope `org:admin`, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server
    /// reads no body. The response does not tell whether the message arrives. Returns 404 for a
    /// notification of another namespace.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/notifications/{uuid}/test`, operation
    /// `testOrgNotification`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`NamespaceNotificationTest`](crate::models::NamespaceNotificationTest): The message
    ///   was queued.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn test_org_notification(
        &self,
        context: Context,
        path: TestOrgNotificationPath,
    ) -> impl Future<Output = Result<TestOrgNotificationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the notifications of the caller's namespace.
    ///
    /// Lists the notifications about the quota of the calling user's namespace. Returns 404 if the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `GET /api/v1/user/namespacenotifications`, operation `listUserNotifications`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`NamespaceNotificationList`](crate::models::NamespaceNotificationList): The
    ///   notifications.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_user_notifications(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListUserNotificationsResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a notification for the caller's namespace.
    ///
    /// Creates a notification that the server sends whenever the calling user's namespace reaches a
    /// threshold of its quota. Returns 400 for an unknown event or method, and for a configuration
    /// that does not match the method. The server can fail with 500 if the configuration has values
    /// of the wrong type, an address without a host, or a target that names a foreign organization
    /// or has an unknown kind. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `POST /api/v1/user/namespacenotifications`, operation `createUserNotification`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [notification-methods](crate::server_behaviour#notification-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`NamespaceNotification`](crate::models::NamespaceNotification): The notification, as
    ///   stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503.
    fn create_user_notification(
        &self,
        context: Context,
        body: crate::models::NewNamespaceNotification,
    ) -> impl Future<Output = Result<CreateUserNotificationResponse, Rejection>> + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read a notification of the caller's namespace.
    ///
    /// Returns one notification of the calling user's namespace. Returns 404 for a notification of
    /// another namespace.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `GET /api/v1/user/namespacenotifications/{uuid}`, operation `getUserNamespaceNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`NamespaceNotification`](crate::models::NamespaceNotification): The notification.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_namespace_notification(
        &self,
        context: Context,
        path: GetUserNamespaceNotificationPath,
    ) -> impl Future<
        Output = Result<GetUserNamespaceNotificationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Reset the failure count of a notification of the caller's namespace.
    ///
    /// Sets the number of failures of a notification of the calling user's namespace to 0. After
    /// three failures, the server stops sending. The server reads no body. Returns 404 for a
    /// notification of another namespace.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `POST /api/v1/user/namespacenotifications/{uuid}`, operation
    /// `resetUserNamespaceNotificationFailures`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The failure count is 0.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn reset_user_namespace_notification_failures(
        &self,
        context: Context,
        path: ResetUserNamespaceNotificationFailuresPath,
    ) -> impl Future<
        Output = Result<ResetUserNamespaceNotificationFailuresResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a notification of the caller's namespace.
    ///
    /// Deletes a notification of the calling user's namespace. Returns 404 for a notification of
    /// another namespace.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `DELETE /api/v1/user/namespacenotifications/{uuid}`, operation `deleteUserNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The notification was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_user_notification(
        &self,
        context: Context,
        path: DeleteUserNotificationPath,
    ) -> impl Future<Output = Result<DeleteUserNotificationResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Test a notification of the caller's namespace.
    ///
    /// Queues a message with sample numbers for a notification of the calling user's namespace. The
    /// server reads no body. The response does not tell whether the message arrives. Returns 404
    /// for a notification of another namespace.
    ///
    /// The server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.
    ///
    /// `POST /api/v1/user/namespacenotifications/{uuid}/test`, operation
    /// `testUserNamespaceNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`NamespaceNotificationTest`](crate::models::NamespaceNotificationTest): The message
    ///   was queued.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn test_user_namespace_notification(
        &self,
        context: Context,
        path: TestUserNamespaceNotificationPath,
    ) -> impl Future<
        Output = Result<TestUserNamespaceNotificationResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: NamespacenotificationApi> NamespacenotificationApi for Arc<T> {
    fn list_org_notifications(
        &self,
        context: Context,
        path: ListOrgNotificationsPath,
    ) -> impl Future<Output = Result<ListOrgNotificationsResponse, Rejection>> + Send {
        T::list_org_notifications(self, context, path)
    }

    fn create_org_notification(
        &self,
        context: Context,
        path: CreateOrgNotificationPath,
        body: crate::models::NewNamespaceNotification,
    ) -> impl Future<Output = Result<CreateOrgNotificationResponse, Rejection>> + Send {
        T::create_org_notification(self, context, path, body)
    }

    fn get_org_notification(
        &self,
        context: Context,
        path: GetOrgNotificationPath,
    ) -> impl Future<Output = Result<GetOrgNotificationResponse, Rejection>> + Send {
        T::get_org_notification(self, context, path)
    }

    fn reset_org_notification_failures(
        &self,
        context: Context,
        path: ResetOrgNotificationFailuresPath,
    ) -> impl Future<
        Output = Result<ResetOrgNotificationFailuresResponse, Rejection>,
    > + Send {
        T::reset_org_notification_failures(self, context, path)
    }

    fn delete_org_notification(
        &self,
        context: Context,
        path: DeleteOrgNotificationPath,
    ) -> impl Future<Output = Result<DeleteOrgNotificationResponse, Rejection>> + Send {
        T::delete_org_notification(self, context, path)
    }

    fn test_org_notification(
        &self,
        context: Context,
        path: TestOrgNotificationPath,
    ) -> impl Future<Output = Result<TestOrgNotificationResponse, Rejection>> + Send {
        T::test_org_notification(self, context, path)
    }

    fn list_user_notifications(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListUserNotificationsResponse, Rejection>> + Send {
        T::list_user_notifications(self, context)
    }

    fn create_user_notification(
        &self,
        context: Context,
        body: crate::models::NewNamespaceNotification,
    ) -> impl Future<Output = Result<CreateUserNotificationResponse, Rejection>> + Send {
        T::create_user_notification(self, context, body)
    }

    fn get_user_namespace_notification(
        &self,
        context: Context,
        path: GetUserNamespaceNotificationPath,
    ) -> impl Future<
        Output = Result<GetUserNamespaceNotificationResponse, Rejection>,
    > + Send {
        T::get_user_namespace_notification(self, context, path)
    }

    fn reset_user_namespace_notification_failures(
        &self,
        context: Context,
        path: ResetUserNamespaceNotificationFailuresPath,
    ) -> impl Future<
        Output = Result<ResetUserNamespaceNotificationFailuresResponse, Rejection>,
    > + Send {
        T::reset_user_namespace_notification_failures(self, context, path)
    }

    fn delete_user_notification(
        &self,
        context: Context,
        path: DeleteUserNotificationPath,
    ) -> impl Future<Output = Result<DeleteUserNotificationResponse, Rejection>> + Send {
        T::delete_user_notification(self, context, path)
    }

    fn test_user_namespace_notification(
        &self,
        context: Context,
        path: TestUserNamespaceNotificationPath,
    ) -> impl Future<
        Output = Result<TestUserNamespaceNotificationResponse, Rejection>,
    > + Send {
        T::test_user_namespace_notification(self, context, path)
    }
}

/// The path parameters of `listOrgNotifications`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrgNotificationsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `listOrgNotifications`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrgNotificationsResponse {
    /// 200: The notifications.
    Ok(crate::models::NamespaceNotificationList),
}

impl IntoResponse for ListOrgNotificationsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrgNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrgNotificationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `createOrgNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrgNotificationResponse {
    /// 201: The notification, as stored.
    Created(crate::models::NamespaceNotification),
}

impl IntoResponse for CreateOrgNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getOrgNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrgNotificationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `getOrgNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrgNotificationResponse {
    /// 200: The notification.
    Ok(crate::models::NamespaceNotification),
}

impl IntoResponse for GetOrgNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `resetOrgNotificationFailures`.
#[derive(Clone, Debug, PartialEq)]
pub struct ResetOrgNotificationFailuresPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `resetOrgNotificationFailures`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResetOrgNotificationFailuresResponse {
    /// 204: The failure count is 0.
    NoContent,
}

impl IntoResponse for ResetOrgNotificationFailuresResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `deleteOrgNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrgNotificationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `deleteOrgNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrgNotificationResponse {
    /// 204: The notification was deleted.
    NoContent,
}

impl IntoResponse for DeleteOrgNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `testOrgNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct TestOrgNotificationPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `testOrgNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestOrgNotificationResponse {
    /// 200: The message was queued.
    Ok(crate::models::NamespaceNotificationTest),
}

impl IntoResponse for TestOrgNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `listUserNotifications`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListUserNotificationsResponse {
    /// 200: The notifications.
    Ok(crate::models::NamespaceNotificationList),
}

impl IntoResponse for ListUserNotificationsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createUserNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserNotificationResponse {
    /// 201: The notification, as stored.
    Created(crate::models::NamespaceNotification),
}

impl IntoResponse for CreateUserNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getUserNamespaceNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserNamespaceNotificationPath {
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `getUserNamespaceNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserNamespaceNotificationResponse {
    /// 200: The notification.
    Ok(crate::models::NamespaceNotification),
}

impl IntoResponse for GetUserNamespaceNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `resetUserNamespaceNotificationFailures`.
#[derive(Clone, Debug, PartialEq)]
pub struct ResetUserNamespaceNotificationFailuresPath {
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `resetUserNamespaceNotificationFailures`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResetUserNamespaceNotificationFailuresResponse {
    /// 204: The failure count is 0.
    NoContent,
}

impl IntoResponse for ResetUserNamespaceNotificationFailuresResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `deleteUserNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserNotificationPath {
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `deleteUserNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserNotificationResponse {
    /// 204: The notification was deleted.
    NoContent,
}

impl IntoResponse for DeleteUserNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `testUserNamespaceNotification`.
#[derive(Clone, Debug, PartialEq)]
pub struct TestUserNamespaceNotificationPath {
    /// The identifier of the notification, a UUID.
    pub uuid: crate::PathSegment,
}

/// The successful responses of `testUserNamespaceNotification`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TestUserNamespaceNotificationResponse {
    /// 200: The message was queued.
    Ok(crate::models::NamespaceNotificationTest),
}

impl IntoResponse for TestUserNamespaceNotificationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: NamespacenotificationApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_org_notifications(&api),
        route_create_org_notification(&api),
        route_get_org_notification(&api),
        route_reset_org_notification_failures(&api),
        route_delete_org_notification(&api),
        route_test_org_notification(&api),
        route_list_user_notifications(&api),
        route_create_user_notification(&api),
        route_get_user_namespace_notification(&api),
        route_reset_user_namespace_notification_failures(&api),
        route_delete_user_notification(&api),
        route_test_user_namespace_notification(&api),
    ])
}

fn route_list_org_notifications<T: NamespacenotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORG_NOTIFICATIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrgNotificationsPath {
                    orgname: call.path("orgname")?,
                };
                api.list_org_notifications(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_org_notification<T: NamespacenotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORG_NOTIFICATION,
        &[],
        Some(&super::schemas::NEW_NAMESPACE_NOTIFICATION),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrgNotificationPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.create_org_notification(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_org_notification<T: NamespacenotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORG_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrgNotificationPath {
                    orgname: call.path("orgname")?,
                    uuid: call.path("uuid")?,
                };
                api.get_org_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_reset_org_notification_failures<T: NamespacenotificationApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::RESET_ORG_NOTIFICATION_FAILURES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ResetOrgNotificationFailuresPath {
                    orgname: call.path("orgname")?,
                    uuid: call.path("uuid")?,
                };
                api.reset_org_notification_failures(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_org_notification<T: NamespacenotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORG_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrgNotificationPath {
                    orgname: call.path("orgname")?,
                    uuid: call.path("uuid")?,
                };
                api.delete_org_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_test_org_notification<T: NamespacenotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::TEST_ORG_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = TestOrgNotificationPath {
                    orgname: call.path("orgname")?,
                    uuid: call.path("uuid")?,
                };
                api.test_org_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_user_notifications<T: NamespacenotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_USER_NOTIFICATIONS,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_user_notifications(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_user_notification<T: NamespacenotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_USER_NOTIFICATION,
        &[],
        Some(&super::schemas::NEW_NAMESPACE_NOTIFICATION),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_user_notification(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_namespace_notification<T: NamespacenotificationApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_NAMESPACE_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserNamespaceNotificationPath {
                    uuid: call.path("uuid")?,
                };
                api.get_user_namespace_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_reset_user_namespace_notification_failures<T: NamespacenotificationApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::RESET_USER_NAMESPACE_NOTIFICATION_FAILURES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ResetUserNamespaceNotificationFailuresPath {
                    uuid: call.path("uuid")?,
                };
                api.reset_user_namespace_notification_failures(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_user_notification<T: NamespacenotificationApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_USER_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteUserNotificationPath {
                    uuid: call.path("uuid")?,
                };
                api.delete_user_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_test_user_namespace_notification<T: NamespacenotificationApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::TEST_USER_NAMESPACE_NOTIFICATION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = TestUserNamespaceNotificationPath {
                    uuid: call.path("uuid")?,
                };
                api.test_user_namespace_notification(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
