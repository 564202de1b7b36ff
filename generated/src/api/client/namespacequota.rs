// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `namespacequota`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `namespacequota`
///
/// Storage quotas of organizations and users, and their thresholds.
impl crate::Client {
    /// List the quota of an organization.
    ///
    /// Returns the quota as a list of at most one entry. If the organization has none and the
    /// registry has a default, the list contains that default, without an identifier. Members of
    /// the organization may call it with a token of scope `org:admin` or `repo:create`. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the organization does not exist, ordinary callers get 403 and these superusers get
    /// 404. Also returns 404 if the feature is off.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/organization/{orgname}/quota`, operation `listOrganizationQuota`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`NamespaceQuota`](crate::models::NamespaceQuota): The quota, or an empty
    ///   list.
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
    /// let namespace_quotas = client.list_organization_quota("acme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_quota(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrganizationQuota {
        ListOrganizationQuota::new(self, orgname)
    }

    /// Create the quota of an organization.
    ///
    /// Creates the quota of an organization. Requires a superuser, and `SUPERUSERS_FULL_ACCESS`
    /// must be on. Owners of the organization may not call it. Returns 400 if the organization
    /// already has a quota, if the size is 0 or less, if the server cannot convert the unit, and if
    /// the body contains both properties or neither. Returns 404 if the organization does not exist
    /// or is a user.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `POST /api/v1/organization/{orgname}/quota`, operation `createOrganizationQuota`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-sizes](crate::server_behaviour#quota-sizes).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `body`: The size of the quota, in bytes or with a unit.
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
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
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
    ///     .create_organization_quota(
    ///         "acme",
    ///         NewQuota::NewQuotaInBytes(NewQuotaInBytes::new(10737418240i64)),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_quota(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuota>,
    ) -> CreateOrganizationQuota {
        CreateOrganizationQuota::new(self, orgname, body)
    }

    /// Read the quota of an organization.
    ///
    /// Returns one quota by its identifier. Members of the organization may call it with a token of
    /// scope `org:admin` or `repo:create`. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a quota of another namespace.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}`, operation `getOrganizationQuota`.
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `quota_id`: The identifier of the quota, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`Quota`](crate::models::Quota): The quota.
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
    /// let quota = client.get_organization_quota("acme", "3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_quota(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationQuota {
        GetOrganizationQuota::new(self, orgname, quota_id)
    }

    /// Change the quota of an organization.
    ///
    /// Changes the size of the quota. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be
    /// on. Owners of the organization may not call it. Returns 400 for a negative size, a unit that
    /// the server cannot convert, a body with both properties, and any other property. An empty
    /// object or a size of 0 changes nothing. Returns 404 for a quota of another namespace.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `PUT /api/v1/organization/{orgname}/quota/{quota_id}`, operation `changeOrganizationQuota`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-sizes](crate::server_behaviour#quota-sizes).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
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
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::QuotaChange;
    ///
    /// let quota = client
    ///     .change_organization_quota("acme", "3", QuotaChange::default().limit("10 GiB"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_organization_quota(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::QuotaChange>,
    ) -> ChangeOrganizationQuota {
        ChangeOrganizationQuota::new(self, orgname, quota_id, body)
    }

    /// Delete the quota of an organization.
    ///
    /// Deletes the quota with its thresholds, and the namespace's notifications about its quota.
    /// Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization
    /// may not call it. Returns 404 for a quota of another namespace and for a quota that is
    /// already deleted.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/quota/{quota_id}`, operation
    /// `deleteOrganizationQuota`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
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
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_organization_quota("acme", "3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_quota(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationQuota {
        DeleteOrganizationQuota::new(self, orgname, quota_id)
    }

    /// List the thresholds of a quota.
    ///
    /// Lists the thresholds of an organization's quota. Members of the organization may call it
    /// with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a quota of
    /// another namespace.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit`, operation
    /// `listOrganizationQuotaLimit`.
    ///
    /// Server behaviour: [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `quota_id`: The identifier of the quota, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`QuotaLimit`](crate::models::QuotaLimit): The thresholds.
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
    /// let quota_limits = client.list_organization_quota_limit("acme", "3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_quota_limit(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> ListOrganizationQuotaLimit {
        ListOrganizationQuotaLimit::new(self, orgname, quota_id)
    }

    /// Add a threshold to a quota.
    ///
    /// Adds a threshold to an organization's quota. Requires a superuser, and
    /// `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. Several
    /// thresholds may be of type `Reject`, but no two may share both type and percentage. The
    /// server rejects such a duplicate and 0 percent with the same error, and other percentages out
    /// of range and an unknown type with a message. Returns 404 for a quota of another namespace.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `POST /api/v1/organization/{orgname}/quota/{quota_id}/limit`, operation
    /// `createOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [bare-json-strings](crate::server_behaviour#bare-json-strings),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `quota_id`: The identifier of the quota, a whole number.
    /// - `body`: The threshold to add.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 201, `String`: The threshold was added.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{NewQuotaLimit, QuotaLimitType};
    ///
    /// let text = client
    ///     .create_organization_quota_limit(
    ///         "acme",
    ///         "3",
    ///         NewQuotaLimit::new(QuotaLimitType::Warning, 80),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_quota_limit(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuotaLimit>,
    ) -> CreateOrganizationQuotaLimit {
        CreateOrganizationQuotaLimit::new(self, orgname, quota_id, body)
    }

    /// Read a threshold of a quota.
    ///
    /// Returns one threshold of an organization's quota. Members of the organization may call it
    /// with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the threshold
    /// does not exist, and for a quota of another namespace. Returns 400 with an empty message for
    /// a threshold of another quota.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `getOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `quota_id`: The identifier of the quota, a whole number.
    /// - `limit_id`: The identifier of the threshold, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`QuotaLimit`](crate::models::QuotaLimit): The threshold.
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
    /// let quota_limit = client.get_organization_quota_limit("acme", "3", "7").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_quota_limit(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        limit_id: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationQuotaLimit {
        GetOrganizationQuotaLimit::new(self, orgname, quota_id, limit_id)
    }

    /// Change a threshold of a quota.
    ///
    /// Changes the type and the percentage if they are present, and returns the whole quota.
    /// Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization
    /// may not call it. The server rejects an unknown type and a percentage out of range with a
    /// message. It stores the type before it validates the percentage. Returns 404 if the threshold
    /// does not exist, and for a quota of another namespace. Returns 400 with an empty message for
    /// a threshold of another quota.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `PUT /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `changeOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `quota_id`: The identifier of the quota, a whole number.
    /// - `limit_id`: The identifier of the threshold, a whole number.
    /// - `body`: The properties to change. An empty object changes nothing.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Quota`](crate::models::Quota): The changed quota with its thresholds.
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
    /// use quay_api::models::QuotaLimitChange;
    ///
    /// let quota = client
    ///     .change_organization_quota_limit(
    ///         "acme",
    ///         "3",
    ///         "7",
    ///         QuotaLimitChange::default().threshold_percent(85),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_organization_quota_limit(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        limit_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::QuotaLimitChange>,
    ) -> ChangeOrganizationQuotaLimit {
        ChangeOrganizationQuotaLimit::new(self, orgname, quota_id, limit_id, body)
    }

    /// Delete a threshold of a quota.
    ///
    /// Deletes one threshold. The quota remains. Requires a superuser, and `SUPERUSERS_FULL_ACCESS`
    /// must be on. Owners of the organization may not call it. Returns 404 if the threshold does
    /// not exist, and for a quota of another namespace. Returns 400 with an empty message for a
    /// threshold of another quota.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `deleteOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `quota_id`: The identifier of the quota, a whole number.
    /// - `limit_id`: The identifier of the threshold, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The threshold was deleted.
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
    /// client.delete_organization_quota_limit("acme", "3", "7").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_quota_limit(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        limit_id: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationQuotaLimit {
        DeleteOrganizationQuotaLimit::new(self, orgname, quota_id, limit_id)
    }

    /// List the caller's quota.
    ///
    /// Returns the calling user's quota as a list of at most one entry. The list never contains the
    /// registry's default. Users cannot change their quota; superusers can. Returns 404 if the
    /// feature is off.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/user/quota`, operation `listUserQuota`.
    ///
    /// Server behaviour:
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`Quota`](crate::models::Quota): The quota, or an empty list.
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
    /// let quotas = client.list_user_quota().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_quota(&self) -> ListUserQuota {
        ListUserQuota::new(self)
    }

    /// Read the caller's quota.
    ///
    /// Returns the calling user's quota by its identifier. Returns 404 for a quota of another
    /// namespace.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/user/quota/{quota_id}`, operation `getUserQuota`.
    ///
    /// # Parameters
    ///
    /// - `quota_id`: The identifier of the quota, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Quota`](crate::models::Quota): The quota.
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
    /// let quota = client.get_user_quota("3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_quota(
        &self,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserQuota {
        GetUserQuota::new(self, quota_id)
    }

    /// List the thresholds of the caller's quota.
    ///
    /// Lists the thresholds of the calling user's quota. Returns 404 for a quota of another
    /// namespace.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/user/quota/{quota_id}/limit`, operation `listUserQuotaLimit`.
    ///
    /// Server behaviour: [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Parameters
    ///
    /// - `quota_id`: The identifier of the quota, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, a list of [`QuotaLimit`](crate::models::QuotaLimit): The thresholds.
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
    /// let quota_limits = client.list_user_quota_limit("3").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_quota_limit(
        &self,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> ListUserQuotaLimit {
        ListUserQuotaLimit::new(self, quota_id)
    }

    /// Read the caller's quota by one of its thresholds.
    ///
    /// Finds a threshold of the calling user's quota, and returns the whole quota instead of the
    /// threshold. Returns 404 if the threshold does not exist, and for a quota of another
    /// namespace. Returns 400 with an empty message for a threshold of another quota.
    ///
    /// The server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and
    /// `EDIT_QUOTA` are on.
    ///
    /// `GET /api/v1/user/quota/{quota_id}/limit/{limit_id}`, operation `getUserQuotaLimit`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Parameters
    ///
    /// - `quota_id`: The identifier of the quota, a whole number.
    /// - `limit_id`: The identifier of the threshold, a whole number.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Quota`](crate::models::Quota): The quota that the threshold belongs to.
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
    /// let quota = client.get_user_quota_limit("3", "7").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_quota_limit(
        &self,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        limit_id: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserQuotaLimit {
        GetUserQuotaLimit::new(self, quota_id, limit_id)
    }
}

