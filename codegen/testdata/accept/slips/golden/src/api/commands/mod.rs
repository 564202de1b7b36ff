// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod parts;
mod untagged;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "2048",
    version: "1.0",
    commands: &[&untagged::GET_PART2, &parts::GET_PART],
    groups: &[
        CommandGroup {
            words: &["thing"],
            about: "Commands of thing",
        },
        CommandGroup {
            words: &["thing", "part"],
            about: "Commands of thing part",
        },
    ],
    scopes: &[],
};
