//! Writes into a document what the generator needs and the profile does not ask its author for: ids
//! of operations, one declared tag for each, and an example where several are listed.
//!
//! A document that has all of it stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use super::node::{Node, Value};
use super::repeated::Repeated;
use super::tree::Document;
use super::validate::METHODS;
use crate::diagnostic::{Diagnostics, Place};
use crate::names;
use crate::profile::Level;

/// The tag of operations that have none.
const UNTAGGED: &str = "untagged";

/// Completes every operation of a joined document.
pub(super) fn infer(document: &mut Document, found: &mut Diagnostics) {
    let profile = document.profile;
    if profile.operation_ids != Level::Refuse {
        add_ids(&mut document.root);
    }
    if profile.descriptions != Level::Refuse {
        add_summaries(&mut document.root);
    }
    if profile.tags != Level::Refuse {
        add_tags(&mut document.root, profile.single_tags, found);
    }
    if profile.descriptive_keys != Level::Refuse {
        choose_examples(document, found);
    }
}

/// The operations with the path and the method of each, in the order of the document.
pub(super) fn for_each_operation(root: &mut Node, mut change: impl FnMut(&str, &str, &mut Node)) {
    let Some(Value::Map(paths)) = root.value_mut("paths").map(|paths| &mut paths.value) else {
        return;
    };
    for path in paths.entries_mut() {
        let Value::Map(item) = &mut path.value.value else {
            continue;
        };
        for operation in item.entries_mut() {
            let is_operation = METHODS.contains(&operation.key.as_str());
            if is_operation && matches!(operation.value.value, Value::Map(_)) {
                change(&path.key, &operation.key, &mut operation.value);
            }
        }
    }
}

/// Makes the ids that are missing, of method and path: `getPetsByPetId`.
fn add_ids(root: &mut Node) {
    let mut taken = BTreeSet::new();
    for_each_operation(root, |_, _, operation| {
        taken.extend(operation.text_of("operationId").map(names::value_name));
    });
    for_each_operation(root, |path, method, operation| {
        let is_there = operation.get("operationId").is_some_and(|id| !is_blank(id));
        if is_there {
            return;
        }
        let words = path
            .split('/')
            .map(|segment| match segment.strip_prefix('{') {
                Some(parameter) => format!("by {parameter}"),
                None => segment.to_owned(),
            });
        let plain =
            names::operation_id(&format!("{method} {}", words.collect::<Vec<_>>().join(" ")));
        let mut id = plain.clone();
        let mut number = 1;
        while !taken.insert(names::value_name(&id)) {
            number += 1;
            id = format!("{plain}{number}");
        }
        let place = operation.place.clone();
        operation.set("operationId", text(&place, &id));
    });
}

/// An operation without a summary is told by the first sentence of its description, or by its path.
fn add_summaries(root: &mut Node) {
    for_each_operation(root, |path, method, operation| {
        if operation
            .get("summary")
            .is_some_and(|summary| !is_blank(summary))
        {
            return;
        }
        let description = operation.text_of("description").unwrap_or_default();
        let line = description.trim().lines().next().unwrap_or_default();
        let sentence = line.split_once(". ").map_or(line, |(first, _)| first);
        let is_plain = !sentence.is_empty() && sentence.starts_with(char::is_alphanumeric);
        let summary = match is_plain {
            true => sentence.to_owned(),
            false => format!("`{} {path}`", method.to_uppercase()),
        };
        let place = operation.place.clone();
        operation.set("summary", text(&place, &summary));
    });
}

/// Keeps the first tag of each operation, gives one to those without, and declares what is used.
fn add_tags(root: &mut Node, single: Level, found: &mut Diagnostics) {
    // Tags that differ only in signs and case are one module, and so one tag.
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let declared = root.get("tags").map_or(&[][..], Node::items);
    let mut repeated = BTreeSet::new();
    for (position, tag) in declared.iter().enumerate() {
        let Some(name) = tag.text_of("name").filter(|name| !name.trim().is_empty()) else {
            continue;
        };
        match known.get(&names::module_name(name)) {
            Some(_) => drop(repeated.insert(position)),
            None => drop(known.insert(names::module_name(name), name.to_owned())),
        }
    }
    let mut more = Repeated::new(single);
    let mut used: Vec<(String, Place)> = Vec::new();
    let mut is_used = BTreeSet::new();
    for_each_operation(root, |path, method, operation| {
        let tags = operation.get("tags").map_or(&[][..], Node::items);
        // A value that is no list of texts is told as such.
        let odd = operation
            .get("tags")
            .is_some_and(|it| !matches!(it.value, Value::List(_)));
        if odd || tags.iter().any(|tag| tag.text().is_none()) {
            return;
        }
        let mut tags = tags.iter().filter(|tag| !is_blank(tag));
        let first = tags.next();
        let place = first.map_or(&operation.place, |tag| &tag.place).clone();
        let name = first.and_then(Node::text).unwrap_or(UNTAGGED).to_owned();
        if let Some(second) = tags.next() {
            let id = operation.text_of("operationId").unwrap_or_default();
            more.add(
                "tags",
                Some(&format!("{id} ({} {path})", method.to_uppercase())),
                &second.place,
                "a second tag of an operation has no effect",
                "put the tag first by which the operation is to be grouped",
            );
        }
        let module = names::module_name(&name);
        let name = known.entry(module).or_insert(name).clone();
        if is_used.insert(name.clone()) {
            used.push((name.clone(), place.clone()));
        }
        operation.set("tags", node(&place, Value::List(vec![text(&place, &name)])));
    });
    more.tell(found);
    declare(root, &repeated, &is_used, used);
}

