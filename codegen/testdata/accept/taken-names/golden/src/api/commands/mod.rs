// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod untagged;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Taken names",
    version: "v1",
    commands: &[
        &untagged::LIST_PETS,
        &untagged::LIST_PETS3,
        &untagged::PARAMETER_ERROR_OPERATION,
        &untagged::LIST_PETS2,
    ],
    groups: &[
        CommandGroup {
            words: &["animal"],
            about: "Commands of animal",
        },
        CommandGroup {
            words: &["beast"],
            about: "Commands of beast",
        },
        CommandGroup {
            words: &["fault"],
            about: "Commands of fault",
        },
        CommandGroup {
            words: &["pet"],
            about: "Commands of pet",
        },
    ],
    scopes: &[],
};
