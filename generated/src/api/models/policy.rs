// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `policy` use.

/// A policy that removes tags above a given age.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AutoPruneAgePolicy {
    /// The identifier of the policy.
    pub uuid: String,
    /// The selector of the policy: the age of a tag.
    pub method: crate::models::AutoPruneAgePolicyMethod,
    /// The age at which the policy removes a tag: a whole number followed by `s`, `m` (minutes),
    /// `h`, `d`, `w` or `y`.
    pub value: String,
    /// A regular expression that selects tags by name; `null` selects every tag.
    ///
    /// Since Quay 3.13.0.
    #[serde(rename = "tagPattern")]
    pub tag_pattern: Option<String>,
    /// Whether the policy applies to the tags that match the pattern (`true`) or to the others
    /// (`false`). `null` in a policy from an older server, which has no pattern either.
    ///
    /// Since Quay 3.13.0.
    #[serde(rename = "tagPatternMatches")]
    pub tag_pattern_matches: Option<bool>,
}

apitwin_runtime::read_object! {
    AutoPruneAgePolicy { 0 uuid : "uuid", 1 method : "method", 2 value : "value", 3
    tag_pattern : "tagPattern" default, 4 tag_pattern_matches : "tagPatternMatches"
    default }
}

impl AutoPruneAgePolicy {
    /// Creates a `AutoPruneAgePolicy` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        method: crate::models::AutoPruneAgePolicyMethod,
        value: impl Into<String>,
        tag_pattern: Option<String>,
        tag_pattern_matches: Option<bool>,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            method,
            value: value.into(),
            tag_pattern,
            tag_pattern_matches,
        }
    }
}

/// The selector of the policy: the age of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AutoPruneAgePolicyMethod {
    /// `creation_date`
    CreationDate,
}

impl AutoPruneAgePolicyMethod {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::CreationDate];
    const VALUES: &'static [&'static str] = &["creation_date"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(AutoPruneAgePolicyMethod);

/// A policy that removes tags above a given age, to create or update.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AutoPruneAgeSettings {
    /// The selector of the policy: the age of a tag.
    pub method: crate::models::AutoPruneAgeSettingsMethod,
    /// The age at which the policy removes a tag: a whole number followed by `s`, `m` (minutes),
    /// `h`, `d`, `w` or `y`.
    ///
    /// Limits: like `^\s*[-+]?\d(_?\d)*\s*[smhdwy]$`.
    pub value: String,
    /// A regular expression that selects tags by name. The server trims it. If omitted, the policy
    /// applies to every tag.
    ///
    /// Limits: like `\S`.
    ///
    /// Since Quay 3.13.0.
    #[serde(rename = "tagPattern")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_pattern: Option<String>,
    /// Whether the policy applies to the tags that match the pattern (`true`, the default) or to
    /// the others (`false`).
    ///
    /// Since Quay 3.13.0.
    #[serde(rename = "tagPatternMatches")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_pattern_matches: Option<bool>,
}

apitwin_runtime::read_object! {
    AutoPruneAgeSettings { 0 method : "method", 1 value : "value", 2 tag_pattern :
    "tagPattern" default, 3 tag_pattern_matches : "tagPatternMatches" default }
}

impl AutoPruneAgeSettings {
    /// Creates a `AutoPruneAgeSettings` from its required properties.
    pub fn new(
        method: crate::models::AutoPruneAgeSettingsMethod,
        value: impl Into<String>,
    ) -> Self {
        Self {
            method,
            value: value.into(),
            tag_pattern: None,
            tag_pattern_matches: None,
        }
    }

    /// A regular expression that selects tags by name. The server trims it. If omitted, the policy
    /// applies to every tag.
    ///
    /// Limits: like `\S`.
    ///
    /// Since Quay 3.13.0.
    pub fn tag_pattern(
        mut self,
        tag_pattern: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.tag_pattern = tag_pattern.into().into_option();
        self
    }

    /// Whether the policy applies to the tags that match the pattern (`true`, the default) or to
    /// the others (`false`).
    ///
    /// Since Quay 3.13.0.
    pub fn tag_pattern_matches(
        mut self,
        tag_pattern_matches: impl Into<crate::Optional<bool>>,
    ) -> Self {
        self.tag_pattern_matches = tag_pattern_matches.into().into_option();
        self
    }
}

