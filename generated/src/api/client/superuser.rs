// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The methods of tag `superuser`.

use super::{
    ListAllLogs, ListAllOrganizations, GetRegistrySize, PostRegistrySize,
    ListUserQuotaSuperUser, CreateUserQuotaSuperUser, ListOrganizationQuotaSuperUser,
    CreateOrganizationQuotaSuperUser, ChangeUserQuotaSuperUser, DeleteUserQuotaSuperUser,
    ChangeOrganizationQuotaSuperUser, DeleteOrganizationQuotaSuperUser, ListAllUsers,
    CreateInstallUser, GetInstallUser, ChangeInstallUser, DeleteInstallUser,
    ChangeOrganization, DeleteOrganization, ListServiceKeys, CreateServiceKey,
    GetServiceKey, UpdateServiceKey, DeleteServiceKey, ApproveServiceKey,
    GetRepoBuildLogsSuperUser, GetRepoBuildStatusSuperUser, GetRepoBuildSuperUser,
    ListAllAggregateLogs, GetChangeLog, SendInstallUserRecoveryEmail, TakeOwnership,
    ListAllAppTokens, GetRepoBuildLogsArchiveSuperUser, ConfigDump,
    GetSuperUserRepositoryMirrorHealth,
};

use crate::client::runtime;

