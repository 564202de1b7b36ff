// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The trait of tag `team`, its arguments and responses.

use std::sync::Arc;
use crate::api::operations;
use crate::server::{
    Call, Context, IntoResponse, Kind, QueryParameter, Rejection, Response, Route,
};

/// The operations of tag `team`.
///
/// Teams of an organization, their members and their synchronization with external groups.
///
/// Implement the methods that you need as plain `async fn`. All others respond with 501 and
/// name the operation.
pub trait TeamApi: Send + Sync + 'static {
    /// Create or change a team.
    ///
    /// Creates the team if there is none of that name. Otherwise changes its role and description.
    /// `new_team` tells which happened. Requires the admin role in the organization, or a superuser
    /// if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` for a new name that
    /// does not match `^([a-z0-9]+(?:[._-][a-z0-9]+)*)$` or does not have 2 to 255 characters, and
    /// if the caller would lose the admin role. An organization that does not exist is 403 for
    /// ordinary callers and 400 with a `MessageError` for these superusers.
    ///
    /// `PUT /api/v1/organization/{orgname}/team/{teamname}`, operation `updateOrganizationTeam`.
    ///
    /// Server behaviour: [hidden-existence](crate::server_behaviour#hidden-existence),
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [success-statuses](crate::server_behaviour#success-statuses),
    /// [account-names](crate::server_behaviour#account-names),
    /// [the-last-administrator](crate::server_behaviour#the-last-administrator),
    /// [team-updates-create](crate::server_behaviour#team-updates-create).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`Team`](crate::models::Team): The created or changed team.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`InvalidName`](crate::Reason::InvalidName),
    /// [`LastAdministrator`](crate::Reason::LastAdministrator).
    ///
    /// # Example
    ///
    /// ```
    /// use quay_api::server::team::{
    ///     TeamApi,
    ///     UpdateOrganizationTeamPath,
    ///     UpdateOrganizationTeamResponse,
    /// };
    /// use quay_api::server::{Context, Rejection};
    ///
    /// struct Mine;
    ///
    /// impl TeamApi for Mine {
    ///     async fn update_organization_team(
    ///         &self,
    ///         _context: Context,
    ///         _path: UpdateOrganizationTeamPath,
    ///         _body: quay_api::models::TeamChange,
    ///     ) -> Result<UpdateOrganizationTeamResponse, Rejection> {
    ///         Err(Rejection::not_found())
    ///     }
    /// }
    /// ```
    fn update_organization_team(
        &self,
        context: Context,
        path: UpdateOrganizationTeamPath,
        body: crate::models::TeamChange,
    ) -> impl Future<Output = Result<UpdateOrganizationTeamResponse, Rejection>> + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete a team.
    ///
    /// Removes the team with its permissions and default permissions. Requires the admin role in
    /// the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a
    /// `MessageError` if there is no such team, and if the caller would lose the admin role. If a
    /// superuser who is in no team with the admin role deletes a team that has it, the server fails
    /// with 500.
    ///
    /// `DELETE /api/v1/organization/{orgname}/team/{teamname}`, operation `deleteOrganizationTeam`.
    ///
    /// Server behaviour:
    /// [missing-things-with-status-400](crate::server_behaviour#missing-things-with-status-400),
    /// [server-failures](crate::server_behaviour#server-failures),
    /// [repeated-deletions](crate::server_behaviour#repeated-deletions),
    /// [the-last-administrator](crate::server_behaviour#the-last-administrator),
    /// [synchronized-teams](crate::server_behaviour#synchronized-teams).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The team was deleted.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing),
    /// [`LastAdministrator`](crate::Reason::LastAdministrator).
    fn delete_organization_team(
        &self,
        context: Context,
        path: DeleteOrganizationTeamPath,
    ) -> impl Future<Output = Result<DeleteOrganizationTeamResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Enable team sync.
    ///
    /// Ties the team to a group of the directory that accounts come from. With OIDC the members are
    /// removed at once and come back when they sign in. Requires the admin role in the organization
    /// and, unless `NONSUPERUSER_TEAM_SYNCING_SETUP` is on, a superuser. Returns 400 if the
    /// directory does not know the group or has no groups, and 404 if there is no such team. A team
    /// that is tied to a group already makes the server fail with 500.
    ///
    /// The server has the operation only where the feature `TEAM_SYNCING` is on.
    ///
    /// `POST /api/v1/organization/{orgname}/team/{teamname}/syncing`, operation
    /// `enableOrganizationTeamSync`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [synchronized-teams](crate::server_behaviour#synchronized-teams).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin` and `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Team`](crate::models::Team): The team. Nothing in it shows the group.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405, 415, 500 or 503. Its own reasons
    /// are [`Missing`](crate::Reason::Missing).
    fn enable_organization_team_sync(
        &self,
        context: Context,
        path: EnableOrganizationTeamSyncPath,
        body: crate::models::TeamSyncConfig,
    ) -> impl Future<
        Output = Result<EnableOrganizationTeamSyncResponse, Rejection>,
    > + Send {
        let _ = (path, body);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Disable team sync.
    ///
    /// Unties the team from its group, if it has one; the members stay. Requires the admin role in
    /// the organization and, unless `NONSUPERUSER_TEAM_SYNCING_SETUP` is on, a superuser. Returns
    /// 404 if there is no such team.
    ///
    /// The server has the operation only where the feature `TEAM_SYNCING` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/team/{teamname}/syncing`, operation
    /// `disableOrganizationTeamSync`.
    ///
    /// Server behaviour: [synchronized-teams](crate::server_behaviour#synchronized-teams).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin` and `super:user`.
    ///
    /// # Responses
    ///
    /// - 200, [`Team`](crate::models::Team): The team.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn disable_organization_team_sync(
        &self,
        context: Context,
        path: DisableOrganizationTeamSyncPath,
    ) -> impl Future<
        Output = Result<DisableOrganizationTeamSyncResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the members of a team.
    ///
    /// Lists the accounts in the team, including robots. Members of the team and admins of the
    /// organization may call it. Global read-only superusers may call it too, and so may superusers
    /// if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 to all of them if there is no such team.
    ///
    /// `GET /api/v1/organization/{orgname}/team/{teamname}/members`, operation
    /// `getOrganizationTeamMembers`.
    ///
    /// Server behaviour: [team-members](crate::server_behaviour#team-members).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`TeamMemberList`](crate::models::TeamMemberList): The members.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_organization_team_members(
        &self,
        context: Context,
        path: GetOrganizationTeamMembersPath,
        query: GetOrganizationTeamMembersQuery,
    ) -> impl Future<
        Output = Result<GetOrganizationTeamMembersResponse, Rejection>,
    > + Send {
        let _ = (path, query);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Add an account to a team.
    ///
    /// Adds the account to the team at once. Where the features `MAILING` and `REQUIRE_TEAM_INVITE`
    /// are both on, a user who is in no team of the organization is invited instead, and robots of
    /// others are rejected. Requires the admin role in the organization, or a superuser if
    /// `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 for an account that
    /// does not exist or is in the team already, and for people if the team is synchronized with a
    /// group. Returns 404 if there is no such team.
    ///
    /// `PUT /api/v1/organization/{orgname}/team/{teamname}/members/{membername}`, operation
    /// `updateOrganizationTeamMember`.
    ///
    /// Server behaviour: [team-members](crate::server_behaviour#team-members),
    /// [synchronized-teams](crate::server_behaviour#synchronized-teams).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`TeamMember`](crate::models::TeamMember): The account, as a member or invited.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState).
    fn update_organization_team_member(
        &self,
        context: Context,
        path: UpdateOrganizationTeamMemberPath,
    ) -> impl Future<
        Output = Result<UpdateOrganizationTeamMemberResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Remove an account from a team.
    ///
    /// Removes the account from the team, or its invitation if it has one. Requires the admin role
    /// in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the
    /// account is not in the team, if it is the caller's own in the only team that makes the caller
    /// an admin, and for people if the team is synchronized with a group. Returns 404 if there is
    /// no such team or account.
    ///
    /// `DELETE /api/v1/organization/{orgname}/team/{teamname}/members/{membername}`, operation
    /// `deleteOrganizationTeamMember`.
    ///
    /// Server behaviour: [the-last-administrator](crate::server_behaviour#the-last-administrator),
    /// [team-members](crate::server_behaviour#team-members),
    /// [synchronized-teams](crate::server_behaviour#synchronized-teams).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The account is no longer in the team.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing),
    /// [`LastAdministrator`](crate::Reason::LastAdministrator),
    /// [`WrongState`](crate::Reason::WrongState).
    fn delete_organization_team_member(
        &self,
        context: Context,
        path: DeleteOrganizationTeamMemberPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationTeamMemberResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Invite an e-mail address to a team.
    ///
    /// Stores an invitation and sends it to the address. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body and
    /// does not look for earlier invitations. Returns 400 if the team is synchronized with a group,
    /// and 404 if there is no such team.
    ///
    /// The server has the operation only where the feature `MAILING` is on.
    ///
    /// `PUT /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`, operation
    /// `inviteTeamMemberEmail`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`TeamInvite`](crate::models::TeamInvite): The invitation.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`AlreadyExists`](crate::Reason::AlreadyExists), [`Missing`](crate::Reason::Missing),
    /// [`WrongState`](crate::Reason::WrongState).
    fn invite_team_member_email(
        &self,
        context: Context,
        path: InviteTeamMemberEmailPath,
    ) -> impl Future<Output = Result<InviteTeamMemberEmailResponse, Rejection>> + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Delete the invitation of an e-mail address.
    ///
    /// Removes one invitation of the address to the team. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no
    /// such team or invitation.
    ///
    /// The server has the operation only where the feature `MAILING` is on.
    ///
    /// `DELETE /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`, operation
    /// `deleteTeamMemberEmailInvite`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The invitation was removed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing), [`WrongState`](crate::Reason::WrongState).
    fn delete_team_member_email_invite(
        &self,
        context: Context,
        path: DeleteTeamMemberEmailInvitePath,
    ) -> impl Future<
        Output = Result<DeleteTeamMemberEmailInviteResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// List the repository permissions of a team.
    ///
    /// Lists the permissions of the team, one for each repository. Requires the admin role in the
    /// organization, for which a token needs `org:admin`, although the server names no scope.
    /// Global read-only superusers may call it too, and so may superusers if
    /// `SUPERUSERS_FULL_ACCESS` is on. Returns 404 to all of them if there is no such team.
    ///
    /// `GET /api/v1/organization/{orgname}/team/{teamname}/permissions`, operation
    /// `getOrganizationTeamPermissions`.
    ///
    /// Server behaviour: [scopes-cap-roles](crate::server_behaviour#scopes-cap-roles).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`GrantedPermissionList`](crate::models::GrantedPermissionList): The permissions.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn get_organization_team_permissions(
        &self,
        context: Context,
        path: GetOrganizationTeamPermissionsPath,
    ) -> impl Future<
        Output = Result<GetOrganizationTeamPermissionsResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Accept an invitation to a team.
    ///
    /// Makes the caller a member of the team, and of every other team of the organization that the
    /// caller or, if it is confirmed, the caller's address was invited to. Returns 400 with a
    /// `MessageError` if there is no such invitation, or if it is for somebody else.
    ///
    /// The server has the operation only where the feature `MAILING` is on.
    ///
    /// `PUT /api/v1/teaminvite/{code}`, operation `acceptOrganizationTeamInvite`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 200, [`JoinedTeam`](crate::models::JoinedTeam): The team that the caller has joined.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn accept_organization_team_invite(
        &self,
        context: Context,
        path: AcceptOrganizationTeamInvitePath,
    ) -> impl Future<
        Output = Result<AcceptOrganizationTeamInviteResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }

    /// Decline an invitation to a team.
    ///
    /// Removes the invitation. Returns 400 with a `MessageError` if there is no such invitation for
    /// the caller.
    ///
    /// The server has the operation only where the feature `MAILING` is on.
    ///
    /// `DELETE /api/v1/teaminvite/{code}`, operation `declineOrganizationTeamInvite`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: The invitation was removed.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 405 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing).
    fn decline_organization_team_invite(
        &self,
        context: Context,
        path: DeclineOrganizationTeamInvitePath,
    ) -> impl Future<
        Output = Result<DeclineOrganizationTeamInviteResponse, Rejection>,
    > + Send {
        let _ = (path,);
        async move { Err(Rejection::not_implemented(context.operation)) }
    }
}

