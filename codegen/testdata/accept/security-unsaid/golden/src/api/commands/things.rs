// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing get`: `GET /things`.
pub(super) static LIST_THINGS: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::LIST_THINGS,
    summary: "`GET /things`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    response: CommandResponse {
        accept: "",
        cases: &[
            ResponseCase {
                statuses: (204, 204),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &[],
};
