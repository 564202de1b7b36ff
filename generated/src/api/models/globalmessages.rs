// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `globalmessages` use.

/// A message to create, in its envelope.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateGlobalMessage {
    /// A message to show to all users.
    pub message: crate::models::NewGlobalMessage,
}

impl CreateGlobalMessage {
    /// Creates a `CreateGlobalMessage` from its required properties.
    pub fn new(message: crate::models::NewGlobalMessage) -> Self {
        Self { message }
    }
}

/// A message to all users.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GlobalMessage {
    /// The identifier of the message.
    pub uuid: String,
    /// The text of the message.
    pub content: String,
    /// The severity of the message.
    pub severity: crate::models::GlobalMessageSeverity,
    /// The format of the text.
    pub media_type: crate::models::GlobalMessageMediaType,
}

impl GlobalMessage {
    /// Creates a `GlobalMessage` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        content: impl Into<String>,
        severity: crate::models::GlobalMessageSeverity,
        media_type: crate::models::GlobalMessageMediaType,
    ) -> Self {
        Self {
            uuid: uuid.into(),
            content: content.into(),
            severity,
            media_type,
        }
    }
}

/// The messages of the registry.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct GlobalMessageList {
    /// All messages, in no particular order.
    pub messages: Vec<crate::models::GlobalMessage>,
}

impl GlobalMessageList {
    /// Creates a `GlobalMessageList` from its required properties.
    pub fn new(messages: Vec<crate::models::GlobalMessage>) -> Self {
        Self { messages }
    }
}

/// The format of the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GlobalMessageMediaType {
    /// `text/markdown`
    TextMarkdown,
    /// `text/plain`
    TextPlain,
    /// A value that this version does not know.
    Unknown(String),
}

impl GlobalMessageMediaType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextMarkdown => "text/markdown",
            Self::TextPlain => "text/plain",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GlobalMessageMediaType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "text/markdown" => Self::TextMarkdown,
            "text/plain" => Self::TextPlain,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for GlobalMessageMediaType {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<GlobalMessageMediaType> for String {
    #[inline]
    fn from(value: GlobalMessageMediaType) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for GlobalMessageMediaType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for GlobalMessageMediaType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for GlobalMessageMediaType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The severity of the message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GlobalMessageSeverity {
    /// `error`
    Error,
    /// `info`
    Info,
    /// `warning`
    Warning,
    /// A value that this version does not know.
    Unknown(String),
}

impl GlobalMessageSeverity {
    /// The value on the wire.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "error",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GlobalMessageSeverity {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "error" => Self::Error,
            "info" => Self::Info,
            "warning" => Self::Warning,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl From<String> for GlobalMessageSeverity {
    #[inline]
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<GlobalMessageSeverity> for String {
    #[inline]
    fn from(value: GlobalMessageSeverity) -> Self {
        value.as_str().to_owned()
    }
}

impl std::fmt::Display for GlobalMessageSeverity {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl serde::Serialize for GlobalMessageSeverity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for GlobalMessageSeverity {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::text::read(deserializer).map(|value| Self::from(&*value))
    }
}

/// The format of a message's text.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum MessageMediaType {
    /// `text/plain`
    #[serde(rename = "text/plain")]
    TextPlain,
    /// `text/markdown`
    #[serde(rename = "text/markdown")]
    TextMarkdown,
}

impl MessageMediaType {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TextPlain => "text/plain",
            Self::TextMarkdown => "text/markdown",
        }
    }
}

impl std::fmt::Display for MessageMediaType {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// The severity of a message.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum MessageSeverity {
    /// `info`
    #[serde(rename = "info")]
    Info,
    /// `warning`
    #[serde(rename = "warning")]
    Warning,
    /// `error`
    #[serde(rename = "error")]
    Error,
}

impl MessageSeverity {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl std::fmt::Display for MessageSeverity {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// A message to show to all users.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct NewGlobalMessage {
    /// The text of the message.
    pub content: String,
    /// The format of a message's text.
    pub media_type: crate::models::MessageMediaType,
    /// The severity of a message.
    pub severity: crate::models::MessageSeverity,
}

impl NewGlobalMessage {
    /// Creates a `NewGlobalMessage` from its required properties.
    pub fn new(
        content: impl Into<String>,
        media_type: crate::models::MessageMediaType,
        severity: crate::models::MessageSeverity,
    ) -> Self {
        Self {
            content: content.into(),
            media_type,
            severity,
        }
    }
}
