// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `policy`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `policy`.
///
/// Auto-prune policies: rules that remove old tags automatically.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait PolicyApi: Send + Sync + 'static {
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
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::policy::{
    ///     ListOrganizationAutoPrunePoliciesPath,
    ///     ListOrganizationAutoPrunePoliciesResponse,
    ///     PolicyApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl PolicyApi for Mine {
    ///     async fn list_organization_auto_prune_policies(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListOrganizationAutoPrunePoliciesPath,
    ///     ) -> Result<ListOrganizationAutoPrunePoliciesResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_organization_auto_prune_policies(
        &self,
        context: Context,
        path: ListOrganizationAutoPrunePoliciesPath,
    ) -> impl Future<
        Output = Result<ListOrganizationAutoPrunePoliciesResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn create_organization_auto_prune_policy(
        &self,
        context: Context,
        path: CreateOrganizationAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<CreateOrganizationAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_organization_auto_prune_policy(
        &self,
        context: Context,
        path: GetOrganizationAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<GetOrganizationAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn update_organization_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateOrganizationAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<UpdateOrganizationAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn delete_organization_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteOrganizationAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn list_repository_auto_prune_policies(
        &self,
        context: Context,
        path: ListRepositoryAutoPrunePoliciesPath,
    ) -> impl Future<
        Output = Result<ListRepositoryAutoPrunePoliciesResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn create_repository_auto_prune_policy(
        &self,
        context: Context,
        path: CreateRepositoryAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<CreateRepositoryAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_repository_auto_prune_policy(
        &self,
        context: Context,
        path: GetRepositoryAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<GetRepositoryAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn update_repository_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateRepositoryAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<UpdateRepositoryAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn delete_repository_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteRepositoryAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<DeleteRepositoryAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// The server rejects requests with 400, 401, 403 or 404.
    fn list_user_auto_prune_policies(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<ListUserAutoPrunePoliciesResponse, Rejection>,
    > + Send {
        let _ = ();
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`AlreadyExists`](crate::Reason::AlreadyExists).
    fn create_user_auto_prune_policy(
        &self,
        context: Context,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<CreateUserAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (body,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    /// [`Missing`](crate::Reason::Missing).
    fn get_user_auto_prune_policy(
        &self,
        context: Context,
        path: GetUserAutoPrunePolicyPath,
    ) -> impl Future<Output = Result<GetUserAutoPrunePolicyResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn update_user_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateUserAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<UpdateUserAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
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
    fn delete_user_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteUserAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<DeleteUserAutoPrunePolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: PolicyApi> PolicyApi for Arc<T> {
    fn list_organization_auto_prune_policies(
        &self,
        context: Context,
        path: ListOrganizationAutoPrunePoliciesPath,
    ) -> impl Future<
        Output = Result<ListOrganizationAutoPrunePoliciesResponse, Rejection>,
    > + Send {
        T::list_organization_auto_prune_policies(self, context, path)
    }

    fn create_organization_auto_prune_policy(
        &self,
        context: Context,
        path: CreateOrganizationAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<CreateOrganizationAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::create_organization_auto_prune_policy(self, context, path, body)
    }

    fn get_organization_auto_prune_policy(
        &self,
        context: Context,
        path: GetOrganizationAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<GetOrganizationAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::get_organization_auto_prune_policy(self, context, path)
    }

    fn update_organization_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateOrganizationAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<UpdateOrganizationAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::update_organization_auto_prune_policy(self, context, path, body)
    }

    fn delete_organization_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteOrganizationAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::delete_organization_auto_prune_policy(self, context, path)
    }

    fn list_repository_auto_prune_policies(
        &self,
        context: Context,
        path: ListRepositoryAutoPrunePoliciesPath,
    ) -> impl Future<
        Output = Result<ListRepositoryAutoPrunePoliciesResponse, Rejection>,
    > + Send {
        T::list_repository_auto_prune_policies(self, context, path)
    }

    fn create_repository_auto_prune_policy(
        &self,
        context: Context,
        path: CreateRepositoryAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<CreateRepositoryAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::create_repository_auto_prune_policy(self, context, path, body)
    }

    fn get_repository_auto_prune_policy(
        &self,
        context: Context,
        path: GetRepositoryAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<GetRepositoryAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::get_repository_auto_prune_policy(self, context, path)
    }

    fn update_repository_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateRepositoryAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<UpdateRepositoryAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::update_repository_auto_prune_policy(self, context, path, body)
    }

    fn delete_repository_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteRepositoryAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<DeleteRepositoryAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::delete_repository_auto_prune_policy(self, context, path)
    }

    fn list_user_auto_prune_policies(
        &self,
        context: Context,
    ) -> impl Future<
        Output = Result<ListUserAutoPrunePoliciesResponse, Rejection>,
    > + Send {
        T::list_user_auto_prune_policies(self, context)
    }

    fn create_user_auto_prune_policy(
        &self,
        context: Context,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<CreateUserAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::create_user_auto_prune_policy(self, context, body)
    }

    fn get_user_auto_prune_policy(
        &self,
        context: Context,
        path: GetUserAutoPrunePolicyPath,
    ) -> impl Future<Output = Result<GetUserAutoPrunePolicyResponse, Rejection>> + Send {
        T::get_user_auto_prune_policy(self, context, path)
    }

    fn update_user_auto_prune_policy(
        &self,
        context: Context,
        path: UpdateUserAutoPrunePolicyPath,
        body: crate::models::AutoPruneSettings,
    ) -> impl Future<
        Output = Result<UpdateUserAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::update_user_auto_prune_policy(self, context, path, body)
    }

    fn delete_user_auto_prune_policy(
        &self,
        context: Context,
        path: DeleteUserAutoPrunePolicyPath,
    ) -> impl Future<
        Output = Result<DeleteUserAutoPrunePolicyResponse, Rejection>,
    > + Send {
        T::delete_user_auto_prune_policy(self, context, path)
    }
}

/// The path parameters of `listOrganizationAutoPrunePolicies`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrganizationAutoPrunePoliciesPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `listOrganizationAutoPrunePolicies`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrganizationAutoPrunePoliciesResponse {
    /// 200: The policies.
    Ok(crate::models::AutoPrunePolicyList),
}

impl IntoResponse for ListOrganizationAutoPrunePoliciesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrganizationAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationAutoPrunePolicyPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `createOrganizationAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationAutoPrunePolicyResponse {
    /// 201: The policy was created.
    Created(crate::models::AutoPrunePolicyReference),
}

impl IntoResponse for CreateOrganizationAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationAutoPrunePolicyPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `getOrganizationAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationAutoPrunePolicyResponse {
    /// 200: The policy.
    Ok(crate::models::AutoPrunePolicy),
}

impl IntoResponse for GetOrganizationAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateOrganizationAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrganizationAutoPrunePolicyPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `updateOrganizationAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrganizationAutoPrunePolicyResponse {
    /// 204: The policy was changed.
    NoContent,
}

impl IntoResponse for UpdateOrganizationAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `deleteOrganizationAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationAutoPrunePolicyPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationAutoPrunePolicyResponse {
    /// 200: The policy was deleted.
    Ok(crate::models::AutoPrunePolicyReference),
}

impl IntoResponse for DeleteOrganizationAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `listRepositoryAutoPrunePolicies`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepositoryAutoPrunePoliciesPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `listRepositoryAutoPrunePolicies`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRepositoryAutoPrunePoliciesResponse {
    /// 200: The policies.
    Ok(crate::models::AutoPrunePolicyList),
}

impl IntoResponse for ListRepositoryAutoPrunePoliciesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createRepositoryAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRepositoryAutoPrunePolicyPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `createRepositoryAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRepositoryAutoPrunePolicyResponse {
    /// 201: The policy was created.
    Created(crate::models::AutoPrunePolicyReference),
}

impl IntoResponse for CreateRepositoryAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getRepositoryAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepositoryAutoPrunePolicyPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `getRepositoryAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepositoryAutoPrunePolicyResponse {
    /// 200: The policy.
    Ok(crate::models::AutoPrunePolicy),
}

impl IntoResponse for GetRepositoryAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateRepositoryAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRepositoryAutoPrunePolicyPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `updateRepositoryAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateRepositoryAutoPrunePolicyResponse {
    /// 204: The policy was changed.
    NoContent,
}

impl IntoResponse for UpdateRepositoryAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `deleteRepositoryAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRepositoryAutoPrunePolicyPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `deleteRepositoryAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteRepositoryAutoPrunePolicyResponse {
    /// 200: The policy was deleted.
    Ok(crate::models::AutoPrunePolicyReference),
}

impl IntoResponse for DeleteRepositoryAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `listUserAutoPrunePolicies`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListUserAutoPrunePoliciesResponse {
    /// 200: The policies.
    Ok(crate::models::AutoPrunePolicyList),
}

impl IntoResponse for ListUserAutoPrunePoliciesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The successful responses of `createUserAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateUserAutoPrunePolicyResponse {
    /// 201: The policy was created.
    Created(crate::models::AutoPrunePolicyReference),
}

impl IntoResponse for CreateUserAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getUserAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserAutoPrunePolicyPath {
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `getUserAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserAutoPrunePolicyResponse {
    /// 200: The policy.
    Ok(crate::models::AutoPrunePolicy),
}

impl IntoResponse for GetUserAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateUserAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateUserAutoPrunePolicyPath {
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `updateUserAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserAutoPrunePolicyResponse {
    /// 204: The policy was changed.
    NoContent,
}

impl IntoResponse for UpdateUserAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `deleteUserAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserAutoPrunePolicyPath {
    /// The UUID of the policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `deleteUserAutoPrunePolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserAutoPrunePolicyResponse {
    /// 200: The policy was deleted.
    Ok(crate::models::AutoPrunePolicyReference),
}

impl IntoResponse for DeleteUserAutoPrunePolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: PolicyApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_organization_auto_prune_policies(&api),
        route_create_organization_auto_prune_policy(&api),
        route_get_organization_auto_prune_policy(&api),
        route_update_organization_auto_prune_policy(&api),
        route_delete_organization_auto_prune_policy(&api),
        route_list_repository_auto_prune_policies(&api),
        route_create_repository_auto_prune_policy(&api),
        route_get_repository_auto_prune_policy(&api),
        route_update_repository_auto_prune_policy(&api),
        route_delete_repository_auto_prune_policy(&api),
        route_list_user_auto_prune_policies(&api),
        route_create_user_auto_prune_policy(&api),
        route_get_user_auto_prune_policy(&api),
        route_update_user_auto_prune_policy(&api),
        route_delete_user_auto_prune_policy(&api),
    ])
}

