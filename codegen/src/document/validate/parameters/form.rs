//! What form the values of a parameter have in a URL: a text, a list of texts, or an object of texts.

use super::style;
use crate::document::node::{Node, Value};
use crate::document::tree::Document;
use crate::document::validate::object::settle;

/// The form of the values of a schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    Text,
    /// Anything, which in a URL is a text.
    Untyped,
    List,
    /// A text or a list of texts.
    TextOrList,
    Object,
    /// An object whose keys are not all listed.
    Map,
    /// Something that cannot be written as texts: what it is.
    Nested(&'static str),
}

const ALIKE: &str = "a choice between forms that look alike in a URL";

/// How deep lists, objects and choices are looked into.
const DEPTH: usize = 4;

/// The form of the values of a schema.
pub(super) fn form(document: &Document, schema: &Node) -> Form {
    within(document, schema, DEPTH)
}

fn within(document: &Document, schema: &Node, depth: usize) -> Form {
    let schema = settle(document, schema);
    let Some(depth) = depth.checked_sub(1) else {
        return Form::Nested(ALIKE);
    };
    let is_text = |node: &Node| matches!(within(document, node, depth), Form::Text);
    for key in ["oneOf", "anyOf"] {
        if let Some(members) = schema.get(key) {
            return choice(document, members.items(), depth);
        }
    }
    let members = schema.get("allOf").map_or(&[][..], Node::items);
    if !members.is_empty() {
        let mut forms = members.iter().map(|it| within(document, it, depth));
        return forms.find(|form| *form != Form::Text).unwrap_or(Form::Text);
    }
    let is_object = schema.get("properties").is_some();
    match schema.text_of("type") {
        Some("array") => match schema.get("items") {
            Some(items)
                if !matches!(within(document, items, depth), Form::Text | Form::Untyped) =>
            {
                Form::Nested("a list of lists or objects")
            }
            _ => Form::List,
        },
        Some("object") => object(schema, is_text),
        None if is_object => object(schema, is_text),
        None if schema.get("enum").is_none() => Form::Untyped,
        _ => Form::Text,
    }
}

/// The form that all members of a choice have. Only texts and lists may stand beside each other.
fn choice(document: &Document, members: &[Node], depth: usize) -> Form {
    let forms: Vec<Form> = members
        .iter()
        .filter(|member| !is_null(settle(document, member)))
        .map(|member| within(document, member, depth))
        .collect();
    match forms.as_slice() {
        [first, others @ ..] if others.iter().all(|other| other == first) => *first,
        [] => Form::Text,
        forms if forms.iter().all(|form| is_text_or_list(*form)) => Form::TextOrList,
        _ => Form::Nested(ALIKE),
    }
}

fn is_text_or_list(form: Form) -> bool {
    matches!(form, Form::Text | Form::List | Form::TextOrList)
}

fn is_null(schema: &Node) -> bool {
    matches!(schema.get("enum").map(Node::items), Some([only]) if matches!(only.value, Value::Null))
}

fn object(schema: &Node, is_text: impl Fn(&Node) -> bool) -> Form {
    let properties = schema.get("properties").map_or(&[][..], Node::entries);
    if !properties.iter().all(|property| is_text(&property.value)) {
        return Form::Nested("an object of lists, objects or values without a type");
    }
    match schema.get("additionalProperties") {
        Some(values) if !values.entries().is_empty() && !is_text(values) => {
            Form::Nested("an object of lists, objects or values without a type")
        }
        Some(values) if !values.entries().is_empty() => Form::Map,
        Some(values) if matches!(values.value, Value::Bool(true) | Value::Map(_)) => Form::Map,
        None if properties.is_empty() => Form::Map,
        _ => Form::Object,
    }
}

/// The names under which the properties of a parameter are sent, if they have names of their own.
pub(super) fn exploded<'a>(document: &'a Document, parameter: &'a Node) -> Option<Vec<&'a str>> {
    let schema = parameter.get("schema")?;
    let is_exploded = style(parameter) == ("form", true);
    if !is_exploded || form(document, schema) != Form::Object {
        return None;
    }
    Some(properties(document, schema, DEPTH))
}

fn properties<'a>(document: &'a Document, schema: &'a Node, depth: usize) -> Vec<&'a str> {
    let schema = settle(document, schema);
    let own = schema.get("properties").map_or(&[][..], Node::entries);
    let mut names: Vec<&str> = own.iter().map(|entry| entry.key.as_str()).collect();
    if let Some(depth) = depth.checked_sub(1) {
        for key in ["oneOf", "anyOf", "allOf"] {
            let members = schema.get(key).map_or(&[][..], Node::items);
            names.extend(
                members
                    .iter()
                    .flat_map(|it| properties(document, it, depth)),
            );
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}
