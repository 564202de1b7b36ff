// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `area get`: Read an area.
pub(super) static GET_AREA: Command = Command {
    words: &["area", "get"],
    operation: &crate::api::operations::GET_AREA,
    summary: "Read an area",
    description: "Reads an area.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "gen",
            name: "gen",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The generation.",
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
                path: &["m²"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["単位"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["gen"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["GEN"],
};

/// `everything get`: Read everything.
pub(super) static ALL_: Command = Command {
    words: &["everything", "get"],
    operation: &crate::api::operations::ALL_,
    summary: "Read everything",
    description: "Reads everything.",
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

/// `everything create`: Create things.
pub(super) static CREATE_THING: Command = Command {
    words: &["everything", "create"],
    operation: &crate::api::operations::CREATE_THING,
    summary: "Create things",
    description: "Creates things.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[],
                example: Some("[{}]"),
            },
        ],
    }),
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
    example: &["--body", "body.json"],
};
