// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `fault get`: `GET /faults/{kind}`.
pub(super) static PARAMETER_ERROR_OPERATION: Command = Command {
    words: &["fault", "get"],
    operation: &crate::api::operations::PARAMETER_ERROR_OPERATION,
    summary: "`GET /faults/{kind}`",
    description: "",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "kind",
            name: "kind",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "",
            value: ValueKind::Choice {
                values: &["Err", "Error", "Output", "Item", "Target", "Owned"],
                open: false,
            },
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "level",
            name: "level",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "",
            value: ValueKind::NumberChoice(&[1, 2]),
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
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["Err"],
};

/// `pet get`: `GET /pets`.
pub(super) static LIST_PETS2: Command = Command {
    words: &["pet", "get"],
    operation: &crate::api::operations::LIST_PETS2,
    summary: "`GET /pets`",
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
                path: &["Error"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `animal get`: `GET /animals`.
pub(super) static LIST_PETS: Command = Command {
    words: &["animal", "get"],
    operation: &crate::api::operations::LIST_PETS,
    summary: "`GET /animals`",
    description: "",
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

/// `beast get`: `GET /beasts`.
pub(super) static LIST_PETS3: Command = Command {
    words: &["beast", "get"],
    operation: &crate::api::operations::LIST_PETS3,
    summary: "`GET /beasts`",
    description: "",
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