/// What is shared serves what `T` serves.
impl<T: TeamApi> TeamApi for Arc<T> {
    fn update_organization_team(
        &self,
        context: Context,
        path: UpdateOrganizationTeamPath,
        body: crate::models::TeamChange,
    ) -> impl Future<Output = Result<UpdateOrganizationTeamResponse, Rejection>> + Send {
        T::update_organization_team(self, context, path, body)
    }

    fn delete_organization_team(
        &self,
        context: Context,
        path: DeleteOrganizationTeamPath,
    ) -> impl Future<Output = Result<DeleteOrganizationTeamResponse, Rejection>> + Send {
        T::delete_organization_team(self, context, path)
    }

    fn enable_organization_team_sync(
        &self,
        context: Context,
        path: EnableOrganizationTeamSyncPath,
        body: crate::models::TeamSyncConfig,
    ) -> impl Future<
        Output = Result<EnableOrganizationTeamSyncResponse, Rejection>,
    > + Send {
        T::enable_organization_team_sync(self, context, path, body)
    }

    fn disable_organization_team_sync(
        &self,
        context: Context,
        path: DisableOrganizationTeamSyncPath,
    ) -> impl Future<
        Output = Result<DisableOrganizationTeamSyncResponse, Rejection>,
    > + Send {
        T::disable_organization_team_sync(self, context, path)
    }

