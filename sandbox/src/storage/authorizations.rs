//! Access tokens as their users see them: which applications may act for a user.

use rusqlite::{Row, params};

use super::accounts::{COLUMNS, WIDTH, account};
use super::{Account, Result, Tx};

/// An application that may act for a user.
#[derive(Clone, Debug)]
pub(crate) struct AuthorizedApplicationRow {
    pub(crate) name: String,
    pub(crate) client_id: String,
    pub(crate) description: String,
    pub(crate) application_uri: String,
    pub(crate) avatar_email: Option<String>,
    pub(crate) organization: Account,
}

/// A token of a user.
#[derive(Clone, Debug)]
pub(crate) struct AuthorizationRow {
    pub(crate) id: i64,
    pub(crate) uuid: String,
    pub(crate) scopes: String,
    pub(crate) application: AuthorizedApplicationRow,
}

pub(super) const APPLICATION: &str = "oauth_application.name, oauth_application.client_id, \
    oauth_application.description, oauth_application.application_uri, \
    oauth_application.avatar_email";

pub(super) fn application(row: &Row<'_>) -> rusqlite::Result<AuthorizedApplicationRow> {
    Ok(AuthorizedApplicationRow {
        organization: account(row)?,
        name: row.get(WIDTH)?,
        client_id: row.get(WIDTH + 1)?,
        description: row.get(WIDTH + 2)?,
        application_uri: row.get(WIDTH + 3)?,
        avatar_email: row.get(WIDTH + 4)?,
    })
}

fn authorization(row: &Row<'_>) -> rusqlite::Result<AuthorizationRow> {
    Ok(AuthorizationRow {
        application: application(row)?,
        id: row.get(WIDTH + 5)?,
        uuid: row.get(WIDTH + 6)?,
        scopes: row.get(WIDTH + 7)?,
    })
}

fn select_authorization() -> String {
    format!(
        "SELECT {COLUMNS}, {APPLICATION}, access_token.id, access_token.uuid, \
         access_token.scopes FROM access_token \
         JOIN oauth_application ON oauth_application.id = access_token.application_id \
         JOIN account ON account.id = oauth_application.organization_id \
         WHERE access_token.account_id = ?1"
    )
}

impl Tx<'_> {
    /// The tokens of a user, by age, expired ones included.
    pub(crate) fn authorization_list_by_user(&self, user: i64) -> Result<Vec<AuthorizationRow>> {
        let sql = format!("{} ORDER BY access_token.id", select_authorization());
        self.all(&sql, [user], authorization)
    }

    /// The token of that name, if it is the user's.
    pub(crate) fn authorization_fetch(
        &self,
        user: i64,
        uuid: &str,
    ) -> Result<Option<AuthorizationRow>> {
        let sql = format!("{} AND access_token.uuid = ?2", select_authorization());
        self.one(&sql, params![user, uuid], authorization)
    }

    /// Deletes a token.
    pub(crate) fn authorization_delete(&self, id: i64) -> Result<()> {
        self.change("DELETE FROM access_token WHERE id = ?1", [id])?;
        Ok(())
    }
}
