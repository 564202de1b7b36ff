//! Notifications about events in a namespace.

use quay_api::models::NamespaceNotification;

use crate::storage::{NamespaceNotificationRow, StorageError};

/// A message as its namespace sees it.
pub(crate) fn namespace_notification(
    row: NamespaceNotificationRow,
) -> Result<NamespaceNotification, StorageError> {
    Ok(NamespaceNotification::new(
        row.uuid,
        row.title,
        row.event.into(),
        row.method.into(),
        serde_json::from_str(&row.config)?,
        serde_json::from_str(&row.event_config)?,
        row.failures,
    ))
}
