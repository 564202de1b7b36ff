//! The links in mails by which somebody confirms an address or gets a new password.

use rusqlite::params;

use super::accounts::{COLUMNS, WIDTH, account};
use super::text_enum::text_enum;
use super::{Account, Result, Tx};

text_enum! {
    /// What a link is for.
    #[derive(Clone, Copy, Debug)]
    ConfirmationKind {
        /// The owner of an address confirms it.
        Address = "address",
        /// Somebody has lost a password.
        Recovery = "recovery",
    }
}

/// A link that was not used yet.
pub(crate) struct Confirmation {
    pub(crate) id: i64,
    pub(crate) account: Account,
    /// The address that the account gets; `None` for the one that it has.
    pub(crate) new_email: Option<String>,
    /// Milliseconds since 1970.
    pub(crate) created_ms: i64,
}

impl Tx<'_> {
    /// Stores a link. It is known by what its code hashes to.
    pub(crate) fn confirmation_create(
        &self,
        account: i64,
        kind: ConfirmationKind,
        new_email: Option<&str>,
        code_hash: &str,
        now_ms: i64,
    ) -> Result<()> {
        self.insert(
            "INSERT INTO confirmation (account_id, kind, new_email, token_hash, created_ms) \
             VALUES (?1, ?2, ?3, lookup_hash(?4), ?5)",
            params![account, kind.as_str(), new_email, code_hash, now_ms],
        )?;
        Ok(())
    }

    /// The link of a code.
    pub(crate) fn confirmation_fetch(
        &self,
        kind: ConfirmationKind,
        code_hash: &str,
    ) -> Result<Option<Confirmation>> {
        let sql = format!(
            "SELECT {COLUMNS}, confirmation.id, confirmation.new_email, confirmation.created_ms \
             FROM confirmation JOIN account ON account.id = confirmation.account_id \
             WHERE confirmation.kind = ?1 AND confirmation.token_hash = lookup_hash(?2)"
        );
        self.one(&sql, params![kind.as_str(), code_hash], |row| {
            Ok(Confirmation {
                account: account(row)?,
                id: row.get(WIDTH)?,
                new_email: row.get(WIDTH + 1)?,
                created_ms: row.get(WIDTH + 2)?,
            })
        })
    }

    /// Deletes a link, which is used up.
    pub(crate) fn confirmation_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM confirmation WHERE id = ?1", [id])?;
        Ok(())
    }
}
