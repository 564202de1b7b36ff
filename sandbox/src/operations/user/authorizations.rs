//! Owns the tokens that a user gave, or is asked to give, to applications.

use quay_api::models::{AssignedAuthorizationList, UserAuthorizationList};
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::AuthorizationRow;
use crate::views::{assigned_authorization, authorization};

pub(super) fn list(op: &OpContext<'_>) -> Result<UserAuthorizationList, Rejection> {
    let user = op.require_user_admin()?;
    let rows = op.tx.authorization_list_by_user(user.id)?;
    let views = rows.into_iter().map(|row| authorization(op, row));
    Ok(UserAuthorizationList::new(views.collect()))
}

pub(super) fn find(op: &OpContext<'_>, uuid: &str) -> Result<AuthorizationRow, Rejection> {
    let user = op.require_user_admin()?;
    let found = op.tx.authorization_fetch(user.id, uuid)?;
    found.ok_or_else(Rejection::not_found)
}

/// Who looks at the list needs to be told of it no more.
pub(super) fn list_assigned(op: &OpContext<'_>) -> Result<AssignedAuthorizationList, Rejection> {
    let user = op.require_user_admin()?;
    let rows = op.tx.assigned_token_list_by_user(user.id)?;
    op.tx
        .user_notification_delete_by_kind(user.id, "assigned_authorization")?;
    let views = rows.into_iter().map(|row| assigned_authorization(op, row));
    Ok(AssignedAuthorizationList::new(views.collect()))
}
