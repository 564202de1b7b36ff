//! Checks where an `x-quay-*` key stands and what form its value has.
//!
//! spec/README.md explains the keys. `extension_rules` checks whether they agree with their object.

use super::index::Index;
use super::keys::Kind;
use super::object::Object;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node, Value};
use crate::document::suggest::suggest;
use crate::profile::{Level, Profile};

/// The form of a value.
#[derive(Clone, Copy)]
enum Form {
    Text,
    /// Only true: the key is left out otherwise.
    True,
    Boolean,
    Status,
    /// Texts, at least one, none twice.
    Texts,
    /// Anchors of a document, at least one, none twice.
    Anchors,
    /// A mapping with the only key `items`.
    Pagination,
    /// A mapping of names, which another check looks at.
    Reasons,
    /// A mapping of words to texts, which another check looks at.
    CommandGroups,
    /// Mappings of `name` and `tags`, at least one.
    TagGroups,
    /// A mapping that lowering looks at, since it speaks of operations and models.
    Resource,
    /// A number of bytes, at least one.
    Bytes,
}

use Form::{
    Anchors, Boolean, Bytes, CommandGroups, Pagination, Reasons, Resource, Status, TagGroups, Text,
    Texts, True,
};
use Kind::{Operation, Parameter, Response, Root, Schema, Tag};

/// Every key, where it may stand, and the form of its value.
const VOCABULARY: &[(&str, &[Kind], Form)] = &[
    ("x-displayName", &[Tag], Text),
    ("x-quay-behaviour", &[Operation], Anchors),
    ("x-quay-checked-in-code", &[Schema], True),
    ("x-quay-command", &[Operation], Text),
    ("x-quay-command-argument", &[Operation], Texts),
    ("x-quay-command-groups", &[Root], CommandGroups),
    ("x-quay-documented-body", &[Operation], Texts),
    ("x-quay-documented-name", &[Parameter], Text),
    ("x-quay-documented-only", &[Response], True),
    ("x-quay-documented-parameters", &[Operation], Texts),
    ("x-quay-documented-path", &[Operation], Text),
    ("x-quay-documented-required", &[Schema], Boolean),
    ("x-quay-documented-scope", &[Operation], Text),
    ("x-quay-documented-status", &[Operation], Status),
    ("x-quay-empty-media-type", &[Response], Text),
    ("x-quay-empty-string-when-unset", &[Schema], True),
    ("x-quay-ensure", &[Operation], Resource),
    ("x-quay-fails-when-disabled", &[Operation], True),
    ("x-quay-feature", &[Operation], Texts),
    ("x-quay-fresh-login", &[Operation], True),
    ("x-quay-help", &[Parameter], Text),
    ("x-quay-ignored", &[Parameter, Schema], True),
    ("x-quay-internal", &[Operation], True),
    ("x-quay-json-limit", &[Operation], Bytes),
    ("x-quay-known-values", &[Schema], Texts),
    ("x-quay-multi-segment", &[Parameter], True),
    ("x-quay-null-apart", &[Schema], True),
    ("x-quay-one-schema", &[Schema], True),
    ("x-quay-pagination", &[Operation], Pagination),
    ("x-quay-permission-before-body", &[Operation], Boolean),
    ("x-quay-read-in-code", &[Parameter], True),
    ("x-quay-reasons", &[Root], Reasons),
    ("x-quay-reasons", &[Operation], Texts),
    ("x-quay-secret", &[Schema], True),
    ("x-quay-guide-section", &[Operation], Text),
    ("x-quay-server-operation-id", &[Operation], Text),
    ("x-quay-silent-body", &[Operation], True),
    ("x-quay-since", &[Operation, Schema], Text),
    ("x-quay-sorted-json", &[Response], True),
    ("x-quay-unassigned-status", &[Response], True),
    ("x-quay-unchecked", &[Schema], True),
    ("x-quay-undocumented", &[Parameter, Schema], True),
    ("x-quay-whole-number", &[Schema], True),
    ("x-tagGroups", &[Root], TagGroups),
];

/// Checks every extension by itself.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    for object in &index.objects {
        for entry in object
            .node
            .entries()
            .iter()
            .filter(|entry| entry.key.starts_with("x-"))
        {
            check_one(index.profile(), object, entry, problems);
        }
    }
}

fn check_one(profile: &Profile, object: &Object<'_>, entry: &Entry, problems: &mut Diagnostics) {
    let key = entry.key.as_str();
    // The keys of others may mean anything.
    let level = match key.starts_with("x-quay-") {
        true => Level::Refuse,
        false => profile.foreign_extensions,
    };
    // A key may have another form on another object.
    let meanings = || VOCABULARY.iter().filter(|(name, ..)| *name == key);
    let here = meanings().find(|(_, places, _)| places.contains(&object.kind));
    let Some((_, places, form)) = here.or_else(|| meanings().next()) else {
        object.tell(
            level,
            problems,
            &entry.place,
            format!("{} has the unknown extension `{key}`", object.label),
            suggest(
                key,
                VOCABULARY.iter().map(|(name, ..)| *name),
                "use one of the known ones",
            ),
        );
        return;
    };
    if !places.contains(&object.kind) {
        let places = meanings().flat_map(|(_, places, _)| places.iter());
        let places: Vec<&str> = places.map(|kind| named(*kind)).collect();
        object.tell(
            level,
            problems,
            &entry.place,
            format!(
                "`{key}` is set on {}, expected on {}",
                object.label,
                places.join(" or on ")
            ),
            "move it there, or remove it",
        );
        return;
    }
    if let Some((place, expected)) = unfit(*form, &entry.value) {
        object.tell(
            level,
            problems,
            &place.place,
            format!(
                "`{key}`: expected {expected}, found {}",
                found(*form, place)
            ),
            "correct the value, or remove the key",
        );
    }
    if let Texts | Anchors = form {
        repetitions(object, entry, problems);
    }
}

