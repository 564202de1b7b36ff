// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `a_b` use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Ab {
    pub x: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<crate::models::ThingKind>,
}

apitwin_runtime::read_object! {
    closed Ab { 0 x : "x", 1 kind : "kind" default }
}

impl Ab {
    /// Creates a `Ab` from its required properties.
    pub fn new(x: impl Into<String>) -> Self {
        Self { x: x.into(), kind: None }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Ab2 {
    pub y: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<crate::models::ThingPart>,
}

apitwin_runtime::read_object! {
    closed Ab2 { 0 y : "y", 1 part : "part" default }
}

impl Ab2 {
    /// Creates a `Ab2` from its required properties.
    pub fn new(y: impl Into<String>) -> Self {
        Self { y: y.into(), part: None }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    #[serde(rename = "+1")]
    pub plus_1: i64,
    #[serde(rename = "-1")]
    pub minus_1: i64,
    #[serde(rename = "userId")]
    pub user_id_2: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(rename = "user-id")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_minus_id: Option<String>,
    #[serde(rename = "$")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dollar: Option<String>,
    #[serde(rename = "@")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_2: Option<String>,
    #[serde(rename = "Type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_3: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(rename = "self")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with_new: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<crate::models::ThingPart2>,
    #[serde(rename = "Part")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_2: Option<crate::models::ThingPart3>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<crate::models::ThingKind2>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<crate::models::ThingChoice>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub other_extra: std::collections::BTreeMap<String, String>,
}

apitwin_runtime::read_object! {
    Thing { 0 plus_1 : "+1", 1 minus_1 : "-1", 2 user_id_2 : "userId", 3 user_id :
    "user_id" default, 4 user_minus_id : "user-id" default, 5 dollar : "$" default, 6 at
    : "@" default, 7 type_2 : "type" default, 8 type_3 : "Type" default, 9 type_ :
    "type_" default, 10 self_ : "self" default, 11 new : "new" default, 12 with_new :
    "with_new" default, 13 extra : "extra" default, 14 part : "part" default, 15 part_2 :
    "Part" default, 16 kind : "kind" default, 17 choice : "choice" default; and
    other_extra }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(plus_1: i64, minus_1: i64, user_id_2: impl Into<String>) -> Self {
        Self {
            plus_1,
            minus_1,
            user_id_2: user_id_2.into(),
            user_id: None,
            user_minus_id: None,
            dollar: None,
            at: None,
            type_2: None,
            type_3: None,
            type_: None,
            self_: None,
            new: None,
            with_new: None,
            extra: None,
            part: None,
            part_2: None,
            kind: None,
            choice: None,
            other_extra: std::collections::BTreeMap::new(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing2 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "Name")]
    pub name_2: String,
    #[serde(rename = "NAME")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_3: Option<String>,
}

apitwin_runtime::read_object! {
    Thing2 { 0 name : "name" default, 1 name_2 : "Name", 2 name_3 : "NAME" default }
}

impl Thing2 {
    /// Creates a `Thing2` from its required properties.
    pub fn new(name_2: impl Into<String>) -> Self {
        Self {
            name: None,
            name_2: name_2.into(),
            name_3: None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Thing3 {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

apitwin_runtime::read_object! {
    Thing3 { 0 name : "name" default }
}

impl Thing3 {
    pub fn name(mut self, name: impl Into<crate::Optional<String>>) -> Self {
        self.name = name.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ThingChoice {
    /// It is an `AB`.
    Ab(crate::models::Ab),
    /// It is an `Ab2`.
    Ab2(crate::models::Ab2),
}

apitwin_runtime::read_choice!(
    ThingChoice { Ab(crate ::models::Ab) if | value | value.has(& ["x"]), Ab2(crate
    ::models::Ab2) if | value | value.has(& ["y"]) }
);

impl From<crate::models::Ab> for ThingChoice {
    fn from(value: crate::models::Ab) -> Self {
        Self::Ab(value)
    }
}

impl From<crate::models::Ab2> for ThingChoice {
    fn from(value: crate::models::Ab2) -> Self {
        Self::Ab2(value)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingKind {
    /// `a`
    A,
}

impl ThingKind {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::A];
    const VALUES: &'static [&'static str] = &["a"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ThingKind);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingKind2 {
    /// `a`
    A,
    /// `A`
    A2,
    /// `-a`
    MinusA,
    /// `+a`
    PlusA,
    /// The empty text.
    Empty,
    /// ` `
    X,
    /// `a b`
    AB,
    /// `a-b`
    AMinusB,
    /// `a_b`
    AB2,
    /// `unknown`
    Unknown,
    /// `Unknown`
    Unknown2,
    /// `1`
    V1,
    /// `²`
    Ub2,
}

impl ThingKind2 {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[
        Self::A,
        Self::A2,
        Self::MinusA,
        Self::PlusA,
        Self::Empty,
        Self::X,
        Self::AB,
        Self::AMinusB,
        Self::AB2,
        Self::Unknown,
        Self::Unknown2,
        Self::V1,
        Self::Ub2,
    ];
    const VALUES: &'static [&'static str] = &[
        "a",
        "A",
        "-a",
        "+a",
        "",
        " ",
        "a b",
        "a-b",
        "a_b",
        "unknown",
        "Unknown",
        "1",
        "²",
    ];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ThingKind2);

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ThingPart {
    pub c: String,
}

apitwin_runtime::read_object! {
    ThingPart { 0 c : "c" }
}

impl ThingPart {
    /// Creates a `ThingPart` from its required properties.
    pub fn new(c: impl Into<String>) -> Self {
        Self { c: c.into() }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ThingPart2 {
    pub a: String,
}

apitwin_runtime::read_object! {
    ThingPart2 { 0 a : "a" }
}

impl ThingPart2 {
    /// Creates a `ThingPart2` from its required properties.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ThingPart3 {
    pub b: String,
}

apitwin_runtime::read_object! {
    ThingPart3 { 0 b : "b" }
}

impl ThingPart3 {
    /// Creates a `ThingPart3` from its required properties.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}
