//! What pushes, pulls and deletions at `/v2/` leave behind: entries of the action log, notifications,
//! and counts of pulls.
//!
//! Source: `util/audit.py` and `endpoints/v2/manifest.py` at ffba0c70e2d8.

use serde_json::{Map, Value, json};

use crate::domain::notification_events;
use crate::op_context::OpContext;
use crate::settings::Settings;
use crate::storage::{Repository, StorageError};

/// The time at which the server got the networks that it looks addresses up in.
const NETWORKS_TOKEN: &str = "1645662201";

/// By what a manifest was pulled, and which one was served.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pull<'a> {
    /// `None` for a pull by digest.
    pub(crate) tag: Option<&'a str>,
    pub(crate) digest: &'a str,
    pub(crate) media_type: &'a str,
}

/// Notes that a tag was pushed. `caller` is what the log says of the caller, `user-agent` included.
pub(crate) fn record_push(
    op: &OpContext<'_>,
    repository: &Repository,
    caller: &Map<String, Value>,
    tag: &str,
    media_type: &str,
) -> Result<(), StorageError> {
    let what = json!({ "tag": tag, "mediaType": media_type });
    log(op, "push_repo", repository, caller, what)?;
    let details = json!({ "updated_tags": [tag] });
    notification_events::queue_where_room_is(op, repository, "repo_push", details)
}

/// Notes that a manifest was pulled. A registry that takes no changes notes nothing.
pub(crate) fn record_pull(
    op: &OpContext<'_>,
    repository: &Repository,
    caller: &Map<String, Value>,
    pull: Pull<'_>,
) -> Result<(), StorageError> {
    let (settings, features) = (op.settings, &op.settings.features);
    if settings.is_read_only() {
        return Ok(());
    }
    // Nobody pays for a namespace here.
    if !features.disable_pull_logs_for_free_namespaces {
        let what = match pull.tag {
            Some(tag) => json!({ "tag": tag, "mediaType": pull.media_type }),
            None => json!({ "manifest_digest": pull.digest, "mediaType": pull.media_type }),
        };
        log(op, "pull_repo", repository, caller, what)?;
    }
    if features.image_pull_stats {
        op.tx
            .pull_statistic_record(repository.id, pull.tag, pull.digest, op.now_ms)?;
    }
    Ok(())
}

/// Notes that a tag was deleted. `reference` is what the request named, which the server calls a
/// digest though it may be the tag.
pub(crate) fn record_deletion(
    op: &OpContext<'_>,
    repository: &Repository,
    caller: &Map<String, Value>,
    tag: &str,
    reference: &str,
) -> Result<(), StorageError> {
    let what = json!({ "tag": tag, "digest": reference });
    log(op, "delete_tag", repository, caller, what)
}

fn log(
    op: &OpContext<'_>,
    kind: &str,
    repository: &Repository,
    caller: &Map<String, Value>,
    what: Value,
) -> Result<(), StorageError> {
    let mut metadata = Map::new();
    metadata.insert("repo".to_owned(), repository.name.as_str().into());
    metadata.insert("namespace".to_owned(), repository.namespace.as_str().into());
    if let Value::Object(what) = what {
        metadata.extend(what);
    }
    metadata.extend(caller.clone());
    metadata.insert("resolved_ip".to_owned(), resolved_ip());
    let namespace = Some(repository.namespace_id);
    op.log_of_repository(
        kind,
        namespace,
        Some(repository.id),
        Value::Object(metadata),
    )
}

/// What the server finds out about any address that is in no network of AWS.
fn resolved_ip() -> Value {
    json!({
        "provider": "internet",
        "service": null,
        "sync_token": NETWORKS_TOKEN,
        "country_iso_code": null,
        "aws_region": null,
        "continent": null,
    })
}

/// What was refused for want of a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    Push,
    Pull,
    Deletion,
}

impl Refused {
    /// The kind of its entries.
    fn kind(self) -> &'static str {
        match self {
            Self::Push => "push_repo_failed",
            Self::Pull => "pull_repo_failed",
            Self::Deletion => "delete_tag_failed",
        }
    }
}

/// Whether the settings ask for entries of what was refused.
pub(crate) fn is_refusal_recorded(settings: &Settings, refused: Refused) -> bool {
    let is_wanted = match refused {
        Refused::Push => settings.action_log_audit_push_failures,
        Refused::Pull => settings.action_log_audit_pull_failures,
        Refused::Deletion => settings.action_log_audit_delete_failures,
    };
    is_wanted && !settings.is_read_only()
}

/// Notes that a push, pull or deletion was refused. `reference` is a tag or a digest; the start of an
/// upload has none.
pub(crate) fn record_refusal(
    op: &OpContext<'_>,
    refused: Refused,
    (namespace, name): (&str, &str),
    reference: Option<&str>,
    message: &str,
) -> Result<(), StorageError> {
    let mut metadata = Map::new();
    let mut insert = |key: &str, value: &str| metadata.insert(key.to_owned(), value.into());
    insert("namespace", namespace);
    insert("repo", name);
    if let Some(reference) = reference {
        let key = match reference.contains(':') {
            true => "manifest_digest",
            false => "tag",
        };
        insert(key, reference);
    }
    let owner = op.tx.namespace_fetch(namespace)?;
    let repository = op.tx.repository_fetch(namespace, name)?;
    let message = match (&owner, &repository) {
        (None, _) => "Namespace does not exist",
        (Some(_), None) => "Repository does not exist",
        (Some(_), Some(_)) => message,
    };
    insert("message", message);
    let owner = owner.map(|owner| owner.id);
    let repository = repository.map(|repository| repository.id);
    op.log_of_repository(refused.kind(), owner, repository, Value::Object(metadata))
}
