// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod things;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Query",
    version: "v1",
    commands: &[&things::LIST_THINGS],
    groups: &[
        CommandGroup {
            words: &["thing"],
            about: "Things to test with",
        },
    ],
    scopes: &[("repo:read", "Read."), ("repo:write", "Write.")],
};
