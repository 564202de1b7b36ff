//! Triggers of builds, which are not set up further than their creation.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// A trigger for sources in any Git repository.
#[derive(Clone, Debug)]
pub(crate) struct BuildTrigger {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    /// The name of the user who connected it.
    pub(crate) connected_user: String,
}

const SELECT: &str = "SELECT build_trigger.id, build_trigger.uuid, connected.name \
    FROM build_trigger JOIN account AS connected ON connected.id = build_trigger.account_id \
    JOIN repository ON repository.id = build_trigger.repository_id \
    JOIN account AS namespace ON namespace.id = repository.namespace_id \
    WHERE namespace.name = ?1 AND repository.name = ?2";

fn build_trigger(row: &Row<'_>) -> rusqlite::Result<BuildTrigger> {
    Ok(BuildTrigger {
        id: row.get(0)?,
        uuid: row.get(1)?,
        connected_user: row.get(2)?,
    })
}

impl Tx<'_> {
    /// Adds a trigger; tells its UUID.
    pub(crate) fn build_trigger_create(&self, repository: i64, user: i64) -> Result<String> {
        let uuid = crate::crypto::random::uuid();
        self.insert(
            "INSERT INTO build_trigger (uuid, repository_id, account_id) VALUES (?1, ?2, ?3)",
            params![uuid, repository, user],
        )?;
        Ok(uuid)
    }

    /// The triggers of a repository, the oldest first.
    pub(crate) fn build_trigger_list_by_repository(
        &self,
        namespace: &str,
        repository: &str,
    ) -> Result<Vec<BuildTrigger>> {
        let sql = format!("{SELECT} ORDER BY build_trigger.id");
        self.all(&sql, [namespace, repository], build_trigger)
    }

    /// The trigger of that UUID, if it is of that repository.
    pub(crate) fn build_trigger_fetch(
        &self,
        namespace: &str,
        repository: &str,
        uuid: &str,
    ) -> Result<Option<BuildTrigger>> {
        let sql = format!("{SELECT} AND build_trigger.uuid = ?3");
        self.one(&sql, [namespace, repository, uuid], build_trigger)
    }

    /// How many triggers a repository has.
    pub(crate) fn build_trigger_count_by_repository(&self, repository: i64) -> Result<i64> {
        let sql = "SELECT count(*) FROM build_trigger WHERE repository_id = ?1";
        let count = self.one(sql, [repository], |row| row.get(0))?;
        Ok(count.unwrap_or_default())
    }

    /// Deletes a trigger.
    pub(crate) fn build_trigger_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM build_trigger WHERE id = ?1", [id])?;
        Ok(())
    }
}
