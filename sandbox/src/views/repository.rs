//! Repositories: one by itself, and one in a list.

use std::collections::BTreeMap;

use quay_api::models::{self, RepositoryQuotaReport, RepositorySummary, RepositoryTagSummary};
use quay_api::{Field, WholeNumber};

use super::quota;
use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::{
    ListedRepository, Repository, RepositoryRole, RepositoryState, RepositoryUse, StorageError, Tag,
};

/// How many tags the view of a repository has at most.
const MAX_TAGS: usize = 500;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// What a list is asked to tell of each repository.
#[derive(Clone, Copy)]
pub(crate) struct SummaryOptions<'a> {
    /// The kind that the list was asked for, which the server shows as that of each.
    pub(crate) kind: &'a str,
    pub(crate) last_modified: bool,
    pub(crate) popularity: bool,
}

/// A repository by itself, with what the caller may do.
pub(crate) fn repository(
    op: &OpContext<'_>,
    repository: &Repository,
    with_tags: bool,
) -> Result<models::Repository, StorageError> {
    let (namespace, name) = (&repository.namespace, &repository.name);
    let role = |role| op.has_repository_role(namespace, name, role);
    let normal = repository.state == RepositoryState::Normal;
    let is_starred = match op.caller() {
        Some(caller) => op.tx.star_exists(repository.id, caller.account.id)?,
        None => false,
    };
    let badge = match repository.is_public {
        true => None,
        false => op.tx.repository_fetch_badge_token(repository.id)?,
    };
    let tags = match with_tags {
        true => Some(tag_summaries(op, repository.id)?),
        false => None,
    };
    Ok(models::Repository {
        namespace: namespace.clone(),
        name: name.clone(),
        kind: repository.kind.as_str().into(),
        description: repository.description.clone(),
        is_public: repository.is_public,
        is_organization: repository.is_organization,
        is_starred,
        status_token: badge.unwrap_or_default().into(),
        trust_enabled: op.settings.features.signing && repository.trust_enabled,
        tag_expiration_s: repository.tag_expiration_s,
        // Nobody has an account for billing here.
        is_free_account: true,
        state: Some(repository.state.as_str().into()),
        tags,
        can_write: normal && role(RepositoryRole::Write)?,
        can_admin: op.is_global_readonly() || role(RepositoryRole::Admin)?,
        stats: None,
    })
}

fn tag_summaries(
    op: &OpContext<'_>,
    repository: i64,
) -> Result<BTreeMap<String, RepositoryTagSummary>, StorageError> {
    let tags = op.tx.tag_list_newest(repository, MAX_TAGS, op.now_ms)?;
    let tags = tags.into_iter();
    Ok(tags
        .map(|tag| (tag.name.clone(), tag_summary(tag)))
        .collect())
}

fn tag_summary(tag: Tag) -> RepositoryTagSummary {
    // Both are shown in whole seconds.
    let mut view = RepositoryTagSummary::new(tag.name, tag.manifest.layers_size_bytes);
    view.last_modified = Some(dates::rfc2822(tag.start_ms));
    view.expiration = tag.end_ms.map(dates::rfc2822);
    view.manifest_digest = Some(tag.manifest.digest);
    view
}

/// How the repositories of a list are used, where that is asked for. What was done counts for the
/// last week, as far as its days were counted.
pub(crate) fn repository_uses(
    op: &OpContext<'_>,
    repositories: &[i64],
) -> Result<BTreeMap<i64, RepositoryUse>, StorageError> {
    let from_day = (op.now_ms - 7 * DAY_MS).div_euclid(DAY_MS) + 1;
    op.tx
        .repository_list_uses(repositories, op.now_ms, from_day)
}

/// When something in a repository was changed, in the seconds of lists.
pub(crate) fn last_modified_s(uses: RepositoryUse) -> Option<i64> {
    uses.last_modified_ms.map(|ms| ms.div_euclid(1000))
}

/// How popular a repository is: a number that the server writes as a float.
pub(crate) fn popularity(uses: RepositoryUse) -> WholeNumber {
    WholeNumber::float(uses.actions)
}

/// A repository in a list.
pub(crate) fn repository_summary(
    op: &OpContext<'_>,
    repository: ListedRepository,
    uses: RepositoryUse,
    options: SummaryOptions<'_>,
) -> RepositorySummary {
    let quota = repository.quota_bytes.or(quota::default_quota_bytes(op));
    let report = RepositoryQuotaReport::new(repository.size_bytes, quota);
    RepositorySummary {
        namespace: repository.namespace,
        name: repository.name,
        description: repository.description,
        is_public: repository.is_public,
        kind: options.kind.into(),
        state: Some(repository.state.as_str().into()),
        last_modified: match (options.last_modified, last_modified_s(uses)) {
            (true, Some(seconds)) => Field::Value(seconds),
            (true, None) => Field::Null,
            (false, _) => Field::Absent,
        },
        popularity: options.popularity.then(|| popularity(uses)),
        is_starred: op.caller().map(|_| repository.is_starred),
        quota_report: quota::shows_quotas(op).then_some(report),
    }
}
