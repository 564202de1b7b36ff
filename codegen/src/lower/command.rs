//! The words that call each operation on a command line, and the groups that these words make.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostics;
use crate::document::suggest;
use crate::document::{Entry, Node};
use crate::ir::{CommandGroup, Field, Model, Operation, Shape, Tag, Type};
use crate::names;

/// Gives each operation that has none its words.
pub(super) fn assign(operations: &mut [Operation], models: &BTreeMap<String, Model>) {
    let lists: Vec<bool> = operations.iter().map(|it| is_list(it, models)).collect();
    names::assign_commands(operations, &lists);
}

/// The groups of the commands, sorted by their words.
pub(super) fn groups(
    root: &Node,
    operations: &[Operation],
    tags: &[Tag],
    problems: &mut Diagnostics,
) -> Vec<CommandGroup> {
    let mut found: BTreeMap<&[String], BTreeSet<&str>> = BTreeMap::new();
    for operation in operations {
        for count in 1..operation.command.len() {
            let words = &operation.command[..count];
            found.entry(words).or_default().insert(&operation.tag);
        }
    }
    let described = root.get("x-quay-command-groups");
    let described = described.map_or(&[][..], Node::entries);
    let shown: Vec<String> = found.keys().map(|words| words.join(" ")).collect();
    for entry in described.iter().filter(|it| !shown.contains(&it.key)) {
        problems.add(
            &entry.place,
            format!(
                "`x-quay-command-groups`: no command begins with `{}`",
                entry.key
            ),
            suggest(&entry.key, shown.iter().map(String::as_str), "remove it"),
        );
    }
    let described: BTreeMap<&str, &Entry> =
        described.iter().map(|it| (it.key.as_str(), it)).collect();
    let about = |words: &[String], of: &BTreeSet<&str>| {
        let shown = words.join(" ");
        let given = described.get(shown.as_str()).and_then(|it| it.value.text());
        given
            .map(str::to_owned)
            .or_else(|| about_tag(of, tags))
            .unwrap_or_else(|| format!("Commands of {shown}"))
    };
    found
        .iter()
        .map(|(words, of)| CommandGroup {
            words: words.to_vec(),
            about: about(words, of),
        })
        .collect()
}

/// The first sentence about the only tag of several.
fn about_tag(of: &BTreeSet<&str>, tags: &[Tag]) -> Option<String> {
    let [only] = of.iter().collect::<Vec<_>>()[..] else {
        return None;
    };
    let tag = tags.iter().find(|tag| tag.name == *only)?;
    let paragraph = tag.description.split("\n\n").next()?;
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = line.split(". ").next()?.trim_end_matches('.');
    (!sentence.is_empty()).then(|| sentence.to_owned())
}

/// Whether an operation responds with a list, a page or a list in a wrapper.
fn is_list(operation: &Operation, models: &BTreeMap<String, Model>) -> bool {
    if operation.pagination.is_some() {
        return true;
    }
    let content = operation.successes().find_map(|it| it.contents.first());
    let ty = content.and_then(|content| content.ty());
    match ty.map(|ty| resolved(ty, models)) {
        Some(Resolved::List) => true,
        Some(Resolved::Object(fields)) => is_wrapper(operation, fields, models),
        _ => false,
    }
}

/// An object wraps a list if it has no other property, or if the list is called as the path or as lists are.
fn is_wrapper(operation: &Operation, fields: &[Field], models: &BTreeMap<String, Model>) -> bool {
    let mut lists = fields
        .iter()
        .filter(|field| matches!(resolved(&field.ty, models), Resolved::List));
    let (Some(list), None) = (lists.next(), lists.next()) else {
        return false;
    };
    let path = operation.path.template.trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or(path);
    fields.len() == 1 || LISTS.contains(&list.name.as_str()) || list.name == last
}

/// What the list of a wrapper is called, whatever its items are.
const LISTS: [&str; 9] = [
    "content", "data", "entries", "items", "list", "records", "results", "rows", "values",
];

enum Resolved<'a> {
    List,
    Object(&'a [Field]),
    Other,
}

/// What a type is behind its names.
fn resolved<'a>(ty: &'a Type, models: &'a BTreeMap<String, Model>) -> Resolved<'a> {
    let mut seen = BTreeSet::new();
    let mut ty = ty;
    loop {
        ty = match ty {
            Type::List(_) => return Resolved::List,
            Type::Nullable(inner) | Type::Boxed(inner) => inner,
            Type::Model(name) if seen.insert(name) => {
                match models.get(name).map(|model| &model.shape) {
                    Some(Shape::Alias(inner)) => inner,
                    Some(Shape::Object { fields, .. }) => return Resolved::Object(fields),
                    _ => return Resolved::Other,
                }
            }
            _ => return Resolved::Other,
        };
    }
}
