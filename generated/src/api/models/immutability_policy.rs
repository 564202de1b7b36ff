// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `immutability_policy` use.

/// A rule that keeps tags from being changed, by their names.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ImmutabilityPolicy {
    /// The identifier of the policy, a UUID.
    pub uuid: String,
    /// A regular expression, which the whole name of a tag has to match.
    #[serde(rename = "tagPattern")]
    pub tag_pattern: String,
    /// Whether the tags that match are immutable; otherwise those that do not match are.
    #[serde(rename = "tagPatternMatches")]
    pub tag_pattern_matches: bool,
}

impl ImmutabilityPolicy {
    /// One with its required properties; all others are absent.
    pub fn new(
        uuid: impl Into<String>,
        tag_pattern: impl Into<String>,
        tag_pattern_matches: bool,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            tag_pattern: tag_pattern.into(),
            tag_pattern_matches,
        }
    }
}

/// What an immutability policy says.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ImmutabilityPolicyConfig {
    /// A regular expression, which the whole name of a tag has to match. White space around it is
    /// removed before its length is checked.
    #[serde(rename = "tagPattern")]
    pub tag_pattern: String,
    /// Whether the tags that match become immutable; otherwise those that do not match do. Left
    /// out, it is true, in a change too.
    #[serde(rename = "tagPatternMatches")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_pattern_matches: Option<bool>,
}

impl ImmutabilityPolicyConfig {
    /// One with its required properties; all others are absent.
    pub fn new(tag_pattern: impl Into<String>) -> Self {
        Self {
            tag_pattern: tag_pattern.into(),
            tag_pattern_matches: None,
        }
    }
}

/// The immutability policies of an organization or repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ImmutabilityPolicyList {
    /// All policies of their own; a repository's list leaves out those of its organization.
    pub policies: Vec<crate::models::ImmutabilityPolicy>,
}

impl ImmutabilityPolicyList {
    /// One with its required properties; all others are absent.
    pub fn new(policies: Vec<crate::models::ImmutabilityPolicy>) -> Self {
        Self { policies }
    }
}

/// The identifier of an immutability policy.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ImmutabilityPolicyReference {
    /// The identifier of the policy, a UUID.
    pub uuid: String,
}

impl ImmutabilityPolicyReference {
    /// One with its required properties; all others are absent.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}
