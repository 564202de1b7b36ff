// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo token list`: List the tokens of a repository (no longer supported).
pub(super) static LIST_REPO_TOKENS: Command = Command {
    words: &["repo", "token", "list"],
    operation: &crate::api::operations::LIST_REPO_TOKENS,
    summary: "List the tokens of a repository (no longer supported)",
    description: "The server returns 410: it no longer has tokens of repositories. Use a robot account. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403. Global read-only superusers get the 410 too.",
    deprecated: true,
    parameters: &[
        CommandParameter {
            flag: "repository",
            name: "repository",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: true,
            required: true,
            help: "The full name of the repository, `namespace/name`. The name may contain slashes.",
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
                statuses: (200, 200),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `repo token create`: Create a token of a repository (no longer supported).
pub(super) static CREATE_TOKEN: Command = Command {
    words: &["repo", "token", "create"],
    operation: &crate::api::operations::CREATE_TOKEN,
    summary: "Create a token of a repository (no longer supported)",
    description: "The server returns 410 after it has checked the body: it no longer has tokens of repositories. Use a robot account. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.",
    deprecated: true,
    parameters: &[
        CommandParameter {
            flag: "repository",
            name: "repository",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: true,
            required: true,
            help: "The full name of the repository, `namespace/name`. The name may contain slashes.",
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
                        flag: "friendly-name",
                        path: &["friendlyName"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A name for people.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"friendlyName\":\"ci\"}"),
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
    example: &["acme/tools/builder", "ci"],
};

/// `repo token get`: Read a token of a repository (no longer supported).
pub(super) static GET_TOKENS: Command = Command {
    words: &["repo", "token", "get"],
    operation: &crate::api::operations::GET_TOKENS,
    summary: "Read a token of a repository (no longer supported)",
    description: "The server returns 410: it no longer has tokens of repositories. Use a robot account. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403. Global read-only superusers get the 410 too.",
    deprecated: true,
    parameters: &[
        CommandParameter {
            flag: "repository",
            name: "repository",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: true,
            required: true,
            help: "The full name of the repository, `namespace/name`. The name may contain slashes.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
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
            help: "The code of the token.",
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
                statuses: (200, 200),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["acme/tools/builder", "5XAMPLEC0DE"],
};

/// `repo token update`: Change a token of a repository (no longer supported).
pub(super) static CHANGE_TOKEN: Command = Command {
    words: &["repo", "token", "update"],
    operation: &crate::api::operations::CHANGE_TOKEN,
    summary: "Change a token of a repository (no longer supported)",
    description: "The server returns 410 after it has checked the body: it no longer has tokens of repositories. Use a robot account. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.",
    deprecated: true,
    parameters: &[
        CommandParameter {
            flag: "repository",
            name: "repository",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: true,
            required: true,
            help: "The full name of the repository, `namespace/name`. The name may contain slashes.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
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
            help: "The code of the token.",
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
                        flag: "role",
                        path: &["role"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The role.",
                        value: ValueKind::Choice {
                            values: &["read", "write", "admin"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"role\":\"read\"}"),
            },
        ],
    }),
    response: CommandResponse {
        accept: "",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["acme/tools/builder", "5XAMPLEC0DE", "--role", "read"],
};

/// `repo token revoke`: Delete a token of a repository (no longer supported).
pub(super) static DELETE_TOKEN: Command = Command {
    words: &["repo", "token", "revoke"],
    operation: &crate::api::operations::DELETE_TOKEN,
    summary: "Delete a token of a repository (no longer supported)",
    description: "The server returns 410: it no longer has tokens of repositories. Use a robot account. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on; otherwise the response is 401 or 403.",
    deprecated: true,
    parameters: &[
        CommandParameter {
            flag: "repository",
            name: "repository",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: true,
            required: true,
            help: "The full name of the repository, `namespace/name`. The name may contain slashes.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
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
            help: "The code of the token.",
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
    example: &["acme/tools/builder", "5XAMPLEC0DE"],
};