    fn get_organization_team_members(
        &self,
        context: Context,
        path: GetOrganizationTeamMembersPath,
        query: GetOrganizationTeamMembersQuery,
    ) -> impl Future<
        Output = Result<GetOrganizationTeamMembersResponse, Rejection>,
    > + Send {
        T::get_organization_team_members(self, context, path, query)
    }

    fn update_organization_team_member(
        &self,
        context: Context,
        path: UpdateOrganizationTeamMemberPath,
    ) -> impl Future<
        Output = Result<UpdateOrganizationTeamMemberResponse, Rejection>,
    > + Send {
        T::update_organization_team_member(self, context, path)
    }

    fn delete_organization_team_member(
        &self,
        context: Context,
        path: DeleteOrganizationTeamMemberPath,
    ) -> impl Future<
        Output = Result<DeleteOrganizationTeamMemberResponse, Rejection>,
    > + Send {
        T::delete_organization_team_member(self, context, path)
    }

    fn invite_team_member_email(
        &self,
        context: Context,
        path: InviteTeamMemberEmailPath,
    ) -> impl Future<Output = Result<InviteTeamMemberEmailResponse, Rejection>> + Send {
        T::invite_team_member_email(self, context, path)
    }

    fn delete_team_member_email_invite(
        &self,
        context: Context,
        path: DeleteTeamMemberEmailInvitePath,
    ) -> impl Future<
        Output = Result<DeleteTeamMemberEmailInviteResponse, Rejection>,
    > + Send {
        T::delete_team_member_email_invite(self, context, path)
    }

