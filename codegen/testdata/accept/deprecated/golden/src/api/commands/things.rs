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
    deprecated: true,
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
            deprecated: true,
        },
        CommandParameter {
            flag: "kind",
            name: "kind",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The kind.",
            value: ValueKind::Text,
            default: None,
            deprecated: true,
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
            Column {
                path: &["colour"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &[],
};

/// `thing get`: Read a thing.
pub(super) static GET_THING: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::GET_THING,
    summary: "Read a thing",
    description: "Has a deprecated parameter that no call can do without.",
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
            help: "The name.",
            value: ValueKind::Text,
            default: None,
            deprecated: true,
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
                path: &["colour"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["NAME"],
};
