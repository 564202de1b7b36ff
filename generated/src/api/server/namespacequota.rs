// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `namespacequota`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `namespacequota`.
///
/// Storage quotas of organizations and users, and their thresholds.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait NamespacequotaApi: Send + Sync + 'static {
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
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::namespacequota::{
    ///     ListOrganizationQuotaPath,
    ///     ListOrganizationQuotaResponse,
    ///     NamespacequotaApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl NamespacequotaApi for Mine {
    ///     async fn list_organization_quota(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListOrganizationQuotaPath,
    ///     ) -> Result<ListOrganizationQuotaResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_organization_quota(
        &self,
        context: Context,
        path: ListOrganizationQuotaPath,
    ) -> impl Future<Output = Result<ListOrganizationQuotaResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn create_organization_quota(
        &self,
        context: Context,
        path: CreateOrganizationQuotaPath,
        body: crate::models::NewQuota,
    ) -> impl Future<
        Output = Result<CreateOrganizationQuotaResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_organization_quota(
        &self,
        context: Context,
        path: GetOrganizationQuotaPath,
    ) -> impl Future<Output = Result<GetOrganizationQuotaResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn change_organization_quota(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaPath,
        body: crate::models::QuotaChange,
    ) -> impl Future<
        Output = Result<ChangeOrganizationQuotaResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn delete_organization_quota(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationQuotaResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn list_organization_quota_limit(
        &self,
        context: Context,
        path: ListOrganizationQuotaLimitPath,
    ) -> impl Future<
        Output = Result<ListOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn create_organization_quota_limit(
        &self,
        context: Context,
        path: CreateOrganizationQuotaLimitPath,
        body: crate::models::NewQuotaLimit,
    ) -> impl Future<
        Output = Result<CreateOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_organization_quota_limit(
        &self,
        context: Context,
        path: GetOrganizationQuotaLimitPath,
    ) -> impl Future<
        Output = Result<GetOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn change_organization_quota_limit(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaLimitPath,
        body: crate::models::QuotaLimitChange,
    ) -> impl Future<
        Output = Result<ChangeOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn delete_organization_quota_limit(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaLimitPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_user_quota(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListUserQuotaResponse, Rejection>> + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_quota(
        &self,
        context: Context,
        path: GetUserQuotaPath,
    ) -> impl Future<Output = Result<GetUserQuotaResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn list_user_quota_limit(
        &self,
        context: Context,
        path: ListUserQuotaLimitPath,
    ) -> impl Future<Output = Result<ListUserQuotaLimitResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_quota_limit(
        &self,
        context: Context,
        path: GetUserQuotaLimitPath,
    ) -> impl Future<Output = Result<GetUserQuotaLimitResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: NamespacequotaApi> NamespacequotaApi for Arc<T> {
    fn list_organization_quota(
        &self,
        context: Context,
        path: ListOrganizationQuotaPath,
    ) -> impl Future<Output = Result<ListOrganizationQuotaResponse, Rejection>> + Send {
        T::list_organization_quota(self, context, path)
    }

    fn create_organization_quota(
        &self,
        context: Context,
        path: CreateOrganizationQuotaPath,
        body: crate::models::NewQuota,
    ) -> impl Future<
        Output = Result<CreateOrganizationQuotaResponse, Rejection>,
    > + Send {
        T::create_organization_quota(self, context, path, body)
    }

    fn get_organization_quota(
        &self,
        context: Context,
        path: GetOrganizationQuotaPath,
    ) -> impl Future<Output = Result<GetOrganizationQuotaResponse, Rejection>> + Send {
        T::get_organization_quota(self, context, path)
    }

    fn change_organization_quota(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaPath,
        body: crate::models::QuotaChange,
    ) -> impl Future<
        Output = Result<ChangeOrganizationQuotaResponse, Rejection>,
    > + Send {
        T::change_organization_quota(self, context, path, body)
    }

    fn delete_organization_quota(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationQuotaResponse, Rejection>,
    > + Send {
        T::delete_organization_quota(self, context, path)
    }

    fn list_organization_quota_limit(
        &self,
        context: Context,
        path: ListOrganizationQuotaLimitPath,
    ) -> impl Future<
        Output = Result<ListOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        T::list_organization_quota_limit(self, context, path)
    }

    fn create_organization_quota_limit(
        &self,
        context: Context,
        path: CreateOrganizationQuotaLimitPath,
        body: crate::models::NewQuotaLimit,
    ) -> impl Future<
        Output = Result<CreateOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        T::create_organization_quota_limit(self, context, path, body)
    }

    fn get_organization_quota_limit(
        &self,
        context: Context,
        path: GetOrganizationQuotaLimitPath,
    ) -> impl Future<
        Output = Result<GetOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        T::get_organization_quota_limit(self, context, path)
    }

    fn change_organization_quota_limit(
        &self,
        context: Context,
        path: ChangeOrganizationQuotaLimitPath,
        body: crate::models::QuotaLimitChange,
    ) -> impl Future<
        Output = Result<ChangeOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        T::change_organization_quota_limit(self, context, path, body)
    }

    fn delete_organization_quota_limit(
        &self,
        context: Context,
        path: DeleteOrganizationQuotaLimitPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationQuotaLimitResponse, Rejection>,
    > + Send {
        T::delete_organization_quota_limit(self, context, path)
    }

    fn list_user_quota(
        &self,
        context: Context,
    ) -> impl Future<Output = Result<ListUserQuotaResponse, Rejection>> + Send {
        T::list_user_quota(self, context)
    }

    fn get_user_quota(
        &self,
        context: Context,
        path: GetUserQuotaPath,
    ) -> impl Future<Output = Result<GetUserQuotaResponse, Rejection>> + Send {
        T::get_user_quota(self, context, path)
    }

    fn list_user_quota_limit(
        &self,
        context: Context,
        path: ListUserQuotaLimitPath,
    ) -> impl Future<Output = Result<ListUserQuotaLimitResponse, Rejection>> + Send {
        T::list_user_quota_limit(self, context, path)
    }

    fn get_user_quota_limit(
        &self,
        context: Context,
        path: GetUserQuotaLimitPath,
    ) -> impl Future<Output = Result<GetUserQuotaLimitResponse, Rejection>> + Send {
        T::get_user_quota_limit(self, context, path)
    }
}

/// The path parameters of `listOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationQuotaPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `listOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrganizationQuotaResponse {
    /// 200: The quota, or an empty list.
    Ok(Vec<crate::models::NamespaceQuota>),
}

