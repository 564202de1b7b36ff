// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `namespacenotification` use.

/// A message that the server sends when a namespace reaches a threshold of its quota.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NamespaceNotification {
    /// The identifier of the notification.
    pub uuid: String,
    /// The display name; `null` if none was given.
    pub title: Option<String>,
    /// The event that the message reports.
    pub event: crate::models::NamespaceNotificationEvent,
    /// The delivery method.
    pub method: crate::models::NotificationMethod,
    /// The destination of the message, which depends on the method. `webhook` requires `url` and
    /// accepts a `template` for the body. `slack` requires `url`. `flowdock` requires
    /// `flow_api_token`. `hipchat` requires `notification_token` and `room_id`. `quay_notification`
    /// requires a `target` with `kind` (`user`, `org` or `team`) and `name`. `email` requires
    /// nothing, since the server finds the address. The server keeps other keys.
    pub config: crate::models::NamespaceNotificationConfig,
    /// The settings of the event, as they were sent. The server does not read them.
    pub event_config: crate::Extra,
    /// The number of consecutive failed deliveries. From 3 on, the server stops sending.
    pub number_of_failures: i32,
}

apitwin_runtime::read_object! {
    NamespaceNotification { 0 uuid : "uuid", 1 title : "title" default, 2 event :
    "event", 3 method : "method", 4 config : "config", 5 event_config : "event_config", 6
    number_of_failures : "number_of_failures" }
}

impl NamespaceNotification {
    /// Creates a `NamespaceNotification` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        title: Option<String>,
        event: crate::models::NamespaceNotificationEvent,
        method: crate::models::NotificationMethod,
        config: crate::models::NamespaceNotificationConfig,
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
/// nothing, since the server finds the address. The server keeps other keys.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct NamespaceNotificationConfig {
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
    NamespaceNotificationConfig { 0 url : "url" default, 1 flow_api_token :
    "flow_api_token" default, 2 notification_token : "notification_token" default; and
    extra }
}

impl NamespaceNotificationConfig {
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

/// The event that a notification reports: a threshold that warns, or one that rejects pushes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NamespaceNotificationEvent {
    /// `quota_error`
    QuotaError,
    /// `quota_warning`
    QuotaWarning,
    /// A value that this version does not know.
    Unknown(String),
}

impl NamespaceNotificationEvent {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::QuotaError => "quota_error",
            Self::QuotaWarning => "quota_warning",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NamespaceNotificationEvent {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "quota_error" => Self::QuotaError,
            "quota_warning" => Self::QuotaWarning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::open_set!(NamespaceNotificationEvent);

/// The notifications of a namespace.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NamespaceNotificationList {
    /// All notifications about the quota of the namespace.
    pub notifications: Vec<crate::models::NamespaceNotification>,
}

apitwin_runtime::read_object! {
    NamespaceNotificationList { 0 notifications : "notifications" }
}

impl NamespaceNotificationList {
    /// Creates a `NamespaceNotificationList` from its required properties.
    pub fn new(notifications: Vec<crate::models::NamespaceNotification>) -> Self {
        Self { notifications }
    }
}

/// An empty object. It carries no information.
pub type NamespaceNotificationTest = crate::Extra;

/// A notification to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewNamespaceNotification {
    /// The event to report: a threshold that warns, or one that rejects pushes.
    pub event: crate::models::NamespaceNotificationEvent,
    /// The delivery method.
    pub method: crate::models::NotificationMethod,
    /// The destination of the message, which depends on the method. `webhook` requires `url` and
    /// accepts a `template` for the body. `slack` requires `url`. `flowdock` requires
    /// `flow_api_token`. `hipchat` requires `notification_token` and `room_id`. `quay_notification`
    /// requires a `target` with `kind` (`user`, `org` or `team`) and `name`. `email` requires
    /// nothing, since the server finds the address. The server keeps other keys.
    pub config: crate::models::NamespaceNotificationConfig,
    /// The settings of the event. The server stores them but does not read them.
    #[serde(rename = "eventConfig")]
    pub event_config: crate::Extra,
    /// The display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

apitwin_runtime::read_object! {
    NewNamespaceNotification { 0 event : "event", 1 method : "method", 2 config :
    "config", 3 event_config : "eventConfig", 4 title : "title" default }
}

impl NewNamespaceNotification {
    /// Creates a `NewNamespaceNotification` from its required properties.
    pub fn new(
        event: crate::models::NamespaceNotificationEvent,
        method: crate::models::NotificationMethod,
        config: crate::models::NamespaceNotificationConfig,
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
