//! Manifests as the operations here find them: by their digest, where a tag holds them.

use quay_api::RepositoryName;
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::{Holders, Manifest, Repository};

/// A manifest that a tag in a list holds, by itself or as the child of an index, with its
/// repository.
pub(super) fn find(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
) -> Result<(Repository, Manifest), Rejection> {
    let repository = op.find_repository(repository)?;
    let (holders, now_ms) = (Holders::Visible, op.now_ms);
    let found = op
        .tx
        .manifest_fetch_held(repository.id, digest, holders, now_ms)?;
    let manifest = found.ok_or_else(Rejection::not_found)?;
    Ok((repository, manifest))
}

/// The same for who may read the repository.
pub(super) fn find_to_read(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
) -> Result<(Repository, Manifest), Rejection> {
    op.require_repository_reader(repository)?;
    find(op, repository, digest)
}
