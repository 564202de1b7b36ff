// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `org_mirror`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read the mirror configuration of an organization.
    ///
    /// Returns the mirror configuration and its progress, without the password. Requires the admin
    /// role in the organization. Global read-only superusers may call it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the organization is not mirrored or the
    /// feature is off.
    ///
    /// `GET /api/v1/organization/{orgname}/mirror`, operation `getOrgMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `ORG_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 200: The mirror configuration.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_org_mirror_config(&self) -> GetOrgMirrorConfig<'_> {
        GetOrgMirrorConfig::new(self)
    }
}

/// The call of `getOrgMirrorConfig`, begun by
/// [`Client::get_org_mirror_config`](crate::Client::get_org_mirror_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrgMirrorConfig<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrgMirrorConfig<'a> {
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
            "{}/api/v1/organization/{}/mirror", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::OrganizationMirror>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORG_MIRROR_CONFIG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create the mirror configuration of an organization.
    ///
    /// Mirrors every repository of an organization or project in another registry. Requires the
    /// admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns
    /// 400 if the organization already has repositories, immutability policies, a proxy cache or a
    /// mirror configuration. Also returns 400 for a robot that is unknown or from another
    /// namespace, an address that is not allowed, and a date in another format. Returns 405 if the
    /// feature is off.
    ///
    /// `POST /api/v1/organization/{orgname}/mirror`, operation `createOrgMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `ORG_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 201: The mirror configuration was created. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn create_org_mirror_config(&self) -> CreateOrgMirrorConfig<'_> {
        CreateOrgMirrorConfig::new(self)
    }
}

/// The call of `createOrgMirrorConfig`, begun by
/// [`Client::create_org_mirror_config`](crate::Client::create_org_mirror_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrgMirrorConfig<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::NewOrganizationMirror, &'static str>,
}

impl<'a> CreateOrgMirrorConfig<'a> {
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

    /// The mirror configuration to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewOrganizationMirror>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewOrganizationMirror` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/mirror", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORG_MIRROR_CONFIG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Change the mirror configuration of an organization.
    ///
    /// Changes the properties in the request. The kind of the external registry cannot change.
    /// Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 400 for a robot that is unknown or from another namespace, an address that is
    /// not allowed, and a date in another format. Returns 405 if the feature is off.
    ///
    /// `PUT /api/v1/organization/{orgname}/mirror`, operation `updateOrgMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `ORG_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 200: The mirror configuration was changed. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn update_org_mirror_config(&self) -> UpdateOrgMirrorConfig<'_> {
        UpdateOrgMirrorConfig::new(self)
    }
}

/// The call of `updateOrgMirrorConfig`, begun by
/// [`Client::update_org_mirror_config`](crate::Client::update_org_mirror_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrgMirrorConfig<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::OrganizationMirrorUpdate, &'static str>,
}

impl<'a> UpdateOrgMirrorConfig<'a> {
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

    /// The properties to change. An empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::OrganizationMirrorUpdate>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: OrganizationMirrorUpdate` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/mirror", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::UPDATE_ORG_MIRROR_CONFIG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete the mirror configuration of an organization.
    ///
    /// Deletes the mirror configuration and the stored data about the external registry. Requires
    /// the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    /// Returns 405 if the feature is off.
    ///
    /// `DELETE /api/v1/organization/{orgname}/mirror`, operation `deleteOrgMirrorConfig`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `ORG_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 204: The mirror configuration was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_org_mirror_config(&self) -> DeleteOrgMirrorConfig<'_> {
        DeleteOrgMirrorConfig::new(self)
    }
}

/// The call of `deleteOrgMirrorConfig`, begun by
/// [`Client::delete_org_mirror_config`](crate::Client::delete_org_mirror_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrgMirrorConfig<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrgMirrorConfig<'a> {
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
            "{}/api/v1/organization/{}/mirror", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/mirror`.
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
            &crate::api::operations::DELETE_ORG_MIRROR_CONFIG,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Mirror an organization now.
    ///
    /// Schedules the next run immediately. Requires the admin role in the organization, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 while a
    /// run is in progress or repositories still wait for one. Returns 405 if the feature is off.
    ///
    /// `POST /api/v1/organization/{orgname}/mirror/sync-now`, operation `syncOrgMirrorNow`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `ORG_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 204: The run was scheduled.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn sync_org_mirror_now(&self) -> SyncOrgMirrorNow<'_> {
        SyncOrgMirrorNow::new(self)
    }
}

