//! Teams of organizations and their members.

use rusqlite::{Row, params};

use super::account_summaries::{SUMMARY_COLUMNS, account_summary};
use super::accounts::{COLUMNS, WIDTH, account};
use super::prefix::end;
use super::{Account, AccountSummary, Result, TeamRole, Tx};

/// A team of an organization.
#[derive(Clone, Debug)]
pub(crate) struct Team {
    pub(crate) id: i64,
    pub(crate) organization_id: i64,
    pub(crate) name: String,
    pub(crate) role: TeamRole,
    pub(crate) description: String,
}

/// The columns that [`team`] reads.
const TEAM: &str = "team.id, team.organization_id, team.name, team.role, team.description";

fn team(row: &Row<'_>) -> rusqlite::Result<Team> {
    Ok(Team {
        id: row.get(0)?,
        organization_id: row.get(1)?,
        name: row.get(2)?,
        role: row.get(3)?,
        description: row.get(4)?,
    })
}

/// A team with what the view of its organization counts.
#[derive(Clone, Debug)]
pub(crate) struct TeamSummary {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) role: TeamRole,
    pub(crate) repositories: i32,
    /// Robots are counted.
    pub(crate) members: i32,
    /// Whether the account that was asked for is in it.
    pub(crate) is_mine: bool,
    /// Whether its members follow a group.
    pub(crate) is_synced: bool,
}

/// A team that was found.
#[derive(Clone, Debug)]
pub(crate) struct FoundTeam {
    pub(crate) id: i64,
    pub(crate) name: String,
    pub(crate) organization: Account,
}

fn found_team(row: &Row<'_>) -> rusqlite::Result<FoundTeam> {
    Ok(FoundTeam {
        organization: account(row)?,
        id: row.get(WIDTH)?,
        name: row.get(WIDTH + 1)?,
    })
}

