//! Teams whose members follow a group of a directory.

use rusqlite::params;
use serde_json::Value;

use super::{Result, StorageError, Tx};

/// The group that a team follows.
#[derive(Clone, Debug)]
pub(crate) struct TeamSync {
    /// The kind of directory, such as `ldap`.
    pub(crate) service: String,
    /// Which group it is, in the terms of the directory.
    pub(crate) config: Value,
}

impl Tx<'_> {
    /// The group that a team follows, if any.
    pub(crate) fn team_sync_fetch(&self, team: i64) -> Result<Option<TeamSync>> {
        let sql = "SELECT service, config FROM team_sync WHERE team_id = ?1";
        let row: Option<(String, String)> =
            self.one(sql, [team], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let Some((service, config)) = row else {
            return Ok(None);
        };
        let config = serde_json::from_str(&config).map_err(StorageError::Stored)?;
        Ok(Some(TeamSync { service, config }))
    }

    /// Enables team sync.
    pub(crate) fn team_sync_create(&self, team: i64, sync: &TeamSync) -> Result<()> {
        self.insert(
            "INSERT INTO team_sync (team_id, service, config) VALUES (?1, ?2, ?3)",
            params![team, sync.service, sync.config.to_string()],
        )?;
        Ok(())
    }

    /// Disables team sync.
    pub(crate) fn team_sync_delete(&self, team: i64) -> Result<()> {
        self.change("DELETE FROM team_sync WHERE team_id = ?1", [team])?;
        Ok(())
    }
}
