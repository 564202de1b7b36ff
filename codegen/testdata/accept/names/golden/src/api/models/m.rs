// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `m` use.

/// A thing.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct CreateThingBody {
    /// The name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

apitwin_runtime::read_object! {
    CreateThingBody { 0 name : "name" default }
}

impl CreateThingBody {
    /// The name.
    pub fn name(mut self, name: impl Into<crate::Optional<String>>) -> Self {
        self.name = name.into().into_option();
        self
    }
}

/// An area.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
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

apitwin_runtime::read_object! {
    面積 { 0 m : "m²" default, 1 単位 : "単位" default, 2 gen_ : "gen" default }
}

/// The unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum 面積単位 {
    /// `m²`
    M,
    /// `km`
    Km,
    /// `坪`
    坪,
    /// `50²`
    V50,
    /// `½`
    Ubd,
    /// `some-value`
    SomeMinusValue,
    /// `some_value`
    SomeValue,
    /// `*`
    Star,
    /// `Km`
    Km2,
}

impl 面積単位 {
    /// Every value, in the order of the document.
    pub const ALL: &'static [Self] = &[
        Self::M,
        Self::Km,
        Self::坪,
        Self::V50,
        Self::Ubd,
        Self::SomeMinusValue,
        Self::SomeValue,
        Self::Star,
        Self::Km2,
    ];
    const VALUES: &'static [&'static str] = &[
        "m²",
        "km",
        "坪",
        "50²",
        "½",
        "some-value",
        "some_value",
        "*",
        "Km",
    ];
    /// The value on the wire.
    #[inline]
    pub const fn as_str(self) -> &'static str {
        Self::VALUES[self as usize]
    }
}

crate::closed_set!(面積単位);
