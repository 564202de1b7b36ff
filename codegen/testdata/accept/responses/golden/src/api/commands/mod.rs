// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod things;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Responses",
    version: "v1",
    commands: &[
        &things::CREATE_THING,
        &things::DELETE_THING,
        &things::LIST_THINGS,
        &things::GET_NEWEST_THING,
        &things::QUEUE_THING,
    ],
    groups: &[
        CommandGroup {
            words: &["thing"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["thing", "newest"],
            about: "Things to test with",
        },
    ],
    scopes: &[("repo:read", "Read."), ("repo:write", "Write.")],
};
