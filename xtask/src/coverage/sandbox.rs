//! The operations that the sandbox implements, read from its implementations of the traits.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use quay_codegen::names;
use quay_codegen::output::files_below;

/// Where the traits are implemented, below the root of the checkout.
const FOLDER: &str = "sandbox/src/operations";

/// The operations that the sandbox has a method for.
#[derive(Debug, Default)]
pub(crate) struct Implemented(BTreeSet<String>);

impl Implemented {
    /// Whether the operation of that id is one of them.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.0.contains(&names::value_name(id))
    }
}

/// Reads them from the sources.
///
/// # Errors
///
/// A file cannot be read, or is not Rust.
pub(crate) fn read(root: &Path) -> Result<Implemented> {
    let mut methods = BTreeSet::new();
    for path in files_below(root, FOLDER)? {
        if path.ends_with(".rs") {
            let text = fs::read_to_string(root.join(&path));
            let text = text.with_context(|| format!("cannot read {path}"))?;
            let file = syn::parse_file(&text).with_context(|| format!("{path} is not Rust"))?;
            methods.extend(methods_of_traits(&file));
        }
    }
    Ok(Implemented(methods))
}

/// The methods in implementations of `…Api` traits.
fn methods_of_traits(file: &syn::File) -> impl Iterator<Item = String> {
    let blocks = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(block) => Some(block),
        _ => None,
    });
    let of_traits = blocks.filter(|block| {
        let path = block.trait_.as_ref().map(|(path, _)| path);
        let name = path.and_then(|path| path.segments.last());
        name.is_some_and(|name| name.ident.to_string().ends_with("Api"))
    });
    let items = of_traits.flat_map(|block| &block.items);
    items.filter_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Implemented, methods_of_traits};

    #[test]
    fn only_methods_of_the_traits_count() {
        let file = syn::parse_file(
            "impl TeamApi for Quay { async fn delete_organization_team(&self) {} }
             impl Quay { fn get_organization(&self) {} }
             impl Clone for Quay { fn clone(&self) -> Self {} }",
        );
        let implemented = Implemented(methods_of_traits(&file.expect("Rust")).collect());
        assert!(implemented.has("deleteOrganizationTeam"));
        assert!(!implemented.has("getOrganization"));
    }
}
