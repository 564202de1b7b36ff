// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `permission`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{Call, Context, IntoResponse, Rejection, Response, Route};

/// The operations of tag `permission`.
///
/// The permissions of users and teams to read, write or administer a repository.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait PermissionApi: Send + Sync + 'static {
    /// List the permissions of teams in a repository.
    ///
    /// Lists the teams that have a permission, each with its role. Requires the admin role in the
    /// repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. The list is empty for the repositories of a user, and for a
    /// repository that does not exist in a namespace that the caller administers.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/team/`, operation
    /// `listRepoTeamPermissions`, guide section 6.11.2.
    ///
    /// Server behaviour:
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`TeamPermissionMap`](crate::models::TeamPermissionMap): The permissions.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::permission::{
    ///     ListRepoTeamPermissionsPath,
    ///     ListRepoTeamPermissionsResponse,
    ///     PermissionApi,
    /// };
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
    /// Lists the direct permissions of users and robot accounts. Permissions through teams do not
    /// count. Requires the admin role in the repository. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. For a repository that does not
    /// exist, in a namespace that the caller administers, the list is empty.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/user/`, operation
    /// `listRepoUserPermissions`, guide section 6.11.1.
    ///
    /// Server behaviour: [repository-permissions](crate::server_behaviour#repository-permissions),
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserPermissionMap`](crate::models::UserPermissionMap): The permissions.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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

    /// List every permission that applies to a user in a repository.
    ///
    /// Lists the roles that a user has through a direct permission and through each team. The
    /// strongest of them counts. Owners of an organization administer all its repositories, but the
    /// list does not show that. Requires the admin role in the repository. Global read-only
    /// superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns
    /// 404 if there is no such user, no such repository or no permission at all.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/user/{username}/transitive`, operation
    /// `getUserTransitivePermission`, guide section 6.11.1.
    ///
    /// Server behaviour:
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository),
    /// [transitive-permissions](crate::server_behaviour#transitive-permissions).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`TransitivePermissions`](crate::models::TransitivePermissions): The permissions that
    ///   apply.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Returns the direct permission of a user or robot account. Permissions through teams do not
    /// count. Requires the admin role in the repository. Global read-only superusers may call it
    /// too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If there is no such
    /// permission, user or repository, the response is 400 with a `MessageError`, not 404.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/user/{username}`, operation
    /// `getUserPermissions`, guide section 6.11.1.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [repository-permissions](crate::server_behaviour#repository-permissions),
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserPermission`](crate::models::UserPermission): The permission.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Sets the direct role of a user or robot account, whether or not it had one before. Requires
    /// the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// Returns 400 for a role that is missing or unknown, for an account that does not exist, for a
    /// robot of another namespace, and for the namespace's own account, which always administers
    /// its repositories. The name of another organization is accepted. Administrators may lower
    /// their own role. A repository that does not exist, in a namespace that the caller
    /// administers, makes the server fail with 500.
    ///
    /// `PUT /api/v1/repository/{repository}/permissions/user/{username}`, operation
    /// `changeUserPermissions`, guide section 6.11.1.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [robot-names](crate::server_behaviour#robot-names),
    /// [repository-permissions](crate::server_behaviour#repository-permissions),
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`UserPermission`](crate::models::UserPermission): The changed permission.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing),
    /// [`LastAdministrator`](crate::Reason::LastAdministrator).
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
    /// Removes the direct permission of a user or robot account. Permissions through teams stay.
    /// Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    /// Returns 400 if there is no permission to remove, so a second call returns 400 too, and for
    /// the namespace's own account. Administrators may remove their own permission, even the last
    /// one.
    ///
    /// `DELETE /api/v1/repository/{repository}/permissions/user/{username}`, operation
    /// `deleteUserPermissions`, guide section 6.11.1.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [repository-permissions](crate::server_behaviour#repository-permissions),
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The permission is removed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing),
    /// [`LastAdministrator`](crate::Reason::LastAdministrator).
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
    /// Returns the role of the team and, unlike the list, nothing else. Requires the admin role in
    /// the repository. Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. If there is no such permission, team or repository, the
    /// response is 400 with a `MessageError`, not 404.
    ///
    /// `GET /api/v1/repository/{repository}/permissions/team/{teamname}`, operation
    /// `getTeamPermissions`, guide section 6.11.2.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [single-team-permissions](crate::server_behaviour#single-team-permissions),
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`RoleOnly`](crate::models::RoleOnly): The role of the team.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Sets the role of the team, whether or not it had one before. Requires the admin role in the
    /// repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for a role that is
    /// missing or unknown, and for a team that the namespace does not have; the namespace of a user
    /// has none. A repository that does not exist, in a namespace that the caller administers,
    /// makes the server fail with 500.
    ///
    /// `PUT /api/v1/repository/{repository}/permissions/team/{teamname}`, operation
    /// `changeTeamPermissions`, guide section 6.11.2.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [repository-permissions](crate::server_behaviour#repository-permissions),
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`TeamPermission`](crate::models::TeamPermission): The changed permission.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
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
    /// Removes the permission of the team. Requires the admin role in the repository, or a
    /// superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if there is no permission to
    /// remove, so a second call returns 400 too.
    ///
    /// `DELETE /api/v1/repository/{repository}/permissions/team/{teamname}`, operation
    /// `deleteTeamPermissions`, guide section 6.11.2.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [repository-permissions](crate::server_behaviour#repository-permissions),
    /// [permissions-of-an-unknown-repository](crate::server_behaviour#permissions-of-an-unknown-repository).
    ///
    /// # Access
    ///
    /// Needs a token with `repo:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The permission is removed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn delete_team_permissions(
        &self,
        context: Context,
        path: DeleteTeamPermissionsPath,
    ) -> impl Future<Output = Result<DeleteTeamPermissionsResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: PermissionApi> PermissionApi for Arc<T> {
    fn list_repo_team_permissions(
        &self,
        context: Context,
        path: ListRepoTeamPermissionsPath,
    ) -> impl Future<
        Output = Result<ListRepoTeamPermissionsResponse, Rejection>,
    > + Send {
        T::list_repo_team_permissions(self, context, path)
    }

    fn list_repo_user_permissions(
        &self,
        context: Context,
        path: ListRepoUserPermissionsPath,
    ) -> impl Future<
        Output = Result<ListRepoUserPermissionsResponse, Rejection>,
    > + Send {
        T::list_repo_user_permissions(self, context, path)
    }

    fn get_user_transitive_permission(
        &self,
        context: Context,
        path: GetUserTransitivePermissionPath,
    ) -> impl Future<
        Output = Result<GetUserTransitivePermissionResponse, Rejection>,
    > + Send {
        T::get_user_transitive_permission(self, context, path)
    }

    fn get_user_permissions(
        &self,
        context: Context,
        path: GetUserPermissionsPath,
    ) -> impl Future<Output = Result<GetUserPermissionsResponse, Rejection>> + Send {
        T::get_user_permissions(self, context, path)
    }

    fn change_user_permissions(
        &self,
        context: Context,
        path: ChangeUserPermissionsPath,
        body: crate::models::RoleChange,
    ) -> impl Future<Output = Result<ChangeUserPermissionsResponse, Rejection>> + Send {
        T::change_user_permissions(self, context, path, body)
    }

    fn delete_user_permissions(
        &self,
        context: Context,
        path: DeleteUserPermissionsPath,
    ) -> impl Future<Output = Result<DeleteUserPermissionsResponse, Rejection>> + Send {
        T::delete_user_permissions(self, context, path)
    }

    fn get_team_permissions(
        &self,
        context: Context,
        path: GetTeamPermissionsPath,
    ) -> impl Future<Output = Result<GetTeamPermissionsResponse, Rejection>> + Send {
        T::get_team_permissions(self, context, path)
    }

    fn change_team_permissions(
        &self,
        context: Context,
        path: ChangeTeamPermissionsPath,
        body: crate::models::RoleChange,
    ) -> impl Future<Output = Result<ChangeTeamPermissionsResponse, Rejection>> + Send {
        T::change_team_permissions(self, context, path, body)
    }

    fn delete_team_permissions(
        &self,
        context: Context,
        path: DeleteTeamPermissionsPath,
    ) -> impl Future<Output = Result<DeleteTeamPermissionsResponse, Rejection>> + Send {
        T::delete_team_permissions(self, context, path)
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
            Self::Ok(body) => Call::respond(200u16, &body),
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
    /// 200: The changed permission.
    Ok(crate::models::UserPermission),
}

impl IntoResponse for ChangeUserPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
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
    /// The name of a team in the namespace of the repository.
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
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `changeTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeTeamPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of a team in the namespace of the repository.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `changeTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeTeamPermissionsResponse {
    /// 200: The changed permission.
    Ok(crate::models::TeamPermission),
}

impl IntoResponse for ChangeTeamPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteTeamPermissionsPath {
    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    pub repository: crate::RepositoryName,
    /// The name of a team in the namespace of the repository.
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
