// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `org auto-prune-policy list`: List the auto-prune policies of an organization.
pub(super) static LIST_ORGANIZATION_AUTO_PRUNE_POLICIES: Command = Command {
    words: &["org", "auto-prune-policy", "list"],
    operation: &crate::api::operations::LIST_ORGANIZATION_AUTO_PRUNE_POLICIES,
    summary: "List the auto-prune policies of an organization",
    description: "Lists the policies of an organization. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the organization does not exist, these superusers get an empty list and everyone else gets 403. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
        rows: Rows::List(&["policies"]),
        columns: &[
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["tagPattern"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tagPatternMatches"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `org auto-prune-policy create`: Create an auto-prune policy for an organization.
pub(super) static CREATE_ORGANIZATION_AUTO_PRUNE_POLICY: Command = Command {
    words: &["org", "auto-prune-policy", "create"],
    operation: &crate::api::operations::CREATE_ORGANIZATION_AUTO_PRUNE_POLICY,
    summary: "Create an auto-prune policy for an organization",
    description: "Adds a policy. A background worker removes tags accordingly from then on. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the same policy already exists, and for an unknown method, a value that does not match the method, and an empty pattern. A number of days or weeks beyond the calendar's range makes the server fail with 500. If the organization does not exist, ordinary callers get 403 and these superusers get 404.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
                        flag: "method",
                        path: &["method"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The selector of the policy: the number of tags. Or: The selector of the policy: the age of a tag.",
                        value: ValueKind::Choice {
                            values: &["number_of_tags", "creation_date"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "value",
                        path: &["value"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The maximum number of tags to keep. The policy removes the oldest first. The server rejects a float such as `10.0`. Limits: at least 1. Or: The age at which the policy removes a tag: a whole number followed by `s`, `m` (minutes), `h`, `d`, `w` or `y`. Limits: like `^\\s*[-+]?\\d(_?\\d)*\\s*[smhdwy]$`.",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that selects tags by name. The server trims it. If omitted, the policy applies to every tag. Limits: like `\\S`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern-matches",
                        path: &["tagPatternMatches"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the policy applies to the tags that match the pattern (`true`, the default) or to the others (`false`).",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"method\":\"creation_date\",\"value\":\"7d\",\"tagPattern\":\"^v.*\",\"tagPatternMatches\":true}",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "acme",
        "--method",
        "creation_date",
        "--value",
        "7d",
        "--tag-pattern",
        "^v.*",
        "--tag-pattern-matches",
    ],
};

/// `org auto-prune-policy get`: Read an auto-prune policy of an organization.
pub(super) static GET_ORGANIZATION_AUTO_PRUNE_POLICY: Command = Command {
    words: &["org", "auto-prune-policy", "get"],
    operation: &crate::api::operations::GET_ORGANIZATION_AUTO_PRUNE_POLICY,
    summary: "Read an auto-prune policy of an organization",
    description: "Returns one policy by its identifier. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy does not exist or belongs to another namespace.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["tagPattern"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tagPatternMatches"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "2075e4a8-00b8-4f75-ae15-3be79957a0c9"],
};

/// `org auto-prune-policy update`: Change an auto-prune policy of an organization.
pub(super) static UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY: Command = Command {
    words: &["org", "auto-prune-policy", "update"],
    operation: &crate::api::operations::UPDATE_ORGANIZATION_AUTO_PRUNE_POLICY,
    summary: "Change an auto-prune policy of an organization",
    description: "Replaces the policy. Omitted properties get their defaults. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does not check whether the same policy already exists. Returns 400 for an unknown method, a value that does not match the method, and an empty pattern. A number of days or weeks beyond the calendar's range makes the server fail with 500. Returns 404 if the policy does not exist or belongs to another namespace.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                        flag: "method",
                        path: &["method"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The selector of the policy: the number of tags. Or: The selector of the policy: the age of a tag.",
                        value: ValueKind::Choice {
                            values: &["number_of_tags", "creation_date"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "value",
                        path: &["value"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The maximum number of tags to keep. The policy removes the oldest first. The server rejects a float such as `10.0`. Limits: at least 1. Or: The age at which the policy removes a tag: a whole number followed by `s`, `m` (minutes), `h`, `d`, `w` or `y`. Limits: like `^\\s*[-+]?\\d(_?\\d)*\\s*[smhdwy]$`.",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that selects tags by name. The server trims it. If omitted, the policy applies to every tag. Limits: like `\\S`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern-matches",
                        path: &["tagPatternMatches"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the policy applies to the tags that match the pattern (`true`, the default) or to the others (`false`).",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"method\":\"number_of_tags\",\"value\":20}"),
            },
        ],
    }),
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
    example: &[
        "acme",
        "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
        "--method",
        "number_of_tags",
        "--value",
        "20",
    ],
};

/// `org auto-prune-policy delete`: Delete an auto-prune policy of an organization.
pub(super) static DELETE_ORGANIZATION_AUTO_PRUNE_POLICY: Command = Command {
    words: &["org", "auto-prune-policy", "delete"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_AUTO_PRUNE_POLICY,
    summary: "Delete an auto-prune policy of an organization",
    description: "Deletes the policy. Tags that it removed stay removed. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy does not exist or belongs to another namespace.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "2075e4a8-00b8-4f75-ae15-3be79957a0c9"],
};

/// `repo auto-prune-policy list`: List the auto-prune policies of a repository.
pub(super) static LIST_REPOSITORY_AUTO_PRUNE_POLICIES: Command = Command {
    words: &["repo", "auto-prune-policy", "list"],
    operation: &crate::api::operations::LIST_REPOSITORY_AUTO_PRUNE_POLICIES,
    summary: "List the auto-prune policies of a repository",
    description: "Lists the policies of a repository. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the repository does not exist, callers who administer its namespace get 404, and others get 403.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
        rows: Rows::List(&["policies"]),
        columns: &[
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["tagPattern"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tagPatternMatches"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `repo auto-prune-policy create`: Create an auto-prune policy for a repository.
pub(super) static CREATE_REPOSITORY_AUTO_PRUNE_POLICY: Command = Command {
    words: &["repo", "auto-prune-policy", "create"],
    operation: &crate::api::operations::CREATE_REPOSITORY_AUTO_PRUNE_POLICY,
    summary: "Create an auto-prune policy for a repository",
    description: "Adds a policy. A background worker removes tags accordingly from then on. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the same policy already exists, and for an unknown method, a value that does not match the method, and an empty pattern. A number of days or weeks beyond the calendar's range makes the server fail with 500. If the repository does not exist, callers who administer its namespace get 404, and others get 403.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
                        flag: "method",
                        path: &["method"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The selector of the policy: the number of tags. Or: The selector of the policy: the age of a tag.",
                        value: ValueKind::Choice {
                            values: &["number_of_tags", "creation_date"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "value",
                        path: &["value"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The maximum number of tags to keep. The policy removes the oldest first. The server rejects a float such as `10.0`. Limits: at least 1. Or: The age at which the policy removes a tag: a whole number followed by `s`, `m` (minutes), `h`, `d`, `w` or `y`. Limits: like `^\\s*[-+]?\\d(_?\\d)*\\s*[smhdwy]$`.",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that selects tags by name. The server trims it. If omitted, the policy applies to every tag. Limits: like `\\S`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern-matches",
                        path: &["tagPatternMatches"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the policy applies to the tags that match the pattern (`true`, the default) or to the others (`false`).",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"method\":\"creation_date\",\"value\":\"7d\",\"tagPattern\":\"^v.*\",\"tagPatternMatches\":true}",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "--method",
        "creation_date",
        "--value",
        "7d",
        "--tag-pattern",
        "^v.*",
        "--tag-pattern-matches",
    ],
};

/// `repo auto-prune-policy get`: Read an auto-prune policy of a repository.
pub(super) static GET_REPOSITORY_AUTO_PRUNE_POLICY: Command = Command {
    words: &["repo", "auto-prune-policy", "get"],
    operation: &crate::api::operations::GET_REPOSITORY_AUTO_PRUNE_POLICY,
    summary: "Read an auto-prune policy of a repository",
    description: "Returns one policy by its identifier. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The server searches every repository of that name in any namespace, not only the repository in the path.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["tagPattern"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tagPatternMatches"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "2075e4a8-00b8-4f75-ae15-3be79957a0c9"],
};

/// `repo auto-prune-policy update`: Change an auto-prune policy of a repository.
pub(super) static UPDATE_REPOSITORY_AUTO_PRUNE_POLICY: Command = Command {
    words: &["repo", "auto-prune-policy", "update"],
    operation: &crate::api::operations::UPDATE_REPOSITORY_AUTO_PRUNE_POLICY,
    summary: "Change an auto-prune policy of a repository",
    description: "Replaces the policy. Omitted properties get their defaults. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server does not check whether the same policy already exists. Returns 400 for an unknown method, a value that does not match the method, and an empty pattern. A number of days or weeks beyond the calendar's range makes the server fail with 500. Returns 404 if the policy does not exist. For a policy of a repository with the same name in another namespace, the server returns 204 and changes nothing.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                        flag: "method",
                        path: &["method"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The selector of the policy: the number of tags. Or: The selector of the policy: the age of a tag.",
                        value: ValueKind::Choice {
                            values: &["number_of_tags", "creation_date"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "value",
                        path: &["value"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The maximum number of tags to keep. The policy removes the oldest first. The server rejects a float such as `10.0`. Limits: at least 1. Or: The age at which the policy removes a tag: a whole number followed by `s`, `m` (minutes), `h`, `d`, `w` or `y`. Limits: like `^\\s*[-+]?\\d(_?\\d)*\\s*[smhdwy]$`.",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that selects tags by name. The server trims it. If omitted, the policy applies to every tag. Limits: like `\\S`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern-matches",
                        path: &["tagPatternMatches"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the policy applies to the tags that match the pattern (`true`, the default) or to the others (`false`).",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"method\":\"number_of_tags\",\"value\":20}"),
            },
        ],
    }),
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
    example: &[
        "acme/tools/builder",
        "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
        "--method",
        "number_of_tags",
        "--value",
        "20",
    ],
};

/// `repo auto-prune-policy delete`: Delete an auto-prune policy of a repository.
pub(super) static DELETE_REPOSITORY_AUTO_PRUNE_POLICY: Command = Command {
    words: &["repo", "auto-prune-policy", "delete"],
    operation: &crate::api::operations::DELETE_REPOSITORY_AUTO_PRUNE_POLICY,
    summary: "Delete an auto-prune policy of a repository",
    description: "Deletes the policy. Tags that it removed stay removed. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the policy does not exist. For a policy of a repository with the same name in another namespace, the server fails with 500.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "2075e4a8-00b8-4f75-ae15-3be79957a0c9"],
};

/// `user auto-prune-policy list`: List the auto-prune policies of the caller's namespace.
pub(super) static LIST_USER_AUTO_PRUNE_POLICIES: Command = Command {
    words: &["user", "auto-prune-policy", "list"],
    operation: &crate::api::operations::LIST_USER_AUTO_PRUNE_POLICIES,
    summary: "List the auto-prune policies of the caller's namespace",
    description: "Lists the policies of the calling user's namespace. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
        rows: Rows::List(&["policies"]),
        columns: &[
            Column {
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["tagPattern"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tagPatternMatches"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[],
};

/// `user auto-prune-policy create`: Create an auto-prune policy for the caller's namespace.
pub(super) static CREATE_USER_AUTO_PRUNE_POLICY: Command = Command {
    words: &["user", "auto-prune-policy", "create"],
    operation: &crate::api::operations::CREATE_USER_AUTO_PRUNE_POLICY,
    summary: "Create an auto-prune policy for the caller's namespace",
    description: "Adds a policy to the calling user's namespace. A background worker removes tags accordingly from then on. Returns 400 if the same policy already exists, and for an unknown method, a value that does not match the method, and an empty pattern. A number of days or weeks beyond the calendar's range makes the server fail with 500. Returns 404 if the feature is off.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
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
                        flag: "method",
                        path: &["method"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The selector of the policy: the number of tags. Or: The selector of the policy: the age of a tag.",
                        value: ValueKind::Choice {
                            values: &["number_of_tags", "creation_date"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "value",
                        path: &["value"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The maximum number of tags to keep. The policy removes the oldest first. The server rejects a float such as `10.0`. Limits: at least 1. Or: The age at which the policy removes a tag: a whole number followed by `s`, `m` (minutes), `h`, `d`, `w` or `y`. Limits: like `^\\s*[-+]?\\d(_?\\d)*\\s*[smhdwy]$`.",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that selects tags by name. The server trims it. If omitted, the policy applies to every tag. Limits: like `\\S`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern-matches",
                        path: &["tagPatternMatches"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the policy applies to the tags that match the pattern (`true`, the default) or to the others (`false`).",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"method\":\"creation_date\",\"value\":\"7d\",\"tagPattern\":\"^v.*\",\"tagPatternMatches\":true}",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "--method",
        "creation_date",
        "--value",
        "7d",
        "--tag-pattern",
        "^v.*",
        "--tag-pattern-matches",
    ],
};

/// `user auto-prune-policy get`: Read an auto-prune policy of the caller's namespace.
pub(super) static GET_USER_AUTO_PRUNE_POLICY: Command = Command {
    words: &["user", "auto-prune-policy", "get"],
    operation: &crate::api::operations::GET_USER_AUTO_PRUNE_POLICY,
    summary: "Read an auto-prune policy of the caller's namespace",
    description: "Returns one policy of the calling user's namespace by its identifier. Returns 404 if the policy does not exist or belongs to another namespace.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["method"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["tagPattern"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tagPatternMatches"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["2075e4a8-00b8-4f75-ae15-3be79957a0c9"],
};

/// `user auto-prune-policy update`: Change an auto-prune policy of the caller's namespace.
pub(super) static UPDATE_USER_AUTO_PRUNE_POLICY: Command = Command {
    words: &["user", "auto-prune-policy", "update"],
    operation: &crate::api::operations::UPDATE_USER_AUTO_PRUNE_POLICY,
    summary: "Change an auto-prune policy of the caller's namespace",
    description: "Replaces a policy of the calling user's namespace. Omitted properties get their defaults. The server does not check whether the same policy already exists. Returns 400 for an unknown method, a value that does not match the method, and an empty pattern. A number of days or weeks beyond the calendar's range makes the server fail with 500. Returns 404 if the policy does not exist or belongs to another namespace.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                        flag: "method",
                        path: &["method"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The selector of the policy: the number of tags. Or: The selector of the policy: the age of a tag.",
                        value: ValueKind::Choice {
                            values: &["number_of_tags", "creation_date"],
                            open: true,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "value",
                        path: &["value"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The maximum number of tags to keep. The policy removes the oldest first. The server rejects a float such as `10.0`. Limits: at least 1. Or: The age at which the policy removes a tag: a whole number followed by `s`, `m` (minutes), `h`, `d`, `w` or `y`. Limits: like `^\\s*[-+]?\\d(_?\\d)*\\s*[smhdwy]$`.",
                        value: ValueKind::Json { or_text: true },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that selects tags by name. The server trims it. If omitted, the policy applies to every tag. Limits: like `\\S`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-pattern-matches",
                        path: &["tagPatternMatches"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the policy applies to the tags that match the pattern (`true`, the default) or to the others (`false`).",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"method\":\"number_of_tags\",\"value\":20}"),
            },
        ],
    }),
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
    example: &[
        "2075e4a8-00b8-4f75-ae15-3be79957a0c9",
        "--method",
        "number_of_tags",
        "--value",
        "20",
    ],
};

/// `user auto-prune-policy delete`: Delete an auto-prune policy of the caller's namespace.
pub(super) static DELETE_USER_AUTO_PRUNE_POLICY: Command = Command {
    words: &["user", "auto-prune-policy", "delete"],
    operation: &crate::api::operations::DELETE_USER_AUTO_PRUNE_POLICY,
    summary: "Delete an auto-prune policy of the caller's namespace",
    description: "Deletes a policy of the calling user's namespace. Tags that it removed stay removed. Returns 404 if the policy does not exist or belongs to another namespace.\n\nThe server has the operation only where the feature `AUTO_PRUNE` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "policy-uuid",
            name: "policy_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the policy.",
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
                path: &["uuid"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["2075e4a8-00b8-4f75-ae15-3be79957a0c9"],
};
