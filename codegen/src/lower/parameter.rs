//! Lowers the parameters of an operation, and the path that some of them stand in.

use super::operation::settle;
use super::schema::{Models, about, constraints, joined, limits, notes};
use crate::document::{Document, Node};
use crate::ir::{Constraints, Location, Parameter, Part, Path, Segment, Style, Type};
use crate::names;

/// The parameters by location, within each in the order of the document. The first of a name and
/// location counts, so that an operation overrides its path.
pub(super) fn parameters<'a>(
    document: &'a Document,
    nodes: impl Iterator<Item = &'a Node>,
    id: &str,
    has_body: bool,
    models: &mut Models<'a>,
) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    for node in nodes {
        let node = document.resolve(node);
        let name = node.text_of("name").unwrap_or("");
        let Some(location) = location(node) else {
            continue;
        };
        let is_same = |known: &Parameter| {
            known.location == location
                && match location {
                    Location::Header => known.name.eq_ignore_ascii_case(name),
                    _ => known.name == name,
                }
        };
        if is_ignored(location, name) || parameters.iter().any(is_same) {
            continue;
        }
        parameters.push(parameter(document, node, location, id, models));
    }
    parameters.sort_by_key(|parameter| parameter.location);
    let wanted: Vec<(&str, Location)> = parameters
        .iter()
        .map(|parameter| (parameter.name.as_str(), parameter.location))
        .collect();
    let names = names::parameter_names(&wanted, has_body);
    for (parameter, name) in parameters.iter_mut().zip(names) {
        parameter.rust_name = name;
    }
    parameters
}

fn location(node: &Node) -> Option<Location> {
    Some(match node.text_of("in")? {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" => Location::Header,
        "cookie" => Location::Cookie,
        _ => return None,
    })
}

/// Headers that are no parameters: OpenAPI says so of the first three, and the HTTP library or the
/// client itself writes the others.
pub(crate) const IGNORED_HEADERS: [&str; 8] = [
    "accept",
    "content-type",
    "authorization",
    "connection",
    "content-length",
    "host",
    "transfer-encoding",
    "user-agent",
];

fn is_ignored(location: Location, name: &str) -> bool {
    location == Location::Header && IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str())
}

fn parameter<'a>(
    document: &'a Document,
    node: &'a Node,
    location: Location,
    id: &str,
    models: &mut Models<'a>,
) -> Parameter {
    let name = node.text_of("name").unwrap_or("").to_owned();
    let content = node
        .get("content")
        .and_then(|content| content.entries().first());
    let schema = match content {
        Some(media) => media.value.get("schema"),
        None => node.get("schema"),
    };
    let style = match content {
        Some(_) => Style::Json,
        None => style(node, location),
    };
    let named = format!("{id}-{name}");
    let ty = schema.map_or(Type::Any, |schema| models.ty(schema, &named));
    Parameter {
        rust_name: String::new(),
        location,
        style,
        description: node.text_of("description").unwrap_or("").to_owned(),
        notes: schema.map_or_else(String::new, |schema| notes_of(document, node, schema)),
        ty: match style {
            Style::Json => ty,
            _ => in_texts(ty),
        },
        required: node.flag("required"),
        default: schema
            .and_then(|schema| default(document, schema))
            .filter(|_| !node.flag("required"))
            .map(Node::to_json),
        deprecated: node.flag("deprecated")
            || schema.is_some_and(|schema| schema.flag("deprecated")),
        multi_segment: node.flag("x-quay-multi-segment"),
        ignored: node.flag("x-quay-ignored"),
        help: node.text_of("x-quay-help").map(ToOwned::to_owned),
        read_in_code: node.flag("x-quay-read-in-code"),
        example: node.get("example").map(Node::to_json),
        constraints: schema
            .map(|schema| parameter_constraints(document, schema))
            .unwrap_or_default(),
        name,
    }
}

