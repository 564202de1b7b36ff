// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing get`: List the things.
pub(super) static LIST_THINGS: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::LIST_THINGS,
    summary: "List the things",
    description: "Filters by an enumeration in the query.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "order",
            name: "order",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The order.",
            value: ValueKind::Choice {
                values: &["up", "down", "-up", "!=", "="],
                open: false,
            },
            default: None,
            deprecated: false,
        },
    ],
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["colour"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["state"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["type"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};
