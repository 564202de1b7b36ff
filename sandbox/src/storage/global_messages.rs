//! Messages that all users see.

use rusqlite::params;

use super::{Result, Tx};

/// A message to all users.
#[derive(Clone, Debug)]
pub(crate) struct GlobalMessageRow {
    pub(crate) uuid: String,
    pub(crate) content: String,
    pub(crate) severity: String,
    pub(crate) media_type: String,
}

impl Tx<'_> {
    /// All messages, in the order of their numbers.
    pub(crate) fn global_message_list(&self) -> Result<Vec<GlobalMessageRow>> {
        self.all(
            "SELECT uuid, content, severity, media_type FROM global_message ORDER BY id",
            [],
            |row| {
                Ok(GlobalMessageRow {
                    uuid: row.get(0)?,
                    content: row.get(1)?,
                    severity: row.get(2)?,
                    media_type: row.get(3)?,
                })
            },
        )
    }

    /// Adds a message.
    pub(crate) fn global_message_create(
        &self,
        content: &str,
        severity: &str,
        media_type: &str,
    ) -> Result<()> {
        self.insert(
            "INSERT INTO global_message (uuid, content, severity, media_type) \
             VALUES (?1, ?2, ?3, ?4)",
            params![crate::crypto::random::uuid(), content, severity, media_type],
        )?;
        Ok(())
    }

    /// Removes the message of that UUID, where there is one.
    pub(crate) fn global_message_delete(&self, uuid: &str) -> Result<()> {
        self.change("DELETE FROM global_message WHERE uuid = ?1", [uuid])?;
        Ok(())
    }
}
