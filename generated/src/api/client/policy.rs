// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `policy`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `policy`
///
/// Auto-prune policies: rules that remove old tags automatically.
impl crate::Client {
    /// List the auto-prune policies of an organization.
    ///
    /// Lists the policies of an organization. Requires the admin role in the organization. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the organization does not exist, these superusers get an empty list and everyone else
    /// gets 403. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/autoprunepolicy/`, operation
    /// `listOrganizationAutoPrunePolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AutoPrunePolicyList`](crate::models::AutoPrunePolicyList): The policies.
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
    /// let auto_prune_policy_list = client
    ///     .list_organization_auto_prune_policies("acme")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_auto_prune_policies(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrganizationAutoPrunePolicies {
        ListOrganizationAutoPrunePolicies::new(self, orgname)
    }

    /// Create an auto-prune policy for an organization.
    ///
    /// Adds a policy. A background worker removes tags accordingly from then on. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if
    /// the same policy already exists, and for an unknown method, a value that does not match the
    /// method, and an empty pattern. A number of days or weeks beyond the calendar's range makes
    /// the server fail with 500. If the organization does not exist, ordinary callers get 403 and
    /// these superusers get 404.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/autoprunepolicy/`, operation
    /// `createOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The policy to create.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`AutoPrunePolicyReference`](crate::models::AutoPrunePolicyReference): The policy was
    ///   created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     AutoPruneAgeSettings, AutoPruneAgeSettingsMethod, AutoPruneSettings,
    /// };
    ///
    /// let body = AutoPruneSettings::AutoPruneAgeSettings(
    ///     AutoPruneAgeSettings::new(AutoPruneAgeSettingsMethod::CreationDate, "7d")
    ///         .tag_pattern("^v.*")
    ///         .tag_pattern_matches(true),
    /// );
    /// let auto_prune_policy_reference = client
    ///     .create_organization_auto_prune_policy("acme", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_auto_prune_policy(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> CreateOrganizationAutoPrunePolicy {
        CreateOrganizationAutoPrunePolicy::new(self, orgname, body)
    }

    /// Read an auto-prune policy of an organization.
    ///
    /// Returns one policy by its identifier. Requires the admin role in the organization. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the policy does not exist or belongs to another namespace.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `getOrganizationAutoPrunePolicy`.
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `policy_uuid`: The UUID of the policy.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AutoPrunePolicy`](crate::models::AutoPrunePolicy): The policy.
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
    /// let auto_prune_policy = client
    ///     .get_organization_auto_prune_policy(
    ///         "acme",
    ///         "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_auto_prune_policy(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationAutoPrunePolicy {
        GetOrganizationAutoPrunePolicy::new(self, orgname, policy_uuid)
    }

    /// Change an auto-prune policy of an organization.
    ///
    /// Replaces the policy. Omitted properties get their defaults. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does not check
    /// whether the same policy already exists. Returns 400 for an unknown method, a value that does
    /// not match the method, and an empty pattern. A number of days or weeks beyond the calendar's
    /// range makes the server fail with 500. Returns 404 if the policy does not exist or belongs to
    /// another namespace.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `PUT /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `updateOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `policy_uuid`: The UUID of the policy.
    /// - `body`: The new policy.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The policy was changed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     AutoPruneCountSettings, AutoPruneCountSettingsMethod, AutoPruneSettings,
    /// };
    ///
    /// let body = AutoPruneSettings::AutoPruneCountSettings(
    ///     AutoPruneCountSettings::new(AutoPruneCountSettingsMethod::NumberOfTags, 20),
    /// );
    /// client
    ///     .update_organization_auto_prune_policy(
    ///         "acme",
    ///         "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_organization_auto_prune_policy(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> UpdateOrganizationAutoPrunePolicy {
        UpdateOrganizationAutoPrunePolicy::new(self, orgname, policy_uuid, body)
    }

    /// Delete an auto-prune policy of an organization.
    ///
    /// Deletes the policy. Tags that it removed stay removed. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy
    /// does not exist or belongs to another namespace.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `deleteOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `policy_uuid`: The UUID of the policy.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AutoPrunePolicyReference`](crate::models::AutoPrunePolicyReference): The policy was
    ///   deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let auto_prune_policy_reference = client
    ///     .delete_organization_auto_prune_policy(
    ///         "acme",
    ///         "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_auto_prune_policy(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationAutoPrunePolicy {
        DeleteOrganizationAutoPrunePolicy::new(self, orgname, policy_uuid)
    }

    /// List the auto-prune policies of a repository.
    ///
    /// Lists the policies of a repository. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the repository does not exist, callers who administer its namespace get 404, and
    /// others get 403.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `GET /api/v1/repository/{repository}/autoprunepolicy/`, operation
    /// `listRepositoryAutoPrunePolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
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
    /// - 200, [`AutoPrunePolicyList`](crate::models::AutoPrunePolicyList): The policies.
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
    /// let auto_prune_policy_list = client
    ///     .list_repository_auto_prune_policies("acme/tools/builder")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repository_auto_prune_policies(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListRepositoryAutoPrunePolicies {
        ListRepositoryAutoPrunePolicies::new(self, repository)
    }

    /// Create an auto-prune policy for a repository.
    ///
    /// Adds a policy. A background worker removes tags accordingly from then on. Requires the admin
    /// role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the
    /// same policy already exists, and for an unknown method, a value that does not match the
    /// method, and an empty pattern. A number of days or weeks beyond the calendar's range makes
    /// the server fail with 500. If the repository does not exist, callers who administer its
    /// namespace get 404, and others get 403.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `POST /api/v1/repository/{repository}/autoprunepolicy/`, operation
    /// `createRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `body`: The policy to create.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`AutoPrunePolicyReference`](crate::models::AutoPrunePolicyReference): The policy was
    ///   created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     AutoPruneAgeSettings, AutoPruneAgeSettingsMethod, AutoPruneSettings,
    /// };
    ///
    /// let body = AutoPruneSettings::AutoPruneAgeSettings(
    ///     AutoPruneAgeSettings::new(AutoPruneAgeSettingsMethod::CreationDate, "7d")
    ///         .tag_pattern("^v.*")
    ///         .tag_pattern_matches(true),
    /// );
    /// let auto_prune_policy_reference = client
    ///     .create_repository_auto_prune_policy("acme/tools/builder", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_repository_auto_prune_policy(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> CreateRepositoryAutoPrunePolicy {
        CreateRepositoryAutoPrunePolicy::new(self, repository, body)
    }

    /// Read an auto-prune policy of a repository.
    ///
    /// Returns one policy by its identifier. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. The server searches every repository of that name in any namespace, not only the
    /// repository in the path.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `GET /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `getRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `policy_uuid`: The UUID of the policy.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AutoPrunePolicy`](crate::models::AutoPrunePolicy): The policy.
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
    /// let auto_prune_policy = client
    ///     .get_repository_auto_prune_policy(
    ///         "acme/tools/builder",
    ///         "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repository_auto_prune_policy(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepositoryAutoPrunePolicy {
        GetRepositoryAutoPrunePolicy::new(self, repository, policy_uuid)
    }

    /// Change an auto-prune policy of a repository.
    ///
    /// Replaces the policy. Omitted properties get their defaults. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does not check
    /// whether the same policy already exists. Returns 400 for an unknown method, a value that does
    /// not match the method, and an empty pattern. A number of days or weeks beyond the calendar's
    /// range makes the server fail with 500. Returns 404 if the policy does not exist. For a policy
    /// of a repository with the same name in another namespace, the server returns 204 and changes
    /// nothing.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `PUT /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `updateRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `policy_uuid`: The UUID of the policy.
    /// - `body`: The new policy.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The policy was changed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     AutoPruneCountSettings, AutoPruneCountSettingsMethod, AutoPruneSettings,
    /// };
    ///
    /// let body = AutoPruneSettings::AutoPruneCountSettings(
    ///     AutoPruneCountSettings::new(AutoPruneCountSettingsMethod::NumberOfTags, 20),
    /// );
    /// client
    ///     .update_repository_auto_prune_policy(
    ///         "acme/tools/builder",
    ///         "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_repository_auto_prune_policy(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> UpdateRepositoryAutoPrunePolicy {
        UpdateRepositoryAutoPrunePolicy::new(self, repository, policy_uuid, body)
    }

    /// Delete an auto-prune policy of a repository.
    ///
    /// Deletes the policy. Tags that it removed stay removed. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy does
    /// not exist. For a policy of a repository with the same name in another namespace, the server
    /// fails with 500.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `DELETE /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `deleteRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes).
    ///
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `policy_uuid`: The UUID of the policy.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AutoPrunePolicyReference`](crate::models::AutoPrunePolicyReference): The policy was
    ///   deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let auto_prune_policy_reference = client
    ///     .delete_repository_auto_prune_policy(
    ///         "acme/tools/builder",
    ///         "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_repository_auto_prune_policy(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteRepositoryAutoPrunePolicy {
        DeleteRepositoryAutoPrunePolicy::new(self, repository, policy_uuid)
    }

    /// List the auto-prune policies of the caller's namespace.
    ///
    /// Lists the policies of the calling user's namespace. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `GET /api/v1/user/autoprunepolicy/`, operation `listUserAutoPrunePolicies`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AutoPrunePolicyList`](crate::models::AutoPrunePolicyList): The policies.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let auto_prune_policy_list = client.list_user_auto_prune_policies().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_auto_prune_policies(&self) -> ListUserAutoPrunePolicies {
        ListUserAutoPrunePolicies::new(self)
    }

    /// Create an auto-prune policy for the caller's namespace.
    ///
    /// Adds a policy to the calling user's namespace. A background worker removes tags accordingly
    /// from then on. Returns 400 if the same policy already exists, and for an unknown method, a
    /// value that does not match the method, and an empty pattern. A number of days or weeks beyond
    /// the calendar's range makes the server fail with 500. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `POST /api/v1/user/autoprunepolicy/`, operation `createUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Parameters
    ///
    /// - `body`: The policy to create.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`AutoPrunePolicyReference`](crate::models::AutoPrunePolicyReference): The policy was
    ///   created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists). [`Error`](crate::Error) lists what else can
    /// go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     AutoPruneAgeSettings, AutoPruneAgeSettingsMethod, AutoPruneSettings,
    /// };
    ///
    /// let body = AutoPruneSettings::AutoPruneAgeSettings(
    ///     AutoPruneAgeSettings::new(AutoPruneAgeSettingsMethod::CreationDate, "7d")
    ///         .tag_pattern("^v.*")
    ///         .tag_pattern_matches(true),
    /// );
    /// let auto_prune_policy_reference = client.create_user_auto_prune_policy(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_auto_prune_policy(
        &self,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> CreateUserAutoPrunePolicy {
        CreateUserAutoPrunePolicy::new(self, body)
    }

    /// Read an auto-prune policy of the caller's namespace.
    ///
    /// Returns one policy of the calling user's namespace by its identifier. Returns 404 if the
    /// policy does not exist or belongs to another namespace.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `GET /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `getUserAutoPrunePolicy`.
    ///
    /// # Parameters
    ///
    /// - `policy_uuid`: The UUID of the policy.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AutoPrunePolicy`](crate::models::AutoPrunePolicy): The policy.
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
    /// let auto_prune_policy = client
    ///     .get_user_auto_prune_policy("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_auto_prune_policy(
        &self,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserAutoPrunePolicy {
        GetUserAutoPrunePolicy::new(self, policy_uuid)
    }

    /// Change an auto-prune policy of the caller's namespace.
    ///
    /// Replaces a policy of the calling user's namespace. Omitted properties get their defaults.
    /// The server does not check whether the same policy already exists. Returns 400 for an unknown
    /// method, a value that does not match the method, and an empty pattern. A number of days or
    /// weeks beyond the calendar's range makes the server fail with 500. Returns 404 if the policy
    /// does not exist or belongs to another namespace.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `PUT /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `updateUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Parameters
    ///
    /// - `policy_uuid`: The UUID of the policy.
    /// - `body`: The new policy.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The policy was changed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{
    ///     AutoPruneCountSettings, AutoPruneCountSettingsMethod, AutoPruneSettings,
    /// };
    ///
    /// let body = AutoPruneSettings::AutoPruneCountSettings(
    ///     AutoPruneCountSettings::new(AutoPruneCountSettingsMethod::NumberOfTags, 20),
    /// );
    /// client
    ///     .update_user_auto_prune_policy("2075e4a8-00b8-4f75-ae15-3be79957a0c9", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_auto_prune_policy(
        &self,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> UpdateUserAutoPrunePolicy {
        UpdateUserAutoPrunePolicy::new(self, policy_uuid, body)
    }

    /// Delete an auto-prune policy of the caller's namespace.
    ///
    /// Deletes a policy of the calling user's namespace. Tags that it removed stay removed. Returns
    /// 404 if the policy does not exist or belongs to another namespace.
    ///
    /// The server has the operation only where the feature `AUTO_PRUNE` is on.
    ///
    /// `DELETE /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `deleteUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Parameters
    ///
    /// - `policy_uuid`: The UUID of the policy.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`AutoPrunePolicyReference`](crate::models::AutoPrunePolicyReference): The policy was
    ///   deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`Failed`](crate::Reason::Failed).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let auto_prune_policy_reference = client
    ///     .delete_user_auto_prune_policy("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_auto_prune_policy(
        &self,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteUserAutoPrunePolicy {
        DeleteUserAutoPrunePolicy::new(self, policy_uuid)
    }
}

