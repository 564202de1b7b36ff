// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations as commands of a command line.

mod boxes;
mod lids;

use apitwin_runtime::command::{CommandGroup, CommandLine};

/// Every operation as a command.
pub static COMMAND_LINE: CommandLine = CommandLine {
    title: "Commands",
    version: "v1",
    commands: &[
        &boxes::CREATE_BOX,
        &lids::LOCK_LID,
        &lids::LOCK_LID_AS_BEFORE,
        &lids::OPEN_LID,
        &boxes::LIST_BOXES,
        &boxes::NAIL_TOGETHER,
        &boxes::PAINT_CRATE,
        &boxes::STORE_CRATE,
    ],
    groups: &[
        CommandGroup {
            words: &["box"],
            about: "Commands of box",
        },
        CommandGroup {
            words: &["box", "lid"],
            about: "Lids of boxes",
        },
        CommandGroup {
            words: &["crate"],
            about: "Crates, which are boxes of wood",
        },
    ],
    scopes: &[("repo:read", "Read.")],
};
