// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `repositorynotification` use.

/// A notification to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewRepositoryNotification {
    /// The event to report.
    pub event: crate::models::RepositoryNotificationEvent,
    /// The delivery method.
    pub method: crate::models::NotificationMethod,
    /// The destination of the message, which depends on the method. `webhook` requires `url` and
    /// accepts a `template` for the body. `slack` requires `url`. `flowdock` requires
    /// `flow_api_token`. `hipchat` requires `notification_token` and `room_id`. `quay_notification`
    /// requires a `target` with `kind` (`user`, `org` or `team`) and `name`. `email` requires
    /// `email`, an address that was authorized for the repository. The server keeps other keys.
    pub config: crate::models::RepositoryNotificationConfig,
    /// The filter for events: `level` for `vulnerability_found`, `ref-regex` for builds, `days` for
    /// `repo_image_expiry`. The server does not validate it.
    #[serde(rename = "eventConfig")]
    pub event_config: crate::Extra,
    /// The display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

apitwin_runtime::read_object! {
    NewRepositoryNotification { 0 event : "event", 1 method : "method", 2 config :
    "config", 3 event_config : "eventConfig", 4 title : "title" default }
}

impl NewRepositoryNotification {
    /// Creates a `NewRepositoryNotification` from its required properties.
    pub fn new(
        event: crate::models::RepositoryNotificationEvent,
        method: crate::models::NotificationMethod,
        config: crate::models::RepositoryNotificationConfig,
        event_config: crate::Extra,
    ) -> Self {
        Self {
            event,
            method,
            config,
            event_config,
            title: None,
        }
    }

    /// The display name.
    pub fn title(mut self, title: impl Into<crate::Optional<String>>) -> Self {
        self.title = title.into().into_option();
        self
    }
}

/// A message that the server sends at each event of a given kind.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryNotification {
    /// The identifier of the notification.
    pub uuid: String,
    /// The display name; `null` if none was given.
    pub title: Option<String>,
    /// The event that the message reports.
    pub event: crate::models::RepositoryNotificationEvent,
    /// The delivery method.
    pub method: crate::models::NotificationMethod,
    /// The destination of the message, which depends on the method. `webhook` requires `url` and
    /// accepts a `template` for the body. `slack` requires `url`. `flowdock` requires
    /// `flow_api_token`. `hipchat` requires `notification_token` and `room_id`. `quay_notification`
    /// requires a `target` with `kind` (`user`, `org` or `team`) and `name`. `email` requires
    /// `email`, an address that was authorized for the repository. The server keeps other keys.
    pub config: crate::models::RepositoryNotificationConfig,
    /// The filter for events, as it was sent: `level` for `vulnerability_found`, `ref-regex` for
    /// builds, `days` for `repo_image_expiry`.
    pub event_config: crate::Extra,
    /// The number of failed deliveries. From 3 on, the server stops sending.
    pub number_of_failures: i32,
}

apitwin_runtime::read_object! {
    RepositoryNotification { 0 uuid : "uuid", 1 title : "title" default, 2 event :
    "event", 3 method : "method", 4 config : "config", 5 event_config : "event_config", 6
    number_of_failures : "number_of_failures" }
}

impl RepositoryNotification {
    /// Creates a `RepositoryNotification` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        title: Option<String>,
        event: crate::models::RepositoryNotificationEvent,
        method: crate::models::NotificationMethod,
        config: crate::models::RepositoryNotificationConfig,
        event_config: crate::Extra,
        number_of_failures: i32,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            title,
            event,
            method,
            config,
            event_config,
            number_of_failures,
        }
    }
}

/// The destination of the message, which depends on the method. `webhook` requires `url` and
/// accepts a `template` for the body. `slack` requires `url`. `flowdock` requires
/// `flow_api_token`. `hipchat` requires `notification_token` and `room_id`. `quay_notification`
/// requires a `target` with `kind` (`user`, `org` or `team`) and `name`. `email` requires
/// `email`, an address that was authorized for the repository. The server keeps other keys.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct RepositoryNotificationConfig {
    /// The address of the webhook or of Slack. It often contains a secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<crate::Unchecked<crate::Secret>>,
    /// The token of the Flowdock inbox.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow_api_token: Option<crate::Unchecked<crate::Secret>>,
    /// The token of the Hipchat room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notification_token: Option<crate::Unchecked<crate::Secret>>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

