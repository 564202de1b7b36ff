// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `box lid open`: Open a lid.
pub(super) static OPEN_LID: Command = Command {
    words: &["box", "lid", "open"],
    operation: &crate::api::operations::OPEN_LID,
    summary: "Open a lid",
    description: "Opens the lid of a box.",
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
            help: "The name of the box.",
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

/// `box lid lock`: Lock a lid.
pub(super) static LOCK_LID: Command = Command {
    words: &["box", "lid", "lock"],
    operation: &crate::api::operations::LOCK_LID,
    summary: "Lock a lid",
    description: "Locks the lid of a box.",
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
            help: "The name of the box.",
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

/// `box lid lock-lid-as-before`: Lock a lid at its former path.
pub(super) static LOCK_LID_AS_BEFORE: Command = Command {
    words: &["box", "lid", "lock-lid-as-before"],
    operation: &crate::api::operations::LOCK_LID_AS_BEFORE,
    summary: "Lock a lid at its former path",
    description: "Locks the lid of a box.",
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
            help: "The name of the box.",
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
