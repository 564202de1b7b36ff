//! Repositories: one by itself, and one in a list.

use quay_api::models::{self, RepositoryQuotaReport, RepositorySummary};
use quay_api::{Field, WholeNumber};

use super::quota;
use crate::op_context::OpContext;
use crate::storage::{ListedRepository, Repository, RepositoryRole, RepositoryState, StorageError};

/// What a list is asked to tell of each repository.
#[derive(Clone, Copy)]
pub(crate) struct SummaryOptions<'a> {
    /// The kind that the list was asked for, which the server shows as that of each.
    pub(crate) kind: &'a str,
    pub(crate) last_modified: bool,
    pub(crate) popularity: bool,
}

/// A repository by itself, with what the caller may do. It holds no tags.
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
        tags: with_tags.then(Default::default),
        can_write: normal && role(RepositoryRole::Write)?,
        can_admin: op.is_global_readonly() || role(RepositoryRole::Admin)?,
        stats: None,
    })
}

/// A repository in a list. Nothing is ever stored in one, nor done with it.
pub(crate) fn repository_summary(
    op: &OpContext<'_>,
    repository: ListedRepository,
    options: SummaryOptions<'_>,
) -> RepositorySummary {
    let quota = repository.quota_bytes.or(quota::default_quota_bytes(op));
    RepositorySummary {
        namespace: repository.namespace,
        name: repository.name,
        description: repository.description,
        is_public: repository.is_public,
        kind: options.kind.into(),
        state: Some(repository.state.as_str().into()),
        last_modified: match options.last_modified {
            true => Field::Null,
            false => Field::Absent,
        },
        popularity: options.popularity.then_some(WholeNumber::float(0)),
        is_starred: op.caller().map(|_| repository.is_starred),
        quota_report: quota::shows_quotas(op).then(|| RepositoryQuotaReport::new(0, quota)),
    }
}
