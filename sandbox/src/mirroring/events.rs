//! What the action log and notifications tell of mirroring.

use serde_json::json;

use crate::domain::{notification_events, repositories};
use crate::op_context::OpContext;
use crate::storage::{Repository, StorageError};

/// Who pushes, as far as the action log tells.
pub(super) const USER_AGENT: &str = "quay-sandbox-mirror";

/// Something that is told of a run.
#[derive(Clone, Debug, Default)]
pub(super) struct Event<'a> {
    pub(super) kind: &'static str,
    pub(super) verb: &'static str,
    pub(super) message: &'a str,
    pub(super) tag: Option<&'a str>,
    pub(super) tags: Option<&'a str>,
    pub(super) stdout: Option<&'a str>,
    pub(super) stderr: Option<&'a str>,
}

/// Events that notifications can wait for.
const NOTIFIED: [&str; 3] = [
    "repo_mirror_sync_started",
    "repo_mirror_sync_failed",
    "repo_mirror_sync_success",
];

impl Event<'_> {
    /// Writes the entry, and queues the notifications. Nobody in particular did it.
    pub(super) fn tell(
        &self,
        op: &OpContext<'_>,
        repository: &Repository,
    ) -> Result<(), StorageError> {
        let metadata = json!({
            "verb": self.verb,
            "namespace": repository.namespace,
            "repo": repository.name,
            "message": self.message,
            "tag": self.tag,
            "tags": self.tags,
            "stdout": self.stdout,
            "stderr": self.stderr,
        });
        repositories::log(op, self.kind, repository, metadata)?;
        if NOTIFIED.contains(&self.kind) {
            let details = json!({ "message": self.message });
            notification_events::queue_where_room_is(op, repository, self.kind, details)?;
        }
        Ok(())
    }
}
