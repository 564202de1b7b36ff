// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing set`: Change the thing.
pub(super) static CHANGE_THING: Command = Command {
    words: &["thing", "set"],
    operation: &crate::api::operations::CHANGE_THING,
    summary: "Change the thing",
    description: "Takes a closed body and returns every kind of presence.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "limit",
                        path: &["limit"],
                        required: false,
                        positional: false,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The limit; null takes it away. Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: 0,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "limit-text",
                        path: &["limitText"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The limit as a text. Limits: like `^[0-9]+$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                example: Some("{\"limit\":null}"),
            },
        ],
    }),
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
                path: &["title"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["note"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["remark"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["expires"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["size"],
                kind: ColumnKind::Bytes,
                wide: false,
            },
            Column {
                path: &["used"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["kept"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["ratio"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["owner", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["labels"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["anything"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["--null", "limit"],
};
