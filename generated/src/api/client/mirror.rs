// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `mirror`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `mirror`
///
/// Mirroring of a repository from another registry.
impl crate::Client {
    /// Mirror a repository now.
    ///
    /// Schedules the next run immediately. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 404 if the
    /// repository is not mirrored or a run is in progress.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `POST /api/v1/repository/{repository}/mirror/sync-now`, operation `syncNow`.
    ///
    /// Server behaviour: [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The run was scheduled.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.sync_now("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_now(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> SyncNow {
        SyncNow::new(self, repository)
    }

    /// Cancel the current mirror run of a repository.
    ///
    /// Cancels the run that is in progress or scheduled. Requires the admin role in the repository,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 404 if
    /// the repository is not mirrored or there is no such run.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `POST /api/v1/repository/{repository}/mirror/sync-cancel`, operation `syncCancel`.
    ///
    /// Server behaviour: [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The run was cancelled.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.sync_cancel("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_cancel(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> SyncCancel {
        SyncCancel::new(self, repository)
    }

    /// Read the mirror configuration of a repository.
    ///
    /// Returns the mirror configuration and its progress, without the password. Requires the admin
    /// role in the repository. Global read-only superusers may call it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the repository is not mirrored or the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `GET /api/v1/repository/{repository}/mirror`, operation `getRepoMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryMirror`](crate::models::RepositoryMirror): The mirror configuration.
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
    /// let repository_mirror = client.get_repo_mirror_config("acme/tools/builder").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_mirror_config(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> GetRepoMirrorConfig {
        GetRepoMirrorConfig::new(self, repository)
    }

    /// Create the mirror configuration of a repository.
    ///
    /// Turns the repository into a mirror, which accepts only the pushes of its mirroring. Requires
    /// the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns
    /// 400 for a date in another format, an address that is not allowed, a robot that is unknown or
    /// from another namespace, and an organization that is mirrored as a whole. An empty list of
    /// patterns or a missing robot makes the server fail with 500.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `POST /api/v1/repository/{repository}/mirror`, operation `createRepoMirrorConfig`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [dates](crate::server_behaviour#dates),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [mirror-rejections](crate::server_behaviour#mirror-rejections),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The mirror configuration to create.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The mirror configuration was created. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 409, 415, 500 or 503. Its own reasons
    /// are [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState),
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     NewRepositoryMirror, RepositoryMirrorRule, RepositoryMirrorRuleRuleKind,
    /// };
    ///
    /// let body = NewRepositoryMirror::new(
    ///         "quay.io/coreos/etcd",
    ///         3600,
    ///         "2026-11-22T05:54:31Z",
    ///         RepositoryMirrorRule::new(
    ///             RepositoryMirrorRuleRuleKind::TagGlobCsv,
    ///             vec!["latest".to_owned()],
    ///         ),
    ///         300,
    ///     )
    ///     .robot_username("acme+ci");
    /// let text = client.create_repo_mirror_config("acme/tools/builder", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_repo_mirror_config(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::NewRepositoryMirror>,
    ) -> CreateRepoMirrorConfig {
        CreateRepoMirrorConfig::new(self, repository, body)
    }

    /// Change the mirror configuration of a repository.
    ///
    /// Changes the properties in the request. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 in the same cases as on creation,
    /// and for a password without a user name. An empty list of patterns makes the server fail with
    /// 500.
    ///
    /// The server has the operation only where the feature `REPO_MIRROR` is on.
    ///
    /// `PUT /api/v1/repository/{repository}/mirror`, operation `changeRepoMirrorConfig`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [dates](crate::server_behaviour#dates),
    /// [outbound-addresses](crate::server_behaviour#outbound-addresses),
    /// [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The properties to change. An empty object changes nothing.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The mirror configuration was changed. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState),
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::RepositoryMirrorUpdate;
    ///
    /// let text = client
    ///     .change_repo_mirror_config(
    ///         "acme/tools/builder",
    ///         RepositoryMirrorUpdate::default().sync_interval(7200),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_repo_mirror_config(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryMirrorUpdate>,
    ) -> ChangeRepoMirrorConfig {
        ChangeRepoMirrorConfig::new(self, repository, body)
    }
}

/// A call of `syncNow`, which [`Client::sync_now`](crate::Client::sync_now) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct SyncNow {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl SyncNow {
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
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/mirror/sync-now", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/mirror/sync-now`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::SYNC_NOW,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for SyncNow {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `syncCancel`, which [`Client::sync_cancel`](crate::Client::sync_cancel) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct SyncCancel {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl SyncCancel {
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
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/mirror/sync-cancel", client.base_url()
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/mirror/sync-cancel`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::SYNC_CANCEL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for SyncCancel {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepoMirrorConfig`, which
/// [`Client::get_repo_mirror_config`](crate::Client::get_repo_mirror_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepoMirrorConfig {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl GetRepoMirrorConfig {
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
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPO_MIRROR_CONFIG,
            &[("repository", repository.as_str())],
        )?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/mirror", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryMirror, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPO_MIRROR_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepoMirrorConfig {
    type Output = Result<ResponseValue<crate::models::RepositoryMirror>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryMirror, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createRepoMirrorConfig`, which
/// [`Client::create_repo_mirror_config`](crate::Client::create_repo_mirror_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateRepoMirrorConfig {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::NewRepositoryMirror,
}

impl CreateRepoMirrorConfig {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::NewRepositoryMirror>,
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
        runtime::check_route(
            &client,
            &crate::api::operations::CREATE_REPO_MIRROR_CONFIG,
            &[("repository", repository.as_str())],
        )?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/mirror", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_REPO_MIRROR_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateRepoMirrorConfig {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeRepoMirrorConfig`, which
/// [`Client::change_repo_mirror_config`](crate::Client::change_repo_mirror_config) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeRepoMirrorConfig {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::RepositoryMirrorUpdate,
}

impl ChangeRepoMirrorConfig {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::RepositoryMirrorUpdate>,
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
        runtime::check_route(
            &client,
            &crate::api::operations::CHANGE_REPO_MIRROR_CONFIG,
            &[("repository", repository.as_str())],
        )?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/mirror", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_REPO_MIRROR_CONFIG,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeRepoMirrorConfig {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
