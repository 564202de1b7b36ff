// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing list`: List the things.
pub(super) static LIST_THINGS: Command = Command {
    words: &["thing", "list"],
    operation: &crate::api::operations::LIST_THINGS,
    summary: "List the things",
    description: "Lists their names.",
    deprecated: false,
    parameters: &[],
    body: None,
    response: CommandResponse {
        accept: "application/json",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::List(&["names"]),
        columns: &[],
        pages: None,
    },
    example: &[],
};
