//! Brings the parameters that a path names and those that its operations declare together.

use std::collections::BTreeSet;

use super::walk::shown;
use super::{Slips, map, node, text};
use crate::diagnostic::Place;
use crate::document::node::{Node, Value};
use crate::document::pointer::component_key;
use crate::document::tree::Document;
use crate::document::validate::METHODS;
use crate::document::validate::keys::Kind;
use crate::ir::Part;
use crate::lower::parameter::parts;
use crate::names;

/// The signs of URI templates (RFC 6570) before a name. OpenAPI has styles in their place.
const OPERATORS: [char; 8] = ['+', '#', '.', '/', ';', '?', '&', '$'];

/// Renames the parameters of each path to those that are declared.
pub(super) fn rename(document: &mut Document, slips: &mut Slips) {
    let shared = shared(document);
    let Some(Value::Map(paths)) = document.root.value_mut("paths").map(|it| &mut it.value) else {
        return;
    };
    let mut known: BTreeSet<String> = paths.iter().map(|path| path.key.clone()).collect();
    let mut changed = paths.to_vec();
    for path in &mut changed {
        let renamed = renamed(&path.key, &declared_on(&path.value, shared.as_ref()));
        if renamed != path.key && known.insert(renamed.clone()) {
            known.remove(&path.key);
            let problem = format!("the path `{}` is taken as `{renamed}`", path.key);
            let remedy = "write each parameter as it is declared; its `style` and `explode` say \
                          how it is sent";
            note(slips, &path.key, &path.place, &problem, remedy);
            path.key = renamed;
        }
    }
    *paths = changed.into();
}

/// Declares what only the paths name, and leaves out what only is declared.
pub(super) fn declare(document: &mut Document, slips: &mut Slips) {
    let shared = shared(document);
    let Some(Value::Map(paths)) = document.root.value_mut("paths").map(|it| &mut it.value) else {
        return;
    };
    for path in paths.entries_mut() {
        if matches!(path.value.value, Value::Map(_)) {
            declare_on(&path.key, &mut path.value, shared.as_ref(), slips);
        }
    }
}

/// The parameters among the components.
fn shared(document: &Document) -> Option<Node> {
    let components = document.root.get("components")?;
    components.get("parameters").cloned()
}

/// The parameters of the path that the item and its operations declare.
fn declared_on(item: &Node, shared: Option<&Node>) -> BTreeSet<String> {
    let operations = METHODS.iter().filter_map(|method| item.get(method));
    let holders = operations.chain([item]);
    let parameters = holders.filter_map(|holder| holder.get("parameters"));
    parameters
        .flat_map(Node::items)
        .filter_map(|parameter| path_parameter(parameter, shared))
        .map(str::to_owned)
        .collect()
}

/// The name of a parameter of the path.
fn path_parameter<'a>(parameter: &'a Node, shared: Option<&'a Node>) -> Option<&'a str> {
    let parameter = follow(parameter, shared)?;
    parameter
        .text_of("name")
        .filter(|_| parameter.text_of("in") == Some("path"))
}

/// The parameter behind a reference, if there is one.
fn follow<'a>(parameter: &'a Node, shared: Option<&'a Node>) -> Option<&'a Node> {
    let mut parameter = parameter;
    // As many references as may follow one another.
    for _ in 0..32 {
        match parameter.reference() {
            Some(reference) => parameter = shared?.get(&component_key(reference))?,
            None => return Some(parameter),
        }
    }
    None
}

/// A path with the names that its parameters are declared by.
fn renamed(template: &str, declared: &BTreeSet<String>) -> String {
    let named: BTreeSet<String> = template
        .split('/')
        .flat_map(parts)
        .filter_map(name)
        .collect();
    let spare = |name: &str| declared.contains(name) && !named.contains(name);
    let meant = |written: &str| {
        let bare = written
            .trim_start_matches(OPERATORS)
            .trim_end_matches('*')
            .trim();
        let same = |it: &&String| names::value_name(it) == names::value_name(bare) && spare(it);
        match spare(bare) {
            true => Some(bare.to_owned()),
            false => declared.iter().find(same).cloned(),
        }
    };
    let mut text = template.to_owned();
    for written in &named {
        if !declared.contains(written)
            && let Some(name) = meant(written)
        {
            text = text.replace(&format!("{{{written}}}"), &format!("{{{name}}}"));
        }
    }
    text
}

