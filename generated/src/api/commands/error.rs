// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `registry error-type get`: Read the meaning of an error type.
pub(super) static GET_ERROR_DESCRIPTION: Command = Command {
    words: &["registry", "error-type", "get"],
    operation: &crate::api::operations::GET_ERROR_DESCRIPTION,
    summary: "Read the meaning of an error type",
    description: "Explains an error type. The `type` of an error body is the address of this operation. Returns 404 for a type that the server does not know. Needs no token.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "error-type",
            name: "error_type",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "An error type, as `title` of an error body names it.",
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
        columns: &[
            Column {
                path: &["title"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["not_found"],
};
