// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that operations of several tags use.

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Context {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<crate::models::Principal>,
}

apitwin_runtime::read_object! {
    Context { 0 r : "r" default }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GetThingError {
    pub m: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub q: Option<crate::models::GetThingQuery>,
}

apitwin_runtime::read_object! {
    GetThingError { 0 m : "m", 1 q : "q" default }
}

impl GetThingError {
    /// Creates a `GetThingError` from its required properties.
    pub fn new(m: impl Into<String>) -> Self {
        Self { m: m.into(), q: None }
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct GetThingQuery {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub q: Option<String>,
}

apitwin_runtime::read_object! {
    GetThingQuery { 0 q : "q" default }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GetThingResponse {
    pub n: String,
}

apitwin_runtime::read_object! {
    GetThingResponse { 0 n : "n" }
}

impl GetThingResponse {
    /// Creates a `GetThingResponse` from its required properties.
    pub fn new(n: impl Into<String>) -> Self {
        Self { n: n.into() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Principal {
    /// `x`
    X,
    /// `X`
    X2,
}

impl Principal {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::X, Self::X2];
    const VALUES: &'static [&'static str] = &["x", "X"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(Principal);

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Rejection {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<crate::models::Router>,
}

apitwin_runtime::read_object! {
    Rejection { 0 r : "r" default }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Router {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r: Option<crate::models::Context>,
}

apitwin_runtime::read_object! {
    Router { 0 r : "r" default }
}
