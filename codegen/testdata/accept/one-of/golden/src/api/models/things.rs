// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// By size.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct InBytes {
    /// The size.
    pub bytes: i64,
}

apitwin_runtime::read_object! {
    InBytes { 0 bytes : "bytes" }
}

impl InBytes {
    /// Creates a `InBytes` from its required properties.
    pub fn new(bytes: i64) -> Self {
        Self { bytes }
    }
}

/// By text and unit.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct InUnits {
    /// The number.
    pub text: String,
    /// The unit.
    pub unit: String,
}

apitwin_runtime::read_object! {
    InUnits { 0 text : "text", 1 unit : "unit" }
}

impl InUnits {
    /// Creates a `InUnits` from its required properties.
    pub fn new(text: impl Into<String>, unit: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            unit: unit.into(),
        }
    }
}

/// A long name.
///
/// Limits: at least 4 characters.
pub type LongName = String;

/// A thing to create, by size or by text and unit.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum NewThing {
    /// It is an `InUnits`.
    InUnits(crate::models::InUnits),
    /// It is an `InBytes`.
    InBytes(crate::models::InBytes),
}

apitwin_runtime::read_choice!(
    NewThing { InUnits(crate ::models::InUnits) if | value | value.has(& ["text",
    "unit"]), InBytes(crate ::models::InBytes) if | value | value.has(& ["bytes"]) }
);

impl From<crate::models::InUnits> for NewThing {
    fn from(value: crate::models::InUnits) -> Self {
        Self::InUnits(value)
    }
}

impl From<crate::models::InBytes> for NewThing {
    fn from(value: crate::models::InBytes) -> Self {
        Self::InBytes(value)
    }
}

/// A short name.
///
/// Limits: at most 3 characters.
pub type ShortName = String;

/// The branches, each of them a tree.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Tree(pub Vec<crate::models::Tree>);

/// A short name or a long one.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum TreeName {
    /// It is a `ShortName`.
    ShortName(crate::models::ShortName),
    /// It is a `LongName`.
    LongName(crate::models::LongName),
}

apitwin_runtime::read_choice!(
    TreeName { ShortName(crate ::models::ShortName) if | value |
    apitwin_runtime::values::choice::length(value).is_none_or(| length | length <= 3u64),
    LongName(crate ::models::LongName) if | value |
    apitwin_runtime::values::choice::length(value).is_none_or(| length | 4u64 <= length)
    }
);
