// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod thing;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Parameters",
    version: "v1",
    commands: &[
        &thing::GET_CHOICE,
        &thing::GET_DEFAULTS,
        &thing::GET_FILE,
        &thing::GET_JSON,
        &thing::PRINT_FILE,
        &thing::GET_HEADERS,
        &thing::PUT_PATHS,
        &thing::LIST_QUERIES,
        &thing::GET_THING,
    ],
    groups: &[
        CommandGroup {
            words: &["choice"],
            about: "Commands of choice",
        },
        CommandGroup {
            words: &["default"],
            about: "Commands of default",
        },
        CommandGroup {
            words: &["file"],
            about: "Commands of file",
        },
        CommandGroup {
            words: &["file", "v"],
            about: "Commands of file v",
        },
        CommandGroup {
            words: &["header"],
            about: "Commands of header",
        },
        CommandGroup {
            words: &["path"],
            about: "Commands of path",
        },
        CommandGroup {
            words: &["query"],
            about: "Commands of query",
        },
        CommandGroup {
            words: &["thing"],
            about: "Commands of thing",
        },
    ],
    scopes: &[],
};
