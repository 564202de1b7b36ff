//! How often a tag was pulled, and what it is on.

use quay_api::RepositoryName;
use quay_api::models::{self, TagPullStatistics};
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::python::dates;

pub(super) fn get(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    name: &str,
) -> Result<models::TagPullStatistics, Rejection> {
    let repository = op.require_repository_reader(repository)?;
    let tag = op.tx.tag_fetch(repository.id, name, op.now_ms)?;
    let tag = tag.ok_or_else(Rejection::not_found)?;
    let digest = tag.manifest.digest;
    let of_tag = op.tx.pull_statistic_fetch_of_tag(repository.id, name)?;
    let of_manifest = op
        .tx
        .pull_statistic_fetch_of_manifest(repository.id, &digest)?;
    Ok(TagPullStatistics {
        tag_name: name.to_owned(),
        tag_pull_count: of_tag.as_ref().map_or(0, |pulls| pulls.count),
        last_tag_pull_date: of_tag.as_ref().map(|pulls| dates::rfc2822(pulls.last_ms)),
        manifest_pull_count: of_manifest.map_or(0, |pulls| pulls.count),
        last_manifest_pull_date: of_manifest.map(|pulls| dates::rfc2822(pulls.last_ms)),
        current_manifest_digest: Some(of_tag.map_or(digest, |pulls| pulls.manifest_digest)),
    })
}
