//! Repositories.

mod list;
mod purge;
mod search;

use rusqlite::{Row, params};

use super::text_enum::text_enum;
use super::{Result, Tx};

pub(crate) use self::list::{ListedRepository, RepositoryFilter, RepositoryUse};
pub(crate) use self::search::FoundRepository;

/// What a repository takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RepositoryState {
    /// Everything that the rights allow.
    Normal,
    /// No changes of its content.
    ReadOnly,
    /// Changes of its content by the robot that mirrors it.
    Mirror,
    /// The same, where the organization is mirrored as a whole.
    OrgMirror,
    /// Nothing: it is gone for everybody but the worker that removes it.
    MarkedForDeletion,
}

impl RepositoryState {
    /// The state of that name; what is not known counts as normal.
    pub(crate) fn parse(text: &str) -> Self {
        match text {
            "READ_ONLY" => Self::ReadOnly,
            "MIRROR" => Self::Mirror,
            "ORG_MIRROR" => Self::OrgMirror,
            "MARKED_FOR_DELETION" => Self::MarkedForDeletion,
            _ => Self::Normal,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "NORMAL",
            Self::ReadOnly => "READ_ONLY",
            Self::Mirror => "MIRROR",
            Self::OrgMirror => "ORG_MIRROR",
            Self::MarkedForDeletion => "MARKED_FOR_DELETION",
        }
    }

    /// The number by which the server's database knows it.
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Normal => 0,
            Self::ReadOnly => 1,
            Self::Mirror => 2,
            Self::MarkedForDeletion => 3,
            Self::OrgMirror => 4,
        }
    }
}

text_enum! {
    /// Who may see a repository.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    Visibility {
        Public = "public",
        Private = "private",
    }
}

/// A repository, with what the API shows of its namespace beside it.
#[derive(Clone, Debug)]
pub(crate) struct Repository {
    pub(crate) id: i64,
    pub(crate) namespace_id: i64,
    pub(crate) namespace: String,
    /// Whether the namespace is an organization.
    pub(crate) is_organization: bool,
    /// Of the namespace.
    pub(crate) tag_expiration_s: i64,
    pub(crate) name: String,
    /// `image` or `application`.
    pub(crate) kind: String,
    pub(crate) is_public: bool,
    pub(crate) state: RepositoryState,
    pub(crate) description: Option<String>,
    pub(crate) trust_enabled: bool,
}

/// What a repository begins with.
pub(crate) struct NewRepository<'a> {
    pub(crate) namespace_id: i64,
    pub(crate) name: &'a str,
    pub(crate) visibility: Visibility,
    pub(crate) description: Option<&'a str>,
    pub(crate) created_ms: i64,
}

/// Begins every query for [`repository`].
const SELECT: &str = "SELECT repository.id, repository.namespace_id, namespace.name, \
    namespace.kind = 'organization', namespace.tag_expiration_s, repository.name, \
    repository.kind, repository.visibility = 'public', repository.state, \
    repository.description, repository.trust_enabled \
    FROM repository JOIN account AS namespace ON namespace.id = repository.namespace_id";

/// The repositories that rows of permissions give to an account, by itself or by a team, and
/// those of the organizations that it administers.
pub(in crate::storage) const GRANTED: &str = "SELECT repository_id FROM repository_permission \
    WHERE account_id = :account \
    UNION SELECT permission.repository_id FROM team_member AS member \
    JOIN repository_permission AS permission ON permission.team_id = member.team_id \
    WHERE member.account_id = :account \
    UNION SELECT owned.id FROM team_member AS member \
    JOIN team ON team.id = member.team_id AND team.role = 'admin' \
    JOIN repository AS owned ON owned.namespace_id = team.organization_id \
    WHERE member.account_id = :account";

fn repository(row: &Row<'_>) -> rusqlite::Result<Repository> {
    Ok(Repository {
        id: row.get(0)?,
        namespace_id: row.get(1)?,
        namespace: row.get(2)?,
        is_organization: row.get(3)?,
        tag_expiration_s: row.get(4)?,
        name: row.get(5)?,
        kind: row.get(6)?,
        is_public: row.get(7)?,
        state: RepositoryState::parse(row.get_ref(8)?.as_str()?),
        description: row.get(9)?,
        trust_enabled: row.get(10)?,
    })
}