/// A call of `listOrganizationQuota`, which
/// [`Client::list_organization_quota`](crate::Client::list_organization_quota) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuota {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl ListOrganizationQuota {
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
        let url = format!("{}/api/v1/organization/{orgname}/quota", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<Vec<crate::models::NamespaceQuota>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_QUOTA,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrganizationQuota {
    type Output = Result<ResponseValue<Vec<crate::models::NamespaceQuota>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Vec<crate::models::NamespaceQuota>, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrganizationQuota`, which
/// [`Client::create_organization_quota`](crate::Client::create_organization_quota) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuota {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewQuota,
}

impl CreateOrganizationQuota {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuota>,
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
        let url = format!("{}/api/v1/organization/{orgname}/quota", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrganizationQuota {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationQuota`, which
/// [`Client::get_organization_quota`](crate::Client::get_organization_quota) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationQuota {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationQuota {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let orgname = encode_path(&orgname);
        let quota_id = encode_path(&quota_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/quota/{quota_id}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Quota, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_QUOTA,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationQuota {
    type Output = Result<ResponseValue<crate::models::Quota>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Quota, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeOrganizationQuota`, which
/// [`Client::change_organization_quota`](crate::Client::change_organization_quota) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuota {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    body: crate::models::QuotaChange,
}

impl ChangeOrganizationQuota {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::QuotaChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, body } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let orgname = encode_path(&orgname);
        let quota_id = encode_path(&quota_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/quota/{quota_id}", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Quota, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeOrganizationQuota {
    type Output = Result<ResponseValue<crate::models::Quota>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Quota, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationQuota`, which
/// [`Client::delete_organization_quota`](crate::Client::delete_organization_quota) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuota {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationQuota {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let orgname = encode_path(&orgname);
        let quota_id = encode_path(&quota_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/quota/{quota_id}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationQuota {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listOrganizationQuotaLimit`, which
/// [`Client::list_organization_quota_limit`](crate::Client::list_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuotaLimit {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl ListOrganizationQuotaLimit {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let orgname = encode_path(&orgname);
        let quota_id = encode_path(&quota_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/quota/{quota_id}/limit", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<Vec<crate::models::QuotaLimit>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_QUOTA_LIMIT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListOrganizationQuotaLimit {
    type Output = Result<ResponseValue<Vec<crate::models::QuotaLimit>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Vec<crate::models::QuotaLimit>, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createOrganizationQuotaLimit`, which
/// [`Client::create_organization_quota_limit`](crate::Client::create_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuotaLimit {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    body: crate::models::NewQuotaLimit,
}

impl CreateOrganizationQuotaLimit {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::NewQuotaLimit>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, body } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let orgname = encode_path(&orgname);
        let quota_id = encode_path(&quota_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/quota/{quota_id}/limit", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/quota/{quota_id}/limit`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<String, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA_LIMIT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateOrganizationQuotaLimit {
    type Output = Result<ResponseValue<String>, Error>;
    type IntoFuture = runtime::ResponseFuture<String, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationQuotaLimit`, which
/// [`Client::get_organization_quota_limit`](crate::Client::get_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationQuotaLimit {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    limit_id: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationQuotaLimit {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        limit_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
            limit_id: ParameterError::convert("limit_id", "PathSegment", limit_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, limit_id } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let limit_id = limit_id?;
        let orgname = encode_path(&orgname);
        let quota_id = encode_path(&quota_id);
        let limit_id = encode_path(&limit_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::QuotaLimit, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_QUOTA_LIMIT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationQuotaLimit {
    type Output = Result<ResponseValue<crate::models::QuotaLimit>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::QuotaLimit, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeOrganizationQuotaLimit`, which
/// [`Client::change_organization_quota_limit`](crate::Client::change_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuotaLimit {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    limit_id: Result<crate::PathSegment, ParameterError>,
    body: crate::models::QuotaLimitChange,
}

impl ChangeOrganizationQuotaLimit {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        limit_id: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::QuotaLimitChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
            limit_id: ParameterError::convert("limit_id", "PathSegment", limit_id),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, limit_id, body } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let limit_id = limit_id?;
        let orgname = encode_path(&orgname);
        let quota_id = encode_path(&quota_id);
        let limit_id = encode_path(&limit_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Quota, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA_LIMIT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeOrganizationQuotaLimit {
    type Output = Result<ResponseValue<crate::models::Quota>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Quota, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationQuotaLimit`, which
/// [`Client::delete_organization_quota_limit`](crate::Client::delete_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuotaLimit {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    limit_id: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationQuotaLimit {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        limit_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
            limit_id: ParameterError::convert("limit_id", "PathSegment", limit_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, limit_id } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let limit_id = limit_id?;
        let orgname = encode_path(&orgname);
        let quota_id = encode_path(&quota_id);
        let limit_id = encode_path(&limit_id);
        let url = format!(
            "{}/api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA_LIMIT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationQuotaLimit {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listUserQuota`, which [`Client::list_user_quota`](crate::Client::list_user_quota)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListUserQuota {
    client: crate::Client,
}

impl ListUserQuota {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/user/quota", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/quota`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<Vec<crate::models::Quota>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListUserQuota {
    type Output = Result<ResponseValue<Vec<crate::models::Quota>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Vec<crate::models::Quota>, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserQuota`, which [`Client::get_user_quota`](crate::Client::get_user_quota)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserQuota {
    client: crate::Client,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl GetUserQuota {
    pub(crate) fn new(
        client: &crate::Client,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, quota_id } = self;
        let quota_id = quota_id?;
        let quota_id = encode_path(&quota_id);
        let url = format!("{}/api/v1/user/quota/{quota_id}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/quota/{quota_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Quota, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_QUOTA,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserQuota {
    type Output = Result<ResponseValue<crate::models::Quota>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Quota, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listUserQuotaLimit`, which
/// [`Client::list_user_quota_limit`](crate::Client::list_user_quota_limit) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListUserQuotaLimit {
    client: crate::Client,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl ListUserQuotaLimit {
    pub(crate) fn new(
        client: &crate::Client,
        quota_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, quota_id } = self;
        let quota_id = quota_id?;
        let quota_id = encode_path(&quota_id);
        let url = format!("{}/api/v1/user/quota/{quota_id}/limit", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/quota/{quota_id}/limit`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<Vec<crate::models::QuotaLimit>, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA_LIMIT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListUserQuotaLimit {
    type Output = Result<ResponseValue<Vec<crate::models::QuotaLimit>>, Error>;
    type IntoFuture = runtime::ResponseFuture<Vec<crate::models::QuotaLimit>, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserQuotaLimit`, which
/// [`Client::get_user_quota_limit`](crate::Client::get_user_quota_limit) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserQuotaLimit {
    client: crate::Client,
    quota_id: Result<crate::PathSegment, ParameterError>,
    limit_id: Result<crate::PathSegment, ParameterError>,
}

impl GetUserQuotaLimit {
    pub(crate) fn new(
        client: &crate::Client,
        quota_id: impl runtime::Argument<crate::PathSegment>,
        limit_id: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            quota_id: ParameterError::convert("quota_id", "PathSegment", quota_id),
            limit_id: ParameterError::convert("limit_id", "PathSegment", limit_id),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, quota_id, limit_id } = self;
        let quota_id = quota_id?;
        let limit_id = limit_id?;
        let quota_id = encode_path(&quota_id);
        let limit_id = encode_path(&limit_id);
        let url = format!(
            "{}/api/v1/user/quota/{quota_id}/limit/{limit_id}", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/quota/{quota_id}/limit/{limit_id}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Quota, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_QUOTA_LIMIT,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserQuotaLimit {
    type Output = Result<ResponseValue<crate::models::Quota>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Quota, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