/// The selector of the policy: the age of a tag.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AutoPruneAgeSettingsMethod {
    /// `creation_date`
    CreationDate,
    /// A value that this version does not know.
    Unknown(String),
}

impl AutoPruneAgeSettingsMethod {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreationDate => "creation_date",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AutoPruneAgeSettingsMethod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "creation_date" => Self::CreationDate,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(AutoPruneAgeSettingsMethod);

/// A policy that keeps a fixed number of tags.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AutoPruneCountPolicy {
    /// The identifier of the policy.
    pub uuid: String,
    /// The selector of the policy: the number of tags.
    pub method: crate::models::AutoPruneCountPolicyMethod,
    /// The maximum number of tags to keep. The policy removes the oldest first.
    pub value: i64,
    /// A regular expression that selects tags by name; `null` selects every tag.
    ///
    /// Since Quay 3.13.0.
    #[serde(rename = "tagPattern")]
    pub tag_pattern: Option<String>,
    /// Whether the policy applies to the tags that match the pattern (`true`) or to the others
    /// (`false`). `null` in a policy from an older server, which has no pattern either.
    ///
    /// Since Quay 3.13.0.
    #[serde(rename = "tagPatternMatches")]
    pub tag_pattern_matches: Option<bool>,
}

apitwin_runtime::read_object! {
    AutoPruneCountPolicy { 0 uuid : "uuid", 1 method : "method", 2 value : "value", 3
    tag_pattern : "tagPattern" default, 4 tag_pattern_matches : "tagPatternMatches"
    default }
}

impl AutoPruneCountPolicy {
    /// Creates a `AutoPruneCountPolicy` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        method: crate::models::AutoPruneCountPolicyMethod,
        value: i64,
        tag_pattern: Option<String>,
        tag_pattern_matches: Option<bool>,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            method,
            value,
            tag_pattern,
            tag_pattern_matches,
        }
    }
}

/// The selector of the policy: the number of tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AutoPruneCountPolicyMethod {
    /// `number_of_tags`
    NumberOfTags,
}

impl AutoPruneCountPolicyMethod {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::NumberOfTags];
    const VALUES: &'static [&'static str] = &["number_of_tags"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(AutoPruneCountPolicyMethod);

/// A policy that keeps a fixed number of tags, to create or update.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AutoPruneCountSettings {
    /// The selector of the policy: the number of tags.
    pub method: crate::models::AutoPruneCountSettingsMethod,
    /// The maximum number of tags to keep. The policy removes the oldest first. The server rejects
    /// a float such as `10.0`.
    ///
    /// Limits: at least 1.
    ///
    /// Write it as an integer: servers tell `10.0`, a float, from `10`.
    pub value: crate::WholeNumber,
    /// A regular expression that selects tags by name. The server trims it. If omitted, the policy
    /// applies to every tag.
    ///
    /// Limits: like `\S`.
    ///
    /// Since Quay 3.13.0.
    #[serde(rename = "tagPattern")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_pattern: Option<String>,
    /// Whether the policy applies to the tags that match the pattern (`true`, the default) or to
    /// the others (`false`).
    ///
    /// Since Quay 3.13.0.
    #[serde(rename = "tagPatternMatches")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag_pattern_matches: Option<bool>,
}

apitwin_runtime::read_object! {
    AutoPruneCountSettings { 0 method : "method", 1 value : "value", 2 tag_pattern :
    "tagPattern" default, 3 tag_pattern_matches : "tagPatternMatches" default }
}

impl AutoPruneCountSettings {
    /// Creates a `AutoPruneCountSettings` from its required properties.
    pub fn new(
        method: crate::models::AutoPruneCountSettingsMethod,
        value: impl Into<crate::WholeNumber>,
    ) -> Self {
        Self {
            method,
            value: value.into(),
            tag_pattern: None,
            tag_pattern_matches: None,
        }
    }

    /// A regular expression that selects tags by name. The server trims it. If omitted, the policy
    /// applies to every tag.
    ///
    /// Limits: like `\S`.
    ///
    /// Since Quay 3.13.0.
    pub fn tag_pattern(
        mut self,
        tag_pattern: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.tag_pattern = tag_pattern.into().into_option();
        self
    }

