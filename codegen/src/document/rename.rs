//! Gives schemas and operations whose names Rust cannot have, or that fall together, names of their own.
//!
//! Only the names in Rust change: what is sent stays as the document has it.

use std::collections::{BTreeMap, BTreeSet};

use super::infer::for_each_operation;
use super::node::{Entry, Node, Value};
use super::pointer::component_key;
use super::validate::{TAKEN_METHODS, TAKEN_TYPES, is_taken_by_calls};
use crate::diagnostic::{Diagnostics, Place};
use crate::names;
use crate::profile::{Level, Profile};

const SCHEMAS: &str = "#/components/schemas/";

/// Renames what the profile does not ask the author to rename.
pub(super) fn rename(root: &mut Node, profile: Profile, found: &mut Diagnostics) {
    if profile.rust_names != Level::Refuse {
        rename_schemas(root);
    }
    if profile.operation_ids != Level::Refuse {
        rename_operations(root, found);
    }
}

fn rename_schemas(root: &mut Node) {
    let components = root.value_mut("components");
    let Some(schemas) = components.and_then(|it| it.value_mut("schemas")) else {
        return;
    };
    let Value::Map(entries) = &mut schemas.value else {
        return;
    };
    let renamed = new_names(entries);
    if renamed.is_empty() {
        return;
    }
    let mut kept = entries.to_vec();
    for entry in &mut kept {
        if let Some(name) = renamed.get(&entry.key) {
            entry.key.clone_from(name);
        }
    }
    *entries = kept.into();
    follow(root, &renamed, false);
}

/// The new names by the old ones. A name that is right already is nobody else's.
fn new_names(entries: &[Entry]) -> BTreeMap<String, String> {
    let is_right = |key: &str| names::type_name(key) == key && !TAKEN_TYPES.contains(&key);
    let right = entries.iter().filter(|entry| is_right(&entry.key));
    let mut taken: names::Taken = right.map(|entry| entry.key.clone()).collect();
    let mut renamed = BTreeMap::new();
    for entry in entries.iter().filter(|entry| !is_right(&entry.key)) {
        let made = names::type_name(&entry.key);
        let is_taken = TAKEN_TYPES.contains(&made.as_str());
        if !is_taken && taken.insert(&made) {
            continue;
        }
        let base = match is_taken {
            true => format!("{made}Model"),
            false => made,
        };
        let name = taken.take(base);
        renamed.insert(entry.key.clone(), name);
    }
    renamed
}

/// Lets every reference lead to the new name. `names` says that the keys of the node are names.
fn follow(node: &mut Node, renamed: &BTreeMap<String, String>, names: bool) {
    if !names {
        keep_tags(node, renamed);
    }
    match &mut node.value {
        Value::List(items) => {
            for item in items {
                follow(item, renamed, false);
            }
        }
        Value::Map(entries) => {
            for entry in entries.entries_mut() {
                let key = entry.key.as_str();
                match key {
                    "$ref" if !names => change(&mut entry.value, renamed, false),
                    "mapping" if !names => change_all(&mut entry.value, renamed),
                    "default" | "enum" | "example" | "examples" if !names => {}
                    _ if !names && key.starts_with("x-") => {}
                    _ => {
                        let holds_names =
                            !names && matches!(key, "properties" | "responses" | "schemas");
                        follow(&mut entry.value, renamed, holds_names);
                    }
                }
            }
        }
        _ => {}
    }
}

