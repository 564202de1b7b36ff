//! Notifications about events in a namespace.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// A message that is sent at an event. Its settings may hold secrets.
#[derive(Clone)]
pub(crate) struct NamespaceNotificationRow {
    pub(crate) id: i64,
    pub(crate) uuid: String,
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
pub(crate) struct NewNamespaceNotificationRow<'a> {
    pub(crate) namespace_id: i64,
    pub(crate) event: &'a str,
    pub(crate) method: &'a str,
    pub(crate) title: Option<&'a str>,
    pub(crate) config: &'a str,
    pub(crate) event_config: &'a str,
}

const SELECT: &str = "SELECT note.id, note.uuid, note.event, note.method, note.title, \
    unseal(note.config, 'namespace_notification.config'), note.event_config, \
    note.number_of_failures \
    FROM namespace_notification AS note \
    JOIN account ON account.id = note.namespace_id WHERE account.name = ?1";

fn notification(row: &Row<'_>) -> rusqlite::Result<NamespaceNotificationRow> {
    Ok(NamespaceNotificationRow {
        id: row.get(0)?,
        uuid: row.get(1)?,
        event: row.get(2)?,
        method: row.get(3)?,
        title: row.get(4)?,
        config: row.get(5)?,
        event_config: row.get(6)?,
        failures: row.get(7)?,
    })
}

impl Tx<'_> {
    /// The messages of a namespace, by age.
    pub(crate) fn namespace_notification_list_by_namespace(
        &self,
        namespace: &str,
    ) -> Result<Vec<NamespaceNotificationRow>> {
        let sql = format!("{SELECT} ORDER BY note.id");
        self.all(&sql, [namespace], notification)
    }

    /// The numbers and names of the namespaces with messages, and a quota.
    pub(crate) fn namespace_notification_list_namespaces(&self) -> Result<Vec<(i64, String)>> {
        let sql = "SELECT DISTINCT account.id, account.name FROM namespace_notification AS note \
                   JOIN quota ON quota.namespace_id = note.namespace_id \
                   JOIN account ON account.id = note.namespace_id ORDER BY account.id";
        self.all(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The message of that name, if it is the namespace's.
    pub(crate) fn namespace_notification_fetch(
        &self,
        namespace: &str,
        uuid: &str,
    ) -> Result<Option<NamespaceNotificationRow>> {
        let sql = format!("{SELECT} AND note.uuid = ?2");
        self.one(&sql, [namespace, uuid], notification)
    }

    /// Adds a message; tells its UUID.
    pub(crate) fn namespace_notification_create(
        &self,
        new: &NewNamespaceNotificationRow<'_>,
    ) -> Result<String> {
        let uuid = crate::crypto::random::uuid();
        self.insert(
            "INSERT INTO namespace_notification (uuid, namespace_id, event, method, title, \
             config, event_config) VALUES (?1, ?2, ?3, ?4, ?5, \
             seal(?6, 'namespace_notification.config'), ?7)",
            params![
                uuid,
                new.namespace_id,
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
    pub(crate) fn namespace_notification_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM namespace_notification WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Forgets that a message could not be delivered.
    pub(crate) fn namespace_notification_reset(&self, id: i64) -> Result<()> {
        let sql = "UPDATE namespace_notification SET number_of_failures = 0 WHERE id = ?1";
        self.change(sql, [id])?;
        Ok(())
    }
}
