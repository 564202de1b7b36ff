// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `org notification list`: List the notifications of an organization.
pub(super) static LIST_ORG_NOTIFICATIONS: Command = Command {
    words: &["org", "notification", "list"],
    operation: &crate::api::operations::LIST_ORG_NOTIFICATIONS,
    summary: "List the notifications of an organization",
    description: "Lists the notifications about the quota of an organization. Requires the admin role in the organization and a token of scope `org:admin`. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the organization does not exist, ordinary callers get 403 and these superusers get 404. Also returns 404 if the feature is off.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
    example: &["acme"],
};

/// `org notification create`: Create a notification for an organization.
pub(super) static CREATE_ORG_NOTIFICATION: Command = Command {
    words: &["org", "notification", "create"],
    operation: &crate::api::operations::CREATE_ORG_NOTIFICATION,
    summary: "Create a notification for an organization",
    description: "Creates a notification that the server sends whenever the namespace reaches a threshold of its quota. Requires the admin role in the organization and a token of scope `org:admin`, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for an unknown event or method, and for a configuration that does not match the method. The server can fail with 500 if the configuration has values of the wrong type, an address without a host, or a target that names a foreign organization or has an unknown kind. If the organization does not exist, ordinary callers get 403 and these superusers get 404. Also returns 404 if the feature is off.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
                        help: "The event to report: a threshold that warns, or one that rejects pushes.",
                        value: ValueKind::Choice {
                            values: &["quota_error", "quota_warning"],
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
                        help: "The destination of the message, which depends on the method. `webhook` requires `url` and accepts a `template` for the body. `slack` requires `url`. `flowdock` requires `flow_api_token`. `hipchat` requires `notification_token` and `room_id`. `quay_notification` requires a `target` with `kind` (`user`, `org` or `team`) and `name`. `email` requires nothing, since the server finds the address. The server keeps other keys.",
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
                        help: "The settings of the event. The server stores them but does not read them.",
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
                    "{\"event\":\"quota_warning\",\"method\":\"webhook\",\"config\":{\"url\":\"https://hooks.example.com/EXAMPLE\"},\"eventConfig\":{},\"title\":\"nearly full\"}",
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
        "acme",
        "--event",
        "quota_warning",
        "--method",
        "webhook",
        "--config.url-file",
        "config.url.txt",
        "--event-config",
        "{}",
        "--title",
        "nearly full",
    ],
};

/// `org notification get`: Read a notification of an organization.
pub(super) static GET_ORG_NOTIFICATION: Command = Command {
    words: &["org", "notification", "get"],
    operation: &crate::api::operations::GET_ORG_NOTIFICATION,
    summary: "Read a notification of an organization",
    description: "Returns one notification. Requires the admin role in the organization and a token of scope `org:admin`. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a notification of another namespace.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
    example: &["acme", "13ce864c-3cca-4b29-a486-e68e9e49da07"],
};

/// `org notification reset`: Reset the failure count of a notification of an organization.
pub(super) static RESET_ORG_NOTIFICATION_FAILURES: Command = Command {
    words: &["org", "notification", "reset"],
    operation: &crate::api::operations::RESET_ORG_NOTIFICATION_FAILURES,
    summary: "Reset the failure count of a notification of an organization",
    description: "Sets the number of failures to 0. After three failures, the server stops sending. Requires the admin role in the organization and a token of scope `org:admin`, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 404 for a notification of another namespace.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
    example: &["acme", "13ce864c-3cca-4b29-a486-e68e9e49da07"],
};

/// `org notification delete`: Delete a notification of an organization.
pub(super) static DELETE_ORG_NOTIFICATION: Command = Command {
    words: &["org", "notification", "delete"],
    operation: &crate::api::operations::DELETE_ORG_NOTIFICATION,
    summary: "Delete a notification of an organization",
    description: "Deletes the notification. Requires the admin role in the organization and a token of scope `org:admin`, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a notification of another namespace.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
    example: &["acme", "13ce864c-3cca-4b29-a486-e68e9e49da07"],
};

