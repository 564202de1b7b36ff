//! Owns the operations of tag `team`.

mod invitations;
mod members;
mod sync;
mod teams;

use quay_api::models::{TeamChange, TeamSyncConfig};
use quay_api::server::team::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;
use crate::views;

impl TeamApi for App {
    async fn update_organization_team(
        &self,
        context: Context,
        path: UpdateOrganizationTeamPath,
        body: TeamChange,
    ) -> Result<UpdateOrganizationTeamResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let shown = teams::update(op, organization, team, &body)?;
            Ok(UpdateOrganizationTeamResponse::Ok(shown))
        })
    }

    async fn delete_organization_team(
        &self,
        context: Context,
        path: DeleteOrganizationTeamPath,
    ) -> Result<DeleteOrganizationTeamResponse, Rejection> {
        self.write(&context, |op| {
            teams::delete(op, path.orgname.as_str(), path.teamname.as_str())?;
            Ok(DeleteOrganizationTeamResponse::NoContent)
        })
    }

    async fn enable_organization_team_sync(
        &self,
        context: Context,
        path: EnableOrganizationTeamSyncPath,
        body: TeamSyncConfig,
    ) -> Result<EnableOrganizationTeamSyncResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let shown = sync::enable(op, organization, team, &body)?;
            Ok(EnableOrganizationTeamSyncResponse::Ok(shown))
        })
    }

    async fn disable_organization_team_sync(
        &self,
        context: Context,
        path: DisableOrganizationTeamSyncPath,
    ) -> Result<DisableOrganizationTeamSyncResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let shown = sync::disable(op, organization, team)?;
            Ok(DisableOrganizationTeamSyncResponse::Ok(shown))
        })
    }

    async fn get_organization_team_members(
        &self,
        context: Context,
        path: GetOrganizationTeamMembersPath,
        query: GetOrganizationTeamMembersQuery,
    ) -> Result<GetOrganizationTeamMembersResponse, Rejection> {
        self.read(&context, |op| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let with_invited = query.include_pending.unwrap_or_default();
            let list = members::list(op, organization, team, with_invited)?;
            Ok(GetOrganizationTeamMembersResponse::Ok(list))
        })
    }

    async fn update_organization_team_member(
        &self,
        context: Context,
        path: UpdateOrganizationTeamMemberPath,
    ) -> Result<UpdateOrganizationTeamMemberResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let shown = members::add(op, organization, team, path.membername.as_str())?;
            Ok(UpdateOrganizationTeamMemberResponse::Ok(shown))
        })
    }

    async fn delete_organization_team_member(
        &self,
        context: Context,
        path: DeleteOrganizationTeamMemberPath,
    ) -> Result<DeleteOrganizationTeamMemberResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            members::remove(op, organization, team, path.membername.as_str())?;
            Ok(DeleteOrganizationTeamMemberResponse::NoContent)
        })
    }

    async fn invite_team_member_email(
        &self,
        context: Context,
        path: InviteTeamMemberEmailPath,
    ) -> Result<InviteTeamMemberEmailResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            let email = path.email.as_str();
            invitations::create_for_email(op, organization, team, email)?;
            let shown = views::team_invite(op, email);
            Ok(InviteTeamMemberEmailResponse::Ok(shown))
        })
    }

    async fn delete_team_member_email_invite(
        &self,
        context: Context,
        path: DeleteTeamMemberEmailInvitePath,
    ) -> Result<DeleteTeamMemberEmailInviteResponse, Rejection> {
        self.write(&context, |op| {
            let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
            invitations::delete_for_email(op, organization, team, path.email.as_str())?;
            Ok(DeleteTeamMemberEmailInviteResponse::NoContent)
        })
    }

    async fn get_organization_team_permissions(
        &self,
        context: Context,
        path: GetOrganizationTeamPermissionsPath,
    ) -> Result<GetOrganizationTeamPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            let organization = path.orgname.as_str();
            op.require(op.may_read_namespace_as_admin(organization))?;
            let team = teams::find(op, organization, path.teamname.as_str())?;
            let team = team.ok_or_else(Rejection::not_found)?;
            let grants = op.tx.permission_list_by_team(team.id)?;
            let list = views::grants(grants);
            Ok(GetOrganizationTeamPermissionsResponse::Ok(list))
        })
    }
}
