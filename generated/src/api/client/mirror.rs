// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `mirror`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// Needs a token with `repo:admin`. Exists where `REPO_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 204: The run was scheduled.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn sync_now(&self) -> SyncNow<'_> {
        SyncNow::new(self)
    }
}

/// The call of `syncNow`, begun by [`Client::sync_now`](crate::Client::sync_now).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct SyncNow<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> SyncNow<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/mirror/sync-now", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/mirror/sync-now`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::SYNC_NOW,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// Needs a token with `repo:admin`. Exists where `REPO_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 204: The run was cancelled.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn sync_cancel(&self) -> SyncCancel<'_> {
        SyncCancel::new(self)
    }
}

/// The call of `syncCancel`, begun by [`Client::sync_cancel`](crate::Client::sync_cancel).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct SyncCancel<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> SyncCancel<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/mirror/sync-cancel", client.base_url(),
            encode_path(& repository),
        );
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/mirror/sync-cancel`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::SYNC_CANCEL,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// Needs a token with `repo:admin`. Exists where `REPO_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 200: The mirror configuration.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_repo_mirror_config(&self) -> GetRepoMirrorConfig<'_> {
        GetRepoMirrorConfig::new(self)
    }
}

/// The call of `getRepoMirrorConfig`, begun by
/// [`Client::get_repo_mirror_config`](crate::Client::get_repo_mirror_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepoMirrorConfig<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> GetRepoMirrorConfig<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/mirror", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/mirror`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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

impl crate::Client {
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
    /// [mirror-rejections](crate::server_behaviour#mirror-rejections).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. Exists where `REPO_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 201: The mirror configuration was created. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 409, 415, 500, 503; see [`Error`](crate::Error)
    /// for what else can go wrong.
    pub fn create_repo_mirror_config(&self) -> CreateRepoMirrorConfig<'_> {
        CreateRepoMirrorConfig::new(self)
    }
}

/// The call of `createRepoMirrorConfig`, begun by
/// [`Client::create_repo_mirror_config`](crate::Client::create_repo_mirror_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateRepoMirrorConfig<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::NewRepositoryMirror, &'static str>,
}

impl<'a> CreateRepoMirrorConfig<'a> {
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

    /// The mirror configuration to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewRepositoryMirror>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewRepositoryMirror` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/mirror", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/mirror`.
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
            &crate::api::operations::CREATE_REPO_MIRROR_CONFIG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// Needs a token with `repo:admin`. Exists where `REPO_MIRROR` is on.
    ///
    /// # Responses
    ///
    /// - 201: The mirror configuration was changed. The body is an empty string.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn change_repo_mirror_config(&self) -> ChangeRepoMirrorConfig<'_> {
        ChangeRepoMirrorConfig::new(self)
    }
}

/// The call of `changeRepoMirrorConfig`, begun by
/// [`Client::change_repo_mirror_config`](crate::Client::change_repo_mirror_config).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeRepoMirrorConfig<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    body: Result<crate::models::RepositoryMirrorUpdate, &'static str>,
}

impl<'a> ChangeRepoMirrorConfig<'a> {
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

    /// The properties to change. An empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::RepositoryMirrorUpdate>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: RepositoryMirrorUpdate` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/mirror", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/mirror`.
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
            &crate::api::operations::CHANGE_REPO_MIRROR_CONFIG,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}
