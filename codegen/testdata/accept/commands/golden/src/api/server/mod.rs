// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "boxes")]
/// Tag `boxes`: its trait, arguments and responses.
pub mod boxes;

#[cfg(feature = "lids")]
/// Tag `lids`: its trait, arguments and responses.
pub mod lids;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "boxes")]
    /// Serves the operations of tag `boxes` by an implementer of [`BoxesApi`](boxes::BoxesApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn boxes_api(self, api: impl boxes::BoxesApi) -> Self {
        self.mount("boxes", boxes::routes(api))
    }

    #[cfg(feature = "lids")]
    /// Serves the operations of tag `lids` by an implementer of [`LidsApi`](lids::LidsApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn lids_api(self, api: impl lids::LidsApi) -> Self {
        self.mount("lids", lids::routes(api))
    }
}
