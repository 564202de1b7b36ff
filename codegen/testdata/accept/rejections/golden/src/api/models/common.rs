// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that operations of several tags use.

/// A long rejection, which may hold more.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct LongError {
    /// The status.
    pub status: i32,
    /// The title.
    pub title: String,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: crate::Extra,
}

apitwin_runtime::read_object! {
    LongError { 0 status : "status", 1 title : "title"; and extra }
}

impl LongError {
    /// Creates a `LongError` from its required properties.
    pub fn new(status: i32, title: impl Into<String>) -> Self {
        Self {
            status,
            title: title.into(),
            extra: crate::Extra::default(),
        }
    }
}

/// A short rejection.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ShortError {
    /// The text.
    pub message: String,
}

apitwin_runtime::read_object! {
    ShortError { 0 message : "message" }
}

impl ShortError {
    /// Creates a `ShortError` from its required properties.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

/// A rejection before the API.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct WebError {
    /// The text.
    pub error: String,
}

apitwin_runtime::read_object! {
    WebError { 0 error : "error" }
}

impl WebError {
    /// Creates a `WebError` from its required properties.
    pub fn new(error: impl Into<String>) -> Self {
        Self { error: error.into() }
    }
}
