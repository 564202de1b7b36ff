// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `org quota list`: List the quota of an organization.
pub(super) static LIST_ORGANIZATION_QUOTA: Command = Command {
    words: &["org", "quota", "list"],
    operation: &crate::api::operations::LIST_ORGANIZATION_QUOTA,
    summary: "List the quota of an organization",
    description: "Returns the quota as a list of at most one entry. If the organization has none and the registry has a default, the list contains that default, without an identifier. Members of the organization may call it with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the organization does not exist, ordinary callers get 403 and these superusers get 404. Also returns 404 if the feature is off.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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

/// `org quota create`: Create the quota of an organization.
pub(super) static CREATE_ORGANIZATION_QUOTA: Command = Command {
    words: &["org", "quota", "create"],
    operation: &crate::api::operations::CREATE_ORGANIZATION_QUOTA,
    summary: "Create the quota of an organization",
    description: "Creates the quota of an organization. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. Returns 400 if the organization already has a quota, if the size is 0 or less, if the server cannot convert the unit, and if the body contains both properties or neither. Returns 404 if the organization does not exist or is a user.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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

/// `org quota get`: Read the quota of an organization.
pub(super) static GET_ORGANIZATION_QUOTA: Command = Command {
    words: &["org", "quota", "get"],
    operation: &crate::api::operations::GET_ORGANIZATION_QUOTA,
    summary: "Read the quota of an organization",
    description: "Returns one quota by its identifier. Members of the organization may call it with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a quota of another namespace.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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
    example: &["acme", "3"],
};

/// `org quota update`: Change the quota of an organization.
pub(super) static CHANGE_ORGANIZATION_QUOTA: Command = Command {
    words: &["org", "quota", "update"],
    operation: &crate::api::operations::CHANGE_ORGANIZATION_QUOTA,
    summary: "Change the quota of an organization",
    description: "Changes the size of the quota. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. Returns 400 for a negative size, a unit that the server cannot convert, a body with both properties, and any other property. An empty object or a size of 0 changes nothing. Returns 404 for a quota of another namespace.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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

/// `org quota delete`: Delete the quota of an organization.
pub(super) static DELETE_ORGANIZATION_QUOTA: Command = Command {
    words: &["org", "quota", "delete"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_QUOTA,
    summary: "Delete the quota of an organization",
    description: "Deletes the quota with its thresholds, and the namespace's notifications about its quota. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. Returns 404 for a quota of another namespace and for a quota that is already deleted.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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

/// `org quota limit list`: List the thresholds of a quota.
pub(super) static LIST_ORGANIZATION_QUOTA_LIMIT: Command = Command {
    words: &["org", "quota", "limit", "list"],
    operation: &crate::api::operations::LIST_ORGANIZATION_QUOTA_LIMIT,
    summary: "List the thresholds of a quota",
    description: "Lists the thresholds of an organization's quota. Members of the organization may call it with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a quota of another namespace.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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
                path: &["type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["limit_percent"],
                kind: ColumnKind::Number,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "3"],
};

/// `org quota limit create`: Add a threshold to a quota.
pub(super) static CREATE_ORGANIZATION_QUOTA_LIMIT: Command = Command {
    words: &["org", "quota", "limit", "create"],
    operation: &crate::api::operations::CREATE_ORGANIZATION_QUOTA_LIMIT,
    summary: "Add a threshold to a quota",
    description: "Adds a threshold to an organization's quota. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. Several thresholds may be of type `Reject`, but no two may share both type and percentage. The server rejects such a duplicate and 0 percent with the same error, and other percentages out of range and an unknown type with a message. Returns 404 for a quota of another namespace.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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
                        flag: "type",
                        path: &["type"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The action at the threshold. Case does not matter. The server rejects other values.",
                        value: ValueKind::Choice {
                            values: &["Reject", "Warning"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "threshold-percent",
                        path: &["threshold_percent"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The threshold as a percentage of the quota. Responses call it `limit_percent`. Limits: at least 1, at most 100.",
                        value: ValueKind::Integer {
                            minimum: -2147483648,
                            maximum: 2147483647,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"type\":\"Warning\",\"threshold_percent\":80}"),
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
    example: &["acme", "3", "--type", "Warning", "--threshold-percent", "80"],
};

/// `org quota limit get`: Read a threshold of a quota.
pub(super) static GET_ORGANIZATION_QUOTA_LIMIT: Command = Command {
    words: &["org", "quota", "limit", "get"],
    operation: &crate::api::operations::GET_ORGANIZATION_QUOTA_LIMIT,
    summary: "Read a threshold of a quota",
    description: "Returns one threshold of an organization's quota. Members of the organization may call it with a token of scope `org:admin` or `repo:create`. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the threshold does not exist, and for a quota of another namespace. Returns 400 with an empty message for a threshold of another quota.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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
        CommandParameter {
            flag: "limit-id",
            name: "limit_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the threshold, a whole number.",
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
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["limit_percent"],
                kind: ColumnKind::Number,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "3", "7"],
};

/// `org quota limit update`: Change a threshold of a quota.
pub(super) static CHANGE_ORGANIZATION_QUOTA_LIMIT: Command = Command {
    words: &["org", "quota", "limit", "update"],
    operation: &crate::api::operations::CHANGE_ORGANIZATION_QUOTA_LIMIT,
    summary: "Change a threshold of a quota",
    description: "Changes the type and the percentage if they are present, and returns the whole quota. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. The server rejects an unknown type and a percentage out of range with a message. It stores the type before it validates the percentage. Returns 404 if the threshold does not exist, and for a quota of another namespace. Returns 400 with an empty message for a threshold of another quota.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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
        CommandParameter {
            flag: "limit-id",
            name: "limit_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the threshold, a whole number.",
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
                        flag: "type",
                        path: &["type"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new action at the threshold. Case does not matter. The server rejects other values.",
                        value: ValueKind::Choice {
                            values: &["Reject", "Warning"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "threshold-percent",
                        path: &["threshold_percent"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The new threshold as a percentage of the quota. Limits: at least 1, at most 100.",
                        value: ValueKind::Integer {
                            minimum: -2147483648,
                            maximum: 2147483647,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"threshold_percent\":85}"),
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
    example: &["acme", "3", "7", "--threshold-percent", "85"],
};

/// `org quota limit delete`: Delete a threshold of a quota.
pub(super) static DELETE_ORGANIZATION_QUOTA_LIMIT: Command = Command {
    words: &["org", "quota", "limit", "delete"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_QUOTA_LIMIT,
    summary: "Delete a threshold of a quota",
    description: "Deletes one threshold. The quota remains. Requires a superuser, and `SUPERUSERS_FULL_ACCESS` must be on. Owners of the organization may not call it. Returns 404 if the threshold does not exist, and for a quota of another namespace. Returns 400 with an empty message for a threshold of another quota.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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
        CommandParameter {
            flag: "limit-id",
            name: "limit_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the threshold, a whole number.",
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
    example: &["acme", "3", "7"],
};

/// `user quota list`: List the caller's quota.
pub(super) static LIST_USER_QUOTA: Command = Command {
    words: &["user", "quota", "list"],
    operation: &crate::api::operations::LIST_USER_QUOTA,
    summary: "List the caller's quota",
    description: "Returns the calling user's quota as a list of at most one entry. The list never contains the registry's default. Users cannot change their quota; superusers can. Returns 404 if the feature is off.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
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
    example: &[],
};

/// `user quota get`: Read the caller's quota.
pub(super) static GET_USER_QUOTA: Command = Command {
    words: &["user", "quota", "get"],
    operation: &crate::api::operations::GET_USER_QUOTA,
    summary: "Read the caller's quota",
    description: "Returns the calling user's quota by its identifier. Returns 404 for a quota of another namespace.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
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
    example: &["3"],
};

/// `user quota limit list`: List the thresholds of the caller's quota.
pub(super) static LIST_USER_QUOTA_LIMIT: Command = Command {
    words: &["user", "quota", "limit", "list"],
    operation: &crate::api::operations::LIST_USER_QUOTA_LIMIT,
    summary: "List the thresholds of the caller's quota",
    description: "Lists the thresholds of the calling user's quota. Returns 404 for a quota of another namespace.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
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
                path: &["type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["limit_percent"],
                kind: ColumnKind::Number,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["3"],
};

/// `user quota limit get`: Read the caller's quota by one of its thresholds.
pub(super) static GET_USER_QUOTA_LIMIT: Command = Command {
    words: &["user", "quota", "limit", "get"],
    operation: &crate::api::operations::GET_USER_QUOTA_LIMIT,
    summary: "Read the caller's quota by one of its thresholds",
    description: "Finds a threshold of the calling user's quota, and returns the whole quota instead of the threshold. Returns 404 if the threshold does not exist, and for a quota of another namespace. Returns 400 with an empty message for a threshold of another quota.\n\nThe server has the operation only where the features `SUPER_USERS`, `QUOTA_MANAGEMENT` and `EDIT_QUOTA` are on.",
    deprecated: false,
    parameters: &[
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
        CommandParameter {
            flag: "limit-id",
            name: "limit_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the threshold, a whole number.",
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
    example: &["3", "7"],
};
