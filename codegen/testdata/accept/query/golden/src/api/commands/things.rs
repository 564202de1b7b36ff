// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing get`: List things.
pub(super) static LIST_THINGS: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::LIST_THINGS,
    summary: "List things",
    description: "Lists things.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "ratio",
            name: "ratio",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The ratio. Limits: at least 0, at most 1.",
            value: ValueKind::Number,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "colour",
            name: "colour",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The colours. Limits: at most 3 items, no item twice.",
            value: ValueKind::List(
                &ValueKind::Choice {
                    values: &["red", "blue"],
                    open: false,
                },
            ),
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "tint",
            name: "tint",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "A colour under another name.",
            value: ValueKind::Choice {
                values: &["red", "blue"],
                open: false,
            },
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "unit",
            name: "unit",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The units.",
            value: ValueKind::List(
                &ValueKind::Choice {
                    values: &["m", "km"],
                    open: false,
                },
            ),
            default: None,
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
            help: "The names.",
            value: ValueKind::List(&ValueKind::Text),
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "width",
            name: "width",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The widths.",
            value: ValueKind::List(
                &ValueKind::Integer {
                    minimum: -2147483648,
                    maximum: 2147483647,
                },
            ),
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "weight",
            name: "weight",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The weights.",
            value: ValueKind::List(&ValueKind::Number),
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "flag",
            name: "flag",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The flags.",
            value: ValueKind::List(&ValueKind::Boolean),
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "count",
            name: "count",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "A number under another name.",
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
    example: &["--ratio", "0.5", "--colour", "red"],
};