fn named(kind: Kind) -> &'static str {
    match kind {
        Root => "the document",
        Operation => "an operation",
        Parameter => "a parameter",
        Response => "a response",
        Tag => "a tag",
        _ => "a schema",
    }
}

/// The part of a value that does not have a form, and what was expected there.
fn unfit(form: Form, node: &Node) -> Option<(&Node, &'static str)> {
    let fits = |fits: bool, expected| if fits { None } else { Some((node, expected)) };
    match form {
        Text => fits(filled(node), "a string"),
        True => fits(matches!(node.value, Value::Bool(true)), "true"),
        Boolean => fits(matches!(node.value, Value::Bool(_)), "true or false"),
        Status => {
            let status = match &node.value {
                Value::Number(number) => number.as_u64(),
                _ => None,
            };
            fits(
                status.is_some_and(|it| (100..=599).contains(&it)),
                "a status from 100 to 599",
            )
        }
        Texts => unfit_item(node, "a list of strings", "a string", |_| true),
        Anchors => unfit_item(
            node,
            "a list of anchors of docs/server-behaviour.md",
            "an anchor in kebab case",
            is_kebab_case,
        ),
        Resource => fits(
            !node.entries().is_empty(),
            "a mapping that describes a resource",
        ),
        Bytes => {
            let is_count =
                matches!(&node.value, Value::Number(number) if number.as_u64() > Some(0));
            fits(is_count, "a number of bytes")
        }
        CommandGroups => fits(
            !node.entries().is_empty(),
            "a mapping of groups of commands",
        ),
        Reasons => fits(!node.entries().is_empty(), "a mapping of reasons"),
        Pagination => unfit_pagination(node),
        TagGroups => match node.items() {
            [] => Some((node, "a list of groups")),
            groups => groups.iter().find_map(unfit_group),
        },
    }
}

/// The part of a group of tags that is not as it should be.
fn unfit_group(group: &Node) -> Option<(&Node, &'static str)> {
    let is_group = group.entries().len() == 2 && group.get("tags").is_some();
    match group.get("name").filter(|_| is_group) {
        None => Some((group, "a mapping with the keys `name` and `tags`")),
        Some(name) if !filled(name) => Some((name, "the name of a group")),
        Some(_) => group
            .get("tags")
            .and_then(|tags| unfit_item(tags, "a list of tags", "the name of a tag", |_| true)),
    }
}

/// Pages that a token leads to have the key `items` alone; those that are counted also have `page`,
/// `more` and perhaps `number`.
fn unfit_pagination(node: &Node) -> Option<(&Node, &'static str)> {
    let mut keys: Vec<&str> = node.entries().iter().map(|entry| &*entry.key).collect();
    keys.sort_unstable();
    match keys[..] {
        ["items"] | ["items", "more", "page"] | ["items", "more", "number", "page"] => {
            let odd = node.entries().iter().find(|entry| !filled(&entry.value))?;
            Some((&odd.value, "the name of a property or of a parameter"))
        }
        _ => Some((
            node,
            "a mapping with the key `items`, and for pages that are counted `page`, `more` and \
             perhaps `number`",
        )),
    }
}

/// The first unexpected item of a list, or the list itself if it is empty.
fn unfit_item<'a>(
    list: &'a Node,
    expected_list: &'static str,
    expected_item: &'static str,
    fits: fn(&str) -> bool,
) -> Option<(&'a Node, &'static str)> {
    match list.items() {
        [] => Some((list, expected_list)),
        items => {
            let odd = items.iter().find(|item| !item.text().is_some_and(fits));
            odd.map(|item| (item, expected_item))
        }
    }
}

/// Whether a text consists of words of lower-case letters and digits, joined by single hyphens.
fn is_kebab_case(text: &str) -> bool {
    text.split('-').all(|word| {
        !word.is_empty()
            && word
                .chars()
                .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    })
}

fn filled(node: &Node) -> bool {
    node.text().is_some_and(|text| !text.trim().is_empty())
}

fn found(form: Form, node: &Node) -> String {
    match &node.value {
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        Value::Text(text) if text.trim().is_empty() => "an empty string".to_owned(),
        Value::Text(text) if matches!(form, Anchors) => format!("`{text}`"),
        Value::List(items) if items.is_empty() => "an empty list".to_owned(),
        Value::Map(entries) if entries.is_empty() => "an empty mapping".to_owned(),
        _ => node.kind().to_owned(),
    }
}

fn repetitions(object: &Object<'_>, entry: &Entry, problems: &mut Diagnostics) {
    let items = entry.value.items();
    for (index, item) in items.iter().enumerate() {
        let Some(text) = item.text() else { continue };
        if items[..index]
            .iter()
            .any(|earlier| earlier.text() == Some(text))
        {
            object.report(
                problems,
                &item.place,
                format!("`{}` names `{text}` twice", entry.key),
                "remove one of the two",
            );
        }
    }
}
