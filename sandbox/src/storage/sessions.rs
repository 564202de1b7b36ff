//! The login sessions of users, which are cookies: an account has but the UUID that they name.

use rusqlite::params;

use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, Result, Tx};

/// Whose session it is.
pub(crate) struct SessionUser {
    pub(crate) account: Account,
    pub(crate) has_password: bool,
}

impl Tx<'_> {
    /// The account that the sessions of a UUID belong to: one that may be used and is no
    /// organization.
    pub(crate) fn session_fetch_user(&self, uuid: &str) -> Result<Option<SessionUser>> {
        let sql = format!(
            "SELECT {COLUMNS}, account.password_hash IS NOT NULL FROM account \
             WHERE account.uuid = ?1 AND account.enabled AND account.kind <> 'organization'"
        );
        self.one(&sql, [uuid], |row| {
            Ok(SessionUser {
                account: account(row)?,
                has_password: row.get(WIDTH)?,
            })
        })
    }

    /// Ends the sessions of an account: they hang on its UUID, which is changed.
    pub(crate) fn session_delete_by_user(&self, account: i64) -> Result<()> {
        let sql = "UPDATE account SET uuid = ?2 WHERE id = ?1";
        self.change(sql, params![account, crate::crypto::random::uuid()])?;
        Ok(())
    }
}
