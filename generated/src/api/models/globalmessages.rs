// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `globalmessages` use.

/// A message to create, in its envelope.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct CreateGlobalMessage {
    /// A message to show to all users.
    pub message: crate::models::NewGlobalMessage,
}

apitwin_runtime::read_object! {
    CreateGlobalMessage { 0 message : "message" }
}

impl CreateGlobalMessage {
    /// Creates a `CreateGlobalMessage` from its required properties.
    pub fn new(message: crate::models::NewGlobalMessage) -> Self {
        Self { message }
    }
}

/// A message to all users.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GlobalMessage {
    /// The identifier of the message.
    pub uuid: String,
    /// The text of the message.
    pub content: String,
    /// The severity of the message.
    pub severity: crate::models::MessageSeverity,
    /// The format of the text.
    pub media_type: crate::models::MessageMediaType,
}

apitwin_runtime::read_object! {
    GlobalMessage { 0 uuid : "uuid", 1 content : "content", 2 severity : "severity", 3
    media_type : "media_type" }
}

impl GlobalMessage {
    /// Creates a `GlobalMessage` from its required properties.
    pub fn new(
        uuid: impl Into<String>,
        content: impl Into<String>,
        severity: crate::models::MessageSeverity,
        media_type: crate::models::MessageMediaType,
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
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GlobalMessageList {
    /// All messages, in no particular order.
    pub messages: Vec<crate::models::GlobalMessage>,
}

apitwin_runtime::read_object! {
    GlobalMessageList { 0 messages : "messages" }
}

impl GlobalMessageList {
    /// Creates a `GlobalMessageList` from its required properties.
    pub fn new(messages: Vec<crate::models::GlobalMessage>) -> Self {
        Self { messages }
    }
}

/// The format of a message's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageMediaType {
    /// `text/plain`
    TextPlain,
    /// `text/markdown`
    TextMarkdown,
}

impl MessageMediaType {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::TextPlain, Self::TextMarkdown];
    const VALUES: &'static [&'static str] = &["text/plain", "text/markdown"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(MessageMediaType);

/// The severity of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageSeverity {
    /// `info`
    Info,
    /// `warning`
    Warning,
    /// `error`
    Error,
}

impl MessageSeverity {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Info, Self::Warning, Self::Error];
    const VALUES: &'static [&'static str] = &["info", "warning", "error"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(MessageSeverity);

/// A message to show to all users.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct NewGlobalMessage {
    /// The text of the message.
    pub content: String,
    /// The format of a message's text.
    pub media_type: crate::models::MessageMediaType,
    /// The severity of a message.
    pub severity: crate::models::MessageSeverity,
}

apitwin_runtime::read_object! {
    NewGlobalMessage { 0 content : "content", 1 media_type : "media_type", 2 severity :
    "severity" }
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
