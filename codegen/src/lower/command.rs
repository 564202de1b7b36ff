//! The words that call each operation on a command line, the groups that these words make, and what stands behind
//! them without a flag.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Place};
use crate::document::suggest;
use crate::document::{Entry, Node};
use crate::ir::{Access, CommandGroup, Field, Model, Operation, Shape, Tag, Type};
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

/// Checks `x-quay-command-argument`: it names one or two properties that are texts.
pub(super) fn check_arguments(
    root: &Node,
    operations: &[Operation],
    models: &BTreeMap<String, Model>,
    problems: &mut Diagnostics,
) {
    for path in root.get("paths").map_or(&[][..], Node::entries) {
        for method in path.value.entries() {
            let id = method.value.text_of("operationId");
            let operation = operations.iter().find(|it| Some(it.id.as_str()) == id);
            let node = method.value.get("x-quay-command-argument");
            let (Some(operation), Some(node)) = (operation, node) else {
                continue;
            };
            for (place, problem, remedy) in argument_problems(node, operation, models) {
                let problem = format!("`x-quay-command-argument`: {problem}");
                problems.add_in(&operation.shown(), place, problem, remedy);
            }
        }
    }
}

/// What is wrong with the properties that make one argument, each with its place and a remedy.
fn argument_problems<'a>(
    node: &'a Node,
    operation: &Operation,
    models: &BTreeMap<String, Model>,
) -> Vec<(&'a Place, String, String)> {
    let mut found = Vec::new();
    if node.items().len() > 2 {
        found.push((
            &node.place,
            "an argument is made of one property or of two".to_owned(),
            "name the last two".to_owned(),
        ));
    }
    let content = operation.body.iter().flat_map(|body| body.contents.first());
    let ty = content.into_iter().find_map(|content| content.ty());
    let fields = match ty.map(|ty| resolved(ty, models)) {
        Some(Resolved::Object(fields)) => fields,
        _ => &[],
    };
    for item in node.items() {
        let name = item.text().unwrap_or_default();
        match fields.iter().find(|field| field.name == name) {
            None => found.push((
                &item.place,
                format!("the body has no property `{name}`"),
                suggest(name, fields.iter().map(|it| it.name.as_str()), "remove it"),
            )),
            Some(field) if !is_text(&field.ty, models) => found.push((
                &item.place,
                format!("`{name}` is no text, or is secret"),
                "name another property, or remove it: it has a flag then".to_owned(),
            )),
            Some(field) if field.access == Access::ReadOnly || field.constant.is_some() => {
                found.push((
                    &item.place,
                    format!("nobody gives `{name}`: it is read-only or has one value"),
                    "name another property, or remove it".to_owned(),
                ));
            }
            Some(_) => {}
        }
    }
    found
}

/// Whether a value is one word that may be shown.
fn is_text(ty: &Type, models: &BTreeMap<String, Model>) -> bool {
    match resolved(ty, models) {
        Resolved::Text => true,
        Resolved::List | Resolved::Object(_) | Resolved::Other => false,
    }
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
    /// A text that is no secret.
    Text,
    Other,
}

/// What a type is behind its names.
fn resolved<'a>(ty: &'a Type, models: &'a BTreeMap<String, Model>) -> Resolved<'a> {
    let mut seen = BTreeSet::new();
    let mut ty = ty;
    loop {
        ty = match ty {
            Type::List(_) => return Resolved::List,
            Type::Text | Type::Format(_) => return Resolved::Text,
            Type::Nullable(inner) | Type::Boxed(inner) => inner,
            Type::Model(name) if seen.insert(name) => {
                match models.get(name).map(|model| &model.shape) {
                    Some(Shape::Alias(inner)) => inner,
                    Some(Shape::Object { fields, .. }) => return Resolved::Object(fields),
                    Some(Shape::Enumeration { .. }) => return Resolved::Text,
                    _ => return Resolved::Other,
                }
            }
            _ => return Resolved::Other,
        };
    }
}
