//! The router of the crate, in the plain dialect.

use quote::quote;

use super::{declaration, title};
use crate::emit::docs::{doc, safe};
use crate::format;
use crate::ir::Api;
use crate::settings::Settings;

pub(super) fn file(api: &Api, settings: &Settings) -> String {
    let from_error = settings.client.then(|| {
        quote! {
            /// What a caller learns of a call of another server that failed. A rejection keeps its status and
            /// its one line; nothing tells address, credentials or body of the other server.
            #[cfg(feature = "client")]
            impl From<crate::Error> for Problem {
                fn from(error: crate::Error) -> Self {
                    RequestFault::from(&*error).into()
                }
            }
        }
    });
    let about_dialect = doc(&format!(
        "The rules of {} for those who serve it: those of the runtime.",
        safe(&title(api))
    ));
    let security = api.has_security_table().then(|| {
        quote! {
            const SECURITY: Option<&'static apitwin_runtime::security::Security> =
                Some(&crate::api::security::SECURITY);
        }
    });
    let items = [
        quote! {
            pub use apitwin_runtime::server::{
                AllowAll, Anonymous, Authenticate, AuthorizationRequest, Authorize, Context, Cors,
                Credential, Credentials, CustomCall, DeclaredScopes, IntoResponse, Principal, Problem,
                QuerySyntax, RequestFault, Response, ResponseBody, StaticCredentials, StaticTokens, Unavailable, UploadCall,
                bearer_token,
            };
            pub(crate) use apitwin_runtime::server::{
                Bounds, Count, Kind, QueryParameter, QueryValue, Schema,
            };
            use apitwin_runtime::server;
        },
        quote! {
            /// Why a call was rejected: problem details (RFC 9457).
            pub type Rejection = Problem;
        },
        quote! {
            /// Serves requests to the API: the operations that were mounted. What is not of the API is 404, and
            /// other methods are 405.
            pub type Router = server::Router<Api>;
        },
        quote! {
            /// A response under way.
            pub type ResponseFuture = server::ResponseFuture<Api>;
        },
        quote! {
            pub(crate) type Call = server::Call<Api>;
            pub(crate) type Route = server::Route<Api>;
        },
        quote! {
            #about_dialect
            #[derive(Clone, Copy, Debug, Default)]
            pub struct Api;
        },
        quote! {
            impl server::Dialect for Api {
                #security
                type Rejection = Rejection;
                type Builder = RouterBuilder;
                fn render(&self, problem: Rejection, _base_url: &str, _request_id: &str) -> Response {
                    problem.into_response()
                }
            }
        },
        quote!(#from_error),
        quote! {
            pub use crate::api::server::*;
        },
    ];
    let builder = declaration(
        "router_builder",
        &[(
            "Builds a [`Router`]. Tags are mounted by the method of their name.\n\nAn operation of a tag that is not \
             mounted responds with 501 after the same checks, except those of body and query.",
            "pub struct RouterBuilder in the dialect Api, over &crate::operations::ALL;",
        )],
    );
    let mut items: Vec<String> = items
        .into_iter()
        .filter(|item| !item.is_empty())
        .map(format::layout)
        .collect();
    items.push(builder);
    format::join("The server traits, and a router over them.", &items)
}
