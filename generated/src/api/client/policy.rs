// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `policy`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

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
    /// `GET /api/v1/organization/{orgname}/autoprunepolicy/`, operation
    /// `listOrganizationAutoPrunePolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    ///     .list_organization_auto_prune_policies()
    ///     .orgname("acme")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_auto_prune_policies(
        &self,
    ) -> ListOrganizationAutoPrunePolicies<'_> {
        ListOrganizationAutoPrunePolicies::new(self)
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
    /// `POST /api/v1/organization/{orgname}/autoprunepolicy/`, operation
    /// `createOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    /// use quay_api::models::AutoPruneCountSettingsMethod;
    ///
    /// let auto_prune_policy_reference = client
    ///     .create_organization_auto_prune_policy()
    ///     .orgname("acme")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_auto_prune_policy(
        &self,
    ) -> CreateOrganizationAutoPrunePolicy<'_> {
        CreateOrganizationAutoPrunePolicy::new(self)
    }

    /// Read an auto-prune policy of an organization.
    ///
    /// Returns one policy by its identifier. Requires the admin role in the organization. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. Returns 404 if the policy does not exist or belongs to another namespace.
    ///
    /// `GET /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `getOrganizationAutoPrunePolicy`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    ///     .get_organization_auto_prune_policy()
    ///     .orgname("acme")
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_auto_prune_policy(
        &self,
    ) -> GetOrganizationAutoPrunePolicy<'_> {
        GetOrganizationAutoPrunePolicy::new(self)
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
    /// `PUT /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `updateOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    /// client
    ///     .update_organization_auto_prune_policy()
    ///     .orgname("acme")
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .body(
    ///         AutoPruneSettings::AutoPruneCountSettings(
    ///             AutoPruneCountSettings::new(
    ///                 AutoPruneCountSettingsMethod::NumberOfTags,
    ///                 20,
    ///             ),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_organization_auto_prune_policy(
        &self,
    ) -> UpdateOrganizationAutoPrunePolicy<'_> {
        UpdateOrganizationAutoPrunePolicy::new(self)
    }

    /// Delete an auto-prune policy of an organization.
    ///
    /// Deletes the policy. Tags that it removed stay removed. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy
    /// does not exist or belongs to another namespace.
    ///
    /// `DELETE /api/v1/organization/{orgname}/autoprunepolicy/{policy_uuid}`, operation
    /// `deleteOrganizationAutoPrunePolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    ///     .delete_organization_auto_prune_policy()
    ///     .orgname("acme")
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_auto_prune_policy(
        &self,
    ) -> DeleteOrganizationAutoPrunePolicy<'_> {
        DeleteOrganizationAutoPrunePolicy::new(self)
    }

    /// List the auto-prune policies of a repository.
    ///
    /// Lists the policies of a repository. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the repository does not exist, callers who administer its namespace get 404, and
    /// others get 403.
    ///
    /// `GET /api/v1/repository/{repository}/autoprunepolicy/`, operation
    /// `listRepositoryAutoPrunePolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    ///     .list_repository_auto_prune_policies()
    ///     .repository("acme/tools/builder")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repository_auto_prune_policies(
        &self,
    ) -> ListRepositoryAutoPrunePolicies<'_> {
        ListRepositoryAutoPrunePolicies::new(self)
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
    /// `POST /api/v1/repository/{repository}/autoprunepolicy/`, operation
    /// `createRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    /// use quay_api::models::AutoPruneCountSettingsMethod;
    ///
    /// let auto_prune_policy_reference = client
    ///     .create_repository_auto_prune_policy()
    ///     .repository("acme/tools/builder")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_repository_auto_prune_policy(
        &self,
    ) -> CreateRepositoryAutoPrunePolicy<'_> {
        CreateRepositoryAutoPrunePolicy::new(self)
    }

    /// Read an auto-prune policy of a repository.
    ///
    /// Returns one policy by its identifier. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. The server searches every repository of that name in any namespace, not only the
    /// repository in the path.
    ///
    /// `GET /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `getRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    ///     .get_repository_auto_prune_policy()
    ///     .repository("acme/tools/builder")
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repository_auto_prune_policy(&self) -> GetRepositoryAutoPrunePolicy<'_> {
        GetRepositoryAutoPrunePolicy::new(self)
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
    /// `PUT /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `updateRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    /// client
    ///     .update_repository_auto_prune_policy()
    ///     .repository("acme/tools/builder")
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .body(
    ///         AutoPruneSettings::AutoPruneCountSettings(
    ///             AutoPruneCountSettings::new(
    ///                 AutoPruneCountSettingsMethod::NumberOfTags,
    ///                 20,
    ///             ),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_repository_auto_prune_policy(
        &self,
    ) -> UpdateRepositoryAutoPrunePolicy<'_> {
        UpdateRepositoryAutoPrunePolicy::new(self)
    }

    /// Delete an auto-prune policy of a repository.
    ///
    /// Deletes the policy. Tags that it removed stay removed. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy does
    /// not exist. For a policy of a repository with the same name in another namespace, the server
    /// fails with 500.
    ///
    /// `DELETE /api/v1/repository/{repository}/autoprunepolicy/{policy_uuid}`, operation
    /// `deleteRepositoryAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [policies-of-namesakes](crate::server_behaviour#policies-of-namesakes).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    ///     .delete_repository_auto_prune_policy()
    ///     .repository("acme/tools/builder")
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_repository_auto_prune_policy(
        &self,
    ) -> DeleteRepositoryAutoPrunePolicy<'_> {
        DeleteRepositoryAutoPrunePolicy::new(self)
    }

    /// List the auto-prune policies of the caller's namespace.
    ///
    /// Lists the policies of the calling user's namespace. Returns 404 if the feature is off.
    ///
    /// `GET /api/v1/user/autoprunepolicy/`, operation `listUserAutoPrunePolicies`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    /// let auto_prune_policy_list = client.list_user_auto_prune_policies().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_auto_prune_policies(&self) -> ListUserAutoPrunePolicies<'_> {
        ListUserAutoPrunePolicies::new(self)
    }

    /// Create an auto-prune policy for the caller's namespace.
    ///
    /// Adds a policy to the calling user's namespace. A background worker removes tags accordingly
    /// from then on. Returns 400 if the same policy already exists, and for an unknown method, a
    /// value that does not match the method, and an empty pattern. A number of days or weeks beyond
    /// the calendar's range makes the server fail with 500. Returns 404 if the feature is off.
    ///
    /// `POST /api/v1/user/autoprunepolicy/`, operation `createUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    /// use quay_api::models::AutoPruneCountSettingsMethod;
    ///
    /// let auto_prune_policy_reference = client
    ///     .create_user_auto_prune_policy()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_auto_prune_policy(&self) -> CreateUserAutoPrunePolicy<'_> {
        CreateUserAutoPrunePolicy::new(self)
    }

    /// Read an auto-prune policy of the caller's namespace.
    ///
    /// Returns one policy of the calling user's namespace by its identifier. Returns 404 if the
    /// policy does not exist or belongs to another namespace.
    ///
    /// `GET /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `getUserAutoPrunePolicy`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    ///     .get_user_auto_prune_policy()
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_auto_prune_policy(&self) -> GetUserAutoPrunePolicy<'_> {
        GetUserAutoPrunePolicy::new(self)
    }

    /// Change an auto-prune policy of the caller's namespace.
    ///
    /// Replaces a policy of the calling user's namespace. Omitted properties get their defaults.
    /// The server does not check whether the same policy already exists. Returns 400 for an unknown
    /// method, a value that does not match the method, and an empty pattern. A number of days or
    /// weeks beyond the calendar's range makes the server fail with 500. Returns 404 if the policy
    /// does not exist or belongs to another namespace.
    ///
    /// `PUT /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `updateUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [values-of-auto-prune-policies](crate::server_behaviour#values-of-auto-prune-policies).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    /// client
    ///     .update_user_auto_prune_policy()
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .body(
    ///         AutoPruneSettings::AutoPruneCountSettings(
    ///             AutoPruneCountSettings::new(
    ///                 AutoPruneCountSettingsMethod::NumberOfTags,
    ///                 20,
    ///             ),
    ///         ),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user_auto_prune_policy(&self) -> UpdateUserAutoPrunePolicy<'_> {
        UpdateUserAutoPrunePolicy::new(self)
    }

    /// Delete an auto-prune policy of the caller's namespace.
    ///
    /// Deletes a policy of the calling user's namespace. Tags that it removed stay removed. Returns
    /// 404 if the policy does not exist or belongs to another namespace.
    ///
    /// `DELETE /api/v1/user/autoprunepolicy/{policy_uuid}`, operation `deleteUserAutoPrunePolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `AUTO_PRUNE` is on.
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
    ///     .delete_user_auto_prune_policy()
    ///     .policy_uuid("2075e4a8-00b8-4f75-ae15-3be79957a0c9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_auto_prune_policy(&self) -> DeleteUserAutoPrunePolicy<'_> {
        DeleteUserAutoPrunePolicy::new(self)
    }
}

