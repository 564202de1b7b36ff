// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `untagged` use.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThingOutput {
    /// The empty text.
    Empty,
    /// `-`
    Minus,
    /// `--x`
    MinusMinusX,
    /// `a b`
    AB,
    /// `é`
    É,
    /// `Null`
    Null,
    /// `a,b`
    ACommaB,
}

impl GetThingOutput {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::Minus,
        Self::MinusMinusX,
        Self::AB,
        Self::É,
        Self::Null,
        Self::ACommaB,
    ];
    const VALUES: &'static [&'static str] = &[
        "",
        "-",
        "--x",
        "a b",
        "é",
        "Null",
        "a,b",
    ];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(GetThingOutput);

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    pub name: String,
    pub nothing: Option<String>,
    pub tags: Vec<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Vec<crate::models::ThingWordsItem>>,
    pub null: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub empty: Option<Vec<i64>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Box<crate::models::Thing>>,
    #[serde(rename = "content-type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(rename = "a.b")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a_b: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub a: Option<crate::models::ThingA>,
    #[serde(rename = "größe \"'")]
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub größe: crate::Field<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<crate::Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

apitwin_runtime::read_object! {
    Thing { 0 name : "name", 1 nothing : "nothing" default, 2 tags : "tags", 3 words :
    "words" default, 4 null : "null", 5 empty : "empty" default, 6 body : "body" default,
    7 content_type : "content-type" default, 8 a_b : "a.b" default, 9 a : "a" default, 10
    größe : "größe \"'" default, 11 password : "password" default, 12 help : "help"
    default }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(
        name: impl Into<String>,
        nothing: Option<String>,
        tags: Vec<Option<String>>,
        null: bool,
    ) -> Self {
        Self {
            name: name.into(),
            nothing,
            tags,
            words: None,
            null,
            empty: None,
            body: None,
            content_type: None,
            a_b: None,
            a: None,
            größe: crate::Field::Absent,
            password: None,
            help: None,
        }
    }

    pub fn words(
        mut self,
        words: impl Into<crate::Optional<Vec<crate::models::ThingWordsItem>>>,
    ) -> Self {
        self.words = words.into().into_option();
        self
    }

    pub fn empty(mut self, empty: impl Into<crate::Optional<Vec<i64>>>) -> Self {
        self.empty = empty.into().into_option();
        self
    }

    pub fn body(
        mut self,
        body: impl Into<crate::Optional<Box<crate::models::Thing>>>,
    ) -> Self {
        self.body = body.into().into_option();
        self
    }

    pub fn content_type(
        mut self,
        content_type: impl Into<crate::Optional<String>>,
    ) -> Self {
        self.content_type = content_type.into().into_option();
        self
    }

    pub fn a_b(mut self, a_b: impl Into<crate::Optional<String>>) -> Self {
        self.a_b = a_b.into().into_option();
        self
    }

    pub fn a(mut self, a: impl Into<crate::Optional<crate::models::ThingA>>) -> Self {
        self.a = a.into().into_option();
        self
    }

    pub fn größe(mut self, größe: impl Into<crate::Field<f64>>) -> Self {
        self.größe = größe.into();
        self
    }

    pub fn password(
        mut self,
        password: impl Into<crate::Optional<crate::Secret>>,
    ) -> Self {
        self.password = password.into().into_option();
        self
    }

    pub fn help(mut self, help: impl Into<crate::Optional<String>>) -> Self {
        self.help = help.into().into_option();
        self
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ThingA {
    pub b: String,
}

apitwin_runtime::read_object! {
    ThingA { 0 b : "b" }
}

impl ThingA {
    /// Creates a `ThingA` from its required properties.
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThingWordsItem {
    /// The empty text.
    Empty,
    /// `-`
    Minus,
    /// `--`
    MinusMinus,
    /// `x y`
    XY,
}

impl ThingWordsItem {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::Minus,
        Self::MinusMinus,
        Self::XY,
    ];
    const VALUES: &'static [&'static str] = &["", "-", "--", "x y"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(ThingWordsItem);
