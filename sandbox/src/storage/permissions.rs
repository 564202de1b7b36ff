//! Permissions: the role of an account or a team on a repository.

use rusqlite::{Row, params};

use super::account_summaries::{SUMMARY_COLUMNS, SUMMARY_WIDTH, account_summary};
use super::{AccountSummary, RepositoryRole, Result, Tx};

/// The role of an account on a repository.
#[derive(Clone, Debug)]
pub(crate) struct UserPermission {
    pub(crate) account: AccountSummary,
    pub(crate) role: RepositoryRole,
    /// Whether the account is in a team of the organization that owns the repository.
    pub(crate) in_team: bool,
}

/// The role of a team on a repository.
#[derive(Clone, Debug)]
pub(crate) struct TeamPermission {
    pub(crate) team: String,
    pub(crate) role: RepositoryRole,
}

/// A role on a repository, seen from whom it was given to.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) repository: String,
    pub(crate) is_public: bool,
    pub(crate) role: RepositoryRole,
}

/// From the row of a repository to those of its permissions and its namespace.
const OF_REPOSITORY: &str = "JOIN repository_permission AS permission \
    ON permission.repository_id = repository.id \
    JOIN account AS namespace ON namespace.id = repository.namespace_id";

fn user_permission(row: &Row<'_>) -> rusqlite::Result<UserPermission> {
    Ok(UserPermission {
        account: account_summary(row)?,
        role: row.get(SUMMARY_WIDTH)?,
        in_team: row.get(SUMMARY_WIDTH + 1)?,
    })
}

fn team_permission(row: &Row<'_>) -> rusqlite::Result<TeamPermission> {
    Ok(TeamPermission {
        team: row.get(0)?,
        role: row.get(1)?,
    })
}

fn grant(row: &Row<'_>) -> rusqlite::Result<Grant> {
    Ok(Grant {
        repository: row.get(0)?,
        is_public: row.get(1)?,
        role: row.get(2)?,
    })
}

fn user_permissions_sql(filter: &str) -> String {
    format!(
        "SELECT {SUMMARY_COLUMNS}, permission.role, EXISTS (SELECT 1 FROM team_member \
         CROSS JOIN team ON team.id = team_member.team_id \
         WHERE team_member.account_id = account.id \
         AND team.organization_id = repository.namespace_id) \
         FROM repository {OF_REPOSITORY} \
         JOIN account ON account.id = permission.account_id \
         WHERE namespace.name = ?1 AND repository.name = ?2 {filter} ORDER BY permission.id"
    )
}

fn team_permissions_sql(filter: &str) -> String {
    format!(
        "SELECT team.name, permission.role FROM repository {OF_REPOSITORY} \
         JOIN team ON team.id = permission.team_id \
         WHERE namespace.name = ?1 AND repository.name = ?2 {filter} ORDER BY permission.id"
    )
}

