//! Notifications about events in the caller's own namespace.

use quay_api::models::{self, NamespaceNotificationTest, NewNamespaceNotification};
use quay_api::server::Rejection;

use super::notifications;
use crate::op_context::OpContext;
use crate::views::namespace_notification;

pub(super) fn list(op: &OpContext<'_>) -> Result<models::NamespaceNotificationList, Rejection> {
    let user = op.require_user_admin()?;
    notifications::list(op, &user.name)
}

pub(super) fn create(
    op: &OpContext<'_>,
    body: &NewNamespaceNotification,
) -> Result<models::NamespaceNotification, Rejection> {
    let user = op.require_user_admin()?;
    notifications::create(op, user, body)
}

pub(super) fn get(
    op: &OpContext<'_>,
    uuid: &str,
) -> Result<models::NamespaceNotification, Rejection> {
    let user = op.require_user_admin()?;
    let found = notifications::find(op, &user.name, uuid)?;
    Ok(namespace_notification(found)?)
}

pub(super) fn reset(op: &OpContext<'_>, uuid: &str) -> Result<(), Rejection> {
    let user = op.require_user_admin()?;
    notifications::reset(op, &user.name, uuid)?;
    Ok(())
}

pub(super) fn delete(op: &OpContext<'_>, uuid: &str) -> Result<(), Rejection> {
    let user = op.require_user_admin()?;
    notifications::delete(op, &user.name, uuid)?;
    Ok(())
}

pub(super) fn test(op: &OpContext<'_>, uuid: &str) -> Result<NamespaceNotificationTest, Rejection> {
    let user = op.require_user_admin()?;
    notifications::test(op, &user.name, uuid)
}
