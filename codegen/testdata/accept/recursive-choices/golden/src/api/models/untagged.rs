// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `untagged` use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct And {
    /// Limits: at least 1 item.
    pub and: Vec<crate::models::Filter>,
}

apitwin_runtime::read_object! {
    And { 0 and : "and" }
}

impl And {
    /// Creates a `And` from its required properties.
    pub fn new(and: Vec<crate::models::Filter>) -> Self {
        Self { and }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// It is a `Paragraph`.
    Paragraph(crate::models::Paragraph),
    /// It is a `Section`.
    Section(crate::models::Section),
}

apitwin_runtime::tagged_choice!(
    Block by "kind" { Paragraph(form : crate ::models::Paragraph; tagged) = "paragraph",
    Section(form : crate ::models::Section; tagged) = "section" }
);

impl From<crate::models::Paragraph> for Block {
    fn from(value: crate::models::Paragraph) -> Self {
        Self::Paragraph(value)
    }
}

impl From<crate::models::Section> for Block {
    fn from(value: crate::models::Section) -> Self {
        Self::Section(value)
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Equals {
    /// Limits: at least 1 character.
    pub field: String,
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub value: crate::Field<serde_json::Value>,
}

apitwin_runtime::read_object! {
    Equals { 0 field : "field", 1 value : "value" default }
}

impl Equals {
    /// Creates a `Equals` from its required properties.
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            value: crate::Field::Absent,
        }
    }

    pub fn value(mut self, value: impl Into<crate::Field<serde_json::Value>>) -> Self {
        self.value = value.into();
        self
    }
}

/// A condition, made of others.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Filter {
    /// It is an `And`.
    And(crate::models::And),
    /// It is an `Or`.
    Or(crate::models::Or),
    /// It is a `Not`.
    Not(Box<crate::models::Not>),
    /// It is an `Equals`.
    Equals(crate::models::Equals),
}

apitwin_runtime::read_choice!(
    Filter { And(crate ::models::And) if | value | value.has(& ["and"]), Or(crate
    ::models::Or) if | value | value.has(& ["or"]), Not(Box < crate ::models::Not >) if |
    value | value.has(& ["not"]), Equals(crate ::models::Equals) if | value | value.has(&
    ["field"]) }
);

impl From<crate::models::And> for Filter {
    fn from(value: crate::models::And) -> Self {
        Self::And(value)
    }
}

impl From<crate::models::Or> for Filter {
    fn from(value: crate::models::Or) -> Self {
        Self::Or(value)
    }
}

impl From<Box<crate::models::Not>> for Filter {
    fn from(value: Box<crate::models::Not>) -> Self {
        Self::Not(value)
    }
}

impl From<crate::models::Equals> for Filter {
    fn from(value: crate::models::Equals) -> Self {
        Self::Equals(value)
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Left {
    /// Members that share everything but one property, which may be absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<crate::models::Link>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<i64>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, crate::models::Link>,
}

apitwin_runtime::read_object! {
    Left { 0 next : "next" default, 1 left : "left" default; and extra }
}

impl Left {
    /// Members that share everything but one property, which may be absent.
    pub fn next(
        mut self,
        next: impl Into<crate::Optional<Box<crate::models::Link>>>,
    ) -> Self {
        self.next = next.into().into_option();
        self
    }

    pub fn left(mut self, left: impl Into<crate::Optional<i64>>) -> Self {
        self.left = left.into().into_option();
        self
    }

    /// Sets the properties that are not listed.
    pub fn extra(
        mut self,
        extra: impl Into<std::collections::BTreeMap<String, crate::models::Link>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

/// Members that share everything but one property, which may be absent.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Link {
    /// It is a `Left`.
    Left(Box<crate::models::Left>),
    /// It is a `Right`.
    Right(Box<crate::models::Right>),
}

apitwin_runtime::read_choice!(
    any Link { Left(Box < crate ::models::Left >), Right(Box < crate ::models::Right >) }
);

impl From<Box<crate::models::Left>> for Link {
    fn from(value: Box<crate::models::Left>) -> Self {
        Self::Left(value)
    }
}

impl From<Box<crate::models::Right>> for Link {
    fn from(value: Box<crate::models::Right>) -> Self {
        Self::Right(value)
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Not {
    /// A condition, made of others.
    pub not: Box<crate::models::Filter>,
}

apitwin_runtime::read_object! {
    Not { 0 not : "not" }
}

impl Not {
    /// Creates a `Not` from its required properties.
    pub fn new(not: Box<crate::models::Filter>) -> Self {
        Self { not }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Or {
    /// Limits: at least 1 item.
    pub or: Vec<crate::models::Filter>,
}

apitwin_runtime::read_object! {
    Or { 0 or : "or" }
}

impl Or {
    /// Creates a `Or` from its required properties.
    pub fn new(or: Vec<crate::models::Filter>) -> Self {
        Self { or }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Paragraph {
    pub kind: String,
    pub text: crate::models::ParagraphText,
}

apitwin_runtime::read_object! {
    Paragraph { 0 kind : "kind", 1 text : "text" }
}

impl Paragraph {
    /// Creates a `Paragraph` from its required properties.
    pub fn new(kind: impl Into<String>, text: crate::models::ParagraphText) -> Self {
        Self { kind: kind.into(), text }
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum ParagraphText {
    /// It is a `List`.
    List(Vec<crate::models::Link>),
    /// It is a `Text`.
    Text(String),
}

apitwin_runtime::read_choice!(
    ParagraphText { List(Vec < crate ::models::Link >), Text(String) }
);

impl From<Vec<crate::models::Link>> for ParagraphText {
    fn from(value: Vec<crate::models::Link>) -> Self {
        Self::List(value)
    }
}

impl From<String> for ParagraphText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Right {
    /// Members that share everything but one property, which may be absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<crate::models::Link>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<i64>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, crate::models::Link>,
}

apitwin_runtime::read_object! {
    Right { 0 next : "next" default, 1 right : "right" default; and extra }
}

impl Right {
    /// Members that share everything but one property, which may be absent.
    pub fn next(
        mut self,
        next: impl Into<crate::Optional<Box<crate::models::Link>>>,
    ) -> Self {
        self.next = next.into().into_option();
        self
    }

    pub fn right(mut self, right: impl Into<crate::Optional<i64>>) -> Self {
        self.right = right.into().into_option();
        self
    }

    /// Sets the properties that are not listed.
    pub fn extra(
        mut self,
        extra: impl Into<std::collections::BTreeMap<String, crate::models::Link>>,
    ) -> Self {
        self.extra = extra.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Section {
    pub kind: String,
    pub blocks: Vec<crate::models::Block>,
    /// A condition, made of others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<crate::models::Filter>,
}

apitwin_runtime::read_object! {
    Section { 0 kind : "kind", 1 blocks : "blocks", 2 condition : "condition" default }
}

impl Section {
    /// Creates a `Section` from its required properties.
    pub fn new(kind: impl Into<String>, blocks: Vec<crate::models::Block>) -> Self {
        Self {
            kind: kind.into(),
            blocks,
            condition: None,
        }
    }

    /// A condition, made of others.
    pub fn condition(
        mut self,
        condition: impl Into<crate::Optional<crate::models::Filter>>,
    ) -> Self {
        self.condition = condition.into().into_option();
        self
    }
}
