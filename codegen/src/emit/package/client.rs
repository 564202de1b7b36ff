//! The client of the crate, in the plain dialect.

use heck::ToShoutySnakeCase;
use quote::quote;

use super::{declaration, title};
use crate::emit::docs::safe;
use crate::format;
use crate::ir::Api;
use crate::settings::Settings;

pub(super) fn file(api: &Api, settings: &Settings) -> String {
    let title = safe(&title(api));
    let about_client = format!(
        "A client of {title}.\n\nEach operation is a method. It takes what the operation requires, in the order of \
         the path, and a required body last; what is optional has setters. A call is sent when it is awaited. \
         [`Argument`](crate::Argument) lists what parameters take. A clone is cheap and shares the connections.{}",
        match api.has_security_table() && !api.security_schemes.is_empty() {
            true => CREDENTIALS,
            false => "",
        }
    );
    let types = declaration(
        "client_types",
        &[
            (
                &about_client,
                "#[doc = \"\"]\n#[doc = include_str!(\"api/client/contents.md\")]\npub struct Client in the dialect &Dialect;",
            ),
            (ABOUT_ERROR, "pub struct Error;"),
        ],
    );
    let server = format!("the API {title}");
    let prefix = settings.package.to_shouty_snake_case();
    let [url, token, token_file] =
        ["URL", "TOKEN", "TOKEN_FILE"].map(|name| format!("{prefix}_{name}"));
    let agent = format!("{}/", settings.package);
    let (call_span, request) = (format!("{}.call", settings.library()), quote!(call));
    let address = &api.address;
    let security = api.has_security_table().then(|| {
        quote! {
            fn security(&self) -> Option<&'static apitwin_runtime::security::Security> {
                Some(&crate::api::security::SECURITY)
            }
        }
    });
    let items = [
        quote! {
            use std::sync::LazyLock;
            use apitwin_runtime::client;
            pub(crate) use apitwin_runtime::client::*;
        },
        quote! {
            /// Configures a [`Client`].
            pub type ClientBuilder = client::ClientBuilder<Client>;
        },
        quote! {
            impl Error {
                /// The error body of the response. It may quote the request; do not log it.
                /// [`raw_body`](client::Error::raw_body) has its bytes, and those of a response that could
                /// not be read.
                #[inline]
                pub fn body(&self) -> Option<&crate::models::ErrorBody> {
                    use crate::models::ErrorBody;
                    self.0.decoded_body(|bytes| match client::read(bytes) {
                        Ok(json) => ErrorBody::from_json(json),
                        Err(_) => ErrorBody::Text(String::from_utf8_lossy(bytes).into_owned()),
                    })
                }
                /// Why the server rejected the request, as far as its text tells. `None` for a text that the
                /// document does not list.
                pub fn reason(&self) -> Option<crate::Reason> {
                    crate::Reason::from_name(self.0.known_reason()?.reason)
                }
            }
        },
        quote! {
            /// What the generated calls find under the name `progenitor_client`.
            pub(crate) mod runtime {
                pub(crate) use super::Error;
                pub(crate) use apitwin_runtime::client::progenitor::*;
            }
        },
        quote! {
            /// The API for those who call it.
            struct Dialect;
        },
        quote! {
            impl client::Dialect for Dialect {
                #security
                fn reasons(&self) -> &'static [crate::ReasonPattern] {
                    crate::api::reasons::PATTERNS
                }
                fn server(&self) -> &'static str {
                    #server
                }
                fn example_url(&self) -> &'static str {
                    #address
                }
                fn routes(&self) -> Option<&'static client::Routes> {
                    static ROUTES: LazyLock<client::Routes> =
                        LazyLock::new(|| client::Routes::new(&crate::api::operations::ALL, 1));
                    Some(&ROUTES)
                }
                fn user_agent(&self) -> &'static str {
                    concat!(#agent, env!("CARGO_PKG_VERSION"))
                }
                fn environment(&self) -> client::EnvironmentVariables {
                    client::EnvironmentVariables {
                        url: #url,
                        token: #token,
                        token_file: #token_file,
                    }
                }
                #[cfg(feature = "tracing")]
                fn call_span(&self, call: client::CallName<'_>) -> apitwin_runtime::tracing::Span {
                    apitwin_runtime::call_span!(#call_span, #request)
                }
            }
        },
    ];
    let mut items: Vec<String> = items.into_iter().map(format::layout).collect();
    items.insert(1, types);
    format::join(
        "The client: the type that the calls are methods of.",
        &items,
    )
}

const CREDENTIALS: &str = "\n\nCredentials are set on the [builder](ClientBuilder), for each security scheme of \
    the document. A call sends those that its operation requires, as its docs say, and no others.";

const ABOUT_ERROR: &str = "Why a call failed.\n\n`Display` gives one line. Neither `Display` nor `Debug` shows \
    credentials, a query, or the body of a response; of the server's text the first line is shown. What every API \
    has in common, such as `status()` and `is_not_found()`, is reached through the [error of the \
    runtime](client::Error), to which it dereferences.";
