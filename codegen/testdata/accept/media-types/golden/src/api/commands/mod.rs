// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod things;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Media types",
    version: "1",
    commands: &[
        &things::PUT_ANYTHING,
        &things::PUT_BYTES,
        &things::PUT_WITH_CHARSET,
        &things::GO_ELSEWHERE,
        &things::PUT_FORM,
        &things::PUT_IMAGE,
        &things::MERGE_THING,
        &things::PUT_NUMBER,
        &things::CONVERT,
        &things::PUT_TEXT,
        &things::DELETE_UNSAID,
        &things::UPLOAD,
        &things::PUT_VERSION,
    ],
    groups: &[
        CommandGroup {
            words: &["anything"],
            about: "Commands of anything",
        },
        CommandGroup {
            words: &["byte"],
            about: "Commands of byte",
        },
        CommandGroup {
            words: &["charset"],
            about: "Commands of charset",
        },
        CommandGroup {
            words: &["elsewhere"],
            about: "Commands of elsewhere",
        },
        CommandGroup {
            words: &["form"],
            about: "Commands of form",
        },
        CommandGroup {
            words: &["image"],
            about: "Commands of image",
        },
        CommandGroup {
            words: &["merge"],
            about: "Commands of merge",
        },
        CommandGroup {
            words: &["number"],
            about: "Commands of number",
        },
        CommandGroup {
            words: &["several"],
            about: "Commands of several",
        },
        CommandGroup {
            words: &["text"],
            about: "Commands of text",
        },
        CommandGroup {
            words: &["unsaid"],
            about: "Commands of unsaid",
        },
        CommandGroup {
            words: &["upload"],
            about: "Commands of upload",
        },
        CommandGroup {
            words: &["version-api"],
            about: "Commands of version-api",
        },
    ],
    scopes: &[],
};
