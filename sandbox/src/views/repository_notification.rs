//! Notifications about events in a repository.

use quay_api::models::RepositoryNotification;

use crate::storage::{RepositoryNotificationRow, StorageError};

/// A message as the admins of its repository see it.
pub(crate) fn repository_notification(
    row: RepositoryNotificationRow,
) -> Result<RepositoryNotification, StorageError> {
    Ok(RepositoryNotification::new(
        row.uuid,
        row.title,
        row.event.into(),
        row.method.into(),
        serde_json::from_str(&row.config)?,
        serde_json::from_str(&row.event_config)?,
        row.failures,
    ))
}
