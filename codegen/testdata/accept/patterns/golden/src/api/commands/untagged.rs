// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `code get`: `GET /codes/{code}`.
pub(super) static GET_CODE: Command = Command {
    words: &["code", "get"],
    operation: &crate::api::operations::GET_CODE,
    summary: "`GET /codes/{code}`",
    description: "",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "code",
            name: "code",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "Limits: like `^[0-9]{3}$`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "word",
            name: "word",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Limits: like `^[0-9A-Za-z_]+(?-u:\\b)$`.",
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
    example: &["CODE"],
};

/// `thing create`: `POST /things`.
pub(super) static PUT_THING: Command = Command {
    words: &["thing", "create"],
    operation: &crate::api::operations::PUT_THING,
    summary: "`POST /things`",
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
                        flag: "digits",
                        path: &["digits"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^[0-9]+$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "words",
                        path: &["words"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^[[0-9A-Za-z_]\\-]+( [[0-9A-Za-z_]\\-]+)*$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "blank",
                        path: &["blank"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^[\\s\\u{FEFF}--\\u{85}]?[\\S\\u{85}--\\u{FEFF}]+$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "line",
                        path: &["line"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^[^\\n\\r\\u{2028}\\u{2029}]+$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "sign",
                        path: &["sign"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^[a\\&\\&b]$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "slash",
                        path: &["slash"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^a/b-c$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "escaped",
                        path: &["escaped"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^\\x{1}AA😀$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "named",
                        path: &["named"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^([0-9]{4})-([0-9][0-9])$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "any",
                        path: &["any"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^(?s:.){2}$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "bracket",
                        path: &["bracket"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^[\\[]a\\]$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "letters",
                        path: &["letters"],
                        required: false,
                        nullable: false,
                        file: false,
                        help: "Limits: like `^\\p{Lu}\\p{Ll}*$`.",
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
