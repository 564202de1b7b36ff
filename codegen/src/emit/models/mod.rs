//! Owns the models: one Rust type for every named type, shared by client and server.
//!
//! A type that one tag uses stands in the file of that tag; all others stand in `common.rs`.

mod enumeration;
mod error_body;
mod object;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{doc, sentence};
use super::types::rust_type;
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Model, Shape, Type};
use crate::names;

/// Adds the files below `models/`.
pub(super) fn emit(api: &Api, files: &mut Files) {
    let mut by_file: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    for model in api.models.values() {
        by_file
            .entry(file_of(model))
            .or_default()
            .push(tokens(model));
    }
    let modules = by_file.keys().map(|name| {
        let name = names::ident(name);
        quote!(mod #name;)
    });
    let exports = by_file.keys().map(|name| {
        let name = names::ident(name);
        quote!(pub use #name::*;)
    });
    let index = quote! {
        mod error_body;
        #(#modules)*
        pub use error_body::ErrorBody;
        #(#exports)*
    };
    let about = "The types of bodies, shared by client and server.";
    files.add("src/api/models/mod.rs", format::file(about, &[index]));
    files.add(
        "src/api/models/error_body.rs",
        error_body::file(&api.error_models),
    );
    for (name, items) in by_file {
        let about = match name.as_str() {
            "common" => "The models that operations of several tags use.".to_owned(),
            tag => format!("The models that only operations of tag `{tag}` use."),
        };
        files.add(
            format!("src/api/models/{name}.rs"),
            format::file(&about, &items),
        );
    }
}

fn file_of(model: &Model) -> String {
    match model.tags.first() {
        Some(tag) if model.tags.len() == 1 => names::value_name(tag),
        _ => "common".to_owned(),
    }
}

fn tokens(model: &Model) -> TokenStream {
    let docs = doc(&sentence(&model.description));
    match &model.shape {
        Shape::Object {
            fields, unlisted, ..
        } => object::tokens(model, fields, *unlisted),
        Shape::Enumeration { values, open: true } => enumeration::open(model, values),
        Shape::Enumeration {
            values,
            open: false,
        } => enumeration::closed(model, values),
        Shape::OneOf(types) => one_of(model, types),
        Shape::Alias(ty) => {
            let (name, ty) = (names::type_ident(&model.name), rust_type(ty));
            quote!(#docs pub type #name = #ty;)
        }
    }
}

/// A choice: the first variant that fits is taken.
fn one_of(model: &Model, types: &[Type]) -> TokenStream {
    let docs = doc(&sentence(&model.description));
    let name = names::type_ident(&model.name);
    let variants = types.iter().enumerate().map(|(index, ty)| {
        let label = match ty {
            Type::Model(name) => name.clone(),
            _ => format!("Variant{index}"),
        };
        (names::type_ident(&label), rust_type(ty), label)
    });
    let declared = variants.clone().map(|(variant, ty, label)| {
        let docs = doc(&format!("It is a `{label}`."));
        quote!(#docs #variant(#ty))
    });
    let conversions = variants.map(|(variant, ty, _)| {
        quote! {
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(untagged)]
        pub enum #name {
            #(#declared),*
        }
        #(#conversions)*
    }
}
