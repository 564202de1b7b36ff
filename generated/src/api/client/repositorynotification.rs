// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `repositorynotification`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
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
    /// - 200: The notifications.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_repo_notifications(&self) -> ListRepoNotifications<'_> {
        ListRepoNotifications::new(self)
    }
}

/// The call of `listRepoNotifications`, begun by
/// [`Client::list_repo_notifications`](crate::Client::list_repo_notifications).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepoNotifications<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> ListRepoNotifications<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/notification/", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/notification/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryNotificationList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPO_NOTIFICATIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create a notification.
    ///
    /// Creates a notification that the server sends at each event of its kind. Requires the admin
    /// role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does
    /// not look for duplicates. Returns 400 if settings of the method are missing or invalid.
    /// Returns 500 for an unknown event or method.
    ///
    /// `POST /api/v1/repository/{repository}/notification/`, operation `createRepoNotification`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The notification, as stored.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_repo_notification(&self) -> CreateRepoNotification<'_> {
        CreateRepoNotification::new(self)
    }
}

/// The call of `createRepoNotification`, begun by
/// [`Client::create_repo_notification`](crate::Client::create_repo_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateRepoNotification<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::NewRepositoryNotification, &'static str>,
}

impl<'a> CreateRepoNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewRepositoryNotification>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewRepositoryNotification` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/notification/", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/notification/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryNotification>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_REPO_NOTIFICATION,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The notification.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_notification(&self) -> GetRepoNotification<'_> {
        GetRepoNotification::new(self)
    }
}

/// The call of `getRepoNotification`, begun by
/// [`Client::get_repo_notification`](crate::Client::get_repo_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoNotification<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetRepoNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/notification/{}", client.base_url(), encode_path(&
            repository), encode_path(& uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/notification/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryNotification>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_NOTIFICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The failure count is 0.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn reset_repository_notification_failures(
        &self,
    ) -> ResetRepositoryNotificationFailures<'_> {
        ResetRepositoryNotificationFailures::new(self)
    }
}

/// The call of `resetRepositoryNotificationFailures`, begun by
/// [`Client::reset_repository_notification_failures`](crate::Client::reset_repository_notification_failures).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ResetRepositoryNotificationFailures<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> ResetRepositoryNotificationFailures<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/notification/{}", client.base_url(), encode_path(&
            repository), encode_path(& uuid),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/notification/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::RESET_REPOSITORY_NOTIFICATION_FAILURES,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The notification was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_repo_notification(&self) -> DeleteRepoNotification<'_> {
        DeleteRepoNotification::new(self)
    }
}

/// The call of `deleteRepoNotification`, begun by
/// [`Client::delete_repo_notification`](crate::Client::delete_repo_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteRepoNotification<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteRepoNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/notification/{}", client.base_url(), encode_path(&
            repository), encode_path(& uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/notification/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_REPO_NOTIFICATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The message was queued. The body is an empty object.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn test_repo_notification(&self) -> TestRepoNotification<'_> {
        TestRepoNotification::new(self)
    }
}

/// The call of `testRepoNotification`, begun by
/// [`Client::test_repo_notification`](crate::Client::test_repo_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct TestRepoNotification<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> TestRepoNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The identifier of the notification, a UUID.
    ///
    /// Required.
    pub fn uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/notification/{}/test", client.base_url(),
            encode_path(& repository), encode_path(& uuid),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/notification/{uuid}/test`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryNotificationTest>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::TEST_REPO_NOTIFICATION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
