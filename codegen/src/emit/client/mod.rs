//! The client: a method and a builder for every operation.
//!
//! [`progenitor_input`] lowers the operations to a document that progenitor can digest.
//! [`progenitor`] runs it, [`progenitor_output`] takes its builders out, and [`request`] keeps of
//! these the functions that write the requests. [`builder`] and [`method`] write what surrounds them.

mod builder;
mod ensure;
mod example;
mod method;
mod paging;
mod progenitor;
mod progenitor_input;
mod progenitor_output;
mod received;
mod request;
mod rivals;
mod success;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

pub(super) use example::statement;
pub(super) use received::{Shape, accept, rejection_variants, success_shape};
pub(super) use success::cases;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ImplItemFn;

use super::cfg::cfg;
use super::parameters::{is_enumeration, is_plain};
use crate::diagnostic::Diagnostics;
use crate::files::Files;
use crate::format;
use crate::ir::{Api, Operation, Segment, Type};
use crate::names;

/// A tag with more lines than this is split into one file for each group of its operations.
const MAX_LINES: usize = 3000;

/// An operation, and what is written for it.
struct Call<'a> {
    operation: &'a Operation,
    /// The docs of its method.
    docs: String,
    /// The items of its builder, laid out.
    items: Vec<String>,
}

impl Call<'_> {
    /// How many lines its builder has.
    fn lines(&self) -> usize {
        format::lines(&self.items)
    }
}

