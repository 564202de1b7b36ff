//! Owns the check that examples and defaults fit, and that bodies have one.

use super::fit::fit;
use super::keys::Kind;
use super::site::Site;
use super::survey::Survey;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Entry, Node, Value};

/// Checks every example and default, then the bodies that have none.
pub(super) fn check(survey: &Survey<'_>, problems: &mut Diagnostics) {
    for site in &survey.sites {
        let schema = match site.kind {
            Kind::MediaType | Kind::Parameter => site.node.get("schema"),
            Kind::Schema => Some(site.node),
            _ => None,
        };
        let Some(schema) = schema else { continue };
        for key in ["example", "default"] {
            if let Some(entry) = site.node.entry(key)
                && (key == "example" || site.kind == Kind::Schema)
            {
                check_fit(survey.document, site, schema, entry, problems);
            }
        }
    }
    check_presence(survey, problems);
}

fn check_fit(
    document: &Document,
    site: &Site<'_>,
    schema: &Node,
    entry: &Entry,
    problems: &mut Diagnostics,
) {
    for misfit in fit(document, schema, &entry.value.to_json(), true) {
        let at = if misfit.at.is_empty() {
            String::new()
        } else {
            format!(" at `{}`", misfit.at)
        };
        site.report(
            problems,
            &part(&entry.value, &misfit.at).place,
            format!(
                "the {} of {} does not fit{at}: {}",
                entry.key, site.label, misfit.problem
            ),
            "correct the value, or the schema",
        );
    }
}

/// The part of a value that a JSON pointer names.
fn part<'a>(value: &'a Node, pointer: &str) -> &'a Node {
    let mut node = value;
    for part in pointer.split('/').skip(1) {
        let name = crate::document::unescape(part);
        let next = match &node.value {
            Value::List(items) => name.parse().ok().and_then(|index: usize| items.get(index)),
            _ => node.get(&name),
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    node
}

/// The documentation of every call shows what is sent and what comes back.
fn check_presence(survey: &Survey<'_>, problems: &mut Diagnostics) {
    for operation in &survey.operations {
        let mut bodies = Vec::new();
        if let Some(body) = operation.node.get("requestBody") {
            bodies.push(("the request body".to_owned(), body));
        }
        for (status, answer) in operation.answers(survey.document) {
            if status.key.starts_with('2') {
                bodies.push((format!("response {}", status.key), answer));
            }
        }
        for (label, body) in bodies {
            for media in body.get("content").map_or(&[][..], Node::entries) {
                if media.value.get("example").is_none() {
                    operation.report(
                        problems,
                        &media.place,
                        format!("{label} lacks an example"),
                        "write `example` beside its schema",
                    );
                }
            }
        }
    }
}
