//! Owns the rows of teams and of who is in them.

use rusqlite::{Row, params};

use super::accounts::{COLUMNS, account};
use super::faces::{FACE, FACE_WIDTH, face};
use super::{Account, Face, Result, TeamRole, Tx};

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

impl Tx<'_> {
    /// The team of that name.
    pub(crate) fn team(&self, organization: i64, name: &str) -> Result<Option<Team>> {
        let sql = format!("SELECT {TEAM} FROM team WHERE organization_id = ?1 AND name = ?2");
        self.one(&sql, params![organization, name], team)
    }

    /// The names of the teams that make an account an admin of an organization.
    pub(crate) fn admin_teams_of(&self, organization: i64, account: i64) -> Result<Vec<String>> {
        let sql = "SELECT team.name FROM team CROSS JOIN team_member \
                   ON team_member.team_id = team.id AND team_member.account_id = ?2 \
                   WHERE team.organization_id = ?1 AND team.role = 'admin' ORDER BY team.id";
        self.all(sql, [organization, account], |row| row.get(0))
    }

    /// The people who are admins of an organization; robots are none.
    pub(crate) fn admins(&self, organization: i64) -> Result<Vec<Account>> {
        let sql = format!(
            "SELECT DISTINCT {COLUMNS} FROM team \
             CROSS JOIN team_member ON team_member.team_id = team.id \
             CROSS JOIN account ON account.id = team_member.account_id \
             WHERE team.organization_id = ?1 AND team.role = 'admin' AND account.kind = 'user' \
             ORDER BY account.id"
        );
        self.all(&sql, [organization], account)
    }

    /// Who is in a team, robots included, in the order in which they came.
    pub(crate) fn team_members(&self, team: i64) -> Result<Vec<Face>> {
        let sql = format!(
            "SELECT {FACE} FROM team_member \
             JOIN account ON account.id = team_member.account_id \
             WHERE team_member.team_id = ?1 ORDER BY team_member.id"
        );
        self.all(&sql, [team], face)
    }

    /// The people in the teams of an organization, with the name of the team: one row for each
    /// team that somebody is in, team after team.
    pub(crate) fn organization_members(&self, organization: i64) -> Result<Vec<(Face, String)>> {
        let sql = format!(
            "SELECT {FACE}, team.name FROM team \
             CROSS JOIN team_member ON team_member.team_id = team.id \
             CROSS JOIN account ON account.id = team_member.account_id \
             WHERE team.organization_id = ?1 AND account.kind <> 'robot' \
             ORDER BY team.id, team_member.id"
        );
        self.all(&sql, [organization], |row| {
            Ok((face(row)?, row.get(FACE_WIDTH)?))
        })
    }

    /// Whether an account is in any team of an organization.
    pub(crate) fn is_organization_member(&self, organization: i64, account: i64) -> Result<bool> {
        self.exists(
            "SELECT 1 FROM team CROSS JOIN team_member \
             ON team_member.team_id = team.id AND team_member.account_id = ?2 \
             WHERE team.organization_id = ?1",
            [organization, account],
        )
    }

    /// The names of the teams of an organization that an account is in.
    pub(crate) fn teams_with(&self, organization: i64, account: i64) -> Result<Vec<String>> {
        let sql = "SELECT team.name FROM team CROSS JOIN team_member \
                   ON team_member.team_id = team.id AND team_member.account_id = ?2 \
                   WHERE team.organization_id = ?1 ORDER BY team.id";
        self.all(sql, [organization, account], |row| row.get(0))
    }

    /// Changes what a team is for.
    pub(crate) fn set_team_description(&self, team: i64, description: &str) -> Result<()> {
        let sql = "UPDATE team SET description = ?2 WHERE id = ?1";
        self.change(sql, params![team, description])?;
        Ok(())
    }

    /// Changes the role of a team in its organization.
    pub(crate) fn set_team_role(&self, team: i64, role: TeamRole) -> Result<()> {
        let sql = "UPDATE team SET role = ?2 WHERE id = ?1";
        self.change(sql, params![team, role.as_str()])?;
        Ok(())
    }

    /// Deletes a team with its members, invitations, permissions and default permissions.
    pub(crate) fn delete_team(&self, team: i64) -> Result<()> {
        self.change("DELETE FROM team WHERE id = ?1", [team])?;
        Ok(())
    }

    /// Takes an account out of a team; tells whether it was in it.
    pub(crate) fn remove_team_member(&self, team: i64, account: i64) -> Result<bool> {
        let sql = "DELETE FROM team_member WHERE team_id = ?1 AND account_id = ?2";
        Ok(self.change(sql, [team, account])? > 0)
    }

    /// Takes an account out of all teams of an organization.
    pub(crate) fn remove_from_teams(&self, organization: i64, account: i64) -> Result<()> {
        self.change(
            "DELETE FROM team_member WHERE account_id = ?2 \
             AND team_id IN (SELECT id FROM team WHERE organization_id = ?1)",
            [organization, account],
        )?;
        Ok(())
    }
}
