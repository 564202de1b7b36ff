// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `permission`, its arguments and responses.

use std::future::Future;
use std::sync::Arc;
use crate::api::operations;

#[allow(unused_imports)]
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `permission`: the permissions of users and teams to read, write or
/// administer a repository.
///
/// Implement the methods that are needed, as plain `async fn`; all others answer 501 and name
/// the operation.
pub trait PermissionApi: Send + Sync + 'static {
    /// List the permissions of teams in a repository.
    ///
    /// Lists the teams that have a permission, each with its role. Needs the admin role in the
    /// repository; a global read-only superuser, and a superuser where SUPERUSERS_FULL_ACCESS is
    /// on, may read it as well. The list is empty for the repositories of a user, and for a
    /// repository that does not exist in a namespace that the caller administers.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/team/`, operation
    /// `listRepoTeamPermissions`, guide section 6.11.2.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The permissions.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::permission::{ListRepoTeamPermissionsPath, ListRepoTeamPermissionsResponse, PermissionApi};
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl PermissionApi for Mine {
    ///     async fn list_repo_team_permissions(
    ///         &self,
    ///         _context: Context,
    ///         _path: ListRepoTeamPermissionsPath,
    ///     ) -> Result<ListRepoTeamPermissionsResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn list_repo_team_permissions(
        &self,
        context: Context,
        path: ListRepoTeamPermissionsPath,
    ) -> impl Future<
        Output = Result<ListRepoTeamPermissionsResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the permissions of users in a repository.
    ///
    /// Lists the permissions that users and robot accounts have of their own; permissions through
    /// teams do not count. Needs the admin role in the repository; a global read-only superuser,
    /// and a superuser where SUPERUSERS_FULL_ACCESS is on, may read it as well. A repository that
    /// does not exist, in a namespace that the caller administers, has an empty list.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/user/`, operation
    /// `listRepoUserPermissions`, guide section 6.11.1.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The permissions.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn list_repo_user_permissions(
        &self,
        context: Context,
        path: ListRepoUserPermissionsPath,
    ) -> impl Future<
        Output = Result<ListRepoUserPermissionsResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read every permission that applies to a user in a repository.
    ///
    /// Tells the roles that a user has, by a permission of its own and through each team. The
    /// strongest of them counts. That the owners of an organization administer all its repositories
    /// is not among them. Needs the admin role in the repository; a global read-only superuser, and
    /// a superuser where SUPERUSERS_FULL_ACCESS is on, may read it as well. Answers 404 where there
    /// is no such user, no such repository or no permission at all.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/user/{username}/transitive`, operation
    /// `getUserTransitivePermission`, guide section 6.11.1.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The permissions that apply.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_user_transitive_permission(
        &self,
        context: Context,
        path: GetUserTransitivePermissionPath,
    ) -> impl Future<
        Output = Result<GetUserTransitivePermissionResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the permission of a user in a repository.
    ///
    /// Tells the permission that the user or robot account has of its own; permissions through
    /// teams do not count. Needs the admin role in the repository; a global read-only superuser,
    /// and a superuser where SUPERUSERS_FULL_ACCESS is on, may read it as well. Where there is no
    /// such permission, user or repository the answer is 400 with the short body, not 404.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/user/{username}`, operation
    /// `getUserPermissions`, guide section 6.11.1.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The permission.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_user_permissions(
        &self,
        context: Context,
        path: GetUserPermissionsPath,
    ) -> impl Future<Output = Result<GetUserPermissionsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Set the permission of a user in a repository.
    ///
    /// Gives the user or robot account a role of its own, whether or not it had one before. Needs
    /// the admin role in the repository, or a superuser where SUPERUSERS_FULL_ACCESS is on.
    ///
    /// The server answers 400 for a role that is missing or unknown, for an account that does not
    /// exist, for a robot of another namespace, and for the namespace's own account, which always
    /// administers its repositories. It accepts the name of another organization. Administrators
    /// may
    /// lower their own role. A repository that does not exist, in a namespace that the caller
    /// administers, makes the server fail with 500.
    ///
    /// `PUT /api/v1/repository/{repository}/permissions/user/{username}`, operation
    /// `changeUserPermissions`, guide section 6.11.1.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The permission, as it is now.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 415, 500, 503.
    fn change_user_permissions(
        &self,
        context: Context,
        path: ChangeUserPermissionsPath,
        body: crate::models::RoleChange,
    ) -> impl Future<Output = Result<ChangeUserPermissionsResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove the permission of a user in a repository.
    ///
    /// Takes away the permission that the user or robot account has of its own; what it may do
    /// through teams stays. Needs the admin role in the repository, or a superuser where
    /// SUPERUSERS_FULL_ACCESS is on. Answers 400 where there is nothing to take away, so also the
    /// second time, and for the namespace's own account. Nothing keeps administrators from removing
    /// their own permission, or the last one.
    ///
    /// `DELETE /api/v1/repository/{repository}/permissions/user/{username}`, operation
    /// `deleteUserPermissions`, guide section 6.11.1.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The permission is removed.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 503.
    fn delete_user_permissions(
        &self,
        context: Context,
        path: DeleteUserPermissionsPath,
    ) -> impl Future<Output = Result<DeleteUserPermissionsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Read the permission of a team in a repository.
    ///
    /// Tells the role of the team and nothing else, unlike the list. Needs the admin role in the
    /// repository; a global read-only superuser, and a superuser where SUPERUSERS_FULL_ACCESS is
    /// on, may read it as well. Where there is no such permission, team or repository the answer is
    /// 400 with the short body, not 404.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/team/{teamname}`, operation
    /// `getTeamPermissions`, guide section 6.11.2.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The role of the team.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404.
    fn get_team_permissions(
        &self,
        context: Context,
        path: GetTeamPermissionsPath,
    ) -> impl Future<Output = Result<GetTeamPermissionsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Set the permission of a team in a repository.
    ///
    /// Gives the team a role, whether or not it had one before. Needs the admin role in the
    /// repository, or a superuser where SUPERUSERS_FULL_ACCESS is on. The server answers 400 for a
    /// role that is missing or unknown, and for a team that the namespace does not have; a user's
    /// namespace has none. A repository that does not exist, in a namespace that the caller
    /// administers, makes the server fail with 500.
    ///
    /// `PUT /api/v1/repository/{repository}/permissions/team/{teamname}`, operation
    /// `changeTeamPermissions`, guide section 6.11.2.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The permission, as it is now.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 415, 500, 503.
    fn change_team_permissions(
        &self,
        context: Context,
        path: ChangeTeamPermissionsPath,
        body: crate::models::RoleChange,
    ) -> impl Future<Output = Result<ChangeTeamPermissionsResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove the permission of a team in a repository.
    ///
    /// Takes away the permission of the team. Needs the admin role in the repository, or a
    /// superuser where SUPERUSERS_FULL_ACCESS is on. Answers 400 where there is nothing to take
    /// away, so also the second time.
    ///
    /// `DELETE /api/v1/repository/{repository}/permissions/team/{teamname}`, operation
    /// `deleteTeamPermissions`, guide section 6.11.2.
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204: The permission is removed.
    ///
    /// # Errors
    ///
    /// Declared rejections: 400, 401, 403, 404, 503.
    fn delete_team_permissions(
        &self,
        context: Context,
        path: DeleteTeamPermissionsPath,
    ) -> impl Future<Output = Result<DeleteTeamPermissionsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// The path parameters of `listRepoTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepoTeamPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `listRepoTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRepoTeamPermissionsResponse {
    /// 200: The permissions.
    Ok(crate::models::TeamPermissionMap),
}

