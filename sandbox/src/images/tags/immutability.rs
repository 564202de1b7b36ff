//! Which tags are immutable: labels and policies say so of new ones, and a new policy of those that
//! are there.

use fancy_regex::RegexBuilder;
use serde_json::json;

use super::Tags;
use crate::storage::{
    ImmutabilityPolicy, LogRow, Manifest, PolicyOwner, Repository, StorageError,
};

/// After how many steps back a pattern counts as one that does not match. The server takes a
/// second.
const MAX_BACKTRACKS: usize = 100_000;

/// How many bytes a compiled pattern may take.
const MAX_PATTERN_BYTES: usize = 1 << 20;

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
            let policies = self
                .tx
                .immutability_policy_list_by_owner(PolicyOwner {
                    namespace_id: repository.namespace_id,
                    repository_id,
                })?;
            if policies.iter().any(|policy| is_match(policy, name)) {
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
}

/// Whether a policy is about a tag: its pattern fits the whole name, or does not, as it says.
pub(crate) fn is_match(policy: &ImmutabilityPolicy, name: &str) -> bool {
    fits(&policy.tag_pattern, name) == policy.tag_pattern_matches
}

/// Whether a pattern fits a whole name. One that cannot be read fits none, and so does one that
/// takes too long.
fn fits(pattern: &str, name: &str) -> bool {
    let whole = format!(r"\A(?:{pattern})\z");
    let regex = RegexBuilder::new(&whole)
        .backtrack_limit(MAX_BACKTRACKS)
        .delegate_size_limit(MAX_PATTERN_BYTES)
        .delegate_dfa_size_limit(MAX_PATTERN_BYTES)
        .build();
    regex.is_ok_and(|regex| regex.is_match(name).unwrap_or(false))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_pattern_fits_whole_names() {
        for (pattern, name, expect) in [
            ("^rel-", "rel-1", false),
            ("rel-.*", "rel-1", true),
            ("^v[0-9]+$", "v12", true),
            ("a|ab", "ab", true),
            ("(?!latest$).*", "latest", false),
            ("(?!latest$).*", "v1", true),
            ("(?i)V1", "v1", true),
            (r"(\d)\1", "11", true),
            ("(", "(", false),
        ] {
            assert_eq!(fits(pattern, name), expect, "{pattern} {name}");
        }
    }

    #[test]
    fn a_pattern_that_takes_too_long_fits_nothing() {
        let name = "a".repeat(127) + "b";
        assert!(!fits(r"(a|a?)+(?=c)c", &name));
        assert!(!fits("(((a{100}){100}){100}){100}", &name));
    }
}
