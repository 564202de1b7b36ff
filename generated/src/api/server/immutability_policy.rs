// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `immutability_policy`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `immutability_policy`.
///
/// Rules that make tags of an organization or repository immutable.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait ImmutabilityPolicyApi: Send + Sync + 'static {
    /// List the immutability policies of an organization.
    ///
    /// Lists the organization's own policies. Requires the admin role in the organization. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the organization does not exist, these superusers get an empty list.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/immutabilitypolicy/`, operation
    /// `listOrgImmutabilityPolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicyList`](crate::models::ImmutabilityPolicyList): The policies.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::immutability_policy::{
    ///     ImmutabilityPolicyApi,
    ///     ListOrgImmutabilityPoliciesPath,
    ///     ListOrgImmutabilityPoliciesResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl ImmutabilityPolicyApi for Mine {
    ///     async fn list_org_immutability_policies(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListOrgImmutabilityPoliciesPath,
    ///     ) -> Result<ListOrgImmutabilityPoliciesResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_org_immutability_policies(
        &self,
        context: Context,
        path: ListOrgImmutabilityPoliciesPath,
    ) -> impl Future<
        Output = Result<ListOrgImmutabilityPoliciesResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create an immutability policy of an organization.
    ///
    /// Adds a policy and immediately makes the tags immutable that it covers. Requires the admin
    /// role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if
    /// the pattern is not a regular expression, is empty or exceeds 256 characters, or if another
    /// policy of the organization has the same pattern. Also returns 400 if the organization is
    /// mirrored as a whole. If the organization does not exist, ordinary callers get 403, and these
    /// superusers get 400 with a `MessageError`.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/immutabilitypolicy/`, operation
    /// `createOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`ImmutabilityPolicyReference`](crate::models::ImmutabilityPolicyReference): The
    ///   policy was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState).
    fn create_org_immutability_policy(
        &self,
        context: Context,
        path: CreateOrgImmutabilityPolicyPath,
        body: crate::models::ImmutabilityPolicyConfig,
    ) -> impl Future<
        Output = Result<CreateOrgImmutabilityPolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read an immutability policy of an organization.
    ///
    /// Returns one policy. Requires the admin role in the organization. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// organization has no such policy.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `GET /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `getOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicy`](crate::models::ImmutabilityPolicy): The policy.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_org_immutability_policy(
        &self,
        context: Context,
        path: GetOrgImmutabilityPolicyPath,
    ) -> impl Future<
        Output = Result<GetOrgImmutabilityPolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Replace an immutability policy of an organization.
    ///
    /// Replaces both properties of the policy and immediately makes the tags immutable that it now
    /// covers. Tags that are already immutable stay so. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Rejects the same patterns as
    /// on creation. Returns 404 if the organization has no such policy.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `PUT /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `updateOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The policy was replaced.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    fn update_org_immutability_policy(
        &self,
        context: Context,
        path: UpdateOrgImmutabilityPolicyPath,
        body: crate::models::ImmutabilityPolicyConfig,
    ) -> impl Future<
        Output = Result<UpdateOrgImmutabilityPolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete an immutability policy of an organization.
    ///
    /// Deletes the policy. Tags that it made immutable stay so. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// organization has no such policy, and therefore on a second call.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/immutabilitypolicy/{policy_uuid}`, operation
    /// `deleteOrgImmutabilityPolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicyReference`](crate::models::ImmutabilityPolicyReference): The
    ///   policy was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_org_immutability_policy(
        &self,
        context: Context,
        path: DeleteOrgImmutabilityPolicyPath,
    ) -> impl Future<
        Output = Result<DeleteOrgImmutabilityPolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the immutability policies of a repository.
    ///
    /// Lists the repository's own policies. Requires the admin role in the repository. Global
    /// read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is
    /// on. If the repository does not exist, these superusers and the admins of its namespace get
    /// 404, and others get 403.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/immutabilitypolicy/`, operation
    /// `listRepositoryImmutabilityPolicies`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicyList`](crate::models::ImmutabilityPolicyList): The policies.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn list_repository_immutability_policies(
        &self,
        context: Context,
        path: ListRepositoryImmutabilityPoliciesPath,
    ) -> impl Future<
        Output = Result<ListRepositoryImmutabilityPoliciesResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create an immutability policy of a repository.
    ///
    /// Adds a policy and immediately makes the tags immutable that it covers. Requires the admin
    /// role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the
    /// pattern is not a regular expression, is empty or exceeds 256 characters, or if another
    /// policy of the repository has the same pattern. If the repository does not exist, these
    /// superusers and the admins of its namespace get 404, and others get 403.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `POST /api/v1/repository/{repository}/immutabilitypolicy/`, operation
    /// `createRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 201, [`ImmutabilityPolicyReference`](crate::models::ImmutabilityPolicyReference): The
    ///   policy was created.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    fn create_repository_immutability_policy(
        &self,
        context: Context,
        path: CreateRepositoryImmutabilityPolicyPath,
        body: crate::models::ImmutabilityPolicyConfig,
    ) -> impl Future<
        Output = Result<CreateRepositoryImmutabilityPolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read an immutability policy of a repository.
    ///
    /// Returns one policy. Requires the admin role in the repository. Global read-only superusers
    /// may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the
    /// repository has no such policy.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `GET /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `getRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicy`](crate::models::ImmutabilityPolicy): The policy.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_repository_immutability_policy(
        &self,
        context: Context,
        path: GetRepositoryImmutabilityPolicyPath,
    ) -> impl Future<
        Output = Result<GetRepositoryImmutabilityPolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Replace an immutability policy of a repository.
    ///
    /// Replaces both properties of the policy and immediately makes the tags immutable that it now
    /// covers. Tags that are already immutable stay so. Requires the admin role in the repository,
    /// or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Rejects the same patterns as on creation.
    /// Returns 404 if the repository has no such policy.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `PUT /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `updateRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The policy was replaced.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing).
    fn update_repository_immutability_policy(
        &self,
        context: Context,
        path: UpdateRepositoryImmutabilityPolicyPath,
        body: crate::models::ImmutabilityPolicyConfig,
    ) -> impl Future<
        Output = Result<UpdateRepositoryImmutabilityPolicyResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete an immutability policy of a repository.
    ///
    /// Deletes the policy. Tags that it made immutable stay so. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the repository
    /// has no such policy, and therefore on a second call.
    ///
    /// The server has the operation only where the feature `IMMUTABLE_TAGS` is on.
    ///
    /// `DELETE /api/v1/repository/{repository}/immutabilitypolicy/{policy_uuid}`, operation
    /// `deleteRepositoryImmutabilityPolicy`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses),
    /// [immutable-tags](crate::server_behaviour#immutable-tags).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`ImmutabilityPolicyReference`](crate::models::ImmutabilityPolicyReference): The
    ///   policy was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_repository_immutability_policy(
        &self,
        context: Context,
        path: DeleteRepositoryImmutabilityPolicyPath,
    ) -> impl Future<
        Output = Result<DeleteRepositoryImmutabilityPolicyResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: ImmutabilityPolicyApi> ImmutabilityPolicyApi for Arc<T> {
    fn list_org_immutability_policies(
        &self,
        context: Context,
        path: ListOrgImmutabilityPoliciesPath,
    ) -> impl Future<
        Output = Result<ListOrgImmutabilityPoliciesResponse, Rejection>,
    > + Send {
        T::list_org_immutability_policies(self, context, path)
    }

    fn create_org_immutability_policy(
        &self,
        context: Context,
        path: CreateOrgImmutabilityPolicyPath,
        body: crate::models::ImmutabilityPolicyConfig,
    ) -> impl Future<
        Output = Result<CreateOrgImmutabilityPolicyResponse, Rejection>,
    > + Send {
        T::create_org_immutability_policy(self, context, path, body)
    }

    fn get_org_immutability_policy(
        &self,
        context: Context,
        path: GetOrgImmutabilityPolicyPath,
    ) -> impl Future<
        Output = Result<GetOrgImmutabilityPolicyResponse, Rejection>,
    > + Send {
        T::get_org_immutability_policy(self, context, path)
    }

    fn update_org_immutability_policy(
        &self,
        context: Context,
        path: UpdateOrgImmutabilityPolicyPath,
        body: crate::models::ImmutabilityPolicyConfig,
    ) -> impl Future<
        Output = Result<UpdateOrgImmutabilityPolicyResponse, Rejection>,
    > + Send {
        T::update_org_immutability_policy(self, context, path, body)
    }

    fn delete_org_immutability_policy(
        &self,
        context: Context,
        path: DeleteOrgImmutabilityPolicyPath,
    ) -> impl Future<
        Output = Result<DeleteOrgImmutabilityPolicyResponse, Rejection>,
    > + Send {
        T::delete_org_immutability_policy(self, context, path)
    }

    fn list_repository_immutability_policies(
        &self,
        context: Context,
        path: ListRepositoryImmutabilityPoliciesPath,
    ) -> impl Future<
        Output = Result<ListRepositoryImmutabilityPoliciesResponse, Rejection>,
    > + Send {
        T::list_repository_immutability_policies(self, context, path)
    }

    fn create_repository_immutability_policy(
        &self,
        context: Context,
        path: CreateRepositoryImmutabilityPolicyPath,
        body: crate::models::ImmutabilityPolicyConfig,
    ) -> impl Future<
        Output = Result<CreateRepositoryImmutabilityPolicyResponse, Rejection>,
    > + Send {
        T::create_repository_immutability_policy(self, context, path, body)
    }

    fn get_repository_immutability_policy(
        &self,
        context: Context,
        path: GetRepositoryImmutabilityPolicyPath,
    ) -> impl Future<
        Output = Result<GetRepositoryImmutabilityPolicyResponse, Rejection>,
    > + Send {
        T::get_repository_immutability_policy(self, context, path)
    }

    fn update_repository_immutability_policy(
        &self,
        context: Context,
        path: UpdateRepositoryImmutabilityPolicyPath,
        body: crate::models::ImmutabilityPolicyConfig,
    ) -> impl Future<
        Output = Result<UpdateRepositoryImmutabilityPolicyResponse, Rejection>,
    > + Send {
        T::update_repository_immutability_policy(self, context, path, body)
    }

    fn delete_repository_immutability_policy(
        &self,
        context: Context,
        path: DeleteRepositoryImmutabilityPolicyPath,
    ) -> impl Future<
        Output = Result<DeleteRepositoryImmutabilityPolicyResponse, Rejection>,
    > + Send {
        T::delete_repository_immutability_policy(self, context, path)
    }
}

