// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `org_mirror`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `org_mirror`
///
/// Mirroring of a whole organization from another registry.
impl crate::Client {
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let organization_mirror = client.get_org_mirror_config("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_org_mirror_config(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrgMirrorConfig {
        GetOrgMirrorConfig::new(self, orgname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The mirror configuration to create.
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
    /// [`WrongState`](crate::Reason::WrongState). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     MirrorRegistryType, NewOrganizationMirror, RepositoryVisibility,
    /// };
    ///
    /// let body = NewOrganizationMirror::new(
    ///     MirrorRegistryType::Quay,
    ///     "https://quay.io",
    ///     "coreos",
    ///     "acme+ci",
    ///     RepositoryVisibility::Private,
    ///     86400,
    ///     "2026-11-22T05:54:31Z",
    /// );
    /// let text = client.create_org_mirror_config("acme", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_org_mirror_config(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewOrganizationMirror>,
    ) -> CreateOrgMirrorConfig {
        CreateOrgMirrorConfig::new(self, orgname, body)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The properties to change. An empty object changes nothing.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::OrganizationMirrorUpdate;
    ///
    /// let text = client
    ///     .update_org_mirror_config(
    ///         "acme",
    ///         OrganizationMirrorUpdate::default().sync_interval(43200),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_org_mirror_config(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::OrganizationMirrorUpdate>,
    ) -> UpdateOrgMirrorConfig {
        UpdateOrgMirrorConfig::new(self, orgname, body)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_org_mirror_config("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_org_mirror_config(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrgMirrorConfig {
        DeleteOrgMirrorConfig::new(self, orgname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.sync_org_mirror_now("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_org_mirror_now(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> SyncOrgMirrorNow {
        SyncOrgMirrorNow::new(self, orgname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.cancel_org_mirror_sync("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_org_mirror_sync(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> CancelOrgMirrorSync {
        CancelOrgMirrorSync::new(self, orgname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let organization_mirror_check = client.verify_org_mirror_connection("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_org_mirror_connection(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> VerifyOrgMirrorConnection {
        VerifyOrgMirrorConnection::new(self, orgname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - optional, by setters: [`page`](crate::builder::ListOrgMirrorRepositories::page),
    ///   [`limit`](crate::builder::ListOrgMirrorRepositories::limit),
    ///   [`status`](crate::builder::ListOrgMirrorRepositories::status)
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let organization_mirror_repository_list = client
    ///     .list_org_mirror_repositories("acme")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_org_mirror_repositories(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrgMirrorRepositories {
        ListOrgMirrorRepositories::new(self, orgname)
    }
}

/// A call of `getOrgMirrorConfig`, which
/// [`Client::get_org_mirror_config`](crate::Client::get_org_mirror_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrgMirrorConfig {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrgMirrorConfig {
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
        let url = format!("{}/api/v1/organization/{orgname}/mirror", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::OrganizationMirror, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORG_MIRROR_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrgMirrorConfig {
    type Output = Result<ResponseValue<crate::models::OrganizationMirror>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::OrganizationMirror, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrgMirrorConfig`, which
/// [`Client::create_org_mirror_config`](crate::Client::create_org_mirror_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrgMirrorConfig {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewOrganizationMirror,
}

impl CreateOrgMirrorConfig {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewOrganizationMirror>,
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
        let url = format!("{}/api/v1/organization/{orgname}/mirror", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORG_MIRROR_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrgMirrorConfig {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateOrgMirrorConfig`, which
/// [`Client::update_org_mirror_config`](crate::Client::update_org_mirror_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateOrgMirrorConfig {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::OrganizationMirrorUpdate,
}

impl UpdateOrgMirrorConfig {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::OrganizationMirrorUpdate>,
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
        let url = format!("{}/api/v1/organization/{orgname}/mirror", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_ORG_MIRROR_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateOrgMirrorConfig {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrgMirrorConfig`, which
/// [`Client::delete_org_mirror_config`](crate::Client::delete_org_mirror_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrgMirrorConfig {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrgMirrorConfig {
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
        let url = format!("{}/api/v1/organization/{orgname}/mirror", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORG_MIRROR_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrgMirrorConfig {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `syncOrgMirrorNow`, which
/// [`Client::sync_org_mirror_now`](crate::Client::sync_org_mirror_now) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct SyncOrgMirrorNow {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl SyncOrgMirrorNow {
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
            "{}/api/v1/organization/{orgname}/mirror/sync-now", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/mirror/sync-now`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::SYNC_ORG_MIRROR_NOW,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for SyncOrgMirrorNow {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `cancelOrgMirrorSync`, which
/// [`Client::cancel_org_mirror_sync`](crate::Client::cancel_org_mirror_sync) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CancelOrgMirrorSync {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl CancelOrgMirrorSync {
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
            "{}/api/v1/organization/{orgname}/mirror/sync-cancel", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/mirror/sync-cancel`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::CANCEL_ORG_MIRROR_SYNC,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CancelOrgMirrorSync {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `verifyOrgMirrorConnection`, which
/// [`Client::verify_org_mirror_connection`](crate::Client::verify_org_mirror_connection)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct VerifyOrgMirrorConnection {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl VerifyOrgMirrorConnection {
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
            "{}/api/v1/organization/{orgname}/mirror/verify", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/mirror/verify`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::OrganizationMirrorCheck, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::VERIFY_ORG_MIRROR_CONNECTION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for VerifyOrgMirrorConnection {
    type Output = Result<ResponseValue<crate::models::OrganizationMirrorCheck>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::OrganizationMirrorCheck,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listOrgMirrorRepositories`, which
/// [`Client::list_org_mirror_repositories`](crate::Client::list_org_mirror_repositories)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrgMirrorRepositories {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    page: Result<Option<i64>, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
    status: Result<Option<String>, ParameterError>,
}

impl ListOrgMirrorRepositories {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            page: Ok(None),
            limit: Ok(None),
            status: Ok(None),
        }
    }

    /// The number of the page, counted from 1, which is also where it is left out, too small or no
    /// number.
    pub fn page(mut self, page: impl runtime::OptionalArgument<i64>) -> Self {
        self.page = ParameterError::convert_optional("page", "i64", page);
        self
    }

    /// How many repositories a page holds; 100 where it is left out, too small or no number, and
    /// 500 at most.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    /// The state of the repositories to list, in capitals or not, one of `CANCEL`, `FAIL`,
    /// `NEVER_RUN`, `SKIP`, `SUCCESS`, `SYNCING` and `SYNC_NOW`.
    pub fn status(mut self, status: impl runtime::OptionalArgument<String>) -> Self {
        self.status = ParameterError::convert_optional("status", "String", status);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, limit, page, status } = self;
        let orgname = orgname?;
        let limit = limit?;
        let page = page?;
        let status = status?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/mirror/repositories", client.base_url()
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("page", &page))
                .query(&QueryParam::new("status", &status))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/mirror/repositories`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<
        crate::models::OrganizationMirrorRepositoryList,
        Error,
    > {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORG_MIRROR_REPOSITORIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrgMirrorRepositories {
    type Output = Result<
        ResponseValue<crate::models::OrganizationMirrorRepositoryList>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::OrganizationMirrorRepositoryList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl crate::client::paging::Paged for ListOrgMirrorRepositories {
    type Page = crate::models::OrganizationMirrorRepositoryList;
    type Item = crate::models::OrganizationMirrorRepository;
    type Error = Error;
    const OPERATION: &'static crate::Operation = &crate::api::operations::LIST_ORG_MIRROR_REPOSITORIES;
    #[inline]
    fn asked(&self) -> Option<crate::client::paging::Mark> {
        let number = (*self.page.as_ref().ok()?)?;
        Some(crate::client::paging::Mark::Number(number))
    }

    #[inline]
    fn resume(self, mark: crate::client::paging::Mark) -> Self {
        match mark {
            crate::client::paging::Mark::Number(number) => self.page(number),
            crate::client::paging::Mark::Token(_) => self,
        }
    }

    #[inline]
    fn fetch(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send {
        self.send()
    }

    #[inline]
    fn describe(page: &Self::Page) -> crate::client::paging::PageInfo {
        crate::client::paging::PageInfo {
            length: page.repositories.len(),
            next: crate::client::paging::Next::Counted {
                more: page.has_next,
                number: Some(page.page),
            },
        }
    }

    #[inline]
    fn items(page: Self::Page) -> Vec<Self::Item> {
        page.repositories
    }
}

impl ListOrgMirrorRepositories {
    /// Streams the `repositories` of this page and of all that follow. Each page is fetched when
    /// its first item is asked for.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn stream(
        self,
    ) -> crate::PaginationStream<crate::models::OrganizationMirrorRepository, Error> {
        crate::client::paging::stream(self)
    }

    /// Streams this page and all that follow, each with its status and headers.
    ///
    /// An error ends the stream; see [`PaginationStream`](crate::PaginationStream).
    #[inline]
    pub fn pages(
        self,
    ) -> crate::PaginationStream<
        ResponseValue<crate::models::OrganizationMirrorRepositoryList>,
        Error,
    > {
        crate::client::paging::pages(self)
    }
}
