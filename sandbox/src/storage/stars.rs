//! Stars, by which users keep repositories in view.

use rusqlite::params;

use super::{Result, Tx};

/// A repository that a user starred.
#[derive(Clone, Debug)]
pub(crate) struct StarredRow {
    pub(crate) id: i64,
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) is_public: bool,
}

impl Tx<'_> {
    /// At most `limit` of the repositories that a user starred, from the number `from` on.
    pub(crate) fn star_list_by_user(
        &self,
        user: i64,
        from: i64,
        limit: usize,
    ) -> Result<Vec<StarredRow>> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(
            "SELECT repository.id, account.name, repository.name, repository.description, \
             repository.visibility = 'public' FROM star \
             JOIN repository ON repository.id = star.repository_id \
             JOIN account ON account.id = repository.namespace_id \
             WHERE star.account_id = ?1 AND star.repository_id >= ?2 \
             AND repository.kind = 'image' AND repository.state <> 'MARKED_FOR_DELETION' \
             ORDER BY star.repository_id LIMIT ?3",
            params![user, from, limit],
            |row| {
                Ok(StarredRow {
                    id: row.get(0)?,
                    namespace: row.get(1)?,
                    name: row.get(2)?,
                    description: row.get(3)?,
                    is_public: row.get(4)?,
                })
            },
        )
    }

    /// Stars a repository for a user, who may have done so before.
    pub(crate) fn star_create(&self, user: i64, repository: i64, now_ms: i64) -> Result<()> {
        self.change(
            "INSERT OR IGNORE INTO star (account_id, repository_id, created_ms) \
             VALUES (?1, ?2, ?3)",
            params![user, repository, now_ms],
        )?;
        Ok(())
    }

    /// Deletes a star, where there is one.
    pub(crate) fn star_delete(&self, user: i64, repository: i64) -> Result<()> {
        let sql = "DELETE FROM star WHERE account_id = ?1 AND repository_id = ?2";
        self.change(sql, [user, repository])?;
        Ok(())
    }

    /// Whether an account starred a repository.
    pub(crate) fn star_exists(&self, repository: i64, account: i64) -> Result<bool> {
        let sql = "SELECT 1 FROM star WHERE account_id = ?1 AND repository_id = ?2";
        self.exists(sql, [account, repository])
    }
}
