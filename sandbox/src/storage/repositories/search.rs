//! The search for repositories by a text.

use rusqlite::named_params;

use super::GRANTED;
use crate::storage::accounts::{COLUMNS, WIDTH, account};
use crate::storage::{Account, Result, Tx};

/// A repository that was found.
#[derive(Clone, Debug)]
pub(crate) struct FoundRepository {
    pub(crate) id: i64,
    pub(crate) namespace: Account,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) is_public: bool,
    pub(crate) stars: i32,
}

impl Tx<'_> {
    /// Repositories with a text in name or description, of one namespace where one is named.
    /// An account finds only those that have rows of permissions.
    pub(crate) fn repository_search(
        &self,
        viewer: Option<i64>,
        namespace: Option<&str>,
        text: &str,
        offset: i64,
        limit: i64,
    ) -> Result<Vec<FoundRepository>> {
        let rights = if viewer.is_some() {
            format!(
                "(repository.visibility = 'public' OR repository.id IN ({GRANTED})) AND EXISTS \
                 (SELECT 1 FROM repository_permission WHERE repository_id = repository.id)"
            )
        } else {
            ":account IS NULL AND repository.visibility = 'public'".to_owned()
        };
        let sql = format!(
            "SELECT {COLUMNS}, repository.name, repository.description, \
             repository.visibility = 'public', \
             (SELECT count(*) FROM star WHERE repository_id = repository.id), repository.id \
             FROM repository JOIN account ON account.id = repository.namespace_id \
             LEFT JOIN search_score ON search_score.repository_id = repository.id \
             WHERE (has_text(repository.name, :text) \
             OR affords_text(octet_length(repository.description)) \
             AND has_text(repository.description, :text)) \
             AND (:namespace IS NULL OR account.name = :namespace) \
             AND repository.state <> 'MARKED_FOR_DELETION' AND {rights} \
             ORDER BY coalesce(search_score.score, 0) \
             * CASE WHEN has_text(repository.name, :text) THEN 100 ELSE 1 END DESC, \
             repository.id LIMIT :limit OFFSET :offset"
        );
        let parameters = named_params! {
            ":account": viewer,
            ":namespace": namespace,
            ":text": text,
            ":limit": limit,
            ":offset": offset,
        };
        self.all(&sql, parameters, |row| {
            Ok(FoundRepository {
                id: row.get(WIDTH + 4)?,
                namespace: account(row)?,
                name: row.get(WIDTH)?,
                description: row.get(WIDTH + 1)?,
                is_public: row.get(WIDTH + 2)?,
                stars: row.get(WIDTH + 3)?,
            })
        })
    }
}
