// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo permission team list`: List the permissions of teams in a repository.
pub(super) static LIST_REPO_TEAM_PERMISSIONS: Command = Command {
    words: &["repo", "permission", "team", "list"],
    operation: &crate::api::operations::LIST_REPO_TEAM_PERMISSIONS,
    summary: "List the permissions of teams in a repository",
    description: "Lists the teams that have a permission, each with its role. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The list is empty for the repositories of a user, and for a repository that does not exist in a namespace that the caller administers.",
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
        rows: Rows::Map(&["permissions"]),
        columns: &[
            Column {
                path: &[],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["role"],
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
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `repo permission user list`: List the permissions of users in a repository.
pub(super) static LIST_REPO_USER_PERMISSIONS: Command = Command {
    words: &["repo", "permission", "user", "list"],
    operation: &crate::api::operations::LIST_REPO_USER_PERMISSIONS,
    summary: "List the permissions of users in a repository",
    description: "Lists the direct permissions of users and robot accounts. Permissions through teams do not count. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. For a repository that does not exist, in a namespace that the caller administers, the list is empty.",
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
        rows: Rows::Map(&["permissions"]),
        columns: &[
            Column {
                path: &[],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_robot"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_org_member"],
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
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `repo permission user transitive list`: List every permission that applies to a user in a
/// repository.
pub(super) static GET_USER_TRANSITIVE_PERMISSION: Command = Command {
    words: &["repo", "permission", "user", "transitive", "list"],
    operation: &crate::api::operations::GET_USER_TRANSITIVE_PERMISSION,
    summary: "List every permission that applies to a user in a repository",
    description: "Lists the roles that a user has through a direct permission and through each team. The strongest of them counts. Owners of an organization administer all its repositories, but the list does not show that. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no such user, no such repository or no permission at all.",
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
        rows: Rows::List(&["permissions"]),
        columns: &[
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "bob"],
};

/// `repo permission user get`: Read the permission of a user in a repository.
pub(super) static GET_USER_PERMISSIONS: Command = Command {
    words: &["repo", "permission", "user", "get"],
    operation: &crate::api::operations::GET_USER_PERMISSIONS,
    summary: "Read the permission of a user in a repository",
    description: "Returns the direct permission of a user or robot account. Permissions through teams do not count. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If there is no such permission, user or repository, the response is 400 with a `MessageError`, not 404.",
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
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_robot"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_org_member"],
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
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "bob"],
};

/// `repo permission user set`: Set the permission of a user in a repository.
pub(super) static CHANGE_USER_PERMISSIONS: Command = Command {
    words: &["repo", "permission", "user", "set"],
    operation: &crate::api::operations::CHANGE_USER_PERMISSIONS,
    summary: "Set the permission of a user in a repository",
    description: "Sets the direct role of a user or robot account, whether or not it had one before. Requires\nthe admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.\n\nReturns 400 for a role that is missing or unknown, for an account that does not exist, for a\nrobot of another namespace, and for the namespace's own account, which always administers its\nrepositories. The name of another organization is accepted. Administrators may lower their own\nrole. A repository that does not exist, in a namespace that the caller administers, makes the\nserver fail with 500.",
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
                example: Some("{\"role\":\"admin\"}"),
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
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_robot"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_org_member"],
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
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "bob", "--role", "admin"],
};

/// `repo permission user delete`: Remove the permission of a user in a repository.
pub(super) static DELETE_USER_PERMISSIONS: Command = Command {
    words: &["repo", "permission", "user", "delete"],
    operation: &crate::api::operations::DELETE_USER_PERMISSIONS,
    summary: "Remove the permission of a user in a repository",
    description: "Removes the direct permission of a user or robot account. Permissions through teams stay. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if there is no permission to remove, so a second call returns 400 too, and for the namespace's own account. Administrators may remove their own permission, even the last one.",
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
    example: &["acme/tools/builder", "bob"],
};

/// `repo permission team get`: Read the permission of a team in a repository.
pub(super) static GET_TEAM_PERMISSIONS: Command = Command {
    words: &["repo", "permission", "team", "get"],
    operation: &crate::api::operations::GET_TEAM_PERMISSIONS,
    summary: "Read the permission of a team in a repository",
    description: "Returns the role of the team and, unlike the list, nothing else. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If there is no such permission, team or repository, the response is 400 with a `MessageError`, not 404.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a team in the namespace of the repository.",
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
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "devs"],
};

/// `repo permission team set`: Set the permission of a team in a repository.
pub(super) static CHANGE_TEAM_PERMISSIONS: Command = Command {
    words: &["repo", "permission", "team", "set"],
    operation: &crate::api::operations::CHANGE_TEAM_PERMISSIONS,
    summary: "Set the permission of a team in a repository",
    description: "Sets the role of the team, whether or not it had one before. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for a role that is missing or unknown, and for a team that the namespace does not have; the namespace of a user has none. A repository that does not exist, in a namespace that the caller administers, makes the server fail with 500.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a team in the namespace of the repository.",
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
                example: Some("{\"role\":\"admin\"}"),
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
                path: &["role"],
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
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "devs", "--role", "admin"],
};

/// `repo permission team delete`: Remove the permission of a team in a repository.
pub(super) static DELETE_TEAM_PERMISSIONS: Command = Command {
    words: &["repo", "permission", "team", "delete"],
    operation: &crate::api::operations::DELETE_TEAM_PERMISSIONS,
    summary: "Remove the permission of a team in a repository",
    description: "Removes the permission of the team. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if there is no permission to remove, so a second call returns 400 too.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of a team in the namespace of the repository.",
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
    example: &["acme/tools/builder", "devs"],
};
