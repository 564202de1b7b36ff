// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod untagged;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Files",
    version: "1",
    commands: &[&untagged::LIST_PETS, &untagged::LIST_SHOPS, &untagged::LIST_STORES],
    groups: &[
        CommandGroup {
            words: &["pet"],
            about: "Commands of pet",
        },
        CommandGroup {
            words: &["shop"],
            about: "Commands of shop",
        },
        CommandGroup {
            words: &["store"],
            about: "Commands of store",
        },
    ],
    scopes: &[],
};