/// The path parameters of `listOrgImmutabilityPolicies`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListOrgImmutabilityPoliciesPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `listOrgImmutabilityPolicies`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrgImmutabilityPoliciesResponse {
    /// 200: The policies.
    Ok(crate::models::ImmutabilityPolicyList),
}

impl IntoResponse for ListOrgImmutabilityPoliciesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrgImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrgImmutabilityPolicyPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `createOrgImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrgImmutabilityPolicyResponse {
    /// 201: The policy was created.
    Created(crate::models::ImmutabilityPolicyReference),
}

impl IntoResponse for CreateOrgImmutabilityPolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getOrgImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrgImmutabilityPolicyPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The UUID of the immutability policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `getOrgImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrgImmutabilityPolicyResponse {
    /// 200: The policy.
    Ok(crate::models::ImmutabilityPolicy),
}

impl IntoResponse for GetOrgImmutabilityPolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateOrgImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrgImmutabilityPolicyPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The UUID of the immutability policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `updateOrgImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrgImmutabilityPolicyResponse {
    /// 204: The policy was replaced.
    NoContent,
}

impl IntoResponse for UpdateOrgImmutabilityPolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `deleteOrgImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrgImmutabilityPolicyPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The UUID of the immutability policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `deleteOrgImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrgImmutabilityPolicyResponse {
    /// 200: The policy was deleted.
    Ok(crate::models::ImmutabilityPolicyReference),
}

impl IntoResponse for DeleteOrgImmutabilityPolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `listRepositoryImmutabilityPolicies`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepositoryImmutabilityPoliciesPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `listRepositoryImmutabilityPolicies`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRepositoryImmutabilityPoliciesResponse {
    /// 200: The policies.
    Ok(crate::models::ImmutabilityPolicyList),
}

impl IntoResponse for ListRepositoryImmutabilityPoliciesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createRepositoryImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateRepositoryImmutabilityPolicyPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `createRepositoryImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateRepositoryImmutabilityPolicyResponse {
    /// 201: The policy was created.
    Created(crate::models::ImmutabilityPolicyReference),
}