/// Declares the tags that are used, and leaves out those that are not.
fn declare(
    root: &mut Node,
    repeated: &BTreeSet<usize>,
    is_used: &BTreeSet<String>,
    used: Vec<(String, Place)>,
) {
    let place = root.place.clone();
    if root.get("tags").is_none() {
        root.set("tags", node(&place, Value::List(Vec::new())));
    }
    let Some(Value::List(tags)) = root.value_mut("tags").map(|tags| &mut tags.value) else {
        return;
    };
    let mut position = 0;
    tags.retain(|tag| {
        let is_repeated = repeated.contains(&position);
        position += 1;
        let name = tag.text_of("name");
        !is_repeated && name.is_none_or(|name| name.trim().is_empty() || is_used.contains(name))
    });
    for (name, place) in used {
        if !tags.iter().any(|tag| tag.text_of("name") == Some(&name)) {
            let mut tag = node(&place, Value::Map(Vec::new().into()));
            tag.set("name", text(&place, &name));
            tags.push(tag);
        }
    }
}

/// The first of several examples is the example.
fn choose_examples(document: &mut Document, found: &mut Diagnostics) {
    let shared = document
        .root
        .get("components")
        .and_then(|it| it.get("examples"))
        .cloned();
    let mut idle = Repeated::new(document.profile.idle_keys);
    choose_in(&mut document.root, shared.as_ref(), false, &mut idle);
    idle.tell(found);
}

/// Chooses among the examples of an object, and notes what is not chosen.
fn choose(holder: &mut Node, shared: Option<&Node>, idle: &mut Repeated) {
    let Some(examples) = holder.entry("examples") else {
        return;
    };
    let mut note = |what: &str, place: &Place, remedy: &str| {
        let problem = format!("{what} has no effect");
        idle.add(what, None, place, problem, remedy);
    };
    if holder.get("example").is_some() {
        let remedy = "keep one of the two";
        note("`examples` beside `example`", &examples.place, remedy);
        return;
    }
    let mut entries = examples.value.entries().iter();
    let Some(first) = entries.next() else {
        return;
    };
    if let Some(second) = entries.next() {
        let remedy = "put the example first that is to be checked and shown";
        note("an example after the first", &second.place, remedy);
    }
    let example = match first.value.reference().map(super::component_name) {
        Some(name) => shared.and_then(|it| it.get(name)),
        None => Some(&first.value),
    };
    let facts = example.map_or(&[][..], Node::entries).iter();
    for fact in facts.filter(|fact| fact.key != "value") {
        let remedy = "remove it; of an example only `value` is used";
        note(
            &format!("`{}` of an example", fact.key),
            &fact.place,
            remedy,
        );
    }
    if let Some(value) = example.and_then(|it| it.get("value")).cloned() {
        holder.set("example", value);
    }
}

fn choose_in(holder: &mut Node, shared: Option<&Node>, names: bool, idle: &mut Repeated) {
    if !names && holder.get("schema").is_some() {
        choose(holder, shared, idle);
    }
    match &mut holder.value {
        Value::List(items) => items
            .iter_mut()
            .for_each(|item| choose_in(item, shared, false, idle)),
        Value::Map(entries) => {
            for entry in entries.entries_mut() {
                let is_data = !names
                    && matches!(
                        entry.key.as_str(),
                        "example" | "examples" | "default" | "enum"
                    );
                if !is_data {
                    choose_in(
                        &mut entry.value,
                        shared,
                        !names && matches!(entry.key.as_str(), "properties" | "responses"),
                        idle,
                    );
                }
            }
        }
        _ => {}
    }
}

fn is_blank(node: &Node) -> bool {
    node.text().is_some_and(|text| text.trim().is_empty())
}

fn text(place: &Place, text: &str) -> Node {
    node(place, Value::Text(text.to_owned()))
}

fn node(place: &Place, value: Value) -> Node {
    Node {
        place: place.clone(),
        value,
    }
}
