//! Immutability policies of namespaces and repositories.

use rusqlite::{Row, params};

use super::{Result, Tx};

/// A rule on the names of tags.
#[derive(Clone, Debug)]
pub(crate) struct ImmutabilityPolicy {
    pub(crate) uuid: String,
    pub(crate) tag_pattern: String,
    /// Whether the tags that match are immutable; else those that do not.
    pub(crate) tag_pattern_matches: bool,
}

/// Whose a policy is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PolicyOwner {
    pub(crate) namespace_id: i64,
    /// `None` for a policy of the namespace itself.
    pub(crate) repository_id: Option<i64>,
}

fn policy(row: &Row<'_>) -> rusqlite::Result<ImmutabilityPolicy> {
    Ok(ImmutabilityPolicy {
        uuid: row.get(0)?,
        tag_pattern: row.get(1)?,
        tag_pattern_matches: row.get(2)?,
    })
}

impl Tx<'_> {
    /// The policies of an owner, in the order in which they were made.
    pub(crate) fn immutability_policy_list_by_owner(
        &self,
        owner: PolicyOwner,
    ) -> Result<Vec<ImmutabilityPolicy>> {
        self.all(
            "SELECT uuid, tag_pattern, tag_pattern_matches FROM immutability_policy \
             WHERE namespace_id = ?1 AND repository_id IS ?2 ORDER BY id",
            params![owner.namespace_id, owner.repository_id],
            policy,
        )
    }

    /// Adds a policy; tells its UUID.
    pub(crate) fn immutability_policy_create(
        &self,
        owner: PolicyOwner,
        tag_pattern: &str,
        tag_pattern_matches: bool,
    ) -> Result<String> {
        let uuid = crate::crypto::random::uuid();
        self.insert(
            "INSERT INTO immutability_policy (uuid, namespace_id, repository_id, tag_pattern, \
             tag_pattern_matches) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                uuid,
                owner.namespace_id,
                owner.repository_id,
                tag_pattern,
                tag_pattern_matches,
            ],
        )?;
        Ok(uuid)
    }

    /// Changes a policy.
    pub(crate) fn immutability_policy_update(&self, policy: &ImmutabilityPolicy) -> Result<()> {
        self.change(
            "UPDATE immutability_policy SET tag_pattern = ?2, tag_pattern_matches = ?3 \
             WHERE uuid = ?1",
            params![policy.uuid, policy.tag_pattern, policy.tag_pattern_matches],
        )?;
        Ok(())
    }

    /// Deletes a policy.
    pub(crate) fn immutability_policy_delete(&self, uuid: &str) -> Result<()> {
        self.change("DELETE FROM immutability_policy WHERE uuid = ?1", [uuid])?;
        Ok(())
    }
}