    fn get_organization_team_permissions(
        &self,
        context: Context,
        path: GetOrganizationTeamPermissionsPath,
    ) -> impl Future<
        Output = Result<GetOrganizationTeamPermissionsResponse, Rejection>,
    > + Send {
        T::get_organization_team_permissions(self, context, path)
    }

    fn accept_organization_team_invite(
        &self,
        context: Context,
        path: AcceptOrganizationTeamInvitePath,
    ) -> impl Future<
        Output = Result<AcceptOrganizationTeamInviteResponse, Rejection>,
    > + Send {
        T::accept_organization_team_invite(self, context, path)
    }

    fn decline_organization_team_invite(
        &self,
        context: Context,
        path: DeclineOrganizationTeamInvitePath,
    ) -> impl Future<
        Output = Result<DeclineOrganizationTeamInviteResponse, Rejection>,
    > + Send {
        T::decline_organization_team_invite(self, context, path)
    }
}

/// The path parameters of `updateOrganizationTeam`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrganizationTeamPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `updateOrganizationTeam`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrganizationTeamResponse {
    /// 200: The created or changed team.
    Ok(crate::models::Team),
}

impl IntoResponse for UpdateOrganizationTeamResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganizationTeam`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationTeamPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationTeam`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationTeamResponse {
    /// 204: The team was deleted.
    NoContent,
}

