// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "thing")]
/// Tag `thing`: its trait, arguments and responses.
pub mod thing;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "thing")]
    /// Serves the operations of tag `thing` by an implementer of [`ThingApi`](thing::ThingApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn thing_api(self, api: impl thing::ThingApi) -> Self {
        self.mount("thing", thing::routes(api))
    }
}
