// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `box list`: List the boxes.
pub(super) static LIST_BOXES: Command = Command {
    words: &["box", "list"],
    operation: &crate::api::operations::LIST_BOXES,
    summary: "List the boxes",
    description: "Returns all names.",
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
        rows: Rows::List(&[]),
        columns: &[],
        pages: None,
    },
    example: &[],
};

/// `box create`: Create a box.
pub(super) static CREATE_BOX: Command = Command {
    words: &["box", "create"],
    operation: &crate::api::operations::CREATE_BOX,
    summary: "Create a box",
    description: "Creates a box without a name.",
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

/// `crate build`: Build a crate.
pub(super) static NAIL_TOGETHER: Command = Command {
    words: &["crate", "build"],
    operation: &crate::api::operations::NAIL_TOGETHER,
    summary: "Build a crate",
    description: "Builds a crate.",
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
