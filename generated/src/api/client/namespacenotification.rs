// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `namespacenotification`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// Needs a token of any scope. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The notifications.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_org_notifications(&self) -> ListOrgNotifications<'_> {
        ListOrgNotifications::new(self)
    }
}

/// The call of `listOrgNotifications`, begun by
/// [`Client::list_org_notifications`](crate::Client::list_org_notifications).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrgNotifications<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> ListOrgNotifications<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/notifications", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/notifications`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
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
    /// [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 201: The notification, as stored.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_org_notification(&self) -> CreateOrgNotification<'_> {
        CreateOrgNotification::new(self)
    }
}

/// The call of `createOrgNotification`, begun by
/// [`Client::create_org_notification`](crate::Client::create_org_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrgNotification<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewNamespaceNotification, &'static str>,
}

impl<'a> CreateOrgNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The notification to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewNamespaceNotification>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewNamespaceNotification` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/notifications", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/notifications`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
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
    /// Needs a token of any scope. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The notification.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_org_notification(&self) -> GetOrgNotification<'_> {
        GetOrgNotification::new(self)
    }
}

/// The call of `getOrgNotification`, begun by
/// [`Client::get_org_notification`](crate::Client::get_org_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrgNotification<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrgNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
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
        let Self { client, orgname, uuid } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/notifications/{}", client.base_url(),
            encode_path(& orgname), encode_path(& uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/notifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
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
    /// Needs a token of any scope. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The failure count is 0.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn reset_org_notification_failures(&self) -> ResetOrgNotificationFailures<'_> {
        ResetOrgNotificationFailures::new(self)
    }
}

/// The call of `resetOrgNotificationFailures`, begun by
/// [`Client::reset_org_notification_failures`](crate::Client::reset_org_notification_failures).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ResetOrgNotificationFailures<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> ResetOrgNotificationFailures<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
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
        let Self { client, orgname, uuid } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/notifications/{}", client.base_url(),
            encode_path(& orgname), encode_path(& uuid),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/notifications/{uuid}`.
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
            &crate::api::operations::RESET_ORG_NOTIFICATION_FAILURES,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// Needs a token of any scope. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The notification was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_org_notification(&self) -> DeleteOrgNotification<'_> {
        DeleteOrgNotification::new(self)
    }
}

/// The call of `deleteOrgNotification`, begun by
/// [`Client::delete_org_notification`](crate::Client::delete_org_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrgNotification<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrgNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
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
        let Self { client, orgname, uuid } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/notifications/{}", client.base_url(),
            encode_path(& orgname), encode_path(& uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/notifications/{uuid}`.
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
            &crate::api::operations::DELETE_ORG_NOTIFICATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// Needs a token of any scope. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The message was queued.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn test_org_notification(&self) -> TestOrgNotification<'_> {
        TestOrgNotification::new(self)
    }
}

/// The call of `testOrgNotification`, begun by
/// [`Client::test_org_notification`](crate::Client::test_org_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct TestOrgNotification<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> TestOrgNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            uuid: Err("uuid was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
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
        let Self { client, orgname, uuid } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/notifications/{}/test", client.base_url(),
            encode_path(& orgname), encode_path(& uuid),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/notifications/{uuid}/test`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
    /// List the notifications of the caller's namespace.
    ///
    /// Lists the notifications about the quota of the calling user's namespace. Returns 404 if the
    /// feature is off.
    ///
    /// `GET /api/v1/user/namespacenotifications`, operation `listUserNotifications`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The notifications.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_user_notifications(&self) -> ListUserNotifications<'_> {
        ListUserNotifications::new(self)
    }
}

/// The call of `listUserNotifications`, begun by
/// [`Client::list_user_notifications`](crate::Client::list_user_notifications).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserNotifications<'a> {
    client: &'a super::Client,
}

impl<'a> ListUserNotifications<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/namespacenotifications", client.base_url(),);
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/namespacenotifications`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
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
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 201: The notification, as stored.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_user_notification(&self) -> CreateUserNotification<'_> {
        CreateUserNotification::new(self)
    }
}

