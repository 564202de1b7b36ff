// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `build`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the builds of a repository.
    ///
    /// Lists the latest builds, newest first. Requires the read role in the repository; a public
    /// repository needs no token. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/build/`, operation `getRepoBuilds`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The builds.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_repo_builds(&self) -> GetRepoBuilds<'_> {
        GetRepoBuilds::new(self)
    }
}

/// The call of `getRepoBuilds`, begun by
/// [`Client::get_repo_builds`](crate::Client::get_repo_builds).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuilds<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    limit: Result<Option<i32>, &'static str>,
    since: Result<Option<i64>, &'static str>,
}

impl<'a> GetRepoBuilds<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            limit: Ok(None),
            since: Ok(None),
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

    /// How many builds to give at most; 5 where it is left out.
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

    /// The start of the earliest build to give, in seconds since 1970. The server fails with 500 on
    /// a number beyond any calendar.
    ///
    /// Optional.
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.since = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i64` for since failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, limit, since } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let since = since.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/build/", client.base_url(), encode_path(&
            repository),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("since", &since))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/build/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryBuildList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILDS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Start a build.
    ///
    /// Queues a build of uploaded sources (`file_id`) or of an archive at some address
    /// (`archive_url`); one of the two is required. Requires the write role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. To pull with a robot, the caller also needs the
    /// admin role in the robot's namespace. An unknown robot is 404. The response names the address
    /// of the build's state in `Location`.
    ///
    /// `POST /api/v1/repository/{repository}/build/`, operation `requestRepoBuild`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201: The build is queued.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 429, 500, 503; see [`Error`](crate::Error)
    /// for what else can go wrong.
    pub fn request_repo_build(&self) -> RequestRepoBuild<'_> {
        RequestRepoBuild::new(self)
    }
}

/// The call of `requestRepoBuild`, begun by
/// [`Client::request_repo_build`](crate::Client::request_repo_build).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RequestRepoBuild<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::RepositoryBuildRequest, &'static str>,
}

impl<'a> RequestRepoBuild<'a> {
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

    /// What to build.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::RepositoryBuildRequest>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: RepositoryBuildRequest` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/build/", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/build/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryBuild>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::REQUEST_REPO_BUILD,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a build of a repository.
    ///
    /// Returns one build. Requires the read role in the repository; a public repository needs no
    /// token. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. A build of another repository is 404.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}`, operation `getRepoBuild`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The build.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_build(&self) -> GetRepoBuild<'_> {
        GetRepoBuild::new(self)
    }
}

/// The call of `getRepoBuild`, begun by
/// [`Client::get_repo_build`](crate::Client::get_repo_build).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuild<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    build_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetRepoBuild<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            build_uuid: Err("build_uuid was not initialized"),
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
        let Self { client, repository, build_uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let build_uuid = build_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/build/{}", client.base_url(), encode_path(&
            repository), encode_path(& build_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/build/{build_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryBuild>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Cancel a build.
    ///
    /// Cancels a build that waits or runs. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the build is pushing already or
    /// has ended, and if its builder cannot be reached.
    ///
    /// `DELETE /api/v1/repository/{repository}/build/{build_uuid}`, operation `cancelRepoBuild`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The build is cancelled.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn cancel_repo_build(&self) -> CancelRepoBuild<'_> {
        CancelRepoBuild::new(self)
    }
}

/// The call of `cancelRepoBuild`, begun by
/// [`Client::cancel_repo_build`](crate::Client::cancel_repo_build).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CancelRepoBuild<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    build_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> CancelRepoBuild<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            build_uuid: Err("build_uuid was not initialized"),
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
        let Self { client, repository, build_uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let build_uuid = build_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/build/{}", client.base_url(), encode_path(&
            repository), encode_path(& build_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/build/{build_uuid}`.
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
            &crate::api::operations::CANCEL_REPO_BUILD,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the state of a build of a repository.
    ///
    /// Returns the same as `getRepoBuild`. Requires the read role in the repository; a public
    /// repository needs no token. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on. An unknown build is 400 with a `MessageError`;
    /// a build of another repository is 404.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}/status`, operation
    /// `getRepoBuildStatus`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The build.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_build_status(&self) -> GetRepoBuildStatus<'_> {
        GetRepoBuildStatus::new(self)
    }
}

/// The call of `getRepoBuildStatus`, begun by
/// [`Client::get_repo_build_status`](crate::Client::get_repo_build_status).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildStatus<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    build_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetRepoBuildStatus<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            build_uuid: Err("build_uuid was not initialized"),
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
        let Self { client, repository, build_uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let build_uuid = build_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/build/{}/status", client.base_url(), encode_path(&
            repository), encode_path(& build_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/build/{build_uuid}/status`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryBuild>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_STATUS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read the logs of a build of a repository.
    ///
    /// Returns the lines that the build has written, or the address of their archive. Requires the
    /// write role in the repository, a global read-only superuser, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Where `READER_BUILD_LOGS` is on, the read role is
    /// sufficient, and a public repository needs no token. An unknown build is 400 with a
    /// `MessageError`; a build of another repository is 404. A `start` that is not an integer makes
    /// the server fail with 500.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}/logs`, operation `getRepoBuildLogs`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [build-logs](crate::server_behaviour#build-logs).
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The lines, or the address of their archive.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn get_repo_build_logs(&self) -> GetRepoBuildLogs<'_> {
        GetRepoBuildLogs::new(self)
    }
}

/// The call of `getRepoBuildLogs`, begun by
/// [`Client::get_repo_build_logs`](crate::Client::get_repo_build_logs).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogs<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    build_uuid: Result<crate::PathSegment, &'static str>,
    start: Result<Option<i32>, &'static str>,
}

impl<'a> GetRepoBuildLogs<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            build_uuid: Err("build_uuid was not initialized"),
            start: Ok(None),
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
        let Self { client, repository, build_uuid, start } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let build_uuid = build_uuid.map_err(Error::InvalidRequest)?;
        let start = start.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/build/{}/logs", client.base_url(), encode_path(&
            repository), encode_path(& build_uuid),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("start", &start))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/build/{build_uuid}/logs`.
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
            &crate::api::operations::GET_REPO_BUILD_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an address to upload sources to.
    ///
    /// Returns an address to which the sources of a build can be uploaded, and the identifier by
    /// which a build names them. Any valid token is sufficient, whatever its scopes.
    ///
    /// `POST /api/v1/filedrop/`, operation `getFiledropUrl`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200: Where to upload the file.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn get_filedrop_url(&self) -> GetFiledropUrl<'_> {
        GetFiledropUrl::new(self)
    }
}

/// The call of `getFiledropUrl`, begun by
/// [`Client::get_filedrop_url`](crate::Client::get_filedrop_url).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetFiledropUrl<'a> {
    client: &'a super::Client,
    body: Result<crate::models::FileDropRequest, &'static str>,
}

impl<'a> GetFiledropUrl<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// What to upload.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::FileDropRequest>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: FileDropRequest` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/filedrop/", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/filedrop/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::FileDrop>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_FILEDROP_URL,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