/// `org notification test`: Test a notification of an organization.
pub(super) static TEST_ORG_NOTIFICATION: Command = Command {
    words: &["org", "notification", "test"],
    operation: &crate::api::operations::TEST_ORG_NOTIFICATION,
    summary: "Test a notification of an organization",
    description: "Queues a message with sample numbers. Requires the admin role in the organization and a token of scope `org:admin`, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. The response does not tell whether the message arrives. Returns 404 for a notification of another namespace.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
        rows: Rows::Map(&[]),
        columns: &[
            Column {
                path: &[],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "13ce864c-3cca-4b29-a486-e68e9e49da07"],
};

/// `user notification list`: List the notifications of the caller's namespace.
pub(super) static LIST_USER_NOTIFICATIONS: Command = Command {
    words: &["user", "notification", "list"],
    operation: &crate::api::operations::LIST_USER_NOTIFICATIONS,
    summary: "List the notifications of the caller's namespace",
    description: "Lists the notifications about the quota of the calling user's namespace. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
    example: &[],
};

/// `user notification create`: Create a notification for the caller's namespace.
pub(super) static CREATE_USER_NOTIFICATION: Command = Command {
    words: &["user", "notification", "create"],
    operation: &crate::api::operations::CREATE_USER_NOTIFICATION,
    summary: "Create a notification for the caller's namespace",
    description: "Creates a notification that the server sends whenever the calling user's namespace reaches a threshold of its quota. Returns 400 for an unknown event or method, and for a configuration that does not match the method. The server can fail with 500 if the configuration has values of the wrong type, an address without a host, or a target that names a foreign organization or has an unknown kind. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
                        flag: "event",
                        path: &["event"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The event to report: a threshold that warns, or one that rejects pushes.",
                        value: ValueKind::Choice {
                            values: &["quota_error", "quota_warning"],
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
                        help: "The destination of the message, which depends on the method. `webhook` requires `url` and accepts a `template` for the body. `slack` requires `url`. `flowdock` requires `flow_api_token`. `hipchat` requires `notification_token` and `room_id`. `quay_notification` requires a `target` with `kind` (`user`, `org` or `team`) and `name`. `email` requires nothing, since the server finds the address. The server keeps other keys.",
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
                        help: "The settings of the event. The server stores them but does not read them.",
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
                    "{\"event\":\"quota_warning\",\"method\":\"webhook\",\"config\":{\"url\":\"https://hooks.example.com/EXAMPLE\"},\"eventConfig\":{},\"title\":\"nearly full\"}",
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
        "--event",
        "quota_warning",
        "--method",
        "webhook",
        "--config.url-file",
        "config.url.txt",
        "--event-config",
        "{}",
        "--title",
        "nearly full",
    ],
};

/// `user notification get`: Read a notification of the caller's namespace.
pub(super) static GET_USER_NAMESPACE_NOTIFICATION: Command = Command {
    words: &["user", "notification", "get"],
    operation: &crate::api::operations::GET_USER_NAMESPACE_NOTIFICATION,
    summary: "Read a notification of the caller's namespace",
    description: "Returns one notification of the calling user's namespace. Returns 404 for a notification of another namespace.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
    example: &["13ce864c-3cca-4b29-a486-e68e9e49da07"],
};

/// `user notification reset`: Reset the failure count of a notification of the caller's
/// namespace.
pub(super) static RESET_USER_NAMESPACE_NOTIFICATION_FAILURES: Command = Command {
    words: &["user", "notification", "reset"],
    operation: &crate::api::operations::RESET_USER_NAMESPACE_NOTIFICATION_FAILURES,
    summary: "Reset the failure count of a notification of the caller's namespace",
    description: "Sets the number of failures of a notification of the calling user's namespace to 0. After three failures, the server stops sending. The server reads no body. Returns 404 for a notification of another namespace.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
    example: &["13ce864c-3cca-4b29-a486-e68e9e49da07"],
};

/// `user notification delete`: Delete a notification of the caller's namespace.
pub(super) static DELETE_USER_NOTIFICATION: Command = Command {
    words: &["user", "notification", "delete"],
    operation: &crate::api::operations::DELETE_USER_NOTIFICATION,
    summary: "Delete a notification of the caller's namespace",
    description: "Deletes a notification of the calling user's namespace. Returns 404 for a notification of another namespace.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
    example: &["13ce864c-3cca-4b29-a486-e68e9e49da07"],
};

/// `user notification test`: Test a notification of the caller's namespace.
pub(super) static TEST_USER_NAMESPACE_NOTIFICATION: Command = Command {
    words: &["user", "notification", "test"],
    operation: &crate::api::operations::TEST_USER_NAMESPACE_NOTIFICATION,
    summary: "Test a notification of the caller's namespace",
    description: "Queues a message with sample numbers for a notification of the calling user's namespace. The server reads no body. The response does not tell whether the message arrives. Returns 404 for a notification of another namespace.\n\nThe server has the operation only where the feature `QUOTA_NOTIFICATIONS` is on.",
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
        rows: Rows::Map(&[]),
        columns: &[
            Column {
                path: &[],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["13ce864c-3cca-4b29-a486-e68e9e49da07"],
};
