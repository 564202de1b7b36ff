// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `org application token list`: List the access tokens of an application.
pub(super) static LIST_ORGANIZATION_APPLICATION_TOKENS: Command = Command {
    words: &["org", "application", "token", "list"],
    operation: &crate::api::operations::LIST_ORGANIZATION_APPLICATION_TOKENS,
    summary: "List the access tokens of an application",
    description: "Lists the tokens that have not expired, in pages of fifty. The list contains every token of the application, including those that users granted. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the organization has no such application.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "orgname",
            name: "orgname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the organization.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "client-id",
            name: "client_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The OAuth client identifier of the application.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "next-page",
            name: "next_page",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
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
        rows: Rows::List(&["tokens"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["scope"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["expires_at"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["created_by"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: true,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &["acme", "4NHXJ8A0VMTDEKBP1QZS"],
};

/// `org application token create`: Create an access token for an application.
pub(super) static CREATE_ORGANIZATION_APPLICATION_TOKEN: Command = Command {
    words: &["org", "application", "token", "create"],
    operation: &crate::api::operations::CREATE_ORGANIZATION_APPLICATION_TOKEN,
    summary: "Create an access token for an application",
    description: "Creates a token that acts as the caller, within the requested scopes. Requires the admin role\nin the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 403 if the\ntoken of the call or the caller's own rights do not cover the scopes. Returns 404 if the\norganization has no such application.\n\nReturns 400 with a `MessageError` if a scope is unknown, if the name is blank, or if the\napplication has as many active tokens as the registry allows\n(`OAUTH_APPLICATION_MAXIMUM_TOKEN_COUNT`).",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "orgname",
            name: "orgname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the organization.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "client-id",
            name: "client_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The OAuth client identifier of the application.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name of the token. The server trims white space, and at least one character must remain. It need not be unique. Limits: at least 1 character, at most 255 characters.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "scope",
                        path: &["scope"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The scopes to grant, separated by spaces or commas. Duplicates count once.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "expiration",
                        path: &["expiration"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The lifetime in seconds. The server drops a fraction. The default is ten years, which is also the maximum. Limits: at least 1.",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"name\":\"nightly\",\"scope\":\"repo:read org:admin\",\"expiration\":3600}",
                ),
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
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["scope"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["expires_at"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["created_by"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "acme",
        "4NHXJ8A0VMTDEKBP1QZS",
        "nightly",
        "--scope",
        "repo:read org:admin",
        "--expiration",
        "3600",
    ],
};

/// `org application token revoke`: Revoke an access token of an application.
pub(super) static DELETE_ORGANIZATION_APPLICATION_TOKEN: Command = Command {
    words: &["org", "application", "token", "revoke"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_APPLICATION_TOKEN,
    summary: "Revoke an access token of an application",
    description: "Deletes the token, regardless of who created it. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the application has no such token, and therefore on a second call.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "orgname",
            name: "orgname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the organization.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "client-id",
            name: "client_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The OAuth client identifier of the application.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
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
    example: &["acme", "4NHXJ8A0VMTDEKBP1QZS", "71d6721f-d29a-4f11-8c89-d3b86b1dba3f"],
};
