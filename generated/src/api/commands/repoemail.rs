// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo authorized-email get`: Tell whether an e-mail address takes notifications of a
/// repository.
pub(super) static CHECK_REPO_EMAIL_AUTHORIZED: Command = Command {
    words: &["repo", "authorized-email", "get"],
    operation: &crate::api::operations::CHECK_REPO_EMAIL_AUTHORIZED,
    summary: "Tell whether an e-mail address takes notifications of a repository",
    description: "Tells whether the owner of the address has agreed to get notifications of the repository. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 with a `MessageError` if nobody has asked the owner yet.\n\nThe server has the operation only where the feature `MAILING` is on.",
    deprecated: false,
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
            flag: "email",
            name: "email",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The e-mail address. The server does not check its form.",
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
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repository"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["namespace"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["confirmed"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "someone@example.com"],
};

/// `repo authorized-email create`: Ask the owner of an e-mail address to take notifications of
/// a repository.
pub(super) static SEND_AUTHORIZE_REPO_EMAIL: Command = Command {
    words: &["repo", "authorized-email", "create"],
    operation: &crate::api::operations::SEND_AUTHORIZE_REPO_EMAIL,
    summary: "Ask the owner of an e-mail address to take notifications of a repository",
    description: "Sends a mail with a link by which the owner of the address agrees, unless that was done before. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body.\n\nThe server has the operation only where the feature `MAILING` is on.",
    deprecated: false,
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
            flag: "email",
            name: "email",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The e-mail address. The server does not check its form.",
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
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repository"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["namespace"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["confirmed"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "someone@example.com"],
};
