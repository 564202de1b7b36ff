//! Failed sign-ins, which make the next attempt wait.

use rusqlite::params;

use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, Result, Tx};

/// An account that somebody wants to sign in as.
pub(crate) struct LoginAccount {
    pub(crate) account: Account,
    pub(crate) password_hash: Option<String>,
    /// How many times the password was wrong since it was right.
    pub(crate) failures: i64,
    /// Milliseconds since 1970.
    pub(crate) last_failure_ms: Option<i64>,
}

impl Tx<'_> {
    /// The account of that name, or the user of that address.
    pub(crate) fn login_attempt_fetch(&self, name_or_email: &str) -> Result<Option<LoginAccount>> {
        let sql = format!(
            "SELECT {COLUMNS}, account.password_hash, account.signin_failures, \
             account.last_signin_failure_ms FROM account WHERE account.id IN \
             (SELECT id FROM account WHERE name = ?1 \
             UNION ALL SELECT id FROM account WHERE email = ?1 AND kind <> 'organization') \
             ORDER BY account.id LIMIT 1"
        );
        self.one(&sql, [name_or_email], |row| {
            Ok(LoginAccount {
                account: account(row)?,
                password_hash: row.get(WIDTH)?,
                failures: row.get(WIDTH + 1)?,
                last_failure_ms: row.get(WIDTH + 2)?,
            })
        })
    }

    /// Counts a wrong password.
    pub(crate) fn login_attempt_record_failure(&self, account: i64, now_ms: i64) -> Result<()> {
        self.change(
            "UPDATE account SET signin_failures = signin_failures + 1, \
             last_signin_failure_ms = ?2 WHERE id = ?1",
            params![account, now_ms],
        )?;
        Ok(())
    }

    /// Resets the count of failed attempts.
    pub(crate) fn login_attempt_reset(&self, account: i64, now_ms: i64) -> Result<()> {
        self.change(
            "UPDATE account SET signin_failures = 0, last_accessed_ms = ?2 \
             WHERE id = ?1 AND signin_failures > 0",
            params![account, now_ms],
        )?;
        Ok(())
    }
}