/// Makes the files below `client/`.
pub(super) fn emit(api: &Api) -> Result<Files, Diagnostics> {
    let mut files = Files::default();
    let (requests, docs) = thread::scope(|scope| {
        // Docs are texts, so another thread can write them while progenitor runs.
        let docs = api.operations.iter();
        let docs = scope.spawn(|| {
            docs.map(|it| method::docs(api, it))
                .collect::<Vec<String>>()
        });
        (progenitor::requests(api), docs.join())
    });
    let docs = docs.unwrap_or_else(|panic| resume_unwind(panic));
    let mut by_tag: BTreeMap<&str, Vec<Call<'_>>> = BTreeMap::new();
    for ((operation, request), docs) in api.operations.iter().zip(requests?).zip(docs) {
        by_tag.entry(&operation.tag).or_default().push(Call {
            operation,
            docs,
            items: items(api, operation, request),
        });
    }
    let (mut modules, mut exports) = (Vec::new(), Vec::new());
    for (tag, calls) in &by_tag {
        for file in tag_files(api, tag, calls) {
            let module = names::ident(&file.module);
            files.add(format!("src/api/client/{module}.rs"), file.text);
            let (cfg, exported) = (cfg([*tag]), file.has_builders);
            modules.push(quote!(#cfg mod #module;));
            exports.extend(exported.then(|| quote!(#cfg pub use #module::*;)));
        }
    }
    if let Some(text) = ensure::file(api) {
        files.add("src/api/client/ensure.rs", text);
        modules.push(quote!(
            mod ensure;
        ));
    }
    let tags: Vec<&str> = by_tag.keys().copied().collect();
    files.add("src/api/client/contents.md", method::contents(api, &tags));
    let sets = sets(api);
    let index = format::file(
        "The calls of the client: a method and a builder for every operation.",
        [quote!(#(#modules)* #(#exports)* #(#sets)*)],
    );
    files.add("src/api/client/mod.rs", index);
    Ok(files)
}

/// A file of the client.
struct ModuleFile {
    module: String,
    text: String,
    /// Whether there is something to export, beside methods of the client.
    has_builders: bool,
}

/// The files of a tag: the methods and the builders in one file, or the builders
/// in a file for each group where that would be too long.
fn tag_files(api: &Api, tag: &str, calls: &[Call<'_>]) -> Vec<ModuleFile> {
    let module = names::module_name(tag);
    let methods = format::layout(method::block(
        api,
        tag,
        calls.iter().map(|call| (call.operation, &*call.docs)),
    ));
    let length = methods.lines().count() + calls.iter().map(Call::lines).sum::<usize>();
    if length <= MAX_LINES {
        let mut items = vec![imports(api, calls), methods];
        items.extend(calls.iter().flat_map(|call| call.items.iter().cloned()));
        let head = format!("The calls of tag `{tag}`.");
        return vec![ModuleFile {
            module,
            text: format::join(&head, &items),
            has_builders: true,
        }];
    }
    let mut groups: BTreeMap<&str, Vec<&Call<'_>>> = BTreeMap::new();
    for call in calls {
        let group = group(tag, call.operation);
        groups.entry(group).or_default().push(call);
    }
    let builders = calls
        .iter()
        .map(|call| names::type_ident(&call.operation.id));
    let builders = format::layout(quote! {
        use super::{#(#builders),*};
        use crate::client::runtime;
    });
    let head = format!("The methods of tag `{tag}`.");
    let mut files = vec![ModuleFile {
        module,
        text: format::join(&head, &[builders, methods]),
        has_builders: false,
    }];
    for (group, calls) in groups {
        let mut items = vec![imports(api, calls.iter().copied())];
        items.extend(calls.iter().flat_map(|call| call.items.iter().cloned()));
        let head = format!("The builders of tag `{tag}` that are about `{group}`.");
        files.push(ModuleFile {
            module: names::module_name(&format!("{tag}_{group}")),
            text: format::join(&head, &items),
            has_builders: true,
        });
    }
    files
}

/// What a file names of the runtime.
fn imports<'a>(api: &Api, calls: impl IntoIterator<Item = &'a Call<'a>>) -> String {
    let (mut path, mut query, mut any) = (false, false, false);
    for Call { operation, .. } in calls {
        path |= operation.path_parameters.iter().any(|it| is_plain(api, it));
        query |= operation
            .query_parameters
            .iter()
            .any(|it| is_plain(api, it));
        any |= operation.parameters().next().is_some();
    }
    let query_param = query.then(|| quote!(QueryParam,));
    let encode_path = path.then(|| quote!(encode_path,));
    let parameters = any.then(|| quote!(ParameterError,));
    format::layout(quote! {
        use crate::client::runtime::{
            self, #parameters Error, #query_param ResponseValue, #encode_path
        };
    })
}

/// What makes a named type the argument of a call, for those that are parameters.
fn sets(api: &Api) -> Vec<TokenStream> {
    let mut tags: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for operation in &api.operations {
        for parameter in operation.parameters() {
            let item = match api.settle(&parameter.ty) {
                Type::List(item) => api.settle(item),
                ty => ty,
            };
            if let Type::Model(name) = item {
                tags.entry(name).or_default().insert(&operation.tag);
            }
        }
    }
    let written = tags.into_iter().map(|(name, tags)| {
        let (ident, cfg) = (names::type_ident(name), cfg(tags));
        match is_enumeration(api, name) {
            true => {
                quote!(#cfg crate::client::runtime::argument_of_itself!(crate::models::#ident);)
            }
            false => quote!(#cfg apitwin_runtime::value_argument!(crate::models::#ident);),
        }
    });
    written.collect()
}

/// The builder of an operation and what belongs to it.
fn items(api: &Api, operation: &Operation, request: ImplItemFn) -> Vec<String> {
    let mut items = builder::items(api, operation, request);
    let others = paging::tokens(api, operation).into_iter();
    let others = others
        .chain(success::enumeration(operation))
        .chain(received::tokens(api, operation));
    items.extend(others.map(format::layout));
    items
}

/// The group of an operation: the first segment of its path after the version and the tag.
fn group<'a>(tag: &str, operation: &'a Operation) -> &'a str {
    let names = operation.path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) | Segment::One(text) | Segment::Many(text) => text.as_str(),
        Segment::Parts(_) => "",
    });
    let mut named = names.filter(|text| !text.is_empty() && !["api", "v1", tag].contains(text));
    named.next().unwrap_or("others")
}
