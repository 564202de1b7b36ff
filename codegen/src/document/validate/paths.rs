//! Checks path templates and the parameters that they name.

use std::collections::{BTreeMap, BTreeSet};

use super::index::Index;
use super::object::{Operation, Parameter};
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node};
use crate::ir::Part;
use crate::lower::parameter::parts;

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
    check_alike(index, problems);
}

/// Of two segments that parameters are parts of, the one with more fixed characters comes first. If
/// they have as many and a value may fit both, nothing tells the paths apart.
fn check_alike(index: &Index<'_>, problems: &mut Diagnostics) {
    let has_parts = |operation: &&Operation<'_>| {
        let mut segments = operation.path.key.split('/');
        segments.any(|segment| name(segment).is_none() && segment.contains('{'))
    };
    let operations: Vec<&Operation<'_>> = index.operations.iter().filter(has_parts).collect();
    for (place, operation) in operations.iter().enumerate() {
        let alike = operations[..place].iter().find(|earlier| {
            earlier.entry.key == operation.entry.key
                && structure(&earlier.path.key) != structure(&operation.path.key)
                && are_alike(&earlier.path.key, &operation.path.key)
        });
        if let Some(earlier) = alike {
            operation.report(
                problems,
                &operation.path.place,
                format!(
                    "some paths fit both `{}` and `{}`, and neither says more",
                    operation.path.key, earlier.path.key
                ),
                "write other fixed texts around the parameters",
            );
        }
    }
}

/// Whether two templates are the same but for segments that nothing tells apart.
fn are_alike(one: &str, other: &str) -> bool {
    let (one, other): (Vec<&str>, Vec<&str>) =
        (one.split('/').collect(), other.split('/').collect());
    one.len() == other.len()
        && one
            .iter()
            .zip(&other)
            .all(|(one, other)| fit_alike(one, other))
}

fn fit_alike(one: &str, other: &str) -> bool {
    if structure(one) == structure(other) {
        return true;
    }
    let (one, other) = (parts(one), parts(other));
    let fixed = |parts: &[Part]| -> usize {
        let texts = parts.iter().map(|part| match part {
            Part::Literal(text) => text.len(),
            Part::Parameter(_) => 0,
        });
        texts.sum()
    };
    let is_made_of_parts = |parts: &[Part]| parts.len() > 1;
    let text = |part: Option<&Part>| match part {
        Some(Part::Literal(text)) => text.clone(),
        _ => String::new(),
    };
    let (first, other_first) = (text(one.first()), text(other.first()));
    let (last, other_last) = (text(one.last()), text(other.last()));
    is_made_of_parts(&one)
        && is_made_of_parts(&other)
        && fixed(&one) == fixed(&other)
        && (first.starts_with(&other_first) || other_first.starts_with(&first))
        && (last.ends_with(&other_last) || other_last.ends_with(&last))
}

/// The names of the parameters of a template, in its order.
fn names(template: &str) -> impl Iterator<Item = String> {
    let parts = template.split('/').flat_map(parts);
    parts.filter_map(|part| match part {
        Part::Parameter(name) if !name.is_empty() => Some(name),
        _ => None,
    })
}

/// The name of the parameter that a segment is.
fn name(segment: &str) -> Option<&str> {
    let name = segment.strip_prefix('{')?.strip_suffix('}')?;
    (!name.contains(['{', '}'])).then_some(name)
}

/// A template without the names of its parameters.
fn structure(template: &str) -> String {
    let blank = |part| match part {
        Part::Parameter(_) => "{}".to_owned(),
        Part::Literal(text) => text,
    };
    let blank = |segment| parts(segment).into_iter().map(blank).collect::<String>();
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
        let parts = parts(segment);
        let odd = |it: char| !(it.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(it));
        let is_malformed = |part: &Part| match part {
            Part::Literal(text) => text.contains(odd),
            Part::Parameter(name) => name.is_empty() || name.contains('{'),
        };
        let are_adjacent = parts
            .windows(2)
            .any(|pair| matches!(pair, [Part::Parameter(_), Part::Parameter(_)]));
        // A slash at the end leaves an empty last segment.
        let empty = segment.is_empty() && index + 1 < segments.len();
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
        } else if are_adjacent {
            problems.add(
                &path.place,
                format!(
                    "nothing tells where the first of two parameters ends in `{segment}` of the \
                     path `{template}`"
                ),
                "write a fixed text between the two",
            );
        } else if parts.iter().any(is_malformed) {
            problems.add(
                &path.place,
                format!("the path `{template}` has the malformed segment `{segment}`"),
                "write letters, digits and the signs that a URL has, and each parameter as `{name}`",
            );
        }
    }
    let names: Vec<String> = names(template).collect();
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
            parameter
                .node
                .text_of("name")
                .map(|name| match parameter.node.text_of("in") {
                    Some("header") => name.to_ascii_lowercase(),
                    _ => name.to_owned(),
                }),
        )
    };
    // What a reference that leads nowhere should declare is not missed as well.
    let is_broken = |it: &Parameter<'_>| it.node.reference().is_some();
    let knows_all = !operation.parameters.iter().any(is_broken);
    for name in names(template).filter(|_| knows_all) {
        let declared = operation.parameters.iter().any(|parameter| {
            parameter.node.text_of("in") == Some("path")
                && parameter.node.text_of("name") == Some(name.as_str())
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
    let mut seen = BTreeSet::new();
    for parameter in &operation.parameters {
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
        // An operation may override what its path declares.
        if !seen.insert((&parameter.operation, key(parameter))) {
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
    for segment in segments.iter().filter(|segment| name(segment).is_none()) {
        for part in parts(segment) {
            if let Part::Parameter(name) = part
                && many(&name.as_str())
            {
                operation.report(
                    problems,
                    &operation.path.place,
                    format!("`{name}` spans several segments and is a part of one"),
                    "make it a whole segment",
                );
            }
        }
    }
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
