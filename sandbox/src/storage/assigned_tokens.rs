//! The tokens that a user is asked to accept.

use rusqlite::params;

use super::accounts::{COLUMNS, WIDTH};
use super::authorizations::{APPLICATION, application};
use super::{AuthorizedApplicationRow, Result, Tx};

/// A token that somebody wants a user to take.
#[derive(Clone, Debug)]
pub(crate) struct AssignedTokenRow {
    pub(crate) uuid: String,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) scopes: String,
    pub(crate) response_type: Option<String>,
    pub(crate) application: AuthorizedApplicationRow,
}

impl Tx<'_> {
    /// The tokens that a user is asked to accept, by age.
    pub(crate) fn assigned_token_list_by_user(&self, user: i64) -> Result<Vec<AssignedTokenRow>> {
        let sql = format!(
            "SELECT {COLUMNS}, {APPLICATION}, assigned_token.uuid, assigned_token.redirect_uri, \
             assigned_token.scopes, assigned_token.response_type FROM assigned_token \
             JOIN oauth_application ON oauth_application.id = assigned_token.application_id \
             JOIN account ON account.id = oauth_application.organization_id \
             WHERE assigned_token.account_id = ?1 ORDER BY assigned_token.id"
        );
        self.all(&sql, [user], |row| {
            Ok(AssignedTokenRow {
                application: application(row)?,
                uuid: row.get(WIDTH + 5)?,
                redirect_uri: row.get(WIDTH + 6)?,
                scopes: row.get(WIDTH + 7)?,
                response_type: row.get(WIDTH + 8)?,
            })
        })
    }

    /// Deletes a request to accept a token; tells whether there was one.
    pub(crate) fn assigned_token_delete(&self, user: i64, uuid: &str) -> Result<bool> {
        let sql = "DELETE FROM assigned_token WHERE account_id = ?1 AND uuid = ?2";
        Ok(self.change(sql, params![user, uuid])? > 0)
    }
}
