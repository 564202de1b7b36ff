//! The operations of tag `team`.

mod invitations;
mod members;
mod sync;
mod teams;

use quay_api::models::{TeamChange, TeamSyncConfig};
use quay_api::server::team::*;
use quay_api::server::{Context, Rejection};

use crate::app::App;

impl TeamApi for App {
    async fn update_organization_team(
        &self,
        context: Context,
        path: UpdateOrganizationTeamPath,
        body: TeamChange,
    ) -> Result<UpdateOrganizationTeamResponse, Rejection> {
        let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
        self.write(&context, |op| teams::update(op, organization, team, &body))
            .await
            .map(UpdateOrganizationTeamResponse::Ok)
    }

    async fn delete_organization_team(
        &self,
        context: Context,
        path: DeleteOrganizationTeamPath,
    ) -> Result<DeleteOrganizationTeamResponse, Rejection> {
        self.write(&context, |op| {
            teams::delete(op, path.orgname.as_str(), path.teamname.as_str())
        })
        .await?;
        Ok(DeleteOrganizationTeamResponse::NoContent)
    }

    async fn enable_organization_team_sync(
        &self,
        context: Context,
        path: EnableOrganizationTeamSyncPath,
        body: TeamSyncConfig,
    ) -> Result<EnableOrganizationTeamSyncResponse, Rejection> {
        let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
        self.write(&context, |op| sync::enable(op, organization, team, &body))
            .await
            .map(EnableOrganizationTeamSyncResponse::Ok)
    }

    async fn disable_organization_team_sync(
        &self,
        context: Context,
        path: DisableOrganizationTeamSyncPath,
    ) -> Result<DisableOrganizationTeamSyncResponse, Rejection> {
        let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
        self.write(&context, |op| sync::disable(op, organization, team))
            .await
            .map(DisableOrganizationTeamSyncResponse::Ok)
    }

    async fn get_organization_team_members(
        &self,
        context: Context,
        path: GetOrganizationTeamMembersPath,
        query: GetOrganizationTeamMembersQuery,
    ) -> Result<GetOrganizationTeamMembersResponse, Rejection> {
        let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
        let with_invited = query.include_pending;
        self.read(&context, |op| {
            members::list(op, organization, team, with_invited)
        })
        .await
        .map(GetOrganizationTeamMembersResponse::Ok)
    }

    async fn update_organization_team_member(
        &self,
        context: Context,
        path: UpdateOrganizationTeamMemberPath,
    ) -> Result<UpdateOrganizationTeamMemberResponse, Rejection> {
        let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
        self.write(&context, |op| {
            members::add(op, organization, team, path.membername.as_str())
        })
        .await
        .map(UpdateOrganizationTeamMemberResponse::Ok)
    }

    async fn delete_organization_team_member(
        &self,
        context: Context,
        path: DeleteOrganizationTeamMemberPath,
    ) -> Result<DeleteOrganizationTeamMemberResponse, Rejection> {
        let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
        self.write(&context, |op| {
            members::remove(op, organization, team, path.membername.as_str())
        })
        .await?;
        Ok(DeleteOrganizationTeamMemberResponse::NoContent)
    }

    async fn invite_team_member_email(
        &self,
        context: Context,
        path: InviteTeamMemberEmailPath,
    ) -> Result<InviteTeamMemberEmailResponse, Rejection> {
        let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
        let email = path.email.as_str();
        self.write(&context, |op| {
            invitations::create_for_email(op, organization, team, email)
        })
        .await
        .map(InviteTeamMemberEmailResponse::Ok)
    }

    async fn delete_team_member_email_invite(
        &self,
        context: Context,
        path: DeleteTeamMemberEmailInvitePath,
    ) -> Result<DeleteTeamMemberEmailInviteResponse, Rejection> {
        let (organization, team) = (path.orgname.as_str(), path.teamname.as_str());
        self.write(&context, |op| {
            invitations::delete_for_email(op, organization, team, path.email.as_str())
        })
        .await?;
        Ok(DeleteTeamMemberEmailInviteResponse::NoContent)
    }

    async fn get_organization_team_permissions(
        &self,
        context: Context,
        path: GetOrganizationTeamPermissionsPath,
    ) -> Result<GetOrganizationTeamPermissionsResponse, Rejection> {
        self.read(&context, |op| {
            teams::list_permissions(op, path.orgname.as_str(), path.teamname.as_str())
        })
        .await
        .map(GetOrganizationTeamPermissionsResponse::Ok)
    }

    async fn accept_organization_team_invite(
        &self,
        context: Context,
        path: AcceptOrganizationTeamInvitePath,
    ) -> Result<AcceptOrganizationTeamInviteResponse, Rejection> {
        self.write(&context, |op| invitations::accept(op, path.code.as_str()))
            .await
            .map(AcceptOrganizationTeamInviteResponse::Ok)
    }

    async fn decline_organization_team_invite(
        &self,
        context: Context,
        path: DeclineOrganizationTeamInvitePath,
    ) -> Result<DeclineOrganizationTeamInviteResponse, Rejection> {
        self.write(&context, |op| invitations::decline(op, path.code.as_str()))
            .await?;
        Ok(DeclineOrganizationTeamInviteResponse::NoContent)
    }
}
