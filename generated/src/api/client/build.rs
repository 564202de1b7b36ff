// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `build`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `build`
///
/// Image builds from a Dockerfile, and their logs.
impl crate::Client {
    /// List the builds of a repository.
    ///
    /// Lists the latest builds, newest first. Requires the read role in the repository; a public
    /// repository needs no token. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/build/`, operation `getRepoBuilds`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - optional, by setters: [`limit`](crate::builder::GetRepoBuilds::limit),
    ///   [`since`](crate::builder::GetRepoBuilds::since)
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuildList`](crate::models::RepositoryBuildList): The builds.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let repository_build_list = client.get_repo_builds("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_builds(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> GetRepoBuilds {
        GetRepoBuilds::new(self, repository)
    }

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
    /// [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [new-builds](crate::server_behaviour#new-builds),
    /// [uploaded-build-archives](crate::server_behaviour#uploaded-build-archives).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: What to build.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201, [`RepositoryBuild`](crate::models::RepositoryBuild): The build is queued.
    ///   - Header `Location`: The path of the build's status, without the address of the server.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 429, 500 or 503. Its own reasons
    /// are [`Missing`](crate::Reason::Missing), [`QuotaExceeded`](crate::Reason::QuotaExceeded),
    /// [`WrongState`](crate::Reason::WrongState). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::RepositoryBuildRequest;
    ///
    /// let body = RepositoryBuildRequest::default()
    ///     .archive_url("https://example.com/sources.tar.gz")
    ///     .docker_tags(["latest"]);
    /// let repository_build = client.request_repo_build("acme/tools/builder", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_repo_build(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryBuildRequest>,
    ) -> RequestRepoBuild {
        RequestRepoBuild::new(self, repository, body)
    }

    /// Read a build of a repository.
    ///
    /// Returns one build. Requires the read role in the repository; a public repository needs no
    /// token. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. A build of another repository is 404.
    ///
    /// `GET /api/v1/repository/{repository}/build/{build_uuid}`, operation `getRepoBuild`.
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `build_uuid`: The UUID of the build.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuild`](crate::models::RepositoryBuild): The build.
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
    /// let repository_build = client
    ///     .get_repo_build("acme/tools/builder", "d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoBuild {
        GetRepoBuild::new(self, repository, build_uuid)
    }

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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `build_uuid`: The UUID of the build.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The build is cancelled.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let text = client
    ///     .cancel_repo_build("acme/tools/builder", "d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_repo_build(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> CancelRepoBuild {
        CancelRepoBuild::new(self, repository, build_uuid)
    }

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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `build_uuid`: The UUID of the build.
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuild`](crate::models::RepositoryBuild): The build.
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
    /// let repository_build = client
    ///     .get_repo_build_status(
    ///         "acme/tools/builder",
    ///         "d84b1552-ffac-4f8b-a812-cfc8e7f75fc9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build_status(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoBuildStatus {
        GetRepoBuildStatus::new(self, repository, build_uuid)
    }

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
    /// [build-logs](crate::server_behaviour#build-logs),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `build_uuid`: The UUID of the build.
    /// - optional, by setters: [`start`](crate::builder::GetRepoBuildLogs::start)
    ///
    /// # Access
    ///
    /// Needs no token; a token with `repo:read` may see more.
    ///
    /// # Responses
    ///
    /// - 200, [`BuildLogs`](crate::models::BuildLogs): The lines, or the address of their archive.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let build_logs = client
    ///     .get_repo_build_logs(
    ///         "acme/tools/builder",
    ///         "d84b1552-ffac-4f8b-a812-cfc8e7f75fc9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build_logs(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoBuildLogs {
        GetRepoBuildLogs::new(self, repository, build_uuid)
    }

    /// Read an address to upload sources to.
    ///
    /// Returns an address to which the sources of a build can be uploaded, and the identifier by
    /// which a build names them. Any valid token is sufficient, whatever its scopes.
    ///
    /// `POST /api/v1/filedrop/`, operation `getFiledropUrl`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles),
    /// [uploaded-build-archives](crate::server_behaviour#uploaded-build-archives).
    ///
    /// # Parameters
    ///
    /// - `body`: What to upload.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`FileDrop`](crate::models::FileDrop): Where to upload the file.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. [`Error`](crate::Error)
    /// lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::FileDropRequest;
    ///
    /// let file_drop = client
    ///     .get_filedrop_url(FileDropRequest::new("application/x-gzip"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_filedrop_url(
        &self,
        body: impl runtime::BodyArgument<crate::models::FileDropRequest>,
    ) -> GetFiledropUrl {
        GetFiledropUrl::new(self, body)
    }
}

/// A call of `getRepoBuilds`, which [`Client::get_repo_builds`](crate::Client::get_repo_builds)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoBuilds {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
    since: Result<Option<i64>, ParameterError>,
}

impl GetRepoBuilds {
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
            limit: Ok(None),
            since: Ok(None),
        }
    }

    /// How many builds to give at most. The server takes `5` without it.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    /// The start of the earliest build to give, in seconds since 1970. The server fails with 500 on
    /// a number beyond any calendar.
    pub fn since(mut self, since: impl runtime::OptionalArgument<i64>) -> Self {
        self.since = ParameterError::convert_optional("since", "i64", since);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, limit, since } = self;
        let repository = repository?;
        let limit = limit?;
        let since = since?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/build/", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("limit", &limit))
                .query(&QueryParam::new("since", &since))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/build/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryBuildList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILDS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoBuilds {
    type Output = Result<ResponseValue<crate::models::RepositoryBuildList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryBuildList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `requestRepoBuild`, which
/// [`Client::request_repo_build`](crate::Client::request_repo_build) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RequestRepoBuild {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::RepositoryBuildRequest,
}

impl RequestRepoBuild {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryBuildRequest>,
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
        let url = format!("{}/api/v1/repository/{repository}/build/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/build/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RepositoryBuild, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::REQUEST_REPO_BUILD,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RequestRepoBuild {
    type Output = Result<ResponseValue<crate::models::RepositoryBuild>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryBuild, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepoBuild`, which [`Client::get_repo_build`](crate::Client::get_repo_build)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoBuild {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetRepoBuild {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            build_uuid: ParameterError::convert("build_uuid", "PathSegment", build_uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, build_uuid } = self;
        let repository = repository?;
        let build_uuid = build_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_BUILD,
            &[("repository", repository.as_str()), ("build_uuid", build_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let build_uuid = encode_path(&build_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/build/{build_uuid}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/build/{build_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RepositoryBuild, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoBuild {
    type Output = Result<ResponseValue<crate::models::RepositoryBuild>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryBuild, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `cancelRepoBuild`, which
/// [`Client::cancel_repo_build`](crate::Client::cancel_repo_build) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CancelRepoBuild {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl CancelRepoBuild {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            build_uuid: ParameterError::convert("build_uuid", "PathSegment", build_uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, build_uuid } = self;
        let repository = repository?;
        let build_uuid = build_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::CANCEL_REPO_BUILD,
            &[("repository", repository.as_str()), ("build_uuid", build_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let build_uuid = encode_path(&build_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/build/{build_uuid}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/build/{build_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CANCEL_REPO_BUILD,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CancelRepoBuild {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepoBuildStatus`, which
/// [`Client::get_repo_build_status`](crate::Client::get_repo_build_status) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildStatus {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetRepoBuildStatus {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            build_uuid: ParameterError::convert("build_uuid", "PathSegment", build_uuid),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, build_uuid } = self;
        let repository = repository?;
        let build_uuid = build_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_BUILD_STATUS,
            &[("repository", repository.as_str()), ("build_uuid", build_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let build_uuid = encode_path(&build_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/build/{build_uuid}/status", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/build/{build_uuid}/status`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RepositoryBuild, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_STATUS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoBuildStatus {
    type Output = Result<ResponseValue<crate::models::RepositoryBuild>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryBuild, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepoBuildLogs`, which
/// [`Client::get_repo_build_logs`](crate::Client::get_repo_build_logs) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogs {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    build_uuid: Result<crate::PathSegment, ParameterError>,
    start: Result<Option<i64>, ParameterError>,
}

impl GetRepoBuildLogs {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
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
        let Self { client, repository, build_uuid, start } = self;
        let repository = repository?;
        let build_uuid = build_uuid?;
        let start = start?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_BUILD_LOGS,
            &[("repository", repository.as_str()), ("build_uuid", build_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let build_uuid = encode_path(&build_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/build/{build_uuid}/logs", client
            .base_url()
        );
        Ok(client.http().get(url).query(&QueryParam::new("start", &start)).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/build/{build_uuid}/logs`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::BuildLogs, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_LOGS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoBuildLogs {
    type Output = Result<ResponseValue<crate::models::BuildLogs>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::BuildLogs, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getFiledropUrl`, which
/// [`Client::get_filedrop_url`](crate::Client::get_filedrop_url) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetFiledropUrl {
    client: crate::Client,
    body: crate::models::FileDropRequest,
}

impl GetFiledropUrl {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::FileDropRequest>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/filedrop/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/filedrop/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::FileDrop, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_FILEDROP_URL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetFiledropUrl {
    type Output = Result<ResponseValue<crate::models::FileDrop>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::FileDrop, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
