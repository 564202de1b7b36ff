//! The action log of a repository.

use quay_api::RepositoryName;
use quay_api::models::{self, LogCounts, LogExport, QueuedLogExport};
use quay_api::server::logs::*;
use quay_api::server::{Context, Rejection};

use super::date_range;
use super::export::{self, Export};
use super::query::{LogQuery, LogSubject};
use crate::app::App;
use crate::crypto::page_tokens::PageTokens;
use crate::op_context::OpContext;
use crate::storage::{Repository, RepositoryRole};

pub(super) fn list(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    repository: &RepositoryName,
    query: &ListRepoLogsQuery,
) -> Result<models::LogPage, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let repository = require_log_reader(op, namespace, name)?;
    let (first, last) = (query.starttime.as_deref(), query.endtime.as_deref());
    let range = date_range::read(op, first, last)?;
    let log_query = LogQuery::about(LogSubject::Repository(&repository), range);
    log_query.page(op, page_tokens, query.next_page.as_deref())
}

pub(super) fn count(
    op: &OpContext<'_>,
    repository: &RepositoryName,
    query: &GetAggregateRepoLogsQuery,
) -> Result<models::LogCounts, Rejection> {
    let (namespace, name) = (repository.namespace(), repository.name());
    let repository = require_log_reader(op, namespace, name)?;
    let (first, last) = (query.starttime.as_deref(), query.endtime.as_deref());
    let range = date_range::require_month(date_range::read(op, first, last)?)?;
    let counts = LogQuery::about(LogSubject::Repository(&repository), range).counts(op)?;
    Ok(LogCounts::new(counts))
}

/// A repository whose log the caller may read.
fn require_log_reader(
    op: &OpContext<'_>,
    namespace: &str,
    name: &str,
) -> Result<Repository, Rejection> {
    let admin = op.has_repository_role(namespace, name, RepositoryRole::Admin)?;
    op.require(Ok(admin || op.is_global_readonly()))?;
    let repository = op.tx.repository_fetch(namespace, name)?;
    repository.ok_or_else(Rejection::not_found)
}

/// Queues an export. The host of its callback is looked up between two transactions.
pub(super) async fn export(
    app: &App,
    context: &Context,
    repository: &RepositoryName,
    query: &ExportRepoLogsQuery,
    body: &LogExport,
) -> Result<QueuedLogExport, Rejection> {
    let export = Export {
        namespace: repository.namespace(),
        repository: Some(repository.name()),
        first: query.starttime.as_deref(),
        last: query.endtime.as_deref(),
        callback: body,
    };
    app.write(context, |op| {
        if export::exists(op, export.namespace, repository.name())? {
            return Ok(());
        }
        export.fail(op, "non-existent repository")?;
        Err(Rejection::not_found())
    })
    .await?;
    export.queue(app, context).await
}
