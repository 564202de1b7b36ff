//! Policies about tags, and notifications.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Duration, SecretSource};

/// A rule by which the server deletes tags: one of `keepTags` and `maxAge`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AutoPrunePolicy {
    /// How many tags of a repository stay; the oldest go.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1))]
    pub keep_tags: Option<i64>,
    /// The age at which tags go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<Duration>,
    /// A regular expression: the policy is only about tags that it matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_pattern: Option<String>,
    /// Whether the policy is about tags that the pattern matches (`true`, the default) or about all
    /// others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_pattern_matches: Option<bool>,
}

/// A rule by which tags can be neither moved nor deleted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImmutabilityPolicy {
    /// A regular expression for tags.
    pub tag_pattern: String,
    /// Whether the policy is about tags that the pattern matches (`true`, the default) or about all
    /// others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_pattern_matches: Option<bool>,
}

/// A notification. A change replaces it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "{E}Notification")]
pub struct Notification<E> {
    /// What it tells of.
    pub event: E,
    /// How it is sent.
    pub method: NotificationMethod,
    /// Where the URL is, for `webhook` and `slack`. It is read when the notification is created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url_from: Option<SecretSource>,
    /// Further settings of the method, such as `email`, `target` and `template`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub config: BTreeMap<String, Value>,
    /// Settings of the event, such as `days` and `level`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub event_config: BTreeMap<String, Value>,
}

/// How a notification is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NotificationMethod {
    /// By mail to `config.email`.
    Email,
    /// In the web interface, to `config.target`: `{kind: team, name: devs}`.
    QuayNotification,
    /// To Slack.
    Slack,
    /// To a webhook.
    Webhook,
}

/// What the notification of an organization tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "they are Quay's names, which say what happens")]
pub enum OrganizationEvent {
    QuotaError,
    QuotaWarning,
}

/// What the notification of a repository tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "they are Quay's names, which say what happens")]
pub enum RepositoryEvent {
    BuildCancelled,
    BuildFailure,
    BuildQueued,
    BuildStart,
    BuildSuccess,
    RepoImageExpiry,
    RepoMirrorSyncFailed,
    RepoMirrorSyncStarted,
    RepoMirrorSyncSuccess,
    RepoPush,
    VulnerabilityFound,
}
