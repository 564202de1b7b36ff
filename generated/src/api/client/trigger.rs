// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `trigger`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    ///     .list_build_triggers("acme/tools/builder")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_build_triggers(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListBuildTriggers {
        ListBuildTriggers::new(self, repository)
    }

    /// Read a build trigger.
    ///
    /// Returns one trigger. Requires the admin role in the repository. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The server does
    /// not check whether the trigger belongs to the repository.
    ///
    /// `GET /api/v1/repository/{repository}/trigger/{trigger_uuid}`, operation `getBuildTrigger`.
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `trigger_uuid`: The UUID of the build trigger.
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
    ///     .get_build_trigger("acme/tools/builder", "295da856-355b-43a5-a2ef-e096bb45567a")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_build_trigger(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetBuildTrigger {
        GetBuildTrigger::new(self, repository, trigger_uuid)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `trigger_uuid`: The UUID of the build trigger.
    /// - `body`: The new state of the trigger.
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
    ///     .update_build_trigger(
    ///         "acme/tools/builder",
    ///         "295da856-355b-43a5-a2ef-e096bb45567a",
    ///         BuildTriggerUpdate::new(false),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_build_trigger(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::BuildTriggerUpdate>,
    ) -> UpdateBuildTrigger {
        UpdateBuildTrigger::new(self, repository, trigger_uuid, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `trigger_uuid`: The UUID of the build trigger.
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
    ///     .delete_build_trigger(
    ///         "acme/tools/builder",
    ///         "295da856-355b-43a5-a2ef-e096bb45567a",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_build_trigger(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteBuildTrigger {
        DeleteBuildTrigger::new(self, repository, trigger_uuid)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `trigger_uuid`: The UUID of the build trigger.
    /// - `body`: The settings of the trigger.
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
    /// let body = BuildTriggerActivation::new(
    ///         quay_api::Extra::from_iter([
    ///             ("build_source".to_owned(), serde_json::json!("acme/tools")),
    ///             ("dockerfile_path".to_owned(), serde_json::json!("/Dockerfile")),
    ///             ("context".to_owned(), serde_json::json!("/")),
    ///         ]),
    ///     )
    ///     .pull_robot("acme+ci");
    /// let repository_build_trigger = client
    ///     .activate_build_trigger(
    ///         "acme/tools/builder",
    ///         "295da856-355b-43a5-a2ef-e096bb45567a",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn activate_build_trigger(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::BuildTriggerActivation>,
    ) -> ActivateBuildTrigger {
        ActivateBuildTrigger::new(self, repository, trigger_uuid, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `trigger_uuid`: The UUID of the build trigger.
    /// - `body`: The source to build. An empty object builds the default branch.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`RepositoryBuild`](crate::models::RepositoryBuild): The build was queued.
    ///   - Header `Location`: The path of the build's status, without the address of the server.
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
    /// let body = BuildTriggerRun::default()
    ///     .refs(
    ///         quay_api::Extra::from_iter([
    ///             ("kind".to_owned(), serde_json::json!("branch")),
    ///             ("name".to_owned(), serde_json::json!("main")),
    ///         ]),
    ///     );
    /// let repository_build = client
    ///     .manually_start_build_trigger(
    ///         "acme/tools/builder",
    ///         "295da856-355b-43a5-a2ef-e096bb45567a",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn manually_start_build_trigger(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::BuildTriggerRun>,
    ) -> ManuallyStartBuildTrigger {
        ManuallyStartBuildTrigger::new(self, repository, trigger_uuid, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `trigger_uuid`: The UUID of the build trigger.
    /// - optional, by setters: [`limit`](crate::builder::ListTriggerRecentBuilds::limit)
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
    ///     .list_trigger_recent_builds(
    ///         "acme/tools/builder",
    ///         "295da856-355b-43a5-a2ef-e096bb45567a",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_trigger_recent_builds(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> ListTriggerRecentBuilds {
        ListTriggerRecentBuilds::new(self, repository, trigger_uuid)
    }
}

/// A call of `listBuildTriggers`, which
/// [`Client::list_build_triggers`](crate::Client::list_build_triggers) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListBuildTriggers {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl ListBuildTriggers {
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
            "{}/api/v1/repository/{repository}/trigger/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/trigger/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryBuildTriggerList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_BUILD_TRIGGERS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListBuildTriggers {
    type Output = Result<
        ResponseValue<crate::models::RepositoryBuildTriggerList>,
        Error,
    >;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositoryBuildTriggerList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getBuildTrigger`, which
/// [`Client::get_build_trigger`](crate::Client::get_build_trigger) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetBuildTrigger {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetBuildTrigger {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            trigger_uuid: ParameterError::convert(
                "trigger_uuid",
                "PathSegment",
                trigger_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_BUILD_TRIGGER,
            &[
                ("repository", repository.as_str()),
                ("trigger_uuid", trigger_uuid.as_str()),
            ],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryBuildTrigger, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_BUILD_TRIGGER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetBuildTrigger {
    type Output = Result<ResponseValue<crate::models::RepositoryBuildTrigger>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositoryBuildTrigger,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateBuildTrigger`, which
/// [`Client::update_build_trigger`](crate::Client::update_build_trigger) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBuildTrigger {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::BuildTriggerUpdate,
}

impl UpdateBuildTrigger {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::BuildTriggerUpdate>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            trigger_uuid: ParameterError::convert(
                "trigger_uuid",
                "PathSegment",
                trigger_uuid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::UPDATE_BUILD_TRIGGER,
            &[
                ("repository", repository.as_str()),
                ("trigger_uuid", trigger_uuid.as_str()),
            ],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryBuildTrigger, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_BUILD_TRIGGER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateBuildTrigger {
    type Output = Result<ResponseValue<crate::models::RepositoryBuildTrigger>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositoryBuildTrigger,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteBuildTrigger`, which
/// [`Client::delete_build_trigger`](crate::Client::delete_build_trigger) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteBuildTrigger {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteBuildTrigger {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            trigger_uuid: ParameterError::convert(
                "trigger_uuid",
                "PathSegment",
                trigger_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_BUILD_TRIGGER,
            &[
                ("repository", repository.as_str()),
                ("trigger_uuid", trigger_uuid.as_str()),
            ],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_BUILD_TRIGGER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteBuildTrigger {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `activateBuildTrigger`, which
/// [`Client::activate_build_trigger`](crate::Client::activate_build_trigger) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ActivateBuildTrigger {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::BuildTriggerActivation,
}

impl ActivateBuildTrigger {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::BuildTriggerActivation>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            trigger_uuid: ParameterError::convert(
                "trigger_uuid",
                "PathSegment",
                trigger_uuid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::ACTIVATE_BUILD_TRIGGER,
            &[
                ("repository", repository.as_str()),
                ("trigger_uuid", trigger_uuid.as_str()),
            ],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryBuildTrigger, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::ACTIVATE_BUILD_TRIGGER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ActivateBuildTrigger {
    type Output = Result<ResponseValue<crate::models::RepositoryBuildTrigger>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::RepositoryBuildTrigger,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `manuallyStartBuildTrigger`, which
/// [`Client::manually_start_build_trigger`](crate::Client::manually_start_build_trigger)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ManuallyStartBuildTrigger {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::BuildTriggerRun,
}

impl ManuallyStartBuildTrigger {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::BuildTriggerRun>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            trigger_uuid: ParameterError::convert(
                "trigger_uuid",
                "PathSegment",
                trigger_uuid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, body } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::MANUALLY_START_BUILD_TRIGGER,
            &[
                ("repository", repository.as_str()),
                ("trigger_uuid", trigger_uuid.as_str()),
            ],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RepositoryBuild, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::MANUALLY_START_BUILD_TRIGGER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ManuallyStartBuildTrigger {
    type Output = Result<ResponseValue<crate::models::RepositoryBuild>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryBuild, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listTriggerRecentBuilds`, which
/// [`Client::list_trigger_recent_builds`](crate::Client::list_trigger_recent_builds) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListTriggerRecentBuilds {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    trigger_uuid: Result<crate::PathSegment, ParameterError>,
    limit: Result<Option<i32>, ParameterError>,
}

impl ListTriggerRecentBuilds {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        trigger_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            trigger_uuid: ParameterError::convert(
                "trigger_uuid",
                "PathSegment",
                trigger_uuid,
            ),
            limit: Ok(None),
        }
    }

    /// How many builds to give at most. The server takes `5` without it.
    pub fn limit(mut self, limit: impl runtime::OptionalArgument<i32>) -> Self {
        self.limit = ParameterError::convert_optional("limit", "i32", limit);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, trigger_uuid, limit } = self;
        let repository = repository?;
        let trigger_uuid = trigger_uuid?;
        let limit = limit?;
        runtime::check_route(
            &client,
            &crate::api::operations::LIST_TRIGGER_RECENT_BUILDS,
            &[
                ("repository", repository.as_str()),
                ("trigger_uuid", trigger_uuid.as_str()),
            ],
        )?;
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::RepositoryBuildList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_TRIGGER_RECENT_BUILDS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListTriggerRecentBuilds {
    type Output = Result<ResponseValue<crate::models::RepositoryBuildList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RepositoryBuildList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
