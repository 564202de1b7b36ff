//! Notifications about events in a repository.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// A message that is sent at an event. Its settings may hold secrets.
#[derive(Clone)]
pub(crate) struct RepositoryNotificationRow {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    pub(crate) repository_id: i64,
    pub(crate) event: String,
    pub(crate) method: String,
    pub(crate) title: Option<String>,
    /// JSON.
    pub(crate) config: String,
    /// JSON.
    pub(crate) event_config: String,
    pub(crate) failures: i32,
}

/// What a message begins with.
pub(crate) struct NewRepositoryNotificationRow<'a> {
    pub(crate) repository_id: i64,
    pub(crate) event: &'a str,
    pub(crate) method: &'a str,
    pub(crate) title: Option<&'a str>,
    pub(crate) config: &'a str,
    pub(crate) event_config: &'a str,
}

const COLUMNS: &str = "id, uuid, repository_id, event, method, title, \
    unseal(config, 'repository_notification.config'), event_config, number_of_failures";

fn notification(row: &Row<'_>) -> rusqlite::Result<RepositoryNotificationRow> {
    Ok(RepositoryNotificationRow {
        id: row.get(0)?,
        uuid: row.get(1)?,
        repository_id: row.get(2)?,
        event: row.get(3)?,
        method: row.get(4)?,
        title: row.get(5)?,
        config: row.get(6)?,
        event_config: row.get(7)?,
        failures: row.get(8)?,
    })
}

impl Tx<'_> {
    /// The messages of a repository, by age.
    pub(crate) fn repository_notification_list_by_repository(
        &self,
        repository: i64,
    ) -> Result<Vec<RepositoryNotificationRow>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM repository_notification WHERE repository_id = ?1 ORDER BY id"
        );
        self.all(&sql, [repository], notification)
    }

    /// All messages about an event that did not fail too often, by age.
    pub(crate) fn repository_notification_list_by_event(
        &self,
        event: &str,
        max_failures: i32,
    ) -> Result<Vec<RepositoryNotificationRow>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM repository_notification WHERE event = ?1 \
             AND number_of_failures < ?2 ORDER BY id"
        );
        self.all(&sql, params![event, max_failures], notification)
    }

    /// Notes that a message told of a tag that expires.
    pub(crate) fn repository_notification_record_expiry(
        &self,
        notification: i64,
        tag: i64,
    ) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO expiry_notice (notification_id, tag_id) VALUES (?1, ?2)";
        self.change(sql, [notification, tag])?;
        Ok(())
    }

    /// Forgets which messages told of a tag that expires: it does so at another time.
    pub(crate) fn repository_notification_delete_expiries(&self, tag: i64) -> Result<()> {
        self.change("DELETE FROM expiry_notice WHERE tag_id = ?1", [tag])?;
        Ok(())
    }

    /// The message of that name, of whichever repository.
    pub(crate) fn repository_notification_fetch(
        &self,
        uuid: &str,
    ) -> Result<Option<RepositoryNotificationRow>> {
        let sql = format!("SELECT {COLUMNS} FROM repository_notification WHERE uuid = ?1");
        self.one(&sql, [uuid], notification)
    }

    /// Adds a message; tells its UUID.
    pub(crate) fn repository_notification_create(
        &self,
        new: &NewRepositoryNotificationRow<'_>,
    ) -> Result<String> {
        let uuid = crate::crypto::random::uuid();
        self.insert(
            "INSERT INTO repository_notification (uuid, repository_id, event, method, title, \
             config, event_config) VALUES (?1, ?2, ?3, ?4, ?5, \
             seal(?6, 'repository_notification.config'), ?7)",
            params![
                uuid,
                new.repository_id,
                new.event,
                new.method,
                new.title,
                new.config,
                new.event_config,
            ],
        )?;
        Ok(uuid)
    }

    /// Removes a message.
    pub(crate) fn repository_notification_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM repository_notification WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Forgets that a message could not be delivered.
    pub(crate) fn repository_notification_reset(&self, id: i64) -> Result<()> {
        let sql = "UPDATE repository_notification SET number_of_failures = 0 WHERE id = ?1";
        self.change(sql, [id])?;
        Ok(())
    }
}
