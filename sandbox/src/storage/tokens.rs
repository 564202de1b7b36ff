//! Owns the rows of OAuth access tokens: who a token is of, and what it may do at most.

use rusqlite::params;

use super::accounts::{COLUMNS, account};
use super::{Account, Result, Tx};

/// A token that is good now, and whose it is.
#[derive(Clone, Debug)]
pub(crate) struct TokenOwner {
    pub(crate) account: Account,
    /// Parted by blanks or commas.
    pub(crate) scopes: String,
    pub(crate) token_id: i64,
    pub(crate) client_id: String,
    pub(crate) application_name: String,
}

/// What a token begins with.
pub(crate) struct NewToken<'a> {
    pub(crate) application_id: i64,
    pub(crate) account_id: i64,
    pub(crate) hash: &'a str,
    pub(crate) display_name: Option<&'a str>,
    pub(crate) scopes: &'a str,
    pub(crate) created_ms: i64,
    pub(crate) expires_ms: i64,
}

impl Tx<'_> {
    /// Whose token it is that hashes to `hash`; `None` where it is unknown or expired, or its
    /// user is disabled.
    pub(crate) fn token_owner(&self, hash: &str, now_ms: i64) -> Result<Option<TokenOwner>> {
        let sql = format!(
            "SELECT {COLUMNS}, access_token.scopes, access_token.id, oauth_application.client_id, \
             oauth_application.name FROM access_token \
             JOIN account ON account.id = access_token.account_id \
             JOIN oauth_application ON oauth_application.id = access_token.application_id \
             WHERE access_token.token_hash = ?1 AND access_token.expires_ms > ?2 \
             AND account.enabled"
        );
        self.one(&sql, params![hash, now_ms], |row| {
            Ok(TokenOwner {
                account: account(row)?,
                scopes: row.get(17)?,
                token_id: row.get(18)?,
                client_id: row.get(19)?,
                application_name: row.get(20)?,
            })
        })
    }

    /// Stores a token; tells its number and its UUID.
    pub(crate) fn add_token(&self, new: &NewToken<'_>) -> Result<(i64, String)> {
        let uuid = crate::random::uuid();
        let id = self.insert(
            "INSERT INTO access_token (uuid, application_id, account_id, token_hash, \
             display_name, scopes, created_ms, expires_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                uuid,
                new.application_id,
                new.account_id,
                new.hash,
                new.display_name,
                new.scopes,
                new.created_ms,
                new.expires_ms,
            ],
        )?;
        Ok((id, uuid))
    }
}
