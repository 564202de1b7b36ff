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

/// What a request to accept a token begins with.
pub(crate) struct NewAssignedToken<'a> {
    pub(crate) application_id: i64,
    pub(crate) account_id: i64,
    pub(crate) redirect_uri: &'a str,
    pub(crate) scopes: &'a str,
    pub(crate) response_type: &'a str,
}

impl Tx<'_> {
    /// Asks a user to accept a token.
    pub(crate) fn assigned_token_create(&self, new: &NewAssignedToken<'_>) -> Result<()> {
        self.insert(
            "INSERT INTO assigned_token (uuid, application_id, account_id, redirect_uri, scopes, \
             response_type) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                crate::crypto::random::uuid(),
                new.application_id,
                new.account_id,
                new.redirect_uri,
                new.scopes,
                new.response_type,
            ],
        )?;
        Ok(())
    }

    /// Whether a user is asked to accept a token of an application of that organization.
    pub(crate) fn assigned_token_exists(
        &self,
        user: i64,
        uuid: &str,
        organization: i64,
    ) -> Result<bool> {
        let sql = "SELECT 1 FROM assigned_token JOIN oauth_application \
                   ON oauth_application.id = assigned_token.application_id \
                   WHERE assigned_token.account_id = ?1 AND assigned_token.uuid = ?2 \
                   AND oauth_application.organization_id = ?3";
        let found = self.one(sql, params![user, uuid, organization], |_| Ok(()))?;
        Ok(found.is_some())
    }

    /// Deletes a request to accept a token of an application, if it is one.
    pub(crate) fn assigned_token_delete_by_application(
        &self,
        user: i64,
        uuid: &str,
        application: i64,
    ) -> Result<()> {
        let sql = "DELETE FROM assigned_token \
                   WHERE account_id = ?1 AND uuid = ?2 AND application_id = ?3";
        self.change(sql, params![user, uuid, application])?;
        Ok(())
    }

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