impl Tx<'_> {
    /// The accounts with a role of their own on a repository.
    pub(crate) fn permission_list_for_users(
        &self,
        namespace: &str,
        repository: &str,
    ) -> Result<Vec<UserPermission>> {
        let sql = user_permissions_sql("");
        self.all(&sql, [namespace, repository], user_permission)
    }

    /// The role that an account has of its own on a repository.
    pub(crate) fn permission_fetch_for_user(
        &self,
        namespace: &str,
        repository: &str,
        user: &str,
    ) -> Result<Option<UserPermission>> {
        let sql = user_permissions_sql("AND account.name = ?3");
        self.one(&sql, [namespace, repository, user], user_permission)
    }

    /// The teams with a role on a repository.
    pub(crate) fn permission_list_for_teams(
        &self,
        namespace: &str,
        repository: &str,
    ) -> Result<Vec<TeamPermission>> {
        let sql = team_permissions_sql("");
        self.all(&sql, [namespace, repository], team_permission)
    }

    /// The role of a team on a repository.
    pub(crate) fn permission_fetch_for_team(
        &self,
        namespace: &str,
        repository: &str,
        team: &str,
    ) -> Result<Option<TeamPermission>> {
        let sql = team_permissions_sql("AND team.name = ?3");
        self.one(&sql, [namespace, repository, team], team_permission)
    }

    /// Gives an account a role on a repository, whether or not it had one.
    pub(crate) fn permission_set_for_user(
        &self,
        repository: i64,
        account: i64,
        role: RepositoryRole,
    ) -> Result<()> {
        self.change(
            "INSERT INTO repository_permission (repository_id, account_id, role) \
             VALUES (?1, ?2, ?3) \
             ON CONFLICT (repository_id, account_id) DO UPDATE SET role = excluded.role",
            params![repository, account, role.as_str()],
        )?;
        Ok(())
    }

    /// Gives a team a role on a repository, whether or not it had one.
    pub(crate) fn permission_set_for_team(
        &self,
        repository: i64,
        team: i64,
        role: RepositoryRole,
    ) -> Result<()> {
        self.change(
            "INSERT INTO repository_permission (repository_id, team_id, role) \
             VALUES (?1, ?2, ?3) \
             ON CONFLICT (repository_id, team_id) DO UPDATE SET role = excluded.role",
            params![repository, team, role.as_str()],
        )?;
        Ok(())
    }

    /// Deletes the role of an account; tells whether it had one.
    pub(crate) fn permission_delete_for_user(
        &self,
        namespace: &str,
        repository: &str,
        user: &str,
    ) -> Result<bool> {
        let sql = format!(
            "DELETE FROM repository_permission WHERE id IN (SELECT permission.id \
             FROM repository {OF_REPOSITORY} \
             JOIN account ON account.id = permission.account_id \
             WHERE namespace.name = ?1 AND repository.name = ?2 AND account.name = ?3)"
        );
        Ok(self.change(&sql, [namespace, repository, user])? > 0)
    }

    /// Deletes the role of a team; tells whether it had one.
    pub(crate) fn permission_delete_for_team(
        &self,
        namespace: &str,
        repository: &str,
        team: &str,
    ) -> Result<bool> {
        let sql = format!(
            "DELETE FROM repository_permission WHERE id IN (SELECT permission.id \
             FROM repository {OF_REPOSITORY} \
             JOIN team ON team.id = permission.team_id \
             WHERE namespace.name = ?1 AND repository.name = ?2 AND team.name = ?3)"
        );
        Ok(self.change(&sql, [namespace, repository, team])? > 0)
    }

    /// The roles of a team on repositories.
    pub(crate) fn permission_list_by_team(&self, team: i64) -> Result<Vec<Grant>> {
        let sql = "SELECT repository.name, repository.visibility = 'public', permission.role \
                   FROM repository_permission AS permission \
                   JOIN repository ON repository.id = permission.repository_id \
                   WHERE permission.team_id = ?1 ORDER BY permission.id";
        self.all(sql, [team], grant)
    }

    /// The roles that an account, such as a robot, has of its own on repositories.
    pub(crate) fn permission_list_by_account(&self, account: i64) -> Result<Vec<Grant>> {
        let sql = "SELECT repository.name, repository.visibility = 'public', permission.role \
                   FROM repository_permission AS permission \
                   JOIN repository ON repository.id = permission.repository_id \
                   WHERE permission.account_id = ?1 ORDER BY permission.id";
        self.all(sql, [account], grant)
    }

    /// The accounts, robots left out, with a role of their own on repositories of a namespace,
    /// each with the name of a repository: one row for each repository.
    pub(crate) fn permission_list_by_namespace(
        &self,
        namespace: i64,
    ) -> Result<Vec<(AccountSummary, String)>> {
        let sql = format!(
            "SELECT {SUMMARY_COLUMNS}, repository.name FROM repository \
             JOIN repository_permission AS permission ON permission.repository_id = repository.id \
             JOIN account ON account.id = permission.account_id \
             WHERE repository.namespace_id = ?1 AND account.kind <> 'robot' \
             ORDER BY repository.id, permission.id"
        );
        self.all(&sql, [namespace], |row| {
            Ok((account_summary(row)?, row.get(SUMMARY_WIDTH)?))
        })
    }

    /// The names of the repositories of a namespace on which an account has a role of its own.
    pub(crate) fn permission_list_repository_names(
        &self,
        namespace: i64,
        account: i64,
    ) -> Result<Vec<String>> {
        let sql = "SELECT repository.name FROM repository_permission AS permission \
                   JOIN repository ON repository.id = permission.repository_id \
                   WHERE permission.account_id = ?2 AND repository.namespace_id = ?1 \
                   ORDER BY permission.id";
        self.all(sql, [namespace, account], |row| row.get(0))
    }

    /// Deletes all direct roles of an account on repositories of a namespace.
    pub(crate) fn permission_delete_by_namespace(
        &self,
        namespace: i64,
        account: i64,
    ) -> Result<()> {
        self.change(
            "DELETE FROM repository_permission WHERE account_id = ?2 \
             AND repository_id IN (SELECT id FROM repository WHERE namespace_id = ?1)",
            [namespace, account],
        )?;
        Ok(())
    }
}
