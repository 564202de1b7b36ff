// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `org immutability-policy list`: List the immutability policies of an organization.
pub(super) static LIST_ORG_IMMUTABILITY_POLICIES: Command = Command {
    words: &["org", "immutability-policy", "list"],
    operation: &crate::api::operations::LIST_ORG_IMMUTABILITY_POLICIES,
    summary: "List the immutability policies of an organization",
    description: "Lists the organization's own policies. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the organization does not exist, these superusers get an empty list.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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

/// `org immutability-policy create`: Create an immutability policy of an organization.
pub(super) static CREATE_ORG_IMMUTABILITY_POLICY: Command = Command {
    words: &["org", "immutability-policy", "create"],
    operation: &crate::api::operations::CREATE_ORG_IMMUTABILITY_POLICY,
    summary: "Create an immutability policy of an organization",
    description: "Adds a policy and immediately makes the tags immutable that it covers. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the pattern is not a regular expression, is empty or exceeds 256 characters, or if another policy of the organization has the same pattern. Also returns 400 if the organization is mirrored as a whole. If the organization does not exist, ordinary callers get 403, and these superusers get 400 with a `MessageError`.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that must match the whole name of a tag. The server trims white space before it checks the length. Limits: at least 1 character, at most 256 characters.",
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
                        help: "Whether the matching tags become immutable (`true`) or the others (`false`). The default is `true`, in updates too.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"tagPattern\":\"^v[0-9]+$\",\"tagPatternMatches\":true}",
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
    example: &["acme", "--tag-pattern", "^v[0-9]+$", "--tag-pattern-matches"],
};

/// `org immutability-policy get`: Read an immutability policy of an organization.
pub(super) static GET_ORG_IMMUTABILITY_POLICY: Command = Command {
    words: &["org", "immutability-policy", "get"],
    operation: &crate::api::operations::GET_ORG_IMMUTABILITY_POLICY,
    summary: "Read an immutability policy of an organization",
    description: "Returns one policy. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the organization has no such policy.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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
            help: "The UUID of the immutability policy.",
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
    example: &["acme", "4cd48c2a-3289-485b-9022-9a4d014730c1"],
};

/// `org immutability-policy update`: Replace an immutability policy of an organization.
pub(super) static UPDATE_ORG_IMMUTABILITY_POLICY: Command = Command {
    words: &["org", "immutability-policy", "update"],
    operation: &crate::api::operations::UPDATE_ORG_IMMUTABILITY_POLICY,
    summary: "Replace an immutability policy of an organization",
    description: "Replaces both properties of the policy and immediately makes the tags immutable that it now covers. Tags that are already immutable stay so. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Rejects the same patterns as on creation. Returns 404 if the organization has no such policy.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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
            help: "The UUID of the immutability policy.",
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
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that must match the whole name of a tag. The server trims white space before it checks the length. Limits: at least 1 character, at most 256 characters.",
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
                        help: "Whether the matching tags become immutable (`true`) or the others (`false`). The default is `true`, in updates too.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"tagPattern\":\"^r[0-9]+$\",\"tagPatternMatches\":true}",
                ),
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
        "4cd48c2a-3289-485b-9022-9a4d014730c1",
        "--tag-pattern",
        "^r[0-9]+$",
        "--tag-pattern-matches",
    ],
};

/// `org immutability-policy delete`: Delete an immutability policy of an organization.
pub(super) static DELETE_ORG_IMMUTABILITY_POLICY: Command = Command {
    words: &["org", "immutability-policy", "delete"],
    operation: &crate::api::operations::DELETE_ORG_IMMUTABILITY_POLICY,
    summary: "Delete an immutability policy of an organization",
    description: "Deletes the policy. Tags that it made immutable stay so. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the organization has no such policy, and therefore on a second call.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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
            help: "The UUID of the immutability policy.",
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
    example: &["acme", "4cd48c2a-3289-485b-9022-9a4d014730c1"],
};

