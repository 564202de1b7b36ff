// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct A {
    pub d: crate::models::D,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub s: Option<crate::models::S>,
}

apitwin_runtime::read_object! {
    A { 0 d : "d", 1 s : "s" default }
}

impl A {
    /// Creates a `A` from its required properties.
    pub fn new(d: crate::models::D) -> Self {
        Self { d, s: None }
    }

    pub fn s(mut self, s: impl Into<crate::Optional<crate::models::S>>) -> Self {
        self.s = s.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct D {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

apitwin_runtime::read_object! {
    D { 0 text : "text" default }
}

impl D {
    pub fn text(mut self, text: impl Into<crate::Optional<String>>) -> Self {
        self.text = text.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Properties {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<crate::models::A>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub d: Option<crate::models::D>,
}

apitwin_runtime::read_object! {
    Properties { 0 a : "a" default, 1 d : "d" default }
}

impl Properties {
    pub fn a(mut self, a: impl Into<crate::Optional<crate::models::A>>) -> Self {
        self.a = a.into().into_option();
        self
    }

    pub fn d(mut self, d: impl Into<crate::Optional<crate::models::D>>) -> Self {
        self.d = d.into().into_option();
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum S {
    /// `small`
    Small,
    /// `large`
    Large,
}

impl S {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];
    const VALUES: &'static [&'static str] = &["small", "large"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(S);
