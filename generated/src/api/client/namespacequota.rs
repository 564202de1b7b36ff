// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `namespacequota`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, ResponseValue, encode_path,
};

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
    /// `GET /api/v1/organization/{orgname}/quota`, operation `listOrganizationQuota`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// let namespace_quotas = client
    ///     .list_organization_quota()
    ///     .orgname("acme")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_quota(&self) -> ListOrganizationQuota<'_> {
        ListOrganizationQuota::new(self)
    }

    /// Create the quota of an organization.
    ///
    /// Creates the quota of an organization. Requires a superuser, and `SUPERUSERS_FULL_ACCESS`
    /// must be on. Owners of the organization may not call it. Returns 400 if the organization
    /// already has a quota, if the size is 0 or less, if the server cannot convert the unit, and if
    /// the body contains both properties or neither. Returns 404 if the organization does not exist
    /// or is a user.
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
    /// # Access
    ///
    /// Needs a token with `super:user`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    ///     .create_organization_quota()
    ///     .orgname("acme")
    ///     .body(NewQuota::NewQuotaInBytes(NewQuotaInBytes::new(10737418240i64)))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_quota(&self) -> CreateOrganizationQuota<'_> {
        CreateOrganizationQuota::new(self)
    }

    /// Read the quota of an organization.
    ///
    /// Returns one quota by its identifier. Members of the organization may call it with a token of
    /// scope `org:admin` or `repo:create`. Global read-only superusers may call it too, and so may
    /// superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a quota of another namespace.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}`, operation `getOrganizationQuota`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// let quota = client
    ///     .get_organization_quota()
    ///     .orgname("acme")
    ///     .quota_id("3")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_quota(&self) -> GetOrganizationQuota<'_> {
        GetOrganizationQuota::new(self)
    }

    /// Change the quota of an organization.
    ///
    /// Changes the size of the quota. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be
    /// on. Owners of the organization may not call it. Returns 400 for a negative size, a unit that
    /// the server cannot convert, a body with both properties, and any other property. An empty
    /// object or a size of 0 changes nothing. Returns 404 for a quota of another namespace.
    ///
    /// `PUT /api/v1/organization/{orgname}/quota/{quota_id}`, operation `changeOrganizationQuota`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-sizes](crate::server_behaviour#quota-sizes).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    ///     .change_organization_quota()
    ///     .orgname("acme")
    ///     .quota_id("3")
    ///     .body(QuotaChange::default().limit("10 GiB"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_organization_quota(&self) -> ChangeOrganizationQuota<'_> {
        ChangeOrganizationQuota::new(self)
    }

    /// Delete the quota of an organization.
    ///
    /// Deletes the quota with its thresholds, and the namespace's notifications about its quota.
    /// Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization
    /// may not call it. Returns 404 for a quota of another namespace and for a quota that is
    /// already deleted.
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
    /// # Access
    ///
    /// Needs a token with `super:user`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// client.delete_organization_quota().orgname("acme").quota_id("3").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_quota(&self) -> DeleteOrganizationQuota<'_> {
        DeleteOrganizationQuota::new(self)
    }

    /// List the thresholds of a quota.
    ///
    /// Lists the thresholds of an organization's quota. Members of the organization may call it
    /// with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a quota of
    /// another namespace.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit`, operation
    /// `listOrganizationQuotaLimit`.
    ///
    /// Server behaviour: [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// let quota_limits = client
    ///     .list_organization_quota_limit()
    ///     .orgname("acme")
    ///     .quota_id("3")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_organization_quota_limit(&self) -> ListOrganizationQuotaLimit<'_> {
        ListOrganizationQuotaLimit::new(self)
    }

    /// Add a threshold to a quota.
    ///
    /// Adds a threshold to an organization's quota. Requires a superuser, and
    /// `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. Several
    /// thresholds may be of type `Reject`, but no two may share both type and percentage. The
    /// server rejects such a duplicate and 0 percent with the same error, and other percentages out
    /// of range and an unknown type with a message. Returns 404 for a quota of another namespace.
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
    /// # Access
    ///
    /// Needs a token with `super:user`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    ///     .create_organization_quota_limit()
    ///     .orgname("acme")
    ///     .quota_id("3")
    ///     .body(NewQuotaLimit::new(QuotaLimitType::Warning, 80))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_organization_quota_limit(&self) -> CreateOrganizationQuotaLimit<'_> {
        CreateOrganizationQuotaLimit::new(self)
    }

    /// Read a threshold of a quota.
    ///
    /// Returns one threshold of an organization's quota. Members of the organization may call it
    /// with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the threshold
    /// does not exist, and for a quota of another namespace. Returns 400 with an empty message for
    /// a threshold of another quota.
    ///
    /// `GET /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `getOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token of any scope. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// let quota_limit = client
    ///     .get_organization_quota_limit()
    ///     .orgname("acme")
    ///     .quota_id("3")
    ///     .limit_id("7")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_quota_limit(&self) -> GetOrganizationQuotaLimit<'_> {
        GetOrganizationQuotaLimit::new(self)
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
    /// `PUT /api/v1/organization/{orgname}/quota/{quota_id}/limit/{limit_id}`, operation
    /// `changeOrganizationQuotaLimit`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [who-changes-quotas](crate::server_behaviour#who-changes-quotas),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    ///     .change_organization_quota_limit()
    ///     .orgname("acme")
    ///     .quota_id("3")
    ///     .limit_id("7")
    ///     .body(QuotaLimitChange::default().threshold_percent(85))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_organization_quota_limit(&self) -> ChangeOrganizationQuotaLimit<'_> {
        ChangeOrganizationQuotaLimit::new(self)
    }

    /// Delete a threshold of a quota.
    ///
    /// Deletes one threshold. The quota remains. Requires a superuser, and `SUPERUSERS_FULL_ACCESS`
    /// must be on. Owners of the organization may not call it. Returns 404 if the threshold does
    /// not exist, and for a quota of another namespace. Returns 400 with an empty message for a
    /// threshold of another quota.
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
    /// # Access
    ///
    /// Needs a token with `super:user`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// client
    ///     .delete_organization_quota_limit()
    ///     .orgname("acme")
    ///     .quota_id("3")
    ///     .limit_id("7")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_quota_limit(&self) -> DeleteOrganizationQuotaLimit<'_> {
        DeleteOrganizationQuotaLimit::new(self)
    }

    /// List the caller's quota.
    ///
    /// Returns the calling user's quota as a list of at most one entry. The list never contains the
    /// registry's default. Users cannot change their quota; superusers can. Returns 404 if the
    /// feature is off.
    ///
    /// `GET /api/v1/user/quota`, operation `listUserQuota`.
    ///
    /// Server behaviour:
    /// [one-quota-for-each-namespace](crate::server_behaviour#one-quota-for-each-namespace).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// let quotas = client.list_user_quota().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_quota(&self) -> ListUserQuota<'_> {
        ListUserQuota::new(self)
    }

    /// Read the caller's quota.
    ///
    /// Returns the calling user's quota by its identifier. Returns 404 for a quota of another
    /// namespace.
    ///
    /// `GET /api/v1/user/quota/{quota_id}`, operation `getUserQuota`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// let quota = client.get_user_quota().quota_id("3").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_quota(&self) -> GetUserQuota<'_> {
        GetUserQuota::new(self)
    }

    /// List the thresholds of the caller's quota.
    ///
    /// Lists the thresholds of the calling user's quota. Returns 404 for a quota of another
    /// namespace.
    ///
    /// `GET /api/v1/user/quota/{quota_id}/limit`, operation `listUserQuotaLimit`.
    ///
    /// Server behaviour: [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// let quota_limits = client.list_user_quota_limit().quota_id("3").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_user_quota_limit(&self) -> ListUserQuotaLimit<'_> {
        ListUserQuotaLimit::new(self)
    }

    /// Read the caller's quota by one of its thresholds.
    ///
    /// Finds a threshold of the calling user's quota, and returns the whole quota instead of the
    /// threshold. Returns 404 if the threshold does not exist, and for a quota of another
    /// namespace. Returns 400 with an empty message for a threshold of another quota.
    ///
    /// `GET /api/v1/user/quota/{quota_id}/limit/{limit_id}`, operation `getUserQuotaLimit`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [quota-thresholds](crate::server_behaviour#quota-thresholds).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where `SUPER_USERS`,
    /// `QUOTA_MANAGEMENT`, `EDIT_QUOTA` is on.
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
    /// let quota = client.get_user_quota_limit().quota_id("3").limit_id("7").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_quota_limit(&self) -> GetUserQuotaLimit<'_> {
        GetUserQuotaLimit::new(self)
    }
}

