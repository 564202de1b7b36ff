// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `permission`.

use crate::client::runtime::{self, ParameterError, Error, ResponseValue, encode_path};

/// # Tag `permission`
///
/// The permissions of users and teams to read, write or administer a repository.
impl crate::Client {
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let team_permission_map = client
    ///     .list_repo_team_permissions("acme/tools/builder")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repo_team_permissions(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListRepoTeamPermissions {
        ListRepoTeamPermissions::new(self, repository)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_permission_map = client
    ///     .list_repo_user_permissions("acme/tools/builder")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_repo_user_permissions(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> ListRepoUserPermissions {
        ListRepoUserPermissions::new(self, repository)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `username`: The name of the user or robot account.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let transitive_permissions = client
    ///     .get_user_transitive_permission("acme/tools/builder", "bob")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_transitive_permission(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserTransitivePermission {
        GetUserTransitivePermission::new(self, repository, username)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `username`: The name of the user or robot account.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let user_permission = client
    ///     .get_user_permissions("acme/tools/builder", "bob")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_permissions(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> GetUserPermissions {
        GetUserPermissions::new(self, repository, username)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `username`: The name of the user or robot account.
    /// - `body`: The body of the request.
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
    /// [`LastAdministrator`](crate::Reason::LastAdministrator). [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{RepositoryRole, RoleChange};
    ///
    /// let user_permission = client
    ///     .change_user_permissions(
    ///         "acme/tools/builder",
    ///         "bob",
    ///         RoleChange::new(RepositoryRole::Admin),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_user_permissions(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::RoleChange>,
    ) -> ChangeUserPermissions {
        ChangeUserPermissions::new(self, repository, username, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `username`: The name of the user or robot account.
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
    /// [`LastAdministrator`](crate::Reason::LastAdministrator). [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_user_permissions("acme/tools/builder", "bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user_permissions(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteUserPermissions {
        DeleteUserPermissions::new(self, repository, username)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `teamname`: The name of a team in the namespace of the repository.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let role_only = client.get_team_permissions("acme/tools/builder", "devs").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_team_permissions(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetTeamPermissions {
        GetTeamPermissions::new(self, repository, teamname)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `teamname`: The name of a team in the namespace of the repository.
    /// - `body`: The body of the request.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{RepositoryRole, RoleChange};
    ///
    /// let team_permission = client
    ///     .change_team_permissions(
    ///         "acme/tools/builder",
    ///         "devs",
    ///         RoleChange::new(RepositoryRole::Admin),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change_team_permissions(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::RoleChange>,
    ) -> ChangeTeamPermissions {
        ChangeTeamPermissions::new(self, repository, teamname, body)
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
    /// # Parameters
    ///
    /// - `repository`: The full name of the repository, `namespace/name`. The name may contain
    ///   slashes.
    /// - `teamname`: The name of a team in the namespace of the repository.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_team_permissions("acme/tools/builder", "devs").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_team_permissions(
        &self,
        repository: impl runtime::Argument<crate::RepositoryName>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteTeamPermissions {
        DeleteTeamPermissions::new(self, repository, teamname)
    }
}

/// A call of `listRepoTeamPermissions`, which
/// [`Client::list_repo_team_permissions`](crate::Client::list_repo_team_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepoTeamPermissions {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl ListRepoTeamPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/team/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/team/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::TeamPermissionMap, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_REPO_TEAM_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepoTeamPermissions {
    type Output = Result<ResponseValue<crate::models::TeamPermissionMap>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TeamPermissionMap, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `listRepoUserPermissions`, which
/// [`Client::list_repo_user_permissions`](crate::Client::list_repo_user_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListRepoUserPermissions {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
}

impl ListRepoUserPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository?;
        let repository = encode_path(&repository);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/user/", client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/user/`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::UserPermissionMap, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_REPO_USER_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListRepoUserPermissions {
    type Output = Result<ResponseValue<crate::models::UserPermissionMap>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserPermissionMap, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserTransitivePermission`, which
/// [`Client::get_user_transitive_permission`](crate::Client::get_user_transitive_permission)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserTransitivePermission {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    username: Result<crate::PathSegment, ParameterError>,
}

impl GetUserTransitivePermission {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            username: ParameterError::convert("username", "PathSegment", username),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, username } = self;
        let repository = repository?;
        let username = username?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_USER_TRANSITIVE_PERMISSION,
            &[("repository", repository.as_str()), ("username", username.as_str())],
        )?;
        let repository = encode_path(&repository);
        let username = encode_path(&username);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/user/{username}/transitive",
            client.base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/user/{username}/transitive`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::TransitivePermissions, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_TRANSITIVE_PERMISSION,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserTransitivePermission {
    type Output = Result<ResponseValue<crate::models::TransitivePermissions>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::TransitivePermissions,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getUserPermissions`, which
/// [`Client::get_user_permissions`](crate::Client::get_user_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetUserPermissions {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    username: Result<crate::PathSegment, ParameterError>,
}

impl GetUserPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            username: ParameterError::convert("username", "PathSegment", username),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, username } = self;
        let repository = repository?;
        let username = username?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_USER_PERMISSIONS,
            &[("repository", repository.as_str()), ("username", username.as_str())],
        )?;
        let repository = encode_path(&repository);
        let username = encode_path(&username);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/user/{username}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/user/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::UserPermission, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_USER_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetUserPermissions {
    type Output = Result<ResponseValue<crate::models::UserPermission>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserPermission, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeUserPermissions`, which
/// [`Client::change_user_permissions`](crate::Client::change_user_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeUserPermissions {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    username: Result<crate::PathSegment, ParameterError>,
    body: crate::models::RoleChange,
}

impl ChangeUserPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::RoleChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            username: ParameterError::convert("username", "PathSegment", username),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, username, body } = self;
        let repository = repository?;
        let username = username?;
        runtime::check_route(
            &client,
            &crate::api::operations::CHANGE_USER_PERMISSIONS,
            &[("repository", repository.as_str()), ("username", username.as_str())],
        )?;
        let repository = encode_path(&repository);
        let username = encode_path(&username);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/user/{username}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/permissions/user/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::UserPermission, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_USER_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeUserPermissions {
    type Output = Result<ResponseValue<crate::models::UserPermission>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::UserPermission, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteUserPermissions`, which
/// [`Client::delete_user_permissions`](crate::Client::delete_user_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteUserPermissions {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    username: Result<crate::PathSegment, ParameterError>,
}

impl DeleteUserPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        username: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            username: ParameterError::convert("username", "PathSegment", username),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, username } = self;
        let repository = repository?;
        let username = username?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_USER_PERMISSIONS,
            &[("repository", repository.as_str()), ("username", username.as_str())],
        )?;
        let repository = encode_path(&repository);
        let username = encode_path(&username);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/user/{username}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/permissions/user/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteUserPermissions {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getTeamPermissions`, which
/// [`Client::get_team_permissions`](crate::Client::get_team_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetTeamPermissions {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
}

impl GetTeamPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, teamname } = self;
        let repository = repository?;
        let teamname = teamname?;
        runtime::check_route(
            &client,
            &crate::api::operations::GET_TEAM_PERMISSIONS,
            &[("repository", repository.as_str()), ("teamname", teamname.as_str())],
        )?;
        let repository = encode_path(&repository);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/team/{teamname}", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::RoleOnly, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_TEAM_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetTeamPermissions {
    type Output = Result<ResponseValue<crate::models::RoleOnly>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::RoleOnly, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `changeTeamPermissions`, which