/// `repo immutability-policy list`: List the immutability policies of a repository.
pub(super) static LIST_REPOSITORY_IMMUTABILITY_POLICIES: Command = Command {
    words: &["repo", "immutability-policy", "list"],
    operation: &crate::api::operations::LIST_REPOSITORY_IMMUTABILITY_POLICIES,
    summary: "List the immutability policies of a repository",
    description: "Lists the repository's own policies. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the repository does not exist, these superusers and the admins of its namespace get 404, and others get 403.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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

/// `repo immutability-policy create`: Create an immutability policy of a repository.
pub(super) static CREATE_REPOSITORY_IMMUTABILITY_POLICY: Command = Command {
    words: &["repo", "immutability-policy", "create"],
    operation: &crate::api::operations::CREATE_REPOSITORY_IMMUTABILITY_POLICY,
    summary: "Create an immutability policy of a repository",
    description: "Adds a policy and immediately makes the tags immutable that it covers. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the pattern is not a regular expression, is empty or exceeds 256 characters, or if another policy of the repository has the same pattern. If the repository does not exist, these superusers and the admins of its namespace get 404, and others get 403.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that must match the whole name of a tag. The server trims white space before it checks the length. Limits: at least 1 character, at most 256 characters.",
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
                        help: "Whether the matching tags become immutable (`true`) or the others (`false`). The default is `true`, in updates too.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"tagPattern\":\"^v[0-9]+$\",\"tagPatternMatches\":true}",
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
        "--tag-pattern",
        "^v[0-9]+$",
        "--tag-pattern-matches",
    ],
};

/// `repo immutability-policy get`: Read an immutability policy of a repository.
pub(super) static GET_REPOSITORY_IMMUTABILITY_POLICY: Command = Command {
    words: &["repo", "immutability-policy", "get"],
    operation: &crate::api::operations::GET_REPOSITORY_IMMUTABILITY_POLICY,
    summary: "Read an immutability policy of a repository",
    description: "Returns one policy. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the repository has no such policy.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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
            help: "The UUID of the immutability policy.",
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
    example: &["acme/tools/builder", "4cd48c2a-3289-485b-9022-9a4d014730c1"],
};

/// `repo immutability-policy update`: Replace an immutability policy of a repository.
pub(super) static UPDATE_REPOSITORY_IMMUTABILITY_POLICY: Command = Command {
    words: &["repo", "immutability-policy", "update"],
    operation: &crate::api::operations::UPDATE_REPOSITORY_IMMUTABILITY_POLICY,
    summary: "Replace an immutability policy of a repository",
    description: "Replaces both properties of the policy and immediately makes the tags immutable that it now covers. Tags that are already immutable stay so. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Rejects the same patterns as on creation. Returns 404 if the repository has no such policy.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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
            help: "The UUID of the immutability policy.",
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
                        flag: "tag-pattern",
                        path: &["tagPattern"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "A regular expression that must match the whole name of a tag. The server trims white space before it checks the length. Limits: at least 1 character, at most 256 characters.",
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
                        help: "Whether the matching tags become immutable (`true`) or the others (`false`). The default is `true`, in updates too.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"tagPattern\":\"^r[0-9]+$\",\"tagPatternMatches\":true}",
                ),
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
        "4cd48c2a-3289-485b-9022-9a4d014730c1",
        "--tag-pattern",
        "^r[0-9]+$",
        "--tag-pattern-matches",
    ],
};

/// `repo immutability-policy delete`: Delete an immutability policy of a repository.
pub(super) static DELETE_REPOSITORY_IMMUTABILITY_POLICY: Command = Command {
    words: &["repo", "immutability-policy", "delete"],
    operation: &crate::api::operations::DELETE_REPOSITORY_IMMUTABILITY_POLICY,
    summary: "Delete an immutability policy of a repository",
    description: "Deletes the policy. Tags that it made immutable stay so. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the repository has no such policy, and therefore on a second call.\n\nThe server has the operation only where the feature `IMMUTABLE_TAGS` is on.",
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
            help: "The UUID of the immutability policy.",
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
    example: &["acme/tools/builder", "4cd48c2a-3289-485b-9022-9a4d014730c1"],
};
