//! Takes what a document writes wrong, and can mean only one thing by, as that. Each time is a warning.
//!
//! A document that has nothing of it stays as it is.

mod misfits;
mod paths;
mod patterns;
mod schemas;
mod values;
mod walk;

use std::collections::BTreeMap;

use super::node::{Node, Value};
use super::repeated::Repeated;
use super::tree::Document;
use super::validate::keys::Kind;
use crate::diagnostic::{Diagnostics, Place};
use crate::profile::Level;

/// Adjusts a joined document, before anything else looks at it.
pub(super) fn adjust(document: &mut Document, found: &mut Diagnostics) {
    if document.profile.slips == Level::Refuse {
        return;
    }
    let mut slips = Slips {
        told: Repeated::new(document.profile.slips),
        operation: None,
        patterns: BTreeMap::new(),
    };
    paths::rename(document, &mut slips);
    let ecma_patterns = document.profile.ecma_patterns;
    walk::for_each_object(&mut document.root, &mut slips, &mut |kind, node, slips| {
        values::adjust(kind, node, slips);
        match kind {
            Kind::Root => add_info(node, slips),
            Kind::Info => complete_info(node, slips),
            Kind::Operation => complete_responses(node),
            Kind::Parameter => adjust_parameter(node, slips),
            Kind::Schema => {
                schemas::adjust(node, slips);
                if ecma_patterns {
                    patterns::adjust(node, slips);
                }
            }
            _ => {}
        }
    });
    paths::declare(document, &mut slips);
    document.patterns = slips.patterns;
    slips.told.tell(found);
}

/// Leaves out the examples and defaults that do not fit their schemas.
pub(super) fn leave_out_misfits(document: &mut Document, found: &mut Diagnostics) {
    if document.profile.fitting_examples != Level::Refuse {
        misfits::leave_out(document, found);
    }
}

/// What was taken as something else.
struct Slips {
    told: Repeated,
    /// The operation that is looked at: `getUser (GET /user)`.
    operation: Option<String>,
    /// The patterns that were translated, as they were written.
    patterns: BTreeMap<Place, String>,
}

impl Slips {
    /// Notes what was taken as something else. What has the same kind and cause is told once.
    fn note(&mut self, kind: Kind, cause: &str, place: &Place, problem: &str, remedy: &str) {
        self.told.add(
            format!("{kind:?}/{cause}"),
            self.operation.as_deref(),
            place,
            problem,
            remedy,
        );
    }
}

fn add_info(root: &mut Node, slips: &mut Slips) {
    if root.get("info").is_none() {
        let place = root.place.clone();
        slips.note(
            Kind::Root,
            "info",
            &place,
            "the document has no `info`, and is called `API`",
            "write `info` with `title` and `version`",
        );
        let mut info = map(&place);
        info.set("title", text(&place, "API"));
        info.set("version", text(&place, "0"));
        root.set("info", info);
    }
}

fn complete_info(info: &mut Node, slips: &mut Slips) {
    for (key, value) in [("title", "API"), ("version", "0")] {
        let is_there = info
            .get(key)
            .is_some_and(|it| it.text().is_none_or(|text| !text.trim().is_empty()));
        if !is_there {
            let place = info.get(key).unwrap_or(info).place.clone();
            let problem = format!("`info` has no {key}, which is taken as `{value}`");
            slips.note(Kind::Info, key, &place, &problem, &format!("write `{key}`"));
            info.set(key, text(&place, value));
        }
    }
}

/// Any response is expected where none is declared, of which another check tells.
fn complete_responses(operation: &mut Node) {
    if operation.get("responses").is_none() {
        let place = operation.place.clone();
        operation.set("responses", map(&place));
    }
}

fn adjust_parameter(parameter: &mut Node, slips: &mut Slips) {
    if parameter.text_of("in") == Some("path") && !parameter.flag("required") {
        let place = parameter.get("required").unwrap_or(parameter).place.clone();
        slips.note(
            Kind::Parameter,
            "required",
            &place,
            "a parameter of the path is not required, and is taken as required",
            "write `required: true`; without its value the path is another one",
        );
        parameter.set("required", node(&place, Value::Bool(true)));
    }
    // A text is written as itself, which is what a schema says as well.
    let content = parameter.get("content").map_or(&[][..], Node::entries);
    if let [only] = content
        && super::media_type::essence(&only.key).starts_with("text/")
        && parameter.get("schema").is_none()
    {
        let place = only.place.clone();
        let schema = only.value.get("schema").cloned().unwrap_or_else(|| {
            let mut schema = map(&place);
            schema.set("type", text(&place, "string"));
            schema
        });
        parameter.set("schema", schema);
        for key in ["content", "style", "explode"] {
            parameter.remove(key);
        }
    }
}

fn text(place: &Place, text: &str) -> Node {
    node(place, Value::Text(text.to_owned()))
}

fn map(place: &Place) -> Node {
    node(place, Value::Map(Vec::new().into()))
}

fn node(place: &Place, value: Value) -> Node {
    Node {
        place: place.clone(),
        value,
    }
}
