// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `build_uuid`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// Read the logs of a build.
    ///
    /// Returns the lines that a build of any repository has written, or the address of their
    /// archive once they are archived. Superusers and global read-only superusers may call it. An
    /// unknown build is 400 with an `ApiError` of type `invalid_response`, not 404. A `start` that
    /// is not an integer makes the server fail with 500.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/logs`, operation `getRepoBuildLogsSuperUser`, guide
    /// section 2.21.24.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [build-logs](crate::server_behaviour#build-logs).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The lines, or the address of their archive.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_repo_build_logs_super_user(&self) -> GetRepoBuildLogsSuperUser<'_> {
        GetRepoBuildLogsSuperUser::new(self)
    }
}

/// The call of `getRepoBuildLogsSuperUser`, begun by
/// [`Client::get_repo_build_logs_super_user`](crate::Client::get_repo_build_logs_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogsSuperUser<'a> {
    client: &'a super::Client,
    build_uuid: Result<crate::PathSegment, &'static str>,
    start: Result<Option<i32>, &'static str>,
}

impl<'a> GetRepoBuildLogsSuperUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            build_uuid: Err("build_uuid was not initialized"),
            start: Ok(None),
        }
    }

    /// The UUID of the build.
    ///
    /// Required.
    pub fn build_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.build_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for build_uuid failed");
        self
    }

    /// The number of the first line to give, counted from 0, which is also where it is left out.
    ///
    /// Optional.
    pub fn start<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.start = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for start failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid, start } = self;
        let build_uuid = build_uuid.map_err(Error::InvalidRequest)?;
        let start = start.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/{}/logs", client.base_url(), encode_path(& build_uuid),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("start", &start))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/logs`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::BuildLogs>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_LOGS_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the state of a build.
    ///
    /// Returns a build of any repository, with the latest report of its builder. Superusers and
    /// global read-only superusers may call it. Some fields still depend on the caller's rights on
    /// the repository. An unknown build is 400 with an `ApiError` of type `invalid_response`, not
    /// 404.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/status`, operation `getRepoBuildStatusSuperUser`, guide
    /// section 2.21.22.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [builds-for-superusers](crate::server_behaviour#builds-for-superusers).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The build.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_build_status_super_user(&self) -> GetRepoBuildStatusSuperUser<'_> {
        GetRepoBuildStatusSuperUser::new(self)
    }
}

/// The call of `getRepoBuildStatusSuperUser`, begun by
/// [`Client::get_repo_build_status_super_user`](crate::Client::get_repo_build_status_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildStatusSuperUser<'a> {
    client: &'a super::Client,
    build_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetRepoBuildStatusSuperUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            build_uuid: Err("build_uuid was not initialized"),
        }
    }

    /// The UUID of the build.
    ///
    /// Required.
    pub fn build_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.build_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for build_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid } = self;
        let build_uuid = build_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/{}/status", client.base_url(), encode_path(&
            build_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/status`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Build>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_STATUS_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a build.
    ///
    /// Returns a build of any repository, with the same content as the state of the build.
    /// Superusers and global read-only superusers may call it. Some fields still depend on the
    /// caller's rights on the repository. An unknown build is 404.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/build`, operation `getRepoBuildSuperUser`, guide section
    /// 2.21.23.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [builds-for-superusers](crate::server_behaviour#builds-for-superusers).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The build.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_build_super_user(&self) -> GetRepoBuildSuperUser<'_> {
        GetRepoBuildSuperUser::new(self)
    }
}

/// The call of `getRepoBuildSuperUser`, begun by
/// [`Client::get_repo_build_super_user`](crate::Client::get_repo_build_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildSuperUser<'a> {
    client: &'a super::Client,
    build_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetRepoBuildSuperUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            build_uuid: Err("build_uuid was not initialized"),
        }
    }

    /// The UUID of the build.
    ///
    /// Required.
    pub fn build_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.build_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for build_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid } = self;
        let build_uuid = build_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/{}/build", client.base_url(), encode_path(& build_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/build`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Build>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_SUPER_USER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the archived logs of a build.
    ///
    /// Returns the lines that a build of any repository has written, from their archive. Superusers
    /// and global read-only superusers may call it, whatever their rights on the repository. An
    /// unknown build, and logs that are not archived, are 400 with an `ApiError` of type
    /// `invalid_response`, not 404.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/logs/archive`, operation
    /// `getRepoBuildLogsArchiveSuperUser`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: All lines of the build.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_build_logs_archive_super_user(
        &self,
    ) -> GetRepoBuildLogsArchiveSuperUser<'_> {
        GetRepoBuildLogsArchiveSuperUser::new(self)
    }
}

/// The call of `getRepoBuildLogsArchiveSuperUser`, begun by
/// [`Client::get_repo_build_logs_archive_super_user`](crate::Client::get_repo_build_logs_archive_super_user).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogsArchiveSuperUser<'a> {
    client: &'a super::Client,
    build_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetRepoBuildLogsArchiveSuperUser<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            build_uuid: Err("build_uuid was not initialized"),
        }
    }

    /// The UUID of the build.
    ///
    /// Required.
    pub fn build_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.build_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for build_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, build_uuid } = self;
        let build_uuid = build_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/superuser/{}/logs/archive", client.base_url(), encode_path(&
            build_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/superuser/{build_uuid}/logs/archive`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
