//! The file: what there should be in a registry. The same types hold what there is.
//!
//! The doc comments are the descriptions of the JSON schema, so they address whoever writes a file.

mod measures;
mod names;
mod policies;
mod repository;
mod secret;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(super) use self::measures::too_large;
pub use self::measures::{Duration, Size};
pub(super) use self::names::NameKind;
pub use self::policies::{
    AutoPrunePolicy, ImmutabilityPolicy, Notification, NotificationMethod, OrganizationEvent,
    RepositoryEvent,
};
pub use self::repository::{Mirror, Permissions, Repository, RepositoryState, Visibility};
pub use self::secret::SecretSource;

/// Organizations of a Quay registry as they should be, for `quay apply` and `quay diff`.
///
/// What a file leaves out is not managed: it stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "Quay organizations")]
pub struct Document {
    /// The JSON schema of the file, for editors.
    #[serde(rename = "$schema", skip_serializing)]
    pub schema: Option<String>,
    /// The organizations, by name.
    #[schemars(extend("propertyNames" = NameKind::Organization.schema()))]
    pub organizations: BTreeMap<String, Organization>,
}

/// An organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Organization {
    /// The contact address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// How long deleted tags can be restored. The server allows some values only, such as `2w`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_expiration: Option<Duration>,
    /// How much the images of the organization may take. It is never pruned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota: Option<Quota>,
    /// The registry that the organization is a cache of. It is never pruned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_cache: Option<ProxyCache>,
    /// The robot accounts, by their name without that of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("propertyNames" = NameKind::Robot.schema()))]
    pub robots: Option<BTreeMap<String, Robot>>,
    /// The teams, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("propertyNames" = NameKind::Team.schema()))]
    pub teams: Option<BTreeMap<String, Team>>,
    /// The repositories, by their name without that of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("propertyNames" = NameKind::Repository.schema()))]
    pub repositories: Option<BTreeMap<String, Repository>>,
    /// The permissions that new repositories get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_permissions: Option<Vec<DefaultPermission>>,
    /// Which tags the server deletes by itself, in all repositories.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_prune: Option<Vec<AutoPrunePolicy>>,
    /// Which tags nobody can move or delete, in all repositories.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub immutability: Option<Vec<ImmutabilityPolicy>>,
    /// The OAuth applications, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applications: Option<BTreeMap<String, Application>>,
    /// The notifications about the organization, by title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<BTreeMap<String, Notification<OrganizationEvent>>>,
}

/// A storage quota.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Quota {
    /// The size.
    pub limit: Size,
    /// The percentage at which the owners are warned.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 100))]
    pub warn_at: Option<i32>,
    /// The percentage at which pushes are rejected.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 100))]
    pub reject_at: Option<i32>,
}

/// A proxy cache. A change replaces it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProxyCache {
    /// The registry, with a namespace if it is a cache of one only.
    pub upstream_registry: String,
    /// How long a tag is served before it is looked up again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<Duration>,
    /// Whether the registry is called without TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insecure: Option<bool>,
    /// Where the user name for the registry is. It is read when the proxy cache is created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username_from: Option<SecretSource>,
    /// Where the password for the registry is. It is read when the proxy cache is created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_from: Option<SecretSource>,
}

/// A robot account. Its token is not managed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Robot {
    /// What it is for. The server cannot change it later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A team.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Team {
    /// What its members may do in the organization.
    pub role: TeamRole,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The names of users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<String>>,
    /// The names of robots, without that of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robots: Option<Vec<String>>,
}

/// The role of a team in its organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum TeamRole {
    /// Has the permissions that repositories give it.
    Member,
    /// May create repositories as well.
    Creator,
    /// May do everything in the organization.
    Admin,
}

/// The role in a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// May pull.
    Read,
    /// May push as well.
    Write,
    /// May change settings and permissions as well.
    Admin,
}

/// A permission that new repositories get: for one of `team`, `user` and `robot`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DefaultPermission {
    /// The role in the new repository.
    pub role: Role,
    /// The team that gets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// The user who gets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The robot that gets it, without the name of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robot: Option<String>,
    /// Only for repositories that this user or robot (`acme+ci`) creates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
}

/// An OAuth application. Its secret is not managed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Application {
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Its home page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_uri: Option<String>,
    /// The prefix of the addresses that tokens are sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_uri: Option<String>,
    /// The address whose avatar it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_email: Option<String>,
}
