// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `namespacenotification`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

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
    /// `GET /api/v1/organization/{orgname}/notifications`, operation `listOrgNotifications`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `QUOTA_NOTIFICATIONS` is
    /// on.
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
    /// let namespace_notification_list = client
    ///     .list_org_notifications()
    ///     .orgname("acme")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_notifications(&self) -> ListOrgNotifications<'_> {
        ListOrgNotifications::new(self)
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
    /// `POST /api/v1/organization/{orgname}/notifications`, operation `createOrgNotification`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [notifications-of-an-organization](crate::server_behaviour#notifications-of-an-organization),
    /// [notification-methods](crate::server_behaviour#notification-methods).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `QUOTA_NOTIFICATIONS` is
    /// on.
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
    /// let namespace_notification = client
    ///     .create_org_notification()
    ///     .orgname("acme")
    ///     .body(
    ///         NewNamespaceNotification::new(
    ///                 NamespaceNotificationEvent::QuotaWarning,
    ///                 NotificationMethod::Webhook,
    ///                 NamespaceNotificationConfig::default()
    ///                     .url(
    ///                         quay_api::Unchecked::Value(
    ///                             "https://hooks.example.com/EXAMPLE".into(),
    ///                         ),
    ///                     ),
    ///                 quay_api::Extra::from_iter([]),
    ///             )
    ///             .title("nearly full"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_org_notification(&self) -> CreateOrgNotification<'_> {
        CreateOrgNotification::new(self)
    }

    /// Read a notification of an organization.
    ///
    /// Returns one notification. Requires the admin role in the organization and a token of scope
    /// `org:admin`. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a notification of another namespace.
    ///
    /// `GET /api/v1/organization/{orgname}/notifications/{uuid}`, operation `getOrgNotification`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `QUOTA_NOTIFICATIONS` is
    /// on.
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
    ///     .get_org_notification()
    ///     .orgname("acme")
    ///     .uuid("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_org_notification(&self) -> GetOrgNotification<'_> {
        GetOrgNotification::new(self)
    }

    /// Reset the failure count of a notification of an organization.
    ///
    /// Sets the number of failures to 0. After three failures, the server stops sending. Requires
    /// the admin role in the organization and a token of scope `org:admin`, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 404 for a notification of
    /// another namespace.
    ///
    /// `POST /api/v1/organization/{orgname}/notifications/{uuid}`, operation
    /// `resetOrgNotificationFailures`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `QUOTA_NOTIFICATIONS` is
    /// on.
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
    ///     .reset_org_notification_failures()
    ///     .orgname("acme")
    ///     .uuid("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_org_notification_failures(&self) -> ResetOrgNotificationFailures<'_> {
        ResetOrgNotificationFailures::new(self)
    }

    /// Delete a notification of an organization.
    ///
    /// Deletes the notification. Requires the admin role in the organization and a token of scope
    /// `org:admin`, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a
    /// notification of another namespace.
    ///
    /// `DELETE /api/v1/organization/{orgname}/notifications/{uuid}`, operation
    /// `deleteOrgNotification`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `QUOTA_NOTIFICATIONS` is
    /// on.
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
    ///     .delete_org_notification()
    ///     .orgname("acme")
    ///     .uuid("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_org_notification(&self) -> DeleteOrgNotification<'_> {
        DeleteOrgNotification::new(self)
    }

    /// Test a notification of an organization.
    ///
    /// Queues a message with sample numbers. Requires the admin role in the organization and a
    /// token of scope `org:admin`, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server
    /// reads no body. The response does not tell whether the message arrives. Returns 404 for a
    /// notification of another namespace.
    ///
    /// `POST /api/v1/organization/{orgname}/notifications/{uuid}/test`, operation
    /// `testOrgNotification`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `QUOTA_NOTIFICATIONS` is
    /// on.
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
    ///     .test_org_notification()
    ///     .orgname("acme")
    ///     .uuid("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test_org_notification(&self) -> TestOrgNotification<'_> {
        TestOrgNotification::new(self)
    }

    /// List the notifications of the caller's namespace.
    ///
    /// Lists the notifications about the quota of the calling user's namespace. Returns 404 if the
    /// feature is off.
    ///
    /// `GET /api/v1/user/namespacenotifications`, operation `listUserNotifications`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `QUOTA_NOTIFICATIONS` is on.
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
    /// let namespace_notification_list = client.list_user_notifications().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_notifications(&self) -> ListUserNotifications<'_> {
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
    /// `POST /api/v1/user/namespacenotifications`, operation `createUserNotification`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [notification-methods](crate::server_behaviour#notification-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `QUOTA_NOTIFICATIONS` is on.
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
    /// let namespace_notification = client
    ///     .create_user_notification()
    ///     .body(
    ///         NewNamespaceNotification::new(
    ///                 NamespaceNotificationEvent::QuotaWarning,
    ///                 NotificationMethod::Webhook,
    ///                 NamespaceNotificationConfig::default()
    ///                     .url(
    ///                         quay_api::Unchecked::Value(
    ///                             "https://hooks.example.com/EXAMPLE".into(),
    ///                         ),
    ///                     ),
    ///                 quay_api::Extra::from_iter([]),
    ///             )
    ///             .title("nearly full"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_notification(&self) -> CreateUserNotification<'_> {
        CreateUserNotification::new(self)
    }

    /// Read a notification of the caller's namespace.
    ///
    /// Returns one notification of the calling user's namespace. Returns 404 for a notification of
    /// another namespace.
    ///
    /// `GET /api/v1/user/namespacenotifications/{uuid}`, operation `getUserNamespaceNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `QUOTA_NOTIFICATIONS` is on.
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
    ///     .get_user_namespace_notification()
    ///     .uuid("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_namespace_notification(&self) -> GetUserNamespaceNotification<'_> {
        GetUserNamespaceNotification::new(self)
    }

    /// Reset the failure count of a notification of the caller's namespace.
    ///
    /// Sets the number of failures of a notification of the calling user's namespace to 0. After
    /// three failures, the server stops sending. The server reads no body. Returns 404 for a
    /// notification of another namespace.
    ///
    /// `POST /api/v1/user/namespacenotifications/{uuid}`, operation
    /// `resetUserNamespaceNotificationFailures`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `QUOTA_NOTIFICATIONS` is on.
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
    ///     .reset_user_namespace_notification_failures()
    ///     .uuid("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_user_namespace_notification_failures(
        &self,
    ) -> ResetUserNamespaceNotificationFailures<'_> {
        ResetUserNamespaceNotificationFailures::new(self)
    }

    /// Delete a notification of the caller's namespace.
    ///
    /// Deletes a notification of the calling user's namespace. Returns 404 for a notification of
    /// another namespace.
    ///
    /// `DELETE /api/v1/user/namespacenotifications/{uuid}`, operation `deleteUserNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `QUOTA_NOTIFICATIONS` is on.
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
    ///     .delete_user_notification()
    ///     .uuid("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_notification(&self) -> DeleteUserNotification<'_> {
        DeleteUserNotification::new(self)
    }

    /// Test a notification of the caller's namespace.
    ///
    /// Queues a message with sample numbers for a notification of the calling user's namespace. The
    /// server reads no body. The response does not tell whether the message arrives. Returns 404
    /// for a notification of another namespace.
    ///
    /// `POST /api/v1/user/namespacenotifications/{uuid}/test`, operation
    /// `testUserNamespaceNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `QUOTA_NOTIFICATIONS` is on.
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
    ///     .test_user_namespace_notification()
    ///     .uuid("13ce864c-3cca-4b29-a486-e68e9e49da07")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test_user_namespace_notification(&self) -> TestUserNamespaceNotification<'_> {
        TestUserNamespaceNotification::new(self)
    }
}

