// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod untagged;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Patterns",
    version: "v1",
    commands: &[&untagged::GET_CODE, &untagged::PUT_THING],
    groups: &[
        CommandGroup {
            words: &["code"],
            about: "Commands of code",
        },
        CommandGroup {
            words: &["thing"],
            about: "Commands of thing",
        },
    ],
    scopes: &[],
};
