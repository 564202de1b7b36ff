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
    description: "Takes a body that may be left out.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: false,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "note",
                        path: &["note"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A note.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "stars",
                        path: &["stars"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "How good it is. Limits: at least 1, at most 5.",
                        value: ValueKind::Integer {
                            minimum: -2147483648,
                            maximum: 2147483647,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "size",
                        path: &["size"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "How large it is.",
                        value: ValueKind::Choice {
                            values: &["small", "large"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "parent",
                        path: &["parent"],
                        required: false,
                        positional: false,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The thing that it belongs to; `null` for none.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "clone",
                        path: &["clone"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A property that would hide a method of a trait.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "labels",
                        path: &["labels"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Its labels.",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                ],
                example: Some(
                    "{\"note\":\"a note\",\"parent\":null,\"clone\":true,\"labels\":[\"old\",\"blue\"]}",
                ),
            },
        ],
    }),
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
    example: &[
        "--note",
        "a note",
        "--null",
        "parent",
        "--clone",
        "--labels",
        "old",
        "--labels",
        "blue",
    ],
};

/// `thing update`: Replace the things.
pub(super) static REPLACE_THINGS: Command = Command {
    words: &["thing", "update"],
    operation: &crate::api::operations::REPLACE_THINGS,
    summary: "Replace the things",
    description: "Takes a bare list.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[],
                example: Some("[{\"note\":\"a note\"}]"),
            },
        ],
    }),
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
    example: &["--body", "body.json"],
};
