//! Owns what an organization is shown with and what of it can be changed: teams and details.

use rusqlite::params;

use super::{Account, Result, TeamRole, Tx};

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
    /// Whether its members follow a group.
    pub(crate) is_synced: bool,
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
             EXISTS (SELECT 1 FROM team_member WHERE team_id = team.id AND account_id = ?2), \
             EXISTS (SELECT 1 FROM team_sync WHERE team_id = team.id) \
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
                    is_synced: row.get(6)?,
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

    /// Stores the addresses of a namespace, and for how long it keeps removed tags.
    pub(crate) fn change_details(&self, changed: &Account) -> Result<()> {
        self.change(
            "UPDATE account SET email = ?2, invoice_email = ?3, invoice_email_address = ?4, \
             tag_expiration_s = ?5 WHERE id = ?1",
            params![
                changed.id,
                changed.email,
                changed.invoice_email,
                changed.invoice_email_address,
                changed.tag_expiration_s,
            ],
        )?;
        Ok(())
    }
}
