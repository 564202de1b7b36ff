//! The action log of the whole registry.

use quay_api::models::{LogPage, SuperuserLogCount, SuperuserLogCounts};
use quay_api::server::Rejection;
use quay_api::server::superuser::{ListAllAggregateLogsQuery, ListAllLogsQuery};

use crate::crypto::page_tokens::PageTokens;
use crate::op_context::OpContext;
use crate::operations::logs::{DateRange, LogQuery, LogSubject};

/// A page of it, the newest entry first.
pub(super) fn list(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    query: &ListAllLogsQuery,
) -> Result<LogPage, Rejection> {
    op.require_superuser_reader()?;
    let (first, last) = (query.starttime.as_deref(), query.endtime.as_deref());
    let range = DateRange::new(first, last, op.now_ms)?;
    let log_query = LogQuery::about(LogSubject::Everything, range);
    log_query.page(op, page_tokens, query.next_page.as_deref())
}

/// How often what was done on which day. Unlike elsewhere, a range of more than a month is a crash.
pub(super) fn count(
    op: &OpContext<'_>,
    query: &ListAllAggregateLogsQuery,
) -> Result<SuperuserLogCounts, Rejection> {
    op.require_superuser_reader()?;
    let (first, last) = (query.starttime.as_deref(), query.endtime.as_deref());
    let range = DateRange::new(first, last, op.now_ms)?;
    if range.is_longer_than_a_month() {
        return Err(crate::responses::crash());
    }
    let counts = LogQuery::about(LogSubject::Everything, range).counts(op)?;
    let counts = counts.into_iter();
    let counts = counts.map(|row| SuperuserLogCount::new(row.kind, row.count, row.datetime));
    Ok(SuperuserLogCounts::new(counts.collect()))
}
