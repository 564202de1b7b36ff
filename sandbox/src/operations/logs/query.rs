//! [`LogQuery`]: pages of the action log, and its counts by day.

use quay_api::models::{LogCount, LogPage};
use quay_api::server::Rejection;

use super::date_range::DateRange;
use crate::crypto::page_tokens::{PageTokens, Place};
use crate::op_context::OpContext;
use crate::python::dates;
use crate::storage::{Account, LogFilter, Repository};
use crate::views;

/// How many entries a page holds at most.
const PAGE: usize = 20;

/// Whose log is read.
#[derive(Clone, Copy)]
pub(crate) enum LogSubject<'a> {
    Everything,
    Namespace(&'a Account),
    Repository(&'a Repository),
}

impl LogSubject<'_> {
    fn filter(self, range: DateRange) -> LogFilter {
        let mut filter = LogFilter {
            from_ms: range.from_ms,
            until_ms: range.until_ms,
            ..LogFilter::default()
        };
        match self {
            Self::Everything => {}
            Self::Namespace(account) => filter.namespace = Some(account.id),
            Self::Repository(repository) => filter.repository = Some(repository.id),
        }
        filter
    }
}

/// A log_query about the log.
pub(crate) struct LogQuery<'a> {
    pub(crate) scope: LogSubject<'a>,
    pub(crate) range: DateRange,
    pub(crate) performer: Option<i64>,
    /// Leaves out what superusers do with service keys.
    pub(crate) without_service_keys: bool,
}

impl<'a> LogQuery<'a> {
    /// What happened in a range, whoever did it.
    pub(crate) fn about(scope: LogSubject<'a>, range: DateRange) -> Self {
        Self {
            scope,
            range,
            performer: None,
            without_service_keys: false,
        }
    }

    fn filter(&self) -> LogFilter {
        LogFilter {
            performer: self.performer,
            without_service_keys: self.without_service_keys,
            ..self.scope.filter(self.range)
        }
    }

    /// A page of entries, the newest first.
    pub(crate) fn page(
        &self,
        op: &OpContext<'_>,
        page_tokens: &PageTokens,
        token: Option<&str>,
    ) -> Result<LogPage, Rejection> {
        let start = match page_tokens.decode(token) {
            // The database compares the number with dates as it compares it with any text: no date
            // is below it.
            Some(Place::End | Place::Row(_)) => return Ok(self.page_of(Vec::new())),
            Some(Place::Entry(logged_ms, id)) => Some((logged_ms, id)),
            None => None,
        };
        let mut rows = op.tx.log_list(&self.filter(), start, PAGE + 1)?;
        let next = if rows.len() > PAGE {
            rows.pop().map(|row| Place::Entry(row.logged_ms, row.id))
        } else {
            (!rows.is_empty()).then_some(Place::End)
        };
        let with_namespace = matches!(self.scope, LogSubject::Everything);
        let entries = rows
            .into_iter()
            .map(|row| views::log_entry(op, row, with_namespace))
            .collect();
        let mut page = self.page_of(entries);
        page.next_page = next.and_then(|place| page_tokens.encode(place));
        Ok(page)
    }

    fn page_of(&self, entries: Vec<quay_api::models::LogEntry>) -> LogPage {
        let (from, until) = (self.range.from_ms, self.range.until_ms);
        LogPage::new(dates::rfc2822(from), dates::rfc2822(until), entries)
    }

    /// How often what was done on which day.
    pub(crate) fn counts(&self, op: &OpContext<'_>) -> Result<Vec<LogCount>, Rejection> {
        let mut rows = op.tx.log_count_by_day(&self.filter())?;
        rows.sort_by(views::order_of_counts);
        rows.into_iter()
            .map(|row| {
                let date = dates::rfc2822(self.range.date_of_day(row.day)?);
                Ok(LogCount::new(row.kind, row.count, date))
            })
            .collect()
    }
}