impl IntoResponse for DeleteOrganizationTeamResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `enableOrganizationTeamSync`.
#[derive(Clone, Debug, PartialEq)]
pub struct EnableOrganizationTeamSyncPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `enableOrganizationTeamSync`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EnableOrganizationTeamSyncResponse {
    /// 200: The team. Nothing in it shows the group.
    Ok(crate::models::Team),
}

impl IntoResponse for EnableOrganizationTeamSyncResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `disableOrganizationTeamSync`.
#[derive(Clone, Debug, PartialEq)]
pub struct DisableOrganizationTeamSyncPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `disableOrganizationTeamSync`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DisableOrganizationTeamSyncResponse {
    /// 200: The team.
    Ok(crate::models::Team),
}

impl IntoResponse for DisableOrganizationTeamSyncResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `getOrganizationTeamMembers`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationTeamMembersPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
}

/// The query parameters of `getOrganizationTeamMembers`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationTeamMembersQuery {
    /// Whether to add those who were invited and have not accepted yet. Without effect unless the
    /// caller has the admin role in the organization.
    ///
    /// It is `false` where it is not sent.
    pub include_pending: bool,
}

/// The successful responses of `getOrganizationTeamMembers`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationTeamMembersResponse {
    /// 200: The members.
    Ok(crate::models::TeamMemberList),
}

impl IntoResponse for GetOrganizationTeamMembersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `updateOrganizationTeamMember`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateOrganizationTeamMemberPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
    /// The name of the user or robot account.
    pub membername: crate::PathSegment,
}

/// The successful responses of `updateOrganizationTeamMember`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateOrganizationTeamMemberResponse {
    /// 200: The account, as a member or invited.
    Ok(crate::models::TeamMember),
}

impl IntoResponse for UpdateOrganizationTeamMemberResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteOrganizationTeamMember`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteOrganizationTeamMemberPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
    /// The name of the user or robot account.
    pub membername: crate::PathSegment,
}

/// The successful responses of `deleteOrganizationTeamMember`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteOrganizationTeamMemberResponse {
    /// 204: The account is no longer in the team.
    NoContent,
}

impl IntoResponse for DeleteOrganizationTeamMemberResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `inviteTeamMemberEmail`.
#[derive(Clone, Debug, PartialEq)]
pub struct InviteTeamMemberEmailPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
    /// The e-mail address, which the server does not check.
    pub email: crate::PathSegment,
}

/// The successful responses of `inviteTeamMemberEmail`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InviteTeamMemberEmailResponse {
    /// 200: The invitation.
    Ok(crate::models::TeamInvite),
}

impl IntoResponse for InviteTeamMemberEmailResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `deleteTeamMemberEmailInvite`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteTeamMemberEmailInvitePath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
    /// The e-mail address, which the server does not check.
    pub email: crate::PathSegment,
}

/// The successful responses of `deleteTeamMemberEmailInvite`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteTeamMemberEmailInviteResponse {
    /// 204: The invitation was removed.
    NoContent,
}

impl IntoResponse for DeleteTeamMemberEmailInviteResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The path parameters of `getOrganizationTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetOrganizationTeamPermissionsPath {
    /// The name of the organization.
    pub orgname: crate::PathSegment,
    /// The name of the team.
    pub teamname: crate::PathSegment,
}

/// The successful responses of `getOrganizationTeamPermissions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetOrganizationTeamPermissionsResponse {
    /// 200: The permissions.
    Ok(crate::models::GrantedPermissionList),
}

impl IntoResponse for GetOrganizationTeamPermissionsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `acceptOrganizationTeamInvite`.
#[derive(Clone, Debug, PartialEq)]
pub struct AcceptOrganizationTeamInvitePath {
    /// The code of the invitation, from the mail or from the notification of the invited user.
    pub code: crate::PathSegment,
}

/// The successful responses of `acceptOrganizationTeamInvite`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AcceptOrganizationTeamInviteResponse {
    /// 200: The team that the caller has joined.
    Ok(crate::models::JoinedTeam),
}

impl IntoResponse for AcceptOrganizationTeamInviteResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok(body) => Call::respond(200u16, &body),
        }
    }
}

/// The path parameters of `declineOrganizationTeamInvite`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeclineOrganizationTeamInvitePath {
    /// The code of the invitation, from the mail or from the notification of the invited user.
    pub code: crate::PathSegment,
}

