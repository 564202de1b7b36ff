// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `registry mirror-health get`: Read mirror health.
pub(super) static GET_REPOSITORY_MIRROR_HEALTH: Command = Command {
    words: &["registry", "mirror-health", "get"],
    operation: &crate::api::operations::GET_REPOSITORY_MIRROR_HEALTH,
    summary: "Read mirror health",
    description: "Returns the health of the enabled mirrors, for one namespace or the whole registry, and the problems found. Users may ask about themselves, and members about their organization. Global read-only superusers may ask about everything, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the mirrors are unhealthy, the server returns 503 with the same body. If the namespace does not exist, every caller gets 404.\n\nThe server has the operation only where the feature `REPO_MIRROR` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The user or organization whose mirrors are meant; all of the installation if left out.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "detailed",
            name: "detailed",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether the mirrors are listed one by one as well.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "limit",
            name: "limit",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "How many mirrors are listed at most. The server takes numbers beyond 1 and 1000 as these.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: Some("100"),
            deprecated: false,
        },
        CommandParameter {
            flag: "offset",
            name: "offset",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "How many mirrors to leave out before the first.",
            value: ValueKind::Integer {
                minimum: -9223372036854775808,
                maximum: 9223372036854775807,
            },
            default: Some("0"),
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
                path: &["healthy"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tags_pending"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["last_check"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["workers", "active"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["workers", "configured"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["workers", "status"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["repositories", "total"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["repositories", "syncing"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["repositories", "completed"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["repositories", "failed"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["repositories", "never_run"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["issues"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};
