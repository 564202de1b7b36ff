//! Roles on a repository.

use quay_api::models;

use super::avatar::{summary_avatar, team_avatar};
use crate::op_context::OpContext;
use crate::storage::{TeamPermission, UserPermission};

/// The role of an account. Only under an organization it is said whether the account is a member,
/// as its robots always are.
pub(crate) fn user_permission(
    op: &OpContext<'_>,
    permission: &UserPermission,
    of_organization: bool,
) -> models::UserPermission {
    let account = &permission.account;
    let is_member = account.is_robot() || permission.in_team;
    let mut shown = models::UserPermission::new(
        permission.role.into(),
        account.name.as_str(),
        account.is_robot(),
        summary_avatar(op, account),
    );
    shown.is_org_member = of_organization.then_some(is_member);
    shown
}

/// The role of a team.
pub(crate) fn team_permission(
    op: &OpContext<'_>,
    permission: &TeamPermission,
) -> models::TeamPermission {
    models::TeamPermission::new(
        permission.role.into(),
        permission.team.as_str(),
        team_avatar(op, &permission.team),
    )
}
