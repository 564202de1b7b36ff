//! Emits the models: one Rust type for every named type, shared by client and server.
//!
//! A type that only one tag uses is in the file of that tag. All others are in `common.rs`.

mod choice;
mod enumeration;
mod error_body;
mod object;
mod request_body;

pub(super) use object::{MAX_ARGUMENTS, setter_ident};

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::cfg::cfg;
use super::docs::{deprecation, doc, sentence};
use super::types::rust_type;
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Model, Shape};
use crate::names;

/// Adds the files below `models/`.
pub(super) fn emit(api: &Api, files: &mut Files) {
    let always = reached(api, &api.error_models);
    let mut by_file: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    for model in api.models.values() {
        let file = file_of(model, &always);
        let conditional = file == COMMON && !always.contains(&model.name);
        let cfg = conditional.then(|| cfg(model.tags.iter().map(String::as_str)));
        let items = tokens(api, model)
            .into_iter()
            .map(|item| quote!(#cfg #item));
        by_file.entry(file).or_default().extend(items);
    }
    let tags: BTreeMap<String, &str> = api
        .tags
        .iter()
        .map(|tag| (names::module_name(&tag.name), tag.name.as_str()))
        .collect();
    let cfgs = by_file
        .keys()
        .map(|file| (cfg(tags.get(file).copied()), names::ident(file)));
    let modules = cfgs.clone().map(|(cfg, name)| quote!(#cfg mod #name;));
    let exports = cfgs.map(|(cfg, name)| quote!(#cfg pub use #name::*;));
    let request_body = request_body::file(api);
    let (bodies, exported) = match &request_body {
        Some(_) => {
            let cfg = quote!(#[cfg(any(feature = "client", feature = "server"))]);
            (
                quote!(#cfg mod request_body;),
                quote!(#cfg pub use request_body::*;),
            )
        }
        None => (quote!(), quote!()),
    };
    let index = quote! {
        mod error_body;
        #bodies
        #(#modules)*
        pub use error_body::ErrorBody;
        #exported
        #(#exports)*
    };
    let about = "The types of bodies, shared by client and server.";
    files.add("src/api/models/mod.rs", format::file(about, [index]));
    files.add("src/api/models/error_body.rs", error_body::file(api));
    if let Some(text) = request_body {
        files.add("src/api/models/request_body.rs", text);
    }
    for (name, items) in by_file {
        let about = match name.as_str() {
            "common" => "The models that operations of several tags use.".to_owned(),
            tag => format!("The models that only operations of tag `{tag}` use."),
        };
        files.add(
            format!("src/api/models/{name}.rs"),
            format::file(&about, items),
        );
    }
}

/// The file of the models that several tags use, or that are always compiled.
const COMMON: &str = "common";

fn file_of(model: &Model, always: &BTreeSet<String>) -> String {
    match model.tags.first() {
        Some(tag) if model.tags.len() == 1 && !always.contains(&model.name) => {
            names::module_name(tag)
        }
        _ => COMMON.to_owned(),
    }
}

/// The models of rejections and all that they hold: every feature needs them.
fn reached(api: &Api, from: &[String]) -> BTreeSet<String> {
    let mut waiting: Vec<String> = from.to_vec();
    let mut reached = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if let Some(model) = api.models.get(&name)
            && reached.insert(name)
        {
            waiting.extend(model.shape.models());
        }
    }
    reached
}

/// The docs of a type.
fn model_docs(model: &Model) -> TokenStream {
    let about = sentence(&model.description);
    doc(&format!("{about}{}", deprecation(model.deprecated)))
}

/// The items of a model: the type, then what is implemented for it.
fn tokens(api: &Api, model: &Model) -> Vec<TokenStream> {
    let docs = model_docs(model);
    match &model.shape {
        Shape::Object {
            fields, unlisted, ..
        } => object::tokens(model, fields, unlisted),
        Shape::Enumeration { values, open: true } => enumeration::open(model, values),
        Shape::Enumeration {
            values,
            open: false,
        } => enumeration::closed(model, values),
        Shape::Numbers(numbers) => enumeration::numbers(model, numbers),
        Shape::OneOf(choice) => choice::tokens(api, model, choice),
        Shape::Alias(ty) if api.is_recursive_alias(&model.name) => {
            let (name, ty) = (names::type_ident(&model.name), rust_type(ty));
            vec![quote! {
                #docs
                #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
                #[serde(transparent)]
                pub struct #name(pub #ty);
            }]
        }
        Shape::Alias(ty) => {
            let (name, ty) = (names::type_ident(&model.name), rust_type(ty));
            vec![quote!(#docs pub type #name = #ty;)]
        }
    }
}