/// A call of `listOrganizationQuota`, which
/// [`Client::list_organization_quota`](crate::Client::list_organization_quota) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuota<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListOrganizationQuota<'a> {
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
        let url = format!("{}/api/v1/organization/{orgname}/quota", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Vec<crate::models::NamespaceQuota>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createOrganizationQuota`, which
/// [`Client::create_organization_quota`](crate::Client::create_organization_quota) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuota<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewQuota, ParameterError>,
}

impl<'a> CreateOrganizationQuota<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            body: Err(ParameterError::missing("body", "NewQuota")),
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

    /// The size of the quota, in bytes or with a unit.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewQuota, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewQuota", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, body } = self;
        let orgname = orgname?;
        let body = body?;
        let orgname = encode_path(&orgname);
        let url = format!("{}/api/v1/organization/{orgname}/quota", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/quota`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganizationQuota`, which
/// [`Client::get_organization_quota`](crate::Client::get_organization_quota) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationQuota<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganizationQuota<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Quota>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeOrganizationQuota`, which
/// [`Client::change_organization_quota`](crate::Client::change_organization_quota) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuota<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::QuotaChange, ParameterError>,
}

impl<'a> ChangeOrganizationQuota<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
            body: Err(ParameterError::missing("body", "QuotaChange")),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
    }

    /// The new size.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::QuotaChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "QuotaChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, body } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Quota>, Error>> {
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteOrganizationQuota`, which
/// [`Client::delete_organization_quota`](crate::Client::delete_organization_quota) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuota<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteOrganizationQuota<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listOrganizationQuotaLimit`, which
/// [`Client::list_organization_quota_limit`](crate::Client::list_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListOrganizationQuotaLimit<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Vec<crate::models::QuotaLimit>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ORGANIZATION_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `createOrganizationQuotaLimit`, which
/// [`Client::create_organization_quota_limit`](crate::Client::create_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateOrganizationQuotaLimit<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::NewQuotaLimit, ParameterError>,
}

