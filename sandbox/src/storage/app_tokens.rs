//! App-specific tokens of users.

use rusqlite::{Row, params};

use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, Result, Tx};

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

const SELECT: &str = "SELECT id, uuid, title, \
    unseal(token_code, 'app_specific_token.token_code'), created_ms, expires_ms, \
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

/// An app-specific token of any user.
pub(crate) struct IssuedAppToken {
    pub(crate) uuid: String,
    pub(crate) title: String,
    /// Milliseconds since 1970, as all times here.
    pub(crate) created_ms: i64,
    pub(crate) expires_ms: Option<i64>,
    pub(crate) last_accessed_ms: Option<i64>,
}

/// A token that is good, and its owner.
#[derive(Clone, Debug)]
pub(crate) struct AppTokenOwner {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    pub(crate) title: String,
    pub(crate) account: Account,
}

fn app_token_owner(row: &Row<'_>) -> rusqlite::Result<AppTokenOwner> {
    Ok(AppTokenOwner {
        id: row.get(WIDTH)?,
        uuid: row.get(WIDTH + 1)?,
        title: row.get(WIDTH + 2)?,
        account: account(row)?,
    })
}

/// Begins every query for [`app_token_owner`], which has the time after its key.
const SELECT_OWNER: &str = "app_specific_token.id, app_specific_token.uuid, \
    app_specific_token.title FROM app_specific_token \
    JOIN account ON account.id = app_specific_token.account_id \
    WHERE (app_specific_token.expires_ms IS NULL OR app_specific_token.expires_ms > ?2)";

impl Tx<'_> {
    /// Whose token it is; `None` where it is unknown or expired.
    pub(crate) fn app_token_fetch_by_code(
        &self,
        code: &str,
        now_ms: i64,
    ) -> Result<Option<AppTokenOwner>> {
        let sql = format!(
            "SELECT {COLUMNS}, {SELECT_OWNER} \
             AND app_specific_token.code_hash = lookup_hash(?1)"
        );
        self.one(&sql, params![code, now_ms], app_token_owner)
    }

    /// The same by the UUID of the token.
    pub(crate) fn app_token_fetch_by_uuid(
        &self,
        uuid: &str,
        now_ms: i64,
    ) -> Result<Option<AppTokenOwner>> {
        let sql = format!("SELECT {COLUMNS}, {SELECT_OWNER} AND app_specific_token.uuid = ?1");
        self.one(&sql, params![uuid, now_ms], app_token_owner)
    }

    /// Notes that a token is used.
    pub(crate) fn app_token_update_last_accessed(&self, id: i64, now_ms: i64) -> Result<()> {
        let sql = "UPDATE app_specific_token SET last_accessed_ms = ?2 WHERE id = ?1";
        self.change(sql, [id, now_ms])?;
        Ok(())
    }

    /// The tokens of a user, expired ones included.
    pub(crate) fn app_token_list_by_user(&self, user: i64) -> Result<Vec<AppTokenRow>> {
        let sql = format!("{SELECT} WHERE account_id = ?1 ORDER BY id");
        self.all(&sql, [user], app_token)
    }

    /// The tokens of a user that expire after `now_ms` and by `until_ms`.
    pub(crate) fn app_token_list_expiring_by_user(
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
    pub(crate) fn app_token_fetch(&self, user: i64, uuid: &str) -> Result<Option<AppTokenRow>> {
        let sql = format!("{SELECT} WHERE uuid = ?1 AND account_id = ?2");
        self.one(&sql, params![uuid, user], app_token)
    }

    /// Adds a token; tells its row.
    pub(crate) fn app_token_create(
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
             expires_ms, code_hash) VALUES (?1, ?2, ?3, \
             seal(?4, 'app_specific_token.token_code'), ?5, ?6, lookup_hash(?4))",
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
    pub(crate) fn app_token_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM app_specific_token WHERE id = ?1", [id])?;
        Ok(())
    }

    /// The application-specific tokens of all users, or those that end after the first and until
    /// the second time.
    pub(crate) fn app_token_list(&self, ending: Option<(i64, i64)>) -> Result<Vec<IssuedAppToken>> {
        let (after_ms, until_ms) = ending.unzip();
        self.all(
            "SELECT uuid, title, created_ms, expires_ms, last_accessed_ms FROM app_specific_token \
             WHERE ?1 IS NULL OR (expires_ms > ?1 AND expires_ms <= ?2) ORDER BY id",
            params![after_ms, until_ms],
            |row| {
                Ok(IssuedAppToken {
                    uuid: row.get(0)?,
                    title: row.get(1)?,
                    created_ms: row.get(2)?,
                    expires_ms: row.get(3)?,
                    last_accessed_ms: row.get(4)?,
                })
            },
        )
    }
}
