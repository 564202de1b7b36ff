// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `repositorynotification`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `repositorynotification`
///
/// Notifications about events of a repository.
impl crate::Client {
    /// List the notifications of a repository.
    ///
    /// Lists all notifications, including those that failed too often. Requires the admin role in
    /// the repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/notification/`, operation `listRepoNotifications`.
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let repository_notification_list = client
    ///     .list_repo_notifications("acme/tools/builder")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repo_notifications(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListRepoNotifications {
        ListRepoNotifications::new(self, repository)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The body of the request.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     NewRepositoryNotification, NotificationMethod, RepositoryNotificationConfig,
    ///     RepositoryNotificationEvent,
    /// };
    ///
    /// let body = NewRepositoryNotification::new(
    ///         RepositoryNotificationEvent::RepoPush,
    ///         NotificationMethod::Webhook,
    ///         RepositoryNotificationConfig::default()
    ///             .url(
    ///                 quay_api::Unchecked::Value(
    ///                     "https://hooks.example.com/EXAMPLE".into(),
    ///                 ),
    ///             ),
    ///         quay_api::Extra::from_iter([]),
    ///     )
    ///     .title("push hook");
    /// let repository_notification = client
    ///     .create_repo_notification("acme/tools/builder", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_repo_notification(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::NewRepositoryNotification>,
    ) -> CreateRepoNotification {
        CreateRepoNotification::new(self, repository, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let repository_notification = client
    ///     .get_repo_notification(
    ///         "acme/tools/builder",
    ///         "72c94c45-b645-4f79-a139-be4cd13b55fb",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_notification(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoNotification {
        GetRepoNotification::new(self, repository, uuid)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .reset_repository_notification_failures(
    ///         "acme/tools/builder",
    ///         "72c94c45-b645-4f79-a139-be4cd13b55fb",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reset_repository_notification_failures(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> ResetRepositoryNotificationFailures {
        ResetRepositoryNotificationFailures::new(self, repository, uuid)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .delete_repo_notification(
    ///         "acme/tools/builder",
    ///         "72c94c45-b645-4f79-a139-be4cd13b55fb",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_repo_notification(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteRepoNotification {
        DeleteRepoNotification::new(self, repository, uuid)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `uuid`: The identifier of the notification, a UUID.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let repository_notification_test = client
    ///     .test_repo_notification(
    ///         "acme/tools/builder",
    ///         "72c94c45-b645-4f79-a139-be4cd13b55fb",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test_repo_notification(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> TestRepoNotification {
        TestRepoNotification::new(self, repository, uuid)
    }
}

/// A call of `listRepoNotifications`, which
/// [`Client::list_repo_notifications`](crate::Client::list_repo_notifications) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepoNotifications {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl ListRepoNotifications {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/notification/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/notification/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryNotificationList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_REPO_NOTIFICATIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepoNotifications {
    type Output = Result<
        ResponseValue<crate::models::RepositoryNotificationList>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositoryNotificationList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createRepoNotification`, which
/// [`Client::create_repo_notification`](crate::Client::create_repo_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateRepoNotification {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::NewRepositoryNotification,
}

impl CreateRepoNotification {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::NewRepositoryNotification>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/notification/", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/notification/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryNotification, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_REPO_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateRepoNotification {
    type Output = Result<ResponseValue<crate::models::RepositoryNotification>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositoryNotification,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepoNotification`, which
/// [`Client::get_repo_notification`](crate::Client::get_repo_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoNotification {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetRepoNotification {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, uuid } = self;
        let repository = repository?;
        let uuid = uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_NOTIFICATION,
            &[("repository", repository.as_str()), ("uuid", uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/notification/{uuid}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/notification/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryNotification, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoNotification {
    type Output = Result<ResponseValue<crate::models::RepositoryNotification>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositoryNotification,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `resetRepositoryNotificationFailures`, which
/// [`Client::reset_repository_notification_failures`](crate::Client::reset_repository_notification_failures)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ResetRepositoryNotificationFailures {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl ResetRepositoryNotificationFailures {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, uuid } = self;
        let repository = repository?;
        let uuid = uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::RESET_REPOSITORY_NOTIFICATION_FAILURES,
            &[("repository", repository.as_str()), ("uuid", uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/notification/{uuid}", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/notification/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::RESET_REPOSITORY_NOTIFICATION_FAILURES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ResetRepositoryNotificationFailures {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteRepoNotification`, which
/// [`Client::delete_repo_notification`](crate::Client::delete_repo_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRepoNotification {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteRepoNotification {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, uuid } = self;
        let repository = repository?;
        let uuid = uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_REPO_NOTIFICATION,
            &[("repository", repository.as_str()), ("uuid", uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/notification/{uuid}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/notification/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_REPO_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteRepoNotification {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `testRepoNotification`, which
/// [`Client::test_repo_notification`](crate::Client::test_repo_notification) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct TestRepoNotification {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    uuid: Result<crate::PathSegment, ParameterError>,
}

impl TestRepoNotification {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            uuid: ParameterError::convert("uuid", "PathSegment", uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, uuid } = self;
        let repository = repository?;
        let uuid = uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::TEST_REPO_NOTIFICATION,
            &[("repository", repository.as_str()), ("uuid", uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let uuid = encode_path(&uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/notification/{uuid}/test", client
            .base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/notification/{uuid}/test`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryNotificationTest, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::TEST_REPO_NOTIFICATION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for TestRepoNotification {
    type Output = Result<
        ResponseValue<crate::models::RepositoryNotificationTest>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositoryNotificationTest,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
