//! The action log.

use rusqlite::types::ToSql;
use rusqlite::{Row, params};
use serde_json::{Map, Value};

use super::accounts::AccountKind;
use super::{Result, Tx};

/// One entry of the action log, as it is written.
#[derive(Clone, Debug)]
pub(crate) struct LogRow {
    pub(crate) kind: String,
    pub(crate) namespace_id: Option<i64>,
    pub(crate) repository_id: Option<i64>,
    pub(crate) performer_id: Option<i64>,
    pub(crate) ip: Option<String>,
    pub(crate) metadata: Value,
    /// Milliseconds since 1970.
    pub(crate) logged_ms: i64,
}

/// One entry of the action log, as it is read: with whom it names.
pub(crate) struct LogEntryRow {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) ip: Option<String>,
    pub(crate) metadata: Map<String, Value>,
    /// Milliseconds since 1970.
    pub(crate) logged_ms: i64,
    /// `None` where the account is gone.
    pub(crate) performer: Option<LogAccount>,
    /// `None` where the account is gone.
    pub(crate) namespace: Option<LogAccount>,
}

/// What an entry shows of an account.
pub(crate) struct LogAccount {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) kind: AccountKind,
}

/// How often something was done on a day of the month.
pub(crate) struct LogCountRow {
    pub(crate) kind: String,
    pub(crate) day: i8,
    pub(crate) count: i64,
}

/// Which entries are looked for.
#[derive(Clone, Copy, Default)]
pub(crate) struct LogFilter {
    /// The first moment, in milliseconds since 1970.
    pub(crate) from_ms: i64,
    /// The moment after the last one.
    pub(crate) until_ms: i64,
    pub(crate) performer: Option<i64>,
    pub(crate) namespace: Option<i64>,
    pub(crate) repository: Option<i64>,
    /// Leaves out what superusers do with service keys.
    pub(crate) without_service_keys: bool,
}

impl LogFilter {
    /// The condition in SQL and its parameters. Each form of it is a statement of its own, so
    /// that each finds its index.
    fn condition(&self) -> (String, Vec<&dyn ToSql>) {
        let mut sql = "log_entry.logged_ms >= ? AND log_entry.logged_ms < ?".to_owned();
        let mut values: Vec<&dyn ToSql> = vec![&self.from_ms, &self.until_ms];
        let columns = [
            ("performer_id", &self.performer),
            ("namespace_id", &self.namespace),
            ("repository_id", &self.repository),
        ];
        for (column, value) in columns {
            if let Some(value) = value {
                sql.push_str(&format!(" AND log_entry.{column} = ?"));
                values.push(value);
            }
        }
        if self.without_service_keys {
            sql.push_str(" AND substr(log_entry.kind, 1, 12) <> 'service_key_'");
        }
        (sql, values)
    }
}

impl Tx<'_> {
    /// Adds an entry.
    pub(crate) fn log_create(&self, row: &LogRow) -> Result<()> {
        self.insert(
            "INSERT INTO log_entry (kind, namespace_id, repository_id, performer_id, ip, \
             metadata, logged_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                row.kind,
                row.namespace_id,
                row.repository_id,
                row.performer_id,
                row.ip,
                row.metadata.to_string(),
                row.logged_ms,
            ],
        )?;
        Ok(())
    }

    /// At most `limit` entries, the newest first; from the one at time and number `start` on.
    pub(crate) fn log_list(
        &self,
        filter: &LogFilter,
        start: Option<(i64, i64)>,
        limit: usize,
    ) -> Result<Vec<LogEntryRow>> {
        let (mut condition, mut values) = filter.condition();
        let (ms, id);
        if let Some(start) = start {
            (ms, id) = start;
            condition.push_str(" AND (log_entry.logged_ms, log_entry.id) <= (?, ?)");
            values.push(&ms);
            values.push(&id);
        }
        let sql = format!(
            "SELECT log_entry.id, log_entry.kind, log_entry.ip, log_entry.metadata, \
             log_entry.logged_ms, performer.name, performer.email, performer.kind, \
             namespace.name, namespace.email, namespace.kind FROM log_entry \
             LEFT JOIN account AS performer ON performer.id = log_entry.performer_id \
             LEFT JOIN account AS namespace ON namespace.id = log_entry.namespace_id \
             WHERE {condition} ORDER BY log_entry.logged_ms DESC, log_entry.id DESC LIMIT {limit}"
        );
        let rows = self.all(&sql, values.as_slice(), |row| {
            Ok((row.get::<_, String>(3)?, entry(row)?))
        })?;
        rows.into_iter()
            .map(|(metadata, mut entry)| {
                self.meter.check_text(&metadata)?;
                entry.metadata = serde_json::from_str(&metadata)?;
                Ok(entry)
            })
            .collect()
    }

    /// How often what was done on which day of the month.
    pub(crate) fn log_count_by_day(&self, filter: &LogFilter) -> Result<Vec<LogCountRow>> {
        let (condition, values) = filter.condition();
        let sql = format!(
            "SELECT log_entry.kind, \
             CAST(strftime('%d', log_entry.logged_ms / 1000, 'unixepoch') AS INTEGER) AS day, \
             count(*) FROM log_entry WHERE {condition} GROUP BY day, log_entry.kind"
        );
        self.all(&sql, values.as_slice(), |row| {
            Ok(LogCountRow {
                kind: row.get(0)?,
                day: row.get(1)?,
                count: row.get(2)?,
            })
        })
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<LogEntryRow> {
    Ok(LogEntryRow {
        id: row.get(0)?,
        kind: row.get(1)?,
        ip: row.get(2)?,
        metadata: Map::new(),
        logged_ms: row.get(4)?,
        performer: log_account(row, 5)?,
        namespace: log_account(row, 8)?,
    })
}

/// Reads an account from name, address and kind, which begin at column `first`.
fn log_account(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<LogAccount>> {
    let Some(name) = row.get(first)? else {
        return Ok(None);
    };
    Ok(Some(LogAccount {
        name,
        email: row.get(first + 1)?,
        kind: AccountKind::parse(row.get_ref(first + 2)?.as_str()?),
    }))
}
