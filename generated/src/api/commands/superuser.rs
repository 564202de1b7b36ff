// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `superuser log list`: List the usage logs of the installation.
pub(super) static LIST_ALL_LOGS: Command = Command {
    words: &["superuser", "log", "list"],
    operation: &crate::api::operations::LIST_ALL_LOGS,
    summary: "List the usage logs of the installation",
    description: "Lists the usage logs of every namespace, 20 a page. Superusers and global read-only superusers may call it. Without dates the range is from yesterday to tomorrow. A date that the server cannot read is silently replaced by that default; the response states the range that it covers. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
            flag: "page",
            name: "page",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "A number that the server checks for being an integer and then ignores.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
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
            help: "The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full. The reference asks for a zone, with which the server cannot read it.",
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
            help: "The first day, as MM/DD/YYYY in UTC and without a zone. The reference asks for a zone, with which the server cannot read it.",
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

/// `superuser org list`: List the organizations of the installation.
pub(super) static LIST_ALL_ORGANIZATIONS: Command = Command {
    words: &["superuser", "org", "list"],
    operation: &crate::api::operations::LIST_ALL_ORGANIZATIONS,
    summary: "List the organizations of the installation",
    description: "Lists all organizations, or one page of them if `limit` is sent. Superusers and global read-only superusers may call it. Without `limit` the whole list comes at once and `next_page` is ignored. A `limit` above 100 is 400 with an `ApiError` of type `invalid_request`; one that is not an integer is 400 with a `ParameterError`. Without the final slash the server redirects. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
            flag: "limit",
            name: "limit",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "How many organizations a page holds at most. The server takes 0, which yields an empty page that leads on, and negative numbers, which yield pages of no use, or a crash page where they count back beyond the first. Limits: at most 100.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
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
        rows: Rows::List(&["organizations"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &[],
};

/// `superuser registry-size get`: Read the size of the registry.
pub(super) static GET_REGISTRY_SIZE: Command = Command {
    words: &["superuser", "registry-size", "get"],
    operation: &crate::api::operations::GET_REGISTRY_SIZE,
    summary: "Read the size of the registry",
    description: "Returns the result of the last count, and whether another count waits or runs. Superusers and global read-only superusers may call it. Before the first count the size is 0 and its time null. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["size_bytes"],
                kind: ColumnKind::Bytes,
                wide: false,
            },
            Column {
                path: &["last_ran"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["running"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["queued"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `superuser registry-size calculate`: Queue a count of the registry's size.
pub(super) static POST_REGISTRY_SIZE: Command = Command {
    words: &["superuser", "registry-size", "calculate"],
    operation: &crate::api::operations::POST_REGISTRY_SIZE,
    summary: "Queue a count of the registry's size",
    description: "Queues a count of the whole registry for a background worker. Superusers only. The server reads no body. Returns 202 if a count waits or runs already, and 400 if the server could not queue one. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[],
    body: None,
    response: CommandResponse {
        accept: "application/json",
        cases: &[
            ResponseCase {
                statuses: (201, 201),
                media_type: Some("application/json"),
                is_stream: false,
            },
            ResponseCase {
                statuses: (202, 202),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::Single,
        columns: &[],
        pages: None,
    },
    example: &[],
};

/// `superuser org quota list`: List the quota of an organization.
pub(super) static LIST_USER_QUOTA_SUPER_USER: Command = Command {
    words: &["superuser", "org", "quota", "list"],
    operation: &crate::api::operations::LIST_USER_QUOTA_SUPER_USER,
    summary: "List the quota of an organization",
    description: "Returns the quota of a namespace as a list with at most one item. The list never holds the default of the installation. Superusers and global read-only superusers may call it. The path accepts users and organizations alike.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
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
        rows: Rows::List(&[]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["limit_bytes"],
                kind: ColumnKind::Bytes,
                wide: false,
            },
            Column {
                path: &["limit"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["default_config"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["default_config_exists"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["limits"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `superuser org quota create`: Create the quota of an organization.
pub(super) static CREATE_USER_QUOTA_SUPER_USER: Command = Command {
    words: &["superuser", "org", "quota", "create"],
    operation: &crate::api::operations::CREATE_USER_QUOTA_SUPER_USER,
    summary: "Create the quota of an organization",
    description: "Creates the quota of a namespace. Superusers only. The path accepts users and organizations alike. Returns 400 if the namespace already has a quota, and for a size of 0 or less, a unit that the server cannot compute with, and a body with both forms or none. A namespace that does not exist makes the server fail with 500.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
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
                        flag: "limit-bytes",
                        path: &["limit_bytes"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The size in bytes. Limits: at least 1.",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "limit",
                        path: &["limit"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A whole number and a unit. `KiB` to `EiB` and `Ki` to `Ei` are powers of 1024. `KB` to `YB` and `K` to `Y` are powers of 1000. Without a unit, the number counts bytes. The units `B`, `Zi`, `ZiB`, `Yi` and `YiB` match the pattern, but the server rejects them. Limits: like `^(\\d+\\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"limit_bytes\":10737418240}"),
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
        columns: &[],
        pages: None,
    },
    example: &["acme", "--limit-bytes", "10737418240"],
};

/// `superuser user quota list`: List the quota of a user.
pub(super) static LIST_ORGANIZATION_QUOTA_SUPER_USER: Command = Command {
    words: &["superuser", "user", "quota", "list"],
    operation: &crate::api::operations::LIST_ORGANIZATION_QUOTA_SUPER_USER,
    summary: "List the quota of a user",
    description: "Returns the quota of a namespace as a list with at most one item. The list never holds the default of the installation. Superusers and global read-only superusers may call it. The path accepts users and organizations alike.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
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
        rows: Rows::List(&[]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["limit_bytes"],
                kind: ColumnKind::Bytes,
                wide: false,
            },
            Column {
                path: &["limit"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["default_config"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["default_config_exists"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["limits"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `superuser user quota create`: Create the quota of a user.
pub(super) static CREATE_ORGANIZATION_QUOTA_SUPER_USER: Command = Command {
    words: &["superuser", "user", "quota", "create"],
    operation: &crate::api::operations::CREATE_ORGANIZATION_QUOTA_SUPER_USER,
    summary: "Create the quota of a user",
    description: "Creates the quota of a namespace. Superusers only. The path accepts users and organizations alike. Returns 400 if the namespace already has a quota, and for a size of 0 or less, a unit that the server cannot compute with, and a body with both forms or none. A namespace that does not exist makes the server fail with 500.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
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
                        flag: "limit-bytes",
                        path: &["limit_bytes"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The size in bytes. Limits: at least 1.",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "limit",
                        path: &["limit"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A whole number and a unit. `KiB` to `EiB` and `Ki` to `Ei` are powers of 1024. `KB` to `YB` and `K` to `Y` are powers of 1000. Without a unit, the number counts bytes. The units `B`, `Zi`, `ZiB`, `Yi` and `YiB` match the pattern, but the server rejects them. Limits: like `^(\\d+\\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"limit_bytes\":10737418240}"),
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
        columns: &[],
        pages: None,
    },
    example: &["acme", "--limit-bytes", "10737418240"],
};

/// `superuser org quota update`: Change the quota of an organization.
pub(super) static CHANGE_USER_QUOTA_SUPER_USER: Command = Command {
    words: &["superuser", "org", "quota", "update"],
    operation: &crate::api::operations::CHANGE_USER_QUOTA_SUPER_USER,
    summary: "Change the quota of an organization",
    description: "Sets another size for the quota. Superusers only. The path accepts users and organizations alike. Returns 400 for a negative size, a unit that the server cannot compute with, a body with both forms, and any other property. An empty object and a size of 0 change nothing. A quota of another namespace is 404. A namespace that does not exist makes the server fail with 500.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "quota-id",
            name: "quota_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the quota, a whole number.",
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
                        flag: "limit-bytes",
                        path: &["limit_bytes"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new size in bytes. The server accepts 0, which changes nothing. Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "limit",
                        path: &["limit"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new size with a unit, in the format that `NewQuotaInUnits` describes. Limits: like `^(\\d+\\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"limit\":\"10 GiB\"}"),
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
                path: &["id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["limit_bytes"],
                kind: ColumnKind::Bytes,
                wide: false,
            },
            Column {
                path: &["limit"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["default_config"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["default_config_exists"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["limits"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme", "3", "--limit", "10 GiB"],
};

/// `superuser org quota delete`: Delete the quota of an organization.
pub(super) static DELETE_USER_QUOTA_SUPER_USER: Command = Command {
    words: &["superuser", "org", "quota", "delete"],
    operation: &crate::api::operations::DELETE_USER_QUOTA_SUPER_USER,
    summary: "Delete the quota of an organization",
    description: "Removes the quota with its thresholds. Superusers only. The path accepts users and organizations alike. A quota of another namespace, or one that is deleted already, is 404. A namespace that does not exist makes the server fail with 500.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "quota-id",
            name: "quota_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the quota, a whole number.",
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
    example: &["acme", "3"],
};

/// `superuser user quota update`: Change the quota of a user.
pub(super) static CHANGE_ORGANIZATION_QUOTA_SUPER_USER: Command = Command {
    words: &["superuser", "user", "quota", "update"],
    operation: &crate::api::operations::CHANGE_ORGANIZATION_QUOTA_SUPER_USER,
    summary: "Change the quota of a user",
    description: "Sets another size for the quota. Superusers only. The path accepts users and organizations alike. Returns 400 for a negative size, a unit that the server cannot compute with, a body with both forms, and any other property. An empty object and a size of 0 change nothing. A quota of another namespace is 404. A namespace that does not exist makes the server fail with 500.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "quota-id",
            name: "quota_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the quota, a whole number.",
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
                        flag: "limit-bytes",
                        path: &["limit_bytes"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new size in bytes. The server accepts 0, which changes nothing. Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "limit",
                        path: &["limit"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new size with a unit, in the format that `NewQuotaInUnits` describes. Limits: like `^(\\d+\\s?(B|KiB|MiB|GiB|TiB|PiB|EiB|ZiB|YiB|Ki|Mi|Gi|Ti|Pi|Ei|Zi|Yi|KB|MB|GB|TB|PB|EB|ZB|YB|K|M|G|T|P|E|Z|Y)?)$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"limit\":\"10 GiB\"}"),
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
                path: &["id"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["limit_bytes"],
                kind: ColumnKind::Bytes,
                wide: false,
            },
            Column {
                path: &["limit"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["default_config"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["default_config_exists"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["limits"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme", "3", "--limit", "10 GiB"],
};

/// `superuser user quota delete`: Delete the quota of a user.
pub(super) static DELETE_ORGANIZATION_QUOTA_SUPER_USER: Command = Command {
    words: &["superuser", "user", "quota", "delete"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_QUOTA_SUPER_USER,
    summary: "Delete the quota of a user",
    description: "Removes the quota with its thresholds. Superusers only. The path accepts users and organizations alike. A quota of another namespace, or one that is deleted already, is 404. A namespace that does not exist makes the server fail with 500.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "quota-id",
            name: "quota_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the quota, a whole number.",
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
    example: &["acme", "3"],
};

/// `superuser user list`: List the users of the installation.
pub(super) static LIST_ALL_USERS: Command = Command {
    words: &["superuser", "user", "list"],
    operation: &crate::api::operations::LIST_ALL_USERS,
    summary: "List the users of the installation",
    description: "Lists all users, or one page of them if `limit` is sent. Superusers and global read-only superusers may call it. Without `limit` the whole list comes at once and `next_page` is ignored. A `limit` above 100 is 400 with an `ApiError` of type `invalid_request`; one that is not an integer is 400 with a `ParameterError`. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
            flag: "limit",
            name: "limit",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "How many users a page holds at most. The server takes 0, which yields an empty page that leads on, and negative numbers, which yield pages of no use, or a crash page where they count back beyond the first. Limits: at most 100.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "disabled",
            name: "disabled",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether disabled users are listed as well. Any text but `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true.",
            value: ValueKind::Boolean,
            default: Some("true"),
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
        rows: Rows::List(&["users"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["username"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["verified"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["global_readonly_super_user"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["enabled"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &[],
};

/// `superuser user create`: Create a user.
pub(super) static CREATE_INSTALL_USER: Command = Command {
    words: &["superuser", "user", "create"],
    operation: &crate::api::operations::CREATE_INSTALL_USER,
    summary: "Create a user",
    description: "Creates a user with a password that only this response shows. Superusers only. Requires the database as the source of users, and returns 400 otherwise. If the feature `MAILING` is on, the server sends a mail, and the user has to confirm the e-mail address first. A name that is taken, breaks the rules or belongs to a deleted account that is not purged yet is 400 with a `MessageError`. A body that is a JSON list makes the server fail with 500. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
                        flag: "username",
                        path: &["username"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name of the user. Users and organizations share one namespace. Limits: at least 2 characters, at most 255 characters, like `^[a-z0-9]+([._-][a-z0-9]+)*$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "email",
                        path: &["email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The e-mail address of the user. Required, validated and unique if the `MAILING` feature is on; otherwise the server accepts any value.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"username\":\"newuser\",\"email\":\"newuser@example.com\"}",
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
            ResponseCase {
                statuses: (201, 201),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["username"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["password"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["encrypted_password"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["newuser", "--email", "newuser@example.com"],
};

/// `superuser user get`: Read a user.
pub(super) static GET_INSTALL_USER: Command = Command {
    words: &["superuser", "user", "get"],
    operation: &crate::api::operations::GET_INSTALL_USER,
    summary: "Read a user",
    description: "Returns one user, disabled or not. Superusers and global read-only superusers may call it. Robots and organizations are 404.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "username",
            name: "username",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the user or robot account.",
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
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["username"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["verified"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["global_readonly_super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["enabled"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["bob"],
};

/// `superuser user update`: Change a user.
pub(super) static CHANGE_INSTALL_USER: Command = Command {
    words: &["superuser", "user", "update"],
    operation: &crate::api::operations::CHANGE_INSTALL_USER,
    summary: "Change a user",
    description: "Sets the password, the e-mail address or whether the account is enabled; properties that are left out stay. Superusers only. Returns 400 if another account has the address, if the password breaks the rules, and for every change of a superuser. Passwords and addresses are 400 too if they are kept outside the database. Robots and organizations are 404.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "username",
            name: "username",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the user or robot account.",
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
                        flag: "password-file",
                        path: &["password"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new password, at least 8 characters without white space.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "email",
                        path: &["email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new e-mail address. It counts as confirmed. The server does not validate its format, only that no other account has it.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "enabled",
                        path: &["enabled"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the account is enabled.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "superuser",
                        path: &["superuser"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the configuration names the user as a superuser. The server rewrites the configuration accordingly. It does not validate the value and uses its truthiness.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &["password"],
                example: Some("{\"email\":\"testuser-new@example.com\"}"),
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
                path: &["username"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["verified"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["global_readonly_super_user"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["enabled"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["encrypted_password"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["bob", "--email", "testuser-new@example.com"],
};

/// `superuser user delete`: Delete a user.
pub(super) static DELETE_INSTALL_USER: Command = Command {
    words: &["superuser", "user", "delete"],
    operation: &crate::api::operations::DELETE_INSTALL_USER,
    summary: "Delete a user",
    description: "Disables the account at once and purges it later; until then its name stays taken. Superusers only. The account may be the only administrator of organizations. Returns 400 for a superuser, including the caller. Returns 404 for a robot, an organization and an account that is deleted already. For a disabled user the server returns 204 and does nothing.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "username",
            name: "username",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the user or robot account.",
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
    example: &["bob"],
};

/// `superuser org update`: Rename an organization.
pub(super) static CHANGE_ORGANIZATION: Command = Command {
    words: &["superuser", "org", "update"],
    operation: &crate::api::operations::CHANGE_ORGANIZATION,
    summary: "Rename an organization",
    description: "Renames an organization and its robots. Members, quota and e-mail address stay. Superusers only. An empty object changes nothing. A name that breaks the rules, and a path that names a user, are 400 with a `MessageError`. An unknown organization and a new name that is taken make the server fail with 500, not 404. Returns 404 if the feature is off. The properties that Quay's guide lists belong to another operation and are ignored.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "name",
            name: "name",
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
                        flag: "name-property",
                        path: &["name"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new name. If it is taken, the server fails with 500. Limits: at least 2 characters, at most 255 characters, like `^[a-z0-9]+([._-][a-z0-9]+)*$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"name\":\"test2\"}"),
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
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["avatar", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "hash"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "color"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["avatar", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quotas"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "quota_bytes"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["quota_report", "configured_quota"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["quota_report", "running_backfill"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["quota_report", "backfill_status"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["test", "--name-property", "test2"],
};

/// `superuser org delete`: Delete an organization.
pub(super) static DELETE_ORGANIZATION: Command = Command {
    words: &["superuser", "org", "delete"],
    operation: &crate::api::operations::DELETE_ORGANIZATION,
    summary: "Delete an organization",
    description: "Removes the organization at once and purges its repositories later, without any grace period; until then its name stays taken. Superusers only. A user, and an organization that is deleted already, are 404. For a disabled organization the server returns 204 and does nothing.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "name",
            name: "name",
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
    example: &["test"],
};

/// `superuser service-key list`: List the service keys.
pub(super) static LIST_SERVICE_KEYS: Command = Command {
    words: &["superuser", "service-key", "list"],
    operation: &crate::api::operations::LIST_SERVICE_KEYS,
    summary: "List the service keys",
    description: "Lists all service keys: approved ones, those that wait for approval, and those that expired lately. Superusers and global read-only superusers may call it. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
        rows: Rows::List(&["keys"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["service"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created_date"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["expiration_date"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["rotation_duration"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["jwk"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["approval", "approval_type"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["approval", "approved_date"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["approval", "notes"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `superuser service-key create`: Create a service key.
pub(super) static CREATE_SERVICE_KEY: Command = Command {
    words: &["superuser", "service-key", "create"],
    operation: &crate::api::operations::CREATE_SERVICE_KEY,
    summary: "Create a service key",
    description: "Creates an RSA key for a service and approves it in the name of the caller. Superusers only. Only this response shows the private half. A friendly name with other characters and a time in the past are 400. A bad service name is 400 with a `MessageError` whose message is empty. A number of seconds beyond any calendar makes the server fail with 500. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
                        flag: "service",
                        path: &["service"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The service that will sign with the key. Limits: like `^[a-z0-9_]+$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "expiration",
                        path: &["expiration"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The expiration time in seconds since 1970; `null` if the key never expires. Must be in the future.",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The display name of the key. Empty by default. Limits: like `^[A-Za-z0-9\\s_:/-]*$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "metadata",
                        path: &["metadata"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Metadata about the key. The server overwrites `created_by`, `creator` and `ip`.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "notes",
                        path: &["notes"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Notes about the approval. Empty by default.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"service\":\"some_service\",\"expiration\":1795411313,\"name\":\"my key\",\"metadata\":{\"ticket\":17},\"notes\":\"asked for by the mirroring team\"}",
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
            ResponseCase {
                statuses: (201, 201),
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
                path: &["kid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["service"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["public_key"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["private_key"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "--service",
        "some_service",
        "--expiration",
        "1795411313",
        "--name",
        "my key",
        "--metadata",
        "{\"ticket\":17}",
        "--notes",
        "asked for by the mirroring team",
    ],
};

/// `superuser service-key get`: Read a service key.
pub(super) static GET_SERVICE_KEY: Command = Command {
    words: &["superuser", "service-key", "get"],
    operation: &crate::api::operations::GET_SERVICE_KEY,
    summary: "Read a service key",
    description: "Returns one service key, whether or not it is approved. Superusers and global read-only superusers may call it. A key that expired more than a week ago is 404.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "kid",
            name: "kid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the service key.",
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
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["service"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created_date"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["expiration_date"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["rotation_duration"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["jwk"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["approval", "approval_type"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["approval", "approved_date"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["approval", "notes"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["jJPtCAVCf7uEa7kpMpIMrtE_agCblIUWdvriQn1f5J8"],
};

/// `superuser service-key update`: Change a service key.
pub(super) static UPDATE_SERVICE_KEY: Command = Command {
    words: &["superuser", "service-key", "update"],
    operation: &crate::api::operations::UPDATE_SERVICE_KEY,
    summary: "Change a service key",
    description: "Changes the properties that are sent: the name, the expiration, or metadata, which is added to the existing metadata. Superusers only. A friendly name with other characters and a time in the past are 400. The server stores the expiration before it checks the name, so a rejected name may leave the expiration changed. A key that expired more than a week ago is 404. A number of seconds beyond any calendar makes the server fail with 500.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "kid",
            name: "kid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the service key.",
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
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new display name. Limits: like `^[A-Za-z0-9\\s_:/-]*$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "metadata",
                        path: &["metadata"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Metadata to add. It overwrites existing entries and removes none.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "expiration",
                        path: &["expiration"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The new expiration time in seconds since 1970; `null` if the key never expires. Must be in the future.",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"name\":\"renamed key\",\"metadata\":{\"ticket\":18},\"expiration\":null}",
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
                path: &["kid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["service"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created_date"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["expiration_date"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["rotation_duration"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["jwk"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["approval", "approval_type"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["approval", "approved_date"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["approval", "notes"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "jJPtCAVCf7uEa7kpMpIMrtE_agCblIUWdvriQn1f5J8",
        "--name",
        "renamed key",
        "--metadata",
        "{\"ticket\":18}",
        "--null",
        "expiration",
    ],
};

/// `superuser service-key delete`: Delete a service key.
pub(super) static DELETE_SERVICE_KEY: Command = Command {
    words: &["superuser", "service-key", "delete"],
    operation: &crate::api::operations::DELETE_SERVICE_KEY,
    summary: "Delete a service key",
    description: "Removes a service key, approved or not. Superusers only. From then on the server does not trust what the service signs with it.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "kid",
            name: "kid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the service key.",
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
    example: &["jJPtCAVCf7uEa7kpMpIMrtE_agCblIUWdvriQn1f5J8"],
};

/// `superuser service-key approve`: Approve a service key.
pub(super) static APPROVE_SERVICE_KEY: Command = Command {
    words: &["superuser", "service-key", "approve"],
    operation: &crate::api::operations::APPROVE_SERVICE_KEY,
    summary: "Approve a service key",
    description: "Approves a key that its service submitted. Superusers only. Approving a key again succeeds and changes nothing: the first approver and notes stay.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "kid",
            name: "kid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the service key.",
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
                        flag: "notes",
                        path: &["notes"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Notes about the approval. Empty by default.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"notes\":\"asked for by the mirroring team\"}"),
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
        "jJPtCAVCf7uEa7kpMpIMrtE_agCblIUWdvriQn1f5J8",
        "--notes",
        "asked for by the mirroring team",
    ],
};

/// `superuser build log list`: Read the logs of a build.
pub(super) static GET_REPO_BUILD_LOGS_SUPER_USER: Command = Command {
    words: &["superuser", "build", "log", "list"],
    operation: &crate::api::operations::GET_REPO_BUILD_LOGS_SUPER_USER,
    summary: "Read the logs of a build",
    description: "Returns the lines that a build of any repository has written, or the address of their archive once they are archived. Superusers and global read-only superusers may call it. An unknown build is 400 with an `ApiError` of type `invalid_response`, not 404. A `start` that is not an integer makes the server fail with 500.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "build-uuid",
            name: "build_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "start",
            name: "start",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The number of the first line to give, counted from 0, which is also where it is left out.",
            value: ValueKind::Integer {
                minimum: -9223372036854775808,
                maximum: 9223372036854775807,
            },
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
                path: &["message"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["data"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["d84b1552-ffac-4f8b-a812-cfc8e7f75fc9"],
};

/// `superuser build status get`: Read the state of a build.
pub(super) static GET_REPO_BUILD_STATUS_SUPER_USER: Command = Command {
    words: &["superuser", "build", "status", "get"],
    operation: &crate::api::operations::GET_REPO_BUILD_STATUS_SUPER_USER,
    summary: "Read the state of a build",
    description: "Returns a build of any repository, with the latest report of its builder. Superusers and global read-only superusers may call it. Some fields still depend on the caller's rights on the repository. An unknown build is 400 with an `ApiError` of type `invalid_response`, not 404.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "build-uuid",
            name: "build_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build.",
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
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["phase"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["started"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["display_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["subdirectory"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["dockerfile_path"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["context"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["manual_user"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_writer"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["resource_key"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["error"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["archive_url"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["status"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "id"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "service"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "is_active"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["trigger", "build_source"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "repository_url"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "can_invoke"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["trigger_metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["pull_robot", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["pull_robot", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["pull_robot", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["repository", "namespace"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["repository", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["d84b1552-ffac-4f8b-a812-cfc8e7f75fc9"],
};

/// `superuser build get`: Read a build.
pub(super) static GET_REPO_BUILD_SUPER_USER: Command = Command {
    words: &["superuser", "build", "get"],
    operation: &crate::api::operations::GET_REPO_BUILD_SUPER_USER,
    summary: "Read a build",
    description: "Returns a build of any repository, with the same content as the state of the build. Superusers and global read-only superusers may call it. Some fields still depend on the caller's rights on the repository. An unknown build is 404.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "build-uuid",
            name: "build_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build.",
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
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["phase"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["started"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["display_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["subdirectory"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["dockerfile_path"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["context"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["manual_user"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_writer"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["resource_key"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["error"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["archive_url"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["status"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "id"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "service"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "is_active"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["trigger", "build_source"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "repository_url"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger", "can_invoke"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["trigger_metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["pull_robot", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["pull_robot", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["pull_robot", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["repository", "namespace"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["repository", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["d84b1552-ffac-4f8b-a812-cfc8e7f75fc9"],
};

/// `superuser log count`: Count the usage logs of the installation.
pub(super) static LIST_ALL_AGGREGATE_LOGS: Command = Command {
    words: &["superuser", "log", "count"],
    operation: &crate::api::operations::LIST_ALL_AGGREGATE_LOGS,
    summary: "Count the usage logs of the installation",
    description: "Returns the number of log entries for each kind and day, over every namespace. Superusers and global read-only superusers may call it. Without dates the range is from yesterday to tomorrow. A date that the server cannot read is silently replaced by that default. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
            help: "The first day, as MM/DD/YYYY in UTC and without a zone.",
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
            help: "The last day, as MM/DD/YYYY in UTC and without a zone; it counts in full.",
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

/// `superuser changelog get`: Read the change log of the server.
pub(super) static GET_CHANGE_LOG: Command = Command {
    words: &["superuser", "changelog", "get"],
    operation: &crate::api::operations::GET_CHANGE_LOG,
    summary: "Read the change log of the server",
    description: "Returns the change log that the installed release ships with, as one text of some hundred kilobytes. Superusers and global read-only superusers may call it. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["log"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `superuser user recovery send`: Send a user a password recovery mail.
pub(super) static SEND_INSTALL_USER_RECOVERY_EMAIL: Command = Command {
    words: &["superuser", "user", "recovery", "send"],
    operation: &crate::api::operations::SEND_INSTALL_USER_RECOVERY_EMAIL,
    summary: "Send a user a password recovery mail",
    description: "Sends the mail with which a user sets a new password. Superusers only. The server reads no body. Requires the database as the source of users, and returns 400 otherwise. Also returns 400 if the user is a superuser, and if the mail cannot be sent. Robots and organizations are 404. Returns 405 if the feature is off.\n\nThe server has the operation only where the features `SUPER_USERS` and `MAILING` are on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "username",
            name: "username",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the user or robot account.",
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
        ],
        pages: None,
    },
    example: &["bob"],
};

/// `superuser ownership take`: Take over a user or an organization.
pub(super) static TAKE_OWNERSHIP: Command = Command {
    words: &["superuser", "ownership", "take"],
    operation: &crate::api::operations::TAKE_OWNERSHIP,
    summary: "Take over a user or an organization",
    description: "Makes the caller an administrator of an organization. A user is first turned into an organization, for good: its password and its own permissions are removed. Superusers only. The server reads no body. A superuser and a robot are 400.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a user or an organization. Both paths accept both kinds.",
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
                path: &["namespace"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `superuser app-token list`: List the app tokens of all users.
pub(super) static LIST_ALL_APP_TOKENS: Command = Command {
    words: &["superuser", "app-token", "list"],
    operation: &crate::api::operations::LIST_ALL_APP_TOKENS,
    summary: "List the app tokens of all users",
    description: "Lists the app-specific tokens of every user, without the secrets and without their owners. Global read-only superusers may call it, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if a feature is off.\n\nThe server has the operation only where the features `APP_SPECIFIC_TOKENS` and `SUPER_USERS` are on.",
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
            help: "Whether only tokens that end soon are listed: within a tenth of the configured life of a token, four weeks where none is configured.",
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

/// `superuser build log archive get`: Read the archived logs of a build.
pub(super) static GET_REPO_BUILD_LOGS_ARCHIVE_SUPER_USER: Command = Command {
    words: &["superuser", "build", "log", "archive", "get"],
    operation: &crate::api::operations::GET_REPO_BUILD_LOGS_ARCHIVE_SUPER_USER,
    summary: "Read the archived logs of a build",
    description: "Returns the lines that a build of any repository has written, from their archive. Superusers and global read-only superusers may call it, whatever their rights on the repository. An unknown build, and logs that are not archived, are 400 with an `ApiError` of type `invalid_response`, not 404.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "build-uuid",
            name: "build_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build.",
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
                path: &["message"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["data"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["d84b1552-ffac-4f8b-a812-cfc8e7f75fc9"],
};

/// `superuser config get`: Read the configuration of the server.
pub(super) static CONFIG_DUMP: Command = Command {
    words: &["superuser", "config", "get"],
    operation: &crate::api::operations::CONFIG_DUMP,
    summary: "Read the configuration of the server",
    description: "Returns the settings that are in force, and the environment of the server process in clear text. The server masks a fixed list of secrets among the settings and nothing else. Superusers and global read-only superusers may call it, and only where `SUPERUSER_CONFIGDUMP` is on: 403 otherwise.\n\nThe server has the operation only where the feature `SUPER_USERS` is on.",
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
        rows: Rows::Map(&["env"]),
        columns: &[
            Column {
                path: &[],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `superuser mirror-health get`: Read a summary of the health of all mirrors.
pub(super) static GET_SUPER_USER_REPOSITORY_MIRROR_HEALTH: Command = Command {
    words: &["superuser", "mirror-health", "get"],
    operation: &crate::api::operations::GET_SUPER_USER_REPOSITORY_MIRROR_HEALTH,
    summary: "Read a summary of the health of all mirrors",
    description: "Counts the enabled mirrors of the whole installation by state, without naming repositories. Superusers and global read-only superusers may call it. If mirrors are in bad health, the status is 503 with the same body.\n\nThe server has the operation only where the features `REPO_MIRROR` and `SUPER_USERS` are on.",
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
