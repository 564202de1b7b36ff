// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `login-api create`: Log in.
pub(super) static LOGIN: Command = Command {
    words: &["login-api", "create"],
    operation: &crate::api::operations::LOGIN,
    summary: "Log in",
    description: "Takes a password and returns a token.",
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
                        flag: "user",
                        path: &["user"],
                        required: true,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "password-file",
                        path: &["password"],
                        required: true,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The password.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                ],
                example: Some("{\"user\":\"bob\",\"password\":\"EXAMPLE\"}"),
            },
        ],
    }),
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
                path: &["token"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["refresh"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["--user", "bob", "--password-file", "password.txt"],
};

/// `token get`: Read a token.
pub(super) static READ_TOKEN: Command = Command {
    words: &["token", "get"],
    operation: &crate::api::operations::READ_TOKEN,
    summary: "Read a token",
    description: "Says what a token is good for.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "token",
            name: "token",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The token.",
            value: ValueKind::Secret,
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
                path: &["token"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["refresh"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["token.txt"],
};
