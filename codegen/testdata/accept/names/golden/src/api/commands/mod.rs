// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod m;
mod u6e2c_u91cf;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Names",
    version: "v1",
    commands: &[
        &m::GET_AREA,
        &m::CREATE_THING,
        &m::ALL_,
        &u6e2c_u91cf::DELETE_MEASUREMENTS,
        &u6e2c_u91cf::LIST_MEASUREMENTS,
    ],
    groups: &[
        CommandGroup {
            words: &["area"],
            about: "Areas",
        },
        CommandGroup {
            words: &["everything"],
            about: "Areas",
        },
        CommandGroup {
            words: &["measurement"],
            about: "Measurements",
        },
    ],
    scopes: &[("repo:read", "Read."), ("repo:write", "Write.")],
};
