//! The rules that notifications of organizations and users share.

use quay_api::models::{
    NamespaceNotification, NamespaceNotificationList, NamespaceNotificationTest,
    NewNamespaceNotification,
};
use quay_api::server::Rejection;
use serde_json::json;

use crate::domain::notification_events;
use crate::domain::notification_method::{self, Place};
use crate::op_context::OpContext;
use crate::storage::{
    Account, DeliverySubject, NamespaceNotificationRow, NewNamespaceNotificationRow, StorageError,
};
use crate::views::namespace_notification;

pub(super) fn list(
    op: &OpContext<'_>,
    namespace: &str,
) -> Result<NamespaceNotificationList, Rejection> {
    let rows = op.tx.namespace_notification_list_by_namespace(namespace)?;
    let views = rows.into_iter().map(namespace_notification);
    let views = views.collect::<Result<Vec<_>, StorageError>>()?;
    Ok(NamespaceNotificationList::new(views))
}

pub(super) fn find(
    op: &OpContext<'_>,
    namespace: &str,
    uuid: &str,
) -> Result<NamespaceNotificationRow, Rejection> {
    let found = op.tx.namespace_notification_fetch(namespace, uuid)?;
    found.ok_or_else(Rejection::not_found)
}

pub(super) fn create(
    op: &OpContext<'_>,
    namespace: &Account,
    body: &NewNamespaceNotification,
) -> Result<NamespaceNotification, Rejection> {
    check_names(body)?;
    let place = Place::Namespace(&namespace.name);
    notification_method::check(op, place, body.method.as_ref(), &body.config)?;
    let config = serde_json::to_string(&body.config).map_err(StorageError::from)?;
    let event_config = serde_json::to_string(&body.event_config).map_err(StorageError::from)?;
    let uuid = op
        .tx
        .namespace_notification_create(&NewNamespaceNotificationRow {
            namespace_id: namespace.id,
            event: body.event.as_ref(),
            method: body.method.as_ref(),
            title: body.title.as_deref(),
            config: &config,
            event_config: &event_config,
        })?;
    let row = find(op, &namespace.name, &uuid)?;
    log(op, "create_namespace_notification", &namespace.name, &row)?;
    Ok(namespace_notification(row)?)
}

/// The events that a namespace has, in the order in which the server lists them.
const EVENTS: [&str; 2] = ["quota_error", "quota_warning"];

const METHODS: [&str; 6] = [
    "email",
    "flowdock",
    "hipchat",
    "quay_notification",
    "slack",
    "webhook",
];

/// Refuses an event and a method that do not exist. The schema of the server knows no choices
/// (endpoints/api/namespacenotification.py, `_validate_create_request`).
fn check_names(body: &NewNamespaceNotification) -> Result<(), Rejection> {
    let (event, method) = (body.event.to_string(), body.method.to_string());
    if !EVENTS.contains(&event.as_str()) {
        let events = EVENTS.join(", ");
        let text = format!("Invalid event '{event}'. Must be one of: {events}");
        return Err(Rejection::invalid_request(text));
    }
    if !METHODS.contains(&method.as_str()) {
        let text = format!("Unknown notification method '{method}'");
        return Err(Rejection::invalid_request(text));
    }
    Ok(())
}

pub(super) fn delete(op: &OpContext<'_>, namespace: &str, uuid: &str) -> Result<(), Rejection> {
    let row = find(op, namespace, uuid)?;
    op.tx.namespace_notification_delete(row.id)?;
    log(op, "delete_namespace_notification", namespace, &row)
}

pub(super) fn reset(op: &OpContext<'_>, namespace: &str, uuid: &str) -> Result<(), Rejection> {
    let row = find(op, namespace, uuid)?;
    op.tx.namespace_notification_reset(row.id)?;
    log(op, "reset_namespace_notification", namespace, &row)
}

/// Queues a made-up event.
pub(super) fn test(
    op: &OpContext<'_>,
    namespace: &str,
    uuid: &str,
) -> Result<NamespaceNotificationTest, Rejection> {
    let row = find(op, namespace, uuid)?;
    notification_events::queue_sample(op, DeliverySubject::NamespaceNotification(row.id))?;
    Ok(NamespaceNotificationTest::default())
}

fn log(
    op: &OpContext<'_>,
    kind: &str,
    namespace: &str,
    row: &NamespaceNotificationRow,
) -> Result<(), Rejection> {
    let account = op.tx.namespace_fetch(namespace)?;
    let metadata = json!({
        "namespace": namespace,
        "notification_id": row.uuid,
        "event": row.event,
        "method": row.method,
    });
    Ok(op.log(kind, account.map(|account| account.id), metadata)?)
}
