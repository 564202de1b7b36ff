//! Robots.

use quay_api::models::RobotFederation;
use quay_api::{Extra, Secret};
use rusqlite::{Row, params};

use super::accounts::{COLUMNS, account};
use super::prefix::end;
use super::{Account, AccountKind, NewAccount, Result, Tx};

/// A robot.
#[derive(Clone, Debug)]
pub(crate) struct Robot {
    pub(crate) account: Account,
    pub(crate) token: Secret,
    pub(crate) description: String,
    pub(crate) metadata: Extra,
}

/// A row of the list of robots: a robot with one of its repositories and one of its teams. It
/// comes as often as it has both.
pub(crate) struct RobotRow {
    pub(crate) robot: Robot,
    pub(crate) repository: Option<String>,
    pub(crate) team: Option<String>,
}

/// What a robot begins with.
pub(crate) struct NewRobot<'a> {
    pub(crate) name: &'a str,
    pub(crate) token: &'a str,
    pub(crate) description: &'a str,
    pub(crate) metadata: &'a Extra,
    pub(crate) tag_expiration_s: i64,
    pub(crate) created_ms: i64,
}

/// The columns that [`robot`] reads, after those of the account.
const OWN_COLUMNS: &str = "unseal(robot.token, 'robot.token'), robot.description, robot.metadata";
/// How many they are.
const OWN_WIDTH: usize = 3;

fn robot(row: &Row<'_>) -> rusqlite::Result<Robot> {
    let at = COLUMNS.split(',').count();
    let metadata: String = row.get(at + 2)?;
    Ok(Robot {
        account: account(row)?,
        token: Secret::new(row.get::<_, String>(at)?),
        description: row.get(at + 1)?,
        metadata: serde_json::from_str(&metadata).map_err(|error| {
            let kind = rusqlite::types::Type::Text;
            rusqlite::Error::FromSqlConversionFailure(at + 2, kind, Box::new(error))
        })?,
    })
}

impl Tx<'_> {
    /// The robot of that full name.
    pub(crate) fn robot_fetch(&self, name: &str) -> Result<Option<Robot>> {
        let sql = format!(
            "SELECT {COLUMNS}, {OWN_COLUMNS} FROM robot \
             JOIN account ON account.id = robot.account_id WHERE account.name = ?1"
        );
        self.one(&sql, [name], robot)
    }

    /// The robots of a namespace, the last used first; with what they have a share in where
    /// `with_shares` says so, and then the limit counts the rows and not the robots. A limit of 0
    /// is none.
    pub(crate) fn robot_list_by_namespace(
        &self,
        namespace: &str,
        with_shares: bool,
        limit: Option<i32>,
    ) -> Result<Vec<RobotRow>> {
        let (shares, joins, order) = if with_shares {
            (
                "repository.name, team.name",
                "LEFT JOIN repository_permission AS permission \
                 ON permission.account_id = account.id \
                 LEFT JOIN repository ON repository.id = permission.repository_id \
                 LEFT JOIN team_member ON team_member.account_id = account.id \
                 LEFT JOIN team ON team.id = team_member.team_id",
                ", permission.id, team_member.id",
            )
        } else {
            ("NULL, NULL", "", "")
        };
        // Only robots have a plus in their names. A comma is the character after it, so that this
        // is a range of the index of names.
        let sql = format!(
            "SELECT {COLUMNS}, {OWN_COLUMNS}, {shares} FROM account \
             JOIN robot ON robot.account_id = account.id {joins} \
             WHERE account.name > ?1 || '+' AND account.name < ?1 || ',' \
             ORDER BY account.last_accessed_ms DESC, account.id{order} LIMIT ?2"
        );
        let limit = limit.filter(|limit| *limit != 0).unwrap_or(-1);
        let at = COLUMNS.split(',').count() + OWN_WIDTH;
        self.all(&sql, params![namespace, limit], |row| {
            Ok(RobotRow {
                robot: robot(row)?,
                repository: row.get(at)?,
                team: row.get(at + 1)?,
            })
        })
    }

    /// Adds a robot.
    pub(crate) fn robot_create(&self, new: &NewRobot<'_>) -> Result<i64> {
        let id = self.account_create(&NewAccount {
            name: new.name,
            kind: AccountKind::Robot,
            email: None,
            password_hash: None,
            verified: false,
            enabled: true,
            tag_expiration_s: new.tag_expiration_s,
            created_ms: new.created_ms,
        })?;
        let metadata = serde_json::to_string(new.metadata)?;
        self.insert(
            "INSERT INTO robot (account_id, token, description, metadata) \
             VALUES (?1, seal(?2, 'robot.token'), ?3, ?4)",
            params![id, new.token, new.description, metadata],
        )?;
        Ok(id)
    }

    /// Gives a robot another token, and another identity with it.
    pub(crate) fn robot_update_token(&self, robot: i64, token: &str) -> Result<()> {
        let sql = "UPDATE robot SET token = seal(?2, 'robot.token') WHERE account_id = ?1";
        self.change(sql, params![robot, token])?;
        let (uuid, email) = (crate::crypto::random::uuid(), crate::crypto::random::uuid());
        let sql = "UPDATE account SET uuid = ?2, email = ?3 WHERE id = ?1";
        self.change(sql, params![robot, uuid, email])?;
        Ok(())
    }

    /// Removes a robot, with all that names it: memberships, permissions, prototypes.
    pub(crate) fn robot_delete(&self, robot: i64) -> Result<()> {
        self.change(
            "DELETE FROM account WHERE id = ?1 AND kind = 'robot'",
            [robot],
        )?;
        Ok(())
    }

    /// Who may call itself the robot.
    pub(crate) fn robot_federation_fetch(&self, robot: i64) -> Result<Vec<RobotFederation>> {
        let sql = "SELECT federation FROM robot WHERE account_id = ?1";
        let text: Option<Option<String>> = self.one(sql, [robot], |row| row.get(0))?;
        match text.flatten() {
            Some(text) => Ok(serde_json::from_str(&text)?),
            None => Ok(Vec::new()),
        }
    }

    /// Says who may call itself the robot.
    pub(crate) fn robot_federation_update(
        &self,
        robot: i64,
        federation: &[RobotFederation],
    ) -> Result<()> {
        let text = serde_json::to_string(federation)?;
        let sql = "UPDATE robot SET federation = ?2 WHERE account_id = ?1";
        self.change(sql, params![robot, text])?;
        Ok(())
    }

    /// Robots of an account, and of the organizations that it administers.
    pub(crate) fn robot_search(&self, admin: &Account, prefix: &str) -> Result<Vec<Account>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM (SELECT ?2 AS name UNION SELECT account.name FROM team_member \
             JOIN team ON team.id = team_member.team_id \
             JOIN account ON account.id = team.organization_id \
             WHERE team_member.account_id = ?1 AND team.role = 'admin') AS namespace \
             JOIN account ON account.name >= namespace.name || '+' || ?3 \
             AND account.name < namespace.name || '+' || ?4 \
             WHERE account.kind = 'robot' ORDER BY account.id LIMIT 5"
        );
        let parameters = params![admin.id, admin.name, prefix, end(prefix)];
        self.all(&sql, parameters, account)
    }
}
