//! OAuth applications.

use quay_api::Secret;
use rusqlite::{Row, params};

use super::{Result, Tx};

/// What an application begins with.
pub(crate) struct NewApplication<'a> {
    pub(crate) client_id: &'a str,
    pub(crate) organization_id: i64,
    pub(crate) name: &'a str,
    pub(crate) description: &'a str,
    pub(crate) application_uri: &'a str,
    pub(crate) redirect_uri: &'a str,
    pub(crate) avatar_email: Option<&'a str>,
}

/// An OAuth application of an organization.
#[derive(Clone, Debug)]
pub(crate) struct Application {
    pub(crate) id: i64,
    pub(crate) organization_id: i64,
    pub(crate) client_id: String,
    pub(crate) client_secret: Secret,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) application_uri: String,
    pub(crate) redirect_uri: String,
    pub(crate) avatar_email: Option<String>,
}

/// The columns that [`application`] reads.
const COLUMNS: &str = "id, organization_id, client_id, \
    unseal(client_secret, 'oauth_application.client_secret'), name, description, application_uri, redirect_uri, avatar_email";

fn application(row: &Row<'_>) -> rusqlite::Result<Application> {
    Ok(Application {
        id: row.get(0)?,
        organization_id: row.get(1)?,
        client_id: row.get(2)?,
        client_secret: Secret::new(row.get::<_, String>(3)?),
        name: row.get(4)?,
        description: row.get(5)?,
        application_uri: row.get(6)?,
        redirect_uri: row.get(7)?,
        avatar_email: row.get(8)?,
    })
}

impl Tx<'_> {
    /// Adds an application with a secret of its own; tells its number.
    pub(crate) fn application_create(&self, new: &NewApplication<'_>) -> Result<i64> {
        self.insert(
            "INSERT INTO oauth_application (client_id, client_secret, organization_id, name, \
             description, application_uri, redirect_uri, avatar_email) \
             VALUES (?1, seal(?2, 'oauth_application.client_secret'), ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                new.client_id,
                crate::crypto::random::text(40),
                new.organization_id,
                new.name,
                new.description,
                new.application_uri,
                new.redirect_uri,
                new.avatar_email,
            ],
        )
    }

    /// The number of the application with that client id.
    pub(crate) fn application_fetch_id(&self, client_id: &str) -> Result<Option<i64>> {
        let sql = "SELECT id FROM oauth_application WHERE client_id = ?1";
        self.one(sql, [client_id], |row| row.get(0))
    }

    /// The application with that client id, in any organization.
    pub(crate) fn application_fetch(&self, client_id: &str) -> Result<Option<Application>> {
        let sql = format!("SELECT {COLUMNS} FROM oauth_application WHERE client_id = ?1");
        self.one(&sql, [client_id], application)
    }

    /// The applications of an organization in the order of their creation.
    pub(crate) fn application_list_by_organization(
        &self,
        organization: i64,
    ) -> Result<Vec<Application>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM oauth_application WHERE organization_id = ?1 ORDER BY id"
        );
        self.all(&sql, [organization], application)
    }

    /// Stores all that can be changed of an application, the secret included.
    pub(crate) fn application_update(&self, changed: &Application) -> Result<()> {
        self.change(
            "UPDATE oauth_application \
             SET client_secret = seal(?2, 'oauth_application.client_secret'), name = ?3, \
             description = ?4, \
             application_uri = ?5, redirect_uri = ?6, avatar_email = ?7 WHERE id = ?1",
            params![
                changed.id,
                changed.client_secret.expose(),
                changed.name,
                changed.description,
                changed.application_uri,
                changed.redirect_uri,
                changed.avatar_email,
            ],
        )?;
        Ok(())
    }

    /// Removes an application with its tokens.
    pub(crate) fn application_delete(&self, application: i64) -> Result<()> {
        self.change("DELETE FROM oauth_application WHERE id = ?1", [application])?;
        Ok(())
    }
}