/// A call of `listOrganizationAutoPrunePolicies`, which
/// [`Client::list_organization_auto_prune_policies`](crate::Client::list_organization_auto_prune_policies)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrganizationAutoPrunePolicies {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl ListOrganizationAutoPrunePolicies {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/autoprunepolicy/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_AUTO_PRUNE_POLICIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrganizationAutoPrunePolicies {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AutoPrunePolicyList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrganizationAutoPrunePolicy`, which
/// [`Client::create_organization_auto_prune_policy`](crate::Client::create_organization_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationAutoPrunePolicy {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::AutoPruneSettings,
}

impl CreateOrganizationAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let orgname = encode_path(&orgname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/autoprunepolicy/", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrganizationAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::AutoPrunePolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationAutoPrunePolicy`, which
/// [`Client::get_organization_auto_prune_policy`](crate::Client::get_organization_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationAutoPrunePolicy {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid } = self;
        let orgname = orgname?;
        let policy_uuid = policy_uuid?;
        let orgname = encode_path(&orgname);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::AutoPrunePolicy, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AutoPrunePolicy, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateOrganizationAutoPrunePolicy`, which
/// [`Client::update_organization_auto_prune_policy`](crate::Client::update_organization_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationAutoPrunePolicy {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::AutoPruneSettings,
}

impl UpdateOrganizationAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid, body } = self;
        let orgname = orgname?;
        let policy_uuid = policy_uuid?;
        let orgname = encode_path(&orgname);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateOrganizationAutoPrunePolicy {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationAutoPrunePolicy`, which
/// [`Client::delete_organization_auto_prune_policy`](crate::Client::delete_organization_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationAutoPrunePolicy {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid } = self;
        let orgname = orgname?;
        let policy_uuid = policy_uuid?;
        let orgname = encode_path(&orgname);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DELETE_ORGANIZATION_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::AutoPrunePolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listRepositoryAutoPrunePolicies`, which
/// [`Client::list_repository_auto_prune_policies`](crate::Client::list_repository_auto_prune_policies)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepositoryAutoPrunePolicies {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl ListRepositoryAutoPrunePolicies {
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
            "{}/api/v1/repository/{repository}/autoprunepolicy/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_REPOSITORY_AUTO_PRUNE_POLICIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepositoryAutoPrunePolicies {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AutoPrunePolicyList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createRepositoryAutoPrunePolicy`, which
/// [`Client::create_repository_auto_prune_policy`](crate::Client::create_repository_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateRepositoryAutoPrunePolicy {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: crate::models::AutoPruneSettings,
}

