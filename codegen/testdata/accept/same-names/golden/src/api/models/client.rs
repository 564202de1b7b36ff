// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `client` use.

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct GetThing {
    pub z: String,
}

apitwin_runtime::read_object! {
    GetThing { 0 z : "z" }
}

impl GetThing {
    /// Creates a `GetThing` from its required properties.
    pub fn new(z: impl Into<String>) -> Self {
        Self { z: z.into() }
    }
}

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct GetThingPath {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub z: Option<crate::models::GetThing>,
}

apitwin_runtime::read_object! {
    GetThingPath { 0 z : "z" default }
}

impl GetThingPath {
    pub fn z(mut self, z: impl Into<crate::Optional<crate::models::GetThing>>) -> Self {
        self.z = z.into().into_option();
        self
    }
}