impl Tx<'_> {
    /// The repository of that name in the namespace of that name; `None` for one that was deleted.
    pub(crate) fn repository_fetch(
        &self,
        namespace: &str,
        name: &str,
    ) -> Result<Option<Repository>> {
        let sql = format!(
            "{SELECT} WHERE namespace.name = ?1 AND repository.name = ?2 \
             AND repository.state <> 'MARKED_FOR_DELETION'"
        );
        self.one(&sql, [namespace, name], repository)
    }

    /// The repository of that number; `None` for one that was deleted.
    pub(crate) fn repository_fetch_by_id(&self, repository: i64) -> Result<Option<Repository>> {
        let sql = format!(
            "{SELECT} WHERE repository.id = ?1 AND repository.state <> 'MARKED_FOR_DELETION'"
        );
        self.one(&sql, [repository], self::repository)
    }

    /// The token in the address of the badge of a repository.
    pub(crate) fn repository_fetch_badge_token(&self, repository: i64) -> Result<Option<String>> {
        let sql = "SELECT unseal(badge_token, 'repository.badge_token') FROM repository \
                   WHERE id = ?1";
        self.one(sql, [repository], |row| row.get(0))
    }

    /// Adds a repository of images; tells its number.
    pub(crate) fn repository_create(&self, new: &NewRepository<'_>) -> Result<i64> {
        let repository = self.insert(
            "INSERT INTO repository (namespace_id, name, kind, visibility, state, description, \
             badge_token, created_ms) VALUES (?1, ?2, 'image', ?3, 'NORMAL', ?4, \
             seal(?5, 'repository.badge_token'), ?6)",
            params![
                new.namespace_id,
                new.name,
                new.visibility,
                new.description,
                crate::crypto::random::uuid(),
                new.created_ms,
            ],
        )?;
        let day_before = new.created_ms.div_euclid(24 * 60 * 60 * 1000) - 1;
        self.action_count_set(repository, day_before, 0)?;
        Ok(repository)
    }

    /// Says what a repository is for.
    pub(crate) fn repository_update_description(
        &self,
        repository: i64,
        description: &str,
    ) -> Result<()> {
        let sql = "UPDATE repository SET description = ?2 WHERE id = ?1";
        self.change(sql, params![repository, description])?;
        Ok(())
    }

    /// Shows a repository to everybody, or not: `public` or `private`.
    pub(crate) fn repository_update_visibility(
        &self,
        repository: i64,
        visibility: Visibility,
    ) -> Result<()> {
        let sql = "UPDATE repository SET visibility = ?2 WHERE id = ?1";
        self.change(sql, params![repository, visibility])?;
        Ok(())
    }

    /// Says whether the tags of a repository are signed.
    pub(crate) fn repository_update_trust(&self, repository: i64, trust: bool) -> Result<()> {
        let sql = "UPDATE repository SET trust_enabled = ?2 WHERE id = ?1";
        self.change(sql, params![repository, trust])?;
        Ok(())
    }

    /// Puts a repository into a state.
    pub(crate) fn repository_update_state(
        &self,
        repository: i64,
        state: RepositoryState,
    ) -> Result<()> {
        let sql = "UPDATE repository SET state = ?2 WHERE id = ?1";
        self.change(sql, params![repository, state.as_str()])?;
        Ok(())
    }

    /// Hides a repository for good: it loses its stars, and gives up its name at once.
    pub(crate) fn repository_delete(&self, repository: i64) -> Result<()> {
        self.change("DELETE FROM star WHERE repository_id = ?1", [repository])?;
        self.change(
            "UPDATE repository SET name = ?2, state = 'MARKED_FOR_DELETION' WHERE id = ?1",
            params![repository, crate::crypto::random::uuid()],
        )?;
        Ok(())
    }

    /// Whether a namespace has repositories that are not deleted.
    pub(crate) fn repository_exists_in_namespace(&self, namespace: i64) -> Result<bool> {
        self.exists(
            "SELECT 1 FROM repository WHERE namespace_id = ?1 AND state <> 'MARKED_FOR_DELETION'",
            [namespace],
        )
    }

    /// How many private repositories a namespace has.
    pub(crate) fn repository_count_private(&self, namespace: i64) -> Result<i64> {
        let sql =
            "SELECT COUNT(*) FROM repository WHERE namespace_id = ?1 AND visibility = 'private'";
        let count = self.one(sql, [namespace], |row| row.get(0))?;
        Ok(count.unwrap_or_default())
    }

    /// Whether everybody may read the repository; `None` where there is none.
    pub(crate) fn repository_is_public(
        &self,
        namespace: &str,
        repository: &str,
    ) -> Result<Option<bool>> {
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