apitwin_runtime::read_object! {
    RepositoryNotificationConfig { 0 url : "url" default, 1 flow_api_token :
    "flow_api_token" default, 2 notification_token : "notification_token" default; and
    extra }
}

impl RepositoryNotificationConfig {
    /// The address of the webhook or of Slack. It often contains a secret.
    pub fn url(
        mut self,
        url: impl Into<crate::Optional<crate::Unchecked<crate::Secret>>>,
    ) -> Self {
        self.url = url.into().into_option();
        self
    }

    /// The token of the Flowdock inbox.
    pub fn flow_api_token(
        mut self,
        flow_api_token: impl Into<crate::Optional<crate::Unchecked<crate::Secret>>>,
    ) -> Self {
        self.flow_api_token = flow_api_token.into().into_option();
        self
    }

    /// The token of the Hipchat room.
    pub fn notification_token(
        mut self,
        notification_token: impl Into<crate::Optional<crate::Unchecked<crate::Secret>>>,
    ) -> Self {
        self.notification_token = notification_token.into().into_option();
        self
    }

    /// Sets the properties that are not listed.
    pub fn extra(mut self, extra: impl Into<crate::Extra>) -> Self {
        self.extra = extra.into();
        self
    }
}

/// The event of a repository that a notification reports.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RepositoryNotificationEvent {
    /// `build_cancelled`
    BuildCancelled,
    /// `build_failure`
    BuildFailure,
    /// `build_queued`
    BuildQueued,
    /// `build_start`
    BuildStart,
    /// `build_success`
    BuildSuccess,
    /// `quota_error`
    QuotaError,
    /// `quota_warning`
    QuotaWarning,
    /// `repo_image_expiry`
    RepoImageExpiry,
    /// `repo_mirror_sync_failed`
    RepoMirrorSyncFailed,
    /// `repo_mirror_sync_started`
    RepoMirrorSyncStarted,
    /// `repo_mirror_sync_success`
    RepoMirrorSyncSuccess,
    /// `repo_push`
    RepoPush,
    /// `vulnerability_found`
    VulnerabilityFound,
    /// A value that this version does not know.
    Unknown(String),
}

impl RepositoryNotificationEvent {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BuildCancelled => "build_cancelled",
            Self::BuildFailure => "build_failure",
            Self::BuildQueued => "build_queued",
            Self::BuildStart => "build_start",
            Self::BuildSuccess => "build_success",
            Self::QuotaError => "quota_error",
            Self::QuotaWarning => "quota_warning",
            Self::RepoImageExpiry => "repo_image_expiry",
            Self::RepoMirrorSyncFailed => "repo_mirror_sync_failed",
            Self::RepoMirrorSyncStarted => "repo_mirror_sync_started",
            Self::RepoMirrorSyncSuccess => "repo_mirror_sync_success",
            Self::RepoPush => "repo_push",
            Self::VulnerabilityFound => "vulnerability_found",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RepositoryNotificationEvent {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "build_cancelled" => Self::BuildCancelled,
            "build_failure" => Self::BuildFailure,
            "build_queued" => Self::BuildQueued,
            "build_start" => Self::BuildStart,
            "build_success" => Self::BuildSuccess,
            "quota_error" => Self::QuotaError,
            "quota_warning" => Self::QuotaWarning,
            "repo_image_expiry" => Self::RepoImageExpiry,
            "repo_mirror_sync_failed" => Self::RepoMirrorSyncFailed,
            "repo_mirror_sync_started" => Self::RepoMirrorSyncStarted,
            "repo_mirror_sync_success" => Self::RepoMirrorSyncSuccess,
            "repo_push" => Self::RepoPush,
            "vulnerability_found" => Self::VulnerabilityFound,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(RepositoryNotificationEvent);

/// The notifications of a repository.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct RepositoryNotificationList {
    /// All notifications of the repository.
    pub notifications: Vec<crate::models::RepositoryNotification>,
}

apitwin_runtime::read_object! {
    RepositoryNotificationList { 0 notifications : "notifications" }
}

impl RepositoryNotificationList {
    /// Creates a `RepositoryNotificationList` from its required properties.
    pub fn new(notifications: Vec<crate::models::RepositoryNotification>) -> Self {
        Self { notifications }
    }
}

/// An empty object. It carries no information.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct RepositoryNotificationTest {}

apitwin_runtime::read_object! {
    RepositoryNotificationTest {}
}
