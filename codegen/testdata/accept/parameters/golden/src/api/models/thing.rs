// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `thing` use.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// `red`
    Red,
    /// `light blue`
    LightBlue,
    /// `a|b`
    AB,
}

impl Colour {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Red, Self::LightBlue, Self::AB];
    const VALUES: &'static [&'static str] = &["red", "light blue", "a|b"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(Colour);

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Filter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<crate::models::Colour>,
    /// Limits: at most 9.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// Limits: at most 20 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

apitwin_runtime::read_object! {
    Filter { 0 kind : "kind" default, 1 count : "count" default, 2 text : "text" default
    }
}

impl Filter {
    pub fn kind(
        mut self,
        kind: impl Into<crate::Optional<crate::models::Colour>>,
    ) -> Self {
        self.kind = kind.into().into_option();
        self
    }

    /// Limits: at most 9.
    pub fn count(mut self, count: impl Into<crate::Optional<i32>>) -> Self {
        self.count = count.into().into_option();
        self
    }

    /// Limits: at most 20 characters.
    pub fn text(mut self, text: impl Into<crate::Optional<String>>) -> Self {
        self.text = text.into().into_option();
        self
    }
}

/// The default is `{"most":5}`.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct GetDefaultsFilter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most: Option<i64>,
}

apitwin_runtime::read_object! {
    GetDefaultsFilter { 0 most : "most" default }
}

impl GetDefaultsFilter {
    pub fn most(mut self, most: impl Into<crate::Optional<i64>>) -> Self {
        self.most = most.into().into_option();
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetFileExt {
    /// `png`
    Png,
    /// `gz`
    Gz,
}

impl GetFileExt {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Png, Self::Gz];
    const VALUES: &'static [&'static str] = &["png", "gz"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(GetFileExt);

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ListQueriesFlat {
    pub low: f64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
}

apitwin_runtime::read_object! {
    ListQueriesFlat { 0 low : "low", 1 high : "high" default }
}

impl ListQueriesFlat {
    /// Creates a `ListQueriesFlat` from its required properties.
    pub fn new(low: f64) -> Self {
        Self { low, high: None }
    }

    pub fn high(mut self, high: impl Into<crate::Optional<f64>>) -> Self {
        self.high = high.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ListQueriesOneOrManyJoined {
    /// It is an `Integer`.
    Integer(i32),
    /// It is a `List`.
    List(Vec<String>),
}

apitwin_runtime::read_choice!(
    any ListQueriesOneOrManyJoined { Integer(i32), List(Vec < String >) }
);

impl From<i32> for ListQueriesOneOrManyJoined {
    fn from(value: i32) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for ListQueriesOneOrManyJoined {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NumberOrText {
    /// Limits: at least 0.
    Integer(i32),
    /// Limits: at most 20 characters.
    Text(String),
}

apitwin_runtime::read_choice!(
    NumberOrText { Integer(i32), Text(String) if | value |
    apitwin_runtime::values::choice::length(value).is_none_or(| length | length <= 20u64)
    }
);

impl From<i32> for NumberOrText {
    fn from(value: i32) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for NumberOrText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum OneOrMany {
    /// Limits: at most 4 items.
    List(Vec<String>),
    /// Limits: at most 20 characters.
    Text(String),
}

apitwin_runtime::read_choice!(
    OneOrMany { List(Vec < String >), Text(String) if | value |
    apitwin_runtime::values::choice::length(value).is_none_or(| length | length <= 20u64)
    }
);

impl From<Vec<String>> for OneOrMany {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<String> for OneOrMany {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// Limits: at most 9.
pub type Small = i32;
