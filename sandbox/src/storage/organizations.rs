//! Owns the rows of teams and applications that every organization begins with.

use rusqlite::params;

use super::{Result, TeamRole, Tx};

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

/// A team with what the view of its organization counts.
#[derive(Clone, Debug)]
pub(crate) struct TeamSummary {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) role: String,
    pub(crate) repositories: i32,
    /// Robots are counted.
    pub(crate) members: i32,
    /// Whether the account that was asked for is in it.
    pub(crate) is_mine: bool,
}

impl Tx<'_> {
    /// The teams of an organization in the order of their creation, as `account` is in them.
    pub(crate) fn team_summaries(
        &self,
        organization: i64,
        account: Option<i64>,
    ) -> Result<Vec<TeamSummary>> {
        self.all(
            "SELECT team.name, team.description, team.role, \
             (SELECT count(*) FROM repository_permission WHERE team_id = team.id), \
             (SELECT count(*) FROM team_member WHERE team_id = team.id), \
             EXISTS (SELECT 1 FROM team_member WHERE team_id = team.id AND account_id = ?2) \
             FROM team WHERE team.organization_id = ?1 ORDER BY team.id",
            params![organization, account],
            |row| {
                Ok(TeamSummary {
                    name: row.get(0)?,
                    description: row.get(1)?,
                    role: row.get(2)?,
                    repositories: row.get(3)?,
                    members: row.get(4)?,
                    is_mine: row.get(5)?,
                })
            },
        )
    }

    /// Adds a team; tells its number.
    pub(crate) fn add_team(
        &self,
        organization: i64,
        name: &str,
        role: TeamRole,
        description: &str,
    ) -> Result<i64> {
        self.insert(
            "INSERT INTO team (organization_id, name, role, description) VALUES (?1, ?2, ?3, ?4)",
            params![organization, name, role.as_str(), description],
        )
    }

    /// Adds an account to a team; tells whether it was not in it before.
    pub(crate) fn add_team_member(&self, team: i64, account: i64) -> Result<bool> {
        let sql = "INSERT OR IGNORE INTO team_member (team_id, account_id) VALUES (?1, ?2)";
        Ok(self.change(sql, [team, account])? > 0)
    }

    /// Adds an application with a secret of its own; tells its number.
    pub(crate) fn add_application(&self, new: &NewApplication<'_>) -> Result<i64> {
        self.insert(
            "INSERT INTO oauth_application (client_id, client_secret, organization_id, name, \
             description, application_uri, redirect_uri, avatar_email) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                new.client_id,
                crate::random::text(40),
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
    pub(crate) fn application_id(&self, client_id: &str) -> Result<Option<i64>> {
        let sql = "SELECT id FROM oauth_application WHERE client_id = ?1";
        self.one(sql, [client_id], |row| row.get(0))
    }
}
