//! The words that call each operation on a command line.

use crate::ir::{CommandGroup, Operation};

/// Gives each operation its words, and returns the groups that they make.
pub(super) fn assign(operations: &mut [Operation]) -> Vec<CommandGroup> {
    use heck::ToKebabCase as _;
    let mut groups = std::collections::BTreeSet::new();
    for operation in operations {
        operation.command = vec![operation.tag.to_kebab_case(), operation.id.to_kebab_case()];
        groups.insert(vec![operation.tag.to_kebab_case()]);
    }
    groups
        .into_iter()
        .map(|words| CommandGroup {
            about: format!("Commands of {}", words.join(" ")),
            words,
        })
        .collect()
}