/// A call of `listOrganizationAutoPrunePolicies`, which
/// [`Client::list_organization_auto_prune_policies`](crate::Client::list_organization_auto_prune_policies)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationAutoPrunePolicies<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListOrganizationAutoPrunePolicies<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_AUTO_PRUNE_POLICIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createOrganizationAutoPrunePolicy`, which
/// [`Client::create_organization_auto_prune_policy`](crate::Client::create_organization_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::AutoPruneSettings, ParameterError>,
}

impl<'a> CreateOrganizationAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "AutoPruneSettings")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The policy to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::AutoPruneSettings, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "AutoPruneSettings", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_AUTO_PRUNE_POLICY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganizationAutoPrunePolicy`, which
/// [`Client::get_organization_auto_prune_policy`](crate::Client::get_organization_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganizationAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `updateOrganizationAutoPrunePolicy`, which
/// [`Client::update_organization_auto_prune_policy`](crate::Client::update_organization_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::AutoPruneSettings, ParameterError>,
}

impl<'a> UpdateOrganizationAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
            body: Err(ParameterError::missing("body", "AutoPruneSettings")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
    }

    /// The new policy.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::AutoPruneSettings, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "AutoPruneSettings", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, policy_uuid, body } = self;
        let orgname = orgname?;
        let policy_uuid = policy_uuid?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteOrganizationAutoPrunePolicy`, which
/// [`Client::delete_organization_auto_prune_policy`](crate::Client::delete_organization_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteOrganizationAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.orgname = ParameterError::convert("orgname", "PathSegment", value);
        self
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_ORGANIZATION_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listRepositoryAutoPrunePolicies`, which
/// [`Client::list_repository_auto_prune_policies`](crate::Client::list_repository_auto_prune_policies)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepositoryAutoPrunePolicies<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl<'a> ListRepositoryAutoPrunePolicies<'a> {
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
            "{}/api/v1/repository/{repository}/autoprunepolicy/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPOSITORY_AUTO_PRUNE_POLICIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createRepositoryAutoPrunePolicy`, which
