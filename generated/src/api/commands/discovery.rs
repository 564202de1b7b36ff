// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `registry discovery get`: Read the server's own description of its API.
pub(super) static DISCOVERY: Command = Command {
    words: &["registry", "discovery", "get"],
    operation: &crate::api::operations::DISCOVERY,
    summary: "Read the server's own description of its API",
    description: "Returns a Swagger 2.0 document of the enabled operations. The server generates it from its code, with errors: success statuses depend on the method alone, some definition names cover several schemas, and operations without an id are missing. Needs no token.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "internal",
            name: "internal",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to include the operations that are meant for the server's own user interface. Any text but `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.",
            value: ValueKind::Boolean,
            default: Some("false"),
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
                path: &["swagger"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["host"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["basePath"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["schemes"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["info", "version"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["info", "title"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["info", "description"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["info", "termsOfService"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["securityDefinitions"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["paths"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["definitions"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};
