//! The queue of what is to be sent: events for notifications, and mails.

use rusqlite::{Row, params};
use serde_json::Value;

use super::{Result, StorageError, Tx};

/// What is sent: an event by a notification, or a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DeliverySubject {
    RepositoryNotification(i64),
    NamespaceNotification(i64),
    Mail(i64),
}

impl DeliverySubject {
    /// The numbers for the three columns.
    fn columns(self) -> [Option<i64>; 3] {
        match self {
            Self::RepositoryNotification(id) => [Some(id), None, None],
            Self::NamespaceNotification(id) => [None, Some(id), None],
            Self::Mail(id) => [None, None, Some(id)],
        }
    }
}

/// Something in the queue.
#[derive(Clone)]
pub(crate) struct Delivery {
    pub(crate) id: i64,
    pub(crate) subject: DeliverySubject,
    /// Null for a mail.
    pub(crate) event: Value,
    /// How often it was tried.
    pub(crate) attempts: u32,
}

/// A notification, as who delivers it sees it. It has no `Debug`: its settings hold secrets.
pub(crate) struct NotificationTarget {
    pub(crate) namespace: String,
    /// `None` for one of a namespace.
    pub(crate) repository: Option<String>,
    pub(crate) event: String,
    pub(crate) method: String,
    pub(crate) config: Value,
    pub(crate) event_config: Value,
    pub(crate) failures: i32,
}

const COLUMNS: &str = "id, repository_notification_id, namespace_notification_id, mail_id, \
    unseal(event, 'delivery.event'), attempts";

fn delivery(row: &Row<'_>) -> rusqlite::Result<Delivery> {
    let repository = row.get::<_, Option<i64>>(1)?;
    let namespace = row.get::<_, Option<i64>>(2)?;
    let subject = match (repository, namespace) {
        (Some(id), _) => DeliverySubject::RepositoryNotification(id),
        (None, Some(id)) => DeliverySubject::NamespaceNotification(id),
        (None, None) => DeliverySubject::Mail(row.get(3)?),
    };
    let event = row.get::<_, Option<String>>(4)?;
    Ok(Delivery {
        id: row.get(0)?,
        subject,
        event: event.map_or(Value::Null, |text| json(&text)),
        attempts: row.get(5)?,
    })
}

fn target(row: &Row<'_>) -> rusqlite::Result<NotificationTarget> {
    Ok(NotificationTarget {
        namespace: row.get(0)?,
        repository: row.get(1)?,
        event: row.get(2)?,
        method: row.get(3)?,
        config: json(row.get_ref(4)?.as_str()?),
        event_config: json(row.get_ref(5)?.as_str()?),
        failures: row.get(6)?,
    })
}

/// What is no JSON was not written by this program; it counts as nothing.
fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or(Value::Null)
}

impl Tx<'_> {
    /// How much waits.
    pub(crate) fn delivery_count(&self) -> Result<i64> {
        let count = self.one("SELECT count(*) FROM delivery", [], |row| row.get(0))?;
        Ok(count.unwrap_or_default())
    }

    /// Queues something to be sent at once.
    pub(crate) fn delivery_create(
        &self,
        subject: DeliverySubject,
        event: Option<&Value>,
        due_ms: i64,
    ) -> Result<()> {
        let [repository, namespace, mail] = subject.columns();
        let event = event.map(serde_json::to_string).transpose();
        let event = event.map_err(StorageError::from)?;
        self.insert(
            "INSERT INTO delivery (repository_notification_id, namespace_notification_id, mail_id, \
             event, due_ms) VALUES (?1, ?2, ?3, seal(?4, 'delivery.event'), ?5)",
            params![repository, namespace, mail, event, due_ms],
        )?;
        Ok(())
    }

    /// What is due, one for each notification, those that have waited longest first.
    pub(crate) fn delivery_list_due(&self, now_ms: i64, limit: usize) -> Result<Vec<Delivery>> {
        // SQLite takes the columns from the row that the minimum is of.
        let sql = format!(
            "SELECT {COLUMNS} FROM delivery JOIN (SELECT id AS due, min(due_ms) AS since_ms \
             FROM delivery WHERE due_ms <= ?1 \
             GROUP BY repository_notification_id, namespace_notification_id, mail_id \
             ORDER BY since_ms, due LIMIT ?2) ON due = id ORDER BY since_ms, id"
        );
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(&sql, params![now_ms, limit], delivery)
    }

    /// When the next one is due that is not due yet.
    pub(crate) fn delivery_fetch_next_due_ms(&self, now_ms: i64) -> Result<Option<i64>> {
        let sql = "SELECT min(due_ms) FROM delivery WHERE due_ms > ?1";
        Ok(self.one(sql, [now_ms], |row| row.get(0))?.flatten())
    }

    /// The numbers of all that waits.
    pub(crate) fn delivery_list_ids(&self) -> Result<Vec<i64>> {
        self.all("SELECT id FROM delivery ORDER BY id", [], |row| row.get(0))
    }

    /// Makes all that waits due.
    pub(crate) fn delivery_update_all_due(&self, now_ms: i64) -> Result<()> {
        let sql = "UPDATE delivery SET due_ms = ?1 WHERE due_ms > ?1";
        self.change(sql, [now_ms])?;
        Ok(())
    }

    /// Notes a failed attempt, and when the next one is due.
    pub(crate) fn delivery_record_attempt(&self, id: i64, due_ms: i64) -> Result<()> {
        let sql = "UPDATE delivery SET attempts = attempts + 1, due_ms = ?2 WHERE id = ?1";
        self.change(sql, [id, due_ms])?;
        Ok(())
    }

    /// Takes something off the queue.
    pub(crate) fn delivery_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM delivery WHERE id = ?1", [id])?;
        Ok(())
    }

    /// The notification that a delivery is for.
    pub(crate) fn delivery_target_fetch(
        &self,
        subject: DeliverySubject,
    ) -> Result<Option<NotificationTarget>> {
        match subject {
            DeliverySubject::RepositoryNotification(id) => self.one(
                "SELECT account.name, repository.name, note.event, note.method, \
                 unseal(note.config, 'repository_notification.config'), note.event_config, \
                 note.number_of_failures FROM repository_notification AS note \
                 JOIN repository ON repository.id = note.repository_id \
                 JOIN account ON account.id = repository.namespace_id WHERE note.id = ?1",
                [id],
                target,
            ),
            DeliverySubject::NamespaceNotification(id) => self.one(
                "SELECT account.name, NULL, note.event, note.method, \
                 unseal(note.config, 'namespace_notification.config'), note.event_config, \
                 note.number_of_failures FROM namespace_notification AS note \
                 JOIN account ON account.id = note.namespace_id WHERE note.id = ?1",
                [id],
                target,
            ),
            DeliverySubject::Mail(_) => Ok(None),
        }
    }

    /// Counts a failure of the notification that a delivery is for; after a success there are none.
    pub(crate) fn delivery_target_record(
        &self,
        subject: DeliverySubject,
        delivered: bool,
    ) -> Result<()> {
        let failures = if delivered {
            "0"
        } else {
            "number_of_failures + 1"
        };
        let (table, id) = match subject {
            DeliverySubject::RepositoryNotification(id) => ("repository_notification", id),
            DeliverySubject::NamespaceNotification(id) => ("namespace_notification", id),
            DeliverySubject::Mail(_) => return Ok(()),
        };
        let sql = format!("UPDATE {table} SET number_of_failures = {failures} WHERE id = ?1");
        self.change(&sql, [id])?;
        Ok(())
    }
}
