//! Checks that examples and defaults fit their schemas, and that bodies have an example.

use std::collections::BTreeSet;

use super::index::Index;
use super::instance::check_instance;
use super::keys::Kind;
use super::object::Object;
use crate::diagnostic::{Diagnostics, Place};
use crate::document::node::{Entry, Node, Value};
use crate::document::tree::Document;
use crate::profile::Level;

/// Checks every example and default, then the bodies that have none.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    // What a profile leaves out is gone already.
    if index.profile().fitting_examples == Level::Refuse {
        check_fits(index, problems);
    }
    check_presence(index, problems);
}

/// Tells of the examples and defaults that do not fit, and returns their places.
pub(in crate::document) fn misfits(
    document: &Document,
    problems: &mut Diagnostics,
) -> BTreeSet<Place> {
    check_fits(&Index::of(document), problems)
}

fn check_fits(index: &Index<'_>, problems: &mut Diagnostics) -> BTreeSet<Place> {
    let mut places = BTreeSet::new();
    for object in &index.objects {
        let schema = match object.kind {
            Kind::MediaType | Kind::Parameter | Kind::Header => object.node.get("schema"),
            Kind::Schema => Some(object.node),
            _ => None,
        };
        let Some(schema) = schema else { continue };
        for key in ["example", "default"] {
            if let Some(entry) = object.node.entry(key)
                && (key == "example" || object.kind == Kind::Schema)
                && !fits(index, object, schema, entry, problems)
            {
                places.insert(entry.place.clone());
            }
        }
    }
    places
}

fn fits(
    index: &Index<'_>,
    object: &Object<'_>,
    schema: &Node,
    entry: &Entry,
    problems: &mut Diagnostics,
) -> bool {
    let level = index.profile().fitting_examples;
    let mut mismatches = check_instance(index.document, schema, &entry.value.to_json(), true);
    let fits = mismatches.is_empty();
    let mut end = "";
    if level != Level::Refuse {
        // One is enough to leave out the whole.
        mismatches.truncate(1);
        end = ", and is left out";
    }
    for mismatch in mismatches {
        let at = if mismatch.at.is_empty() {
            String::new()
        } else {
            format!(" at `{}`", mismatch.at)
        };
        object.tell(
            level,
            problems,
            &part(&entry.value, &mismatch.at).place,
            format!(
                "the {} of {} does not fit{at}: {}{end}",
                entry.key, object.label, mismatch.problem
            ),
            "correct the value, or the schema",
        );
    }
    fits
}

/// The part of a value that a JSON pointer names.
fn part<'a>(value: &'a Node, pointer: &str) -> &'a Node {
    let mut node = value;
    for part in pointer.split('/').skip(1) {
        let name = crate::document::pointer::unescape(part);
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

/// The docs of every call show a request, so every body needs an example.
fn check_presence(index: &Index<'_>, problems: &mut Diagnostics) {
    for operation in &index.operations {
        let mut bodies = Vec::new();
        if let Some(body) = operation.node.get("requestBody") {
            bodies.push(("the request body".to_owned(), body));
        }
        for (status, response) in operation.responses(index.document) {
            if status.key.starts_with('2') {
                bodies.push((format!("response {}", status.key), response));
            }
        }
        for (label, body) in bodies {
            for media in body.get("content").map_or(&[][..], Node::entries) {
                if media.value.get("example").is_none() {
                    operation.tell(
                        index.profile().examples,
                        problems,
                        &media.place,
                        format!("{label} has no example"),
                        "write `example` beside its schema",
                    );
                }
            }
        }
    }
}