impl IntoResponse for CreateRepositoryImmutabilityPolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Created(body) => Call::respond(201u16, &body),
        }
    }
}

/// The path parameters of `getRepositoryImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetRepositoryImmutabilityPolicyPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the immutability policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `getRepositoryImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRepositoryImmutabilityPolicyResponse {
    /// 200: The policy.
    Ok(crate::models::ImmutabilityPolicy),
}

impl IntoResponse for GetRepositoryImmutabilityPolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateRepositoryImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateRepositoryImmutabilityPolicyPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the immutability policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `updateRepositoryImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateRepositoryImmutabilityPolicyResponse {
    /// 204: The policy was replaced.
    NoContent,
}

impl IntoResponse for UpdateRepositoryImmutabilityPolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `deleteRepositoryImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteRepositoryImmutabilityPolicyPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The UUID of the immutability policy.
    pub policy_uuid: crate::PathSegment,
}

/// The successful responses of `deleteRepositoryImmutabilityPolicy`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteRepositoryImmutabilityPolicyResponse {
    /// 200: The policy was deleted.
    Ok(crate::models::ImmutabilityPolicyReference),
}

impl IntoResponse for DeleteRepositoryImmutabilityPolicyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: ImmutabilityPolicyApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_org_immutability_policies(&api),
        route_create_org_immutability_policy(&api),
        route_get_org_immutability_policy(&api),
        route_update_org_immutability_policy(&api),
        route_delete_org_immutability_policy(&api),
        route_list_repository_immutability_policies(&api),
        route_create_repository_immutability_policy(&api),
        route_get_repository_immutability_policy(&api),
        route_update_repository_immutability_policy(&api),
        route_delete_repository_immutability_policy(&api),
    ])
}

