//! Mails: those that wait to be sent, or all where nothing sends them.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// A mail. It has no `Debug`: its texts hold codes.
#[derive(Clone)]
pub(crate) struct MailRow {
    pub(crate) recipient: String,
    pub(crate) subject: String,
    pub(crate) plain: String,
    pub(crate) html: String,
    /// Milliseconds since 1970.
    pub(crate) created_ms: i64,
}

/// What a mail says, and to whom.
pub(crate) struct NewMail<'a> {
    pub(crate) recipient: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) plain: &'a str,
    pub(crate) html: &'a str,
    pub(crate) created_ms: i64,
}

const COLUMNS: &str = "recipient, subject, unseal(plain, 'mail.plain'), \
    unseal(html, 'mail.html'), created_ms";

fn mail(row: &Row<'_>) -> rusqlite::Result<MailRow> {
    Ok(MailRow {
        recipient: row.get(0)?,
        subject: row.get(1)?,
        plain: row.get(2)?,
        html: row.get(3)?,
        created_ms: row.get(4)?,
    })
}

impl Tx<'_> {
    /// All mails, the oldest first.
    pub(crate) fn mail_list(&self) -> Result<Vec<MailRow>> {
        let sql = format!("SELECT {COLUMNS} FROM mail ORDER BY id");
        self.all(&sql, [], mail)
    }

    /// The mail of that number.
    pub(crate) fn mail_fetch(&self, id: i64) -> Result<Option<MailRow>> {
        let sql = format!("SELECT {COLUMNS} FROM mail WHERE id = ?1");
        self.one(&sql, [id], mail)
    }

    /// Adds a mail; tells its number.
    pub(crate) fn mail_create(&self, new: &NewMail<'_>) -> Result<i64> {
        self.insert(
            "INSERT INTO mail (recipient, subject, plain, html, created_ms) \
             VALUES (?1, ?2, seal(?3, 'mail.plain'), seal(?4, 'mail.html'), ?5)",
            params![
                new.recipient,
                new.subject,
                new.plain,
                new.html,
                new.created_ms
            ],
        )
    }

    /// Removes a mail, and what waits to send it.
    pub(crate) fn mail_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM mail WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Removes the oldest mails that nothing sends, so that `kept` are left of them.
    pub(crate) fn mail_delete_oldest(&self, kept: i64) -> Result<()> {
        let sql = "DELETE FROM mail WHERE id IN (SELECT id FROM mail WHERE NOT EXISTS \
                   (SELECT 1 FROM delivery WHERE delivery.mail_id = mail.id) \
                   ORDER BY id DESC LIMIT -1 OFFSET ?1)";
        self.change(sql, [kept])?;
        Ok(())
    }
}
