// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `measurement get`: List the measurements.
pub(super) static LIST_MEASUREMENTS: Command = Command {
    words: &["measurement", "get"],
    operation: &crate::api::operations::LIST_MEASUREMENTS,
    summary: "List the measurements",
    description: "Lists the measurements.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "sort",
            name: "sort",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The order.",
            value: ValueKind::Choice {
                values: &["created", "-created", "+1", "-1", "=", "!="],
                open: false,
            },
            default: None,
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
            help: "The state.",
            value: ValueKind::Choice {
                values: &["unknown", "known"],
                open: true,
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
    example: &["--sort=-created"],
};

/// `measurement delete`: Delete all measurements.
pub(super) static DELETE_MEASUREMENTS: Command = Command {
    words: &["measurement", "delete"],
    operation: &crate::api::operations::DELETE_MEASUREMENTS,
    summary: "Delete all measurements",
    description: "Deletes all measurements.",
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