impl Tx<'_> {
    /// The team of that name.
    pub(crate) fn team_fetch(&self, organization: i64, name: &str) -> Result<Option<Team>> {
        let sql = format!("SELECT {TEAM} FROM team WHERE organization_id = ?1 AND name = ?2");
        self.one(&sql, params![organization, name], team)
    }

    /// The names of the teams that make an account an admin of an organization.
    pub(crate) fn team_list_names_by_admin(
        &self,
        organization: i64,
        account: i64,
    ) -> Result<Vec<String>> {
        let sql = "SELECT team.name FROM team CROSS JOIN team_member \
                   ON team_member.team_id = team.id AND team_member.account_id = ?2 \
                   WHERE team.organization_id = ?1 AND team.role = 'admin' ORDER BY team.id";
        self.all(sql, [organization, account], |row| row.get(0))
    }

    /// Who is in a team, robots included, in the order in which they came.
    pub(crate) fn team_member_list(&self, team: i64) -> Result<Vec<AccountSummary>> {
        let sql = format!(
            "SELECT {SUMMARY_COLUMNS} FROM team_member \
             JOIN account ON account.id = team_member.account_id \
             WHERE team_member.team_id = ?1 ORDER BY team_member.id"
        );
        self.all(&sql, [team], account_summary)
    }

    /// The names of the teams of an organization that an account is in.
    pub(crate) fn team_list_names_by_member(
        &self,
        organization: i64,
        account: i64,
    ) -> Result<Vec<String>> {
        let sql = "SELECT team.name FROM team CROSS JOIN team_member \
                   ON team_member.team_id = team.id AND team_member.account_id = ?2 \
                   WHERE team.organization_id = ?1 ORDER BY team.id";
        self.all(sql, [organization, account], |row| row.get(0))
    }

    /// Changes what a team is for.
    pub(crate) fn team_update_description(&self, team: i64, description: &str) -> Result<()> {
        let sql = "UPDATE team SET description = ?2 WHERE id = ?1";
        self.change(sql, params![team, description])?;
        Ok(())
    }

    /// Changes the role of a team in its organization.
    pub(crate) fn team_update_role(&self, team: i64, role: TeamRole) -> Result<()> {
        let sql = "UPDATE team SET role = ?2 WHERE id = ?1";
        self.change(sql, params![team, role.as_str()])?;
        Ok(())
    }

    /// Deletes a team with its members, invitations, permissions and default permissions.
    pub(crate) fn team_delete(&self, team: i64) -> Result<()> {
        self.change("DELETE FROM team WHERE id = ?1", [team])?;
        Ok(())
    }

    /// Deletes a member of a team; tells whether there was one.
    pub(crate) fn team_member_delete(&self, team: i64, account: i64) -> Result<bool> {
        let sql = "DELETE FROM team_member WHERE team_id = ?1 AND account_id = ?2";
        Ok(self.change(sql, [team, account])? > 0)
    }

    /// The teams of an organization in the order of their creation, as `account` is in them.
    pub(crate) fn team_list_summaries(
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
    pub(crate) fn team_create(
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
    pub(crate) fn team_member_create(&self, team: i64, account: i64) -> Result<bool> {
        let sql = "INSERT OR IGNORE INTO team_member (team_id, account_id) VALUES (?1, ?2)";
        Ok(self.change(sql, [team, account])? > 0)
    }

    /// The number of the oldest team that makes its members admins of an organization.
    pub(crate) fn team_fetch_first_admin_id(&self, organization: i64) -> Result<Option<i64>> {
        let sql = "SELECT id FROM team WHERE organization_id = ?1 AND role = 'admin' \
                   ORDER BY id LIMIT 1";
        self.one(sql, [organization], |row| row.get(0))
    }

    /// The names of the teams of an organization that begin with a text.
    pub(crate) fn team_search_names(&self, organization: i64, prefix: &str) -> Result<Vec<String>> {
        self.all(
            "SELECT name FROM team WHERE organization_id = ?1 AND name >= ?2 AND name < ?3 \
             ORDER BY id LIMIT 10",
            params![organization, prefix, end(prefix)],
            |row| row.get(0),
        )
    }

    /// Teams that an account is in.
    pub(crate) fn team_search_by_member(
        &self,
        member: i64,
        prefix: &str,
    ) -> Result<Vec<FoundTeam>> {
        let sql = format!(
            "SELECT {COLUMNS}, team.id, team.name FROM team_member \
             JOIN team ON team.id = team_member.team_id \
             JOIN account ON account.id = team.organization_id \
             WHERE team_member.account_id = ?1 AND team.name >= ?2 AND team.name < ?3 \
             ORDER BY team.id LIMIT 5"
        );
        self.all(&sql, params![member, prefix, end(prefix)], found_team)
    }

    /// Teams, empty ones left out, of the organizations that an account administers.
    pub(crate) fn team_search_by_admin(&self, admin: i64, prefix: &str) -> Result<Vec<FoundTeam>> {
        let sql = format!(
            "SELECT {COLUMNS}, team.id, team.name FROM team \
             JOIN account ON account.id = team.organization_id \
             WHERE team.organization_id IN (SELECT own.organization_id FROM team_member \
             JOIN team AS own ON own.id = team_member.team_id \
             WHERE team_member.account_id = ?1 AND own.role = 'admin') \
             AND team.name >= ?2 AND team.name < ?3 \
             AND EXISTS (SELECT 1 FROM team_member WHERE team_id = team.id) \
             ORDER BY team.id LIMIT 5"
        );
        self.all(&sql, params![admin, prefix, end(prefix)], found_team)
    }

    /// Whether an account is in the team of that name.
    pub(crate) fn team_member_exists(
        &self,
        organization: &str,
        team: &str,
        account: i64,
    ) -> Result<bool> {
        self.exists(
            "SELECT 1 FROM account \
             CROSS JOIN team ON team.organization_id = account.id AND team.name = ?2 \
             CROSS JOIN team_member \
             ON team_member.team_id = team.id AND team_member.account_id = ?3 \
             WHERE account.name = ?1",
            (organization, team, account),
        )
    }

    /// Deletes all members of a team but robots.
    pub(crate) fn team_member_delete_users(&self, team: i64) -> Result<()> {
        self.change(
            "DELETE FROM team_member WHERE team_id = ?1 AND account_id IN \
             (SELECT account.id FROM team_member AS member \
             JOIN account ON account.id = member.account_id \
             WHERE member.team_id = ?1 AND account.kind <> 'robot')",
            [team],
        )?;
        Ok(())
    }
}
