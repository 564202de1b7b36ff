//! Notifications of tags that expire soon.
//!
//! Source: `util/notification.py` at ffba0c70e2d8.

use serde_json::{Value, json};

use super::addresses::base_url;
use crate::app::App;
use crate::domain::notification_events;
use crate::op_context::OpContext;
use crate::storage::{RepositoryNotificationRow, StorageError};

const EVENT: &str = "repo_image_expiry";

/// After how many failures in a row a notification is sent nothing more.
const MAX_FAILURES: i32 = 3;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Tells each notification once of each tag that expires within its days.
pub(super) async fn run(app: &App) -> Result<(), StorageError> {
    let listing = app
        .store
        .read(|tx| tx.repository_notification_list_by_event(EVENT, MAX_FAILURES));
    let notifications: Vec<RepositoryNotificationRow> = listing.await?;
    let base_url = base_url(app);
    for notification in notifications {
        let Some(days) = days(&notification) else {
            continue;
        };
        let telling = app.store.write(|tx, keep| {
            let op = OpContext::of_worker(app, tx, &base_url, keep);
            tell(&op, &notification, days)
        });
        telling.await?;
        tokio::task::yield_now().await;
    }
    Ok(())
}

/// How many days before the end a notification is to be sent.
fn days(notification: &RepositoryNotificationRow) -> Option<i64> {
    let config: Value = serde_json::from_str(&notification.event_config).ok()?;
    let days = &config["days"];
    let days = days.as_i64().or_else(|| days.as_str()?.trim().parse().ok());
    days.filter(|days| *days > 0)
}

fn tell(
    op: &OpContext<'_>,
    notification: &RepositoryNotificationRow,
    days: i64,
) -> Result<(), StorageError> {
    let Some(repository) = op.tx.repository_fetch_by_id(notification.repository_id)? else {
        return Ok(());
    };
    let until_ms = op.now_ms.saturating_add(days.saturating_mul(DAY_MS));
    let tags = op
        .tx
        .tag_list_expiring(repository.id, notification.id, until_ms, op.now_ms)?;
    if tags.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = tags.iter().map(|(_, name)| name.as_str()).collect();
    let details = json!({
        "notification_uuid": notification.uuid,
        "tags": names,
        "expiring_in": format!("{days} days"),
    });
    if !notification_events::queue_for_one(op, &repository, notification.id, EVENT, details)? {
        return Ok(());
    }
    for (tag, _) in &tags {
        op.tx
            .repository_notification_record_expiry(notification.id, *tag)?;
    }
    Ok(())
}