/// The call of `syncOrgMirrorNow`, begun by
/// [`Client::sync_org_mirror_now`](crate::Client::sync_org_mirror_now).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct SyncOrgMirrorNow<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> SyncOrgMirrorNow<'a> {
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
            "{}/api/v1/organization/{}/mirror/sync-now", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/mirror/sync-now`.
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
            &crate::api::operations::SYNC_ORG_MIRROR_NOW,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Cancel the current mirror run of an organization.
    ///
    /// Cancels the run in progress, and soon after the runs of its repositories. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads
    /// no body. It accepts the call in every state except an ongoing cancellation, for which it
    /// returns 400. Returns 405 if the feature is off.
    ///
    /// `POST /api/v1/organization/{orgname}/mirror/sync-cancel`, operation `cancelOrgMirrorSync`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `ORG_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 204: The cancellation was requested.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn cancel_org_mirror_sync(&self) -> CancelOrgMirrorSync<'_> {
        CancelOrgMirrorSync::new(self)
    }
}

/// The call of `cancelOrgMirrorSync`, begun by
/// [`Client::cancel_org_mirror_sync`](crate::Client::cancel_org_mirror_sync).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CancelOrgMirrorSync<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> CancelOrgMirrorSync<'a> {
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
            "{}/api/v1/organization/{}/mirror/sync-cancel", client.base_url(),
            encode_path(& orgname),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/mirror/sync-cancel`.
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
            &crate::api::operations::CANCEL_ORG_MIRROR_SYNC,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Test the connection to the registry that an organization is mirrored from.
    ///
    /// Calls the external registry with the stored settings and mirrors nothing. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads
    /// no body. The body of the response reports a failure; the status does not. Returns 405 if the
    /// feature is off.
    ///
    /// `POST /api/v1/organization/{orgname}/mirror/verify`, operation `verifyOrgMirrorConnection`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `ORG_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 200: The result of the test.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn verify_org_mirror_connection(&self) -> VerifyOrgMirrorConnection<'_> {
        VerifyOrgMirrorConnection::new(self)
    }
}

/// The call of `verifyOrgMirrorConnection`, begun by
/// [`Client::verify_org_mirror_connection`](crate::Client::verify_org_mirror_connection).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct VerifyOrgMirrorConnection<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
}

impl<'a> VerifyOrgMirrorConnection<'a> {
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
            "{}/api/v1/organization/{}/mirror/verify", client.base_url(), encode_path(&
            orgname),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/mirror/verify`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::OrganizationMirrorCheck>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::VERIFY_ORG_MIRROR_CONNECTION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the repositories that organization mirroring found.
    ///
    /// Returns a page of the repositories that the last runs found in the external registry, with
    /// the state of each. Requires the admin role in the organization. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for an
    /// unknown `status`. Returns 404 if the organization is not mirrored or the feature is off.
    ///
    /// `GET /api/v1/organization/{orgname}/mirror/repositories`, operation
    /// `listOrgMirrorRepositories`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `ORG_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 200: The repositories.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_org_mirror_repositories(&self) -> ListOrgMirrorRepositories<'_> {
        ListOrgMirrorRepositories::new(self)
    }
}

/// The call of `listOrgMirrorRepositories`, begun by
/// [`Client::list_org_mirror_repositories`](crate::Client::list_org_mirror_repositories).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrgMirrorRepositories<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    limit: Result<Option<i32>, &'static str>,
    page: Result<Option<i32>, &'static str>,
    status: Result<Option<String>, &'static str>,
}

impl<'a> ListOrgMirrorRepositories<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            limit: Ok(None),
            page: Ok(None),
            status: Ok(None),
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

    /// How many repositories a page holds; 100 where it is left out, too small or no number, and
    /// 500 at most.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed");
        self
    }

    /// The number of the page, counted from 1, which is also where it is left out, too small or no
    /// number.
    ///
    /// Optional.
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page failed");
        self
    }

    /// The state of the repositories to list, in capitals or not, one of `CANCEL`, `FAIL`,
    /// `NEVER_RUN`, `SKIP`, `SUCCESS`, `SYNCING` and `SYNC_NOW`.
    ///
    /// Optional.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<String>,
    {
        self.status = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `String` for status failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, limit, page, status } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let status = status.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/mirror/repositories", client.base_url(),
            encode_path(& orgname),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("page", &page))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/mirror/repositories`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<
            ResponseValue<crate::models::OrganizationMirrorRepositoryList>,
            Error,
        >,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORG_MIRROR_REPOSITORIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
