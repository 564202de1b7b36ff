// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing get`: Find a thing.
pub(super) static FIND_THING: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::FIND_THING,
    summary: "Find a thing",
    description: "Returns null if there is none.\n\nThe server has the operation only where the features `THINGS`, `FINDING` and `LOOKING` are on.",
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
                path: &["colour"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["size"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["owner", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `thing set`: Set a thing.
pub(super) static SET_THING: Command = Command {
    words: &["thing", "set"],
    operation: &crate::api::operations::SET_THING,
    summary: "Set a thing",
    description: "Works only where `THINGS` is on.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "colour",
                        path: &["colour"],
                        required: true,
                        positional: false,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "A colour, or null.",
                        value: ValueKind::Choice {
                            values: &["red", "green"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "size",
                        path: &["size"],
                        required: false,
                        positional: false,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "A size; absent, null or one of the set.",
                        value: ValueKind::Choice {
                            values: &["small", "large"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "owner",
                        path: &["owner"],
                        required: false,
                        positional: false,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "Its owner, or null.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "owner.name",
                        path: &["owner", "name"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                example: Some("{\"colour\":\"red\",\"size\":null}"),
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
    example: &["--colour", "red", "--null", "size"],
};

/// `thing delete`: Remove a thing.
pub(super) static REMOVE_THING: Command = Command {
    words: &["thing", "delete"],
    operation: &crate::api::operations::REMOVE_THING,
    summary: "Remove a thing",
    description: "Removes it.\n\nThe server fails with 500 unless the feature `THINGS` is on.",
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
