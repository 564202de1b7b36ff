//! The tokens that a user granted, or is asked to grant, to applications.

use quay_api::models::{self, AssignedAuthorizationList, UserAuthorizationList};
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

pub(super) fn get(
    op: &OpContext<'_>,
    access_token_uuid: &str,
) -> Result<models::UserAuthorization, Rejection> {
    let found = find(op, access_token_uuid)?;
    let view = crate::views::authorization(op, found);
    Ok(view)
}

pub(super) fn delete(op: &OpContext<'_>, access_token_uuid: &str) -> Result<(), Rejection> {
    let found = find(op, access_token_uuid)?;
    op.tx.authorization_delete(found.id)?;
    Ok(())
}

pub(super) fn delete_assigned(op: &OpContext<'_>, uuid: &str) -> Result<(), Rejection> {
    let user = op.require_user_admin()?;
    if !op.tx.assigned_token_delete(user.id, uuid)? {
        return Err(Rejection::not_found());
    }
    Ok(())
}
