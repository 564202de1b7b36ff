// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod untagged;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Schemas",
    version: "v1",
    commands: &[
        &untagged::CREATE_PET,
        &untagged::CREATE_SOURCE,
        &untagged::CREATE_THING,
    ],
    groups: &[
        CommandGroup {
            words: &["pet"],
            about: "Commands of pet",
        },
        CommandGroup {
            words: &["source"],
            about: "Commands of source",
        },
        CommandGroup {
            words: &["thing"],
            about: "Commands of thing",
        },
    ],
    scopes: &[],
};
