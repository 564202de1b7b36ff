//! Checks the security scheme, its scopes, and what operations require of them.

use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::document::tree::Document;

/// The scopes of every flow of every scheme.
pub(super) fn scopes(document: &Document) -> Vec<&str> {
    schemes(document)
        .iter()
        .filter_map(|scheme| scheme.value.get("flows"))
        .flat_map(Node::entries)
        .filter_map(|flow| flow.value.get("scopes"))
        .flat_map(Node::entries)
        .map(|scope| scope.key.as_str())
        .collect()
}

fn schemes(document: &Document) -> &[Entry] {
    document
        .root
        .get("components")
        .and_then(|components| components.get("securitySchemes"))
        .map_or(&[][..], Node::entries)
}

/// Checks schemes and requirements.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let document = index.document;
    for extra in schemes(document).iter().skip(1) {
        problems.add(
            &extra.place,
            format!("`{}` is a second security scheme", extra.key),
            "keep one; the client sends only one kind of token",
        );
    }
    let inherited = document.root.get("security");
    if let Some(security) = inherited {
        check_requirements(index, None, security, problems);
    }
    for operation in &index.operations {
        match operation.node.get("security") {
            Some(security) => check_requirements(index, Some(&operation.shown), security, problems),
            None if inherited.is_none() => operation.report(
                problems,
                &operation.entry.place,
                "the operation has no `security`, and openapi.yaml has no default",
                "write the scheme and the scopes, or `security: []` for a public operation",
            ),
            None => {}
        }
    }
}

fn check_requirements(
    index: &Index<'_>,
    operation: Option<&str>,
    security: &Node,
    problems: &mut Diagnostics,
) {
    let schemes = schemes(index.document);
    let known = scopes(index.document);
    let mut report = |place, problem: String, remedy: &str| match operation {
        Some(operation) => problems.add_in(operation, place, problem, remedy),
        None => problems.add(place, problem, remedy),
    };
    for requirement in security.items() {
        if let [_, second, ..] = requirement.entries() {
            report(
                &second.place,
                format!(
                    "one requirement asks for two schemes, `{}` among them",
                    second.key
                ),
                "keep one scheme; write alternatives as items of the list",
            );
        }
        for scheme in requirement.entries() {
            if !schemes.iter().any(|it| it.key == scheme.key) {
                report(
                    &scheme.place,
                    format!("the security scheme `{}` is unknown", scheme.key),
                    "name one of `components.securitySchemes`",
                );
                continue;
            }
            for scope in scheme.value.items() {
                if scope.text().is_some_and(|scope| !known.contains(&scope)) {
                    report(
                        &scope.place,
                        format!(
                            "the scope `{}` is unknown",
                            scope.text().unwrap_or_default()
                        ),
                        "correct it, or declare it in the security scheme",
                    );
                }
            }
        }
    }
}
