// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `namespacenotification`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `namespacenotification`
///
/// Notifications about the quota of an organization or user.
impl crate::Client {
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let namespace_notification_list = client.list_org_notifications("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_notifications(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrgNotifications {
        ListOrgNotifications::new(self, orgname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The notification to create.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     NamespaceNotificationConfig, NamespaceNotificationEvent,
    ///     NewNamespaceNotification, NotificationMethod,
    /// };
    ///
    /// let body = NewNamespaceNotification::new(
    ///         NamespaceNotificationEvent::QuotaWarning,
    ///         NotificationMethod::Webhook,
    ///         NamespaceNotificationConfig::default()
    ///             .url(
    ///                 quay_api::Unchecked::Value(
    ///                     "https://hooks.example.com/EXAMPLE".into(),
    ///                 ),
    ///             ),
    ///         quay_api::Extra::from_iter([]),
    ///     )
    ///     .title("nearly full");
    /// let namespace_notification = client.create_org_notification("acme", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_org_notification(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewNamespaceNotification>,
    ) -> CreateOrgNotification {
        CreateOrgNotification::new(self, orgname, body)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let namespace_notification = client
    ///     .get_org_notification("acme", "13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_org_notification(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrgNotification {
        GetOrgNotification::new(self, orgname, uuid)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .reset_org_notification_failures("acme", "13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_org_notification_failures(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> ResetOrgNotificationFailures {
        ResetOrgNotificationFailures::new(self, orgname, uuid)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .delete_org_notification("acme", "13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_org_notification(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrgNotification {
        DeleteOrgNotification::new(self, orgname, uuid)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let namespace_notification_test = client
    ///     .test_org_notification("acme", "13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test_org_notification(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> TestOrgNotification {
        TestOrgNotification::new(self, orgname, uuid)
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
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let namespace_notification_list = client.list_user_notifications().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_notifications(&self) -> ListUserNotifications {
        ListUserNotifications::new(self)
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
    /// # Parameters
    ///
    /// - `body`: The notification to create.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     NamespaceNotificationConfig, NamespaceNotificationEvent,
    ///     NewNamespaceNotification, NotificationMethod,
    /// };
    ///
    /// let body = NewNamespaceNotification::new(
    ///         NamespaceNotificationEvent::QuotaWarning,
    ///         NotificationMethod::Webhook,
    ///         NamespaceNotificationConfig::default()
    ///             .url(
    ///                 quay_api::Unchecked::Value(
    ///                     "https://hooks.example.com/EXAMPLE".into(),
    ///                 ),
    ///             ),
    ///         quay_api::Extra::from_iter([]),
    ///     )
    ///     .title("nearly full");
    /// let namespace_notification = client.create_user_notification(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_notification(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewNamespaceNotification>,
    ) -> CreateUserNotification {
        CreateUserNotification::new(self, body)
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
    /// # Parameters
    ///
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let namespace_notification = client
    ///     .get_user_namespace_notification("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_namespace_notification(
        &self,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserNamespaceNotification {
        GetUserNamespaceNotification::new(self, uuid)
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
    /// # Parameters
    ///
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .reset_user_namespace_notification_failures(
    ///         "13ce864c-3cca-4b29-a486-e68e9e49da07",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_user_namespace_notification_failures(
        &self,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> ResetUserNamespaceNotificationFailures {
        ResetUserNamespaceNotificationFailures::new(self, uuid)
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
    /// # Parameters
    ///
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_user_notification("13ce864c-3cca-4b29-a486-e68e9e49da07").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_notification(
        &self,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteUserNotification {
        DeleteUserNotification::new(self, uuid)
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
    /// # Parameters
    ///
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let namespace_notification_test = client
    ///     .test_user_namespace_notification("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test_user_namespace_notification(
        &self,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> TestUserNamespaceNotification {
        TestUserNamespaceNotification::new(self, uuid)
    }
}

/// A call of `listOrgNotifications`, which
/// [`Client::list_org_notifications`](crate::Client::list_org_notifications) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrgNotifications {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl ListOrgNotifications {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/notifications", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/notifications`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::NamespaceNotificationList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORG_NOTIFICATIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrgNotifications {
    type Output = Result<ResponseValue<crate::models::NamespaceNotificationList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::NamespaceNotificationList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrgNotification`, which
/// [`Client::create_org_notification`](crate::Client::create_org_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrgNotification {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewNamespaceNotification,
}

impl CreateOrgNotification {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewNamespaceNotification>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/notifications", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/notifications`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::NamespaceNotification, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORG_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrgNotification {
    type Output = Result<ResponseValue<crate::models::NamespaceNotification>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::NamespaceNotification,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrgNotification`, which
/// [`Client::get_org_notification`](crate::Client::get_org_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrgNotification {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetOrgNotification {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, uuid } = self;
        let orgname = orgname?;
        let uuid = uuid?;
        let orgname = encode_path(&orgname);
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/notifications/{uuid}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/notifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::NamespaceNotification, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORG_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrgNotification {
    type Output = Result<ResponseValue<crate::models::NamespaceNotification>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::NamespaceNotification,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `resetOrgNotificationFailures`, which
/// [`Client::reset_org_notification_failures`](crate::Client::reset_org_notification_failures)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ResetOrgNotificationFailures {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl ResetOrgNotificationFailures {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, uuid } = self;
        let orgname = orgname?;
        let uuid = uuid?;
        let orgname = encode_path(&orgname);
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/notifications/{uuid}", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/notifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::RESET_ORG_NOTIFICATION_FAILURES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ResetOrgNotificationFailures {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrgNotification`, which
/// [`Client::delete_org_notification`](crate::Client::delete_org_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrgNotification {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrgNotification {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, uuid } = self;
        let orgname = orgname?;
        let uuid = uuid?;
        let orgname = encode_path(&orgname);
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/notifications/{uuid}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/notifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORG_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrgNotification {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `testOrgNotification`, which
/// [`Client::test_org_notification`](crate::Client::test_org_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct TestOrgNotification {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl TestOrgNotification {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, uuid } = self;
        let orgname = orgname?;
        let uuid = uuid?;
        let orgname = encode_path(&orgname);
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/notifications/{uuid}/test", client
            .base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/notifications/{uuid}/test`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::NamespaceNotificationTest, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::TEST_ORG_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for TestOrgNotification {
    type Output = Result<ResponseValue<crate::models::NamespaceNotificationTest>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::NamespaceNotificationTest,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listUserNotifications`, which
/// [`Client::list_user_notifications`](crate::Client::list_user_notifications) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListUserNotifications {
    client: crate::Client,
}

impl ListUserNotifications {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/namespacenotifications", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/namespacenotifications`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::NamespaceNotificationList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_USER_NOTIFICATIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListUserNotifications {
    type Output = Result<ResponseValue<crate::models::NamespaceNotificationList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::NamespaceNotificationList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createUserNotification`, which
/// [`Client::create_user_notification`](crate::Client::create_user_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateUserNotification {
    client: crate::Client,
    body: crate::models::NewNamespaceNotification,
}

impl CreateUserNotification {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewNamespaceNotification>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/user/namespacenotifications", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/namespacenotifications`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::NamespaceNotification, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_USER_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateUserNotification {
    type Output = Result<ResponseValue<crate::models::NamespaceNotification>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::NamespaceNotification,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserNamespaceNotification`, which
/// [`Client::get_user_namespace_notification`](crate::Client::get_user_namespace_notification)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserNamespaceNotification {
    client: crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetUserNamespaceNotification {
    pub(crate) fn new(
        client: &crate::Client,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, uuid } = self;
        let uuid = uuid?;
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/user/namespacenotifications/{uuid}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/namespacenotifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::NamespaceNotification, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_NAMESPACE_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserNamespaceNotification {
    type Output = Result<ResponseValue<crate::models::NamespaceNotification>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::NamespaceNotification,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `resetUserNamespaceNotificationFailures`, which
/// [`Client::reset_user_namespace_notification_failures`](crate::Client::reset_user_namespace_notification_failures)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ResetUserNamespaceNotificationFailures {
    client: crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl ResetUserNamespaceNotificationFailures {
    pub(crate) fn new(
        client: &crate::Client,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, uuid } = self;
        let uuid = uuid?;
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/user/namespacenotifications/{uuid}", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/user/namespacenotifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::RESET_USER_NAMESPACE_NOTIFICATION_FAILURES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ResetUserNamespaceNotificationFailures {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteUserNotification`, which
/// [`Client::delete_user_notification`](crate::Client::delete_user_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUserNotification {
    client: crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteUserNotification {
    pub(crate) fn new(
        client: &crate::Client,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, uuid } = self;
        let uuid = uuid?;
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/user/namespacenotifications/{uuid}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/namespacenotifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteUserNotification {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `testUserNamespaceNotification`, which
/// [`Client::test_user_namespace_notification`](crate::Client::test_user_namespace_notification)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct TestUserNamespaceNotification {
    client: crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl TestUserNamespaceNotification {
    pub(crate) fn new(
        client: &crate::Client,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, uuid } = self;
        let uuid = uuid?;
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/user/namespacenotifications/{uuid}/test", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/user/namespacenotifications/{uuid}/test`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::NamespaceNotificationTest, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::TEST_USER_NAMESPACE_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for TestUserNamespaceNotification {
    type Output = Result<ResponseValue<crate::models::NamespaceNotificationTest>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::NamespaceNotificationTest,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