impl IntoResponse for ListOrganizationQuotaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationQuotaPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `createOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationQuotaResponse {
    /// 201: The quota was created.
    Created(String),
}

impl IntoResponse for CreateOrganizationQuotaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationQuotaPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `getOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationQuotaResponse {
    /// 200: The quota.
    Ok(crate::models::Quota),
}

impl IntoResponse for GetOrganizationQuotaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `changeOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeOrganizationQuotaPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `changeOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeOrganizationQuotaResponse {
    /// 200: The changed quota.
    Ok(crate::models::Quota),
}

impl IntoResponse for ChangeOrganizationQuotaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationQuotaPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationQuota`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationQuotaResponse {
    /// 204: The quota was deleted.
    NoContent,
}

impl IntoResponse for DeleteOrganizationQuotaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `listOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationQuotaLimitPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `listOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrganizationQuotaLimitResponse {
    /// 200: The thresholds.
    Ok(Vec<crate::models::QuotaLimit>),
}

impl IntoResponse for ListOrganizationQuotaLimitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationQuotaLimitPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `createOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationQuotaLimitResponse {
    /// 201: The threshold was added.
    Created(String),
}

impl IntoResponse for CreateOrganizationQuotaLimitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationQuotaLimitPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
    /// The identifier of the threshold, a whole number.
    pub limit_id: crate::PathSegment,
}

/// The successful responses of `getOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationQuotaLimitResponse {
    /// 200: The threshold.
    Ok(crate::models::QuotaLimit),
}

impl IntoResponse for GetOrganizationQuotaLimitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `changeOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeOrganizationQuotaLimitPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
    /// The identifier of the threshold, a whole number.
    pub limit_id: crate::PathSegment,
}

/// The successful responses of `changeOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeOrganizationQuotaLimitResponse {
    /// 200: The changed quota with its thresholds.
    Ok(crate::models::Quota),
}

impl IntoResponse for ChangeOrganizationQuotaLimitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationQuotaLimitPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
    /// The identifier of the threshold, a whole number.
    pub limit_id: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationQuotaLimitResponse {
    /// 204: The threshold was deleted.
    NoContent,
}

impl IntoResponse for DeleteOrganizationQuotaLimitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The successful responses of `listUserQuota`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListUserQuotaResponse {
    /// 200: The quota, or an empty list.
    Ok(Vec<crate::models::Quota>),
}

impl IntoResponse for ListUserQuotaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getUserQuota`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserQuotaPath {
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `getUserQuota`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserQuotaResponse {
    /// 200: The quota.
    Ok(crate::models::Quota),
}

impl IntoResponse for GetUserQuotaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `listUserQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListUserQuotaLimitPath {
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
}

