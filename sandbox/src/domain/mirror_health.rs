//! Mirror health, for the whole registry or one namespace.
//!
//! It is bad where more than a fifth of the mirrors that have run failed in their last run. Source:
//! `endpoints/api/mirrorhealth.py` at ffba0c70e2d8.

use quay_api::models::{
    MirrorCounts, MirrorDetail, MirrorDetailPage, MirrorHealth, MirrorIssue, MirrorIssueSeverity,
    MirrorWorkers, MirrorWorkersStatus,
};
use quay_api::server::{Quay, Rejection};

use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::SyncStatus;

/// How many mirrors are named as an issue of one kind.
const NAMED: i64 = 5;

/// How many mirrors are listed at most.
const MAX_LISTED: i32 = 1000;

/// The share of failed mirrors beyond which the health is bad.
const MAX_FAILED: f64 = 0.2;

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
///
/// # Errors
///
/// 503 with all that is known where it is bad.
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
    let mut issues = match details {
        Details::None => Vec::new(),
        Details::Issues | Details::Listed { .. } => never_run(op, namespace, &now)?,
    };
    let failed = match totals.all - totals.never_run {
        0 => 0.0,
        ran => totals.failed as f64 / ran as f64,
    };
    if failed <= MAX_FAILED {
        let workers = MirrorWorkers::new(0, 0, MirrorWorkersStatus::Healthy);
        return Ok(MirrorHealth::new(true, workers, counts, 0, now, issues));
    }
    let (found, most) = (failed * 100.0, MAX_FAILED * 100.0);
    let text = format!("{found:.1}% of repositories are failing (threshold: {most:.1}%)");
    let issue = MirrorIssue::new(MirrorIssueSeverity::Critical, text, now.as_str());
    issues.insert(0, issue);
    let workers = MirrorWorkers::new(0, 0, MirrorWorkersStatus::Degraded);
    let health = MirrorHealth::new(false, workers, counts, 0, now, issues);
    let cache = Some("no-cache, no-store, must-revalidate");
    let response = Quay::json(503, &health).with_declared_header("cache-control", cache);
    Err(Rejection::response(response))
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
