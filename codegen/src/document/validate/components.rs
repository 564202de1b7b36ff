//! Checks the names of the schemas among the components: each becomes a Rust type.

use std::collections::BTreeMap;

use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::names;
use crate::profile::Level;

/// Names of the prelude and of the crate, which a model or a call of the same name would hide.
pub(in crate::document) const TAKEN: &[&str] = &[
    "Any",
    "AsRef",
    "Box",
    "ByteStream",
    "Client",
    "ClientHooks",
    "ClientInfo",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "ErrorBody",
    "Extra",
    "Field",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "ResponseValue",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
];

/// Checks the schemas among the components.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let components = index.document.root.get("components");
    let schemas = components
        .and_then(|it| it.get("schemas"))
        .map_or(&[][..], Node::entries);
    let mut seen: BTreeMap<String, &Entry> = BTreeMap::new();
    for entry in schemas {
        check_name(index.profile().rust_names, entry, problems);
        if let Some(earlier) = seen.insert(names::type_name(&entry.key), entry) {
            problems.add(
                &entry.place,
                format!(
                    "the schemas `{}` and `{}` become the same name",
                    earlier.key, entry.key
                ),
                "rename one of the two",
            );
        }
        if entry.value.reference().is_none() && entry.value.get("description").is_none() {
            problems.tell(
                index.profile().descriptions,
                None,
                &entry.place,
                format!("the schema `{}` has no description", entry.key),
                "write `description`",
            );
        }
    }
}

fn check_name(level: Level, entry: &Entry, problems: &mut Diagnostics) {
    let made = names::type_name(&entry.key);
    if made != entry.key {
        problems.tell(
            level,
            None,
            &entry.place,
            format!("the schema `{}` is not named like a Rust type", entry.key),
            format!("rename it to `{made}`"),
        );
    }
    if TAKEN.contains(&made.as_str()) {
        problems.add(
            &entry.place,
            format!("the schema `{}` has the name of a built-in type", entry.key),
            "give it a longer name",
        );
    }
}
