//! Emits the one type that holds the body of any rejection.
//!
//! Progenitor allows one error type for each operation, and users want one for all operations. So
//! the document declares every form where it occurs, and this file joins them, the most specific
//! first.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::doc;
use crate::format;
use crate::names;

pub(super) fn file(models: &[String]) -> String {
    let variants = variants(models);
    let declared = variants.iter().map(|(variant, name)| {
        let docs = doc(&format!("A [`{name}`](crate::models::{name})."));
        quote!(#docs #variant(crate::models::#name))
    });
    let tries = variants.iter().map(|(variant, name)| {
        quote! {
            if let Ok(body) = crate::models::#name::deserialize(&value) {
                return Self::#variant(body);
            }
        }
    });
    let shown = variants.iter().map(|(variant, _)| {
        quote!(Self::#variant(body) => {
            formatter.debug_tuple(stringify!(#variant)).field(body).finish()
        })
    });
    let import = (!variants.is_empty()).then(|| {
        quote!(
            use serde::Deserialize;
        )
    });
    let items: [TokenStream; 4] = [
        quote!(#import),
        quote! {
            /// The body of a rejection, in the form in which it arrived.
            #[derive(Clone, PartialEq, serde::Serialize)]
            #[serde(untagged)]
            #[non_exhaustive]
            pub enum ErrorBody {
                #(#declared,)*
                /// JSON of another form.
                Json(serde_json::Value),
                /// Anything else, for example an HTML page.
                Text(String),
            }
        },
        quote! {
            impl ErrorBody {
                /// Reads a JSON body as the most specific form that fits, else as [`Self::Json`].
                #[inline]
                pub fn from_json(value: serde_json::Value) -> Self {
                    #(#tries)*
                    Self::Json(value)
                }
            }
        },
        quote! {
            /// A body of an unknown form is not shown, since it may hold secrets.
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

/// The variants and the models in them. The two that every API has keep their names.
fn variants(models: &[String]) -> Vec<(Ident, Ident)> {
    let mut taken: names::Taken = models.iter().map(|name| names::type_name(name)).collect();
    let variant = |name: &String| {
        let ident = names::type_ident(name);
        let variant = match ident.to_string().as_str() {
            "Json" | "Text" => names::ident(&taken.take(format!("{ident}Model"))),
            _ => ident.clone(),
        };
        (variant, ident)
    };
    models.iter().map(variant).collect()
}
