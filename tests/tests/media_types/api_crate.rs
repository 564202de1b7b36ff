//! What the hand-written part of a generated crate holds: client and router in a plain dialect.

use apitwin_runtime::ImpliedScopes;

/// No scope contains another.
pub(crate) const IMPLIED_SCOPES: ImpliedScopes = ImpliedScopes::NONE;

pub(crate) use self::client::{Client, Error};

/// The client half.
pub(crate) mod client {
    use apitwin_runtime::client::Dialect;
    pub(crate) use apitwin_runtime::client::call;
    use apitwin_runtime::security::Security;

    struct Plain;

    impl Dialect for Plain {
        fn security(&self) -> Option<&'static Security> {
            Some(&crate::api::security::SECURITY)
        }
    }

    apitwin_runtime::client_types! {
        /// A client of the case.
        pub struct Client in the dialect &Plain;
        /// Why a call failed.
        pub struct Error;
    }

    /// What the generated calls find under the name `progenitor_client`.
    pub(crate) mod runtime {
        #[allow(unused_imports, reason = "a case needs a part of it")]
        pub(crate) use apitwin_runtime::client::progenitor::*;

        pub(crate) use super::Error;
    }
}

/// The server half.
pub(crate) mod server {
    use apitwin_runtime::security::Security;
    pub(crate) use apitwin_runtime::server::{
        Bounds, Context, Count, IntoResponse, Kind, Response, Schema,
    };
    use apitwin_runtime::server::{Dialect, Problem};

    pub type Rejection = Problem;
    pub type Call = apitwin_runtime::server::Call<Plain>;
    pub type Route = apitwin_runtime::server::Route<Plain>;
    pub type Router = apitwin_runtime::server::Router<Plain>;

    #[derive(Default)]
    pub struct Plain;

    impl Dialect for Plain {
        type Rejection = Problem;
        type Builder = RouterBuilder;

        const SECURITY: Option<&'static Security> = Some(&crate::api::security::SECURITY);

        fn render(&self, problem: Problem, _base_url: &str, _request_id: &str) -> Response {
            problem.into_response()
        }
    }

    apitwin_runtime::router_builder! {
        /// Builds a router of the case.
        pub struct RouterBuilder in the dialect Plain, over &crate::api::operations::ALL;
    }
}
