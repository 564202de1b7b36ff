//! The codes for which applications get tokens.

use rusqlite::params;

use super::{Result, Tx};

/// What a code begins with.
pub(crate) struct NewAuthorizationCode<'a> {
    pub(crate) application_id: i64,
    pub(crate) account_id: i64,
    pub(crate) hash: &'a str,
    pub(crate) scopes: &'a str,
    /// Milliseconds since 1970.
    pub(crate) expires_ms: i64,
}

/// A code that was not used yet.
#[derive(Clone, Debug)]
pub(crate) struct AuthorizationCode {
    pub(crate) id: i64,
    /// Whose token it is for.
    pub(crate) account_id: i64,
    pub(crate) scopes: String,
}

impl Tx<'_> {
    /// Stores a code. It is known by what it hashes to.
    pub(crate) fn authorization_code_create(&self, new: &NewAuthorizationCode<'_>) -> Result<()> {
        self.insert(
            "INSERT INTO authorization_code (application_id, account_id, token_hash, scopes, \
             expires_ms) VALUES (?1, ?2, lookup_hash(?3), ?4, ?5)",
            params![
                new.application_id,
                new.account_id,
                new.hash,
                new.scopes,
                new.expires_ms,
            ],
        )?;
        Ok(())
    }

    /// The code of an application that hashes to `hash`, if it is good now.
    pub(crate) fn authorization_code_fetch(
        &self,
        application: i64,
        hash: &str,
        now_ms: i64,
    ) -> Result<Option<AuthorizationCode>> {
        let sql = "SELECT id, account_id, scopes FROM authorization_code \
                   WHERE token_hash = lookup_hash(?2) AND application_id = ?1 AND expires_ms > ?3";
        self.one(sql, params![application, hash, now_ms], |row| {
            Ok(AuthorizationCode {
                id: row.get(0)?,
                account_id: row.get(1)?,
                scopes: row.get(2)?,
            })
        })
    }

    /// Deletes a code, which is used up.
    pub(crate) fn authorization_code_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM authorization_code WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Deletes the codes of a user that are good no longer.
    pub(crate) fn authorization_code_delete_expired(&self, user: i64, now_ms: i64) -> Result<()> {
        let sql = "DELETE FROM authorization_code WHERE account_id = ?1 AND expires_ms <= ?2";
        self.change(sql, [user, now_ms])?;
        Ok(())
    }
}
