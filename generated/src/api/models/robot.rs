// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `robot` use.

/// What to note about a new robot account.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct NewRobot {
    /// What the robot is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Notes of the caller's choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unstructured_metadata: Option<crate::Extra>,
}

/// A robot account.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Robot {
    /// The full name, `namespace+short`.
    pub name: String,
    /// When it was created, as in the example; null for accounts of old.
    pub created: Option<String>,
    /// When it was used last, in the same form; null for never.
    pub last_accessed: Option<String>,
    /// What the robot is for. Empty where nothing was said.
    pub description: String,
    /// The password of the robot, 64 characters. Absent for a caller who may only read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<crate::Secret>,
    /// The notes of whoever created it. Where there are none, null in the answer to the creation
    /// and empty later.
    pub unstructured_metadata: Option<crate::Extra>,
}

impl Robot {
    /// One with its required properties; all others are absent.
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

/// An identity of another issuer of tokens. Whoever has a token of it may get one of the
/// robot's for it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RobotFederation {
    /// The URL of the issuer.
    pub issuer: String,
    /// The subject of the tokens.
    pub subject: String,
}

impl RobotFederation {
    /// One with its required properties; all others are absent.
    pub fn new(issuer: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            issuer: issuer.into(),
            subject: subject.into(),
        }
    }
}

/// The robot accounts of a user or organization.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RobotList {
    /// The robots, the latest used first. None is left out unless a limit was sent.
    pub robots: Vec<crate::models::RobotListEntry>,
}

impl RobotList {
    /// One with its required properties; all others are absent.
    pub fn new(robots: Vec<crate::models::RobotListEntry>) -> Self {
        Self { robots }
    }
}

/// A robot account in a list. `teams` and `repositories` come where permissions were asked for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RobotListEntry {
    /// The full name, `namespace+short`.
    pub name: String,
    /// When it was created, as in the example; null for accounts of old.
    pub created: Option<String>,
    /// When it was used last, in the same form; null for never, and always where the feature
    /// USER_LAST_ACCESSED is off.
    pub last_accessed: Option<String>,
    /// What the robot is for; null for an account of old that was not read singly yet.
    pub description: Option<String>,
    /// The password of the robot, 64 characters. Absent where the list was asked for without tokens
    /// or the caller may not see them.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub token: crate::Field<crate::Secret>,
    /// The teams that the robot is in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<crate::models::TeamReference>>,
    /// The repositories that the robot has a permission of its own in, as names without the
    /// namespace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repositories: Option<Vec<String>>,
}

impl RobotListEntry {
    /// One with its required properties; all others are absent.
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

/// A robot account with the token that it has from now on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct RobotWithNewToken {
    /// The full name, `namespace+short`.
    pub name: String,
    /// When it was created, as in the example; null for accounts of old.
    pub created: Option<String>,
    /// When it was used last, in the same form; null for never.
    pub last_accessed: Option<String>,
    /// What the robot is for. Empty where nothing was said.
    pub description: String,
    /// The new password of the robot, 64 characters.
    pub token: crate::Secret,
}

impl RobotWithNewToken {
    /// One with its required properties; all others are absent.
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
