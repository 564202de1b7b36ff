// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `permission`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_repo_team_permissions(&self) -> ListRepoTeamPermissions<'_> {
        ListRepoTeamPermissions::new(self)
    }
}

/// The call of `listRepoTeamPermissions`, begun by
/// [`Client::list_repo_team_permissions`](crate::Client::list_repo_team_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepoTeamPermissions<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> ListRepoTeamPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/team/", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/team/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::TeamPermissionMap>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPO_TEAM_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The permissions.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_repo_user_permissions(&self) -> ListRepoUserPermissions<'_> {
        ListRepoUserPermissions::new(self)
    }
}

/// The call of `listRepoUserPermissions`, begun by
/// [`Client::list_repo_user_permissions`](crate::Client::list_repo_user_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListRepoUserPermissions<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
}

impl<'a> ListRepoUserPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/user/", client.base_url(), encode_path(&
            repository),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/user/`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::UserPermissionMap>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_REPO_USER_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The permissions that apply.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_transitive_permission(&self) -> GetUserTransitivePermission<'_> {
        GetUserTransitivePermission::new(self)
    }
}

/// The call of `getUserTransitivePermission`, begun by
/// [`Client::get_user_transitive_permission`](crate::Client::get_user_transitive_permission).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserTransitivePermission<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    username: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserTransitivePermission<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            username: Err("username was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, username } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let username = username.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/user/{}/transitive", client.base_url(),
            encode_path(& repository), encode_path(& username),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/user/{username}/transitive`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::TransitivePermissions>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_TRANSITIVE_PERMISSION,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The permission.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_user_permissions(&self) -> GetUserPermissions<'_> {
        GetUserPermissions::new(self)
    }
}

/// The call of `getUserPermissions`, begun by
/// [`Client::get_user_permissions`](crate::Client::get_user_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetUserPermissions<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    username: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetUserPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            username: Err("username was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, username } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let username = username.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/user/{}", client.base_url(),
            encode_path(& repository), encode_path(& username),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/user/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::UserPermission>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_USER_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Set the permission of a user in a repository.
    ///
    /// Sets the direct role of a user or robot account, whether or not it had one before. Requires
    /// the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.
    ///
    /// Returns 400 for a role that is missing or unknown, for an account that does not exist, for a
    /// robot of another namespace, and for the namespace's own account, which always administers
    /// its
    /// repositories. The name of another organization is accepted. Administrators may lower their
    /// own
    /// role. A repository that does not exist, in a namespace that the caller administers, makes
    /// the
    /// server fail with 500.
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
    /// - 200: The changed permission.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn change_user_permissions(&self) -> ChangeUserPermissions<'_> {
        ChangeUserPermissions::new(self)
    }
}

/// The call of `changeUserPermissions`, begun by
/// [`Client::change_user_permissions`](crate::Client::change_user_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeUserPermissions<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    username: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::RoleChange, &'static str>,
}

impl<'a> ChangeUserPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            username: Err("username was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::RoleChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: RoleChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, username, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let username = username.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/user/{}", client.base_url(),
            encode_path(& repository), encode_path(& username),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/permissions/user/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::UserPermission>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_USER_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The permission is removed.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_user_permissions(&self) -> DeleteUserPermissions<'_> {
        DeleteUserPermissions::new(self)
    }
}

/// The call of `deleteUserPermissions`, begun by
/// [`Client::delete_user_permissions`](crate::Client::delete_user_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteUserPermissions<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    username: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteUserPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            username: Err("username was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn username<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.username = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for username failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, username } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let username = username.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/user/{}", client.base_url(),
            encode_path(& repository), encode_path(& username),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/permissions/user/{username}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_USER_PERMISSIONS,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The role of the team.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_team_permissions(&self) -> GetTeamPermissions<'_> {
        GetTeamPermissions::new(self)
    }
}

/// The call of `getTeamPermissions`, begun by
/// [`Client::get_team_permissions`](crate::Client::get_team_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetTeamPermissions<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetTeamPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            teamname: Err("teamname was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The name of a team in the namespace of the repository.
    ///
    /// Required.
    pub fn teamname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.teamname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for teamname failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, teamname } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/team/{}", client.base_url(),
            encode_path(& repository), encode_path(& teamname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/repository/{repository}/permissions/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::RoleOnly>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_TEAM_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The changed permission.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 500, 503; see [`Error`](crate::Error) for
    /// what else can go wrong.
    pub fn change_team_permissions(&self) -> ChangeTeamPermissions<'_> {
        ChangeTeamPermissions::new(self)
    }
}

/// The call of `changeTeamPermissions`, begun by
/// [`Client::change_team_permissions`](crate::Client::change_team_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ChangeTeamPermissions<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::RoleChange, &'static str>,
}

impl<'a> ChangeTeamPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            teamname: Err("teamname was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The name of a team in the namespace of the repository.
    ///
    /// Required.
    pub fn teamname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.teamname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for teamname failed");
        self
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::RoleChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: RoleChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, teamname, body } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/team/{}", client.base_url(),
            encode_path(& repository), encode_path(& teamname),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/repository/{repository}/permissions/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::TeamPermission>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CHANGE_TEAM_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The permission is removed.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_team_permissions(&self) -> DeleteTeamPermissions<'_> {
        DeleteTeamPermissions::new(self)
    }
}

/// The call of `deleteTeamPermissions`, begun by
/// [`Client::delete_team_permissions`](crate::Client::delete_team_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteTeamPermissions<'a> {
    client: &'a super::Client,
    repository: Result<crate::RepositoryName, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteTeamPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            repository: Err("repository was not initialized"),
            teamname: Err("teamname was not initialized"),
        }
    }

    /// The full name of the repository, `namespace/name`. The name may contain slashes.
    ///
    /// Required.
    pub fn repository<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::RepositoryName>,
    {
        self.repository = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: RepositoryName` for repository failed"
            });
        self
    }

    /// The name of a team in the namespace of the repository.
    ///
    /// Required.
    pub fn teamname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.teamname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for teamname failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, repository, teamname } = self;
        let repository = repository.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/repository/{}/permissions/team/{}", client.base_url(),
            encode_path(& repository), encode_path(& teamname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/repository/{repository}/permissions/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::DELETE_TEAM_PERMISSIONS,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
