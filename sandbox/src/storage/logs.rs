//! Owns the rows of the action log.

use rusqlite::params;
use serde_json::Value;

use super::{Result, Tx};

/// One entry of the action log.
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

impl Tx<'_> {
    /// Adds an entry.
    pub(crate) fn add_log(&self, row: &LogRow) -> Result<()> {
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
}
