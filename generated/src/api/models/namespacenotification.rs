// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `namespacenotification` use.

/// A message that the server sends when a namespace reaches a threshold of its quota.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NamespaceNotification {
    /// The identifier of the notification.
    pub uuid: String,
    /// The display name; `null` if none was given.
    pub title: Option<String>,
    /// The event that the message reports.
    pub event: crate::models::NamespaceNotificationEvent,
    /// The delivery method.
    pub method: crate::models::NamespaceNotificationMethod,
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

impl NamespaceNotification {
    /// Creates a `NamespaceNotification` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        title: Option<String>,
        event: crate::models::NamespaceNotificationEvent,
        method: crate::models::NamespaceNotificationMethod,
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
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
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

/// The event that the message reports.
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

impl From<String> for NamespaceNotificationEvent {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<NamespaceNotificationEvent> for String {
    #[inline]
    fn from(value: NamespaceNotificationEvent) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for NamespaceNotificationEvent {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for NamespaceNotificationEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for NamespaceNotificationEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The notifications of a namespace.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NamespaceNotificationList {
    /// All notifications about the quota of the namespace.
    pub notifications: Vec<crate::models::NamespaceNotification>,
}

impl NamespaceNotificationList {
    /// Creates a `NamespaceNotificationList` from its required properties.
    pub fn new(notifications: Vec<crate::models::NamespaceNotification>) -> Self {
        Self { notifications }
    }
}

/// The delivery method.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NamespaceNotificationMethod {
    /// `email`
    Email,
    /// `flowdock`
    Flowdock,
    /// `hipchat`
    Hipchat,
    /// `quay_notification`
    QuayNotification,
    /// `slack`
    Slack,
    /// `webhook`
    Webhook,
    /// A value that this version does not know.
    Unknown(String),
}

impl NamespaceNotificationMethod {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Flowdock => "flowdock",
            Self::Hipchat => "hipchat",
            Self::QuayNotification => "quay_notification",
            Self::Slack => "slack",
            Self::Webhook => "webhook",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NamespaceNotificationMethod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            "flowdock" => Self::Flowdock,
            "hipchat" => Self::Hipchat,
            "quay_notification" => Self::QuayNotification,
            "slack" => Self::Slack,
            "webhook" => Self::Webhook,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for NamespaceNotificationMethod {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<NamespaceNotificationMethod> for String {
    #[inline]
    fn from(value: NamespaceNotificationMethod) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for NamespaceNotificationMethod {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for NamespaceNotificationMethod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for NamespaceNotificationMethod {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// An empty object. It carries no information.
pub type NamespaceNotificationTest = crate::Extra;

/// A notification to create.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewNamespaceNotification {
    /// The event to report: a threshold that warns, or one that rejects pushes.
    pub event: crate::models::NewNamespaceNotificationEvent,
    /// The delivery method.
    pub method: crate::models::NewNamespaceNotificationMethod,
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

impl NewNamespaceNotification {
    /// Creates a `NewNamespaceNotification` from its required properties.
    pub fn new(
        event: crate::models::NewNamespaceNotificationEvent,
        method: crate::models::NewNamespaceNotificationMethod,
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
}

/// The event to report: a threshold that warns, or one that rejects pushes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NewNamespaceNotificationEvent {
    /// `quota_error`
    QuotaError,
    /// `quota_warning`
    QuotaWarning,
    /// A value that this version does not know.
    Unknown(String),
}

impl NewNamespaceNotificationEvent {
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

impl From<&str> for NewNamespaceNotificationEvent {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "quota_error" => Self::QuotaError,
            "quota_warning" => Self::QuotaWarning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for NewNamespaceNotificationEvent {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<NewNamespaceNotificationEvent> for String {
    #[inline]
    fn from(value: NewNamespaceNotificationEvent) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for NewNamespaceNotificationEvent {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for NewNamespaceNotificationEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for NewNamespaceNotificationEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The delivery method.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NewNamespaceNotificationMethod {
    /// `email`
    Email,
    /// `flowdock`
    Flowdock,
    /// `hipchat`
    Hipchat,
    /// `quay_notification`
    QuayNotification,
    /// `slack`
    Slack,
    /// `webhook`
    Webhook,
    /// A value that this version does not know.
    Unknown(String),
}

impl NewNamespaceNotificationMethod {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Flowdock => "flowdock",
            Self::Hipchat => "hipchat",
            Self::QuayNotification => "quay_notification",
            Self::Slack => "slack",
            Self::Webhook => "webhook",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NewNamespaceNotificationMethod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "email" => Self::Email,
            "flowdock" => Self::Flowdock,
            "hipchat" => Self::Hipchat,
            "quay_notification" => Self::QuayNotification,
            "slack" => Self::Slack,
            "webhook" => Self::Webhook,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for NewNamespaceNotificationMethod {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<NewNamespaceNotificationMethod> for String {
    #[inline]
    fn from(value: NewNamespaceNotificationMethod) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for NewNamespaceNotificationMethod {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for NewNamespaceNotificationMethod {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for NewNamespaceNotificationMethod {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}