/// A call of `listOrgNotifications`, which
/// [`Client::list_org_notifications`](crate::Client::list_org_notifications) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrgNotifications<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListOrgNotifications<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::NamespaceNotificationList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORG_NOTIFICATIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createOrgNotification`, which
/// [`Client::create_org_notification`](crate::Client::create_org_notification) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrgNotification<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewNamespaceNotification, ParameterError>,
}

impl<'a> CreateOrgNotification<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "NewNamespaceNotification")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The notification to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewNamespaceNotification, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewNamespaceNotification", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::NamespaceNotification>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORG_NOTIFICATION,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrgNotification`, which
/// [`Client::get_org_notification`](crate::Client::get_org_notification) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrgNotification<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrgNotification<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            uuid: Err(ParameterError::missing("uuid", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.uuid = ParameterError::convert("uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::NamespaceNotification>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORG_NOTIFICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `resetOrgNotificationFailures`, which
/// [`Client::reset_org_notification_failures`](crate::Client::reset_org_notification_failures)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ResetOrgNotificationFailures<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ResetOrgNotificationFailures<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            uuid: Err(ParameterError::missing("uuid", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.uuid = ParameterError::convert("uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::RESET_ORG_NOTIFICATION_FAILURES,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteOrgNotification`, which
/// [`Client::delete_org_notification`](crate::Client::delete_org_notification) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrgNotification<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteOrgNotification<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            uuid: Err(ParameterError::missing("uuid", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.uuid = ParameterError::convert("uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORG_NOTIFICATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `testOrgNotification`, which
/// [`Client::test_org_notification`](crate::Client::test_org_notification) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct TestOrgNotification<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> TestOrgNotification<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            uuid: Err(ParameterError::missing("uuid", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.uuid = ParameterError::convert("uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::NamespaceNotificationTest>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::TEST_ORG_NOTIFICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listUserNotifications`, which
/// [`Client::list_user_notifications`](crate::Client::list_user_notifications) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserNotifications<'a> {
    client: &'a crate::Client,
}

