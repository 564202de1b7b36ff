// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `trigger` use.

/// The settings with which to set up a build trigger.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BuildTriggerActivation {
    /// The settings, which depend on the kind of trigger. Common keys are `build_source`,
    /// `dockerfile_path` and `context`.
    pub config: crate::Extra,
    /// The full name of the robot whose credentials builds use to pull.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pull_robot: Option<String>,
}

apitwin_runtime::read_object! {
    BuildTriggerActivation { 0 config : "config", 1 pull_robot : "pull_robot" default }
}

impl BuildTriggerActivation {
    /// Creates a `BuildTriggerActivation` from its required properties.
    pub fn new(config: crate::Extra) -> Self {
        Self { config, pull_robot: None }
    }

    /// The full name of the robot whose credentials builds use to pull.
    pub fn pull_robot(mut self, pull_robot: impl Into<crate::Optional<String>>) -> Self {
        self.pull_robot = pull_robot.into().into_option();
        self
    }
}

/// The source that a trigger should build. The server rejects other properties.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct BuildTriggerRun {
    /// The branch to build. Ignored if `refs` is present, and by triggers of kind `custom-git`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    /// The commit to build. Triggers of kind `custom-git` require it; others ignore it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit_sha: Option<String>,
    /// The branch or tag to build, as `kind` and `name`; `null` for the default branch. Every kind
    /// except `tag` means a branch. If one of the two is missing, the server fails with 500.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub refs: crate::Field<crate::Extra>,
}

apitwin_runtime::read_object! {
    closed BuildTriggerRun { 0 branch_name : "branch_name" default, 1 commit_sha :
    "commit_sha" default, 2 refs : "refs" default }
}

impl BuildTriggerRun {
    /// The branch to build. Ignored if `refs` is present, and by triggers of kind `custom-git`.
    pub fn branch_name(
        mut self,
        branch_name: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.branch_name = branch_name.into().into_option();
        self
    }

    /// The commit to build. Triggers of kind `custom-git` require it; others ignore it.
    pub fn commit_sha(mut self, commit_sha: impl Into<crate::Optional<String>>) -> Self {
        self.commit_sha = commit_sha.into().into_option();
        self
    }

    /// The branch or tag to build, as `kind` and `name`; `null` for the default branch. Every kind
    /// except `tag` means a branch. If one of the two is missing, the server fails with 500.
    pub fn refs(mut self, refs: impl Into<crate::Field<crate::Extra>>) -> Self {
        self.refs = refs.into();
        self
    }
}

/// The new state of a build trigger.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct BuildTriggerUpdate {
    /// Whether to enable the trigger.
    pub enabled: bool,
}

apitwin_runtime::read_object! {
    BuildTriggerUpdate { 0 enabled : "enabled" }
}

impl BuildTriggerUpdate {
    /// Creates a `BuildTriggerUpdate` from its required properties.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

/// The build triggers of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryBuildTriggerList {
    /// The triggers.
    pub triggers: Vec<crate::models::RepositoryBuildTrigger>,
}

apitwin_runtime::read_object! {
    RepositoryBuildTriggerList { 0 triggers : "triggers" }
}

impl RepositoryBuildTriggerList {
    /// Creates a `RepositoryBuildTriggerList` from its required properties.
    pub fn new(triggers: Vec<crate::models::RepositoryBuildTrigger>) -> Self {
        Self { triggers }
    }
}
