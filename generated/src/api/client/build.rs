// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `build`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// let repository_build_list = client
    ///     .get_repo_builds()
    ///     .repository("acme/tools/builder")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_builds(&self) -> GetRepoBuilds<'_> {
        GetRepoBuilds::new(self)
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
    /// # Access
    ///
    /// Needs a token with `repo:write`.
    ///
    /// # Responses
    ///
    /// - 201, [`RepositoryBuild`](crate::models::RepositoryBuild): The build is queued.
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
    /// let repository_build = client
    ///     .request_repo_build()
    ///     .repository("acme/tools/builder")
    ///     .body(
    ///         RepositoryBuildRequest::default()
    ///             .archive_url("https://example.com/sources.tar.gz")
    ///             .docker_tags(["latest"]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request_repo_build(&self) -> RequestRepoBuild<'_> {
        RequestRepoBuild::new(self)
    }

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
    ///     .get_repo_build()
    ///     .repository("acme/tools/builder")
    ///     .build_uuid("d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build(&self) -> GetRepoBuild<'_> {
        GetRepoBuild::new(self)
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
    ///     .cancel_repo_build()
    ///     .repository("acme/tools/builder")
    ///     .build_uuid("d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_repo_build(&self) -> CancelRepoBuild<'_> {
        CancelRepoBuild::new(self)
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
    ///     .get_repo_build_status()
    ///     .repository("acme/tools/builder")
    ///     .build_uuid("d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build_status(&self) -> GetRepoBuildStatus<'_> {
        GetRepoBuildStatus::new(self)
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
    ///     .get_repo_build_logs()
    ///     .repository("acme/tools/builder")
    ///     .build_uuid("d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build_logs(&self) -> GetRepoBuildLogs<'_> {
        GetRepoBuildLogs::new(self)
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
    ///     .get_filedrop_url()
    ///     .body(FileDropRequest::new("application/x-gzip"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_filedrop_url(&self) -> GetFiledropUrl<'_> {
        GetFiledropUrl::new(self)
    }
}

/// A call of `getRepoBuilds`, which [`Client::get_repo_builds`](crate::Client::get_repo_builds)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuilds<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
    since: Result<Option<i64>, ParameterError>,
}

impl<'a> GetRepoBuilds<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            limit: Ok(None),
            since: Ok(None),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// How many builds to give at most; 5 where it is left out.
    ///
    /// Optional.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i32, Error: Into<BoxError>>,
    {
        self.limit = ParameterError::convert("limit", "i32", value).map(Some);
        self
    }

    /// The start of the earliest build to give, in seconds since 1970. The server fails with 500 on
    /// a number beyond any calendar.
    ///
    /// Optional.
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64, Error: Into<BoxError>>,
    {
        self.since = ParameterError::convert("since", "i64", value).map(Some);
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `requestRepoBuild`, which
/// [`Client::request_repo_build`](crate::Client::request_repo_build) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RequestRepoBuild<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::RepositoryBuildRequest, ParameterError>,
}

impl<'a> RequestRepoBuild<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "RepositoryBuildRequest")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
    }

    /// What to build.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::RepositoryBuildRequest, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "RepositoryBuildRequest", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/build/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/build/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `getRepoBuild`, which [`Client::get_repo_build`](crate::Client::get_repo_build)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuild<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetRepoBuild<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            build_uuid: Err(ParameterError::missing("build_uuid", "PathSegment")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
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
        let Self { client, repository, build_uuid } = self;
        let repository = repository?;
        let build_uuid = build_uuid?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `cancelRepoBuild`, which
/// [`Client::cancel_repo_build`](crate::Client::cancel_repo_build) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CancelRepoBuild<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> CancelRepoBuild<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            build_uuid: Err(ParameterError::missing("build_uuid", "PathSegment")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
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
        let Self { client, repository, build_uuid } = self;
        let repository = repository?;
        let build_uuid = build_uuid?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CANCEL_REPO_BUILD,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getRepoBuildStatus`, which
/// [`Client::get_repo_build_status`](crate::Client::get_repo_build_status) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildStatus<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    build_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetRepoBuildStatus<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            build_uuid: Err(ParameterError::missing("build_uuid", "PathSegment")),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
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
        let Self { client, repository, build_uuid } = self;
        let repository = repository?;
        let build_uuid = build_uuid?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `getRepoBuildLogs`, which
/// [`Client::get_repo_build_logs`](crate::Client::get_repo_build_logs) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoBuildLogs<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    build_uuid: Result<crate::PathSegment, ParameterError>,
    start: Result<Option<i64>, ParameterError>,
}

impl<'a> GetRepoBuildLogs<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            build_uuid: Err(ParameterError::missing("build_uuid", "PathSegment")),
            start: Ok(None),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::RepositoryName, Error: Into<BoxError>>,
    {
        self.repository = ParameterError::convert("repository", "RepositoryName", value);
        self
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
        let Self { client, repository, build_uuid, start } = self;
        let repository = repository?;
        let build_uuid = build_uuid?;
        let start = start?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::BuildLogs>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_REPO_BUILD_LOGS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getFiledropUrl`, which
/// [`Client::get_filedrop_url`](crate::Client::get_filedrop_url) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetFiledropUrl<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::FileDropRequest, ParameterError>,
}

impl<'a> GetFiledropUrl<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "FileDropRequest")),
        }
    }

    /// What to upload.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::FileDropRequest, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "FileDropRequest", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/api/v1/filedrop/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/filedrop/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::FileDrop>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_FILEDROP_URL,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
