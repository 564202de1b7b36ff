//! Events that notifications are about: what is told of one, and how it gets into the queue.
//!
//! Source: `notifications/__init__.py` at ffba0c70e2d8.

mod samples;

use quay_api::server::Rejection;
use serde_json::{Value, json};

use self::samples::Sample;
use crate::op_context::OpContext;
use crate::storage::{DeliverySubject, Repository, StorageError};

/// An event in the queue, with what its messages need beside its data.
#[derive(Clone, Debug)]
pub(crate) struct QueuedEvent {
    /// What a webhook is sent.
    pub(crate) data: Value,
    /// The name of whoever caused it.
    pub(crate) performer: Option<String>,
    /// What addresses of the registry begin with.
    pub(crate) base_url: String,
}

impl QueuedEvent {
    fn new(op: &OpContext<'_>, data: Value) -> Self {
        let performer = op.caller().map(|caller| caller.account.name.clone());
        Self {
            data,
            performer,
            base_url: op.base_url.to_owned(),
        }
    }

    fn store(&self) -> Value {
        json!({
            "event_data": self.data,
            "performer": self.performer,
            "base_url": self.base_url,
        })
    }

    /// Reads what the queue holds.
    pub(crate) fn read(mut stored: Value) -> Self {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        Self {
            performer: text(stored.get("performer")),
            base_url: text(stored.get("base_url")).unwrap_or_default(),
            data: stored["event_data"].take(),
        }
    }
}

/// Queues an event for all notifications of a repository that wait for it. Those with too many
/// failures get it as well, as on the server: it is dropped when its turn comes, unless they were
/// reset meanwhile.
pub(crate) fn queue(
    op: &OpContext<'_>,
    repository: &Repository,
    event: &str,
    details: Value,
    subpage: &str,
) -> Result<(), Rejection> {
    let place = (repository.namespace.as_str(), repository.name.as_str());
    let data = of_repository(op.base_url, place, details, subpage);
    let stored = QueuedEvent::new(op, data).store();
    let rows = op
        .tx
        .repository_notification_list_by_repository(repository.id)?;
    for row in rows.iter().filter(|row| row.event == event) {
        let subject = DeliverySubject::RepositoryNotification(row.id);
        op.queue_delivery(subject, Some(&stored))?;
    }
    Ok(())
}

/// Queues an event for all notifications of a repository that wait for it, as far as the queue has
/// room: what caused the event is done, and does not fail because nobody takes the messages.
pub(crate) fn queue_where_room_is(
    op: &OpContext<'_>,
    repository: &Repository,
    event: &str,
    details: Value,
) -> Result<(), StorageError> {
    let rows = op
        .tx
        .repository_notification_list_by_repository(repository.id)?;
    let place = (repository.namespace.as_str(), repository.name.as_str());
    let subjects = rows.iter().filter(|row| row.event == event);
    let subjects = subjects.map(|row| DeliverySubject::RepositoryNotification(row.id));
    let data = of_repository(op.base_url, place, details, "");
    queue_all(op, subjects, event, data)?;
    Ok(())
}

/// Queues an event for one notification of a repository; tells whether there was room.
pub(crate) fn queue_for_one(
    op: &OpContext<'_>,
    repository: &Repository,
    notification: i64,
    event: &str,
    details: Value,
) -> Result<bool, StorageError> {
    let place = (repository.namespace.as_str(), repository.name.as_str());
    let subject = DeliverySubject::RepositoryNotification(notification);
    let data = of_repository(op.base_url, place, details, "");
    Ok(queue_all(op, std::iter::once(subject), event, data)? > 0)
}

/// Queues an event for all notifications of a namespace that wait for it, as far as the queue has
/// room; tells how many there were.
pub(crate) fn queue_of_namespace(
    op: &OpContext<'_>,
    namespace: &str,
    event: &str,
    details: Value,
) -> Result<usize, StorageError> {
    let rows = op.tx.namespace_notification_list_by_namespace(namespace)?;
    let subjects = rows.iter().filter(|row| row.event == event);
    let subjects = subjects.map(|row| DeliverySubject::NamespaceNotification(row.id));
    queue_all(
        op,
        subjects,
        event,
        of_namespace(op.base_url, namespace, details),
    )
}

fn queue_all(
    op: &OpContext<'_>,
    subjects: impl Iterator<Item = DeliverySubject>,
    event: &str,
    data: Value,
) -> Result<usize, StorageError> {
    let stored = QueuedEvent::new(op, data).store();
    let mut queued = 0;
    for subject in subjects {
        if !op.try_queue_delivery(subject, Some(&stored))? {
            tracing::warn!(event, "the queue of deliveries is full; nobody is told");
            break;
        }
        queued += 1;
    }
    Ok(queued)
}

/// Queues a made-up event for one notification.
///
/// # Errors
///
/// 500 where the settings of the event make the server fail.
pub(crate) fn queue_sample(op: &OpContext<'_>, subject: DeliverySubject) -> Result<(), Rejection> {
    let target = op.tx.delivery_target_fetch(subject)?;
    let target = target.ok_or_else(crate::responses::crash)?;
    let namespace = target.namespace.as_str();
    let place = (namespace, target.repository.as_deref().unwrap_or_default());
    let sample = samples::sample(&target.event, &target.event_config, op.now_ms);
    let data = match sample.ok_or_else(crate::responses::crash)? {
        Sample::Namespace(details) => of_namespace(op.base_url, namespace, details),
        Sample::Repository(details, page) => of_repository(op.base_url, place, details, page),
    };
    op.queue_delivery(subject, Some(&QueuedEvent::new(op, data).store()))
}

/// What is told of an event in a repository.
fn of_repository(
    base_url: &str,
    (namespace, name): (&str, &str),
    details: Value,
    subpage: &str,
) -> Value {
    let repository = format!("{namespace}/{name}");
    let host = base_url
        .split_once("://")
        .map_or(base_url, |(_, host)| host);
    with_details(
        json!({
            "repository": repository,
            "namespace": namespace,
            "name": name,
            "docker_url": format!("{host}/{repository}"),
            "homepage": format!("{base_url}/repository/{repository}{subpage}"),
        }),
        details,
    )
}

/// What is told of an event in a namespace.
fn of_namespace(base_url: &str, namespace: &str, details: Value) -> Value {
    with_details(
        json!({
            "namespace": namespace,
            "homepage": format!("{base_url}/organization/{namespace}"),
        }),
        details,
    )
}

fn with_details(mut data: Value, details: Value) -> Value {
    if let (Value::Object(data), Value::Object(details)) = (&mut data, details) {
        data.extend(details);
    }
    data
}