fn route_list_organization_auto_prune_policies<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORGANIZATION_AUTO_PRUNE_POLICIES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrganizationAutoPrunePoliciesPath {
                    orgname: call.path("orgname")?,
                };
                api.list_organization_auto_prune_policies(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_organization_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORGANIZATION_AUTO_PRUNE_POLICY,
        &[],
        Some(&super::schemas::AUTO_PRUNE_SETTINGS),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrganizationAutoPrunePolicyPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.create_organization_auto_prune_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_AUTO_PRUNE_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationAutoPrunePolicyPath {
                    orgname: call.path("orgname")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.get_organization_auto_prune_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_organization_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY,
        &[],
        Some(&super::schemas::AUTO_PRUNE_SETTINGS),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateOrganizationAutoPrunePolicyPath {
                    orgname: call.path("orgname")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                let body = call.body()?;
                api.update_organization_auto_prune_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_AUTO_PRUNE_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationAutoPrunePolicyPath {
                    orgname: call.path("orgname")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.delete_organization_auto_prune_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_repository_auto_prune_policies<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPOSITORY_AUTO_PRUNE_POLICIES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListRepositoryAutoPrunePoliciesPath {
                    repository: call.path("repository")?,
                };
                api.list_repository_auto_prune_policies(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_repository_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_REPOSITORY_AUTO_PRUNE_POLICY,
        &[],
        Some(&super::schemas::AUTO_PRUNE_SETTINGS),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateRepositoryAutoPrunePolicyPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.create_repository_auto_prune_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repository_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPOSITORY_AUTO_PRUNE_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepositoryAutoPrunePolicyPath {
                    repository: call.path("repository")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.get_repository_auto_prune_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_repository_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_REPOSITORY_AUTO_PRUNE_POLICY,
        &[],
        Some(&super::schemas::AUTO_PRUNE_SETTINGS),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateRepositoryAutoPrunePolicyPath {
                    repository: call.path("repository")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                let body = call.body()?;
                api.update_repository_auto_prune_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_repository_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_REPOSITORY_AUTO_PRUNE_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteRepositoryAutoPrunePolicyPath {
                    repository: call.path("repository")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.delete_repository_auto_prune_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_user_auto_prune_policies<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_USER_AUTO_PRUNE_POLICIES,
        &[],
        None,
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                api.list_user_auto_prune_policies(call.context)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_user_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_USER_AUTO_PRUNE_POLICY,
        &[],
        Some(&super::schemas::AUTO_PRUNE_SETTINGS),
        move |call: Call| {
            let api = Arc::clone(&api);
            async move {
                let body = call.body()?;
                api.create_user_auto_prune_policy(call.context, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_AUTO_PRUNE_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserAutoPrunePolicyPath {
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.get_user_auto_prune_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_user_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_USER_AUTO_PRUNE_POLICY,
        &[],
        Some(&super::schemas::AUTO_PRUNE_SETTINGS),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateUserAutoPrunePolicyPath {
                    policy_uuid: call.path("policy_uuid")?,
                };
                let body = call.body()?;
                api.update_user_auto_prune_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_user_auto_prune_policy<T: PolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_USER_AUTO_PRUNE_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteUserAutoPrunePolicyPath {
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.delete_user_auto_prune_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
