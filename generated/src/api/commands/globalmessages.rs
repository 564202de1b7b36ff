// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `message list`: List the messages of the registry.
pub(super) static GET_GLOBAL_MESSAGES: Command = Command {
    words: &["message", "list"],
    operation: &crate::api::operations::GET_GLOBAL_MESSAGES,
    summary: "List the messages of the registry",
    description: "Lists the messages that superusers show to all users. Needs no token, unless the registry rejects anonymous callers.",
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
        rows: Rows::List(&["messages"]),
        columns: &[
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["content"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["severity"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["media_type"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `message create`: Create a message to all users.
pub(super) static CREATE_GLOBAL_MESSAGE: Command = Command {
    words: &["message", "create"],
    operation: &crate::api::operations::CREATE_GLOBAL_MESSAGE,
    summary: "Create a message to all users",
    description: "Adds a message. Requires a superuser. The server validates the body first, then rejects other callers with a `MessageError`. An object without `message` makes the server fail with 500. Returns 404 if the `SUPER_USERS` feature is off.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "message",
                        path: &["message"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A message to show to all users.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "message.content",
                        path: &["message", "content"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The text of the message.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "message.media-type",
                        path: &["message", "media_type"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The format of a message's text.",
                        value: ValueKind::Choice {
                            values: &["text/plain", "text/markdown"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "message.severity",
                        path: &["message", "severity"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The severity of a message.",
                        value: ValueKind::Choice {
                            values: &["info", "warning", "error"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"message\":{\"content\":\"hello\",\"media_type\":\"text/plain\",\"severity\":\"info\"}}",
                ),
            },
        ],
    }),
    response: CommandResponse {
        accept: "",
        cases: &[
            ResponseCase {
                statuses: (201, 201),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &[
        "--message.content",
        "hello",
        "--message.media-type",
        "text/plain",
        "--message.severity",
        "info",
    ],
};

/// `message delete`: Delete a message.
pub(super) static DELETE_GLOBAL_MESSAGE: Command = Command {
    words: &["message", "delete"],
    operation: &crate::api::operations::DELETE_GLOBAL_MESSAGE,
    summary: "Delete a message",
    description: "Deletes a message. Requires a superuser. The server rejects other callers with a `MessageError`. It also returns 204 for a message that does not exist.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "uuid",
            name: "uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the message.",
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
    example: &["a5bc59d2-a7c5-4b02-9f39-4cf45fac8a05"],
};
