// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `trigger`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the build triggers of a repository.
    ///
    /// Lists all triggers, including those that are not set up. Requires the admin role in the
    /// repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/trigger/`, operation `listBuildTriggers`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The triggers.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_build_triggers(&self) -> ListBuildTriggers<'_> {
        ListBuildTriggers::new(self)
    }
}

/// The call of `listBuildTriggers`, begun by
/// [`Client::list_build_triggers`](crate::Client::list_build_triggers).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListBuildTriggers<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> ListBuildTriggers<'a> {
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
            "{}/api/v1/repository/{}/trigger/", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/trigger/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryBuildTriggerList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_BUILD_TRIGGERS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read a build trigger.
    ///
    /// Returns one trigger. Requires the admin role in the repository. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The server does
    /// not check whether the trigger belongs to the repository.
    ///
    /// `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}`, operation `getBuildTrigger`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The trigger.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_build_trigger(&self) -> GetBuildTrigger<'_> {
        GetBuildTrigger::new(self)
    }
}

/// The call of `getBuildTrigger`, begun by
/// [`Client::get_build_trigger`](crate::Client::get_build_trigger).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetBuildTrigger<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    trigger_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetBuildTrigger<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            trigger_uuid: Err("trigger_uuid was not initialized"),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.trigger_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for trigger_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let trigger_uuid = trigger_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/trigger/{}", client.base_url(), encode_path(&
            repository), encode_path(& trigger_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryBuildTrigger>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_BUILD_TRIGGER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Enable or disable a build trigger.
    ///
    /// Enables or disables a trigger. Requires the admin role in the repository, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the trigger is not set up.
    ///
    /// `PUT /api/v1/repository/{repository}/trigger/{trigger_uuid}`, operation
    /// `updateBuildTrigger`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The changed trigger, as callers without rights see it: without its source and its
    ///   settings.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn update_build_trigger(&self) -> UpdateBuildTrigger<'_> {
        UpdateBuildTrigger::new(self)
    }
}

/// The call of `updateBuildTrigger`, begun by
/// [`Client::update_build_trigger`](crate::Client::update_build_trigger).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateBuildTrigger<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    trigger_uuid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::BuildTriggerUpdate, &'static str>,
}

impl<'a> UpdateBuildTrigger<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            trigger_uuid: Err("trigger_uuid was not initialized"),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.trigger_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for trigger_uuid failed");
        self
    }

    /// The new state of the trigger.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::BuildTriggerUpdate>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: BuildTriggerUpdate` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let trigger_uuid = trigger_uuid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/trigger/{}", client.base_url(), encode_path(&
            repository), encode_path(& trigger_uuid),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/trigger/{trigger_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryBuildTrigger>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::UPDATE_BUILD_TRIGGER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete a build trigger.
    ///
    /// Deletes a trigger, and its webhook in the source repository if possible. Its builds remain.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// `DELETE /api/v1/repository/{repository}/trigger/{trigger_uuid}`, operation
    /// `deleteBuildTrigger`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The trigger was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_build_trigger(&self) -> DeleteBuildTrigger<'_> {
        DeleteBuildTrigger::new(self)
    }
}

