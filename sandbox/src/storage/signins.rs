//! Owns the rows that decide whether somebody may sign in: passwords, and failures to name them.

use rusqlite::params;

use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, Result, Tx};

/// An account that somebody wants to sign in as.
pub(crate) struct Signin {
    pub(crate) account: Account,
    pub(crate) password_hash: Option<String>,
    /// How many times the password was wrong since it was right.
    pub(crate) failures: i64,
    /// Milliseconds since 1970.
    pub(crate) last_failure_ms: Option<i64>,
}

impl Tx<'_> {
    /// The account of that name, or the user of that address.
    pub(crate) fn signin(&self, name_or_email: &str) -> Result<Option<Signin>> {
        let sql = format!(
            "SELECT {COLUMNS}, account.password_hash, account.signin_failures, \
             account.last_signin_failure_ms FROM account WHERE account.id IN \
             (SELECT id FROM account WHERE name = ?1 \
             UNION ALL SELECT id FROM account WHERE email = ?1 AND kind <> 'organization') \
             ORDER BY account.id LIMIT 1"
        );
        self.one(&sql, [name_or_email], |row| {
            Ok(Signin {
                account: account(row)?,
                password_hash: row.get(WIDTH)?,
                failures: row.get(WIDTH + 1)?,
                last_failure_ms: row.get(WIDTH + 2)?,
            })
        })
    }

    /// Counts a wrong password.
    pub(crate) fn count_signin_failure(&self, account: i64, now_ms: i64) -> Result<()> {
        self.change(
            "UPDATE account SET signin_failures = signin_failures + 1, \
             last_signin_failure_ms = ?2 WHERE id = ?1",
            params![account, now_ms],
        )?;
        Ok(())
    }

    /// Forgets the wrong passwords, where there were any.
    pub(crate) fn forget_signin_failures(&self, account: i64, now_ms: i64) -> Result<()> {
        self.change(
            "UPDATE account SET signin_failures = 0, last_accessed_ms = ?2 \
             WHERE id = ?1 AND signin_failures > 0",
            params![account, now_ms],
        )?;
        Ok(())
    }

    /// Sets what the password hashes to; who is signed in must do so again.
    pub(crate) fn set_password(&self, account: i64, hash: &str) -> Result<()> {
        self.change(
            "UPDATE account SET password_hash = ?2, signin_failures = 0 WHERE id = ?1",
            params![account, hash],
        )?;
        self.end_sessions(account)
    }

    /// Ends the sessions of an account: they hang on its UUID, which is changed.
    pub(crate) fn end_sessions(&self, account: i64) -> Result<()> {
        let sql = "UPDATE account SET uuid = ?2 WHERE id = ?1";
        self.change(sql, params![account, crate::crypto::random::uuid()])?;
        Ok(())
    }
}
