//! Checks the ids of operations.

use std::collections::BTreeMap;

use super::components;
use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::names;

/// Whether the file of a call has the type already, so that no operation may be named after it.
pub(in crate::document) fn is_taken_by_calls(ty: &str) -> bool {
    matches!(ty, "ParameterError" | "QueryParam") || components::TAKEN.contains(&ty)
}

/// Methods and fields of the client, which no operation may be named after.
pub(in crate::document) const TAKEN: &[&str] = &[
    "base_url",
    "baseurl",
    "builder",
    "client",
    "clone",
    "default",
    "from_env",
    "http",
    "inner",
    "new",
    "new_with_client",
    "request",
];

/// Checks ids.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let mut methods = BTreeMap::new();
    let mut types = BTreeMap::new();
    for (position, operation) in index.operations.iter().enumerate() {
        let Some(node) = operation.node.get("operationId") else {
            continue;
        };
        let Some(id) = node.text().filter(|id| !id.is_empty()) else {
            continue;
        };
        let plain = id.starts_with(|first: char| first.is_ascii_alphabetic())
            && id.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
        if !plain {
            operation.report(
                problems,
                &node.place,
                format!(
                    "the operation id `{id}` contains characters other than letters, digits and `_`"
                ),
                "write an id of these alone",
            );
        }
        let (method, ty) = (names::value_name(id), names::type_name(id));
        if TAKEN.contains(&method.as_str()) {
            operation.report(
                problems,
                &node.place,
                format!("the operation id `{id}` becomes `{method}`, a method that the client already has"),
                "give it another id",
            );
        }
        if is_taken_by_calls(&ty) {
            operation.report(
                problems,
                &node.place,
                format!("the operation id `{id}` becomes `{ty}`, the name of a built-in type"),
                "give it another id",
            );
        }
        // Ids that differ only in digits and underscores give the same type, but not the same
        // method.
        let method = *methods.entry(method).or_insert(position);
        let ty = *types.entry(ty).or_insert(position);
        let earlier = &index.operations[method.min(ty)];
        if method.min(ty) == position {
            continue;
        }
        let at = format!("{}:{}", earlier.node.place.file, earlier.node.place.line);
        let problem = match earlier.node.text_of("operationId") {
            Some(other) if other != id => {
                format!("the operation ids `{id}` and `{other}`, at {at}, become the same name")
            }
            _ => format!("the operation id `{id}` is already used by the operation at {at}"),
        };
        operation.report(
            problems,
            &node.place,
            problem,
            "give one of the two another id",
        );
    }
}