impl CreateRepositoryAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
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
        let url = format!(
            "{}/api/v1/repository/{repository}/autoprunepolicy/", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/repository/{repository}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_REPOSITORY_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateRepositoryAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::AutoPrunePolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getRepositoryAutoPrunePolicy`, which
/// [`Client::get_repository_auto_prune_policy`](crate::Client::get_repository_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetRepositoryAutoPrunePolicy {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetRepositoryAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_REPOSITORY_AUTO_PRUNE_POLICY,
            &[("repository", repository.as_str()), ("policy_uuid", policy_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::AutoPrunePolicy, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_REPOSITORY_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetRepositoryAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AutoPrunePolicy, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateRepositoryAutoPrunePolicy`, which
/// [`Client::update_repository_auto_prune_policy`](crate::Client::update_repository_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRepositoryAutoPrunePolicy {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::AutoPruneSettings,
}

impl UpdateRepositoryAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid, body } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::UPDATE_REPOSITORY_AUTO_PRUNE_POLICY,
            &[("repository", repository.as_str()), ("policy_uuid", policy_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_REPOSITORY_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateRepositoryAutoPrunePolicy {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteRepositoryAutoPrunePolicy`, which
/// [`Client::delete_repository_auto_prune_policy`](crate::Client::delete_repository_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRepositoryAutoPrunePolicy {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteRepositoryAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_REPOSITORY_AUTO_PRUNE_POLICY,
            &[("repository", repository.as_str()), ("policy_uuid", policy_uuid.as_str())],
        )?;
        let repository = encode_path(&repository);
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DELETE_REPOSITORY_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteRepositoryAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::AutoPrunePolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listUserAutoPrunePolicies`, which
/// [`Client::list_user_auto_prune_policies`](crate::Client::list_user_auto_prune_policies)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListUserAutoPrunePolicies {
    client: crate::Client,
}

impl ListUserAutoPrunePolicies {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/autoprunepolicy/", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_USER_AUTO_PRUNE_POLICIES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListUserAutoPrunePolicies {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AutoPrunePolicyList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createUserAutoPrunePolicy`, which
/// [`Client::create_user_auto_prune_policy`](crate::Client::create_user_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateUserAutoPrunePolicy {
    client: crate::Client,
    body: crate::models::AutoPruneSettings,
}

impl CreateUserAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/user/autoprunepolicy/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_USER_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateUserAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::AutoPrunePolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserAutoPrunePolicy`, which
/// [`Client::get_user_auto_prune_policy`](crate::Client::get_user_auto_prune_policy) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserAutoPrunePolicy {
    client: crate::Client,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetUserAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, policy_uuid } = self;
        let policy_uuid = policy_uuid?;
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/user/autoprunepolicy/{policy_uuid}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::AutoPrunePolicy, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AutoPrunePolicy, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateUserAutoPrunePolicy`, which
/// [`Client::update_user_auto_prune_policy`](crate::Client::update_user_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUserAutoPrunePolicy {
    client: crate::Client,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
    body: crate::models::AutoPruneSettings,
}

impl UpdateUserAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::AutoPruneSettings>,
    ) -> Self {
        Self {
            client: client.clone(),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, policy_uuid, body } = self;
        let policy_uuid = policy_uuid?;
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/user/autoprunepolicy/{policy_uuid}", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/user/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_USER_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateUserAutoPrunePolicy {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteUserAutoPrunePolicy`, which
/// [`Client::delete_user_auto_prune_policy`](crate::Client::delete_user_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUserAutoPrunePolicy {
    client: crate::Client,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl DeleteUserAutoPrunePolicy {
    pub(crate) fn new(
        client: &crate::Client,
        policy_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            policy_uuid: ParameterError::convert(
                "policy_uuid",
                "PathSegment",
                policy_uuid,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, policy_uuid } = self;
        let policy_uuid = policy_uuid?;
        let policy_uuid = encode_path(&policy_uuid);
        let url = format!(
            "{}/api/v1/user/autoprunepolicy/{policy_uuid}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/autoprunepolicy/{policy_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AutoPrunePolicyReference, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DELETE_USER_AUTO_PRUNE_POLICY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteUserAutoPrunePolicy {
    type Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::AutoPrunePolicyReference,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
