//! Notifications about events in a repository.

use quay_api::RepositoryName;
use quay_api::models::{
    self, NewRepositoryNotification, RepositoryNotification, RepositoryNotificationEvent as Event,
    RepositoryNotificationList,
};
use quay_api::server::Rejection;
use serde_json::json;

use crate::domain::notification_events;
use crate::domain::notification_method::{self, Place};
use crate::domain::repositories;
use crate::op_context::OpContext;
use crate::storage::{
    DeliverySubject, NewRepositoryNotificationRow, Repository, RepositoryNotificationRow,
    StorageError,
};
use crate::views::repository_notification;

/// Adds a message.
pub(super) fn create(
    op: &OpContext<'_>,
    name: &RepositoryName,
    body: &NewRepositoryNotification,
) -> Result<RepositoryNotification, Rejection> {
    let place = Place::Repository(name);
    notification_method::check(op, place, body.method.as_str(), &body.config)?;
    // The server breaks over an unknown event, and where there is no repository.
    if matches!(body.event, Event::Unknown(_)) {
        return Err(crate::responses::crash());
    }
    let repository = op.tx.repository_fetch(name.namespace(), name.name())?;
    let repository = repository.ok_or_else(crate::responses::crash)?;
    let config = serde_json::to_string(&body.config).map_err(StorageError::from)?;
    let event_config = serde_json::to_string(&body.event_config).map_err(StorageError::from)?;
    let uuid = op
        .tx
        .repository_notification_create(&NewRepositoryNotificationRow {
            repository_id: repository.id,
            event: body.event.as_str(),
            method: body.method.as_str(),
            title: body.title.as_deref(),
            config: &config,
            event_config: &event_config,
        })?;
    let row = op.tx.repository_notification_fetch(&uuid)?;
    let row = row.ok_or_else(crate::responses::crash)?;
    log(op, "add_repo_notification", &repository, &row)?;
    Ok(repository_notification(row)?)
}

/// Removes a message.
pub(super) fn delete(
    op: &OpContext<'_>,
    name: &RepositoryName,
    uuid: &str,
) -> Result<(), Rejection> {
    op.require_repository_admin(name)?;
    let repository = op.tx.repository_fetch(name.namespace(), name.name())?;
    let row = op.tx.repository_notification_fetch(uuid)?;
    let own = repository.zip(row);
    let own = own.filter(|(repository, row)| row.repository_id == repository.id);
    let (repository, row) = own.ok_or_else(|| not_found(name, uuid))?;
    op.tx.repository_notification_delete(row.id)?;
    log(op, "delete_repo_notification", &repository, &row)
}

/// Forgets the failures of a message.
pub(super) fn reset(
    op: &OpContext<'_>,
    name: &RepositoryName,
    uuid: &str,
) -> Result<(), Rejection> {
    op.require_repository_admin(name)?;
    let Some(row) = op.tx.repository_notification_fetch(uuid)? else {
        return Err(not_found(name, uuid));
    };
    let repository = op.tx.repository_fetch(name.namespace(), name.name())?;
    let Some(repository) = repository.filter(|repository| repository.id == row.repository_id)
    else {
        let text = format!("No repository notification found with uuid: {uuid}");
        return Err(Rejection::data_layer(text));
    };
    op.tx.repository_notification_reset(row.id)?;
    log(op, "reset_repo_notification", &repository, &row)
}

/// Queues a made-up event, which breaks where the settings of a message do not fit its event.
pub(super) fn test(op: &OpContext<'_>, name: &RepositoryName, uuid: &str) -> Result<(), Rejection> {
    op.require_repository_admin(name)?;
    // The server does not look at whose message it is.
    let row = op.tx.repository_notification_fetch(uuid)?;
    let row = row.ok_or_else(|| not_found(name, uuid))?;
    notification_events::queue_sample(op, DeliverySubject::RepositoryNotification(row.id))
}

fn not_found(name: &RepositoryName, uuid: &str) -> Rejection {
    let (namespace, name) = (name.namespace(), name.name());
    Rejection::invalid_request(format!(
        "No repository notification found for: {namespace}, {name}, {uuid}"
    ))
}

fn log(
    op: &OpContext<'_>,
    kind: &str,
    repository: &Repository,
    row: &RepositoryNotificationRow,
) -> Result<(), Rejection> {
    let metadata = json!({
        "repo": repository.name,
        "namespace": repository.namespace,
        "notification_id": row.uuid,
        "event": row.event,
        "method": row.method,
    });
    Ok(repositories::log(op, kind, repository, metadata)?)
}

pub(super) fn list(
    op: &OpContext<'_>,
    repository: &RepositoryName,
) -> Result<models::RepositoryNotificationList, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository_as_admin(namespace, name))?;
    // A repository that is not there has no messages.
    let rows = match op.tx.repository_fetch(namespace, name)? {
        Some(repository) => op
            .tx
            .repository_notification_list_by_repository(repository.id)?,
        None => Vec::new(),
    };
    let views = rows.into_iter().map(repository_notification);
    let views = views.collect::<Result<Vec<_>, StorageError>>()?;
    Ok(RepositoryNotificationList::new(views))
}

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    uuid: &str,
) -> Result<models::RepositoryNotification, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    op.require(op.may_read_repository_as_admin(namespace, name))?;
    // The server does not look at whose message it is.
    let found = op.tx.repository_notification_fetch(uuid)?;
    let found = found.ok_or_else(Rejection::not_found)?;
    Ok(repository_notification(found)?)
}
