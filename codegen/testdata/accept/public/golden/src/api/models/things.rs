// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `things` use.

/// Names.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Names {
    /// The names.
    pub names: Vec<String>,
}

apitwin_runtime::read_object! {
    Names { 0 names : "names" }
}

impl Names {
    /// Creates a `Names` from its required properties.
    pub fn new(names: Vec<String>) -> Self {
        Self { names }
    }
}
