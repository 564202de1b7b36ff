// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo notification list`: List the notifications of a repository.
pub(super) static LIST_REPO_NOTIFICATIONS: Command = Command {
    words: &["repo", "notification", "list"],
    operation: &crate::api::operations::LIST_REPO_NOTIFICATIONS,
    summary: "List the notifications of a repository",
    description: "Lists all notifications, including those that failed too often. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.",
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
        rows: Rows::List(&["notifications"]),
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
                path: &["event"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["number_of_failures"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["config", "url"],
                kind: ColumnKind::Secret,
                wide: true,
            },
            Column {
                path: &["config", "flow_api_token"],
                kind: ColumnKind::Secret,
                wide: true,
            },
            Column {
                path: &["config", "notification_token"],
                kind: ColumnKind::Secret,
                wide: true,
            },
            Column {
                path: &["event_config"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `repo notification create`: Create a notification.
pub(super) static CREATE_REPO_NOTIFICATION: Command = Command {
    words: &["repo", "notification", "create"],
    operation: &crate::api::operations::CREATE_REPO_NOTIFICATION,
    summary: "Create a notification",
    description: "Creates a notification that the server sends at each event of its kind. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does not look for duplicates. Returns 400 if settings of the method are missing or invalid. Returns 500 for an unknown event or method.",
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
                        flag: "event",
                        path: &["event"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The event to report.",
                        value: ValueKind::Choice {
                            values: &[
                                "build_cancelled",
                                "build_failure",
                                "build_queued",
                                "build_start",
                                "build_success",
                                "quota_error",
                                "quota_warning",
                                "repo_image_expiry",
                                "repo_mirror_sync_failed",
                                "repo_mirror_sync_started",
                                "repo_mirror_sync_success",
                                "repo_push",
                                "vulnerability_found",
                            ],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "method",
                        path: &["method"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The delivery method.",
                        value: ValueKind::Choice {
                            values: &[
                                "email",
                                "flowdock",
                                "hipchat",
                                "quay_notification",
                                "slack",
                                "webhook",
                            ],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "config",
                        path: &["config"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The destination of the message, which depends on the method. `webhook` requires `url` and accepts a `template` for the body. `slack` requires `url`. `flowdock` requires `flow_api_token`. `hipchat` requires `notification_token` and `room_id`. `quay_notification` requires a `target` with `kind` (`user`, `org` or `team`) and `name`. `email` requires `email`, an address that was authorized for the repository. The server keeps other keys.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "config.url-file",
                        path: &["config", "url"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The address of the webhook or of Slack. It often contains a secret.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "config.flow-api-token-file",
                        path: &["config", "flow_api_token"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The token of the Flowdock inbox.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "config.notification-token-file",
                        path: &["config", "notification_token"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The token of the Hipchat room.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "event-config",
                        path: &["eventConfig"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The filter for events: `level` for `vulnerability_found`, `ref-regex` for builds, `days` for `repo_image_expiry`. The server does not validate it.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "title",
                        path: &["title"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The display name.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &["flow_api_token", "notification_token", "url"],
                example: Some(
                    "{\"event\":\"repo_push\",\"method\":\"webhook\",\"config\":{\"url\":\"https://hooks.example.com/EXAMPLE\"},\"eventConfig\":{},\"title\":\"push hook\"}",
                ),
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/json",
        cases: &[
            ResponseCase {
                statuses: (201, 201),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::Single,
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
                path: &["event"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["number_of_failures"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["config", "url"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["config", "flow_api_token"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["config", "notification_token"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["event_config"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "--event",
        "repo_push",
        "--method",
        "webhook",
        "--config.url-file",
        "config.url.txt",
        "--event-config",
        "{}",
        "--title",
        "push hook",
    ],
};

/// `repo notification get`: Read a notification.
pub(super) static GET_REPO_NOTIFICATION: Command = Command {
    words: &["repo", "notification", "get"],
    operation: &crate::api::operations::GET_REPO_NOTIFICATION,
    summary: "Read a notification",
    description: "Returns one notification. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The server does not check whether the notification belongs to the repository in the path.",
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
            flag: "uuid",
            name: "uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the notification, a UUID.",
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
                path: &["event"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["number_of_failures"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["config", "url"],
                kind: ColumnKind::Secret,
                wide: true,
            },
            Column {
                path: &["config", "flow_api_token"],
                kind: ColumnKind::Secret,
                wide: true,
            },
            Column {
                path: &["config", "notification_token"],
                kind: ColumnKind::Secret,
                wide: true,
            },
            Column {
                path: &["event_config"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "72c94c45-b645-4f79-a139-be4cd13b55fb"],
};

/// `repo notification reset`: Reset the failure count of a notification.
pub(super) static RESET_REPOSITORY_NOTIFICATION_FAILURES: Command = Command {
    words: &["repo", "notification", "reset"],
    operation: &crate::api::operations::RESET_REPOSITORY_NOTIFICATION_FAILURES,
    summary: "Reset the failure count of a notification",
    description: "Sets the failure count to 0, so that the server sends a notification again that failed three times. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 for an unknown notification, and 400 with a `MessageError` for one of another repository.",
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
            flag: "uuid",
            name: "uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the notification, a UUID.",
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
    example: &["acme/tools/builder", "72c94c45-b645-4f79-a139-be4cd13b55fb"],
};

/// `repo notification delete`: Delete a notification.
pub(super) static DELETE_REPO_NOTIFICATION: Command = Command {
    words: &["repo", "notification", "delete"],
    operation: &crate::api::operations::DELETE_REPO_NOTIFICATION,
    summary: "Delete a notification",
    description: "Deletes the notification. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 instead of 404 for a notification that is unknown or belongs to another repository.",
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
            flag: "uuid",
            name: "uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the notification, a UUID.",
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
    example: &["acme/tools/builder", "72c94c45-b645-4f79-a139-be4cd13b55fb"],
};

/// `repo notification test`: Test a notification.
pub(super) static TEST_REPO_NOTIFICATION: Command = Command {
    words: &["repo", "notification", "test"],
    operation: &crate::api::operations::TEST_REPO_NOTIFICATION,
    summary: "Test a notification",
    description: "Queues a message about a sample event. The response does not tell whether the message arrives. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 for an unknown notification. The server does not check whether the notification belongs to the repository in the path.",
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
            flag: "uuid",
            name: "uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the notification, a UUID.",
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
        columns: &[],
        pages: None,
    },
    example: &["acme/tools/builder", "72c94c45-b645-4f79-a139-be4cd13b55fb"],
};
