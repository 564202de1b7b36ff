//! Emits the one type that holds the body of any rejection.
//!
//! Progenitor allows one error type for each operation, and users want one for all operations. So
//! the document declares every form where it occurs, and this file joins them, the most specific
//! first.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::docs::{article, doc, safe};
use crate::format;
use crate::ir::{Api, Response};
use crate::names;

pub(super) fn file(api: &Api) -> String {
    let variants = variants(&api.error_models);
    let about = doc(&about(api));
    let declared = variants.iter().map(|(variant, name)| {
        let docs = doc(&format!(
            "{} [`{name}`](crate::models::{name}).",
            capital_article(name)
        ));
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
            #about
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

/// What the body is, and what the document says of the statuses whose responses have no types.
fn about(api: &Api) -> String {
    let mut text = "The body of a rejection, in the form in which it arrived.".to_owned();
    if api.typed_rejections {
        return text;
    }
    let responses = api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses);
    let rejections = responses.filter(|response| !response.is_success());
    let told: BTreeSet<(String, String)> = rejections
        .filter(|response| !response.description.is_empty())
        .map(|response| (response.status.to_string(), meaning(response)))
        .collect();
    if !told.is_empty() {
        text.push_str("\n\nWhat the statuses mean:\n\n");
    }
    for (status, description) in told {
        text.push_str(&format!("- {status}: {}\n", description));
    }
    text
}

fn capital_article(name: &Ident) -> &'static str {
    match article(&name.to_string()) {
        "an" => "An",
        _ => "A",
    }
}

/// What a status means, and which bodies it has that are no JSON.
fn meaning(response: &Response) -> String {
    let mut text = safe(&response.description.replace('\n', " "));
    let media_types = response
        .contents
        .iter()
        .map(|content| content.media_type.as_str());
    let others: Vec<String> = media_types
        .filter(|media_type| !media_type.contains("json"))
        .map(|media_type| format!("`{media_type}`"))
        .collect();
    if !others.is_empty() {
        text.push_str(&format!(" The body may be {}.", others.join(" or ")));
    }
    text
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
