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
    description: "Lists the things.",
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
        rows: Rows::List(&["things"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["is_large"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `thing create`: Create a thing.
pub(super) static CREATE_THING: Command = Command {
    words: &["thing", "create"],
    operation: &crate::api::operations::CREATE_THING,
    summary: "Create a thing",
    description: "Creates a thing.",
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
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: true,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Its name.",
                        value: ValueKind::Text,
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
                        help: "How large a thing is.",
                        value: ValueKind::Choice {
                            values: &["small", "large"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                example: Some("{\"name\":\"one\",\"size\":\"large\"}"),
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
    example: &["one", "--size", "large"],
};

/// `thing update`: Change a thing.
pub(super) static CHANGE_THING: Command = Command {
    words: &["thing", "update"],
    operation: &crate::api::operations::CHANGE_THING,
    summary: "Change a thing",
    description: "Changes a thing.",
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
            help: "Its number.",
            value: ValueKind::Integer {
                minimum: -9223372036854775808,
                maximum: 9223372036854775807,
            },
            default: None,
            deprecated: false,
        },
    ],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "size",
                        path: &["size"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "How large a thing is.",
                        value: ValueKind::Choice {
                            values: &["small", "large"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                example: Some("{\"size\":\"large\"}"),
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
    example: &["7", "--size", "large"],
};

/// `box get`: Read a box.
pub(super) static GET_BOX: Command = Command {
    words: &["box", "get"],
    operation: &crate::api::operations::GET_BOX,
    summary: "Read a box",
    description: "Reads a box.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "box",
            name: "box",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "Its name.",
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
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["is_large"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["red"],
};

/// `box set`: Create a box.
pub(super) static PUT_BOX: Command = Command {
    words: &["box", "set"],
    operation: &crate::api::operations::PUT_BOX,
    summary: "Create a box",
    description: "Creates a box.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "box",
            name: "box",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "Its name.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
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
    example: &["red"],
};
