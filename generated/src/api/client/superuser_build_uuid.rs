// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `build_uuid`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// A call of `getRepoBuildLogsSuperUser`, which
/// [`Client::get_repo_build_logs_super_user`](crate::Client::get_repo_build_logs_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogsSuperUser {
    client: crate::Client,
    build_uuid: Result<crate::PathSegment, ParameterError>,
    start: Result<Option<i64>, ParameterError>,
}

impl GetRepoBuildLogsSuperUser {
    pub(crate) fn new(
        client: &crate::Client,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            build_uuid: ParameterError::convert("build_uuid", "PathSegment", build_uuid),
            start: Ok(None),
        }
    }

    /// The number of the first line to give, counted from 0, which is also where it is left out.
    pub fn start(mut self, start: impl runtime::OptionalArgument<i64>) -> Self {
        self.start = ParameterError::convert_optional("start", "i64", start);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid, start } = self;
        let build_uuid = build_uuid?;
        let start = start?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_BUILD_LOGS_SUPER_USER,
            &[("build_uuid", build_uuid.as_str())],
        )?;
        let build_uuid = encode_path(&build_uuid);
        let url = format!("{}/api/v1/superuser/{build_uuid}/logs", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("start", &start)).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/logs`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::BuildLogs, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_LOGS_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoBuildLogsSuperUser {
    type Output = Result<ResponseValue<crate::models::BuildLogs>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::BuildLogs, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepoBuildStatusSuperUser`, which
/// [`Client::get_repo_build_status_super_user`](crate::Client::get_repo_build_status_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildStatusSuperUser {
    client: crate::Client,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetRepoBuildStatusSuperUser {
    pub(crate) fn new(
        client: &crate::Client,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            build_uuid: ParameterError::convert("build_uuid", "PathSegment", build_uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid } = self;
        let build_uuid = build_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_BUILD_STATUS_SUPER_USER,
            &[("build_uuid", build_uuid.as_str())],
        )?;
        let build_uuid = encode_path(&build_uuid);
        let url = format!("{}/api/v1/superuser/{build_uuid}/status", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/status`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Build, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_STATUS_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoBuildStatusSuperUser {
    type Output = Result<ResponseValue<crate::models::Build>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Build, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepoBuildSuperUser`, which
/// [`Client::get_repo_build_super_user`](crate::Client::get_repo_build_super_user) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildSuperUser {
    client: crate::Client,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetRepoBuildSuperUser {
    pub(crate) fn new(
        client: &crate::Client,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            build_uuid: ParameterError::convert("build_uuid", "PathSegment", build_uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid } = self;
        let build_uuid = build_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_BUILD_SUPER_USER,
            &[("build_uuid", build_uuid.as_str())],
        )?;
        let build_uuid = encode_path(&build_uuid);
        let url = format!("{}/api/v1/superuser/{build_uuid}/build", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/build`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Build, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoBuildSuperUser {
    type Output = Result<ResponseValue<crate::models::Build>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Build, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepoBuildLogsArchiveSuperUser`, which
/// [`Client::get_repo_build_logs_archive_super_user`](crate::Client::get_repo_build_logs_archive_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogsArchiveSuperUser {
    client: crate::Client,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetRepoBuildLogsArchiveSuperUser {
    pub(crate) fn new(
        client: &crate::Client,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            build_uuid: ParameterError::convert("build_uuid", "PathSegment", build_uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid } = self;
        let build_uuid = build_uuid?;
        let build_uuid = encode_path(&build_uuid);
        let url = format!(
            "{}/api/v1/superuser/{build_uuid}/logs/archive", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/logs/archive`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::BuildLogPage, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_LOGS_ARCHIVE_SUPER_USER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoBuildLogsArchiveSuperUser {
    type Output = Result<ResponseValue<crate::models::BuildLogPage>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::BuildLogPage, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
