//! A repository: its settings, permissions and mirror.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    AutoPrunePolicy, Duration, ImmutabilityPolicy, Notification, RepositoryEvent, Role,
    SecretSource,
};

/// A repository.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Repository {
    /// Who can see it. A new one is private if this is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// What it holds, in Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether it takes images, and from whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<RepositoryState>,
    /// Who may do what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Permissions>,
    /// The repository that it is a copy of. It is never pruned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mirror: Option<Mirror>,
    /// Which tags the server deletes by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_prune: Option<Vec<AutoPrunePolicy>>,
    /// Which tags nobody can move or delete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub immutability: Option<Vec<ImmutabilityPolicy>>,
    /// The notifications, by title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<BTreeMap<String, Notification<RepositoryEvent>>>,
}

/// Who can see a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Visibility {
    /// Everybody.
    Public,
    /// Those who have a permission.
    Private,
}

/// Whether a repository takes images.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum RepositoryState {
    /// From everybody who may push.
    Normal,
    /// From nobody.
    ReadOnly,
    /// From its mirror only.
    Mirror,
}

/// The permissions of a repository. Each of the three is a section of its own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Permissions {
    /// The roles of teams.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams: Option<BTreeMap<String, Role>>,
    /// The roles of users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<BTreeMap<String, Role>>,
    /// The roles of robots, by their name without that of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robots: Option<BTreeMap<String, Role>>,
}

/// The mirror of a repository elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mirror {
    /// The repository, with its registry and without a tag.
    pub source: String,
    /// Patterns of the tags to copy, with `*` and `?`.
    #[schemars(length(min = 1))]
    pub tags: Vec<String>,
    /// The time between two runs.
    pub interval: Duration,
    /// The robot that pushes, without the name of the organization.
    pub robot: String,
    /// Whether it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// How long the copy of one image may take; five minutes at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<Duration>,
    /// The user name at the other registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Where the password for the other registry is. It is read when the mirror is created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_from: Option<SecretSource>,
    /// Whether the other registry must have a valid certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_tls: Option<bool>,
    /// Whether images without a signature are copied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsigned_images: Option<bool>,
    /// The architectures to copy. All are, if this is empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Vec<String>>,
}
