//! Notifications about events in an organization.

use quay_api::models::{self, NewNamespaceNotification};
use quay_api::server::Rejection;

use super::notifications;
use crate::op_context::OpContext;
use crate::storage::Account;
use crate::views::namespace_notification;

pub(super) fn list(
    op: &OpContext<'_>,
    name: &str,
) -> Result<models::NamespaceNotificationList, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    find_organization(op, name)?;
    notifications::list(op, name)
}

pub(super) fn create(
    op: &OpContext<'_>,
    name: &str,
    body: &NewNamespaceNotification,
) -> Result<models::NamespaceNotification, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    let namespace = find_organization(op, name)?;
    notifications::create(op, &namespace, body)
}

pub(super) fn get(
    op: &OpContext<'_>,
    name: &str,
    uuid: &str,
) -> Result<models::NamespaceNotification, Rejection> {
    op.require(op.may_read_namespace_as_admin(name))?;
    let found = notifications::find(op, name, uuid)?;
    Ok(namespace_notification(found)?)
}

pub(super) fn reset(op: &OpContext<'_>, name: &str, uuid: &str) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(name))?;
    notifications::reset(op, name, uuid)?;
    Ok(())
}

pub(super) fn delete(op: &OpContext<'_>, name: &str, uuid: &str) -> Result<(), Rejection> {
    op.require(op.may_administer_namespace(name))?;
    notifications::delete(op, name, uuid)?;
    Ok(())
}

pub(super) fn test(
    op: &OpContext<'_>,
    name: &str,
    uuid: &str,
) -> Result<models::NamespaceNotificationTest, Rejection> {
    op.require(op.may_administer_namespace(name))?;
    notifications::test(op, name, uuid)
}

fn find_organization(op: &OpContext<'_>, name: &str) -> Result<Account, Rejection> {
    let found = op.tx.organization_fetch(name)?;
    found.ok_or_else(Rejection::not_found)
}
