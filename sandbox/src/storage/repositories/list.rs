//! Lists of repositories: one query a page, with the rights of who asks in it.

use std::collections::BTreeMap;

use rusqlite::{Row, ToSql, named_params, params};

use super::{GRANTED, RepositoryState};
use crate::storage::{Result, Tx};

/// A repository in a list.
#[derive(Clone, Debug)]
pub(crate) struct ListedRepository {
    pub(crate) id: i64,
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) is_public: bool,
    pub(crate) state: RepositoryState,
    /// Whether the account that asks starred it.
    pub(crate) is_starred: bool,
    /// What its namespace may store, where that has a quota.
    pub(crate) quota_bytes: Option<i64>,
    /// What it holds.
    pub(crate) size_bytes: i64,
}

/// What lists tell of a repository where they are asked to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct RepositoryUse {
    /// Since when its newest tag is there, in milliseconds since 1970; `None` without tags.
    pub(crate) last_modified_ms: Option<i64>,
    /// How much was done in it on the days from one on.
    pub(crate) actions: i64,
}

/// Which repositories a list holds.
pub(crate) struct RepositoryFilter<'a> {
    /// The account that asks.
    pub(crate) account: Option<i64>,
    /// Whether that account sees everything.
    pub(crate) everything: bool,
    /// Whether what everybody may see is in it.
    pub(crate) public: bool,
    pub(crate) namespace: Option<&'a str>,
    pub(crate) kind: &'a str,
    /// The number of the first repository.
    pub(crate) start: i64,
    /// How many there are at most.
    pub(crate) limit: i64,
}

impl RepositoryFilter<'_> {
    /// The condition that leaves what the account may see.
    fn rights(&self) -> String {
        if self.everything {
            String::new()
        } else if self.public {
            format!(
                "AND repository.id IN ({GRANTED} \
                 UNION SELECT id FROM repository WHERE visibility = 'public')"
            )
        } else {
            format!("AND repository.id IN ({GRANTED})")
        }
    }
}

/// Begins every query for [`listed`].
const SELECT: &str = "SELECT repository.id, namespace.name, repository.name, \
    repository.description, repository.visibility = 'public', repository.state, \
    EXISTS (SELECT 1 FROM star WHERE star.account_id = :account \
    AND star.repository_id = repository.id), quota.limit_bytes, \
    (SELECT size_bytes FROM repository_size WHERE repository_id = repository.id) \
    FROM repository \
    JOIN account AS namespace ON namespace.id = repository.namespace_id \
    LEFT JOIN quota ON quota.namespace_id = repository.namespace_id";

fn listed(row: &Row<'_>) -> rusqlite::Result<ListedRepository> {
    Ok(ListedRepository {
        id: row.get(0)?,
        namespace: row.get(1)?,
        name: row.get(2)?,
        description: row.get(3)?,
        is_public: row.get(4)?,
        state: RepositoryState::parse(row.get_ref(5)?.as_str()?),
        is_starred: row.get(6)?,
        quota_bytes: row.get(7)?,
        size_bytes: row.get::<_, Option<i64>>(8)?.unwrap_or_default(),
    })
}

impl Tx<'_> {
    /// The repositories that a filter lets pass, by their numbers.
    pub(crate) fn repository_list(
        &self,
        filter: &RepositoryFilter<'_>,
    ) -> Result<Vec<ListedRepository>> {
        let rights = filter.rights();
        // Two texts, so that each finds its index.
        let namespace = match filter.namespace {
            Some(_) => "repository.namespace_id = (SELECT id FROM account WHERE name = :namespace)",
            None => ":namespace IS NULL",
        };
        let sql = format!(
            "{SELECT} WHERE {namespace} AND repository.id >= :start \
             AND repository.state <> 'MARKED_FOR_DELETION' AND repository.kind = :kind {rights} \
             ORDER BY repository.id LIMIT :limit"
        );
        let parameters = named_params! {
            ":account": filter.account,
            ":namespace": filter.namespace,
            ":start": filter.start,
            ":kind": filter.kind,
            ":limit": filter.limit,
        };
        self.all(&sql, parameters, |row| {
            let listed = listed(row)?;
            let description = listed.description.as_deref();
            self.meter.check_text(description.unwrap_or_default())?;
            Ok(listed)
        })
    }

    /// The full names of the repositories that a filter lets pass, in their order, behind `last`.
    /// Neither its namespace nor its start counts.
    pub(crate) fn repository_list_names(
        &self,
        filter: &RepositoryFilter<'_>,
        last: &str,
    ) -> Result<Vec<String>> {
        let sql = format!(
            "SELECT namespace.name || '/' || repository.name AS full_name FROM repository \
             JOIN account AS namespace ON namespace.id = repository.namespace_id \
             WHERE full_name > :last AND repository.state <> 'MARKED_FOR_DELETION' \
             AND repository.kind = :kind {} ORDER BY full_name LIMIT :limit",
            filter.rights()
        );
        let mut parameters: Vec<(&str, &dyn ToSql)> = vec![
            (":last", &last),
            (":kind", &filter.kind),
            (":limit", &filter.limit),
        ];
        if !filter.everything {
            parameters.push((":account", &filter.account));
        }
        self.all(&sql, parameters.as_slice(), |row| row.get(0))
    }

    /// The repositories that an account starred and may read, in the order of the stars.
    /// Without `by_rights` only those that everybody may read, with `everything` all.
    pub(crate) fn repository_list_starred(
        &self,
        account: i64,
        kind: &str,
        by_rights: bool,
        everything: bool,
    ) -> Result<Vec<ListedRepository>> {
        let sql = format!(
            "{SELECT} JOIN star AS own ON own.repository_id = repository.id \
             AND own.account_id = :account \
             WHERE repository.state <> 'MARKED_FOR_DELETION' AND repository.kind = :kind \
             AND (repository.visibility = 'public' OR :everything OR :by_rights \
             AND (namespace.id = :account OR repository.id IN ({GRANTED}))) \
             ORDER BY own.rowid"
        );
        let parameters = named_params! {
            ":account": account,
            ":kind": kind,
            ":by_rights": by_rights,
            ":everything": everything,
        };
        self.all(&sql, parameters, |row| {
            let listed = listed(row)?;
            let description = listed.description.as_deref();
            self.meter.check_text(description.unwrap_or_default())?;
            Ok(listed)
        })
    }

    /// How repositories are used: their newest tags now, and what was done in them from a day on.
    pub(crate) fn repository_list_uses(
        &self,
        repositories: &[i64],
        now_ms: i64,
        from_day: i64,
    ) -> Result<BTreeMap<i64, RepositoryUse>> {
        let sql = "SELECT value, (SELECT start_ms FROM tag WHERE repository_id = value \
                   AND is_hidden = 0 AND (end_ms IS NULL OR end_ms > ?2) \
                   ORDER BY start_ms DESC LIMIT 1), \
                   (SELECT coalesce(sum(actions), 0) FROM action_count \
                   WHERE repository_id = value AND day >= ?3) FROM json_each(?1)";
        let repositories = serde_json::to_string(repositories)?;
        let uses = self.all(sql, params![repositories, now_ms, from_day], |row| {
            let uses = RepositoryUse {
                last_modified_ms: row.get(1)?,
                actions: row.get(2)?,
            };
            Ok((row.get(0)?, uses))
        })?;
        Ok(uses.into_iter().collect())
    }
}
