//! The operations of the tag `team`.

use quay_api::models;
use quay_api::server::team::*;
use quay_api::server::{Context, Rejection};

use crate::stub_api::{ReceivedCall, StubApi};

implement! {
    TeamApi {
        update_organization_team path UpdateOrganizationTeamPath { orgname, teamname }
            body [models::TeamChange] => UpdateOrganizationTeamResponse[200 Ok(_)];
        delete_organization_team path DeleteOrganizationTeamPath { orgname, teamname }
            => DeleteOrganizationTeamResponse[204 NoContent];
        enable_organization_team_sync path EnableOrganizationTeamSyncPath { orgname, teamname }
            body [models::TeamSyncConfig] => EnableOrganizationTeamSyncResponse[200 Ok(_)];
        disable_organization_team_sync path DisableOrganizationTeamSyncPath { orgname, teamname }
            => DisableOrganizationTeamSyncResponse[200 Ok(_)];
        get_organization_team_members path GetOrganizationTeamMembersPath { orgname, teamname }
            query GetOrganizationTeamMembersQuery { include_pending }
            => GetOrganizationTeamMembersResponse[200 Ok(_)];
        update_organization_team_member
            path UpdateOrganizationTeamMemberPath { orgname, teamname, membername }
            => UpdateOrganizationTeamMemberResponse[200 Ok(_)];
        delete_organization_team_member
            path DeleteOrganizationTeamMemberPath { orgname, teamname, membername }
            => DeleteOrganizationTeamMemberResponse[204 NoContent];
        invite_team_member_email path InviteTeamMemberEmailPath { orgname, teamname, email }
            => InviteTeamMemberEmailResponse[200 Ok(_)];
        delete_team_member_email_invite
            path DeleteTeamMemberEmailInvitePath { orgname, teamname, email }
            => DeleteTeamMemberEmailInviteResponse[204 NoContent];
        get_organization_team_permissions
            path GetOrganizationTeamPermissionsPath { orgname, teamname }
            => GetOrganizationTeamPermissionsResponse[200 Ok(_)];
        accept_organization_team_invite path AcceptOrganizationTeamInvitePath { code }
            => AcceptOrganizationTeamInviteResponse[200 Ok(_)];
        decline_organization_team_invite path DeclineOrganizationTeamInvitePath { code }
            => DeclineOrganizationTeamInviteResponse[204 NoContent];
    }
}
