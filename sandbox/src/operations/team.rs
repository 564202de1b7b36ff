//! Owns the operations of tag `team`.

mod invitations;
mod members;
mod sync;
mod teams;

use quay_api::models::{TeamChange, TeamSyncConfig};
use quay_api::server::team::*;
use quay_api::server::{Context, Refusal};

use crate::state::Quay;
use crate::views;

impl TeamApi for Quay {
    async fn update_organization_team(
        &self,
        context: Context,
        path: UpdateOrganizationTeamPath,
        body: TeamChange,
    ) -> Result<UpdateOrganizationTeamReply, Refusal> {
        self.write(&context, |session| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let shown = session.update_team(organization, team, &body)?;
            Ok(UpdateOrganizationTeamReply::Ok(shown))
        })
    }

    async fn delete_organization_team(
        &self,
        context: Context,
        path: DeleteOrganizationTeamPath,
    ) -> Result<DeleteOrganizationTeamReply, Refusal> {
        self.write(&context, |session| {
            session.delete_team(path.orgname.as_str(), path.teamname.as_str())?;
            Ok(DeleteOrganizationTeamReply::NoContent)
        })
    }

    async fn enable_organization_team_sync(
        &self,
        context: Context,
        path: EnableOrganizationTeamSyncPath,
        body: TeamSyncConfig,
    ) -> Result<EnableOrganizationTeamSyncReply, Refusal> {
        self.write(&context, |session| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let shown = session.enable_team_sync(organization, team, &body)?;
            Ok(EnableOrganizationTeamSyncReply::Ok(shown))
        })
    }

    async fn disable_organization_team_sync(
        &self,
        context: Context,
        path: DisableOrganizationTeamSyncPath,
    ) -> Result<DisableOrganizationTeamSyncReply, Refusal> {
        self.write(&context, |session| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let shown = session.disable_team_sync(organization, team)?;
            Ok(DisableOrganizationTeamSyncReply::Ok(shown))
        })
    }

    async fn get_organization_team_members(
        &self,
        context: Context,
        path: GetOrganizationTeamMembersPath,
        query: GetOrganizationTeamMembersQuery,
    ) -> Result<GetOrganizationTeamMembersReply, Refusal> {
        self.read(&context, |session| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let with_invited = query.include_pending.unwrap_or_default();
            let list = session.team_member_list(organization, team, with_invited)?;
            Ok(GetOrganizationTeamMembersReply::Ok(list))
        })
    }

    async fn update_organization_team_member(
        &self,
        context: Context,
        path: UpdateOrganizationTeamMemberPath,
    ) -> Result<UpdateOrganizationTeamMemberReply, Refusal> {
        self.write(&context, |session| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let shown = session.add_to_team(organization, team, path.membername.as_str())?;
            Ok(UpdateOrganizationTeamMemberReply::Ok(shown))
        })
    }

    async fn delete_organization_team_member(
        &self,
        context: Context,
        path: DeleteOrganizationTeamMemberPath,
    ) -> Result<DeleteOrganizationTeamMemberReply, Refusal> {
        self.write(&context, |session| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            session.remove_from_team(organization, team, path.membername.as_str())?;
            Ok(DeleteOrganizationTeamMemberReply::NoContent)
        })
    }

    async fn invite_team_member_email(
        &self,
        context: Context,
        path: InviteTeamMemberEmailPath,
    ) -> Result<InviteTeamMemberEmailReply, Refusal> {
        self.write(&context, |session| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let email = path.email.as_str();
            session.invite_address_to_team(organization, team, email)?;
            let shown = views::team_invite(session, email);
            Ok(InviteTeamMemberEmailReply::Ok(shown))
        })
    }

    async fn delete_team_member_email_invite(
        &self,
        context: Context,
        path: DeleteTeamMemberEmailInvitePath,
    ) -> Result<DeleteTeamMemberEmailInviteReply, Refusal> {
        self.write(&context, |session| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            session.withdraw_address_from_team(organization, team, path.email.as_str())?;
            Ok(DeleteTeamMemberEmailInviteReply::NoContent)
        })
    }

    async fn get_organization_team_permissions(
        &self,
        context: Context,
        path: GetOrganizationTeamPermissionsPath,
    ) -> Result<GetOrganizationTeamPermissionsReply, Refusal> {
        self.read(&context, |session| {
            let organization = path.orgname.as_str();
            session.require(session.may_read_namespace_as_admin(organization))?;
            let team = session.team_of(organization, path.teamname.as_str())?;
            let team = team.ok_or_else(Refusal::not_found)?;
            let grants = session.tx.grants_of_team(team.id)?;
            let list = views::grants(grants);
            Ok(GetOrganizationTeamPermissionsReply::Ok(list))
        })
    }
}
