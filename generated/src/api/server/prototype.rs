// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `prototype`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `prototype`.
///
/// Default permissions: rules that an organization applies to each new repository.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait PrototypeApi: Send + Sync + 'static {
    /// List the default permissions of an organization.
    ///
    /// Lists every rule of the organization, whoever it is for. Requires the admin role in the
    /// organization. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary
    /// callers and 404 for these superusers.
    ///
    /// `GET /api/v1/organization/{orgname}/prototypes`, operation
    /// `getOrganizationPrototypePermissions`, guide section 6.3.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [delegates](crate::server_behaviour#delegates).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`PrototypeList`](crate::models::PrototypeList): The rules.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::prototype::{
    ///     GetOrganizationPrototypePermissionsPath,
    ///     GetOrganizationPrototypePermissionsResponse,
    ///     PrototypeApi,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl PrototypeApi for Mine {
    ///     async fn get_organization_prototype_permissions(
    ///         &self,
    ///         _context: Context,
    ///         _path: GetOrganizationPrototypePermissionsPath,
    ///     ) -> Result<GetOrganizationPrototypePermissionsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn get_organization_prototype_permissions(
        &self,
        context: Context,
        path: GetOrganizationPrototypePermissionsPath,
    ) -> impl Future<
        Output = Result<GetOrganizationPrototypePermissionsResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Create a default permission.
    ///
    /// Adds a rule: from now on the delegate gets the role in each repository that the activating
    /// user creates in the organization. Without an activating user the rule applies to every
    /// creator. Existing repositories stay as they are. For one delegate, a rule that names the
    /// creator takes precedence over a general one. A rule whose delegate is the creator has no
    /// effect, since creators administer their repositories anyway. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// The server does not look for duplicates: the same rule can be stored twice. Returns 400 if
    /// the activating user or the delegate does not exist, if a delegate of kind `user` is an
    /// organization, if the kind is neither `user` nor `team`, and if the activating user is null
    /// instead of left out. An unknown team is 400 with a `MessageError`, whose message looks like
    /// a Python tuple.
    ///
    /// `POST /api/v1/organization/{orgname}/prototypes`, operation
    /// `createOrganizationPrototypePermission`, guide section 6.3.
    ///
    /// Server behaviour: [validation-texts](crate::server_behaviour#validation-texts),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [robot-names](crate::server_behaviour#robot-names),
    /// [default-permissions-apply-at-creation](crate::server_behaviour#default-permissions-apply-at-creation),
    /// [delegates](crate::server_behaviour#delegates).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Prototype`](crate::models::Prototype): The rule, as stored.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn create_organization_prototype_permission(
        &self,
        context: Context,
        path: CreateOrganizationPrototypePermissionPath,
        body: crate::models::NewPrototype,
    ) -> impl Future<
        Output = Result<CreateOrganizationPrototypePermissionResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Change the role of a default permission.
    ///
    /// Sets another role for the rule. The delegate and the activating user cannot be changed; they
    /// are ignored when sent. Existing repositories stay as they are. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the rule
    /// does not exist or belongs to another organization, and 400 for a role that is missing or
    /// unknown.
    ///
    /// `PUT /api/v1/organization/{orgname}/prototypes/{prototypeid}`, operation
    /// `updateOrganizationPrototypePermission`, guide section 6.3.
    ///
    /// Server behaviour:
    /// [default-permissions-apply-at-creation](crate::server_behaviour#default-permissions-apply-at-creation),
    /// [delegates](crate::server_behaviour#delegates).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Prototype`](crate::models::Prototype): The changed rule.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn update_organization_prototype_permission(
        &self,
        context: Context,
        path: UpdateOrganizationPrototypePermissionPath,
        body: crate::models::PrototypeUpdate,
    ) -> impl Future<
        Output = Result<UpdateOrganizationPrototypePermissionResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a default permission.
    ///
    /// Removes the rule. Permissions that it granted stay. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the rule does
    /// not exist, belongs to another organization or was deleted before.
    ///
    /// `DELETE /api/v1/organization/{orgname}/prototypes/{prototypeid}`, operation
    /// `deleteOrganizationPrototypePermission`, guide section 6.3.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [default-permissions-apply-at-creation](crate::server_behaviour#default-permissions-apply-at-creation),
    /// [delegates](crate::server_behaviour#delegates).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The rule is deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_organization_prototype_permission(
        &self,
        context: Context,
        path: DeleteOrganizationPrototypePermissionPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationPrototypePermissionResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: PrototypeApi> PrototypeApi for Arc<T> {
    fn get_organization_prototype_permissions(
        &self,
        context: Context,
        path: GetOrganizationPrototypePermissionsPath,
    ) -> impl Future<
        Output = Result<GetOrganizationPrototypePermissionsResponse, Rejection>,
    > + Send {
        T::get_organization_prototype_permissions(self, context, path)
    }

    fn create_organization_prototype_permission(
        &self,
        context: Context,
        path: CreateOrganizationPrototypePermissionPath,
        body: crate::models::NewPrototype,
    ) -> impl Future<
        Output = Result<CreateOrganizationPrototypePermissionResponse, Rejection>,
    > + Send {
        T::create_organization_prototype_permission(self, context, path, body)
    }

    fn update_organization_prototype_permission(
        &self,
        context: Context,
        path: UpdateOrganizationPrototypePermissionPath,
        body: crate::models::PrototypeUpdate,
    ) -> impl Future<
        Output = Result<UpdateOrganizationPrototypePermissionResponse, Rejection>,
    > + Send {
        T::update_organization_prototype_permission(self, context, path, body)
    }

    fn delete_organization_prototype_permission(
        &self,
        context: Context,
        path: DeleteOrganizationPrototypePermissionPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationPrototypePermissionResponse, Rejection>,
    > + Send {
        T::delete_organization_prototype_permission(self, context, path)
    }
}

/// The path parameters of `getOrganizationPrototypePermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationPrototypePermissionsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `getOrganizationPrototypePermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationPrototypePermissionsResponse {
    /// 200: The rules.
    Ok(crate::models::PrototypeList),
}

