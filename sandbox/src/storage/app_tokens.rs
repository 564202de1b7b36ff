//! Owns the rows of app-specific tokens, which a user may look at again.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// A token that a user made for an application of its own.
#[derive(Clone)]
pub(crate) struct AppTokenRow {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    pub(crate) title: String,
    pub(crate) token_code: String,
    /// Milliseconds since 1970, as the others.
    pub(crate) created_ms: i64,
    pub(crate) expires_ms: Option<i64>,
    pub(crate) last_accessed_ms: Option<i64>,
}

const SELECT: &str = "SELECT id, uuid, title, token_code, created_ms, expires_ms, \
    last_accessed_ms FROM app_specific_token";

fn app_token(row: &Row<'_>) -> rusqlite::Result<AppTokenRow> {
    Ok(AppTokenRow {
        id: row.get(0)?,
        uuid: row.get(1)?,
        title: row.get(2)?,
        token_code: row.get(3)?,
        created_ms: row.get(4)?,
        expires_ms: row.get(5)?,
        last_accessed_ms: row.get(6)?,
    })
}

impl Tx<'_> {
    /// The tokens of a user, expired ones included.
    pub(crate) fn app_tokens(&self, user: i64) -> Result<Vec<AppTokenRow>> {
        let sql = format!("{SELECT} WHERE account_id = ?1 ORDER BY id");
        self.all(&sql, [user], app_token)
    }

    /// The tokens of a user that expire after `now_ms` and by `until_ms`.
    pub(crate) fn expiring_app_tokens(
        &self,
        user: i64,
        now_ms: i64,
        until_ms: i64,
    ) -> Result<Vec<AppTokenRow>> {
        let sql = format!(
            "{SELECT} WHERE account_id = ?1 AND expires_ms > ?2 AND expires_ms <= ?3 ORDER BY id"
        );
        self.all(&sql, params![user, now_ms, until_ms], app_token)
    }

    /// The token of that name, if it is the user's.
    pub(crate) fn app_token(&self, user: i64, uuid: &str) -> Result<Option<AppTokenRow>> {
        let sql = format!("{SELECT} WHERE uuid = ?1 AND account_id = ?2");
        self.one(&sql, params![uuid, user], app_token)
    }

    /// Adds a token; tells its row.
    pub(crate) fn add_app_token(
        &self,
        user: i64,
        title: &str,
        created_ms: i64,
        expires_ms: Option<i64>,
    ) -> Result<AppTokenRow> {
        let uuid = crate::crypto::random::uuid();
        let token_code = crate::crypto::random::text(120);
        let id = self.insert(
            "INSERT INTO app_specific_token (uuid, account_id, title, token_code, created_ms, \
             expires_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![uuid, user, title, token_code, created_ms, expires_ms],
        )?;
        Ok(AppTokenRow {
            id,
            uuid,
            title: title.to_owned(),
            token_code,
            created_ms,
            expires_ms,
            last_accessed_ms: None,
        })
    }

    /// Revokes a token.
    pub(crate) fn remove_app_token(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM app_specific_token WHERE id = ?1", [id])?;
        Ok(())
    }
}
