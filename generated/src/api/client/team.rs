// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `team`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// # Access
    ///
    /// Needs a token with `org:admin`.
    ///
    /// # Responses
    ///
    /// - 200: The created or changed team.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn update_organization_team(&self) -> UpdateOrganizationTeam<'_> {
        UpdateOrganizationTeam::new(self)
    }
}

/// The call of `updateOrganizationTeam`, begun by
/// [`Client::update_organization_team`](crate::Client::update_organization_team).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationTeam<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::TeamChange, &'static str>,
}

impl<'a> UpdateOrganizationTeam<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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
        V: std::convert::TryInto<crate::models::TeamChange>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: TeamChange` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}", client.base_url(), encode_path(&
            orgname), encode_path(& teamname),
        );
        Ok(client.http().put(url).json(&body).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/team/{teamname}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Team>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_TEAM,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The team was deleted.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 500, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_organization_team(&self) -> DeleteOrganizationTeam<'_> {
        DeleteOrganizationTeam::new(self)
    }
}

/// The call of `deleteOrganizationTeam`, begun by
/// [`Client::delete_organization_team`](crate::Client::delete_organization_team).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationTeam<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationTeam<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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
        let Self { client, orgname, teamname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}", client.base_url(), encode_path(&
            orgname), encode_path(& teamname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/team/{teamname}`.
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
            &crate::api::operations::DELETE_ORGANIZATION_TEAM,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Enable team sync.
    ///
    /// Ties the team to a group of the directory that accounts come from. With OIDC the members are
    /// removed at once and come back when they sign in. Requires the admin role in the organization
    /// and, unless `NONSUPERUSER_TEAM_SYNCING_SETUP` is on, a superuser. Returns 400 if the
    /// directory does not know the group or has no groups, and 404 if there is no such team. A team
    /// that is tied to a group already makes the server fail with 500.
    ///
    /// `POST /api/v1/organization/{orgname}/team/{teamname}/syncing`, operation
    /// `enableOrganizationTeamSync`.
    ///
    /// Server behaviour: [server-failures](crate::server_behaviour#server-failures),
    /// [synchronized-teams](crate::server_behaviour#synchronized-teams).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin` and `super:user`. Exists where `TEAM_SYNCING` is on.
    ///
    /// # Responses
    ///
    /// - 200: The team. Nothing in it shows the group.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 415, 500, 503; see [`Error`](crate::Error)
    /// for what else can go wrong.
    pub fn enable_organization_team_sync(&self) -> EnableOrganizationTeamSync<'_> {
        EnableOrganizationTeamSync::new(self)
    }
}

/// The call of `enableOrganizationTeamSync`, begun by
/// [`Client::enable_organization_team_sync`](crate::Client::enable_organization_team_sync).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct EnableOrganizationTeamSync<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
    body: Result<crate::models::TeamSyncConfig, &'static str>,
}

impl<'a> EnableOrganizationTeamSync<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
            body: Err("body was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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
        V: std::convert::TryInto<crate::models::TeamSyncConfig>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: TeamSyncConfig` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, body } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}/syncing", client.base_url(), encode_path(&
            orgname), encode_path(& teamname),
        );
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/organization/{orgname}/team/{teamname}/syncing`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Team>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::ENABLE_ORGANIZATION_TEAM_SYNC,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Disable team sync.
    ///
    /// Unties the team from its group, if it has one; the members stay. Requires the admin role in
    /// the organization and, unless `NONSUPERUSER_TEAM_SYNCING_SETUP` is on, a superuser. Returns
    /// 404 if there is no such team.
    ///
    /// `DELETE /api/v1/organization/{orgname}/team/{teamname}/syncing`, operation
    /// `disableOrganizationTeamSync`.
    ///
    /// Server behaviour: [synchronized-teams](crate::server_behaviour#synchronized-teams).
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin` and `super:user`. Exists where `TEAM_SYNCING` is on.
    ///
    /// # Responses
    ///
    /// - 200: The team.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn disable_organization_team_sync(&self) -> DisableOrganizationTeamSync<'_> {
        DisableOrganizationTeamSync::new(self)
    }
}

/// The call of `disableOrganizationTeamSync`, begun by
/// [`Client::disable_organization_team_sync`](crate::Client::disable_organization_team_sync).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DisableOrganizationTeamSync<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
}

impl<'a> DisableOrganizationTeamSync<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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
        let Self { client, orgname, teamname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}/syncing", client.base_url(), encode_path(&
            orgname), encode_path(& teamname),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/team/{teamname}/syncing`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::Team>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DISABLE_ORGANIZATION_TEAM_SYNC,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The members.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_team_members(&self) -> GetOrganizationTeamMembers<'_> {
        GetOrganizationTeamMembers::new(self)
    }
}

/// The call of `getOrganizationTeamMembers`, begun by
/// [`Client::get_organization_team_members`](crate::Client::get_organization_team_members).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationTeamMembers<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
    include_pending: Result<Option<bool>, &'static str>,
}

impl<'a> GetOrganizationTeamMembers<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
            include_pending: Ok(None),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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

    /// Whether to add those who were invited and have not accepted yet. Without effect unless the
    /// caller has the admin role in the organization.
    ///
    /// Optional.
    pub fn include_pending<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.include_pending = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for include_pending failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, include_pending } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let include_pending = include_pending.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}/members", client.base_url(), encode_path(&
            orgname), encode_path(& teamname),
        );
        Ok(
            client
                .http()
                .get(url)
                .query(
                    &progenitor_client::QueryParam::new(
                        "includePending",
                        &include_pending,
                    ),
                )
                .build()?,
        )
    }

    /// Sends `GET /api/v1/organization/{orgname}/team/{teamname}/members`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::TeamMemberList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_TEAM_MEMBERS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The account, as a member or invited.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn update_organization_team_member(&self) -> UpdateOrganizationTeamMember<'_> {
        UpdateOrganizationTeamMember::new(self)
    }
}

