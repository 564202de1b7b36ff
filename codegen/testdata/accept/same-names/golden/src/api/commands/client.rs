// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `c create`: `POST /c`.
pub(super) static GET_THING3: Command = Command {
    words: &["c", "create"],
    operation: &crate::api::operations::GET_THING3,
    summary: "`POST /c`",
    description: "",
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
                        flag: "z",
                        path: &["z"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "z.z",
                        path: &["z", "z"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
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
