//! Checks that texts show themselves as they are written: no direction marks.

use super::index::Index;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Node, Value};

/// Marks that reorder what stands after them. The Rust compiler refuses them in comments.
const MARKS: [(char, char); 2] = [('\u{202A}', '\u{202E}'), ('\u{2066}', '\u{2069}')];

/// Checks every key and every text, examples included.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    check_node(&index.document.root, problems);
}

fn check_node(node: &Node, problems: &mut Diagnostics) {
    match &node.value {
        Value::Text(text) => check_text(text, node, problems),
        Value::List(items) => items.iter().for_each(|item| check_node(item, problems)),
        Value::Map(entries) => {
            for entry in entries.iter() {
                check_text(&entry.key, &entry.value, problems);
                check_node(&entry.value, problems);
            }
        }
        _ => {}
    }
}

fn check_text(text: &str, node: &Node, problems: &mut Diagnostics) {
    let marks = |letter: &char| {
        let ranges = MARKS.iter();
        ranges
            .into_iter()
            .any(|(first, last)| (first..=last).contains(&letter))
    };
    if let Some(mark) = text.chars().find(marks) {
        problems.add(
            &node.place,
            format!(
                "the text has the direction mark U+{:04X}, with which it looks different from what \
                 it is",
                u32::from(mark)
            ),
            "remove the mark",
        );
    }
}
