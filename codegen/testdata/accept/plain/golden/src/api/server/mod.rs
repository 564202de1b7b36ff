// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "pets")]
/// Tag `pets`: its trait, arguments and responses.
pub mod pets;

#[cfg(feature = "stores")]
/// Tag `stores`: its trait, arguments and responses.
pub mod stores;

#[cfg(feature = "untagged")]
/// Tag `untagged`: its trait, arguments and responses.
pub mod untagged;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "pets")]
    /// Serves the operations of tag `pets` by an implementer of [`PetsApi`](pets::PetsApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn pets_api(self, api: impl pets::PetsApi) -> Self {
        self.mount("pets", pets::routes(api))
    }

    #[cfg(feature = "stores")]
    /// Serves the operations of tag `stores` by an implementer of [`StoresApi`](stores::StoresApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn stores_api(self, api: impl stores::StoresApi) -> Self {
        self.mount("stores", stores::routes(api))
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
