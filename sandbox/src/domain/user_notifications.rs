//! Notifications of users within the web interface: how one is found, shown and dismissed.

use quay_api::Extra;
use quay_api::models::UserNotification;
use quay_api::server::Rejection;
use serde_json::Value;

use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::UserNotificationRow;

/// The notification of that UUID, where the caller may see it.
pub(crate) fn find(op: &OpContext<'_>, uuid: &str) -> Result<UserNotificationRow, Rejection> {
    let user = op.require_user_admin()?;
    let found = op.tx.user_notification_fetch(user.id, uuid)?;
    found.ok_or_else(Rejection::not_found)
}

/// Dismisses a notification, or not; an operation that the document leaves out.
pub(crate) fn update_dismissed(
    op: &OpContext<'_>,
    uuid: &str,
    dismissed: bool,
) -> Result<UserNotification, Rejection> {
    let mut found = find(op, uuid)?;
    op.tx
        .user_notification_update_dismissed(found.id, dismissed)?;
    found.dismissed = dismissed;
    Ok(view(found))
}

/// The form of a notification.
pub(crate) fn view(row: UserNotificationRow) -> UserNotification {
    let metadata = match row.metadata {
        Value::Object(map) => map.into_iter().collect(),
        _ => Extra::new(),
    };
    UserNotification::new(
        row.uuid,
        row.organization,
        row.kind.into(),
        dates::rfc2822(row.created_ms),
        metadata,
        row.dismissed,
    )
}
