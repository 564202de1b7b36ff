// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `trigger`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `trigger`
///
/// Triggers that start builds of a repository automatically.
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
    /// - 200, [`RepositoryBuildTriggerList`](crate::models::RepositoryBuildTriggerList): The
    ///   triggers.
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
    /// let repository_build_trigger_list = client
    ///     .list_build_triggers()
    ///     .repository("acme/tools/builder")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_build_triggers(&self) -> ListBuildTriggers<'_> {
        ListBuildTriggers::new(self)
    }

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
    /// - 200, [`RepositoryBuildTrigger`](crate::models::RepositoryBuildTrigger): The trigger.
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
    /// let repository_build_trigger = client
    ///     .get_build_trigger()
    ///     .repository("acme/tools/builder")
    ///     .trigger_uuid("295da856-355b-43a5-a2ef-e096bb45567a")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_build_trigger(&self) -> GetBuildTrigger<'_> {
        GetBuildTrigger::new(self)
    }

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
    /// - 200, [`RepositoryBuildTrigger`](crate::models::RepositoryBuildTrigger): The changed
    ///   trigger, as callers without rights see it: without its source and its settings.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::BuildTriggerUpdate;
    ///
    /// let repository_build_trigger = client
    ///     .update_build_trigger()
    ///     .repository("acme/tools/builder")
    ///     .trigger_uuid("295da856-355b-43a5-a2ef-e096bb45567a")
    ///     .body(BuildTriggerUpdate::new(false))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_build_trigger(&self) -> UpdateBuildTrigger<'_> {
        UpdateBuildTrigger::new(self)
    }

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
    /// - 204, no body: The trigger was deleted.
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
    /// client
    ///     .delete_build_trigger()
    ///     .repository("acme/tools/builder")
    ///     .trigger_uuid("295da856-355b-43a5-a2ef-e096bb45567a")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_build_trigger(&self) -> DeleteBuildTrigger<'_> {
        DeleteBuildTrigger::new(self)
    }

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
    /// - 200, [`RepositoryBuildTrigger`](crate::models::RepositoryBuildTrigger): The trigger after
    ///   the setup.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`UpstreamFailed`](crate::Reason::UpstreamFailed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::BuildTriggerActivation;
    ///
    /// let repository_build_trigger = client
    ///     .activate_build_trigger()
    ///     .repository("acme/tools/builder")
    ///     .trigger_uuid("295da856-355b-43a5-a2ef-e096bb45567a")
    ///     .body(
    ///         BuildTriggerActivation::new(
    ///                 quay_api::Extra::from_iter([
    ///                     ("build_source".to_owned(), serde_json::json!("acme/tools")),
    ///                     ("dockerfile_path".to_owned(), serde_json::json!("/Dockerfile")),
    ///                     ("context".to_owned(), serde_json::json!("/")),
    ///                 ]),
    ///             )
    ///             .pull_robot("acme+ci"),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn activate_build_trigger(&self) -> ActivateBuildTrigger<'_> {
        ActivateBuildTrigger::new(self)
    }

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
    /// [read-only-registry](crate::server_behaviour#read-only-registry),
    /// [checks-that-the-server-does-not-make](crate::server_behaviour#checks-that-the-server-does-not-make),
    /// [new-builds](crate::server_behaviour#new-builds).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`RepositoryBuild`](crate::models::RepositoryBuild): The build was queued.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 429, 500 or 503. Its own reasons
    /// are [`Missing`](crate::Reason::Missing), [`QuotaExceeded`](crate::Reason::QuotaExceeded),
    /// [`WrongState`](crate::Reason::WrongState),
    /// [`UpstreamFailed`](crate::Reason::UpstreamFailed). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::BuildTriggerRun;
    ///
    /// let repository_build = client
    ///     .manually_start_build_trigger()
    ///     .repository("acme/tools/builder")
    ///     .trigger_uuid("295da856-355b-43a5-a2ef-e096bb45567a")
    ///     .body(
    ///         BuildTriggerRun::default()
    ///             .refs(
    ///                 quay_api::Extra::from_iter([
    ///                     ("kind".to_owned(), serde_json::json!("branch")),
    ///                     ("name".to_owned(), serde_json::json!("main")),
    ///                 ]),
    ///             ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn manually_start_build_trigger(&self) -> ManuallyStartBuildTrigger<'_> {
        ManuallyStartBuildTrigger::new(self)
    }

    /// List the builds of a trigger.
    ///
    /// Lists the latest builds that the trigger started, newest first. Requires the admin role in
    /// the repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. For an unknown trigger, the list is empty.
    ///
    /// `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}/builds`, operation
    /// `listTriggerRecentBuilds`.
    ///
    /// Server behaviour:
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RepositoryBuildList`](crate::models::RepositoryBuildList): The builds.
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
    /// let repository_build_list = client
    ///     .list_trigger_recent_builds()
    ///     .repository("acme/tools/builder")
    ///     .trigger_uuid("295da856-355b-43a5-a2ef-e096bb45567a")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_trigger_recent_builds(&self) -> ListTriggerRecentBuilds<'_> {
        ListTriggerRecentBuilds::new(self)
    }
}

/// A call of `listBuildTriggers`, which
/// [`Client::list_build_triggers`](crate::Client::list_build_triggers) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListBuildTriggers<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl<'a> ListBuildTriggers<'a> {
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
            "{}/api/v1/repository/{repository}/trigger/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/trigger/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `getBuildTrigger`, which
/// [`Client::get_build_trigger`](crate::Client::get_build_trigger) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetBuildTrigger<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetBuildTrigger<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            trigger_uuid: Err(ParameterError::missing("trigger_uuid", "PathSegment")),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.trigger_uuid = ParameterError::convert(
            "trigger_uuid",
            "PathSegment",
            value,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        let repository = encode_path(&repository);
        let trigger_uuid = encode_path(&trigger_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/trigger/{trigger_uuid}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `updateBuildTrigger`, which
/// [`Client::update_build_trigger`](crate::Client::update_build_trigger) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateBuildTrigger<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::BuildTriggerUpdate, ParameterError>,
}

impl<'a> UpdateBuildTrigger<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            trigger_uuid: Err(ParameterError::missing("trigger_uuid", "PathSegment")),
            body: Err(ParameterError::missing("body", "BuildTriggerUpdate")),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.trigger_uuid = ParameterError::convert(
            "trigger_uuid",
            "PathSegment",
            value,
        );
        self
    }

    /// The new state of the trigger.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::BuildTriggerUpdate, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "BuildTriggerUpdate", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        let body = body?;
        let repository = encode_path(&repository);
        let trigger_uuid = encode_path(&trigger_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/trigger/{trigger_uuid}", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/trigger/{trigger_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `deleteBuildTrigger`, which
/// [`Client::delete_build_trigger`](crate::Client::delete_build_trigger) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteBuildTrigger<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteBuildTrigger<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            trigger_uuid: Err(ParameterError::missing("trigger_uuid", "PathSegment")),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.trigger_uuid = ParameterError::convert(
            "trigger_uuid",
            "PathSegment",
            value,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        let repository = encode_path(&repository);
        let trigger_uuid = encode_path(&trigger_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/trigger/{trigger_uuid}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/trigger/{trigger_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_BUILD_TRIGGER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `activateBuildTrigger`, which
/// [`Client::activate_build_trigger`](crate::Client::activate_build_trigger) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ActivateBuildTrigger<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::BuildTriggerActivation, ParameterError>,
}

impl<'a> ActivateBuildTrigger<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            trigger_uuid: Err(ParameterError::missing("trigger_uuid", "PathSegment")),
            body: Err(ParameterError::missing("body", "BuildTriggerActivation")),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.trigger_uuid = ParameterError::convert(
            "trigger_uuid",
            "PathSegment",
            value,
        );
        self
    }

    /// The settings of the trigger.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::BuildTriggerActivation, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "BuildTriggerActivation", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        let body = body?;
        let repository = encode_path(&repository);
        let trigger_uuid = encode_path(&trigger_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/trigger/{trigger_uuid}/activate", client
            .base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/trigger/{trigger_uuid}/activate`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `manuallyStartBuildTrigger`, which
