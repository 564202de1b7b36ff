// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `robot` use.

/// The details of a new robot account.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct NewRobot {
    /// The purpose of the robot.
    ///
    /// Limits: at most 255 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Notes of the caller's choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unstructured_metadata: Option<crate::Extra>,
}

apitwin_runtime::read_object! {
    NewRobot { 0 description : "description" default, 1 unstructured_metadata :
    "unstructured_metadata" default }
}

impl NewRobot {
    /// The purpose of the robot.
    ///
    /// Limits: at most 255 characters.
    pub fn description(
        mut self,
        description: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.description = description.into().into_option();
        self
    }

    /// Notes of the caller's choice.
    pub fn unstructured_metadata(
        mut self,
        unstructured_metadata: impl Into<crate::Optional<crate::Extra>>,
    ) -> Self {
        self.unstructured_metadata = unstructured_metadata.into().into_option();
        self
    }
}

/// A robot account.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Robot {
    /// The full name, `namespace+short`.
    pub name: String,
    /// The creation time, formatted as in the example; `null` for very old accounts.
    pub created: Option<String>,
    /// The time of the last use, in the same format; `null` if never used.
    pub last_accessed: Option<String>,
    /// The purpose of the robot. Empty by default.
    pub description: String,
    /// The password of the robot, 64 characters. Absent for callers who may only read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<crate::Secret>,
    /// The notes of the robot's creator. If there are none, `null` in the response to the creation
    /// and empty later.
    pub unstructured_metadata: Option<crate::Extra>,
}

apitwin_runtime::read_object! {
    Robot { 0 name : "name", 1 created : "created" default, 2 last_accessed :
    "last_accessed" default, 3 description : "description", 4 token : "token" default, 5
    unstructured_metadata : "unstructured_metadata" default }
}

impl Robot {
    /// Creates a `Robot` from its required properties.
    pub fn new(
        name: impl Into<String>,
        created: Option<String>,
        last_accessed: Option<String>,
        description: impl Into<String>,
        unstructured_metadata: Option<crate::Extra>,
    ) -> Self {
        Self {
            name: name.into(),
            created,
            last_accessed,
            description: description.into(),
            token: None,
            unstructured_metadata,
        }
    }
}

/// An identity at another token issuer. The holder of its token may exchange it for one of the
/// robot's tokens.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RobotFederation {
    /// The URL of the issuer.
    ///
    /// Limits: like `^https?://`.
    pub issuer: String,
    /// The subject of the tokens.
    ///
    /// Limits: at least 1 character.
    pub subject: String,
}

apitwin_runtime::read_object! {
    RobotFederation { 0 issuer : "issuer", 1 subject : "subject" }
}

impl RobotFederation {
    /// Creates a `RobotFederation` from its required properties.
    pub fn new(issuer: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            issuer: issuer.into(),
            subject: subject.into(),
        }
    }
}

/// The robot accounts of a user or organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RobotList {
    /// The robots, most recently used first. The list is complete unless the request sets a limit.
    pub robots: Vec<crate::models::RobotListEntry>,
}

apitwin_runtime::read_object! {
    RobotList { 0 robots : "robots" }
}

impl RobotList {
    /// Creates a `RobotList` from its required properties.
    pub fn new(robots: Vec<crate::models::RobotListEntry>) -> Self {
        Self { robots }
    }
}

/// A robot account in a list. `teams` and `repositories` are present if permissions were
/// requested.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RobotListEntry {
    /// The full name, `namespace+short`.
    pub name: String,
    /// The creation time, formatted as in the example; `null` for very old accounts.
    pub created: Option<String>,
    /// The time of the last use, in the same format; `null` if never used, and always if the
    /// `USER_LAST_ACCESSED` feature is off.
    pub last_accessed: Option<String>,
    /// The purpose of the robot; `null` for an old account that nobody has read individually yet.
    pub description: Option<String>,
    /// The password of the robot, 64 characters. Absent if the list was requested without tokens,
    /// or if the caller may not see them.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub token: crate::Field<crate::Secret>,
    /// The teams that contain the robot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<crate::models::TeamReference>>,
    /// The repositories in which the robot has a direct permission, as names without the namespace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repositories: Option<Vec<String>>,
}

apitwin_runtime::read_object! {
    RobotListEntry { 0 name : "name", 1 created : "created" default, 2 last_accessed :
    "last_accessed" default, 3 description : "description" default, 4 token : "token"
    default, 5 teams : "teams" default, 6 repositories : "repositories" default }
}

impl RobotListEntry {
    /// Creates a `RobotListEntry` from its required properties.
    pub fn new(
        name: impl Into<String>,
        created: Option<String>,
        last_accessed: Option<String>,
        description: Option<String>,
    ) -> Self {
        Self {
            name: name.into(),
            created,
            last_accessed,
            description,
            token: crate::Field::Absent,
            teams: None,
            repositories: None,
        }
    }
}

/// A robot account with its new token.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RobotWithNewToken {
    /// The full name, `namespace+short`.
    pub name: String,
    /// The creation time, formatted as in the example; `null` for very old accounts.
    pub created: Option<String>,
    /// The time of the last use, in the same format; `null` if never used.
    pub last_accessed: Option<String>,
    /// The purpose of the robot. Empty by default.
    pub description: String,
    /// The new password of the robot, 64 characters.
    pub token: crate::Secret,
}

apitwin_runtime::read_object! {
    RobotWithNewToken { 0 name : "name", 1 created : "created" default, 2 last_accessed :
    "last_accessed" default, 3 description : "description", 4 token : "token" }
}

impl RobotWithNewToken {
    /// Creates a `RobotWithNewToken` from its required properties.
    pub fn new(
        name: impl Into<String>,
        created: Option<String>,
        last_accessed: Option<String>,
        description: impl Into<String>,
        token: impl Into<crate::Secret>,
    ) -> Self {
        Self {
            name: name.into(),
            created,
            last_accessed,
            description: description.into(),
            token: token.into(),
        }
    }
}