    /// Whether the policy applies to the tags that match the pattern (`true`, the default) or to
    /// the others (`false`).
    ///
    /// Since Quay 3.13.0.
    pub fn tag_pattern_matches(
        mut self,
        tag_pattern_matches: impl Into<crate::Optional<bool>>,
    ) -> Self {
        self.tag_pattern_matches = tag_pattern_matches.into().into_option();
        self
    }
}

/// The selector of the policy: the number of tags.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AutoPruneCountSettingsMethod {
    /// `number_of_tags`
    NumberOfTags,
    /// A value that this version does not know.
    Unknown(String),
}

impl AutoPruneCountSettingsMethod {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NumberOfTags => "number_of_tags",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AutoPruneCountSettingsMethod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "number_of_tags" => Self::NumberOfTags,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(AutoPruneCountSettingsMethod);

/// A policy that removes old tags. `method` selects the variant.
#[derive(Clone, Debug, PartialEq)]
pub enum AutoPrunePolicy {
    /// It is an `AutoPruneCountPolicy`.
    AutoPruneCountPolicy(crate::models::AutoPruneCountPolicy),
    /// It is an `AutoPruneAgePolicy`.
    AutoPruneAgePolicy(crate::models::AutoPruneAgePolicy),
}

apitwin_runtime::tagged_choice!(
    AutoPrunePolicy by "method" { AutoPruneCountPolicy(form : crate
    ::models::AutoPruneCountPolicy; tagged) = "number_of_tags", AutoPruneAgePolicy(form :
    crate ::models::AutoPruneAgePolicy; tagged) = "creation_date" }
);

impl From<crate::models::AutoPruneCountPolicy> for AutoPrunePolicy {
    fn from(value: crate::models::AutoPruneCountPolicy) -> Self {
        Self::AutoPruneCountPolicy(value)
    }
}

impl From<crate::models::AutoPruneAgePolicy> for AutoPrunePolicy {
    fn from(value: crate::models::AutoPruneAgePolicy) -> Self {
        Self::AutoPruneAgePolicy(value)
    }
}

/// The auto-prune policies of a namespace or repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AutoPrunePolicyList {
    /// All policies.
    pub policies: Vec<crate::models::AutoPrunePolicy>,
}

apitwin_runtime::read_object! {
    AutoPrunePolicyList { 0 policies : "policies" }
}

impl AutoPrunePolicyList {
    /// Creates a `AutoPrunePolicyList` from its required properties.
    pub fn new(policies: Vec<crate::models::AutoPrunePolicy>) -> Self {
        Self { policies }
    }
}

/// The policy that was created or deleted.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct AutoPrunePolicyReference {
    /// The identifier of the policy.
    pub uuid: String,
}

apitwin_runtime::read_object! {
    AutoPrunePolicyReference { 0 uuid : "uuid" }
}

impl AutoPrunePolicyReference {
    /// Creates a `AutoPrunePolicyReference` from its required properties.
    pub fn new(uuid: impl Into<String>) -> Self {
        Self { uuid: uuid.into() }
    }
}

/// The policy to apply. `method` selects the variant.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum AutoPruneSettings {
    /// It is an `AutoPruneCountSettings`.
    AutoPruneCountSettings(crate::models::AutoPruneCountSettings),
    /// It is an `AutoPruneAgeSettings`.
    AutoPruneAgeSettings(crate::models::AutoPruneAgeSettings),
}

apitwin_runtime::read_choice!(
    any AutoPruneSettings { AutoPruneCountSettings(crate
    ::models::AutoPruneCountSettings) if | value | value.has(& ["method", "value"]),
    AutoPruneAgeSettings(crate ::models::AutoPruneAgeSettings) if | value | value.has(&
    ["method", "value"]) }
);

impl From<crate::models::AutoPruneCountSettings> for AutoPruneSettings {
    fn from(value: crate::models::AutoPruneCountSettings) -> Self {
        Self::AutoPruneCountSettings(value)
    }
}

impl From<crate::models::AutoPruneAgeSettings> for AutoPruneSettings {
    fn from(value: crate::models::AutoPruneAgeSettings) -> Self {
        Self::AutoPruneAgeSettings(value)
    }
}