/// The call of `updateOrganizationTeamMember`, begun by
/// [`Client::update_organization_team_member`](crate::Client::update_organization_team_member).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct UpdateOrganizationTeamMember<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
    membername: Result<crate::PathSegment, &'static str>,
}

impl<'a> UpdateOrganizationTeamMember<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
            membername: Err("membername was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn membername<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.membername = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for membername failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, membername } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let membername = membername.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}/members/{}", client.base_url(),
            encode_path(& orgname), encode_path(& teamname), encode_path(& membername),
        );
        Ok(client.http().put(url).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/team/{teamname}/members/{membername}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::TeamMember>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::UPDATE_ORGANIZATION_TEAM_MEMBER,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 204: The account is no longer in the team.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn delete_organization_team_member(&self) -> DeleteOrganizationTeamMember<'_> {
        DeleteOrganizationTeamMember::new(self)
    }
}

/// The call of `deleteOrganizationTeamMember`, begun by
/// [`Client::delete_organization_team_member`](crate::Client::delete_organization_team_member).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteOrganizationTeamMember<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
    membername: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteOrganizationTeamMember<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
            membername: Err("membername was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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

    /// The name of the user or robot account.
    ///
    /// Required.
    pub fn membername<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.membername = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for membername failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, membername } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let membername = membername.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}/members/{}", client.base_url(),
            encode_path(& orgname), encode_path(& teamname), encode_path(& membername),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/team/{teamname}/members/{membername}`.
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
            &crate::api::operations::DELETE_ORGANIZATION_TEAM_MEMBER,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Invite an e-mail address to a team.
    ///
    /// Stores an invitation and sends it to the address. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body and
    /// does not look for earlier invitations. Returns 400 if the team is synchronized with a group,
    /// and 404 if there is no such team.
    ///
    /// `PUT /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`, operation
    /// `inviteTeamMemberEmail`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `MAILING` is on.
    ///
    /// # Responses
    ///
    /// - 200: The invitation.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn invite_team_member_email(&self) -> InviteTeamMemberEmail<'_> {
        InviteTeamMemberEmail::new(self)
    }
}

/// The call of `inviteTeamMemberEmail`, begun by
/// [`Client::invite_team_member_email`](crate::Client::invite_team_member_email).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct InviteTeamMemberEmail<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
    email: Result<crate::PathSegment, &'static str>,
}

impl<'a> InviteTeamMemberEmail<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
            email: Err("email was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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

    /// The e-mail address, which the server does not check.
    ///
    /// Required.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.email = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for email failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, email } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let email = email.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}/invite/{}", client.base_url(),
            encode_path(& orgname), encode_path(& teamname), encode_path(& email),
        );
        Ok(client.http().put(url).build()?)
    }

    /// Sends `PUT /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::TeamInvite>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::INVITE_TEAM_MEMBER_EMAIL,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Delete the invitation of an e-mail address.
    ///
    /// Removes one invitation of the address to the team. Requires the admin role in the
    /// organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no
    /// such team or invitation.
    ///
    /// `DELETE /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`, operation
    /// `deleteTeamMemberEmailInvite`.
    ///
    /// # Access
    ///
    /// Needs a token with `org:admin`. Exists where `MAILING` is on.
    ///
    /// # Responses
    ///
    /// - 204: The invitation was removed.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 405, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn delete_team_member_email_invite(&self) -> DeleteTeamMemberEmailInvite<'_> {
        DeleteTeamMemberEmailInvite::new(self)
    }
}

/// The call of `deleteTeamMemberEmailInvite`, begun by
/// [`Client::delete_team_member_email_invite`](crate::Client::delete_team_member_email_invite).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct DeleteTeamMemberEmailInvite<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
    email: Result<crate::PathSegment, &'static str>,
}

impl<'a> DeleteTeamMemberEmailInvite<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
            email: Err("email was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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

    /// The e-mail address, which the server does not check.
    ///
    /// Required.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.email = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for email failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, orgname, teamname, email } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let email = email.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}/invite/{}", client.base_url(),
            encode_path(& orgname), encode_path(& teamname), encode_path(& email),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/organization/{orgname}/team/{teamname}/invite/{email}`.
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
            &crate::api::operations::DELETE_TEAM_MEMBER_EMAIL_INVITE,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
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
    /// - 200: The permissions.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_organization_team_permissions(
        &self,
    ) -> GetOrganizationTeamPermissions<'_> {
        GetOrganizationTeamPermissions::new(self)
    }
}

/// The call of `getOrganizationTeamPermissions`, begun by
/// [`Client::get_organization_team_permissions`](crate::Client::get_organization_team_permissions).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetOrganizationTeamPermissions<'a> {
    client: &'a super::Client,
    orgname: Result<crate::PathSegment, &'static str>,
    teamname: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetOrganizationTeamPermissions<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            orgname: Err("orgname was not initialized"),
            teamname: Err("teamname was not initialized"),
        }
    }

    /// The name of the organization.
    ///
    /// Required.
    pub fn orgname<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.orgname = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for orgname failed");
        self
    }

    /// The name of the team.
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
        let Self { client, orgname, teamname } = self;
        let orgname = orgname.map_err(Error::InvalidRequest)?;
        let teamname = teamname.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/organization/{}/team/{}/permissions", client.base_url(),
            encode_path(& orgname), encode_path(& teamname),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/organization/{orgname}/team/{teamname}/permissions`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::GrantedPermissionList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_ORGANIZATION_TEAM_PERMISSIONS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