impl IntoResponse for GetOrganizationPrototypePermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `createOrganizationPrototypePermission`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateOrganizationPrototypePermissionPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
}

/// The successful responses of `createOrganizationPrototypePermission`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationPrototypePermissionResponse {
    /// 200: The rule, as stored.
    Ok(crate::models::Prototype),
}

impl IntoResponse for CreateOrganizationPrototypePermissionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateOrganizationPrototypePermission`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrganizationPrototypePermissionPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the default permission, a UUID.
    pub prototypeid: crate::PathSegment,
}

/// The successful responses of `updateOrganizationPrototypePermission`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrganizationPrototypePermissionResponse {
    /// 200: The changed rule.
    Ok(crate::models::Prototype),
}

impl IntoResponse for UpdateOrganizationPrototypePermissionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganizationPrototypePermission`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationPrototypePermissionPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The identifier of the default permission, a UUID.
    pub prototypeid: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationPrototypePermission`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationPrototypePermissionResponse {
    /// 204: The rule is deleted.
    NoContent,
}

impl IntoResponse for DeleteOrganizationPrototypePermissionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: PrototypeApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_get_organization_prototype_permissions(&api),
        route_create_organization_prototype_permission(&api),
        route_update_organization_prototype_permission(&api),
        route_delete_organization_prototype_permission(&api),
    ])
}

fn route_get_organization_prototype_permissions<T: PrototypeApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationPrototypePermissionsPath {
                    orgname: call.path("orgname")?,
                };
                api.get_organization_prototype_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_create_organization_prototype_permission<T: PrototypeApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CREATE_ORGANIZATION_PROTOTYPE_PERMISSION,
        &[],
        Some(&super::schemas::NEW_PROTOTYPE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = CreateOrganizationPrototypePermissionPath {
                    orgname: call.path("orgname")?,
                };
                let body = call.body()?;
                api.create_organization_prototype_permission(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_organization_prototype_permission<T: PrototypeApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION,
        &[],
        Some(&super::schemas::PROTOTYPE_UPDATE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateOrganizationPrototypePermissionPath {
                    orgname: call.path("orgname")?,
                    prototypeid: call.path("prototypeid")?,
                };
                let body = call.body()?;
                api.update_organization_prototype_permission(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_prototype_permission<T: PrototypeApi>(
    api: &Arc<T>,
) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_PROTOTYPE_PERMISSION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationPrototypePermissionPath {
                    orgname: call.path("orgname")?,
                    prototypeid: call.path("prototypeid")?,
                };
                api.delete_organization_prototype_permission(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