impl IntoResponse for ListRepoTeamPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `listRepoUserPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRepoUserPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
}

/// The successful responses of `listRepoUserPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListRepoUserPermissionsResponse {
    /// 200: The permissions.
    Ok(crate::models::UserPermissionMap),
}

impl IntoResponse for ListRepoUserPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `getUserTransitivePermission`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserTransitivePermissionPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `getUserTransitivePermission`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserTransitivePermissionResponse {
    /// 200: The permissions that apply.
    Ok(crate::models::TransitivePermissions),
}

impl IntoResponse for GetUserTransitivePermissionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `getUserPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetUserPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `getUserPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetUserPermissionsResponse {
    /// 200: The permission.
    Ok(crate::models::UserPermission),
}

impl IntoResponse for GetUserPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `changeUserPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeUserPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `changeUserPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeUserPermissionsResponse {
    /// 200: The permission, as it is now.
    Ok(crate::models::UserPermission),
}

impl IntoResponse for ChangeUserPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `deleteUserPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteUserPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the user or robot account.
    pub username: crate::PathSegment,
}

/// The successful responses of `deleteUserPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserPermissionsResponse {
    /// 204: The permission is removed.
    NoContent,
}

impl IntoResponse for DeleteUserPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTeamPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the team, which belongs to the namespace of the repository.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `getTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTeamPermissionsResponse {
    /// 200: The role of the team.
    Ok(crate::models::RoleOnly),
}

impl IntoResponse for GetTeamPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `changeTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeTeamPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the team, which belongs to the namespace of the repository.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `changeTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeTeamPermissionsResponse {
    /// 200: The permission, as it is now.
    Ok(crate::models::TeamPermission),
}

impl IntoResponse for ChangeTeamPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Response::json(200u16, &body),
        }
    }
}

/// The path parameters of `deleteTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteTeamPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of the team, which belongs to the namespace of the repository.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `deleteTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteTeamPermissionsResponse {
    /// 204: The permission is removed.
    NoContent,
}

impl IntoResponse for DeleteTeamPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: PermissionApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_list_repo_team_permissions(&api),
        route_list_repo_user_permissions(&api),
        route_get_user_transitive_permission(&api),
        route_get_user_permissions(&api),
        route_change_user_permissions(&api),
        route_delete_user_permissions(&api),
        route_get_team_permissions(&api),
        route_change_team_permissions(&api),
        route_delete_team_permissions(&api),
    ])
}

fn route_list_repo_team_permissions<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPO_TEAM_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListRepoTeamPermissionsPath {
                    repository: call.path("repository")?,
                };
                api.list_repo_team_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_list_repo_user_permissions<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::LIST_REPO_USER_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ListRepoUserPermissionsPath {
                    repository: call.path("repository")?,
                };
                api.list_repo_user_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_transitive_permission<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_TRANSITIVE_PERMISSION,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserTransitivePermissionPath {
                    repository: call.path("repository")?,
                    username: call.path("username")?,
                };
                api.get_user_transitive_permission(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_user_permissions<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_USER_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetUserPermissionsPath {
                    repository: call.path("repository")?,
                    username: call.path("username")?,
                };
                api.get_user_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_user_permissions<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_USER_PERMISSIONS,
        &[],
        Some(&super::schemas::ROLE_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeUserPermissionsPath {
                    repository: call.path("repository")?,
                    username: call.path("username")?,
                };
                let body = call.body()?;
                api.change_user_permissions(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_user_permissions<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_USER_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteUserPermissionsPath {
                    repository: call.path("repository")?,
                    username: call.path("username")?,
                };
                api.delete_user_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_team_permissions<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_TEAM_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetTeamPermissionsPath {
                    repository: call.path("repository")?,
                    teamname: call.path("teamname")?,
                };
                api.get_team_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_change_team_permissions<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::CHANGE_TEAM_PERMISSIONS,
        &[],
        Some(&super::schemas::ROLE_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = ChangeTeamPermissionsPath {
                    repository: call.path("repository")?,
                    teamname: call.path("teamname")?,
                };
                let body = call.body()?;
                api.change_team_permissions(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_team_permissions<T: PermissionApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_TEAM_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteTeamPermissionsPath {
                    repository: call.path("repository")?,
                    teamname: call.path("teamname")?,
                };
                api.delete_team_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
