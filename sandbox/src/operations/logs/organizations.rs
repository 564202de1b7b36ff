//! The action log of an organization.

use quay_api::models::{self, LogExport, QueuedLogExport};
use quay_api::server::logs::*;
use quay_api::server::{Context, Rejection};

use super::export::Export;
use super::namespaces::NamespaceLogQuery;
use crate::app::App;
use crate::crypto::page_tokens::PageTokens;
use crate::op_context::OpContext;

pub(super) fn list(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    namespace: &str,
    query: &ListOrgLogsQuery,
) -> Result<models::LogPage, Rejection> {
    op.require(op.may_read_namespace_as_admin(namespace))?;
    let log_query = NamespaceLogQuery {
        namespace,
        first: query.starttime.as_deref(),
        last: query.endtime.as_deref(),
        performer: query.performer.as_deref(),
        without_service_keys: false,
    };
    log_query.page(op, page_tokens, query.next_page.as_deref())
}

pub(super) fn count(
    op: &OpContext<'_>,
    namespace: &str,
    query: &GetAggregateOrgLogsQuery,
) -> Result<models::LogCounts, Rejection> {
    op.require(op.may_read_namespace_as_admin(namespace))?;
    let log_query = NamespaceLogQuery {
        namespace,
        first: query.starttime.as_deref(),
        last: query.endtime.as_deref(),
        performer: query.performer.as_deref(),
        without_service_keys: false,
    };
    log_query.counts(op)
}

/// Queues an export. The host of its callback is looked up between two transactions.
pub(super) async fn export(
    app: &App,
    context: &Context,
    name: &str,
    query: &ExportOrgLogsQuery,
    body: &LogExport,
) -> Result<QueuedLogExport, Rejection> {
    let export = Export {
        namespace: name,
        repository: None,
        first: query.starttime.as_deref(),
        last: query.endtime.as_deref(),
        callback: body,
    };
    app.write(context, |op| {
        if op.may_read_namespace_as_admin(export.namespace)? {
            return Ok(());
        }
        export.fail(op, "unauthorized")?;
        Err(op.unauthorized())
    })
    .await?;
    export.queue(app, context).await
}
