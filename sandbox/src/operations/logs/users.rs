//! The action log of the caller's own namespace.

use quay_api::models::{self, LogExport, QueuedLogExport};
use quay_api::server::logs::*;
use quay_api::server::{Context, Rejection};

use super::export::Export;
use super::namespaces::NamespaceLogQuery;
use crate::app::App;
use crate::crypto::page_tokens::PageTokens;
use crate::op_context::OpContext;
use crate::storage::Account;

pub(super) fn list(
    op: &OpContext<'_>,
    page_tokens: &PageTokens,
    query: &ListUserLogsQuery,
) -> Result<models::LogPage, Rejection> {
    let user = require_own_account(op)?;
    let log_query = NamespaceLogQuery {
        namespace: &user.name,
        first: query.starttime.as_deref(),
        last: query.endtime.as_deref(),
        performer: query.performer.as_deref(),
        without_service_keys: true,
    };
    log_query.page(op, page_tokens, query.next_page.as_deref())
}

pub(super) fn count(
    op: &OpContext<'_>,
    query: &GetAggregateUserLogsQuery,
) -> Result<models::LogCounts, Rejection> {
    let user = require_own_account(op)?;
    let log_query = NamespaceLogQuery {
        namespace: &user.name,
        first: query.starttime.as_deref(),
        last: query.endtime.as_deref(),
        performer: query.performer.as_deref(),
        without_service_keys: true,
    };
    log_query.counts(op)
}

/// The caller, where the token allows it to be administered.
pub(super) fn require_own_account<'a>(op: &OpContext<'a>) -> Result<&'a Account, Rejection> {
    let user = op.user()?;
    op.require(Ok(op.may_administer_user(&user.name)))?;
    Ok(user)
}

/// Queues an export. The host of its callback is looked up between two transactions.
pub(super) async fn export(
    app: &App,
    context: &Context,
    query: &ExportUserLogsQuery,
    body: &LogExport,
) -> Result<QueuedLogExport, Rejection> {
    let user = app
        .read(context, |op| {
            require_own_account(op).map(|user| user.name.clone())
        })
        .await?;
    let export = Export {
        namespace: &user,
        repository: None,
        first: query.starttime.as_deref(),
        last: query.endtime.as_deref(),
        callback: body,
    };
    export.queue(app, context).await
}
