//! OAuth access tokens: whose they are, and what they may do at most.

use rusqlite::{Row, params};

use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, Result, Tx};

/// A token, and its owner.
#[derive(Clone, Debug)]
pub(crate) struct TokenOwner {
    pub(crate) account: Account,
    /// Parted by blanks or commas.
    pub(crate) scopes: String,
    pub(crate) token_id: i64,
    pub(crate) uuid: String,
    pub(crate) client_id: String,
    pub(crate) application_name: String,
    /// The organization of the application.
    pub(crate) organization_id: i64,
    pub(crate) expires_ms: i64,
    /// Milliseconds since 1970.
    pub(crate) last_accessed_ms: Option<i64>,
}

/// A token of an application, as its owners see it.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    pub(crate) display_name: Option<String>,
    pub(crate) scopes: String,
    /// Whom the token acts for.
    pub(crate) account: String,
    /// Milliseconds since 1970, as all times here.
    pub(crate) created_ms: i64,
    pub(crate) expires_ms: i64,
    pub(crate) last_accessed_ms: Option<i64>,
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

/// Begins every query for [`token_owner`].
const SELECT_OWNER: &str = "access_token.scopes, access_token.id, access_token.uuid, \
    oauth_application.client_id, oauth_application.name, oauth_application.organization_id, \
    access_token.expires_ms, access_token.last_accessed_ms FROM access_token \
    JOIN account ON account.id = access_token.account_id \
    JOIN oauth_application ON oauth_application.id = access_token.application_id";

fn token_owner(row: &Row<'_>) -> rusqlite::Result<TokenOwner> {
    Ok(TokenOwner {
        account: account(row)?,
        scopes: row.get(WIDTH)?,
        token_id: row.get(WIDTH + 1)?,
        uuid: row.get(WIDTH + 2)?,
        client_id: row.get(WIDTH + 3)?,
        application_name: row.get(WIDTH + 4)?,
        organization_id: row.get(WIDTH + 5)?,
        expires_ms: row.get(WIDTH + 6)?,
        last_accessed_ms: row.get(WIDTH + 7)?,
    })
}

impl Tx<'_> {
    /// Whose token it is that hashes to `hash`; `None` where it is unknown or expired, or its
    /// user is disabled.
    pub(crate) fn token_fetch_owner(&self, hash: &str, now_ms: i64) -> Result<Option<TokenOwner>> {
        let owner = self.token_fetch_by_hash(hash)?;
        Ok(owner.filter(|owner| owner.expires_ms > now_ms && owner.account.enabled))
    }

    /// Whose token it is that hashes to `hash`, also where it is no longer good.
    pub(crate) fn token_fetch_by_hash(&self, hash: &str) -> Result<Option<TokenOwner>> {
        let sql = format!(
            "SELECT {COLUMNS}, {SELECT_OWNER} WHERE access_token.token_hash = lookup_hash(?1)"
        );
        self.one(&sql, [hash], token_owner)
    }

    /// The same by the UUID of the token.
    pub(crate) fn token_fetch_by_uuid(&self, uuid: &str) -> Result<Option<TokenOwner>> {
        let sql = format!("SELECT {COLUMNS}, {SELECT_OWNER} WHERE access_token.uuid = ?1");
        self.one(&sql, [uuid], token_owner)
    }

    /// Stores a token; tells its number and its UUID.
    pub(crate) fn token_create(&self, new: &NewToken<'_>) -> Result<(i64, String)> {
        let uuid = crate::crypto::random::uuid();
        let id = self.insert(
            "INSERT INTO access_token (uuid, application_id, account_id, token_hash, \
             display_name, scopes, created_ms, expires_ms) \
             VALUES (?1, ?2, ?3, lookup_hash(?4), ?5, ?6, ?7, ?8)",
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

    /// Notes that a token was used.
    pub(crate) fn token_update_last_accessed(&self, token: i64, now_ms: i64) -> Result<()> {
        let sql = "UPDATE access_token SET last_accessed_ms = ?2 WHERE id = ?1";
        self.change(sql, [token, now_ms])?;
        Ok(())
    }

    /// The tokens of an application that are good now, the newest first: at most `limit`, from
    /// the one of number `first` on.
    pub(crate) fn token_list_by_application(
        &self,
        application: i64,
        now_ms: i64,
        first: Option<i64>,
        limit: usize,
    ) -> Result<Vec<Token>> {
        self.all(
            "SELECT access_token.id, access_token.uuid, display_name, scopes, account.name, \
             access_token.created_ms, expires_ms, access_token.last_accessed_ms \
             FROM access_token JOIN account ON account.id = access_token.account_id \
             WHERE application_id = ?1 AND expires_ms > ?2 AND access_token.id <= ?3 \
             ORDER BY access_token.id DESC LIMIT ?4",
            params![application, now_ms, first.unwrap_or(i64::MAX), limit],
            |row| {
                Ok(Token {
                    id: row.get(0)?,
                    uuid: row.get(1)?,
                    display_name: row.get(2)?,
                    scopes: row.get(3)?,
                    account: row.get(4)?,
                    created_ms: row.get(5)?,
                    expires_ms: row.get(6)?,
                    last_accessed_ms: row.get(7)?,
                })
            },
        )
    }

    /// The scopes of the tokens that a user gave to an application and that are good now.
    pub(crate) fn token_list_scopes(
        &self,
        application: i64,
        user: i64,
        now_ms: i64,
    ) -> Result<Vec<String>> {
        let sql = "SELECT scopes FROM access_token \
                   WHERE application_id = ?1 AND account_id = ?2 AND expires_ms > ?3 ORDER BY id";
        self.all(sql, [application, user, now_ms], |row| row.get(0))
    }

    /// How many tokens of an application are good now.
    pub(crate) fn token_count_by_application(&self, application: i64, now_ms: i64) -> Result<i64> {
        let sql = "SELECT count(*) FROM access_token WHERE application_id = ?1 AND expires_ms > ?2";
        let count = self.one(sql, [application, now_ms], |row| row.get(0))?;
        Ok(count.unwrap_or_default())
    }

    /// Removes a token of an application; tells whether there was one.
    pub(crate) fn token_delete(&self, application: i64, uuid: &str) -> Result<bool> {
        let sql = "DELETE FROM access_token WHERE application_id = ?1 AND uuid = ?2";
        Ok(self.change(sql, params![application, uuid])? > 0)
    }
}
