// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `untagged` use.

#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct DefinitionsOwner {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

apitwin_runtime::read_object! {
    DefinitionsOwner { 0 name : "name" default }
}

pub type DefinitionsOwnerName = String;

pub type GetResponses200ContentApplicationJsonSchema = crate::models::Pet;

#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Pet {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<crate::models::DefinitionsOwner>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parents: Option<Vec<crate::models::Pet>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<crate::models::DefinitionsOwnerName>,
}

apitwin_runtime::read_object! {
    Pet { 0 name : "name", 1 owner : "owner" default, 2 parents : "parents" default, 3
    tag : "tag" default }
}

impl Pet {
    /// Creates a `Pet` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
            parents: None,
            tag: None,
        }
    }
}
