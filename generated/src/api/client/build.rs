// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `build`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the builds of a repository.
    ///
    /// Gives the latest builds, the newest first. Whoever may read the repository may call it,
    /// without a token too where it is public; so may a global read-only superuser, and a superuser
    /// where SUPERUSERS_FULL_ACCESS is on.
    ///
    /// `GET /api/v1/repository/{repository}/build/`, operation `getRepoBuilds`.
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
            "{}/api/v1/repository/{}/build/", client.baseurl, encode_path(& repository),
        );
        Ok(
            client
                .client
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
    /// (`archive_url`); one of the two is needed. Needs write access to the repository, or a
    /// superuser where SUPERUSERS_FULL_ACCESS is on; for a robot to pull with, also the admin role
    /// in its namespace. An unknown robot is not found. The answer names the address of the build's
    /// state in `Location`.
    ///
    /// `POST /api/v1/repository/{repository}/build/`, operation `requestRepoBuild`.
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
            "{}/api/v1/repository/{}/build/", client.baseurl, encode_path(& repository),
        );
        Ok(client.client.post(url).json(&body).build()?)
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
    /// Gives one build. Whoever may read the repository may call it, without a token too where it
    /// is public; so may a global read-only superuser, and a superuser where SUPERUSERS_FULL_ACCESS
    /// is on. A build of another repository is not found.
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
            "{}/api/v1/repository/{}/build/{}", client.baseurl, encode_path(&
            repository), encode_path(& build_uuid),
        );
        Ok(client.client.get(url).build()?)
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
    /// Stops a build that waits or runs. Needs the admin role on the repository, or a superuser
    /// where SUPERUSERS_FULL_ACCESS is on. A build that pushes already or is over, and one whose
    /// builder cannot be reached, is refused with 400.
    ///
    /// `DELETE /api/v1/repository/{repository}/build/{build_uuid}`, operation `cancelRepoBuild`.
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
            "{}/api/v1/repository/{}/build/{}", client.baseurl, encode_path(&
            repository), encode_path(& build_uuid),
        );
        Ok(client.client.delete(url).build()?)
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
    /// Gives the same as reading the build. Whoever may read the repository may call it, without a
    /// token too where it is public; so may a global read-only superuser, and a superuser where
    /// SUPERUSERS_FULL_ACCESS is on. An unknown build is refused with 400 and the short body, one
    /// of another repository with 404.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}/status`, operation
    /// `getRepoBuildStatus`.
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
            "{}/api/v1/repository/{}/build/{}/status", client.baseurl, encode_path(&
            repository), encode_path(& build_uuid),
        );
        Ok(client.client.get(url).build()?)
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
    /// Gives the lines that the build has written, or the address of their archive. Needs write
    /// access to the repository, a global read-only superuser, or a superuser where
    /// SUPERUSERS_FULL_ACCESS is on; where READER_BUILD_LOGS is on, reading is enough, without a
    /// token too where the repository is public. An unknown build is refused with 400 and the short
    /// body, one of another repository with 404. A `start` that is no integer makes the server fail
    /// with 500.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}/logs`, operation `getRepoBuildLogs`.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200: The lines, or where they are.
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
            "{}/api/v1/repository/{}/build/{}/logs", client.baseurl, encode_path(&
            repository), encode_path(& build_uuid),
        );
        Ok(
            client
                .client
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
    /// Prepare an upload of sources.
    ///
    /// Gives an address that the sources of a build can be put to, and the identifier by which a
    /// build names them. Any valid token will do, whatever its scopes.
    ///
    /// `POST /api/v1/filedrop/`, operation `getFiledropUrl`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200: Where to put the file.
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

    /// What is to be uploaded.
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
        let url = format!("{}/api/v1/filedrop/", client.baseurl,);
        Ok(client.client.post(url).json(&body).build()?)
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
