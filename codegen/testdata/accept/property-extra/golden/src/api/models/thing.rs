// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The models that only operations of tag `thing` use.

/// A thing.
#[derive(Clone, Debug, PartialEq, Default, serde::Serialize)]
pub struct Thing {
    /// The name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
    /// The properties that are not listed above.
    #[serde(flatten)]
    pub other_extra: crate::Extra,
}

apitwin_runtime::read_object! {
    Thing { 0 extra : "extra" default; and other_extra }
}