fn route_list_org_immutability_policies<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_ORG_IMMUTABILITY_POLICIES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListOrgImmutabilityPoliciesPath {
                    orgname: call.path("orgname")?,
                };
                api.list_org_immutability_policies(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_org_immutability_policy<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORG_IMMUTABILITY_POLICY,
        &[],
        Some(&super::schemas::IMMUTABILITY_POLICY_CONFIG),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrgImmutabilityPolicyPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.create_org_immutability_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_org_immutability_policy<T: ImmutabilityPolicyApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORG_IMMUTABILITY_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrgImmutabilityPolicyPath {
                    orgname: call.path("orgname")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.get_org_immutability_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_org_immutability_policy<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_ORG_IMMUTABILITY_POLICY,
        &[],
        Some(&super::schemas::IMMUTABILITY_POLICY_CONFIG),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateOrgImmutabilityPolicyPath {
                    orgname: call.path("orgname")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                let body = call.body()?;
                api.update_org_immutability_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_org_immutability_policy<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORG_IMMUTABILITY_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrgImmutabilityPolicyPath {
                    orgname: call.path("orgname")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.delete_org_immutability_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_repository_immutability_policies<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPOSITORY_IMMUTABILITY_POLICIES,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListRepositoryImmutabilityPoliciesPath {
                    repository: call.path("repository")?,
                };
                api.list_repository_immutability_policies(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_repository_immutability_policy<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_REPOSITORY_IMMUTABILITY_POLICY,
        &[],
        Some(&super::schemas::IMMUTABILITY_POLICY_CONFIG),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateRepositoryImmutabilityPolicyPath {
                    repository: call.path("repository")?,
                };
                let body = call.body()?;
                api.create_repository_immutability_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_repository_immutability_policy<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_REPOSITORY_IMMUTABILITY_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetRepositoryImmutabilityPolicyPath {
                    repository: call.path("repository")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.get_repository_immutability_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_repository_immutability_policy<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_REPOSITORY_IMMUTABILITY_POLICY,
        &[],
        Some(&super::schemas::IMMUTABILITY_POLICY_CONFIG),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateRepositoryImmutabilityPolicyPath {
                    repository: call.path("repository")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                let body = call.body()?;
                api.update_repository_immutability_policy(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_repository_immutability_policy<T: ImmutabilityPolicyApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_REPOSITORY_IMMUTABILITY_POLICY,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteRepositoryImmutabilityPolicyPath {
                    repository: call.path("repository")?,
                    policy_uuid: call.path("policy_uuid")?,
                };
                api.delete_repository_immutability_policy(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
