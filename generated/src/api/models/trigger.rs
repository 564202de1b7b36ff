// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `trigger` use.

/// The settings with which to set up a build trigger.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildTriggerActivation {
    /// The settings, which depend on the kind of trigger. Common keys are `build_source`,
    /// `dockerfile_path` and `context`.
    pub config: crate::Extra,
    /// The full name of the robot whose credentials builds use to pull.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pull_robot: Option<String>,
}

impl BuildTriggerActivation {
    /// Creates a `BuildTriggerActivation` from its required properties.
    pub fn new(config: crate::Extra) -> Self {
        Self { config, pull_robot: None }
    }
}

/// A branch or tag of the source repository. If a property is missing, the server fails with
/// 500.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildTriggerRef {
    /// The kind of reference. Every value except `tag` means a branch.
    pub kind: crate::models::BuildTriggerRefKind,
    /// The name of the branch or tag.
    pub name: String,
}

impl BuildTriggerRef {
    /// Creates a `BuildTriggerRef` from its required properties.
    pub fn new(
        kind: crate::models::BuildTriggerRefKind,
        name: impl Into<String>,
    ) -> Self {
        Self { kind, name: name.into() }
    }
}

/// The kind of reference. Every value except `tag` means a branch.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BuildTriggerRefKind {
    /// `branch`
    Branch,
    /// `tag`
    Tag,
    /// A value that this version does not know.
    Unknown(String),
}

impl BuildTriggerRefKind {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Branch => "branch",
            Self::Tag => "tag",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BuildTriggerRefKind {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "branch" => Self::Branch,
            "tag" => Self::Tag,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for BuildTriggerRefKind {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<BuildTriggerRefKind> for String {
    #[inline]
    fn from(value: BuildTriggerRefKind) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for BuildTriggerRefKind {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for BuildTriggerRefKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for BuildTriggerRefKind {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The source that a trigger should build. The server rejects other properties.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuildTriggerRun {
    /// The branch to build. Ignored if `refs` is present, and by triggers of kind `custom-git`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    /// The commit to build. Triggers of kind `custom-git` require it; others ignore it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_sha: Option<String>,
    /// The branch or tag to build; `null` for the default branch.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub refs: crate::Field<crate::models::BuildTriggerRef>,
}

/// The new state of a build trigger.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct BuildTriggerUpdate {
    /// Whether to enable the trigger.
    pub enabled: bool,
}

impl BuildTriggerUpdate {
    /// Creates a `BuildTriggerUpdate` from its required properties.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

/// The build triggers of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RepositoryBuildTriggerList {
    /// The triggers.
    pub triggers: Vec<crate::models::RepositoryBuildTrigger>,
}

impl RepositoryBuildTriggerList {
    /// Creates a `RepositoryBuildTriggerList` from its required properties.
    pub fn new(triggers: Vec<crate::models::RepositoryBuildTrigger>) -> Self {
        Self { triggers }
    }
}
