// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `box list`: List the boxes.
pub(super) static LIST_BOXES: Command = Command {
    words: &["box", "list"],
    operation: &crate::api::operations::LIST_BOXES,
    summary: "List the boxes",
    description: "Returns all names.",
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

/// `box create`: Create a box.
pub(super) static CREATE_BOX: Command = Command {
    words: &["box", "create"],
    operation: &crate::api::operations::CREATE_BOX,
    summary: "Create a box",
    description: "Creates a box without a name.",
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

/// `crate build`: Build a crate.
pub(super) static NAIL_TOGETHER: Command = Command {
    words: &["crate", "build"],
    operation: &crate::api::operations::NAIL_TOGETHER,
    summary: "Build a crate",
    description: "Builds a crate.",
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

/// `crate paint`: Paint a crate.
pub(super) static PAINT_CRATE: Command = Command {
    words: &["crate", "paint"],
    operation: &crate::api::operations::PAINT_CRATE,
    summary: "Paint a crate",
    description: "Paints a crate.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "name",
            name: "name",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the crate.",
            value: ValueKind::Text,
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
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "colour",
                        path: &["colour"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The colour.",
                        value: ValueKind::Choice {
                            values: &["red", "green"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "coats",
                        path: &["coats"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "How often it is painted.",
                        value: ValueKind::Integer {
                            minimum: -2147483648,
                            maximum: 2147483647,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"colour\":\"red\",\"coats\":2}"),
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
    example: &["NAME", "red", "--coats", "2"],
};

/// `crate store`: Store a crate.
pub(super) static STORE_CRATE: Command = Command {
    words: &["crate", "store"],
    operation: &crate::api::operations::STORE_CRATE,
    summary: "Store a crate",
    description: "Brings a crate into a room.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "room",
                        path: &["room"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The room.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: true,
                        prefix: Some("room"),
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The crate.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"room\":\"attic\",\"name\":\"big\"}"),
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
    example: &["attic/big"],
};
