// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that operations of several tags use.

#[cfg(any(feature = "parts", feature = "untagged"))]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Part {
    /// Limits: at least 1 character, at most 20 characters.
    pub name: String,
    /// Limits: above 0.
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub size: crate::Field<i64>,
    /// The default is `"1"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<crate::models::PartCode>,
    /// The default is `true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "crate::Field::is_absent")]
    pub anything: crate::Field<serde_json::Value>,
    /// The default is `0.5`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
}

#[cfg(any(feature = "parts", feature = "untagged"))]
apitwin_runtime::read_object! {
    Part { 0 name : "name", 1 size : "size" default, 2 code : "code" default, 3 flag :
    "flag" default, 4 list : "list" default, 5 anything : "anything" default, 6 rate :
    "rate" default }
}

#[cfg(any(feature = "parts", feature = "untagged"))]
impl Part {
    /// Creates a `Part` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: crate::Field::Absent,
            code: None,
            flag: None,
            list: None,
            anything: crate::Field::Absent,
            rate: None,
        }
    }

    /// Limits: above 0.
    pub fn size(mut self, size: impl Into<crate::Field<i64>>) -> Self {
        self.size = size.into();
        self
    }

    /// The default is `"1"`.
    pub fn code(
        mut self,
        code: impl Into<crate::Optional<crate::models::PartCode>>,
    ) -> Self {
        self.code = code.into().into_option();
        self
    }

    /// The default is `true`.
    pub fn flag(mut self, flag: impl Into<crate::Optional<bool>>) -> Self {
        self.flag = flag.into().into_option();
        self
    }

    pub fn list(mut self, list: impl Into<crate::Optional<Vec<String>>>) -> Self {
        self.list = list.into().into_option();
        self
    }

    pub fn anything(
        mut self,
        anything: impl Into<crate::Field<serde_json::Value>>,
    ) -> Self {
        self.anything = anything.into();
        self
    }

    /// The default is `0.5`.
    pub fn rate(mut self, rate: impl Into<crate::Optional<f64>>) -> Self {
        self.rate = rate.into().into_option();
        self
    }
}

#[cfg(any(feature = "parts", feature = "untagged"))]
/// The default is `"1"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartCode {
    /// `1`
    V1,
    /// `2.5`
    V25,
    /// `true`
    True,
    /// `large`
    Large,
}

#[cfg(any(feature = "parts", feature = "untagged"))]
impl PartCode {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V25, Self::True, Self::Large];
    const VALUES: &'static [&'static str] = &["1", "2.5", "true", "large"];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

#[cfg(any(feature = "parts", feature = "untagged"))]
crate::closed_set!(PartCode);
