// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `error` use.

/// An explanation of an error type.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct ErrorDescription {
    /// The address of this explanation.
    ///
    /// Format: `uri`.
    #[serde(rename = "type")]
    pub type_: String,
    /// The error type.
    pub title: crate::models::ErrorType,
    /// The meaning of the error type, as text for users.
    pub description: String,
}

apitwin_runtime::read_object! {
    ErrorDescription { 0 type_ : "type", 1 title : "title", 2 description : "description"
    }
}

impl ErrorDescription {
    /// Creates a `ErrorDescription` from its required properties.
    pub fn new(
        type_: impl Into<String>,
        title: crate::models::ErrorType,
        description: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            title,
            description: description.into(),
        }
    }
}
