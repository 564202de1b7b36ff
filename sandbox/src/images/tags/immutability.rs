//! Which tags are immutable: labels and policies say so of new ones, and a new policy of those that
//! are there.

use serde_json::json;

use super::{TagError, Tags};
use crate::python::pattern::Pattern;
use crate::storage::{LogRow, Manifest, PolicyOwner, Repository, StorageError, Tag};

/// After so many tags a pattern that takes too long is tried no more.
const MAX_FAILURES: usize = 10;

impl Tags<'_> {
    /// Whether a tag that begins now is immutable. Where a policy says so, the action log of the
    /// namespace has it.
    pub(super) fn is_new_tag_immutable(
        self,
        repository: &Repository,
        name: &str,
        manifest: &Manifest,
    ) -> Result<bool, StorageError> {
        if !self.settings.features.immutable_tags {
            return Ok(false);
        }
        let by_policy = self.is_immutable_by_policy(repository, name)?;
        if by_policy {
            self.log_by_policy(repository, name)?;
        }
        Ok(by_policy || self.is_immutable_by_label(manifest)?)
    }

    fn is_immutable_by_policy(
        self,
        repository: &Repository,
        name: &str,
    ) -> Result<bool, StorageError> {
        for repository_id in [Some(repository.id), None] {
            let owner = PolicyOwner {
                namespace_id: repository.namespace_id,
                repository_id,
            };
            let policies = self.tx.immutability_policy_list_by_owner(owner)?;
            let mut policies = policies.iter();
            if policies.any(|policy| {
                let fits = Pattern::whole(&policy.tag_pattern).fits(name);
                fits == policy.tag_pattern_matches
            }) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The server leaves the name of the repository out.
    fn log_by_policy(self, repository: &Repository, name: &str) -> Result<(), StorageError> {
        self.tx.log_create(&LogRow {
            kind: "tag_made_immutable_by_policy".to_owned(),
            namespace_id: Some(repository.namespace_id),
            repository_id: None,
            performer_id: None,
            ip: None,
            metadata: json!({
                "tag": name,
                "repo": null,
                "namespace": repository.namespace,
                "immutable": true,
            }),
            logged_ms: self.now_ms,
        })
    }

    /// Makes a tag immutable, or mutable again.
    ///
    /// # Errors
    ///
    /// A tag that expires, and so cannot become immutable.
    pub(crate) fn change_immutability(self, tag: &Tag, immutable: bool) -> Result<(), TagError> {
        if immutable && tag.end_ms.is_some() && !self.settings.features.immutable_tags_can_expire {
            return Err(TagError::Refused(format!(
                "Cannot make tag '{}' immutable: tag has expiration set. Clear expiration first or \
                 enable FEATURE_IMMUTABLE_TAGS_CAN_EXPIRE.",
                tag.name
            )));
        }
        self.tx.tag_update_immutable(tag.id, immutable)?;
        Ok(())
    }

    /// Makes the tags of an owner immutable that a pattern fits, or does not fit; tells how many.
    /// They expire no longer.
    pub(crate) fn apply_policy(
        self,
        owner: PolicyOwner,
        pattern: &str,
        matches: bool,
    ) -> Result<usize, StorageError> {
        let pattern = Pattern::whole(pattern);
        let (mut count, mut failures) = (0, 0);
        for (tag, name) in self.tx.tag_list_mutable(owner, self.now_ms)? {
            let fits = match failures < MAX_FAILURES {
                true => pattern.try_fits(&name),
                false => None,
            };
            failures += usize::from(fits.is_none());
            if fits.unwrap_or(false) != matches {
                continue;
            }
            self.tx.tag_update_immutable(tag, true)?;
            if !self.settings.features.immutable_tags_can_expire {
                self.tx.tag_update_end(tag, None)?;
            }
            count += 1;
        }
        Ok(count)
    }
}
