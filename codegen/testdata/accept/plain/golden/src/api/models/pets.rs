// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `pets` use.

/// A pet.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Pet {
    pub name: String,
}

apitwin_runtime::read_object! {
    Pet { 0 name : "name" }
}

impl Pet {
    /// Creates a `Pet` from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
