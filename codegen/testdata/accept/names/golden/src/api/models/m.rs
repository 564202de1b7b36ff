// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `m` use.

/// An area.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize, serde::Deserialize)]
pub struct 面積 {
    /// The area, in square metres.
    #[serde(rename = "m²")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub m: Option<i64>,
    /// The unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub 単位: Option<crate::models::面積単位>,
    /// The generation.
    #[serde(rename = "gen")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gen_: Option<String>,
}

/// The unit.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize
)]
pub enum 面積単位 {
    /// `m²`
    #[serde(rename = "m²")]
    M,
    /// `km`
    #[serde(rename = "km")]
    Km,
    /// `坪`
    #[serde(rename = "坪")]
    坪,
    /// `50²`
    #[serde(rename = "50²")]
    V50,
    /// `½`
    #[serde(rename = "½")]
    Ubd,
    /// `some-value`
    #[serde(rename = "some-value")]
    SomeMinusValue,
    /// `some_value`
    #[serde(rename = "some_value")]
    SomeValue,
    /// `*`
    #[serde(rename = "*")]
    Star,
    /// `Km`
    #[serde(rename = "Km")]
    Km2,
}

impl 面積単位 {
    /// The value on the wire.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::M => "m²",
            Self::Km => "km",
            Self::坪 => "坪",
            Self::V50 => "50²",
            Self::Ubd => "½",
            Self::SomeMinusValue => "some-value",
            Self::SomeValue => "some_value",
            Self::Star => "*",
            Self::Km2 => "Km",
        }
    }
}

impl std::fmt::Display for 面積単位 {
    #[inline]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
