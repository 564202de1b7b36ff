// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "parts")]
/// Tag `parts`: its trait, arguments and responses.
pub mod parts;

#[cfg(feature = "untagged")]
/// Tag `untagged`: its trait, arguments and responses.
pub mod untagged;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "parts")]
    /// Serves the operations of tag `parts` by an implementer of [`PartsApi`](parts::PartsApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn parts_api(self, api: impl parts::PartsApi) -> Self {
        self.mount("parts", parts::routes(api))
    }

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
