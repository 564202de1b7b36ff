//! Owns what is done with the messages of a namespace, whoever it belongs to.

use quay_api::models::{
    NamespaceNotification, NamespaceNotificationList, NewNamespaceNotification,
};
use quay_api::server::Rejection;
use serde_json::json;

use crate::notification_method::{self, Place};
use crate::session::Session;
use crate::storage::{
    Account, NamespaceNotificationRow, NewNamespaceNotificationRow, StorageError,
};
use crate::views::namespace_notification;

pub(super) fn list(
    session: &Session<'_>,
    namespace: &str,
) -> Result<NamespaceNotificationList, Rejection> {
    let rows = session.tx.namespace_notifications(namespace)?;
    let views = rows.into_iter().map(namespace_notification);
    let views = views.collect::<Result<Vec<_>, StorageError>>()?;
    Ok(NamespaceNotificationList::new(views))
}

pub(super) fn find(
    session: &Session<'_>,
    namespace: &str,
    uuid: &str,
) -> Result<NamespaceNotificationRow, Rejection> {
    let found = session.tx.namespace_notification(namespace, uuid)?;
    found.ok_or_else(Rejection::not_found)
}

pub(super) fn create(
    session: &Session<'_>,
    namespace: &Account,
    body: &NewNamespaceNotification,
) -> Result<NamespaceNotification, Rejection> {
    let place = Place::Namespace(&namespace.name);
    notification_method::check(session, place, &body.method.to_string(), &body.config)?;
    let config = serde_json::to_string(&body.config).map_err(StorageError::from)?;
    let event_config = serde_json::to_string(&body.event_config).map_err(StorageError::from)?;
    let uuid = session
        .tx
        .add_namespace_notification(&NewNamespaceNotificationRow {
            namespace_id: namespace.id,
            event: &body.event.to_string(),
            method: &body.method.to_string(),
            title: body.title.as_deref(),
            config: &config,
            event_config: &event_config,
        })?;
    let row = find(session, &namespace.name, &uuid)?;
    log(
        session,
        "create_namespace_notification",
        &namespace.name,
        &row,
    )?;
    Ok(namespace_notification(row)?)
}

pub(super) fn delete(session: &Session<'_>, namespace: &str, uuid: &str) -> Result<(), Rejection> {
    let row = find(session, namespace, uuid)?;
    session.tx.remove_namespace_notification(row.id)?;
    log(session, "delete_namespace_notification", namespace, &row)
}

pub(super) fn reset(session: &Session<'_>, namespace: &str, uuid: &str) -> Result<(), Rejection> {
    let row = find(session, namespace, uuid)?;
    session.tx.reset_namespace_notification(row.id)?;
    log(session, "reset_namespace_notification", namespace, &row)
}

fn log(
    session: &Session<'_>,
    kind: &str,
    namespace: &str,
    row: &NamespaceNotificationRow,
) -> Result<(), Rejection> {
    let account = session.tx.namespace(namespace)?;
    let metadata = json!({
        "namespace": namespace,
        "notification_id": row.uuid,
        "event": row.event,
        "method": row.method,
    });
    Ok(session.log(kind, account.map(|account| account.id), metadata)?)
}
