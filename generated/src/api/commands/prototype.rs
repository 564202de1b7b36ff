// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `org default-permission list`: List the default permissions of an organization.
pub(super) static GET_ORGANIZATION_PROTOTYPE_PERMISSIONS: Command = Command {
    words: &["org", "default-permission", "list"],
    operation: &crate::api::operations::GET_ORGANIZATION_PROTOTYPE_PERMISSIONS,
    summary: "List the default permissions of an organization",
    description: "Lists every rule of the organization, whoever it is for. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary callers and 404 for these superusers.",
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
        rows: Rows::List(&["prototypes"]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["activating_user", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["delegate", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["activating_user", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["activating_user", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["activating_user", "is_org_member"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["delegate", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["delegate", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["delegate", "is_org_member"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `org default-permission create`: Create a default permission.
pub(super) static CREATE_ORGANIZATION_PROTOTYPE_PERMISSION: Command = Command {
    words: &["org", "default-permission", "create"],
    operation: &crate::api::operations::CREATE_ORGANIZATION_PROTOTYPE_PERMISSION,
    summary: "Create a default permission",
    description: "Adds a rule: from now on the delegate gets the role in each repository that the activating\nuser creates in the organization. Without an activating user the rule applies to every\ncreator. Existing repositories stay as they are. For one delegate, a rule that names the\ncreator takes precedence over a general one. A rule whose delegate is the creator has no\neffect, since creators administer their repositories anyway. Requires the admin role in the\norganization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.\n\nThe server does not look for duplicates: the same rule can be stored twice. Returns 400 if the\nactivating user or the delegate does not exist, if a delegate of kind `user` is an\norganization, if the kind is neither `user` nor `team`, and if the activating user is null\ninstead of left out. An unknown team is 400 with a `MessageError`, whose message looks like a\nPython tuple.",
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
                        flag: "role",
                        path: &["role"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The role of a user or team in a repository. Lowercase only.",
                        value: ValueKind::Choice {
                            values: &["read", "write", "admin"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "delegate",
                        path: &["delegate"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The user or team that receives the role, by name.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "delegate.name",
                        path: &["delegate", "name"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name of the user, of the robot account (`namespace+short`), or of the team in this organization.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "delegate.kind",
                        path: &["delegate", "kind"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether a user or a team receives the role. Robots count as users.",
                        value: ValueKind::Choice {
                            values: &["user", "team"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "activating-user",
                        path: &["activating_user"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The account whose new repositories the rule applies to. Omit it for all accounts; `null` is not accepted.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "activating-user.name",
                        path: &["activating_user", "name"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name of the account. An empty string counts as omitted.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"role\":\"admin\",\"delegate\":{\"name\":\"testuser\",\"kind\":\"user\"},\"activating_user\":{\"name\":\"test-org+test\"}}",
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
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["activating_user", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["activating_user", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["activating_user", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["activating_user", "is_org_member"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["delegate", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["delegate", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["delegate", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["delegate", "is_org_member"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "acme",
        "--role",
        "admin",
        "--delegate.name",
        "testuser",
        "--delegate.kind",
        "user",
        "--activating-user.name",
        "test-org+test",
    ],
};

/// `org default-permission update`: Change the role of a default permission.
pub(super) static UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION: Command = Command {
    words: &["org", "default-permission", "update"],
    operation: &crate::api::operations::UPDATE_ORGANIZATION_PROTOTYPE_PERMISSION,
    summary: "Change the role of a default permission",
    description: "Sets another role for the rule. The delegate and the activating user cannot be changed; they are ignored when sent. Existing repositories stay as they are. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the rule does not exist or belongs to another organization, and 400 for a role that is missing or unknown.",
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
            flag: "prototypeid",
            name: "prototypeid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the default permission, a UUID.",
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
                        help: "The role of a user or team in a repository. Lowercase only.",
                        value: ValueKind::Choice {
                            values: &["read", "write", "admin"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"role\":\"write\"}"),
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
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["activating_user", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["activating_user", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["activating_user", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["activating_user", "is_org_member"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["delegate", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["delegate", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["delegate", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["delegate", "is_org_member"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme", "977dc2bc-bc75-411d-82b3-604e5b79a493", "--role", "write"],
};

/// `org default-permission delete`: Delete a default permission.
pub(super) static DELETE_ORGANIZATION_PROTOTYPE_PERMISSION: Command = Command {
    words: &["org", "default-permission", "delete"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_PROTOTYPE_PERMISSION,
    summary: "Delete a default permission",
    description: "Removes the rule. Permissions that it granted stay. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the rule does not exist, belongs to another organization or was deleted before.",
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
            flag: "prototypeid",
            name: "prototypeid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The identifier of the default permission, a UUID.",
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
    example: &["acme", "977dc2bc-bc75-411d-82b3-604e5b79a493"],
};
