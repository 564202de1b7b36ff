// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod mod_;
mod self_;
mod server_tag;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Tags",
    version: "v1",
    commands: &[&mod_::MOD, &self_::SELF, &server_tag::SERVER],
    groups: &[
        CommandGroup {
            words: &["mod"],
            about: "Commands of mod",
        },
        CommandGroup {
            words: &["self"],
            about: "Commands of self",
        },
        CommandGroup {
            words: &["server"],
            about: "Commands of server",
        },
    ],
    scopes: &[],
};
