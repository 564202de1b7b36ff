// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `pet get`: `GET /pets/{petId}`.
pub(super) static GET_PETS_BY_PET_ID2: Command = Command {
    words: &["pet", "get"],
    operation: &crate::api::operations::GET_PETS_BY_PET_ID2,
    summary: "`GET /pets/{petId}`",
    description: "The path: One pet",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "pet-id",
            name: "petId",
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
        ],
        pages: None,
    },
    example: &["PET-ID"],
};
