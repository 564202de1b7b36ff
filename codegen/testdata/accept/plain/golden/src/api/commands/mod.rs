// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod pets;
mod stores;
mod untagged;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Plain",
    version: "1",
    commands: &[
        &untagged::GET_HEALTH,
        &stores::GET_PETS_BY_PET_ID,
        &pets::GET_PETS_BY_PET_ID2,
    ],
    groups: &[
        CommandGroup {
            words: &["health"],
            about: "Commands of health",
        },
        CommandGroup {
            words: &["pet"],
            about: "Commands of pet",
        },
    ],
    scopes: &[],
};
