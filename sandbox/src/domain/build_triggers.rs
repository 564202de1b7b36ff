//! Triggers of builds: how one is found.

use quay_api::RepositoryName;
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::storage::BuildTrigger;

/// The trigger of that UUID, if it is of that repository. The caller was found to have the right.
pub(crate) fn find(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    uuid: &str,
) -> Result<BuildTrigger, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let found = op.tx.build_trigger_fetch(namespace, name, uuid)?;
    found.ok_or_else(Rejection::not_found)
}
