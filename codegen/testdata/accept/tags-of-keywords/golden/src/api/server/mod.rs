// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "self")]
/// Tag `self`: its trait, arguments and responses.
pub mod self_;

#[cfg(feature = "server-tag")]
/// Tag `server`: its trait, arguments and responses.
pub mod server_tag;

#[cfg(feature = "mod")]
/// Tag `mod`: its trait, arguments and responses.
pub mod mod_;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "self")]
    /// Serves the operations of tag `self` by an implementer of [`SelfApi`](self_::SelfApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn self_api(self, api: impl self_::SelfApi) -> Self {
        self.mount("self", self_::routes(api))
    }

    #[cfg(feature = "server-tag")]
    /// Serves the operations of tag `server` by an implementer of
    /// [`ServerApi`](server_tag::ServerApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn server_tag_api(self, api: impl server_tag::ServerApi) -> Self {
        self.mount("server", server_tag::routes(api))
    }

    #[cfg(feature = "mod")]
    /// Serves the operations of tag `mod` by an implementer of [`ModApi`](mod_::ModApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn mod_api(self, api: impl mod_::ModApi) -> Self {
        self.mount("mod", mod_::routes(api))
    }
}

#[cfg(feature = "self")]
impl crate::server::QueryValue for crate::models::SelfSign {
    fn read(text: &str, _syntax: &dyn crate::server::QuerySyntax) -> Option<Self> {
        serde_json::from_value(text.into()).ok()
    }
}
