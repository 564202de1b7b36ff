//! Messages that all users see.

use std::str::FromStr;

use quay_api::NotInSet;
use quay_api::models::{MessageMediaType, MessageSeverity};
use rusqlite::types::Type;
use rusqlite::{Row, params};

use super::{Result, Tx};

/// A message to all users.
#[derive(Clone, Debug)]
pub(crate) struct GlobalMessageRow {
    pub(crate) uuid: String,
    pub(crate) content: String,
    pub(crate) severity: MessageSeverity,
    pub(crate) media_type: MessageMediaType,
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
                    severity: one_of(row, 2)?,
                    media_type: one_of(row, 3)?,
                })
            },
        )
    }

    /// Adds a message.
    pub(crate) fn global_message_create(
        &self,
        content: &str,
        severity: MessageSeverity,
        media_type: MessageMediaType,
    ) -> Result<()> {
        self.insert(
            "INSERT INTO global_message (uuid, content, severity, media_type) \
             VALUES (?1, ?2, ?3, ?4)",
            params![
                crate::crypto::random::uuid(),
                content,
                severity.as_str(),
                media_type.as_str(),
            ],
        )?;
        Ok(())
    }

    /// Removes the message of that UUID, where there is one.
    pub(crate) fn global_message_delete(&self, uuid: &str) -> Result<()> {
        self.change("DELETE FROM global_message WHERE uuid = ?1", [uuid])?;
        Ok(())
    }
}

/// A column that holds a value of a set of the API.
fn one_of<T: FromStr<Err = NotInSet>>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error))
    })
}
