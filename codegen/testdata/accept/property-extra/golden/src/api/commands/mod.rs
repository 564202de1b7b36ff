// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod thing;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Case",
    version: "v1",
    commands: &[&thing::GET_THING],
    groups: &[
        CommandGroup {
            words: &["thing"],
            about: "Things",
        },
    ],
    scopes: &[("read", "Read things.")],
};
