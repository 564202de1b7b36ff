// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `user app-token list`: List the application tokens of the caller.
pub(super) static LIST_APP_TOKENS: Command = Command {
    words: &["user", "app-token", "list"],
    operation: &crate::api::operations::LIST_APP_TOKENS,
    summary: "List the application tokens of the caller",
    description: "Lists the caller's own tokens, without their codes. Superusers see only their own tokens too. Expired tokens stay in the list until the server cleans them up.\n\nThe server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "expiring",
            name: "expiring",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to list only the tokens that expire soon, which is within the last tenth of the configured lifetime, or of four weeks where none is configured. Any text but `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.",
            value: ValueKind::Boolean,
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
        rows: Rows::List(&["tokens"]),
        columns: &[
            Column {
                path: &["title"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["expiration"],
                kind: ColumnKind::Time,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `user app-token create`: Create an application token.
pub(super) static CREATE_APP_TOKEN: Command = Command {
    words: &["user", "app-token", "create"],
    operation: &crate::api::operations::CREATE_APP_TOKEN,
    summary: "Create an application token",
    description: "Creates a token that replaces the caller's password in a container engine or another application. The registry configures the lifetime (`APP_SPECIFIC_TOKEN_EXPIRATION`); by default, tokens do not expire. Titles may be empty and need not be unique.\n\nThe server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.",
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
                        flag: "title",
                        path: &["title"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The title of the token. May be empty and need not be unique.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"title\":\"laptop\"}"),
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
                path: &["token", "uuid"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["token", "title"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["token", "last_accessed"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["token", "created"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["token", "expiration"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["token", "token_code"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["laptop"],
};

/// `user app-token get`: Read an application token with its code.
pub(super) static GET_APP_TOKEN: Command = Command {
    words: &["user", "app-token", "get"],
    operation: &crate::api::operations::GET_APP_TOKEN,
    summary: "Read an application token with its code",
    description: "Returns one of the caller's tokens, including its code. Returns 404 if the token does not exist, belongs to another user or has expired.\n\nThe server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "token-uuid",
            name: "token_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the token.",
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
                path: &["token", "uuid"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["token", "title"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["token", "last_accessed"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["token", "created"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["token", "expiration"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["token", "token_code"],
                kind: ColumnKind::Secret,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["1d0ae403-c133-4d11-9c08-2d08bb2ca1a9"],
};

/// `user app-token revoke`: Revoke an application token.
pub(super) static REVOKE_APP_TOKEN: Command = Command {
    words: &["user", "app-token", "revoke"],
    operation: &crate::api::operations::REVOKE_APP_TOKEN,
    summary: "Revoke an application token",
    description: "Deletes one of the caller's tokens, expired or not. Returns 404 if the token does not exist or belongs to another user, and therefore on a second call.\n\nThe server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "token-uuid",
            name: "token_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the token.",
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
    example: &["1d0ae403-c133-4d11-9c08-2d08bb2ca1a9"],
};
