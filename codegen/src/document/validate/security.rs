//! Checks the security schemes, their scopes, and what operations require of them.

use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::document::suggest::correct;
use crate::document::tree::Document;
use crate::document::unknown::Unknown;

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
    check_schemes(index, problems);
    let mut unknown = Unknown::default();
    let inherited = index.document.root.get("security");
    if let Some(security) = inherited {
        check_requirements(index, None, security, problems, &mut unknown);
    }
    for operation in &index.operations {
        match operation.node.get("security") {
            Some(security) => {
                let shown = Some(&*operation.shown);
                check_requirements(index, shown, security, problems, &mut unknown);
            }
            None if inherited.is_none() => operation.tell(
                index.profile().explicit_security,
                problems,
                &operation.entry.place,
                "the operation has no `security`, and the document has no default",
                "write the scheme and the scopes, or `security: []` for a public operation",
            ),
            None => {}
        }
    }
    unknown.tell(problems);
}

/// One scheme names the scopes, and a second one may let the same token be sent without them.
fn check_schemes(index: &Index<'_>, problems: &mut Diagnostics) {
    let mut earlier: Vec<&str> = Vec::new();
    for scheme in schemes(index.document) {
        let (name, node) = (&scheme.key, &scheme.value);
        let ty = node.text_of("type").unwrap_or_default();
        if earlier.contains(&ty) {
            problems.add(
                &scheme.place,
                format!("`{name}` is a second security scheme of type `{ty}`"),
                "keep one; the client sends only one kind of token",
            );
        }
        earlier.push(ty);
        let (needed, remedy, others) = match ty {
            "oauth2" => (
                "flows",
                "write a flow with its scopes",
                &["scheme", "bearerFormat"][..],
            ),
            "http" => ("scheme", "write `scheme: bearer`", &["flows"][..]),
            _ => continue,
        };
        if node.get(needed).is_none() {
            let problem = format!("`{name}` has no `{needed}`");
            problems.add(&node.place, problem, remedy);
        }
        for entry in others.iter().filter_map(|key| node.entry(key)) {
            problems.add(
                &entry.place,
                format!("`{}` has no effect beside `type: {ty}`", entry.key),
                "remove it, or correct the type",
            );
        }
    }
}

fn check_requirements(
    index: &Index<'_>,
    operation: Option<&str>,
    security: &Node,
    problems: &mut Diagnostics,
    unknown: &mut Unknown,
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
            let Some(declared) = schemes.iter().find(|it| it.key == scheme.key) else {
                let names = schemes.iter().map(|it| it.key.as_str());
                unknown.add(
                    format!("scheme {}", scheme.key),
                    operation,
                    &scheme.place,
                    format!("the security scheme `{}` is unknown", scheme.key),
                    correct(
                        &scheme.key,
                        names,
                        "declare it in `components.securitySchemes`",
                    ),
                );
                continue;
            };
            if declared.value.text_of("type") == Some("http") {
                if let Some(scope) = scheme.value.items().first() {
                    report(
                        &scope.place,
                        format!("`{}` has no scopes, and is asked for one", scheme.key),
                        "write `[]`, and name the scopes in an alternative with an OAuth scheme",
                    );
                }
                if !names_scopes(security, schemes) {
                    report(
                        &scheme.place,
                        format!(
                            "`{}` stands without the OAuth scheme, so that any token would do",
                            scheme.key
                        ),
                        "write the OAuth scheme with the scopes as another alternative",
                    );
                }
                continue;
            }
            for scope in scheme.value.items() {
                let Some(name) = scope.text().filter(|name| !known.contains(name)) else {
                    continue;
                };
                unknown.add(
                    format!("scope {name}"),
                    operation,
                    &scope.place,
                    format!("the scope `{name}` is unknown"),
                    correct(
                        name,
                        known.iter().copied(),
                        "declare it in the security scheme",
                    ),
                );
            }
        }
    }
}

/// Whether a list of requirements says which scopes a token needs, or no scheme of the document could.
fn names_scopes(security: &Node, schemes: &[Entry]) -> bool {
    let oauth = |name: &str| {
        let scheme = schemes.iter().find(|it| it.key == name);
        scheme.is_some_and(|it| it.value.text_of("type") == Some("oauth2"))
    };
    let named = security.items().iter().flat_map(Node::entries);
    !schemes.iter().any(|it| oauth(&it.key)) || named.into_iter().any(|it| oauth(&it.key))
}
