// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "untagged")]
/// Tag `untagged`: its trait, arguments and responses.
pub mod untagged;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "untagged")]
    /// Serves the operations of tag `untagged` by an implementer of
    /// [`UntaggedApi`](untagged::UntaggedApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn untagged_api(self, api: impl untagged::UntaggedApi) -> Self {
        self.mount("untagged", untagged::routes(api))
    }
}

#[cfg(feature = "untagged")]
impl crate::server::QueryValue for crate::models::GetThingOutput {
    fn read(text: &str, _syntax: &dyn crate::server::QuerySyntax) -> Option<Self> {
        serde_json::from_value(text.into()).ok()
    }
}
