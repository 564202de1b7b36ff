//! Mirror health, for the whole registry or one namespace.
//!
//! The sandbox runs no worker, so a mirror changes only through the API: none ever fails, and the
//! health is always good.

use quay_api::models::{
    MirrorCounts, MirrorDetail, MirrorDetailPage, MirrorHealth, MirrorIssue, MirrorIssueSeverity,
    MirrorWorkers, MirrorWorkersStatus,
};
use quay_api::server::Rejection;

use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::SyncStatus;

/// How many mirrors are named as an issue of one kind.
const NAMED: i64 = 5;

/// How many mirrors are listed at most.
const MAX_LISTED: i32 = 1000;

/// What is told beside the counts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Details {
    /// Nothing that names a repository.
    None,
    /// What is amiss.
    Issues,
    /// What is amiss, and the mirrors one by one.
    Listed { limit: i32, offset: i64 },
}

/// The health of the enabled mirrors, of a namespace or of all.
pub(crate) fn health(
    op: &OpContext<'_>,
    namespace: Option<&str>,
    details: Details,
) -> Result<MirrorHealth, Rejection> {
    let now = dates::iso8601(op.now_ms);
    let totals = op.tx.repository_mirror_count(namespace)?;
    let mut counts = MirrorCounts::new(
        totals.all,
        totals.syncing,
        totals.completed,
        totals.failed,
        totals.never_run,
    );
    if let Details::Listed { limit, offset } = details {
        let (limit, offset) = (limit.clamp(1, MAX_LISTED), offset.max(0));
        let (page, more) = page(op, namespace, limit, offset)?;
        counts.details = Some(page);
        counts.pagination = Some(MirrorDetailPage::new(limit, offset, more));
    }
    let issues = match details {
        Details::None => Vec::new(),
        Details::Issues | Details::Listed { .. } => never_run(op, namespace, &now)?,
    };
    let workers = MirrorWorkers::new(0, 0, MirrorWorkersStatus::Healthy);
    Ok(MirrorHealth::new(true, workers, counts, 0, now, issues))
}

fn page(
    op: &OpContext<'_>,
    namespace: Option<&str>,
    limit: i32,
    offset: i64,
) -> Result<(Vec<MirrorDetail>, bool), Rejection> {
    let one_more = i64::from(limit) + 1;
    let mut rows = op
        .tx
        .repository_mirror_list(namespace, None, one_more, offset)?;
    let most = usize::try_from(limit).unwrap_or_default();
    let more = rows.len() > most;
    rows.truncate(most);
    let page = rows.into_iter().map(|row| {
        let (status, retries) = (row.sync_status.as_str().into(), row.retries_remaining);
        MirrorDetail::new(row.namespace, row.repository, status, true, None, retries)
    });
    Ok((page.collect(), more))
}

fn never_run(
    op: &OpContext<'_>,
    namespace: Option<&str>,
    now: &str,
) -> Result<Vec<MirrorIssue>, Rejection> {
    let rows = op
        .tx
        .repository_mirror_list(namespace, Some(SyncStatus::NeverRun), NAMED, 0)?;
    let issues = rows.into_iter().map(|row| {
        let (namespace, repository) = (row.namespace, row.repository);
        let text = format!("Repository {namespace}/{repository} has never been synced");
        MirrorIssue::new(MirrorIssueSeverity::Warning, text, now)
    });
    Ok(issues.collect())
}
