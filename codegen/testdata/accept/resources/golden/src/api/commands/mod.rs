// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod things;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Resources",
    version: "v1",
    commands: &[
        &things::GET_BOX,
        &things::PUT_BOX,
        &things::CREATE_THING,
        &things::LIST_THINGS,
        &things::CHANGE_THING,
    ],
    groups: &[
        CommandGroup {
            words: &["box"],
            about: "Things to test with",
        },
        CommandGroup {
            words: &["thing"],
            about: "Things to test with",
        },
    ],
    scopes: &[("repo:read", "Read.")],
};
