// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing create`: Create a thing.
pub(super) static CREATE_THING: Command = Command {
    words: &["thing", "create"],
    operation: &crate::api::operations::CREATE_THING,
    summary: "Create a thing",
    description: "Takes one of two forms.",
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
                        flag: "text",
                        path: &["text"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The number.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "unit",
                        path: &["unit"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The unit.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "bytes",
                        path: &["bytes"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The size.",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                ],
                example: Some("{\"bytes\":5}"),
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/json",
        cases: &[
            ResponseCase {
                statuses: (201, 201),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::Single,
        columns: &[],
        pages: None,
    },
    example: &["--bytes", "5"],
};

/// `tree list`: Read a tree.
pub(super) static GET_TREE: Command = Command {
    words: &["tree", "list"],
    operation: &crate::api::operations::GET_TREE,
    summary: "Read a tree",
    description: "Reads a tree.",
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
        rows: Rows::List(&[]),
        columns: &[],
        pages: None,
    },
    example: &[],
};

/// `tree set`: Replace a tree.
pub(super) static PUT_TREE: Command = Command {
    words: &["tree", "set"],
    operation: &crate::api::operations::PUT_TREE,
    summary: "Replace a tree",
    description: "Replaces a tree.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[],
                example: Some("[[]]"),
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
        columns: &[],
        pages: None,
    },
    example: &["--body", "body.json"],
};
