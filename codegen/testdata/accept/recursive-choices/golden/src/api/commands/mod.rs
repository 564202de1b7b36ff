// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod untagged;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Recursive choices",
    version: "v1",
    commands: &[
        &untagged::CREATE_BLOCK,
        &untagged::CREATE_FILTER,
        &untagged::CREATE_LINK,
    ],
    groups: &[
        CommandGroup {
            words: &["block"],
            about: "Commands of block",
        },
        CommandGroup {
            words: &["filter"],
            about: "Commands of filter",
        },
        CommandGroup {
            words: &["link"],
            about: "Commands of link",
        },
    ],
    scopes: &[],
};
