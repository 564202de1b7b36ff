//! Owns the merging of the bodies of rejections: one type that holds whichever shape came.
//!
//! Progenitor knows one type of error an operation and quits at a second one; a user wants one
//! type over all operations. So the document declares every shape where it occurs, and this file
//! joins them, the most specific first.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::doc;
use crate::format;
use crate::names;

pub(super) fn file(models: &[String]) -> String {
    let variants: Vec<_> = models.iter().map(|name| names::type_ident(name)).collect();
    let declared = variants.iter().map(|name| {
        let docs = doc(&format!("A [`{name}`](crate::models::{name})."));
        quote!(#docs #name(crate::models::#name))
    });
    let tries = variants.iter().map(|name| {
        quote! {
            if let Ok(body) = crate::models::#name::deserialize(&value) {
                return Self::#name(body);
            }
        }
    });
    let shown = variants.iter().map(|name| {
        quote!(Self::#name(body) => formatter.debug_tuple(stringify!(#name)).field(body).finish())
    });
    let import = (!variants.is_empty()).then(|| {
        quote!(
            use serde::Deserialize;
        )
    });
    let items: [TokenStream; 4] = [
        quote!(#import),
        quote! {
            /// The body of a rejection, in whichever shape it came.
            #[derive(Clone, PartialEq, serde::Serialize)]
            #[serde(untagged)]
            #[non_exhaustive]
            pub enum ErrorBody {
                #(#declared,)*
                /// JSON of another shape.
                Json(serde_json::Value),
                /// Anything else, a page above all.
                Text(String),
            }
        },
        quote! {
            impl ErrorBody {
                /// Reads a JSON body: the most specific shape that fits, else [`Self::Json`].
                #[inline]
                pub fn from_json(value: serde_json::Value) -> Self {
                    #(#tries)*
                    Self::Json(value)
                }
            }
        },
        quote! {
            /// What does not have a known shape is not shown: it may hold anything.
            impl std::fmt::Debug for ErrorBody {
                #[inline]
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    match self {
                        #(#shown,)*
                        Self::Json(_) => formatter.write_str("Json(..)"),
                        Self::Text(text) => write!(formatter, "Text({} bytes)", text.len()),
                    }
                }
            }
        },
    ];
    format::file("The body of a rejection.", items)
}
