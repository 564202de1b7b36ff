//! The `#[cfg]` attributes of the output: which features of the crate an item needs.
//!
//! Every tag is a feature. What only some tags use is compiled only with their features, the models
//! included.

use proc_macro2::TokenStream;
use quote::quote;

use crate::names;

/// The attribute of an item that belongs to these tags; without tags the item is always there.
pub(super) fn cfg<'a>(tags: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let features: Vec<String> = tags.into_iter().map(feature).collect();
    match features.as_slice() {
        [] => quote!(),
        [only] => quote!(#[cfg(feature = #only)]),
        several => quote!(#[cfg(any(#(feature = #several),*))]),
    }
}

/// The attribute of an item that needs all of these tags.
pub(super) fn cfg_all<'a>(tags: impl IntoIterator<Item = &'a str>) -> TokenStream {
    let features: Vec<String> = tags.into_iter().map(feature).collect();
    match features.as_slice() {
        [] => quote!(),
        [only] => quote!(#[cfg(feature = #only)]),
        several => quote!(#[cfg(all(#(feature = #several),*))]),
    }
}

/// The feature of a tag. Some names are those of other features.
pub(crate) fn feature(tag: &str) -> String {
    let name = names::module_name(tag).replace('_', "-");
    let name = name.trim_matches('-');
    if RESERVED_FEATURES.contains(&name) {
        return format!("{name}-tag");
    }
    name.to_owned()
}

/// The features of the crate beside those of its tags, and the dependencies that are named like one.
const RESERVED_FEATURES: [&str; 12] = [
    "all-tags",
    "apitwin-cli",
    "cli",
    "client",
    "command",
    "default",
    "http",
    "native-tls",
    "reqwest",
    "rustls",
    "server",
    "tracing",
];
