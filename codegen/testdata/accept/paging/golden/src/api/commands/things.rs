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
    description: "Returns a page.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "next-page",
            name: "next_page",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The token of the page.",
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
        rows: Rows::List(&["things"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &[],
};

/// `numbered list`: List the things by number.
pub(super) static LIST_NUMBERED: Command = Command {
    words: &["numbered", "list"],
    operation: &crate::api::operations::LIST_NUMBERED,
    summary: "List the things by number",
    description: "Returns a page.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "page",
            name: "page",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The number of the page.",
            value: ValueKind::Integer {
                minimum: -9223372036854775808,
                maximum: 9223372036854775807,
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
        rows: Rows::List(&["things"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: Some(Pages::Number {
            parameter: "page",
            more: "has_more",
        }),
    },
    example: &[],
};

/// `counted list`: Count the things.
pub(super) static LIST_COUNTED: Command = Command {
    words: &["counted", "list"],
    operation: &crate::api::operations::LIST_COUNTED,
    summary: "Count the things",
    description: "Returns a page.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "offset",
            name: "offset",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The number of the page.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
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
        rows: Rows::List(&["things"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: Some(Pages::Number {
            parameter: "offset",
            more: "has_more",
        }),
    },
    example: &[],
};
