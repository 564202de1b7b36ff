//! Auto-prune policies of namespaces and repositories.

use rusqlite::{Row, params};

use super::{PolicyOwner, Result, Tx};

/// Which tags a policy leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AutoPruneLimit {
    /// So many at most.
    Count(i64),
    /// Those that are younger, as it was written.
    Age(String),
}

/// What a policy says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AutoPruneRule {
    pub(crate) limit: AutoPruneLimit,
    pub(crate) tag_pattern: Option<String>,
    /// Whether it is for the tags that match; else for those that do not.
    pub(crate) tag_pattern_matches: bool,
}

/// A policy by which old tags are removed.
#[derive(Clone, Debug)]
pub(crate) struct AutoPrunePolicy {
    pub(crate) uuid: String,
    pub(crate) namespace_id: i64,
    pub(crate) rule: AutoPruneRule,
}

const SELECT: &str = "SELECT policy.uuid, policy.namespace_id, policy.tag_count, policy.tag_age, \
    policy.tag_pattern, policy.tag_pattern_matches FROM auto_prune_policy AS policy";

fn policy(row: &Row<'_>) -> rusqlite::Result<AutoPrunePolicy> {
    let limit = match row.get(2)? {
        Some(count) => AutoPruneLimit::Count(count),
        None => AutoPruneLimit::Age(row.get(3)?),
    };
    Ok(AutoPrunePolicy {
        uuid: row.get(0)?,
        namespace_id: row.get(1)?,
        rule: AutoPruneRule {
            limit,
            tag_pattern: row.get(4)?,
            tag_pattern_matches: row.get(5)?,
        },
    })
}

/// The two columns of a limit.
fn columns(limit: &AutoPruneLimit) -> (Option<i64>, Option<&str>) {
    match limit {
        AutoPruneLimit::Count(count) => (Some(*count), None),
        AutoPruneLimit::Age(age) => (None, Some(age)),
    }
}

impl Tx<'_> {
    /// The policies of an owner, in the order in which they were made.
    pub(crate) fn auto_prune_policy_list_by_owner(
        &self,
        owner: PolicyOwner,
    ) -> Result<Vec<AutoPrunePolicy>> {
        let sql = format!(
            "{SELECT} WHERE policy.namespace_id = ?1 AND policy.repository_id IS ?2 \
             ORDER BY policy.id"
        );
        self.all(
            &sql,
            params![owner.namespace_id, owner.repository_id],
            policy,
        )
    }

    /// The next repositories from a number on that policies are for and that take changes.
    pub(crate) fn auto_prune_policy_list_repositories(
        &self,
        after: i64,
        limit: usize,
    ) -> Result<Vec<i64>> {
        let sql = "SELECT DISTINCT repository.id FROM auto_prune_policy AS policy \
                   JOIN repository ON repository.namespace_id = policy.namespace_id \
                   AND (policy.repository_id IS NULL OR policy.repository_id = repository.id) \
                   WHERE repository.id > ?1 AND repository.state = 'NORMAL' \
                   ORDER BY repository.id LIMIT ?2";
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        self.all(sql, [after, limit], |row| row.get(0))
    }

    /// The policy of that UUID of a namespace itself.
    pub(crate) fn auto_prune_policy_fetch_by_namespace(
        &self,
        namespace: &str,
        uuid: &str,
    ) -> Result<Option<AutoPrunePolicy>> {
        let sql = format!(
            "{SELECT} JOIN account ON account.id = policy.namespace_id \
             WHERE policy.uuid = ?1 AND policy.repository_id IS NULL AND account.name = ?2"
        );
        self.one(&sql, [uuid, namespace], policy)
    }

    /// The policy of that UUID of a repository of that name, in whatever namespace.
    pub(crate) fn auto_prune_policy_fetch_by_repository_name(
        &self,
        repository: &str,
        uuid: &str,
    ) -> Result<Option<AutoPrunePolicy>> {
        let sql = format!(
            "{SELECT} JOIN repository ON repository.id = policy.repository_id \
             WHERE policy.uuid = ?1 AND repository.name = ?2"
        );
        self.one(&sql, [uuid, repository], policy)
    }

    /// Adds a policy; tells its UUID.
    pub(crate) fn auto_prune_policy_create(
        &self,
        owner: PolicyOwner,
        rule: &AutoPruneRule,
    ) -> Result<String> {
        let uuid = crate::crypto::random::uuid();
        let (count, age) = columns(&rule.limit);
        self.insert(
            "INSERT INTO auto_prune_policy (uuid, namespace_id, repository_id, tag_count, \
             tag_age, tag_pattern, tag_pattern_matches) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                uuid,
                owner.namespace_id,
                owner.repository_id,
                count,
                age,
                rule.tag_pattern,
                rule.tag_pattern_matches,
            ],
        )?;
        Ok(uuid)
    }

    /// Changes what a policy says.
    pub(crate) fn auto_prune_policy_update(&self, uuid: &str, rule: &AutoPruneRule) -> Result<()> {
        let (count, age) = columns(&rule.limit);
        self.change(
            "UPDATE auto_prune_policy SET tag_count = ?2, tag_age = ?3, tag_pattern = ?4, \
             tag_pattern_matches = ?5 WHERE uuid = ?1",
            params![uuid, count, age, rule.tag_pattern, rule.tag_pattern_matches],
        )?;
        Ok(())
    }

    /// Deletes a policy.
    pub(crate) fn auto_prune_policy_delete(&self, uuid: &str) -> Result<()> {
        self.change("DELETE FROM auto_prune_policy WHERE uuid = ?1", [uuid])?;
        Ok(())
    }
}
