//! The action log of a namespace, as its admins ask for it.

use quay_api::models::{LogCounts, LogPage};
use quay_api::server::Rejection;

use super::date_range;
use super::query::{LogQuery, LogSubject};
use crate::crypto::page_tokens::PageTokens;
use crate::op_context::OpContext;
use crate::storage::Account;

/// What a caller asks about the log of a namespace.
pub(super) struct NamespaceLogQuery<'a> {
    pub(super) namespace: &'a str,
    pub(super) first: Option<&'a str>,
    pub(super) last: Option<&'a str>,
    pub(super) performer: Option<&'a str>,
    pub(super) without_service_keys: bool,
}

impl NamespaceLogQuery<'_> {
    pub(super) fn page(
        &self,
        op: &OpContext<'_>,
        page_tokens: &PageTokens,
        token: Option<&str>,
    ) -> Result<LogPage, Rejection> {
        let range = date_range::read(op, self.first, self.last)?;
        let performer = self.performer(op)?;
        if performer.is_none() && self.performer.is_some_and(|name| !name.is_empty()) {
            return Err(crate::responses::crash());
        }
        let namespace = self.namespace(op)?;
        let log_query = LogQuery {
            performer,
            without_service_keys: self.without_service_keys,
            ..LogQuery::about(LogSubject::Namespace(&namespace), range)
        };
        log_query.page(op, page_tokens, token)
    }

    pub(super) fn counts(&self, op: &OpContext<'_>) -> Result<LogCounts, Rejection> {
        let range = date_range::require_month(date_range::read(op, self.first, self.last)?)?;
        let namespace = self.namespace(op)?;
        let log_query = LogQuery {
            performer: self.performer(op)?,
            without_service_keys: self.without_service_keys,
            ..LogQuery::about(LogSubject::Namespace(&namespace), range)
        };
        Ok(LogCounts::new(log_query.counts(op)?))
    }

    /// The account of the performer, who is no organization.
    fn performer(&self, op: &OpContext<'_>) -> Result<Option<i64>, Rejection> {
        let Some(name) = self.performer else {
            return Ok(None);
        };
        let account = op.tx.account_fetch(name)?;
        let account = account.filter(|account| !account.is_organization());
        Ok(account.map(|account| account.id))
    }

    fn namespace(&self, op: &OpContext<'_>) -> Result<Account, Rejection> {
        op.tx.namespace_fetch(self.namespace)?.ok_or_else(|| {
            let name = self.namespace;
            Rejection::data_layer(format!("Invalid namespace requested: {name}"))
        })
    }
}
