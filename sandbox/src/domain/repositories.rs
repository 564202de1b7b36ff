//! The creation of repositories, and their entries in the action log.

use serde_json::{Value, json};

use crate::op_context::OpContext;
use crate::storage::{
    Account, NewRepository, Repository, RepositoryRole, StorageError, Visibility,
};

/// Creates a repository in a namespace: its creator administers it, and the prototypes of the
/// organization give roles to others.
pub(crate) fn create(
    op: &OpContext<'_>,
    namespace: &Account,
    name: &str,
    visibility: Visibility,
    description: &str,
    creator: &Account,
) -> Result<(), StorageError> {
    let description = Some(description);
    let repository = create_without_log(op, namespace, name, visibility, description, creator)?;
    op.log_of_repository(
        "create_repo",
        Some(namespace.id),
        Some(repository),
        json!({ "repo": name, "namespace": namespace.name }),
    )
}

/// The same for a push, of which the action log does not tell. Tells the number of the repository.
pub(crate) fn create_without_log(
    op: &OpContext<'_>,
    namespace: &Account,
    name: &str,
    visibility: Visibility,
    description: Option<&str>,
    creator: &Account,
) -> Result<i64, StorageError> {
    let repository = op.tx.repository_create(&NewRepository {
        namespace_id: namespace.id,
        name,
        visibility,
        description,
        created_ms: op.now_ms,
    })?;
    op.tx
        .permission_set_for_user(repository, creator.id, RepositoryRole::Admin)?;
    if creator.id != namespace.id {
        op.tx
            .prototype_apply(repository, namespace.id, creator.id)?;
    }
    Ok(repository)
}

/// Writes an entry of the action log about a repository.
pub(crate) fn log(
    op: &OpContext<'_>,
    kind: &str,
    repository: &Repository,
    metadata: Value,
) -> Result<(), StorageError> {
    let namespace = Some(repository.namespace_id);
    op.log_of_repository(kind, namespace, Some(repository.id), metadata)
}
