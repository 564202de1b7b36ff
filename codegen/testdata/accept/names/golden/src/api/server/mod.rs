// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The server half.

#[cfg(feature = "m")]
/// Tag `m²`: its trait, arguments and responses.
pub mod m;

#[cfg(feature = "u6e2c-u91cf")]
/// Tag `測量`: its trait, arguments and responses.
pub mod u6e2c_u91cf;
mod schemas;

use crate::server::RouterBuilder;

impl RouterBuilder {
    #[cfg(feature = "m")]
    /// Serves the operations of tag `m²` by an implementer of [`MApi`](m::MApi).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn m_api(self, api: impl m::MApi) -> Self {
        self.mount("m²", m::routes(api))
    }

    #[cfg(feature = "u6e2c-u91cf")]
    /// Serves the operations of tag `測量` by an implementer of [`測量Api`](u6e2c_u91cf::測量Api).
    ///
    /// A tag that is not mounted responds with 501.
    #[must_use]
    pub fn u6e2c_u91cf_api(self, api: impl u6e2c_u91cf::測量Api) -> Self {
        self.mount("測量", u6e2c_u91cf::routes(api))
    }
}

#[cfg(feature = "u6e2c-u91cf")]
impl crate::server::QueryValue for crate::models::ListMeasurementsSort {
    fn read(text: &str, _syntax: &dyn crate::server::QuerySyntax) -> Option<Self> {
        serde_json::from_value(text.into()).ok()
    }
}

#[cfg(feature = "u6e2c-u91cf")]
impl crate::server::QueryValue for crate::models::ListMeasurementsState {
    fn read(text: &str, _syntax: &dyn crate::server::QuerySyntax) -> Option<Self> {
        serde_json::from_value(text.into()).ok()
    }
}
