//! Checks the reasons for rejections: their patterns, and the operations that name them.

use std::collections::BTreeSet;

use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node, Value};
use crate::document::suggest::suggest;

/// Checks `x-quay-reasons` of the document and of its operations.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let reasons = index.document.root.get("x-quay-reasons");
    let reasons = reasons.map_or(&[][..], Node::entries);
    let ids: Vec<&str> = index
        .operations
        .iter()
        .filter_map(|operation| operation.node.text_of("operationId"))
        .collect();
    let mut earlier: Vec<&Node> = Vec::new();
    for reason in reasons {
        check_reason(reason, problems);
        for pattern in reason.value.get("patterns").map_or(&[][..], Node::items) {
            // A pattern that is not sound would seem to fit too much.
            if check_pattern(pattern, &ids, problems) {
                check_reachable(pattern, &earlier, problems);
                earlier.push(pattern);
            }
        }
    }
    let named = check_operations(index, reasons, problems);
    for reason in reasons {
        if !reason.value.flag("everywhere") && !named.contains(reason.key.as_str()) {
            problems.add(
                &reason.place,
                format!("no operation gives the reason `{}`", reason.key),
                "name it in `x-quay-reasons` of an operation, or remove it",
            );
        }
    }
}

/// Checks the reasons that operations name, and returns them.
fn check_operations<'a>(
    index: &Index<'a>,
    reasons: &[Entry],
    problems: &mut Diagnostics,
) -> BTreeSet<&'a str> {
    let mut named = BTreeSet::new();
    for operation in &index.operations {
        let items = operation.node.get("x-quay-reasons");
        for item in items.map_or(&[][..], Node::items) {
            let Some(name) = item.text() else { continue };
            named.insert(name);
            match reasons.iter().find(|reason| reason.key == name) {
                None => operation.report(
                    problems,
                    &item.place,
                    format!("`x-quay-reasons` names the unknown reason `{name}`"),
                    suggest(
                        name,
                        reasons.iter().map(|reason| reason.key.as_str()),
                        "declare it in `x-quay-reasons` of the document",
                    ),
                ),
                Some(reason) if reason.value.flag("everywhere") => operation.report(
                    problems,
                    &item.place,
                    format!("`x-quay-reasons` names `{name}`, which every operation gives"),
                    "remove it here",
                ),
                Some(_) => {}
            }
        }
    }
    named
}

fn check_reason(reason: &Entry, problems: &mut Diagnostics) {
    let Entry { key, place, value } = reason;
    let words = key
        .split('_')
        .all(|word| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase()));
    if !words {
        problems.add(
            place,
            format!("the reason `{key}` is not named in snake case"),
            "write words of lower-case letters, joined by `_`",
        );
    }
    if value.text_of("description").is_none() {
        problems.add(
            place,
            format!("the reason `{key}` has no description"),
            "write `description`",
        );
    }
    if value.get("patterns").is_none_or(|it| it.items().is_empty()) {
        problems.add(
            place,
            format!("the reason `{key}` has no patterns"),
            "list the texts that tell it under `patterns`",
        );
    }
    unknown_keys(value, &["description", "everywhere", "patterns"], problems);
}

/// Checks a pattern by itself, and returns whether it is sound.
fn check_pattern(pattern: &Node, ids: &[&str], problems: &mut Diagnostics) -> bool {
    let before = problems.problems();
    let known = [
        "message",
        "operations",
        "source",
        "status",
        "subject",
        "type",
    ];
    unknown_keys(pattern, &known, problems);
    for key in ["message", "source", "subject", "type"] {
        if let Some(node) = pattern.get(key)
            && node.text().is_none()
        {
            problems.add(
                &node.place,
                format!(
                    "`{key}` of a pattern: expected a string, found {}",
                    node.kind()
                ),
                "correct the value",
            );
        }
    }
    if pattern.get("source").is_none() {
        problems.add(
            &pattern.place,
            "the pattern has no source",
            "name the file and the line of the server that write the text, as `source`",
        );
    }
    let status = pattern.integer_of("status");
    if !status.is_some_and(|status| (400..=599).contains(&status)) {
        problems.add(
            &pattern.place,
            "the pattern has no `status` from 400 to 599",
            "write the status of the rejection",
        );
    }
    let message = pattern.text_of("message");
    if message.is_none() && pattern.get("type").is_none() {
        problems.add(
            &pattern.place,
            "the pattern has neither `message` nor `type`",
            "write what it is recognized by",
        );
    }
    if let Some(message) = message
        && (message.contains("**") || message.chars().all(|letter| letter == '*'))
        && !(message.is_empty() && pattern.get("operations").is_some())
    {
        problems.add(
            &pattern.place,
            format!("the message `{message}` says nothing"),
            "write the words of the text, and one `*` for what differs",
        );
    }
    for operation in pattern.get("operations").map_or(&[][..], Node::items) {
        let name = operation.text().unwrap_or_default();
        if !ids.contains(&name) {
            problems.add(
                &operation.place,
                format!("`operations` of a pattern names the unknown operation `{name}`"),
                suggest(name, ids.iter().copied(), "correct the id"),
            );
        }
    }
    problems.problems() == before
}

/// A pattern that fits only what an earlier one fits is never found.
fn check_reachable(pattern: &Node, earlier: &[&Node], problems: &mut Diagnostics) {
    let covering = earlier.iter().find(|other| {
        let same = |key| match other.get(key) {
            None => true,
            Some(node) => pattern.get(key).map(Node::to_json) == Some(node.to_json()),
        };
        let message = match (other.text_of("message"), pattern.text_of("message")) {
            (None, _) => true,
            (Some(wide), Some(narrow)) => covers(wide, narrow),
            (Some(_), None) => false,
        };
        same("status") && same("type") && same("operations") && message
    });
    if let Some(other) = covering {
        problems.add(
            &pattern.place,
            format!(
                "the pattern is never reached: that of {} fits all that it fits",
                other.place
            ),
            "put it before the other, or remove one of the two",
        );
    }
}

/// Whether a pattern fits every text that another one fits. What `*` of the other stands for is
/// taken for a letter of its own, which only a `*` fits.
fn covers(wide: &str, narrow: &str) -> bool {
    let Some((first, rest)) = wide.split_once('*') else {
        return wide == narrow;
    };
    let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
    let narrow = narrow.strip_prefix(first);
    let Some(mut narrow) = narrow.and_then(|narrow| narrow.strip_suffix(last)) else {
        return false;
    };
    for part in middle.split('*') {
        match narrow.find(part) {
            Some(at) => narrow = &narrow[at + part.len()..],
            None => return false,
        }
    }
    true
}

fn unknown_keys(node: &Node, known: &[&str], problems: &mut Diagnostics) {
    if !matches!(node.value, Value::Map(_)) {
        problems.add(
            &node.place,
            format!(
                "`x-quay-reasons`: expected a mapping, found {}",
                node.kind()
            ),
            "correct the value",
        );
    }
    for entry in node.entries() {
        if !known.contains(&entry.key.as_str()) {
            problems.add(
                &entry.place,
                format!("`x-quay-reasons` has the unknown key `{}`", entry.key),
                suggest(&entry.key, known.iter().copied(), "remove it"),
            );
        }
    }
}
