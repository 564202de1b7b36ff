// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `mirror`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

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
    /// `POST /api/v1/repository/{repository}/mirror/sync-now`, operation `syncNow`.
    ///
    /// Server behaviour: [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `REPO_MIRROR` is
    /// on.
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
    /// client.sync_now().repository("acme/tools/builder").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_now(&self) -> SyncNow<'_> {
        SyncNow::new(self)
    }

    /// Cancel the current mirror run of a repository.
    ///
    /// Cancels the run that is in progress or scheduled. Requires the admin role in the repository,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 404 if
    /// the repository is not mirrored or there is no such run.
    ///
    /// `POST /api/v1/repository/{repository}/mirror/sync-cancel`, operation `syncCancel`.
    ///
    /// Server behaviour: [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `REPO_MIRROR` is
    /// on.
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
    /// client.sync_cancel().repository("acme/tools/builder").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync_cancel(&self) -> SyncCancel<'_> {
        SyncCancel::new(self)
    }

    /// Read the mirror configuration of a repository.
    ///
    /// Returns the mirror configuration and its progress, without the password. Requires the admin
    /// role in the repository. Global read-only superusers may call it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the repository is not mirrored or the
    /// feature is off.
    ///
    /// `GET /api/v1/repository/{repository}/mirror`, operation `getRepoMirrorConfig`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `REPO_MIRROR` is
    /// on.
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
    /// let repository_mirror = client
    ///     .get_repo_mirror_config()
    ///     .repository("acme/tools/builder")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_mirror_config(&self) -> GetRepoMirrorConfig<'_> {
        GetRepoMirrorConfig::new(self)
    }

    /// Create the mirror configuration of a repository.
    ///
    /// Turns the repository into a mirror, which accepts only the pushes of its mirroring. Requires
    /// the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns
    /// 400 for a date in another format, an address that is not allowed, a robot that is unknown or
    /// from another namespace, and an organization that is mirrored as a whole. An empty list of
    /// patterns or a missing robot makes the server fail with 500.
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
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `REPO_MIRROR` is
    /// on.
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
    /// let text = client
    ///     .create_repo_mirror_config()
    ///     .repository("acme/tools/builder")
    ///     .body(
    ///         NewRepositoryMirror::new(
    ///                 "quay.io/coreos/etcd",
    ///                 3600,
    ///                 "2026-11-22T05:54:31Z",
    ///                 RepositoryMirrorRule::new(
    ///                     RepositoryMirrorRuleRuleKind::TagGlobCsv,
    ///                     vec!["latest".to_owned()],
    ///                 ),
    ///                 300,
    ///             )
    ///             .robot_username("acme+ci"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_repo_mirror_config(&self) -> CreateRepoMirrorConfig<'_> {
        CreateRepoMirrorConfig::new(self)
    }

    /// Change the mirror configuration of a repository.
    ///
    /// Changes the properties in the request. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 in the same cases as on creation,
    /// and for a password without a user name. An empty list of patterns makes the server fail with
    /// 500.
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
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `REPO_MIRROR` is
    /// on.
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
    ///     .change_repo_mirror_config()
    ///     .repository("acme/tools/builder")
    ///     .body(RepositoryMirrorUpdate::default().sync_interval(7200))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_repo_mirror_config(&self) -> ChangeRepoMirrorConfig<'_> {
        ChangeRepoMirrorConfig::new(self)
    }
}

/// A call of `syncNow`, which [`Client::sync_now`](crate::Client::sync_now) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct SyncNow<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl<'a> SyncNow<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::SYNC_NOW,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `syncCancel`, which [`Client::sync_cancel`](crate::Client::sync_cancel) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct SyncCancel<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl<'a> SyncCancel<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::SYNC_CANCEL,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getRepoMirrorConfig`, which
/// [`Client::get_repo_mirror_config`](crate::Client::get_repo_mirror_config) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoMirrorConfig<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl<'a> GetRepoMirrorConfig<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/mirror", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::RepositoryMirror>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPO_MIRROR_CONFIG,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createRepoMirrorConfig`, which
/// [`Client::create_repo_mirror_config`](crate::Client::create_repo_mirror_config) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateRepoMirrorConfig<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::NewRepositoryMirror, ParameterError>,
}

impl<'a> CreateRepoMirrorConfig<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "NewRepositoryMirror")),
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

    /// The mirror configuration to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewRepositoryMirror, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewRepositoryMirror", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/mirror", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_REPO_MIRROR_CONFIG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeRepoMirrorConfig`, which
/// [`Client::change_repo_mirror_config`](crate::Client::change_repo_mirror_config) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeRepoMirrorConfig<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::RepositoryMirrorUpdate, ParameterError>,
}

impl<'a> ChangeRepoMirrorConfig<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "RepositoryMirrorUpdate")),
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

    /// The properties to change. An empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::RepositoryMirrorUpdate, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "RepositoryMirrorUpdate", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
        let repository = encode_path(&repository);
        let url = format!("{}/api/v1/repository/{repository}/mirror", client.base_url());
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CHANGE_REPO_MIRROR_CONFIG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}
