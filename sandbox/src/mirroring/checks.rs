//! What a run asks of its mirror as it goes on.

use std::time::Duration;

use crate::storage::{Repository, RepositoryMirror, RepositoryState, StorageError, Tx};

/// How long an upstream may take for its list of tags, and for each tag.
pub(super) fn time_limit(mirror: &RepositoryMirror) -> Duration {
    let seconds = u64::try_from(mirror.skopeo_timeout_s).unwrap_or_default();
    Duration::from_secs(seconds.max(1))
}

/// Whether a repository is still there, and still a mirror.
pub(super) fn is_mirror(tx: &Tx<'_>, repository: &Repository) -> Result<bool, StorageError> {
    let found = tx.repository_fetch(&repository.namespace, &repository.name)?;
    Ok(found
        .is_some_and(|found| found.id == repository.id && found.state == RepositoryState::Mirror))
}