/// # Tag `superuser`
///
/// Administration of the whole registry by superusers: users, organizations, quotas, service
/// keys, logs, builds and the registry size.
impl crate::Client {
    /// List the usage logs of the installation.
    ///
    /// Lists the usage logs of every namespace, 20 a page. Superusers and global read-only
    /// superusers may call it. Without dates the range is from yesterday to tomorrow. A date that
    /// the server cannot read is silently replaced by that default; the response states the range
    /// that it covers. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/logs`, operation `listAllLogs`, guide section 2.21.4.
    ///
    /// Server behaviour: [paging](crate::server_behaviour#paging),
    /// [log-dates](crate::server_behaviour#log-dates),
    /// [log-pages](crate::server_behaviour#log-pages),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`next_page`](crate::builder::ListAllLogs::next_page),
    ///   [`page`](crate::builder::ListAllLogs::page),
    ///   [`endtime`](crate::builder::ListAllLogs::endtime),
    ///   [`starttime`](crate::builder::ListAllLogs::starttime)
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`LogPage`](crate::models::LogPage): A page of logs, the newest entry first.
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
    /// let log_page = client.list_all_logs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all_logs(&self) -> ListAllLogs {
        ListAllLogs::new(self)
    }

    /// List the organizations of the installation.
    ///
    /// Lists all organizations, or one page of them if `limit` is sent. Superusers and global
    /// read-only superusers may call it. Without `limit` the whole list comes at once and
    /// `next_page` is ignored. A `limit` above 100 is 400 with an `ApiError` of type
    /// `invalid_request`; one that is not an integer is 400 with a `ParameterError`. Without the
    /// final slash the server redirects. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/organizations/`, operation `listAllOrganizations`, guide section
    /// 2.21.5.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [avatars](crate::server_behaviour#avatars), [paging](crate::server_behaviour#paging),
    /// [quota-reports](crate::server_behaviour#quota-reports),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`next_page`](crate::builder::ListAllOrganizations::next_page),
    ///   [`limit`](crate::builder::ListAllOrganizations::limit)
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserOrganizationList`](crate::models::SuperuserOrganizationList): The
    ///   organizations, in the order of their creation.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. [`Error`](crate::Error) lists
    /// what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let superuser_organization_list = client.list_all_organizations().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all_organizations(&self) -> ListAllOrganizations {
        ListAllOrganizations::new(self)
    }

    /// Read the size of the registry.
    ///
    /// Returns the result of the last count, and whether another count waits or runs. Superusers
    /// and global read-only superusers may call it. Before the first count the size is 0 and its
    /// time null. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/registrysize/`, operation `getRegistrySize`, guide section 2.21.25.
    ///
    /// Server behaviour: [registry-size](crate::server_behaviour#registry-size).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`RegistrySize`](crate::models::RegistrySize): The size and the state of the count.
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
    /// let registry_size = client.get_registry_size().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_registry_size(&self) -> GetRegistrySize {
        GetRegistrySize::new(self)
    }

    /// Queue a count of the registry's size.
    ///
    /// Queues a count of the whole registry for a background worker. Superusers only. The server
    /// reads no body. Returns 202 if a count waits or runs already, and 400 if the server could not
    /// queue one. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/registrysize/`, operation `postRegistrySize`, guide section 2.21.26.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [registry-size](crate::server_behaviour#registry-size).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: A count was queued. The string is empty.
    /// - 202, `String`: A count waits or runs already. The string is empty.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Failed`](crate::Reason::Failed). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let text = client.post_registry_size().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_registry_size(&self) -> PostRegistrySize {
        PostRegistrySize::new(self)
    }

    /// List the quota of an organization.
    ///
    /// Returns the quota of a namespace as a list with at most one item. The list never holds the
    /// default of the installation. Superusers and global read-only superusers may call it. The
    /// path accepts users and organizations alike.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/superuser/organization/{namespace}/quota`, operation `listUserQuotaSuperUser`,
    /// guide section 2.21.11.
    ///
    /// Server behaviour:
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`Quota`](crate::models::Quota): The quota, or an empty list.
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
    /// let quotas = client.list_user_quota_super_user("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_quota_super_user(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
    ) -> ListUserQuotaSuperUser {
        ListUserQuotaSuperUser::new(self, namespace)
    }

    /// Create the quota of an organization.
    ///
    /// Creates the quota of a namespace. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 if the namespace already has a quota, and for a size of 0 or less, a unit
    /// that the server cannot compute with, and a body with both forms or none. A namespace that
    /// does not exist makes the server fail with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `POST /api/v1/superuser/organization/{namespace}/quota`, operation
    /// `createUserQuotaSuperUser`, guide section 2.21.10.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    /// - `body`: The size of the quota, in one of the two forms.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The quota was created.
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
    /// use quay_api::models::{NewQuota, NewQuotaInBytes};
    ///
    /// let text = client
    ///     .create_user_quota_super_user(
    ///         "acme",
    ///         NewQuota::NewQuotaInBytes(NewQuotaInBytes::new(10737418240i64)),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user_quota_super_user(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuota>,
    ) -> CreateUserQuotaSuperUser {
        CreateUserQuotaSuperUser::new(self, namespace, body)
    }

    /// List the quota of a user.
    ///
    /// Returns the quota of a namespace as a list with at most one item. The list never holds the
    /// default of the installation. Superusers and global read-only superusers may call it. The
    /// path accepts users and organizations alike.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/superuser/users/{namespace}/quota`, operation `listOrganizationQuotaSuperUser`,
    /// guide section 2.21.15.
    ///
    /// Server behaviour:
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`Quota`](crate::models::Quota): The quota, or an empty list.
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
    /// let quotas = client.list_organization_quota_super_user("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_quota_super_user(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrganizationQuotaSuperUser {
        ListOrganizationQuotaSuperUser::new(self, namespace)
    }

    /// Create the quota of a user.
    ///
    /// Creates the quota of a namespace. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 if the namespace already has a quota, and for a size of 0 or less, a unit
    /// that the server cannot compute with, and a body with both forms or none. A namespace that
    /// does not exist makes the server fail with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `POST /api/v1/superuser/users/{namespace}/quota`, operation
    /// `createOrganizationQuotaSuperUser`, guide section 2.21.14.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    /// - `body`: The size of the quota, in one of the two forms.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The quota was created.
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
    /// use quay_api::models::{NewQuota, NewQuotaInBytes};
    ///
    /// let text = client
    ///     .create_organization_quota_super_user(
    ///         "acme",
    ///         NewQuota::NewQuotaInBytes(NewQuotaInBytes::new(10737418240i64)),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_quota_super_user(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuota>,
    ) -> CreateOrganizationQuotaSuperUser {
        CreateOrganizationQuotaSuperUser::new(self, namespace, body)
    }

    /// Change the quota of an organization.
    ///
    /// Sets another size for the quota. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 for a negative size, a unit that the server cannot compute with, a body
    /// with both forms, and any other property. An empty object and a size of 0 change nothing. A
    /// quota of another namespace is 404. A namespace that does not exist makes the server fail
    /// with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `PUT /api/v1/superuser/organization/{namespace}/quota/{quota_id}`, operation
    /// `changeUserQuotaSuperUser`, guide section 2.21.8.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    /// - `quota_id`: The identifier of the quota, a whole number.
    /// - `body`: The new size.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Quota`](crate::models::Quota): The changed quota.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::QuotaChange;
    ///
    /// let quota = client
    ///     .change_user_quota_super_user(
    ///         "acme",
    ///         "3",
    ///         QuotaChange::default().limit("10 GiB"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_user_quota_super_user(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::QuotaChange>,
    ) -> ChangeUserQuotaSuperUser {
        ChangeUserQuotaSuperUser::new(self, namespace, quota_id, body)
    }

    /// Delete the quota of an organization.
    ///
    /// Removes the quota with its thresholds. Superusers only. The path accepts users and
    /// organizations alike. A quota of another namespace, or one that is deleted already, is 404. A
    /// namespace that does not exist makes the server fail with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `DELETE /api/v1/superuser/organization/{namespace}/quota/{quota_id}`, operation
    /// `deleteUserQuotaSuperUser`, guide section 2.21.9.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    /// - `quota_id`: The identifier of the quota, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The quota was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_user_quota_super_user("acme", "3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_quota_super_user(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteUserQuotaSuperUser {
        DeleteUserQuotaSuperUser::new(self, namespace, quota_id)
    }

    /// Change the quota of a user.
    ///
    /// Sets another size for the quota. Superusers only. The path accepts users and organizations
    /// alike. Returns 400 for a negative size, a unit that the server cannot compute with, a body
    /// with both forms, and any other property. An empty object and a size of 0 change nothing. A
    /// quota of another namespace is 404. A namespace that does not exist makes the server fail
    /// with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `PUT /api/v1/superuser/users/{namespace}/quota/{quota_id}`, operation
    /// `changeOrganizationQuotaSuperUser`, guide section 2.21.12.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [quota-sizes](crate::server_behaviour#quota-sizes),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    /// - `quota_id`: The identifier of the quota, a whole number.
    /// - `body`: The new size.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Quota`](crate::models::Quota): The changed quota.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::QuotaChange;
    ///
    /// let quota = client
    ///     .change_organization_quota_super_user(
    ///         "acme",
    ///         "3",
    ///         QuotaChange::default().limit("10 GiB"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_organization_quota_super_user(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::QuotaChange>,
    ) -> ChangeOrganizationQuotaSuperUser {
        ChangeOrganizationQuotaSuperUser::new(self, namespace, quota_id, body)
    }

    /// Delete the quota of a user.
    ///
    /// Removes the quota with its thresholds. Superusers only. The path accepts users and
    /// organizations alike. A quota of another namespace, or one that is deleted already, is 404. A
    /// namespace that does not exist makes the server fail with 500.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `DELETE /api/v1/superuser/users/{namespace}/quota/{quota_id}`, operation
    /// `deleteOrganizationQuotaSuperUser`, guide section 2.21.13.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [crossed-quota-operation-ids](crate::server_behaviour#crossed-quota-operation-ids).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    /// - `quota_id`: The identifier of the quota, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The quota was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_organization_quota_super_user("acme", "3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_quota_super_user(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationQuotaSuperUser {
        DeleteOrganizationQuotaSuperUser::new(self, namespace, quota_id)
    }

    /// List the users of the installation.
    ///
    /// Lists all users, or one page of them if `limit` is sent. Superusers and global read-only
    /// superusers may call it. Without `limit` the whole list comes at once and `next_page` is
    /// ignored. A `limit` above 100 is 400 with an `ApiError` of type `invalid_request`; one that
    /// is not an integer is 400 with a `ParameterError`. Returns 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/users/`, operation `listAllUsers`, guide section 2.21.3.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [paging](crate::server_behaviour#paging),
    /// [quota-reports](crate::server_behaviour#quota-reports),
    /// [page-tokens-of-another-list](crate::server_behaviour#page-tokens-of-another-list),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights),
    /// [help-texts-of-query-parameters](crate::server_behaviour#help-texts-of-query-parameters).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`next_page`](crate::builder::ListAllUsers::next_page),
    ///   [`limit`](crate::builder::ListAllUsers::limit),
    ///   [`disabled`](crate::builder::ListAllUsers::disabled)
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserUserList`](crate::models::SuperuserUserList): The users, in the order of
    ///   their creation.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 500. [`Error`](crate::Error) lists
    /// what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let superuser_user_list = client.list_all_users().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all_users(&self) -> ListAllUsers {
        ListAllUsers::new(self)
    }

    /// Create a user.
    ///
    /// Creates a user with a password that only this response shows. Superusers only. Requires the
    /// database as the source of users, and returns 400 otherwise. If the feature `MAILING` is on,
    /// the server sends a mail, and the user has to confirm the e-mail address first. A name that
    /// is taken, breaks the rules or belongs to a deleted account that is not purged yet is 400
    /// with a `MessageError`. A body that is a JSON list makes the server fail with 500. Returns
    /// 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/users/`, operation `createInstallUser`, guide section 2.21.1.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [validation-texts](crate::server_behaviour#validation-texts),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [account-names](crate::server_behaviour#account-names),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [users-created-by-superusers](crate::server_behaviour#users-created-by-superusers),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Parameters
    ///
    /// - `body`: The user to create.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`CreatedUser`](crate::models::CreatedUser): The user was created.
    /// - 201 (only in Quay's guide), [`CreatedUser`](crate::models::CreatedUser): The same
    ///   response, with the status that Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Taken`](crate::Reason::Taken),
    /// [`InvalidName`](crate::Reason::InvalidName),
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewUser;
    ///
    /// let created_user = client
    ///     .create_install_user(NewUser::new("newuser").email("newuser@example.com"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_install_user(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewUser>,
    ) -> CreateInstallUser {
        CreateInstallUser::new(self, body)
    }

    /// Read a user.
    ///
    /// Returns one user, disabled or not. Superusers and global read-only superusers may call it.
    /// Robots and organizations are 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/users/{username}`, operation `getInstallUser`.
    ///
    /// # Parameters
    ///
    /// - `username`: The name of the user or robot account.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserUser`](crate::models::SuperuserUser): The user.
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
    /// let superuser_user = client.get_install_user("bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_install_user(
        &self,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> GetInstallUser {
        GetInstallUser::new(self, username)
    }

    /// Change a user.
    ///
    /// Sets the password, the e-mail address or whether the account is enabled; properties that are
    /// left out stay. Superusers only. Returns 400 if another account has the address, if the
    /// password breaks the rules, and for every change of a superuser. Passwords and addresses are
    /// 400 too if they are kept outside the database. Robots and organizations are 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `PUT /api/v1/superuser/users/{username}`, operation `changeInstallUser`.
    ///
    /// Server behaviour:
    /// [e-mail-addresses-and-passwords](crate::server_behaviour#e-mail-addresses-and-passwords),
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected).
    ///
    /// # Parameters
    ///
    /// - `username`: The name of the user or robot account.
    /// - `body`: What to change; an empty object changes nothing.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ChangedUser`](crate::models::ChangedUser): The user as it was before, with the new
    ///   address and the encrypted form of the new password if these were sent. `enabled`,
    ///   `verified` and the avatar still show the old state.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Taken`](crate::Reason::Taken), [`Missing`](crate::Reason::Missing),
    /// [`FeatureDisabled`](crate::Reason::FeatureDisabled). [`Error`](crate::Error) lists what else
    /// can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::UserChange;
    ///
    /// let changed_user = client
    ///     .change_install_user(
    ///         "bob",
    ///         UserChange::default().email("testuser-new@example.com"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_install_user(
        &self,
        username: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::UserChange>,
    ) -> ChangeInstallUser {
        ChangeInstallUser::new(self, username, body)
    }

    /// Delete a user.
    ///
    /// Disables the account at once and purges it later; until then its name stays taken.
    /// Superusers only. The account may be the only administrator of organizations. Returns 400 for
    /// a superuser, including the caller. Returns 404 for a robot, an organization and an account
    /// that is deleted already. For a disabled user the server returns 204 and does nothing.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `DELETE /api/v1/superuser/users/{username}`, operation `deleteInstallUser`, guide section
    /// 2.21.2.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected),
    /// [deleting-a-user](crate::server_behaviour#deleting-a-user),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Parameters
    ///
    /// - `username`: The name of the user or robot account.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The user was deleted, or was disabled before.
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
    /// client.delete_install_user("bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_install_user(
        &self,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteInstallUser {
        DeleteInstallUser::new(self, username)
    }

    /// Rename an organization.
    ///
    /// Renames an organization and its robots. Members, quota and e-mail address stay. Superusers
    /// only. An empty object changes nothing. A name that breaks the rules, and a path that names a
    /// user, are 400 with a `MessageError`. An unknown organization and a new name that is taken
    /// make the server fail with 500, not 404. Returns 404 if the feature is off. The properties
    /// that Quay's guide lists belong to another operation and are ignored.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `PUT /api/v1/superuser/organizations/{name}`, operation `changeOrganization`, guide section
    /// 2.21.16.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [account-names](crate::server_behaviour#account-names),
    /// [renaming-an-organization](crate::server_behaviour#renaming-an-organization).
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the organization.
    /// - `body`: The new name.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserOrganization`](crate::models::SuperuserOrganization): The organization
    ///   under its new name.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::OrganizationRename;
    ///
    /// let superuser_organization = client
    ///     .change_organization("test", OrganizationRename::default().name("test2"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_organization(
        &self,
        name: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::OrganizationRename>,
    ) -> ChangeOrganization {
        ChangeOrganization::new(self, name, body)
    }

    /// Delete an organization.
    ///
    /// Removes the organization at once and purges its repositories later, without any grace
    /// period; until then its name stays taken. Superusers only. A user, and an organization that
    /// is deleted already, are 404. For a disabled organization the server returns 204 and does
    /// nothing.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `DELETE /api/v1/superuser/organizations/{name}`, operation `deleteOrganization`, guide
    /// section 2.21.17.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [deleted-namespaces-keep-their-names](crate::server_behaviour#deleted-namespaces-keep-their-names),
    /// [deletion-in-two-steps](crate::server_behaviour#deletion-in-two-steps),
    /// [the-purge-of-a-deleted-namespace](crate::server_behaviour#the-purge-of-a-deleted-namespace).
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the organization.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The organization was deleted.
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
    /// client.delete_organization("test").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization(
        &self,
        name: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganization {
        DeleteOrganization::new(self, name)
    }

    /// List the service keys.
    ///
    /// Lists all service keys: approved ones, those that wait for approval, and those that expired
    /// lately. Superusers and global read-only superusers may call it. Returns 404 if the feature
    /// is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/keys`, operation `listServiceKeys`, guide section 2.21.7.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ServiceKeyList`](crate::models::ServiceKeyList): The keys.
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
    /// let service_key_list = client.list_service_keys().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_service_keys(&self) -> ListServiceKeys {
        ListServiceKeys::new(self)
    }

    /// Create a service key.
    ///
    /// Creates an RSA key for a service and approves it in the name of the caller. Superusers only.
    /// Only this response shows the private half. A friendly name with other characters and a time
    /// in the past are 400. A bad service name is 400 with a `MessageError` whose message is empty.
    /// A number of seconds beyond any calendar makes the server fail with 500. Returns 404 if the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/keys`, operation `createServiceKey`, guide section 2.21.6.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [names-of-service-keys](crate::server_behaviour#names-of-service-keys),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [changes-of-service-keys](crate::server_behaviour#changes-of-service-keys).
    ///
    /// # Parameters
    ///
    /// - `body`: The key to create.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`CreatedServiceKey`](crate::models::CreatedServiceKey): The key was created.
    /// - 201 (only in Quay's guide), [`CreatedServiceKey`](crate::models::CreatedServiceKey): The
    ///   same response, with the status that Quay's guide states.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`InvalidName`](crate::Reason::InvalidName). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewServiceKey;
    ///
    /// let body = NewServiceKey::new("some_service", Some(1795411313f64))
    ///     .name("my key")
    ///     .metadata(
    ///         quay_api::Extra::from_iter([("ticket".to_owned(), serde_json::json!(17))]),
    ///     )
    ///     .notes("asked for by the mirroring team");
    /// let created_service_key = client.create_service_key(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_service_key(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewServiceKey>,
    ) -> CreateServiceKey {
        CreateServiceKey::new(self, body)
    }

    /// Read a service key.
    ///
    /// Returns one service key, whether or not it is approved. Superusers and global read-only
    /// superusers may call it. A key that expired more than a week ago is 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/keys/{kid}`, operation `getServiceKey`, guide section 2.21.21.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [dates](crate::server_behaviour#dates),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Parameters
    ///
    /// - `kid`: The identifier of the service key.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ServiceKey`](crate::models::ServiceKey): The key.
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
    /// let service_key = client
    ///     .get_service_key("jJPtCAVCf7uEa7kpMpIMrtE_agCblIUWdvriQn1f5J8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service_key(
        &self,
        kid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetServiceKey {
        GetServiceKey::new(self, kid)
    }

    /// Change a service key.
    ///
    /// Changes the properties that are sent: the name, the expiration, or metadata, which is added
    /// to the existing metadata. Superusers only. A friendly name with other characters and a time
    /// in the past are 400. The server stores the expiration before it checks the name, so a
    /// rejected name may leave the expiration changed. A key that expired more than a week ago is
    /// 404. A number of seconds beyond any calendar makes the server fail with 500.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `PUT /api/v1/superuser/keys/{kid}`, operation `updateServiceKey`, guide section 2.21.20.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [dates](crate::server_behaviour#dates),
    /// [names-of-service-keys](crate::server_behaviour#names-of-service-keys),
    /// [changes-of-service-keys](crate::server_behaviour#changes-of-service-keys).
    ///
    /// # Parameters
    ///
    /// - `kid`: The identifier of the service key.
    /// - `body`: What to change; an empty object changes nothing.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ServiceKey`](crate::models::ServiceKey): The changed key.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ServiceKeyUpdate;
    ///
    /// let body = ServiceKeyUpdate::default()
    ///     .name("renamed key")
    ///     .metadata(
    ///         quay_api::Extra::from_iter([("ticket".to_owned(), serde_json::json!(18))]),
    ///     )
    ///     .expiration(quay_api::Field::Null);
    /// let service_key = client
    ///     .update_service_key("jJPtCAVCf7uEa7kpMpIMrtE_agCblIUWdvriQn1f5J8", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_service_key(
        &self,
        kid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ServiceKeyUpdate>,
    ) -> UpdateServiceKey {
        UpdateServiceKey::new(self, kid, body)
    }

    /// Delete a service key.
    ///
    /// Removes a service key, approved or not. Superusers only. From then on the server does not
    /// trust what the service signs with it.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `DELETE /api/v1/superuser/keys/{kid}`, operation `deleteServiceKey`, guide section 2.21.19.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [life-of-a-service-key](crate::server_behaviour#life-of-a-service-key).
    ///
    /// # Parameters
    ///
    /// - `kid`: The identifier of the service key.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The key was deleted.
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
    /// client.delete_service_key("jJPtCAVCf7uEa7kpMpIMrtE_agCblIUWdvriQn1f5J8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_service_key(
        &self,
        kid: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteServiceKey {
        DeleteServiceKey::new(self, kid)
    }

    /// Approve a service key.
    ///
    /// Approves a key that its service submitted. Superusers only. Approving a key again succeeds
    /// and changes nothing: the first approver and notes stay.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/approvedkeys/{kid}`, operation `approveServiceKey`, guide section
    /// 2.21.18.
    ///
    /// Server behaviour: [empty-bodies](crate::server_behaviour#empty-bodies),
    /// [approval-of-service-keys](crate::server_behaviour#approval-of-service-keys).
    ///
    /// # Parameters
    ///
    /// - `kid`: The identifier of the service key.
    /// - `body`: Notes about the approval; an empty object is sufficient.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, no body: The key is approved.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::ApproveServiceKey;
    ///
    /// client
    ///     .approve_service_key(
    ///         "jJPtCAVCf7uEa7kpMpIMrtE_agCblIUWdvriQn1f5J8",
    ///         ApproveServiceKey::default().notes("asked for by the mirroring team"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn approve_service_key(
        &self,
        kid: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::ApproveServiceKey>,
    ) -> ApproveServiceKey {
        ApproveServiceKey::new(self, kid, body)
    }

    /// Read the logs of a build.
    ///
    /// Returns the lines that a build of any repository has written, or the address of their
    /// archive once they are archived. Superusers and global read-only superusers may call it. An
    /// unknown build is 400 with an `ApiError` of type `invalid_response`, not 404. A `start` that
    /// is not an integer makes the server fail with 500.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/logs`, operation `getRepoBuildLogsSuperUser`, guide
    /// section 2.21.24.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [build-logs](crate::server_behaviour#build-logs),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Parameters
    ///
    /// - `build_uuid`: The UUID of the build.
    /// - optional, by setters: [`start`](crate::builder::GetRepoBuildLogsSuperUser::start)
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
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
    ///     .get_repo_build_logs_super_user("d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build_logs_super_user(
        &self,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoBuildLogsSuperUser {
        GetRepoBuildLogsSuperUser::new(self, build_uuid)
    }

    /// Read the state of a build.
    ///
    /// Returns a build of any repository, with the latest report of its builder. Superusers and
    /// global read-only superusers may call it. Some fields still depend on the caller's rights on
    /// the repository. An unknown build is 400 with an `ApiError` of type `invalid_response`, not
    /// 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/status`, operation `getRepoBuildStatusSuperUser`, guide
    /// section 2.21.22.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [builds-for-superusers](crate::server_behaviour#builds-for-superusers).
    ///
    /// # Parameters
    ///
    /// - `build_uuid`: The UUID of the build.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Build`](crate::models::Build): The build.
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
    /// let build = client
    ///     .get_repo_build_status_super_user("d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build_status_super_user(
        &self,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoBuildStatusSuperUser {
        GetRepoBuildStatusSuperUser::new(self, build_uuid)
    }

    /// Read a build.
    ///
    /// Returns a build of any repository, with the same content as the state of the build.
    /// Superusers and global read-only superusers may call it. Some fields still depend on the
    /// caller's rights on the repository. An unknown build is 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/build`, operation `getRepoBuildSuperUser`, guide section
    /// 2.21.23.
    ///
    /// Server behaviour: [fixed-segments-win](crate::server_behaviour#fixed-segments-win),
    /// [builds-for-superusers](crate::server_behaviour#builds-for-superusers).
    ///
    /// # Parameters
    ///
    /// - `build_uuid`: The UUID of the build.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Build`](crate::models::Build): The build.
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
    /// let build = client
    ///     .get_repo_build_super_user("d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build_super_user(
        &self,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoBuildSuperUser {
        GetRepoBuildSuperUser::new(self, build_uuid)
    }

    /// Count the usage logs of the installation.
    ///
    /// Returns the number of log entries for each kind and day, over every namespace. Superusers
    /// and global read-only superusers may call it. Without dates the range is from yesterday to
    /// tomorrow. A date that the server cannot read is silently replaced by that default. Returns
    /// 404 if the feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/aggregatelogs`, operation `listAllAggregateLogs`.
    ///
    /// Server behaviour: [log-dates](crate::server_behaviour#log-dates),
    /// [log-spans-at-the-end-of-the-calendar](crate::server_behaviour#log-spans-at-the-end-of-the-calendar),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`starttime`](crate::builder::ListAllAggregateLogs::starttime),
    ///   [`endtime`](crate::builder::ListAllAggregateLogs::endtime)
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserLogCounts`](crate::models::SuperuserLogCounts): The counts.
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
    /// let superuser_log_counts = client.list_all_aggregate_logs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all_aggregate_logs(&self) -> ListAllAggregateLogs {
        ListAllAggregateLogs::new(self)
    }

    /// Read the change log of the server.
    ///
    /// Returns the change log that the installed release ships with, as one text of some hundred
    /// kilobytes. Superusers and global read-only superusers may call it. Returns 404 if the
    /// feature is off.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/changelog/`, operation `getChangeLog`.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ChangeLog`](crate::models::ChangeLog): The change log.
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
    /// let change_log = client.get_change_log().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_change_log(&self) -> GetChangeLog {
        GetChangeLog::new(self)
    }

    /// Send a user a password recovery mail.
    ///
    /// Sends the mail with which a user sets a new password. Superusers only. The server reads no
    /// body. Requires the database as the source of users, and returns 400 otherwise. Also returns
    /// 400 if the user is a superuser, and if the mail cannot be sent. Robots and organizations are
    /// 404. Returns 405 if the feature is off.
    ///
    /// The server has the operation only where the features `SUPER_USERS` and `MAILING` are on.
    ///
    /// `POST /api/v1/superusers/users/{username}/sendrecovery`, operation
    /// `sendInstallUserRecoveryEmail`.
    ///
    /// Server behaviour:
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected).
    ///
    /// # Parameters
    ///
    /// - `username`: The name of the user or robot account.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`RecoveryMail`](crate::models::RecoveryMail): The mail was sent.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`FeatureDisabled`](crate::Reason::FeatureDisabled).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let recovery_mail = client.send_install_user_recovery_email("bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_install_user_recovery_email(
        &self,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> SendInstallUserRecoveryEmail {
        SendInstallUserRecoveryEmail::new(self, username)
    }

    /// Take over a user or an organization.
    ///
    /// Makes the caller an administrator of an organization. A user is first turned into an
    /// organization, for good: its password and its own permissions are removed. Superusers only.
    /// The server reads no body. A superuser and a robot are 400.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `POST /api/v1/superuser/takeownership/{namespace}`, operation `takeOwnership`.
    ///
    /// Server behaviour:
    /// [superusers-are-protected](crate::server_behaviour#superusers-are-protected),
    /// [taking-over-a-user](crate::server_behaviour#taking-over-a-user).
    ///
    /// # Parameters
    ///
    /// - `namespace`: The name of a user or an organization. Both paths accept both kinds.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`TakenNamespace`](crate::models::TakenNamespace): The caller administers the
    ///   namespace now.
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
    /// let taken_namespace = client.take_ownership("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn take_ownership(
        &self,
        namespace: impl runtime::Argument<crate::PathSegment>,
    ) -> TakeOwnership {
        TakeOwnership::new(self, namespace)
    }

    /// List the app tokens of all users.
    ///
    /// Lists the app-specific tokens of every user, without the secrets and without their owners.
    /// Global read-only superusers may call it, and so may superusers if `SUPERUSERS_FULL_ACCESS`
    /// is on. Returns 404 if a feature is off.
    ///
    /// The server has the operation only where the features `APP_SPECIFIC_TOKENS` and `SUPER_USERS`
    /// are on.
    ///
    /// `GET /api/v1/superuser/apptokens`, operation `listAllAppTokens`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`expiring`](crate::builder::ListAllAppTokens::expiring)
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`SuperuserAppTokenList`](crate::models::SuperuserAppTokenList): The tokens.
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
    /// let superuser_app_token_list = client.list_all_app_tokens().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all_app_tokens(&self) -> ListAllAppTokens {
        ListAllAppTokens::new(self)
    }

    /// Read the archived logs of a build.
    ///
    /// Returns the lines that a build of any repository has written, from their archive. Superusers
    /// and global read-only superusers may call it, whatever their rights on the repository. An
    /// unknown build, and logs that are not archived, are 400 with an `ApiError` of type
    /// `invalid_response`, not 404.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/{build_uuid}/logs/archive`, operation
    /// `getRepoBuildLogsArchiveSuperUser`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400).
    ///
    /// # Parameters
    ///
    /// - `build_uuid`: The UUID of the build.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`BuildLogPage`](crate::models::BuildLogPage): All lines of the build.
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
    /// let build_log_page = client
    ///     .get_repo_build_logs_archive_super_user("d84b1552-ffac-4f8b-a812-cfc8e7f75fc9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_repo_build_logs_archive_super_user(
        &self,
        build_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetRepoBuildLogsArchiveSuperUser {
        GetRepoBuildLogsArchiveSuperUser::new(self, build_uuid)
    }

    /// Read the configuration of the server.
    ///
    /// Returns the settings that are in force, and the environment of the server process in clear
    /// text. The server masks a fixed list of secrets among the settings and nothing else.
    /// Superusers and global read-only superusers may call it, and only where
    /// `SUPERUSER_CONFIGDUMP` is on: 403 otherwise.
    ///
    /// The server has the operation only where the feature `SUPER_USERS` is on.
    ///
    /// `GET /api/v1/superuser/config`, operation `configDump`.
    ///
    /// Server behaviour: [configuration-dump](crate::server_behaviour#configuration-dump),
    /// [switched-off-methods](crate::server_behaviour#switched-off-methods).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`ConfigDump`](crate::models::ConfigDump): The configuration.
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
    /// let config_dump = client.config_dump().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn config_dump(&self) -> ConfigDump {
        ConfigDump::new(self)
    }

    /// Read a summary of the health of all mirrors.
    ///
    /// Counts the enabled mirrors of the whole installation by state, without naming repositories.
    /// Superusers and global read-only superusers may call it. If mirrors are in bad health, the
    /// status is 503 with the same body.
    ///
    /// The server has the operation only where the features `REPO_MIRROR` and `SUPER_USERS` are on.
    ///
    /// `GET /api/v1/superuser/mirror/health`, operation `getSuperUserRepositoryMirrorHealth`.
    ///
    /// Server behaviour: [mirror-health](crate::server_behaviour#mirror-health),
    /// [caching-and-frames](crate::server_behaviour#caching-and-frames).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`MirrorHealth`](crate::models::MirrorHealth): The mirrors are in good health.
    ///   - Header `Cache-Control`, always `no-cache, no-store, must-revalidate`: Nobody may keep a
    ///     copy.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503 (with `Cache-Control`).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let mirror_health = client.get_super_user_repository_mirror_health().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_super_user_repository_mirror_health(
        &self,
    ) -> GetSuperUserRepositoryMirrorHealth {
        GetSuperUserRepositoryMirrorHealth::new(self)
    }
}
