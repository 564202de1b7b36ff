// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `filter create`: `POST /filters`.
pub(super) static CREATE_FILTER: Command = Command {
    words: &["filter", "create"],
    operation: &crate::api::operations::CREATE_FILTER,
    summary: "`POST /filters`",
    description: "",
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
                        flag: "and",
                        path: &["and"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 1 item.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "or",
                        path: &["or"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 1 item.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "not",
                        path: &["not"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A condition, made of others.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "field",
                        path: &["field"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 1 character.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "value",
                        path: &["value"],
                        required: false,
                        positional: false,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                ],
                example: None,
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
                path: &["field"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["and"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["or"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["not", "field"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `link create`: `POST /links`.
pub(super) static CREATE_LINK: Command = Command {
    words: &["link", "create"],
    operation: &crate::api::operations::CREATE_LINK,
    summary: "`POST /links`",
    description: "",
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
                        flag: "next",
                        path: &["next"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Members that share everything but one property, which may be absent.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "left",
                        path: &["left"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "right",
                        path: &["right"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                ],
                example: None,
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
                path: &["left"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["right"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["next", "left"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["next", "right"],
                kind: ColumnKind::Number,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `block create`: `POST /blocks`.
pub(super) static CREATE_BLOCK: Command = Command {
    words: &["block", "create"],
    operation: &crate::api::operations::CREATE_BLOCK,
    summary: "`POST /blocks`",
    description: "",
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
                        flag: "kind",
                        path: &["kind"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Which form the body has.",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "text",
                        path: &["text"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "blocks",
                        path: &["blocks"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "condition",
                        path: &["condition"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A condition, made of others.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                ],
                example: None,
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
        rows: Rows::List(&["blocks"]),
        columns: &[
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["text"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["blocks"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["condition", "field"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};
