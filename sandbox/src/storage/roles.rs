//! The roles that teams and permissions give to an account.

use rusqlite::params;

use super::text_enum::text_enum;
use super::{Result, Tx};

text_enum! {
    /// The role of a team in its organization, from the weakest to the strongest.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    TeamRole {
        Member = "member",
        Creator = "creator",
        Admin = "admin",
    }
}

text_enum! {
    /// A role on a repository, from the weakest to the strongest.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
    RepositoryRole {
        Read = "read",
        Write = "write",
        Admin = "admin",
    }
}

/// From the organization to its teams: an account may be in those of any number of others.
const TEAM_ROLES: &str = "SELECT team.role FROM account \
    CROSS JOIN team ON team.organization_id = account.id \
    CROSS JOIN team_member ON team_member.team_id = team.id AND team_member.account_id = ?2 \
    WHERE account.name = ?1";

impl Tx<'_> {
    /// The strongest role that teams of an organization give to an account.
    pub(crate) fn role_fetch_in_organization(
        &self,
        organization: &str,
        account: i64,
    ) -> Result<Option<TeamRole>> {
        let roles = self.all(TEAM_ROLES, (organization, account), |row| {
            row.get::<_, TeamRole>(0)
        })?;
        Ok(roles.into_iter().max())
    }

    /// The strongest role that rows of a repository give to an account, by itself or by a team.
    pub(crate) fn role_fetch_on_repository(
        &self,
        namespace: &str,
        repository: &str,
        account: i64,
    ) -> Result<Option<RepositoryRole>> {
        let roles = self.role_list_on_repository(namespace, repository, account)?;
        Ok(roles.into_iter().max())
    }

    /// The roles that rows of a repository give to an account, by itself and by its teams, in the
    /// order in which they were given.
    pub(crate) fn role_list_on_repository(
        &self,
        namespace: &str,
        repository: &str,
        account: i64,
    ) -> Result<Vec<RepositoryRole>> {
        // One look-up for the account and one for each of its teams, however many others have
        // a role on the repository.
        let sql = "WITH here AS (SELECT repository.id FROM repository \
                   JOIN account AS namespace ON namespace.id = repository.namespace_id \
                   WHERE namespace.name = ?1 AND repository.name = ?2 \
                   AND repository.state <> 'MARKED_FOR_DELETION') \
                   SELECT permission.role, permission.id FROM here \
                   CROSS JOIN repository_permission AS permission \
                   ON permission.repository_id = here.id AND permission.account_id = ?3 \
                   UNION ALL SELECT permission.role, permission.id FROM here \
                   CROSS JOIN team_member ON team_member.account_id = ?3 \
                   CROSS JOIN repository_permission AS permission \
                   ON permission.repository_id = here.id \
                   AND permission.team_id = team_member.team_id ORDER BY 2";
        self.all(sql, params![namespace, repository, account], |row| {
            row.get(0)
        })
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::{Connection, StatementStatus};

    use super::TEAM_ROLES;
    use crate::storage::{installation_key, migrations};

    /// The steps that it takes to find the role of the owner of so many organizations in one.
    fn steps(organizations: u32) -> i32 {
        let mut connection = Connection::open_in_memory().expect("a database");
        let vault = installation_key::random().expect("a vault");
        installation_key::add_functions(&connection, &vault).expect("functions");
        migrations::migrate(&mut connection).expect("migrated");
        let sql = format!(
            "WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number \
             WHERE n < {organizations}) \
             INSERT INTO account (id, uuid, name, kind, email, tag_expiration_s, created_ms) \
             SELECT n + 1, n, 'name' || n, iif(n, 'organization', 'user'), n, 0, 0 FROM number; \
             INSERT INTO team (organization_id, name, role) \
             SELECT id, 'owners', 'admin' FROM account WHERE kind = 'organization'; \
             INSERT INTO team_member (team_id, account_id) SELECT id, 1 FROM team;"
        );
        connection.execute_batch(&sql).expect("rows");
        let mut statement = connection.prepare(TEAM_ROLES).expect("prepared");
        let roles: Vec<String> = statement
            .query_map(("name2", 1), |row| row.get(0))
            .expect("a query")
            .collect::<Result<_, _>>()
            .expect("roles");
        assert_eq!(roles, ["admin"]);
        statement.get_status(StatementStatus::VmStep)
    }

    #[test]
    fn a_role_is_found_in_as_many_steps_whatever_else_one_owns() {
        assert!(steps(200) < 2 * steps(2));
    }
}
