//! Owns the rows of teams whose members follow a group of a directory.

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
    pub(crate) fn team_sync(&self, team: i64) -> Result<Option<TeamSync>> {
        let sql = "SELECT service, config FROM team_sync WHERE team_id = ?1";
        let row: Option<(String, String)> =
            self.one(sql, [team], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let Some((service, config)) = row else {
            return Ok(None);
        };
        let config = serde_json::from_str(&config).map_err(StorageError::Stored)?;
        Ok(Some(TeamSync { service, config }))
    }

    /// Lets a team follow a group.
    pub(crate) fn add_team_sync(&self, team: i64, sync: &TeamSync) -> Result<()> {
        self.insert(
            "INSERT INTO team_sync (team_id, service, config) VALUES (?1, ?2, ?3)",
            params![team, sync.service, sync.config.to_string()],
        )?;
        Ok(())
    }

    /// Lets a team follow no group any more.
    pub(crate) fn delete_team_sync(&self, team: i64) -> Result<()> {
        self.change("DELETE FROM team_sync WHERE team_id = ?1", [team])?;
        Ok(())
    }

    /// Takes all people out of a team; robots stay.
    pub(crate) fn remove_people(&self, team: i64) -> Result<()> {
        self.change(
            "DELETE FROM team_member WHERE team_id = ?1 AND account_id IN \
             (SELECT account.id FROM team_member AS member \
             JOIN account ON account.id = member.account_id \
             WHERE member.team_id = ?1 AND account.kind <> 'robot')",
            [team],
        )?;
        Ok(())
    }
}