/// The successful responses of `declineOrganizationTeamInvite`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeclineOrganizationTeamInviteResponse {
    /// 204: The invitation was removed.
    NoContent,
}

impl IntoResponse for DeclineOrganizationTeamInviteResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => Response::empty(204u16, "application/json"),
        }
    }
}

/// The routes of the tag, each with its handler.
pub(crate) fn routes<T: TeamApi>(api: T) -> Vec<Route> {
    let api = Arc::new(api);
    Vec::from([
        route_update_organization_team(&api),
        route_delete_organization_team(&api),
        route_enable_organization_team_sync(&api),
        route_disable_organization_team_sync(&api),
        route_get_organization_team_members(&api),
        route_update_organization_team_member(&api),
        route_delete_organization_team_member(&api),
        route_invite_team_member_email(&api),
        route_delete_team_member_email_invite(&api),
        route_get_organization_team_permissions(&api),
        route_accept_organization_team_invite(&api),
        route_decline_organization_team_invite(&api),
    ])
}

fn route_update_organization_team<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_ORGANIZATION_TEAM,
        &[],
        Some(&super::schemas::TEAM_CHANGE),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateOrganizationTeamPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                };
                let body = call.body()?;
                api.update_organization_team(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_team<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_TEAM,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationTeamPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                };
                api.delete_organization_team(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_enable_organization_team_sync<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ENABLE_ORGANIZATION_TEAM_SYNC,
        &[],
        Some(&super::schemas::TEAM_SYNC_CONFIG),
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = EnableOrganizationTeamSyncPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                };
                let body = call.body()?;
                api.enable_organization_team_sync(call.context, path, body)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_disable_organization_team_sync<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DISABLE_ORGANIZATION_TEAM_SYNC,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DisableOrganizationTeamSyncPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                };
                api.disable_organization_team_sync(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_team_members<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_TEAM_MEMBERS,
        &[
            QueryParameter {
                name: "includePending",
                required: false,
                kind: Kind::Boolean,
                help: "Whether to add those who were invited and have not accepted yet. Without effect unless the caller has the admin role in the organization.",
            },
        ],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationTeamMembersPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                };
                let query = GetOrganizationTeamMembersQuery {
                    include_pending: call.query("includePending")?.unwrap_or(false),
                };
                api.get_organization_team_members(call.context, path, query)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_update_organization_team_member<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::UPDATE_ORGANIZATION_TEAM_MEMBER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = UpdateOrganizationTeamMemberPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                    membername: call.path("membername")?,
                };
                api.update_organization_team_member(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_organization_team_member<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_ORGANIZATION_TEAM_MEMBER,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteOrganizationTeamMemberPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                    membername: call.path("membername")?,
                };
                api.delete_organization_team_member(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_invite_team_member_email<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::INVITE_TEAM_MEMBER_EMAIL,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = InviteTeamMemberEmailPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                    email: call.path("email")?,
                };
                api.invite_team_member_email(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_delete_team_member_email_invite<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DELETE_TEAM_MEMBER_EMAIL_INVITE,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeleteTeamMemberEmailInvitePath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                    email: call.path("email")?,
                };
                api.delete_team_member_email_invite(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_get_organization_team_permissions<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::GET_ORGANIZATION_TEAM_PERMISSIONS,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = GetOrganizationTeamPermissionsPath {
                    orgname: call.path("orgname")?,
                    teamname: call.path("teamname")?,
                };
                api.get_organization_team_permissions(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_accept_organization_team_invite<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::ACCEPT_ORGANIZATION_TEAM_INVITE,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = AcceptOrganizationTeamInvitePath {
                    code: call.path("code")?,
                };
                api.accept_organization_team_invite(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}

fn route_decline_organization_team_invite<T: TeamApi>(api: &Arc<T>) -> Route {
    let api = Arc::clone(api);
    Route::new(
        &operations::DECLINE_ORGANIZATION_TEAM_INVITE,
        &[],
        None,
        move |mut call: Call| {
            let api = Arc::clone(&api);
            async move {
                let path = DeclineOrganizationTeamInvitePath {
                    code: call.path("code")?,
                };
                api.decline_organization_team_invite(call.context, path)
                    .await
                    .map(IntoResponse::into_response)
            }
        },
    )
}
