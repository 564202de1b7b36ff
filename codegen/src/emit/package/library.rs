//! The root of the crate: what it exports.

use proc_macro2::TokenStream;
use quote::quote;

use super::{contents, spans_segments, title};
use crate::emit::docs::safe;
use crate::format;
use crate::ir::Api;
use crate::settings::{Layout, Settings};

pub(super) fn file(api: &Api, settings: &Settings) -> String {
    let items = [
        modules(api, settings),
        quote! {
            /// The document that all of this is made from, as OpenAPI in JSON.
            pub static OPENAPI: &str = include_str!("../openapi.json");
        },
        quote! {
            /// Which scopes contain others: none.
            pub const IMPLIED_SCOPES: ImpliedScopes = ImpliedScopes::NONE;
        },
        exports(api, settings),
    ];
    if settings.layout == Layout::Included {
        // What is included cannot say anything of the file that includes it.
        let items: Vec<String> = items.into_iter().map(format::layout).collect();
        return items.join("\n");
    }
    let about = format!("{}: {}.", safe(&title(api)), contents(settings));
    format::file(&about, std::iter::once(readme(settings)).chain(items))
}

/// The page to read first, whose call is compiled with the tests.
fn readme(settings: &Settings) -> TokenStream {
    let readme = settings.client.then(|| {
        quote! {
            #![cfg_attr(
                all(feature = "client", feature = "all-tags"),
                doc = "",
                doc = include_str!("../README.md")
            )]
        }
    });
    quote!(#readme)
}

/// No document needs every part of the runtime, and no tag alone every part of its document.
fn allowances() -> TokenStream {
    quote! {
        #[allow(
            dead_code,
            missing_docs,
            unreachable_pub,
            unused_imports,
            reason = "the document decides what is described, and which parts of the runtime are used"
        )]
        #[allow(
            clippy::large_enum_variant,
            reason = "the variants follow the document; boxing one would hide its type"
        )]
    }
}

fn modules(api: &Api, settings: &Settings) -> TokenStream {
    let allowances = allowances();
    let client = settings.client.then(|| {
        quote! {
            #[cfg(feature = "client")]
            #[allow(hidden_glob_reexports, reason = "it takes the place of the runtime's")]
            #allowances
            mod client;
        }
    });
    let server = settings.server.then(|| {
        quote! {
            #[cfg(feature = "server")]
            #allowances
            pub mod server;
        }
    });
    let names = spans_segments(api).then(|| {
        quote!(
            mod repository_name;
        )
    });
    quote! {
        #allowances
        #[rustfmt::skip]
        mod api;
        #client
        #names
        #server
    }
}

fn exports(api: &Api, settings: &Settings) -> TokenStream {
    let names = spans_segments(api).then(|| {
        quote!(
            pub use crate::repository_name::RepositoryName;
        )
    });
    let client = settings.client.then(|| {
        quote! {
            #[cfg(feature = "client")]
            pub use crate::client::{Client, ClientBuilder, Ensure, Error};
            #[cfg(feature = "client")]
            pub use apitwin_runtime::client::{
                Argument, BodyArgument, EnvironmentVariables, ErrorKind, HttpService, OptionalArgument,
                OptionalBody, PaginationStream, ParameterError, RawBody, RequestBuilder,
                ResponseFuture, ResponseValue, RetryPolicy, TokenProvider, ensure,
            };
            #[cfg(feature = "client")]
            pub use reqwest::{self, Method};
            /// The calls under way: one type for each operation.
            ///
            /// They come from the methods of [`Client`] and are rarely named.
            #[cfg(feature = "client")]
            pub mod builder {
                pub use crate::api::client::*;
            }
            /// What calls return: `Result` with this crate's [`Error`].
            #[cfg(feature = "client")]
            pub type Result<T, E = Error> = std::result::Result<T, E>;
        }
    });
    let commands = settings.commands.then(|| {
        quote! {
            #[cfg(feature = "command")]
            pub use crate::api::commands;
        }
    });
    quote! {
        pub use apitwin_runtime::*;
        pub use crate::api::reasons::{self, Reason};
        pub use crate::api::{models, operations};
        #commands
        #names
        #client
    }
}

/// The type of parameters that may span several segments of a path.
pub(super) fn repository_name() -> String {
    let items = [
        quote! {
            use serde::{Deserialize, Serialize};
            use crate::PathError;
        },
        quote! {
            /// Names between slashes, of which there is at least one.
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[serde(try_from = "String", into = "String")]
            pub struct RepositoryName(String);
        },
        quote! {
            impl RepositoryName {
                /// The names with their slashes, not encoded.
                pub fn as_str(&self) -> &str {
                    &self.0
                }
                fn parse(text: String) -> Result<Self, PathError> {
                    let rule = "no part between slashes may be empty, `.` or `..`, or hold `\\` or control characters";
                    match text.split('/').all(apitwin_runtime::path::is_segment) {
                        true => Ok(Self(text)),
                        false => Err(PathError::new(text, "a path", rule)),
                    }
                }
            }
        },
        quote! {
            impl apitwin_runtime::path::FromPath for RepositoryName {
                fn from_path(text: String) -> Option<Self> {
                    let has_arrived = text.split('/').all(apitwin_runtime::path::has_arrived);
                    has_arrived.then_some(Self(text))
                }
            }
        },
        quote! {
            apitwin_runtime::path_parameter!(RepositoryName, RepositoryName::parse, spans_segments: true);
        },
    ];
    format::file(
        "A parameter that may span several segments of a path.",
        items,
    )
}