/// A value of a discriminator may be the name of a schema, which is what is sent. It is written down
/// before the schema gets another name.
fn keep_tags(node: &mut Node, renamed: &BTreeMap<String, String>) {
    if node.get("discriminator").is_none() {
        return;
    }
    let members = ["oneOf", "anyOf"]
        .into_iter()
        .filter_map(|key| node.get(key));
    let members = members.flat_map(Node::items);
    let names: Vec<(Place, String)> = members
        .filter_map(|member| Some((member.place.clone(), component_key(member.reference()?))))
        .filter(|(_, name)| renamed.contains_key(name))
        .collect();
    let Some(discriminator) = node.value_mut("discriminator") else {
        return;
    };
    for (place, name) in names {
        let mapping = discriminator.get("mapping").map_or(&[][..], Node::entries);
        let is_mapped = mapping.iter().any(|entry| {
            entry
                .value
                .text()
                .is_some_and(|text| component_key(text) == name)
        });
        if is_mapped {
            continue;
        }
        let reference = Node {
            place: place.clone(),
            value: Value::Text(format!("{SCHEMAS}{name}")),
        };
        if discriminator.get("mapping").is_none() {
            let value = Value::Map(Vec::new().into());
            discriminator.set("mapping", Node { place, value });
        }
        if let Some(mapping) = discriminator.value_mut("mapping") {
            mapping.set(&name, reference);
        }
    }
}

fn change_all(mapping: &mut Node, renamed: &BTreeMap<String, String>) {
    if let Value::Map(entries) = &mut mapping.value {
        for value in entries.values_mut() {
            change(value, renamed, true);
        }
    }
}

/// Changes a reference; with `bare`, a name without a path as well.
fn change(reference: &mut Node, renamed: &BTreeMap<String, String>, bare: bool) {
    let Value::Text(text) = &mut reference.value else {
        return;
    };
    let is_name = bare && !text.contains('/');
    if !is_name && !text.starts_with(SCHEMAS) {
        return;
    }
    if let Some(name) = renamed.get(&component_key(text)) {
        *text = format!("{SCHEMAS}{name}");
    }
}

fn rename_operations(root: &mut Node, found: &mut Diagnostics) {
    let (mut methods, mut types) = (BTreeSet::new(), BTreeSet::new());
    // The first of an id keeps it. One operation may stand at several paths, by reference.
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    let mut right = BTreeSet::new();
    let mut position = 0;
    for_each_operation(root, |_, _, operation| {
        position += 1;
        let Some(id) = operation.get("operationId") else {
            return;
        };
        if let Some(text) = id.text().filter(|text| is_plain(text) && is_free(text)) {
            let (method, ty) = (names::value_name(text), names::type_name(text));
            if !methods.contains(&method) && !types.contains(&ty) {
                right.insert(position);
                methods.insert(method);
                types.insert(ty);
            }
        }
    });
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    position = 0;
    for_each_operation(root, |path, method, operation| {
        position += 1;
        let Some(id) = operation.value_mut("operationId") else {
            return;
        };
        let place = id.place.clone();
        let Value::Text(text) = &mut id.value else {
            return;
        };
        if text.trim().is_empty() {
            return;
        }
        let earlier = first.entry(text.clone()).or_insert_with(|| place.clone());
        let repeated = (*earlier != place).then(|| (text.clone(), earlier.clone()));
        if right.contains(&position) {
            return;
        }
        let mut base = match is_plain(text) {
            true => text.clone(),
            false => names::operation_id(text),
        };
        if !is_plain(&base) {
            base = names::operation_id(&format!("{method} {path} {base}"));
        }
        if !is_free(&base) {
            base.push_str("Operation");
        }
        let mut name = base.clone();
        let number = numbers.entry(base.clone()).or_insert(1);
        while methods.contains(&names::value_name(&name))
            || types.contains(&names::type_name(&name))
        {
            *number += 1;
            name = format!("{base}{number}");
        }
        methods.insert(names::value_name(&name));
        types.insert(names::type_name(&name));
        if let Some((id, earlier)) = repeated {
            found.warn_in(
                &format!("{id} ({} {path})", method.to_uppercase()),
                &place,
                format!(
                    "the operation id `{id}` is already used at {}:{}, and is taken as `{name}`",
                    earlier.file, earlier.line
                ),
                "give one of the two another id",
            );
        }
        *text = name;
    });
}

/// Whether an id has only characters that Rust's names have.
fn is_plain(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.chars().all(|it| it.is_ascii_alphanumeric() || it == '_')
}

/// Whether neither the client nor Rust has the name.
fn is_free(id: &str) -> bool {
    !TAKEN_METHODS.contains(&names::value_name(id).as_str())
        && !is_taken_by_calls(&names::type_name(id))
}
