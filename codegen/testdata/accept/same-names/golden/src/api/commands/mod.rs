// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod a_b;
mod client;
mod context;
mod core;
mod crate_;
mod models;
mod std;
mod super_;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Same names",
    version: "1",
    commands: &[
        &a_b::GET_THING,
        &a_b::GET_THING2,
        &client::GET_THING3,
        &models::CLIENT_OPERATION,
        &std::CLIENT_OPERATION2,
        &core::ROUTER,
        &crate_::ALL_,
        &super_::ALL2,
        &context::CONTEXT,
    ],
    groups: &[
        CommandGroup {
            words: &["a"],
            about: "Commands of a",
        },
        CommandGroup {
            words: &["b"],
            about: "Commands of b",
        },
        CommandGroup {
            words: &["c"],
            about: "Commands of c",
        },
        CommandGroup {
            words: &["d"],
            about: "Commands of d",
        },
        CommandGroup {
            words: &["e"],
            about: "Commands of e",
        },
        CommandGroup {
            words: &["f"],
            about: "Commands of f",
        },
        CommandGroup {
            words: &["g"],
            about: "Commands of g",
        },
        CommandGroup {
            words: &["h"],
            about: "Commands of h",
        },
        CommandGroup {
            words: &["i"],
            about: "Commands of i",
        },
    ],
    scopes: &[],
};
