// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing create`: `POST /things`.
pub(super) static GET_PART2: Command = Command {
    words: &["thing", "create"],
    operation: &crate::api::operations::GET_PART2,
    summary: "`POST /things`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: false,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: true,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 1 character, at most 20 characters.",
                        value: ValueKind::Text,
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
                        help: "Limits: above 0.",
                        value: ValueKind::Integer {
                            minimum: 1,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "code",
                        path: &["code"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The default is `\"1\"`.",
                        value: ValueKind::Choice {
                            values: &["1", "2.5", "true", "large"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "flag",
                        path: &["flag"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The default is `true`.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "list",
                        path: &["list"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "anything",
                        path: &["anything"],
                        required: false,
                        positional: false,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "rate",
                        path: &["rate"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The default is `0.5`.",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                ],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "",
        cases: &[
            ResponseCase {
                statuses: (200, 299),
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
