//! Checks the words of commands that the document gives, and the texts about their groups.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::index::Index;
use super::object::Operation;
use crate::diagnostic::Diagnostics;
use crate::document::node::Node;
use crate::names::{HELP_COMMAND as HELP, MAX_COMMAND_WORDS, RESERVED_COMMANDS, is_command_word};

/// Checks `x-quay-command` of operations and `x-quay-command-groups` of the document.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    let mut earlier: BTreeMap<Vec<&str>, Rc<str>> = BTreeMap::new();
    for operation in &index.operations {
        let Some(node) = operation.node.get("x-quay-command") else {
            continue;
        };
        // The check of extensions tells of a value that is no text.
        let Some(text) = node.text().filter(|text| !text.trim().is_empty()) else {
            continue;
        };
        let words: Vec<&str> = text.split(' ').collect();
        if check_words(operation, node, text, &words, problems)
            && check_clashes(operation, node, text, &words, &earlier, problems)
        {
            earlier.insert(words, operation.shown.clone());
        }
    }
    check_groups(index, problems);
}

/// Checks the words by themselves, and returns whether they are sound.
fn check_words(
    operation: &Operation<'_>,
    node: &Node,
    text: &str,
    words: &[&str],
    problems: &mut Diagnostics,
) -> bool {
    let counted = (2..=MAX_COMMAND_WORDS).contains(&words.len());
    if !counted || !words.iter().all(|word| is_command_word(word)) {
        operation.report(
            problems,
            &node.place,
            format!("`x-quay-command`: `{text}` is no command"),
            format!(
                "write two to {MAX_COMMAND_WORDS} words of lower-case letters, digits and hyphens, with one \
                 space between them, such as `org member list`"
            ),
        );
        return false;
    }
    let reserved = words.first().filter(|it| RESERVED_COMMANDS.contains(it));
    if let Some(first) = reserved {
        operation.report(
            problems,
            &node.place,
            format!("`x-quay-command` begins with `{first}`, a command that every program has"),
            "begin with another word",
        );
    }
    let has_help = reserved.is_none() && words.contains(&HELP);
    if has_help {
        operation.report(
            problems,
            &node.place,
            format!("`x-quay-command`: `{text}` has the word `{HELP}`, which explains commands in every group"),
            "write another word in its place",
        );
    }
    reserved.is_none() && !has_help
}

/// Checks that the words are those of no other operation, and that neither command begins the other.
fn check_clashes(
    operation: &Operation<'_>,
    node: &Node,
    text: &str,
    words: &[&str],
    earlier: &BTreeMap<Vec<&str>, Rc<str>>,
    problems: &mut Diagnostics,
) -> bool {
    let mut report = |problem: String| {
        let remedy = "choose other words for one of the two";
        operation.report(problems, &node.place, problem, remedy);
        false
    };
    if let Some(other) = earlier.get(words) {
        return report(format!(
            "`x-quay-command`: `{text}` is the command of {other} already"
        ));
    }
    let beginnings = (1..words.len()).map(|count| &words[..count]);
    let begun = beginnings.filter_map(|it| earlier.get_key_value(it)).next();
    if let Some((shorter, other)) = begun {
        return report(format!(
            "`x-quay-command`: `{text}` begins with `{}`, the command of {other}",
            shorter.join(" ")
        ));
    }
    let longer = earlier.range(words.to_vec()..).next();
    match longer.filter(|(longer, _)| longer.starts_with(words)) {
        Some((longer, other)) => report(format!(
            "`x-quay-command`: `{}`, the command of {other}, begins with `{text}`",
            longer.join(" ")
        )),
        None => true,
    }
}

/// Checks that each group has one line. Lowering checks whether a command begins with its words.
fn check_groups(index: &Index<'_>, problems: &mut Diagnostics) {
    let groups = index.document.root.get("x-quay-command-groups");
    for entry in groups.map_or(&[][..], Node::entries) {
        let text = entry.value.text().unwrap_or_default();
        if text.trim().is_empty() || text.contains('\n') {
            problems.add(
                &entry.value.place,
                format!(
                    "`x-quay-command-groups`: `{}` is not described in one line",
                    entry.key
                ),
                "say in one line what its commands are about, such as `Members of an organization`",
            );
        }
    }
}
