// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "things")]
/// Tag `things`: its trait, arguments and responses.
pub mod things;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "things")]
    /// Serves the operations of tag `things` by an implementer of [`ThingsApi`](things::ThingsApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn things_api(self, api: impl things::ThingsApi) -> Self {
        self.mount("things", things::routes(api))
    }
}
