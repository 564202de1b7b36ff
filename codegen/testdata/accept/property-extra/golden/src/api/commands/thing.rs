// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing get`: Read a thing.
pub(super) static GET_THING: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::GET_THING,
    summary: "Read a thing",
    description: "Reads a thing.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "id",
            name: "id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The id.",
            value: ValueKind::Text,
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
                path: &["extra"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["ID"],
};
