//! Owns the client: progenitor writes the body of every call, from a view of the intermediate
//! representation that it can digest; what surrounds the calls is written here.
//!
//! Stages: [`view`] lowers the operations to a document of progenitor's kind, [`progenitor`] runs
//! it and takes its builders, [`request`] keeps what they write of a request, [`builder`] joins each
//! with docs, paging and the sending.

mod builder;
mod progenitor;
mod rejections;
mod request;
mod success;
mod view;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::gate::gate;
use crate::diagnostic::Diagnostics;
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Operation, Segment};
use crate::names;

/// Above so many lines the file of a tag is split by group of operations.
const MOST_LINES: usize = 3000;

/// Makes the files below `client/`.
pub(super) fn emit(api: &Api) -> Result<Files, Diagnostics> {
    let mut files = Files::default();
    let builders = progenitor::builders(api)?;
    let mut by_tag: BTreeMap<&str, Vec<(&Operation, Vec<String>)>> = BTreeMap::new();
    for (operation, builder) in api.operations.iter().zip(builders) {
        let items = builder::items(api, operation, builder);
        by_tag
            .entry(&operation.tag)
            .or_default()
            .push((operation, items));
    }
    let imports = format::layout(imports());
    let mut modules = Vec::new();
    for (tag, operations) in by_tag {
        for (module, about, items) in split(tag, operations) {
            let module = names::value_name(&module);
            let mut all = vec![imports.clone()];
            all.extend(items);
            files.add(
                format!("src/api/client/{module}.rs"),
                format::join(&about, &all),
            );
            modules.push((gate([tag]), names::ident(&module)));
        }
    }
    let declared = modules
        .iter()
        .map(|(gate, module)| quote!(#gate mod #module;));
    let exported = modules
        .iter()
        .map(|(gate, module)| quote!(#gate pub use #module::*;));
    let index = quote! {
        #(#declared)*
        #[allow(unused_imports)] // Without any tag there is no call.
        pub(crate) use crate::client::Client;
        #(#exported)*
    };
    let about = "The calls of the client: a builder for every operation.";
    files.add("src/api/client/mod.rs", format::file(about, [index]));
    Ok(files)
}

fn imports() -> TokenStream {
    quote! {
        #[allow(unused_imports)] // Not every file has parameters in its paths or queries.
        use crate::client::runtime::{
            self as progenitor_client, Error, ResponseValue, encode_path,
        };
    }
}

/// A module, what it is about, and its items, laid out.
type Part = (String, String, Vec<String>);

/// One file for a tag, or one for each group of its operations when that would be too long.
fn split(tag: &str, operations: Vec<(&Operation, Vec<String>)>) -> Vec<Part> {
    let length: usize = operations
        .iter()
        .map(|(_, items)| format::lines(items))
        .sum();
    let mut parts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (operation, items) in operations {
        let key = if length > MOST_LINES {
            group(tag, operation)
        } else {
            String::new()
        };
        parts.entry(key).or_default().extend(items);
    }
    let part = |(group, items): (String, Vec<String>)| match group.as_str() {
        "" => (tag.to_owned(), format!("The calls of tag `{tag}`."), items),
        group => (
            format!("{tag}_{group}"),
            format!("The calls of tag `{tag}` that are about `{group}`."),
            items,
        ),
    };
    parts.into_iter().map(part).collect()
}

/// The group of an operation: the first segment of its path after the version and the tag.
fn group(tag: &str, operation: &Operation) -> String {
    let names = operation.path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) | Segment::One(text) | Segment::Many(text) => text.as_str(),
    });
    let mut named = names.filter(|text| !text.is_empty() && !["api", "v1", tag].contains(text));
    names::value_name(named.next().unwrap_or("others"))
}