/// [`Client::change_team_permissions`](crate::Client::change_team_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ChangeTeamPermissions {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::RoleChange,
}

impl ChangeTeamPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::RoleChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, teamname, body } = self;
        let repository = repository?;
        let teamname = teamname?;
        runtime::check_route(
            &client,
            &crate::api::operations::CHANGE_TEAM_PERMISSIONS,
            &[("repository", repository.as_str()), ("teamname", teamname.as_str())],
        )?;
        let repository = encode_path(&repository);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/team/{teamname}", client
            .base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/permissions/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::TeamPermission, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CHANGE_TEAM_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ChangeTeamPermissions {
    type Output = Result<ResponseValue<crate::models::TeamPermission>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TeamPermission, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteTeamPermissions`, which
/// [`Client::delete_team_permissions`](crate::Client::delete_team_permissions) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTeamPermissions {
    client: crate::Client,
    repository: Result<crate::RepositoryName, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteTeamPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        repository: impl runtime::Argument<crate::RepositoryName>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            repository: ParameterError::convert(
                "repository",
                "RepositoryName",
                repository,
            ),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, teamname } = self;
        let repository = repository?;
        let teamname = teamname?;
        runtime::check_route(
            &client,
            &crate::api::operations::DELETE_TEAM_PERMISSIONS,
            &[("repository", repository.as_str()), ("teamname", teamname.as_str())],
        )?;
        let repository = encode_path(&repository);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/repository/{repository}/permissions/team/{teamname}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/permissions/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_TEAM_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteTeamPermissions {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
