// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// An owner, who may have been made by another.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Owner {
    /// The name.
    pub name: String,
    /// Whom this owner made.
    pub made: Vec<crate::models::Owner>,
}

apitwin_runtime::read_object! {
    Owner { 0 name : "name", 1 made : "made" }
}

impl Owner {
    /// Creates a `Owner` from its required properties.
    pub fn new(name: impl Into<String>, made: Vec<crate::models::Owner>) -> Self {
        Self { name: name.into(), made }
    }
}

/// A thing.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Thing {
    /// Its owner, or null.
    pub owner: Option<crate::models::Owner>,
    /// A note, or null.
    pub note: Option<String>,
    /// A remark; absent, null or a text.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub remark: crate::Field<String>,
    /// A title, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Seconds, or the empty text.
    pub expires: crate::EmptyOr<i64>,
    /// Bytes.
    ///
    /// The server sometimes writes this whole number as a float, `10.0`, which strict readers of
    /// integers reject.
    pub size: crate::WholeNumber,
    /// Bytes, where they are known.
    ///
    /// The server sometimes writes this whole number as a float, `10.0`, which strict readers of
    /// integers reject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<crate::WholeNumber>,
    /// Seconds, in the form of the request.
    ///
    /// Write it as an integer: servers tell `10.0`, a float, from `10`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<crate::WholeNumber>,
    /// A share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
    /// Labels.
    pub labels: std::collections::BTreeMap<String, String>,
    /// Whatever it is.
    pub anything: crate::Extra,
}

apitwin_runtime::read_object! {
    Thing { 0 owner : "owner" default, 1 note : "note" default, 2 remark : "remark"
    default, 3 title : "title" default, 4 expires : "expires", 5 size : "size", 6 used :
    "used" default, 7 kept : "kept" default, 8 ratio : "ratio" default, 9 labels :
    "labels", 10 anything : "anything" }
}

impl Thing {
    /// Creates a `Thing` from its required properties.
    pub fn new(
        owner: Option<crate::models::Owner>,
        note: Option<String>,
        expires: crate::EmptyOr<i64>,
        size: crate::WholeNumber,
        labels: std::collections::BTreeMap<String, String>,
        anything: crate::Extra,
    ) -> Self {
        Self {
            owner,
            note,
            remark: crate::Field::Absent,
            title: None,
            expires,
            size,
            used: None,
            kept: None,
            ratio: None,
            labels,
            anything,
        }
    }
}

/// A change; nothing else is taken.
///
/// Limits: at most 1 property.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct ThingChange {
    /// The limit; null takes it away.
    ///
    /// Limits: at least 0.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub limit: crate::Field<i64>,
    /// The limit as a text.
    ///
    /// Limits: like `^[0-9]+$`.
    #[serde(rename = "limitText")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_text: Option<String>,
}

apitwin_runtime::read_object! {
    closed ThingChange { 0 limit : "limit" default, 1 limit_text : "limitText" default }
}

impl ThingChange {
    /// The limit; null takes it away.
    ///
    /// Limits: at least 0.
    pub fn limit(mut self, limit: impl Into<crate::Field<i64>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// The limit as a text.
    ///
    /// Limits: like `^[0-9]+$`.
    pub fn limit_text(mut self, limit_text: impl Into<crate::Optional<String>>) -> Self {
        self.limit_text = limit_text.into().into_option();
        self
    }
}
