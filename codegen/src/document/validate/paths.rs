//! Checks path templates and the parameters that they name.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use super::object::{Operation, Parameter};
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};

/// Checks every path, then what each operation declares for it.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let paths = index
        .document
        .root
        .get("paths")
        .map_or(&[][..], Node::entries);
    let used: BTreeSet<&str> = index
        .operations
        .iter()
        .map(|operation| operation.path.key.as_str())
        .collect();
    let mut structures: BTreeMap<String, &Entry> = BTreeMap::new();
    for path in paths {
        check_template(path, problems);
        let earlier = *structures.entry(structure(&path.key)).or_insert(path);
        if !std::ptr::eq(earlier, path) {
            problems.add(
                &path.place,
                format!(
                    "the path `{}` differs from `{}` at line {} only in the names of its parameters",
                    path.key, earlier.key, earlier.place.line
                ),
                "put the operations of both under one path",
            );
        }
        if !used.contains(path.key.as_str()) {
            problems.tell(
                index.profile().unused,
                None,
                &path.place,
                format!("the path `{}` has no operation", path.key),
                "write one, or remove the path",
            );
        }
    }
    for operation in &index.operations {
        check_declarations(operation, problems);
        check_neighbours(operation, problems);
    }
}

/// The names of the parameters of a template, in its order.
fn names(template: &str) -> impl Iterator<Item = &str> {
    template
        .split('/')
        .filter_map(name)
        .filter(|name| !name.is_empty())
}

/// The name of the parameter that a segment is.
fn name(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// A template without the names of its parameters.
fn structure(template: &str) -> String {
    let blank = |segment| {
        if name(segment).is_some() {
            "{}"
        } else {
            segment
        }
    };
    template.split('/').map(blank).collect::<Vec<_>>().join("/")
}

fn check_template(path: &Entry, problems: &mut Diagnostics) {
    let template = path.key.as_str();
    let Some(rest) = template.strip_prefix('/') else {
        problems.add(
            &path.place,
            format!("the path `{template}` does not begin with `/`"),
            format!("write `/{template}`"),
        );
        return;
    };
    let segments: Vec<&str> = rest.split('/').collect();
    for (index, segment) in segments.iter().enumerate() {
        let plain = name(segment).unwrap_or(segment);
        let odd = |it: char| !(it.is_ascii_alphanumeric() || matches!(it, '-' | '.' | '_' | '~'));
        // A slash at the end leaves an empty last segment.
        let empty = plain.is_empty() && (name(segment).is_some() || index + 1 < segments.len());
        if segment.is_empty() && empty {
            problems.add(
                &path.place,
                format!("the path `{template}` has an empty segment"),
                "remove one of the two slashes",
            );
        } else if matches!(*segment, "." | "..") {
            problems.add(
                &path.place,
                format!(
                    "no client can call the path `{template}`: URLs resolve the segment `{segment}` away"
                ),
                "write the path that is left",
            );
        } else if empty || plain.contains(odd) {
            problems.add(
                &path.place,
                format!("the path `{template}` has the malformed segment `{segment}`"),
                "write a plain segment, or a parameter as a whole segment: `/{name}/`",
            );
        }
    }
    let names: Vec<&str> = names(template).collect();
    for (index, name) in names.iter().enumerate() {
        if names[..index].contains(name) {
            problems.add(
                &path.place,
                format!("the path `{template}` names the parameter `{name}` twice"),
                "rename one of the two",
            );
        }
    }
}

fn check_declarations(operation: &Operation<'_>, problems: &mut Diagnostics) {
    let template = operation.path.key.as_str();
    let key = |parameter: &Parameter<'_>| {
        (
            parameter.node.text_of("in").map(str::to_owned),
            parameter.node.text_of("name").map(str::to_owned),
        )
    };
    for name in names(template) {
        let declared = operation.parameters.iter().any(|parameter| {
            parameter.node.text_of("in") == Some("path")
                && parameter.node.text_of("name") == Some(name)
        });
        if !declared {
            operation.report(
                problems,
                &operation.entry.place,
                format!("the path parameter `{name}` is not declared"),
                "add it to `parameters`, with `in: path`",
            );
        }
    }
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let Some(name) = parameter.node.text_of("name") else {
            continue;
        };
        if parameter.node.text_of("in") == Some("path") && !names(template).any(|it| it == name) {
            parameter.report(
                problems,
                format!("the path `{template}` has no parameter `{name}`"),
                "correct the name, or remove the parameter",
            );
        }
        if operation.parameters[..index]
            .iter()
            .any(|earlier| key(earlier) == key(parameter))
        {
            parameter.report(
                problems,
                format!("the parameter `{name}` is declared twice"),
                "remove one of the two; the path item may declare one of them",
            );
        }
    }
}

/// Nothing tells where the first of two parameters ends when both may span several segments.
fn check_neighbours(operation: &Operation<'_>, problems: &mut Diagnostics) {
    let many = |name: &&str| {
        operation.parameters.iter().any(|parameter| {
            parameter.node.text_of("name") == Some(name)
                && parameter.node.flag("x-quay-multi-segment")
        })
    };
    let segments: Vec<&str> = operation.path.key.split('/').collect();
    for pair in segments.windows(2) {
        if let (Some(first), Some(second)) =
            (name(pair[0]).filter(many), name(pair[1]).filter(many))
        {
            operation.report(
                problems,
                &operation.path.place,
                format!("`{first}` and `{second}` are adjacent, and both span several segments"),
                "make one of the two a single segment",
            );
        }
    }
}
