// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "a-b")]
/// Tag `a-b`: its trait, arguments and responses.
pub mod a_b;

#[cfg(feature = "client-tag")]
/// Tag `client`: its trait, arguments and responses.
pub mod client;

#[cfg(feature = "models")]
/// Tag `models`: its trait, arguments and responses.
pub mod models;

#[cfg(feature = "std")]
/// Tag `std`: its trait, arguments and responses.
pub mod std;

#[cfg(feature = "core")]
/// Tag `core`: its trait, arguments and responses.
pub mod core;

#[cfg(feature = "crate")]
/// Tag `crate`: its trait, arguments and responses.
pub mod crate_;

#[cfg(feature = "super")]
/// Tag `super`: its trait, arguments and responses.
pub mod super_;

#[cfg(feature = "context")]
/// Tag `Context`: its trait, arguments and responses.
pub mod context;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "a-b")]
    /// Serves the operations of tag `a-b` by an implementer of [`ABApi`](a_b::ABApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn a_b_api(self, api: impl a_b::ABApi) -> Self {
        self.mount("a-b", a_b::routes(api))
    }

    #[cfg(feature = "client-tag")]
    /// Serves the operations of tag `client` by an implementer of [`ClientApi`](client::ClientApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn client_api(self, api: impl client::ClientApi) -> Self {
        self.mount("client", client::routes(api))
    }

    #[cfg(feature = "models")]
    /// Serves the operations of tag `models` by an implementer of [`ModelsApi`](models::ModelsApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn models_api(self, api: impl models::ModelsApi) -> Self {
        self.mount("models", models::routes(api))
    }

    #[cfg(feature = "std")]
    /// Serves the operations of tag `std` by an implementer of [`StdApi`](std::StdApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn std_api(self, api: impl std::StdApi) -> Self {
        self.mount("std", std::routes(api))
    }

    #[cfg(feature = "core")]
    /// Serves the operations of tag `core` by an implementer of [`CoreApi`](core::CoreApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn core_api(self, api: impl core::CoreApi) -> Self {
        self.mount("core", core::routes(api))
    }

    #[cfg(feature = "crate")]
    /// Serves the operations of tag `crate` by an implementer of [`CrateApi`](crate_::CrateApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn crate_api(self, api: impl crate_::CrateApi) -> Self {
        self.mount("crate", crate_::routes(api))
    }

    #[cfg(feature = "super")]
    /// Serves the operations of tag `super` by an implementer of [`SuperApi`](super_::SuperApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn super_api(self, api: impl super_::SuperApi) -> Self {
        self.mount("super", super_::routes(api))
    }

    #[cfg(feature = "context")]
    /// Serves the operations of tag `Context` by an implementer of
    /// [`ContextApi`](context::ContextApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn context_api(self, api: impl context::ContextApi) -> Self {
        self.mount("Context", context::routes(api))
    }
}
