//! Owns the questions who belongs to an organization, and how people leave one.

use super::accounts::{COLUMNS, account};
use super::{Account, Result, Tx};

/// An account, and the name of one of its teams or of a repository that it has a right on.
pub(crate) type NamedFor = (Account, String);

impl Tx<'_> {
    /// The people in teams of an organization, once for each team, in the order in which they
    /// came.
    pub(crate) fn memberships(&self, organization: i64) -> Result<Vec<NamedFor>> {
        let sql = format!(
            "SELECT {COLUMNS}, team.name FROM team \
             JOIN team_member ON team_member.team_id = team.id \
             JOIN account ON account.id = team_member.account_id \
             WHERE team.organization_id = ?1 AND account.kind <> 'robot' \
             ORDER BY team_member.id"
        );
        self.all(&sql, [organization], |row| {
            Ok((account(row)?, row.get(17)?))
        })
    }

    /// The people with rights of their own on repositories of a namespace, once for each, in the
    /// order in which they were given.
    pub(crate) fn direct_permissions(&self, namespace: i64) -> Result<Vec<NamedFor>> {
        let sql = format!(
            "SELECT {COLUMNS}, repository.name FROM repository \
             JOIN repository_permission AS permission ON permission.repository_id = repository.id \
             JOIN account ON account.id = permission.account_id \
             WHERE repository.namespace_id = ?1 AND account.kind <> 'robot' \
             ORDER BY permission.id"
        );
        self.all(&sql, [namespace], |row| Ok((account(row)?, row.get(17)?)))
    }

    /// The names of the teams of an organization that an account is in.
    pub(crate) fn teams_with(&self, organization: i64, account: i64) -> Result<Vec<String>> {
        self.all(
            "SELECT team.name FROM team_member JOIN team ON team.id = team_member.team_id \
             WHERE team.organization_id = ?1 AND team_member.account_id = ?2 ORDER BY team.id",
            [organization, account],
            |row| row.get(0),
        )
    }

    /// The names of the repositories of a namespace that an account has a right of its own on.
    pub(crate) fn repositories_open_to(&self, namespace: i64, account: i64) -> Result<Vec<String>> {
        self.all(
            "SELECT repository.name FROM repository_permission AS permission \
             JOIN repository ON repository.id = permission.repository_id \
             WHERE repository.namespace_id = ?1 AND permission.account_id = ?2 \
             ORDER BY permission.id",
            [namespace, account],
            |row| row.get(0),
        )
    }

    /// Whether a person is an admin of an organization, and no other person is.
    pub(crate) fn is_only_admin(&self, organization: i64, account: i64) -> Result<bool> {
        let admins: Vec<i64> = self.all(
            "SELECT DISTINCT team_member.account_id FROM team \
             JOIN team_member ON team_member.team_id = team.id \
             JOIN account ON account.id = team_member.account_id \
             WHERE team.organization_id = ?1 AND team.role = 'admin' \
             AND account.kind <> 'robot' LIMIT 2",
            [organization],
            |row| row.get(0),
        )?;
        Ok(admins == [account])
    }

    /// Takes an account out of all teams of an organization, and its rights on repositories away.
    pub(crate) fn remove_from_organization(&self, organization: i64, account: i64) -> Result<()> {
        self.change(
            "DELETE FROM repository_permission WHERE account_id = ?2 AND repository_id IN \
             (SELECT id FROM repository WHERE namespace_id = ?1)",
            [organization, account],
        )?;
        self.change(
            "DELETE FROM team_member WHERE account_id = ?2 AND team_id IN \
             (SELECT id FROM team WHERE organization_id = ?1)",
            [organization, account],
        )?;
        Ok(())
    }
}
