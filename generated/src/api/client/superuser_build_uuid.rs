// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `build_uuid`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// A call of `getRepoBuildLogsSuperUser`, which
/// [`Client::get_repo_build_logs_super_user`](crate::Client::get_repo_build_logs_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogsSuperUser<'a> {
    client: &'a crate::Client,
    build_uuid: Result<crate::PathSegment, ParameterError>,
    start: Result<Option<i64>, ParameterError>,
}

impl<'a> GetRepoBuildLogsSuperUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            build_uuid: Err(ParameterError::missing("build_uuid", "PathSegment")),
            start: Ok(None),
        }
    }

    /// The UUID of the build.
    ///
    /// Required.
    pub fn build_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.build_uuid = ParameterError::convert("build_uuid", "PathSegment", value);
        self
    }

    /// The number of the first line to give, counted from 0, which is also where it is left out.
    ///
    /// Optional.
    pub fn start<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64, Error: Into<BoxError>>,
    {
        self.start = ParameterError::convert("start", "i64", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid, start } = self;
        let build_uuid = build_uuid?;
        let start = start?;
        let build_uuid = encode_path(&build_uuid);
        let url = format!("{}/api/v1/superuser/{build_uuid}/logs", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("start", &start)).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/logs`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::BuildLogs>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_LOGS_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getRepoBuildStatusSuperUser`, which
/// [`Client::get_repo_build_status_super_user`](crate::Client::get_repo_build_status_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildStatusSuperUser<'a> {
    client: &'a crate::Client,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetRepoBuildStatusSuperUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            build_uuid: Err(ParameterError::missing("build_uuid", "PathSegment")),
        }
    }

    /// The UUID of the build.
    ///
    /// Required.
    pub fn build_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.build_uuid = ParameterError::convert("build_uuid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid } = self;
        let build_uuid = build_uuid?;
        let build_uuid = encode_path(&build_uuid);
        let url = format!("{}/api/v1/superuser/{build_uuid}/status", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/status`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Build>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_STATUS_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getRepoBuildSuperUser`, which
/// [`Client::get_repo_build_super_user`](crate::Client::get_repo_build_super_user) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildSuperUser<'a> {
    client: &'a crate::Client,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetRepoBuildSuperUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            build_uuid: Err(ParameterError::missing("build_uuid", "PathSegment")),
        }
    }

    /// The UUID of the build.
    ///
    /// Required.
    pub fn build_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.build_uuid = ParameterError::convert("build_uuid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid } = self;
        let build_uuid = build_uuid?;
        let build_uuid = encode_path(&build_uuid);
        let url = format!("{}/api/v1/superuser/{build_uuid}/build", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/build`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Build>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getRepoBuildLogsArchiveSuperUser`, which
/// [`Client::get_repo_build_logs_archive_super_user`](crate::Client::get_repo_build_logs_archive_super_user)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogsArchiveSuperUser<'a> {
    client: &'a crate::Client,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetRepoBuildLogsArchiveSuperUser<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            build_uuid: Err(ParameterError::missing("build_uuid", "PathSegment")),
        }
    }

    /// The UUID of the build.
    ///
    /// Required.
    pub fn build_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.build_uuid = ParameterError::convert("build_uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::BuildLogPage>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_LOGS_ARCHIVE_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