/// [`Client::create_repository_auto_prune_policy`](crate::Client::create_repository_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateRepositoryAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    body: Result<crate::models::AutoPruneSettings, ParameterError>,
}

impl<'a> CreateRepositoryAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            body: Err(ParameterError::missing("body", "AutoPruneSettings")),
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

    /// The policy to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::AutoPruneSettings, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "AutoPruneSettings", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, body } = self;
        let repository = repository?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_REPOSITORY_AUTO_PRUNE_POLICY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getRepositoryAutoPrunePolicy`, which
/// [`Client::get_repository_auto_prune_policy`](crate::Client::get_repository_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetRepositoryAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetRepositoryAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
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

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_REPOSITORY_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `updateRepositoryAutoPrunePolicy`, which
/// [`Client::update_repository_auto_prune_policy`](crate::Client::update_repository_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateRepositoryAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::AutoPruneSettings, ParameterError>,
}

impl<'a> UpdateRepositoryAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
            body: Err(ParameterError::missing("body", "AutoPruneSettings")),
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

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
    }

    /// The new policy.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::AutoPruneSettings, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "AutoPruneSettings", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid, body } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_REPOSITORY_AUTO_PRUNE_POLICY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteRepositoryAutoPrunePolicy`, which
/// [`Client::delete_repository_auto_prune_policy`](crate::Client::delete_repository_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteRepositoryAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteRepositoryAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            repository: Err(ParameterError::missing("repository", "RepositoryName")),
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
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

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, policy_uuid } = self;
        let repository = repository?;
        let policy_uuid = policy_uuid?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_REPOSITORY_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listUserAutoPrunePolicies`, which
/// [`Client::list_user_auto_prune_policies`](crate::Client::list_user_auto_prune_policies)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserAutoPrunePolicies<'a> {
    client: &'a crate::Client,
}

impl<'a> ListUserAutoPrunePolicies<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_USER_AUTO_PRUNE_POLICIES,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createUserAutoPrunePolicy`, which
/// [`Client::create_user_auto_prune_policy`](crate::Client::create_user_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateUserAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::AutoPruneSettings, ParameterError>,
}

impl<'a> CreateUserAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "AutoPruneSettings")),
        }
    }

    /// The policy to create.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::AutoPruneSettings, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "AutoPruneSettings", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/api/v1/user/autoprunepolicy/", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/autoprunepolicy/`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_USER_AUTO_PRUNE_POLICY,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getUserAutoPrunePolicy`, which
/// [`Client::get_user_auto_prune_policy`](crate::Client::get_user_auto_prune_policy) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetUserAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
        }
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicy>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `updateUserAutoPrunePolicy`, which
/// [`Client::update_user_auto_prune_policy`](crate::Client::update_user_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateUserAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::AutoPruneSettings, ParameterError>,
}

impl<'a> UpdateUserAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
            body: Err(ParameterError::missing("body", "AutoPruneSettings")),
        }
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
    }

    /// The new policy.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::AutoPruneSettings, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "AutoPruneSettings", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, policy_uuid, body } = self;
        let policy_uuid = policy_uuid?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::UPDATE_USER_AUTO_PRUNE_POLICY,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteUserAutoPrunePolicy`, which
/// [`Client::delete_user_auto_prune_policy`](crate::Client::delete_user_auto_prune_policy)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserAutoPrunePolicy<'a> {
    client: &'a crate::Client,
    policy_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteUserAutoPrunePolicy<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            policy_uuid: Err(ParameterError::missing("policy_uuid", "PathSegment")),
        }
    }

    /// The UUID of the policy.
    ///
    /// Required.
    pub fn policy_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.policy_uuid = ParameterError::convert("policy_uuid", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AutoPrunePolicyReference>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DELETE_USER_AUTO_PRUNE_POLICY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