/// The successful responses of `listUserQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListUserQuotaLimitResponse {
    /// 200: The thresholds.
    Ok(Vec<crate::models::QuotaLimit>),
}

impl IntoResponse for ListUserQuotaLimitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getUserQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserQuotaLimitPath {
    /// The identifier of the quota, a whole number.
    pub quota_id: crate::PathSegment,
    /// The identifier of the threshold, a whole number.
    pub limit_id: crate::PathSegment,
}

/// The successful responses of `getUserQuotaLimit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserQuotaLimitResponse {
    /// 200: The quota that the threshold belongs to.
    Ok(crate::models::Quota),
}

impl IntoResponse for GetUserQuotaLimitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: NamespacequotaApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_organization_quota(&api),
        route_create_organization_quota(&api),
        route_get_organization_quota(&api),
        route_change_organization_quota(&api),
        route_delete_organization_quota(&api),
        route_list_organization_quota_limit(&api),
        route_create_organization_quota_limit(&api),
        route_get_organization_quota_limit(&api),
        route_change_organization_quota_limit(&api),
        route_delete_organization_quota_limit(&api),
        route_list_user_quota(&api),
        route_get_user_quota(&api),
        route_list_user_quota_limit(&api),
        route_get_user_quota_limit(&api),
    ])
}

fn route_list_organization_quota<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORGANIZATION_QUOTA,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrganizationQuotaPath {
                    orgname: call.path("orgname")?,
                };
                api.list_organization_quota(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_organization_quota<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORGANIZATION_QUOTA,
        &[],
        Some(&super::schemas::NEW_QUOTA),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrganizationQuotaPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.create_organization_quota(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_quota<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_QUOTA,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationQuotaPath {
                    orgname: call.path("orgname")?,
                    quota_id: call.path("quota_id")?,
                };
                api.get_organization_quota(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_organization_quota<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_ORGANIZATION_QUOTA,
        &[],
        Some(&super::schemas::QUOTA_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeOrganizationQuotaPath {
                    orgname: call.path("orgname")?,
                    quota_id: call.path("quota_id")?,
                };
                let body = call.body()?;
                api.change_organization_quota(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_quota<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_QUOTA,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationQuotaPath {
                    orgname: call.path("orgname")?,
                    quota_id: call.path("quota_id")?,
                };
                api.delete_organization_quota(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_organization_quota_limit<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORGANIZATION_QUOTA_LIMIT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrganizationQuotaLimitPath {
                    orgname: call.path("orgname")?,
                    quota_id: call.path("quota_id")?,
                };
                api.list_organization_quota_limit(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_organization_quota_limit<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORGANIZATION_QUOTA_LIMIT,
        &[],
        Some(&super::schemas::NEW_QUOTA_LIMIT),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrganizationQuotaLimitPath {
                    orgname: call.path("orgname")?,
                    quota_id: call.path("quota_id")?,
                };
                let body = call.body()?;
                api.create_organization_quota_limit(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_quota_limit<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_QUOTA_LIMIT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationQuotaLimitPath {
                    orgname: call.path("orgname")?,
                    quota_id: call.path("quota_id")?,
                    limit_id: call.path("limit_id")?,
                };
                api.get_organization_quota_limit(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_organization_quota_limit<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_ORGANIZATION_QUOTA_LIMIT,
        &[],
        Some(&super::schemas::QUOTA_LIMIT_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeOrganizationQuotaLimitPath {
                    orgname: call.path("orgname")?,
                    quota_id: call.path("quota_id")?,
                    limit_id: call.path("limit_id")?,
                };
                let body = call.body()?;
                api.change_organization_quota_limit(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_quota_limit<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_QUOTA_LIMIT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationQuotaLimitPath {
                    orgname: call.path("orgname")?,
                    quota_id: call.path("quota_id")?,
                    limit_id: call.path("limit_id")?,
                };
                api.delete_organization_quota_limit(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_user_quota<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_USER_QUOTA,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_user_quota(call.context).await.map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_quota<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_QUOTA,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserQuotaPath {
                    quota_id: call.path("quota_id")?,
                };
                api.get_user_quota(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_user_quota_limit<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_USER_QUOTA_LIMIT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListUserQuotaLimitPath {
                    quota_id: call.path("quota_id")?,
                };
                api.list_user_quota_limit(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_quota_limit<T: NamespacequotaApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_QUOTA_LIMIT,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserQuotaLimitPath {
                    quota_id: call.path("quota_id")?,
                    limit_id: call.path("limit_id")?,
                };
                api.get_user_quota_limit(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
