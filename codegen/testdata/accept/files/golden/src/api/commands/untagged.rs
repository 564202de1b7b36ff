// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `pet get`: List pets 🐶.
pub(super) static LIST_PETS: Command = Command {
    words: &["pet", "get"],
    operation: &crate::api::operations::LIST_PETS,
    summary: "List pets 🐶",
    description: "",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tag"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["owner", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["parents"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `store list`: `GET /stores`.
pub(super) static LIST_STORES: Command = Command {
    words: &["store", "list"],
    operation: &crate::api::operations::LIST_STORES,
    summary: "`GET /stores`",
    description: "",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "limit",
            name: "limit",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "",
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
        rows: Rows::List(&[]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tag"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["owner", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["parents"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `shop list`: `GET /shops`.
pub(super) static LIST_SHOPS: Command = Command {
    words: &["shop", "list"],
    operation: &crate::api::operations::LIST_SHOPS,
    summary: "`GET /shops`",
    description: "",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "limit",
            name: "limit",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "",
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
        rows: Rows::List(&[]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tag"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["owner", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["parents"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};