/// What the schema of a parameter says beside the parameter. The default is told by itself.
fn notes_of(document: &Document, node: &Node, schema: &Node) -> String {
    let settled = settle(document, schema);
    let own = match about(schema) {
        about
            if node
                .text_of("description")
                .is_some_and(|it| it.trim_end() == about) =>
        {
            String::new()
        }
        about => about,
    };
    let without_default = match settled.get("default") {
        None => notes(document, settled),
        Some(_) => limits(document, settled),
    };
    joined(vec![own, without_default])
}

/// The style that a parameter has, or that of its location.
fn style(node: &Node, location: Location) -> Style {
    let style = node.text_of("style").unwrap_or(match location {
        Location::Path | Location::Header => "simple",
        Location::Query | Location::Cookie => "form",
    });
    let explode = match node.get("explode") {
        Some(_) => node.flag("explode"),
        None => style == "form",
    };
    match (style, explode) {
        ("simple", _) => Style::Simple { explode },
        ("label", _) => Style::Label { explode },
        ("matrix", _) => Style::Matrix { explode },
        ("spaceDelimited", false) => Style::SpaceDelimited,
        ("pipeDelimited", false) => Style::PipeDelimited,
        ("deepObject", _) => Style::DeepObject,
        // Items that have a name each need no sign between them.
        (_, explode) => Style::Form { explode },
    }
}

/// The type of a value that is written as texts: null cannot be written, and what has no type is a
/// text.
fn in_texts(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => in_texts(*inner),
        Type::Any => Type::Text,
        Type::List(item) => Type::List(Box::new(in_texts(*item))),
        Type::Map(value) => Type::Map(Box::new(in_texts(*value))),
        ty => ty,
    }
}

/// The constraints of a parameter and of its items.
fn parameter_constraints(document: &Document, schema: &Node) -> Constraints {
    let schema = settle(document, schema);
    let items = schema.get("items").map(|items| settle(document, items));
    Constraints {
        inside: items.map(constraints).map(Box::new),
        ..constraints(schema)
    }
}

/// The default of a schema, or of the one that it stands for.
fn default<'a>(document: &'a Document, schema: &'a Node) -> Option<&'a Node> {
    let mut schema = schema;
    loop {
        let target = match schema.get("allOf").map(Node::items) {
            Some([only]) => only,
            _ => document.resolve(schema),
        };
        match schema.get("default") {
            Some(default) => return Some(default),
            // The validator ensures that references do not go round.
            None if std::ptr::eq(target, schema) => return None,
            None => schema = target,
        }
    }
}

/// A path, taken apart. Parameters of the path are sorted by their places in it.
pub(super) fn path(template: &str, parameters: &mut [Parameter]) -> Path {
    parameters.sort_by_key(|parameter| {
        let in_path = parameter.location == Location::Path;
        let place = in_path.then(|| template.find(&format!("{{{}}}", parameter.name)));
        (parameter.location, place.flatten())
    });
    let segment = |text: &str| {
        let parts = parts(text);
        match parts.as_slice() {
            [] => Segment::Literal(String::new()),
            [Part::Literal(text)] => Segment::Literal(text.clone()),
            [Part::Parameter(name)] => {
                let mut all = parameters.iter();
                match all.any(|it| it.name == *name && it.multi_segment) {
                    true => Segment::Many(name.clone()),
                    false => Segment::One(name.clone()),
                }
            }
            _ => Segment::Parts(parts),
        }
    };
    Path {
        template: template.to_owned(),
        segments: template
            .trim_start_matches('/')
            .split('/')
            .map(segment)
            .collect(),
    }
}

/// The fixed texts and parameters of a segment.
pub(crate) fn parts(segment: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = segment;
    while let Some((before, behind)) = rest.split_once('{') {
        let Some((name, next)) = behind.split_once('}') else {
            break;
        };
        if !before.is_empty() {
            parts.push(Part::Literal(before.to_owned()));
        }
        parts.push(Part::Parameter(name.to_owned()));
        rest = next;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest.to_owned()));
    }
    parts
}