impl<'a> CreateOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
            body: Err(ParameterError::missing("body", "NewQuotaLimit")),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
    }

    /// The threshold to add.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewQuotaLimit, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewQuotaLimit", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, body } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<String>, Error>> {
        crate::client::call(
            &crate::api::operations::CREATE_ORGANIZATION_QUOTA_LIMIT,
            &[201],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getOrganizationQuotaLimit`, which
/// [`Client::get_organization_quota_limit`](crate::Client::get_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationQuotaLimit<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    limit_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
            limit_id: Err(ParameterError::missing("limit_id", "PathSegment")),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
    }

    /// The identifier of the threshold, a whole number.
    ///
    /// Required.
    pub fn limit_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.limit_id = ParameterError::convert("limit_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::QuotaLimit>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `changeOrganizationQuotaLimit`, which
/// [`Client::change_organization_quota_limit`](crate::Client::change_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeOrganizationQuotaLimit<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    limit_id: Result<crate::PathSegment, ParameterError>,
    body: Result<crate::models::QuotaLimitChange, ParameterError>,
}

impl<'a> ChangeOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
            limit_id: Err(ParameterError::missing("limit_id", "PathSegment")),
            body: Err(ParameterError::missing("body", "QuotaLimitChange")),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
    }

    /// The identifier of the threshold, a whole number.
    ///
    /// Required.
    pub fn limit_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.limit_id = ParameterError::convert("limit_id", "PathSegment", value);
        self
    }

    /// The properties to change. An empty object changes nothing.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::QuotaLimitChange, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "QuotaLimitChange", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, quota_id, limit_id, body } = self;
        let orgname = orgname?;
        let quota_id = quota_id?;
        let limit_id = limit_id?;
        let body = body?;
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Quota>, Error>> {
        crate::client::call(
            &crate::api::operations::CHANGE_ORGANIZATION_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `deleteOrganizationQuotaLimit`, which
/// [`Client::delete_organization_quota_limit`](crate::Client::delete_organization_quota_limit)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationQuotaLimit<'a> {
    client: &'a crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    quota_id: Result<crate::PathSegment, ParameterError>,
    limit_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> DeleteOrganizationQuotaLimit<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            orgname: Err(ParameterError::missing("orgname", "PathSegment")),
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
            limit_id: Err(ParameterError::missing("limit_id", "PathSegment")),
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

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
    }

    /// The identifier of the threshold, a whole number.
    ///
    /// Required.
    pub fn limit_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.limit_id = ParameterError::convert("limit_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_QUOTA_LIMIT,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listUserQuota`, which [`Client::list_user_quota`](crate::Client::list_user_quota)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserQuota<'a> {
    client: &'a crate::Client,
}

impl<'a> ListUserQuota<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client }
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<Vec<crate::models::Quota>>, Error>> {
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getUserQuota`, which [`Client::get_user_quota`](crate::Client::get_user_quota)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserQuota<'a> {
    client: &'a crate::Client,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetUserQuota<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
        }
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Quota>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_USER_QUOTA,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `listUserQuotaLimit`, which
/// [`Client::list_user_quota_limit`](crate::Client::list_user_quota_limit) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListUserQuotaLimit<'a> {
    client: &'a crate::Client,
    quota_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> ListUserQuotaLimit<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
        }
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<Vec<crate::models::QuotaLimit>>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_USER_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getUserQuotaLimit`, which
/// [`Client::get_user_quota_limit`](crate::Client::get_user_quota_limit) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserQuotaLimit<'a> {
    client: &'a crate::Client,
    quota_id: Result<crate::PathSegment, ParameterError>,
    limit_id: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetUserQuotaLimit<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            quota_id: Err(ParameterError::missing("quota_id", "PathSegment")),
            limit_id: Err(ParameterError::missing("limit_id", "PathSegment")),
        }
    }

    /// The identifier of the quota, a whole number.
    ///
    /// Required.
    pub fn quota_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.quota_id = ParameterError::convert("quota_id", "PathSegment", value);
        self
    }

    /// The identifier of the threshold, a whole number.
    ///
    /// Required.
    pub fn limit_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.limit_id = ParameterError::convert("limit_id", "PathSegment", value);
        self
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
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<Output = Result<ResponseValue<crate::models::Quota>, Error>> {
        crate::client::call(
            &crate::api::operations::GET_USER_QUOTA_LIMIT,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
