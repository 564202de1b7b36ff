// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `team`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `team`
///
/// Teams of an organization, their members and their synchronization with external groups.
impl crate::Client {
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
    /// - `body`: The body of the request.
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
    /// [`LastAdministrator`](crate::Reason::LastAdministrator). [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::{TeamChange, TeamRole};
    ///
    /// let team = client
    ///     .update_organization_team(
    ///         "acme",
    ///         "devs",
    ///         TeamChange::new(TeamRole::Member).description("the developers"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_organization_team(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TeamChange>,
    ) -> UpdateOrganizationTeam {
        UpdateOrganizationTeam::new(self, orgname, teamname, body)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
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
    /// [`LastAdministrator`](crate::Reason::LastAdministrator). [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_organization_team("acme", "devs").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_team(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationTeam {
        DeleteOrganizationTeam::new(self, orgname, teamname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
    /// - `body`: The body of the request.
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
    /// are [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::TeamSyncConfig;
    ///
    /// let team = client
    ///     .enable_organization_team_sync(
    ///         "acme",
    ///         "devs",
    ///         TeamSyncConfig::default().group_dn("cn=developers,ou=groups"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn enable_organization_team_sync(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TeamSyncConfig>,
    ) -> EnableOrganizationTeamSync {
        EnableOrganizationTeamSync::new(self, orgname, teamname, body)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let team = client.disable_organization_team_sync("acme", "devs").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn disable_organization_team_sync(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> DisableOrganizationTeamSync {
        DisableOrganizationTeamSync::new(self, orgname, teamname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
    /// - optional, by setters:
    ///   [`include_pending`](crate::builder::GetOrganizationTeamMembers::include_pending)
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let team_member_list = client.get_organization_team_members("acme", "devs").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_team_members(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationTeamMembers {
        GetOrganizationTeamMembers::new(self, orgname, teamname)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
    /// - `membername`: The name of the user or robot account.
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
    /// [`WrongState`](crate::Reason::WrongState). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let team_member = client
    ///     .update_organization_team_member("acme", "devs", "bob")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_organization_team_member(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> UpdateOrganizationTeamMember {
        UpdateOrganizationTeamMember::new(self, orgname, teamname, membername)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
    /// - `membername`: The name of the user or robot account.
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
    /// [`WrongState`](crate::Reason::WrongState). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_organization_team_member("acme", "devs", "bob").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_organization_team_member(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteOrganizationTeamMember {
        DeleteOrganizationTeamMember::new(self, orgname, teamname, membername)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
    /// - `email`: The e-mail address, which the server does not check.
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
    /// [`WrongState`](crate::Reason::WrongState). [`Error`](crate::Error) lists what else can go
    /// wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let team_invite = client
    ///     .invite_team_member_email("acme", "devs", "someone@example.com")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn invite_team_member_email(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        email: impl runtime::Argument<crate::PathSegment>,
    ) -> InviteTeamMemberEmail {
        InviteTeamMemberEmail::new(self, orgname, teamname, email)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
    /// - `email`: The e-mail address, which the server does not check.
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
    /// [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.delete_team_member_email_invite("acme", "devs", "someone@example.com").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_team_member_email_invite(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        email: impl runtime::Argument<crate::PathSegment>,
    ) -> DeleteTeamMemberEmailInvite {
        DeleteTeamMemberEmailInvite::new(self, orgname, teamname, email)
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
    /// # Parameters
    ///
    /// - `orgname`: The name of the organization.
    /// - `teamname`: The name of the team.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let granted_permission_list = client
    ///     .get_organization_team_permissions("acme", "devs")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_organization_team_permissions(
        &self,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> GetOrganizationTeamPermissions {
        GetOrganizationTeamPermissions::new(self, orgname, teamname)
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
    /// # Parameters
    ///
    /// - `code`: The code of the invitation, from the mail or from the notification of the invited
    ///   user.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let joined_team = client
    ///     .accept_organization_team_invite(
    ///         "urn:teaminvite:9f4e2f0c-5a43-4bb4-9a67-4a3d8a4a5f0e",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept_organization_team_invite(
        &self,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> AcceptOrganizationTeamInvite {
        AcceptOrganizationTeamInvite::new(self, code)
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
    /// # Parameters
    ///
    /// - `code`: The code of the invitation, from the mail or from the notification of the invited
    ///   user.
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
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .decline_organization_team_invite(
    ///         "urn:teaminvite:9f4e2f0c-5a43-4bb4-9a67-4a3d8a4a5f0e",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn decline_organization_team_invite(
        &self,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> DeclineOrganizationTeamInvite {
        DeclineOrganizationTeamInvite::new(self, code)
    }
}

/// A call of `updateOrganizationTeam`, which
/// [`Client::update_organization_team`](crate::Client::update_organization_team) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationTeam {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::TeamChange,
}

impl UpdateOrganizationTeam {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TeamChange>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, body } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}", client.base_url()
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Team, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_TEAM,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateOrganizationTeam {
    type Output = Result<ResponseValue<crate::models::Team>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Team, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationTeam`, which
/// [`Client::delete_organization_team`](crate::Client::delete_organization_team) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationTeam {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationTeam {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_TEAM,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationTeam {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `enableOrganizationTeamSync`, which
/// [`Client::enable_organization_team_sync`](crate::Client::enable_organization_team_sync)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct EnableOrganizationTeamSync {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
    body: crate::models::TeamSyncConfig,
}

impl EnableOrganizationTeamSync {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        body: impl runtime::BodyArgument<crate::models::TeamSyncConfig>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, body } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}/syncing", client.base_url()
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/team/{teamname}/syncing`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Team, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::ENABLE_ORGANIZATION_TEAM_SYNC,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for EnableOrganizationTeamSync {
    type Output = Result<ResponseValue<crate::models::Team>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Team, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `disableOrganizationTeamSync`, which
/// [`Client::disable_organization_team_sync`](crate::Client::disable_organization_team_sync)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DisableOrganizationTeamSync {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
}

impl DisableOrganizationTeamSync {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}/syncing", client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/team/{teamname}/syncing`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::Team, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DISABLE_ORGANIZATION_TEAM_SYNC,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DisableOrganizationTeamSync {
    type Output = Result<ResponseValue<crate::models::Team>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::Team, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationTeamMembers`, which
/// [`Client::get_organization_team_members`](crate::Client::get_organization_team_members)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationTeamMembers {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
    include_pending: Result<Option<bool>, ParameterError>,
}

impl GetOrganizationTeamMembers {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
            include_pending: Ok(None),
        }
    }

    /// Whether to add those who were invited and have not accepted yet. Without effect unless the
    /// caller has the admin role in the organization. The server takes `false` without it.
    pub fn include_pending(
        mut self,
        include_pending: impl runtime::OptionalArgument<bool>,
    ) -> Self {
        self.include_pending = ParameterError::convert_optional(
            "include_pending",
            "bool",
            include_pending,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, include_pending } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let include_pending = include_pending?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}/members", client.base_url()
        );
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("includePending", &include_pending))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/team/{teamname}/members`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::TeamMemberList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_TEAM_MEMBERS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationTeamMembers {
    type Output = Result<ResponseValue<crate::models::TeamMemberList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TeamMemberList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `updateOrganizationTeamMember`, which
/// [`Client::update_organization_team_member`](crate::Client::update_organization_team_member)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationTeamMember {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
    membername: Result<crate::PathSegment, ParameterError>,
}

impl UpdateOrganizationTeamMember {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
            membername: ParameterError::convert("membername", "PathSegment", membername),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, membername } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let membername = membername?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let membername = encode_path(&membername);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}/members/{membername}",
            client.base_url()
        );
        Ok(client.http().put(url).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/team/{teamname}/members/{membername}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::TeamMember, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_TEAM_MEMBER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for UpdateOrganizationTeamMember {
    type Output = Result<ResponseValue<crate::models::TeamMember>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TeamMember, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteOrganizationTeamMember`, which
/// [`Client::delete_organization_team_member`](crate::Client::delete_organization_team_member)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationTeamMember {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
    membername: Result<crate::PathSegment, ParameterError>,
}

impl DeleteOrganizationTeamMember {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        membername: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
            membername: ParameterError::convert("membername", "PathSegment", membername),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, membername } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let membername = membername?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let membername = encode_path(&membername);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}/members/{membername}",
            client.base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/team/{teamname}/members/{membername}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_ORGANIZATION_TEAM_MEMBER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteOrganizationTeamMember {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `inviteTeamMemberEmail`, which
/// [`Client::invite_team_member_email`](crate::Client::invite_team_member_email) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct InviteTeamMemberEmail {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
    email: Result<crate::PathSegment, ParameterError>,
}

impl InviteTeamMemberEmail {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        email: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
            email: ParameterError::convert("email", "PathSegment", email),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, email } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let email = email?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let email = encode_path(&email);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}/invite/{email}", client
            .base_url()
        );
        Ok(client.http().put(url).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::TeamInvite, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::INVITE_TEAM_MEMBER_EMAIL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for InviteTeamMemberEmail {
    type Output = Result<ResponseValue<crate::models::TeamInvite>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::TeamInvite, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `deleteTeamMemberEmailInvite`, which
/// [`Client::delete_team_member_email_invite`](crate::Client::delete_team_member_email_invite)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTeamMemberEmailInvite {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
    email: Result<crate::PathSegment, ParameterError>,
}

impl DeleteTeamMemberEmailInvite {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
        email: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
            email: ParameterError::convert("email", "PathSegment", email),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, email } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let email = email?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let email = encode_path(&email);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}/invite/{email}", client
            .base_url()
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DELETE_TEAM_MEMBER_EMAIL_INVITE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeleteTeamMemberEmailInvite {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getOrganizationTeamPermissions`, which
/// [`Client::get_organization_team_permissions`](crate::Client::get_organization_team_permissions)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetOrganizationTeamPermissions {
    client: crate::Client,
    orgname: Result<crate::PathSegment, ParameterError>,
    teamname: Result<crate::PathSegment, ParameterError>,
}

impl GetOrganizationTeamPermissions {
    pub(crate) fn new(
        client: &crate::Client,
        orgname: impl runtime::Argument<crate::PathSegment>,
        teamname: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            orgname: ParameterError::convert("orgname", "PathSegment", orgname),
            teamname: ParameterError::convert("teamname", "PathSegment", teamname),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname } = self;
        let orgname = orgname?;
        let teamname = teamname?;
        let orgname = encode_path(&orgname);
        let teamname = encode_path(&teamname);
        let url = format!(
            "{}/api/v1/organization/{orgname}/team/{teamname}/permissions", client
            .base_url()
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/team/{teamname}/permissions`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::GrantedPermissionList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_TEAM_PERMISSIONS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetOrganizationTeamPermissions {
    type Output = Result<ResponseValue<crate::models::GrantedPermissionList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::GrantedPermissionList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `acceptOrganizationTeamInvite`, which
/// [`Client::accept_organization_team_invite`](crate::Client::accept_organization_team_invite)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct AcceptOrganizationTeamInvite {
    client: crate::Client,
    code: Result<crate::PathSegment, ParameterError>,
}

impl AcceptOrganizationTeamInvite {
    pub(crate) fn new(
        client: &crate::Client,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            code: ParameterError::convert("code", "PathSegment", code),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, code } = self;
        let code = code?;
        let code = encode_path(&code);
        let url = format!("{}/api/v1/teaminvite/{code}", client.base_url());
        Ok(client.http().put(url).build()?)
    }

    /// Sends `PUT /api/v1/teaminvite/{code}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::JoinedTeam, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::ACCEPT_ORGANIZATION_TEAM_INVITE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for AcceptOrganizationTeamInvite {
    type Output = Result<ResponseValue<crate::models::JoinedTeam>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::JoinedTeam, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `declineOrganizationTeamInvite`, which
/// [`Client::decline_organization_team_invite`](crate::Client::decline_organization_team_invite)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct DeclineOrganizationTeamInvite {
    client: crate::Client,
    code: Result<crate::PathSegment, ParameterError>,
}

impl DeclineOrganizationTeamInvite {
    pub(crate) fn new(
        client: &crate::Client,
        code: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            code: ParameterError::convert("code", "PathSegment", code),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, code } = self;
        let code = code?;
        let code = encode_path(&code);
        let url = format!("{}/api/v1/teaminvite/{code}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/teaminvite/{code}`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::DECLINE_ORGANIZATION_TEAM_INVITE,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for DeclineOrganizationTeamInvite {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
