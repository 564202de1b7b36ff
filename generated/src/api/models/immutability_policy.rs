// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `immutability_policy` use.

/// A rule that makes tags immutable, selected by name.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ImmutabilityPolicy {
    /// The UUID of the policy.
    pub uuid: String,
    /// A regular expression that must match the whole name of a tag.
    #[serde(rename = "tagPattern")]
    pub tag_pattern: String,
    /// Whether the matching tags are immutable (`true`) or the others (`false`).
    #[serde(rename = "tagPatternMatches")]
    pub tag_pattern_matches: bool,
}

apitwin_runtime::read_object! {
    ImmutabilityPolicy { 0 uuid : "uuid", 1 tag_pattern : "tagPattern", 2
    tag_pattern_matches : "tagPatternMatches" }
}

impl ImmutabilityPolicy {
    /// Creates a `ImmutabilityPolicy` from its required properties.
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

/// The contents of an immutability policy.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ImmutabilityPolicyConfig {
    /// A regular expression that must match the whole name of a tag. The server trims white space
    /// before it checks the length.
    ///
    /// Limits: at least 1 character, at most 256 characters.
    #[serde(rename = "tagPattern")]
    pub tag_pattern: String,
    /// Whether the matching tags become immutable (`true`) or the others (`false`). The default is
    /// `true`, in updates too.
    #[serde(rename = "tagPatternMatches")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_pattern_matches: Option<bool>,
}

apitwin_runtime::read_object! {
    ImmutabilityPolicyConfig { 0 tag_pattern : "tagPattern", 1 tag_pattern_matches :
    "tagPatternMatches" default }
}

impl ImmutabilityPolicyConfig {
    /// Creates a `ImmutabilityPolicyConfig` from its required properties.
    pub fn new(tag_pattern: impl Into<String>) -> Self {
        Self {
            tag_pattern: tag_pattern.into(),
            tag_pattern_matches: None,
        }
    }

    /// Whether the matching tags become immutable (`true`) or the others (`false`). The default is
    /// `true`, in updates too.
    pub fn tag_pattern_matches(
        mut self,
        tag_pattern_matches: impl Into<crate::Optional<bool>>,
    ) -> Self {
        self.tag_pattern_matches = tag_pattern_matches.into().into_option();
        self
    }
}

/// The immutability policies of an organization or repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ImmutabilityPolicyList {
    /// The resource's own policies. The list of a repository omits those of its organization.
    pub policies: Vec<crate::models::ImmutabilityPolicy>,
}

apitwin_runtime::read_object! {
    ImmutabilityPolicyList { 0 policies : "policies" }
}

impl ImmutabilityPolicyList {
    /// Creates a `ImmutabilityPolicyList` from its required properties.
    pub fn new(policies: Vec<crate::models::ImmutabilityPolicy>) -> Self {
        Self { policies }
    }
}

/// The identifier of an immutability policy.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ImmutabilityPolicyReference {
    /// The UUID of the policy.
    pub uuid: String,
}

apitwin_runtime::read_object! {
    ImmutabilityPolicyReference { 0 uuid : "uuid" }
}

impl ImmutabilityPolicyReference {
    /// Creates a `ImmutabilityPolicyReference` from its required properties.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}
