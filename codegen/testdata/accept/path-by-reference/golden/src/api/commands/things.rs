// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing get`: `GET /things/{name}`.
pub(super) static GET_THING: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::GET_THING,
    summary: "`GET /things/{name}`",
    description: "",
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
            help: "",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "word",
            name: "word",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Limits: like `^\\p{L}+$`.",
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
    example: &["NAME"],
};

/// `thing check`: `HEAD /things/{name}`.
pub(super) static HEAD_THING: Command = Command {
    words: &["thing", "check"],
    operation: &crate::api::operations::HEAD_THING,
    summary: "`HEAD /things/{name}`",
    description: "",
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
            help: "",
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
    example: &["NAME"],
};
