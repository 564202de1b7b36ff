// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo log list`: List the usage logs of a repository.
pub(super) static LIST_REPO_LOGS: Command = Command {
    words: &["repo", "log", "list"],
    operation: &crate::api::operations::LIST_REPO_LOGS,
    summary: "List the usage logs of a repository",
    description: "Lists what was done in the repository, 20 entries a page. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. A repository that does not exist is 404 for these superusers and for admins of its namespace, and 403 for others. A range that ends before it begins is 400 with a `MessageError`.",
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
        CommandParameter {
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
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
        rows: Rows::List(&["logs"]),
        columns: &[
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["ip"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["datetime"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["performer", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["namespace", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["performer", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["performer", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["namespace", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &["acme/tools/builder"],
};

/// `user log list`: List the usage logs of the caller.
pub(super) static LIST_USER_LOGS: Command = Command {
    words: &["user", "log", "list"],
    operation: &crate::api::operations::LIST_USER_LOGS,
    summary: "List the usage logs of the caller",
    description: "Lists what was done in the caller's namespace, 20 entries a page. Requires a signed-in user. What superusers do with service keys is left out. A range that ends before it begins is 400 with a `MessageError`. A performer who does not exist makes the server fail with 500.",
    deprecated: false,
    parameters: &[
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
        CommandParameter {
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "performer",
            name: "performer",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The name of the account whose deeds alone should be listed.",
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
        rows: Rows::List(&["logs"]),
        columns: &[
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["ip"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["datetime"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["performer", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["namespace", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["performer", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["performer", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["namespace", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &[],
};

/// `org log list`: List the usage logs of an organization.
pub(super) static LIST_ORG_LOGS: Command = Command {
    words: &["org", "log", "list"],
    operation: &crate::api::operations::LIST_ORG_LOGS,
    summary: "List the usage logs of an organization",
    description: "Lists what was done in the organization, 20 entries a page. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary callers and 400 with a `MessageError` for these superusers. With the caller's own name the logs are those of the caller. A range that ends before it begins is 400 with a `MessageError`. A performer who does not exist makes the server fail with 500.",
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
        CommandParameter {
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "performer",
            name: "performer",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The name of the account whose deeds alone should be listed.",
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
        rows: Rows::List(&["logs"]),
        columns: &[
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["ip"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["datetime"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["performer", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["namespace", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["performer", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["performer", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["namespace", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &["acme"],
};

/// `repo log count`: Count the usage logs of a repository by day.
pub(super) static GET_AGGREGATE_REPO_LOGS: Command = Command {
    words: &["repo", "log", "count"],
    operation: &crate::api::operations::GET_AGGREGATE_REPO_LOGS,
    summary: "Count the usage logs of a repository by day",
    description: "Returns the number of log entries for each kind and day. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. A repository that does not exist is 404 for these superusers and for admins of its namespace, and 403 for others. A range that ends before it begins, or is longer than 31 days, is 400 with a `MessageError`. A range from the end of a shorter month into the last days of a longer one makes the server fail with 500.\n\nThe server has the operation only where the feature `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.",
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
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
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
        rows: Rows::List(&["aggregated"]),
        columns: &[
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["datetime"],
                kind: ColumnKind::Time,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `user log count`: Count the usage logs of the caller by day.
pub(super) static GET_AGGREGATE_USER_LOGS: Command = Command {
    words: &["user", "log", "count"],
    operation: &crate::api::operations::GET_AGGREGATE_USER_LOGS,
    summary: "Count the usage logs of the caller by day",
    description: "Returns the number of log entries for each kind and day. Requires a signed-in user. What superusers do with service keys is left out. A range that ends before it begins, or is longer than 31 days, is 400 with a `MessageError`. A range from the end of a shorter month into the last days of a longer one makes the server fail with 500. A performer who does not exist is ignored.\n\nThe server has the operation only where the feature `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "performer",
            name: "performer",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The name of the account whose deeds alone should be counted.",
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
        rows: Rows::List(&["aggregated"]),
        columns: &[
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["datetime"],
                kind: ColumnKind::Time,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `org log count`: Count the usage logs of an organization by day.
pub(super) static GET_AGGREGATE_ORG_LOGS: Command = Command {
    words: &["org", "log", "count"],
    operation: &crate::api::operations::GET_AGGREGATE_ORG_LOGS,
    summary: "Count the usage logs of an organization by day",
    description: "Returns the number of log entries for each kind and day. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary callers and 400 with a `MessageError` for these superusers. With the caller's own name the counts are those of the caller. A range that ends before it begins, or is longer than 31 days, is 400 with a `MessageError`. A range from the end of a shorter month into the last days of a longer one makes the server fail with 500. A performer who does not exist is ignored.\n\nThe server has the operation only where the feature `AGGREGATED_LOG_COUNT_RETRIEVAL` is on.",
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
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "performer",
            name: "performer",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The name of the account whose deeds alone should be counted.",
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
        rows: Rows::List(&["aggregated"]),
        columns: &[
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["datetime"],
                kind: ColumnKind::Time,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `repo log export`: Export the usage logs of a repository.
pub(super) static EXPORT_REPO_LOGS: Command = Command {
    words: &["repo", "log", "export"],
    operation: &crate::api::operations::EXPORT_REPO_LOGS,
    summary: "Export the usage logs of a repository",
    description: "Queues an export for a background worker, which sends the address of the file to the callback. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. A repository that does not exist is 404 for these superusers and for admins of its namespace, and 403 for others; these superusers get 500 if the namespace does not exist either. Returns 400 for a range that ends before it begins, for an e-mail address without an `@`, and for a URL that is not HTTP or HTTPS, holds credentials, does not resolve or leads to a private address.\n\nThe server has the operation only where the feature `LOG_EXPORT` is on.",
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
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
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
                        flag: "callback-url",
                        path: &["callback_url"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The URL to which the server posts the address of the file. An empty string counts as omitted.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "callback-email",
                        path: &["callback_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The e-mail address to which the server sends the address of the file. It must contain an `@`. An empty string counts as omitted.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"callback_email\":\"alice@example.com\"}"),
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
                path: &["export_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "--callback-email", "alice@example.com"],
};

/// `user log export`: Export the usage logs of the caller.
pub(super) static EXPORT_USER_LOGS: Command = Command {
    words: &["user", "log", "export"],
    operation: &crate::api::operations::EXPORT_USER_LOGS,
    summary: "Export the usage logs of the caller",
    description: "Queues an export for a background worker, which sends the address of the file to the callback. Requires a signed-in user. Returns 400 for a range that ends before it begins, for an e-mail address without an `@`, and for a URL that is not HTTP or HTTPS, holds credentials, does not resolve or leads to a private address.\n\nThe server has the operation only where the feature `LOG_EXPORT` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
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
                        flag: "callback-url",
                        path: &["callback_url"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The URL to which the server posts the address of the file. An empty string counts as omitted.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "callback-email",
                        path: &["callback_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The e-mail address to which the server sends the address of the file. It must contain an `@`. An empty string counts as omitted.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"callback_email\":\"alice@example.com\"}"),
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
                path: &["export_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["--callback-email", "alice@example.com"],
};

/// `org log export`: Export the usage logs of an organization.
pub(super) static EXPORT_ORG_LOGS: Command = Command {
    words: &["org", "log", "export"],
    operation: &crate::api::operations::EXPORT_ORG_LOGS,
    summary: "Export the usage logs of an organization",
    description: "Queues an export for a background worker, which sends the address of the file to the callback. Requires the admin role in the organization, a global read-only superuser, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist makes the server fail with 500, whoever calls. Returns 400 for a range that ends before it begins, for an e-mail address without an `@`, and for a URL that is not HTTP or HTTPS, holds credentials, does not resolve or leads to a private address.\n\nThe server has the operation only where the feature `LOG_EXPORT` is on.",
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
            flag: "starttime",
            name: "starttime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The first day, as MM/DD/YYYY in UTC. Left out or unreadable, the span begins 24 hours ago.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "endtime",
            name: "endtime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The last day, as MM/DD/YYYY in UTC; it counts in full. Left out or unreadable, the span ends in 24 hours.",
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
                        flag: "callback-url",
                        path: &["callback_url"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The URL to which the server posts the address of the file. An empty string counts as omitted.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "callback-email",
                        path: &["callback_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The e-mail address to which the server sends the address of the file. It must contain an `@`. An empty string counts as omitted.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"callback_email\":\"alice@example.com\"}"),
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
                path: &["export_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "--callback-email", "alice@example.com"],
};
