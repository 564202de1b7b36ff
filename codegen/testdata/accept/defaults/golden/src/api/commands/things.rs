// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing get`: List the things.
pub(super) static LIST_THINGS: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::LIST_THINGS,
    summary: "List the things",
    description: "Takes a default of every type.",
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
            help: "How many to give.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: Some("5"),
            deprecated: false,
        },
        CommandParameter {
            flag: "since",
            name: "since",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The oldest one.",
            value: ValueKind::Integer {
                minimum: -9223372036854775808,
                maximum: 9223372036854775807,
            },
            default: Some("-1"),
            deprecated: false,
        },
        CommandParameter {
            flag: "all",
            name: "all",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to give all.",
            value: ValueKind::Boolean,
            default: Some("true"),
            deprecated: false,
        },
        CommandParameter {
            flag: "name",
            name: "name",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "A name.",
            value: ValueKind::Text,
            default: Some("\"it's \\\"one\\\"\""),
            deprecated: false,
        },
        CommandParameter {
            flag: "order",
            name: "order",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The order.",
            value: ValueKind::Choice {
                values: &["up", "down"],
                open: false,
            },
            default: Some("\"down\""),
            deprecated: false,
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
            help: "The kind, whose component has the default.",
            value: ValueKind::Choice {
                values: &["image", "application"],
                open: false,
            },
            default: Some("\"image\""),
            deprecated: false,
        },
        CommandParameter {
            flag: "state",
            name: "state",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The state, whose default may be one that the document does not list.",
            value: ValueKind::Choice {
                values: &["wet"],
                open: true,
            },
            default: Some("\"dry\""),
            deprecated: false,
        },
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
            help: "The page, which the operation reads itself.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: Some("1"),
            deprecated: false,
        },
        CommandParameter {
            flag: "performer",
            name: "performer",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "A parameter without a default.",
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
        columns: &[],
        pages: None,
    },
    example: &[],
};