fn name(part: Part) -> Option<String> {
    match part {
        Part::Parameter(name) if !name.is_empty() => Some(name),
        _ => None,
    }
}

fn declare_on(template: &str, item: &mut Node, shared: Option<&Node>, slips: &mut Slips) {
    let named: BTreeSet<String> = template
        .split('/')
        .flat_map(parts)
        .filter_map(name)
        .collect();
    remove_others(template, &named, item, shared, slips);
    let on_path = declared(item, shared);
    for method in METHODS {
        let Some(operation) = item.value_mut(method) else {
            continue;
        };
        if !matches!(operation.value, Value::Map(_)) {
            continue;
        }
        slips.operation = Some(shown(method, template, operation));
        remove_others(template, &named, operation, shared, slips);
        let of_operation = declared(operation, shared);
        if let (Some(on_path), Some(of_operation)) = (&on_path, &of_operation) {
            let missing = named
                .iter()
                .filter(|name| !on_path.contains(*name) && !of_operation.contains(*name));
            for name in missing {
                add(name, operation, slips);
            }
        }
        slips.operation = None;
    }
}

/// The parameters of the path that an object declares; none if a reference among them leads nowhere.
fn declared(holder: &Node, shared: Option<&Node>) -> Option<BTreeSet<String>> {
    let parameters = holder.get("parameters").map_or(&[][..], Node::items);
    let followed: Option<Vec<&Node>> = parameters.iter().map(|it| follow(it, shared)).collect();
    let names = followed?
        .into_iter()
        .filter_map(|it| path_parameter(it, shared));
    Some(names.map(str::to_owned).collect())
}

/// Leaves out declared parameters that the path does not have.
fn remove_others(
    template: &str,
    named: &BTreeSet<String>,
    holder: &mut Node,
    shared: Option<&Node>,
    slips: &mut Slips,
) {
    let Some(Value::List(parameters)) = holder.value_mut("parameters").map(|it| &mut it.value)
    else {
        return;
    };
    parameters.retain(|parameter| {
        let Some(name) = path_parameter(parameter, shared).filter(|it| !named.contains(*it)) else {
            return true;
        };
        let problem = format!("the path `{template}` has no parameter `{name}`, which is left out");
        let remedy = "correct the name, or remove the parameter";
        note(slips, name, &parameter.place, &problem, remedy);
        false
    });
}

/// Declares a parameter of the path as a text.
fn add(name: &str, operation: &mut Node, slips: &mut Slips) {
    let place = operation.place.clone();
    let problem = format!("the path parameter `{name}` is not declared, and is taken as a string");
    let remedy = "add it to `parameters`, with `in: path`";
    note(slips, name, &place, &problem, remedy);
    let mut schema = map(&place);
    schema.set("type", text(&place, "string"));
    let mut parameter = map(&place);
    parameter.set("name", text(&place, name));
    parameter.set("in", text(&place, "path"));
    parameter.set("required", node(&place, Value::Bool(true)));
    parameter.set("schema", schema);
    if operation.get("parameters").is_none() {
        operation.set("parameters", node(&place, Value::List(Vec::new())));
    }
    if let Some(Value::List(parameters)) = operation.value_mut("parameters").map(|it| &mut it.value)
    {
        parameters.push(parameter);
    }
}

/// Each place is told by itself: the names differ.
fn note(slips: &mut Slips, name: &str, place: &Place, problem: &str, remedy: &str) {
    let cause = format!("{name} {} {}", place.line, place.column);
    slips.note(Kind::Parameter, &cause, place, problem, remedy);
}