/// The call of `createUserNotification`, begun by
/// [`Client::create_user_notification`](crate::Client::create_user_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateUserNotification<'a> {
    client: &'a super::Client,
    body: Result<crate::models::NewNamespaceNotification, &'static str>,
}

impl<'a> CreateUserNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The notification to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewNamespaceNotification>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewNamespaceNotification` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/user/namespacenotifications", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/namespacenotifications`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
    /// Read a notification of the caller's namespace.
    ///
    /// Returns one notification of the calling user's namespace. Returns 404 for a notification of
    /// another namespace.
    ///
    /// `GET /api/v1/user/namespacenotifications/{uuid}`, operation `getUserNamespaceNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The notification.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_namespace_notification(&self) -> GetUserNamespaceNotification<'_> {
        GetUserNamespaceNotification::new(self)
    }
}

/// The call of `getUserNamespaceNotification`, begun by
/// [`Client::get_user_namespace_notification`](crate::Client::get_user_namespace_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserNamespaceNotification<'a> {
    client: &'a super::Client,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserNamespaceNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            uuid: Err("uuid was not initialized"),
        }
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
        let Self { client, uuid } = self;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/namespacenotifications/{}", client.base_url(), encode_path(&
            uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/namespacenotifications/{uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
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
    /// Needs a token with `user:admin`. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The failure count is 0.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn reset_user_namespace_notification_failures(
        &self,
    ) -> ResetUserNamespaceNotificationFailures<'_> {
        ResetUserNamespaceNotificationFailures::new(self)
    }
}

/// The call of `resetUserNamespaceNotificationFailures`, begun by
/// [`Client::reset_user_namespace_notification_failures`](crate::Client::reset_user_namespace_notification_failures).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ResetUserNamespaceNotificationFailures<'a> {
    client: &'a super::Client,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> ResetUserNamespaceNotificationFailures<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            uuid: Err("uuid was not initialized"),
        }
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
        let Self { client, uuid } = self;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/namespacenotifications/{}", client.base_url(), encode_path(&
            uuid),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/user/namespacenotifications/{uuid}`.
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
            &crate::api::operations::RESET_USER_NAMESPACE_NOTIFICATION_FAILURES,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a notification of the caller's namespace.
    ///
    /// Deletes a notification of the calling user's namespace. Returns 404 for a notification of
    /// another namespace.
    ///
    /// `DELETE /api/v1/user/namespacenotifications/{uuid}`, operation `deleteUserNotification`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The notification was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_user_notification(&self) -> DeleteUserNotification<'_> {
        DeleteUserNotification::new(self)
    }
}

/// The call of `deleteUserNotification`, begun by
/// [`Client::delete_user_notification`](crate::Client::delete_user_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserNotification<'a> {
    client: &'a super::Client,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteUserNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            uuid: Err("uuid was not initialized"),
        }
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
        let Self { client, uuid } = self;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/namespacenotifications/{}", client.base_url(), encode_path(&
            uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/namespacenotifications/{uuid}`.
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
            &crate::api::operations::DELETE_USER_NOTIFICATION,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// Needs a token with `user:admin`. Exists where `QUOTA_NOTIFICATIONS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The message was queued.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn test_user_namespace_notification(&self) -> TestUserNamespaceNotification<'_> {
        TestUserNamespaceNotification::new(self)
    }
}

/// The call of `testUserNamespaceNotification`, begun by
/// [`Client::test_user_namespace_notification`](crate::Client::test_user_namespace_notification).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct TestUserNamespaceNotification<'a> {
    client: &'a super::Client,
    uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> TestUserNamespaceNotification<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            uuid: Err("uuid was not initialized"),
        }
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
        let Self { client, uuid } = self;
        let uuid = uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/namespacenotifications/{}/test", client.base_url(),
            encode_path(& uuid),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/user/namespacenotifications/{uuid}/test`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