/// [`Client::manually_start_build_trigger`](crate::Client::manually_start_build_trigger)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ManuallyStartBuildTrigger<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::BuildTriggerRun, ParameterError>,
}

impl<'a> ManuallyStartBuildTrigger<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            trigger_uuid: Err(ParameterError::missing("trigger_uuid", "PathSegment")),
            body: Err(ParameterError::missing("body", "BuildTriggerRun")),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.trigger_uuid = ParameterError::convert(
            "trigger_uuid",
            "PathSegment",
            value,
        );
        self
    }

    /// The source to build. An empty object builds the default branch.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::BuildTriggerRun, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "BuildTriggerRun", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        let body = body?;
        let repository = encode_path(&repository);
        let trigger_uuid = encode_path(&trigger_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/trigger/{trigger_uuid}/start", client
            .base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/trigger/{trigger_uuid}/start`.
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
            &crate::api::operations::MANUALLY_START_BUILD_TRIGGER,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listTriggerRecentBuilds`, which
/// [`Client::list_trigger_recent_builds`](crate::Client::list_trigger_recent_builds) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListTriggerRecentBuilds<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
}

impl<'a> ListTriggerRecentBuilds<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            trigger_uuid: Err(ParameterError::missing("trigger_uuid", "PathSegment")),
            limit: Ok(None),
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

    /// The UUID of the build trigger.
    ///
    /// Required.
    pub fn trigger_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.trigger_uuid = ParameterError::convert(
            "trigger_uuid",
            "PathSegment",
            value,
        );
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

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, limit } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        let limit = limit?;
        let repository = encode_path(&repository);
        let trigger_uuid = encode_path(&trigger_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/trigger/{trigger_uuid}/builds", client
            .base_url()
        );
        Ok(client.http().get(url).query(&QueryParam::new("limit", &limit)).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}/builds`.
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
            &crate::api::operations::LIST_TRIGGER_RECENT_BUILDS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
