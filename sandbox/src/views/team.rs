//! Teams, their members and their permissions.

use quay_api::models::{
    self, AvatarKind, GrantedPermission, GrantedPermissionList, GrantedRepository, TeamInviteKind,
    TeamMemberEntry, UserKind,
};

use super::avatar::{avatar, summary_avatar, team_avatar};
use crate::op_context::OpContext;
use crate::storage::{AccountSummary, Grant, Invited, StorageError, Team};

/// A team, as the response to its changes shows it.
pub(crate) fn team(
    op: &OpContext<'_>,
    organization: &str,
    team: &Team,
    is_new: bool,
) -> Result<models::Team, StorageError> {
    Ok(models::Team::new(
        team.name.as_str(),
        team.description.as_str(),
        op.may_view_team(organization, &team.name)?,
        team.role.into(),
        team_avatar(op, &team.name),
        is_new,
    ))
}

/// An account in a team, or invited to it.
pub(crate) fn team_member(
    op: &OpContext<'_>,
    account: &AccountSummary,
    invited: bool,
) -> models::TeamMember {
    models::TeamMember::new(
        account.name.as_str(),
        UserKind::User,
        account.is_robot(),
        summary_avatar(op, account),
        invited,
    )
}

/// An address that was invited to a team.
pub(crate) fn team_invite(op: &OpContext<'_>, email: &str) -> models::TeamInvite {
    let avatar = avatar(op, email, email, AvatarKind::User);
    models::TeamInvite::new(email, TeamInviteKind::Invite, avatar, true)
}

/// Who was invited to a team.
pub(crate) fn invitation(op: &OpContext<'_>, invited: &Invited) -> TeamMemberEntry {
    match invited {
        Invited::Account(account) => team_member(op, account, true).into(),
        Invited::Address(email) => team_invite(op, email).into(),
    }
}

/// The roles of a team on repositories.
pub(crate) fn granted_permissions(grants: Vec<Grant>) -> GrantedPermissionList {
    let grants = grants.into_iter().map(|grant| {
        let repository = GrantedRepository::new(grant.repository, grant.is_public);
        GrantedPermission::new(repository, grant.role.into())
    });
    GrantedPermissionList::new(grants.collect())
}
