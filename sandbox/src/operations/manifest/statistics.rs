//! How often a manifest was pulled.

use quay_api::RepositoryName;
use quay_api::models::{self, ManifestPullStatistics};
use quay_api::server::Rejection;

use super::lookup::find_to_read;
use crate::op_context::OpContext;
use crate::python::dates;

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    digest: &str,
) -> Result<models::ManifestPullStatistics, Rejection> {
    let (repository, _) = find_to_read(op, repository, digest)?;
    let pulls = op
        .tx
        .pull_statistic_fetch_of_manifest(repository.id, digest)?;
    Ok(ManifestPullStatistics::new(
        digest,
        pulls.map_or(0, |pulls| pulls.count),
        pulls.map(|pulls| dates::rfc2822(pulls.last_ms)),
    ))
}
