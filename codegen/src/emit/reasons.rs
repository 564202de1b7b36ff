//! Emits the reasons for rejections, and the table of the texts that tell them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{doc, sentence};
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Reason, ReasonPattern};
use crate::names;

/// Adds `reasons.rs`.
pub(super) fn emit(api: &Api, files: &mut Files) {
    let count = Literal::usize_unsuffixed(api.reasons.len());
    let variants: Vec<_> = api
        .reasons
        .iter()
        .map(|reason| names::type_ident(&reason.name))
        .collect();
    let texts: Vec<&String> = api.reasons.iter().map(|reason| &reason.name).collect();
    let declared = api.reasons.iter().zip(&variants).map(|(reason, variant)| {
        let docs = doc(&sentence(&reason.description));
        quote!(#docs #variant)
    });
    // An enumeration without variants has nothing to match.
    let as_str = if variants.is_empty() {
        quote!(match self {})
    } else {
        quote!(match self { #(Self::#variants => #texts),* })
    };
    let rows = api
        .reasons
        .iter()
        .flat_map(|reason| reason.patterns.iter().map(|pattern| row(reason, pattern)));
    let items = [
        quote! {
            use crate::ReasonPattern;
        },
        quote! {
            /// Why the server rejects a request, as far as its text tells.
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
            #[non_exhaustive]
            pub enum Reason {
                #(#declared),*
            }
        },
        quote! {
            impl Reason {
                /// Every reason, in the order of the document.
                pub const ALL: [Self; #count] = [#(Self::#variants),*];

                /// The name in the document, for example that of
                /// [`Operation::reasons`](crate::Operation::reasons).
                pub fn as_str(self) -> &'static str {
                    #as_str
                }

                /// The reason of a name.
                pub fn from_name(name: &str) -> Option<Self> {
                    Self::ALL.into_iter().find(|reason| reason.as_str() == name)
                }
            }
        },
        quote! {
            impl std::fmt::Display for Reason {
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    formatter.write_str(self.as_str())
                }
            }
        },
        quote! {
            /// The texts by which the server tells its reasons.
            pub static PATTERNS: &[ReasonPattern] = &[#(#rows),*];
        },
    ];
    let about = "The reasons for which the server rejects requests, and the texts that tell them.";
    files.add("src/api/reasons.rs", format::file(about, items));
}

fn row(reason: &Reason, pattern: &ReasonPattern) -> TokenStream {
    let name = &reason.name;
    let subject = pattern.subject.as_deref().unwrap_or("");
    let status = Literal::u16_unsuffixed(pattern.status);
    let optional = |text: &Option<String>| match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    };
    let (error_type, message) = (optional(&pattern.error_type), optional(&pattern.message));
    let operations = &pattern.operations;
    quote! {
        ReasonPattern {
            reason: #name,
            subject: #subject,
            status: #status,
            error_type: #error_type,
            message: #message,
            operations: &[#(#operations),*],
        }
    }
}
