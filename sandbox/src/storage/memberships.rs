//! Owns the roles that rows of teams and repositories give to an account.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

use super::{Result, Tx};

/// The role of a team in its organization, from the weakest to the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TeamRole {
    Member,
    Creator,
    Admin,
}

impl TeamRole {
    /// The role of that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "member" => Some(Self::Member),
            "creator" => Some(Self::Creator),
            "admin" => Some(Self::Admin),
            _ => None,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Creator => "creator",
            Self::Admin => "admin",
        }
    }
}

/// A role on a repository, from the weakest to the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum RepositoryRole {
    Read,
    Write,
    Admin,
}

impl RepositoryRole {
    /// The role of that name.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "read" => Some(Self::Read),
            "write" => Some(Self::Write),
            "admin" => Some(Self::Admin),
            _ => None,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Admin => "admin",
        }
    }
}

impl FromSql for TeamRole {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::parse(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

impl FromSql for RepositoryRole {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::parse(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

impl Tx<'_> {
    /// The strongest role that teams of an organization give to an account.
    pub(crate) fn team_role(&self, organization: &str, account: i64) -> Result<Option<TeamRole>> {
        let roles = self.all(
            "SELECT team.role FROM team_member \
             JOIN team ON team.id = team_member.team_id \
             JOIN account ON account.id = team.organization_id \
             WHERE account.name = ?1 AND team_member.account_id = ?2",
            (organization, account),
            |row| row.get::<_, TeamRole>(0),
        )?;
        Ok(roles.into_iter().max())
    }

    /// Whether an account is in the team of that name.
    pub(crate) fn is_in_team(&self, organization: &str, team: &str, account: i64) -> Result<bool> {
        self.exists(
            "SELECT 1 FROM team_member \
             JOIN team ON team.id = team_member.team_id \
             JOIN account ON account.id = team.organization_id \
             WHERE account.name = ?1 AND team.name = ?2 AND team_member.account_id = ?3",
            (organization, team, account),
        )
    }

    /// The strongest role that rows of a repository give to an account, by itself or by a team.
    pub(crate) fn repository_role(
        &self,
        namespace: &str,
        repository: &str,
        account: i64,
    ) -> Result<Option<RepositoryRole>> {
        let roles = self.roles_on(namespace, repository, account)?;
        Ok(roles.into_iter().max())
    }

    /// Whether everybody may read the repository; `None` where there is none.
    pub(crate) fn is_public(&self, namespace: &str, repository: &str) -> Result<Option<bool>> {
        self.one(
            "SELECT repository.visibility = 'public' FROM repository \
             JOIN account ON account.id = repository.namespace_id \
             WHERE account.name = ?1 AND repository.name = ?2 \
             AND repository.state <> 'MARKED_FOR_DELETION'",
            (namespace, repository),
            |row| row.get(0),
        )
    }
}
