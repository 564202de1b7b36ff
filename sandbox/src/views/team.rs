//! Owns how teams, their members and their permissions are shown.

use quay_api::models::{
    self, AvatarKind, GrantedPermission, GrantedPermissionList, GrantedRepository, TeamInviteKind,
    TeamMemberEntry, TeamMemberKind,
};

use super::avatar::{avatar, face_avatar, team_avatar};
use crate::session::Session;
use crate::storage::{Face, Grant, Invited, StorageError, Team};

/// A team as its changes answer with it.
pub(crate) fn team(
    session: &Session<'_>,
    organization: &str,
    team: &Team,
    is_new: bool,
) -> Result<models::Team, StorageError> {
    Ok(models::Team::new(
        team.name.as_str(),
        team.description.as_str(),
        session.may_view_team(organization, &team.name)?,
        team.role.into(),
        team_avatar(session, &team.name),
        is_new,
    ))
}

/// An account in a team, or invited to it.
pub(crate) fn team_member(
    session: &Session<'_>,
    account: &Face,
    invited: bool,
) -> models::TeamMember {
    models::TeamMember::new(
        account.name.as_str(),
        TeamMemberKind::User,
        account.is_robot(),
        face_avatar(session, account),
        invited,
    )
}

/// An address that was invited to a team.
pub(crate) fn team_invite(session: &Session<'_>, email: &str) -> models::TeamInvite {
    let avatar = avatar(session, email, email, AvatarKind::User);
    models::TeamInvite::new(email, TeamInviteKind::Invite, avatar, true)
}

/// Who was invited to a team.
pub(crate) fn invited(session: &Session<'_>, invited: &Invited) -> TeamMemberEntry {
    match invited {
        Invited::Account(account) => team_member(session, account, true).into(),
        Invited::Address(email) => team_invite(session, email).into(),
    }
}

/// The roles of a team on repositories.
pub(crate) fn grants(grants: Vec<Grant>) -> GrantedPermissionList {
    let grants = grants.into_iter().map(|grant| {
        let repository = GrantedRepository::new(grant.repository, grant.is_public);
        GrantedPermission::new(repository, grant.role.into())
    });
    GrantedPermissionList::new(grants.collect())
}