/// The call of `deleteBuildTrigger`, begun by
/// [`Client::delete_build_trigger`](crate::Client::delete_build_trigger).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteBuildTrigger<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    trigger_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteBuildTrigger<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            trigger_uuid: Err("trigger_uuid was not initialized"),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.trigger_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for trigger_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let trigger_uuid = trigger_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/trigger/{}", client.base_url(), encode_path(&
            repository), encode_path(& trigger_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/trigger/{trigger_uuid}`.
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
            &crate::api::operations::DELETE_BUILD_TRIGGER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Set up a build trigger.
    ///
    /// Stores the settings of a trigger and installs its webhook in the source repository. The
    /// caller needs the admin role in the repository and must be the user who connected the trigger
    /// (scope `user:admin`) or a superuser while `SUPERUSERS_FULL_ACCESS` is on. A robot to pull
    /// with also requires the admin role in the namespace, which must be the robot's own. Returns
    /// 404 for an unknown robot. Returns 400 if the trigger is already set up or the source
    /// repository reports a failure.
    ///
    /// `POST /api/v1/repository/{repository}/trigger/{trigger_uuid}/activate`, operation
    /// `activateBuildTrigger`.
    ///
    /// Server behaviour: [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The trigger after the setup.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn activate_build_trigger(&self) -> ActivateBuildTrigger<'_> {
        ActivateBuildTrigger::new(self)
    }
}

/// The call of `activateBuildTrigger`, begun by
/// [`Client::activate_build_trigger`](crate::Client::activate_build_trigger).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ActivateBuildTrigger<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    trigger_uuid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::BuildTriggerActivation, &'static str>,
}

impl<'a> ActivateBuildTrigger<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            trigger_uuid: Err("trigger_uuid was not initialized"),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.trigger_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for trigger_uuid failed");
        self
    }

    /// The settings of the trigger.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::BuildTriggerActivation>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: BuildTriggerActivation` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let trigger_uuid = trigger_uuid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/trigger/{}/activate", client.base_url(),
            encode_path(& repository), encode_path(& trigger_uuid),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/trigger/{trigger_uuid}/activate`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RepositoryBuildTrigger>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::ACTIVATE_BUILD_TRIGGER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Start a build through its trigger.
    ///
    /// Queues a build as if the source had changed. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the trigger is disabled or not
    /// set up, and for a branch, tag or commit that does not exist. The `Location` header of the
    /// response contains the address of the build's status.
    ///
    /// `POST /api/v1/repository/{repository}/trigger/{trigger_uuid}/start`, operation
    /// `manuallyStartBuildTrigger`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [read-only-registry](crate::server_behaviour#read-only-registry).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201: The build was queued.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 429, 500, 503; see [`Error`](crate::Error)
    /// for what else can go wrong.
    pub fn manually_start_build_trigger(&self) -> ManuallyStartBuildTrigger<'_> {
        ManuallyStartBuildTrigger::new(self)
    }
}

/// The call of `manuallyStartBuildTrigger`, begun by
/// [`Client::manually_start_build_trigger`](crate::Client::manually_start_build_trigger).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ManuallyStartBuildTrigger<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    trigger_uuid: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::BuildTriggerRun, &'static str>,
}

impl<'a> ManuallyStartBuildTrigger<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            trigger_uuid: Err("trigger_uuid was not initialized"),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.trigger_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for trigger_uuid failed");
        self
    }

    /// The source to build. An empty object builds the default branch.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::BuildTriggerRun>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: BuildTriggerRun` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let trigger_uuid = trigger_uuid.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/trigger/{}/start", client.base_url(), encode_path(&
            repository), encode_path(& trigger_uuid),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/trigger/{trigger_uuid}/start`.
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
            &crate::api::operations::MANUALLY_START_BUILD_TRIGGER,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// List the builds of a trigger.
    ///
    /// Lists the latest builds that the trigger started, newest first. Requires the admin role in
    /// the repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. For an unknown trigger, the list is empty.
    ///
    /// `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}/builds`, operation
    /// `listTriggerRecentBuilds`.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The builds.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_trigger_recent_builds(&self) -> ListTriggerRecentBuilds<'_> {
        ListTriggerRecentBuilds::new(self)
    }
}

/// The call of `listTriggerRecentBuilds`, begun by
/// [`Client::list_trigger_recent_builds`](crate::Client::list_trigger_recent_builds).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListTriggerRecentBuilds<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    trigger_uuid: Result<crate::PathSegment, &'static str>,
    limit: Result<Option<i32>, &'static str>,
}

impl<'a> ListTriggerRecentBuilds<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            trigger_uuid: Err("trigger_uuid was not initialized"),
            limit: Ok(None),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.trigger_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for trigger_uuid failed");
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, limit } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let trigger_uuid = trigger_uuid.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/trigger/{}/builds", client.base_url(), encode_path(&
            repository), encode_path(& trigger_uuid),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}/builds`.
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
            &crate::api::operations::LIST_TRIGGER_RECENT_BUILDS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
