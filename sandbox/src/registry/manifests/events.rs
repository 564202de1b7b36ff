//! What is told of pushes, pulls and deletions: the action log, notifications and counts.

use serde_json::{Map, Value, json};

use super::push::Push;
use crate::domain::notification_events;
use crate::op_context::OpContext;
use crate::storage::{Repository, StorageError};

/// A pull that is to be told.
pub(super) struct Pull<'a> {
    pub(super) repository: &'a Repository,
    /// `None` for a pull by digest.
    pub(super) tag: Option<&'a str>,
    /// The digest of what was sent.
    pub(super) digest: &'a str,
    /// Its media type.
    pub(super) media_type: &'a str,
    /// What the action log says about the caller.
    pub(super) log: &'a Map<String, Value>,
}

/// Tells of a push by tag.
pub(super) fn pushed(op: &OpContext<'_>, push: &Push, tag: &str) -> Result<(), StorageError> {
    let media_type = push.manifest.kind.media_type();
    let details = json!({ "tag": tag, "mediaType": media_type });
    log(op, "push_repo", &push.repository, &push.log, details)?;
    let details = json!({ "updated_tags": [tag] });
    notification_events::queue_where_room_is(op, &push.repository, "repo_push", details)
}

/// Tells of a pull, by tag or by digest.
pub(super) fn pulled(op: &OpContext<'_>, pull: &Pull<'_>) -> Result<(), StorageError> {
    let details = match pull.tag {
        Some(tag) => json!({ "tag": tag, "mediaType": pull.media_type }),
        None => json!({ "manifest_digest": pull.digest, "mediaType": pull.media_type }),
    };
    log(op, "pull_repo", pull.repository, pull.log, details)
}

/// Tells of a tag that was deleted; by its name the server takes that for the digest.
pub(super) fn deleted(
    op: &OpContext<'_>,
    repository: &Repository,
    (tag, reference): (&str, &str),
    caller: &Map<String, Value>,
) -> Result<(), StorageError> {
    let details = json!({ "tag": tag, "digest": reference });
    log(op, "delete_tag", repository, caller, details)
}

fn log(
    op: &OpContext<'_>,
    kind: &str,
    repository: &Repository,
    caller: &Map<String, Value>,
    details: Value,
) -> Result<(), StorageError> {
    let mut metadata = Map::new();
    metadata.insert("repo".to_owned(), repository.name.as_str().into());
    metadata.insert("namespace".to_owned(), repository.namespace.as_str().into());
    metadata.extend(caller.clone());
    if let Value::Object(details) = details {
        metadata.extend(details);
    }
    metadata.insert("resolved_ip".to_owned(), resolved_ip());
    op.log_of_repository(
        kind,
        Some(repository.namespace_id),
        Some(repository.id),
        Value::Object(metadata),
    )
}

/// Where an address is, for a server that has no data of places: as delivered.
fn resolved_ip() -> Value {
    json!({
        "provider": "internet",
        "service": null,
        "sync_token": "1645662201",
        "country_iso_code": null,
        "aws_region": null,
        "continent": null,
    })
}