impl<'a> ListUserNotifications<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::NamespaceNotificationList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_USER_NOTIFICATIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createUserNotification`, which
/// [`Client::create_user_notification`](crate::Client::create_user_notification) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateUserNotification<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::NewNamespaceNotification, ParameterError>,
}

impl<'a> CreateUserNotification<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "NewNamespaceNotification")),
        }
    }

    /// The notification to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewNamespaceNotification, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewNamespaceNotification", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/api/v1/user/namespacenotifications", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/namespacenotifications`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::NamespaceNotification>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_USER_NOTIFICATION,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getUserNamespaceNotification`, which
/// [`Client::get_user_namespace_notification`](crate::Client::get_user_namespace_notification)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserNamespaceNotification<'a> {
    client: &'a crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetUserNamespaceNotification<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            uuid: Err(ParameterError::missing("uuid", "PathSegment")),
        }
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.uuid = ParameterError::convert("uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::NamespaceNotification>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_NAMESPACE_NOTIFICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `resetUserNamespaceNotificationFailures`, which
/// [`Client::reset_user_namespace_notification_failures`](crate::Client::reset_user_namespace_notification_failures)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ResetUserNamespaceNotificationFailures<'a> {
    client: &'a crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ResetUserNamespaceNotificationFailures<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            uuid: Err(ParameterError::missing("uuid", "PathSegment")),
        }
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.uuid = ParameterError::convert("uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::RESET_USER_NAMESPACE_NOTIFICATION_FAILURES,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteUserNotification`, which
/// [`Client::delete_user_notification`](crate::Client::delete_user_notification) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserNotification<'a> {
    client: &'a crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteUserNotification<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            uuid: Err(ParameterError::missing("uuid", "PathSegment")),
        }
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.uuid = ParameterError::convert("uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_NOTIFICATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `testUserNamespaceNotification`, which
/// [`Client::test_user_namespace_notification`](crate::Client::test_user_namespace_notification)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct TestUserNamespaceNotification<'a> {
    client: &'a crate::Client,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> TestUserNamespaceNotification<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            uuid: Err(ParameterError::missing("uuid", "PathSegment")),
        }
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.uuid = ParameterError::convert("uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::NamespaceNotificationTest>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::TEST_USER_NAMESPACE_NOTIFICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
