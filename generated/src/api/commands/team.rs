// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `org team set`: Create or change a team.
pub(super) static UPDATE_ORGANIZATION_TEAM: Command = Command {
    words: &["org", "team", "set"],
    operation: &crate::api::operations::UPDATE_ORGANIZATION_TEAM,
    summary: "Create or change a team",
    description: "Creates the team if there is none of that name. Otherwise changes its role and description. `new_team` tells which happened. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` for a new name that does not match `^([a-z0-9]+(?:[._-][a-z0-9]+)*)$` or does not have 2 to 255 characters, and if the caller would lose the admin role. An organization that does not exist is 403 for ordinary callers and 400 with a `MessageError` for these superusers.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
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
                        help: "The role of a team's members in the organization. Lowercase only.",
                        value: ValueKind::Choice {
                            values: &["member", "creator", "admin"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "description",
                        path: &["description"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The purpose of the team, in Markdown. If omitted, the description stays unchanged, or is empty for a new team.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"role\":\"member\",\"description\":\"the developers\"}"),
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
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["can_view"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["new_team"],
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
    example: &["acme", "devs", "--role", "member", "--description", "the developers"],
};

/// `org team delete`: Delete a team.
pub(super) static DELETE_ORGANIZATION_TEAM: Command = Command {
    words: &["org", "team", "delete"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_TEAM,
    summary: "Delete a team",
    description: "Removes the team with its permissions and default permissions. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` if there is no such team, and if the caller would lose the admin role. If a superuser who is in no team with the admin role deletes a team that has it, the server fails with 500.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
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
    example: &["acme", "devs"],
};

/// `org team sync enable`: Enable team sync.
pub(super) static ENABLE_ORGANIZATION_TEAM_SYNC: Command = Command {
    words: &["org", "team", "sync", "enable"],
    operation: &crate::api::operations::ENABLE_ORGANIZATION_TEAM_SYNC,
    summary: "Enable team sync",
    description: "Ties the team to a group of the directory that accounts come from. With OIDC the members are removed at once and come back when they sign in. Requires the admin role in the organization and, unless `NONSUPERUSER_TEAM_SYNCING_SETUP` is on, a superuser. Returns 400 if the directory does not know the group or has no groups, and 404 if there is no such team. A team that is tied to a group already makes the server fail with 500.\n\nThe server has the operation only where the feature `TEAM_SYNCING` is on.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
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
                        flag: "group-dn",
                        path: &["group_dn"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The distinguished name of the LDAP group, relative to the base. Required with LDAP.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "group-id",
                        path: &["group_id"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The identifier of the Keystone group. Required with Keystone.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "group-name",
                        path: &["group_name"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name of the group in the issuer's tokens. For OIDC.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"group_dn\":\"cn=developers,ou=groups\"}"),
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
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["can_view"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["new_team"],
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
    example: &["acme", "devs", "--group-dn", "cn=developers,ou=groups"],
};

/// `org team sync disable`: Disable team sync.
pub(super) static DISABLE_ORGANIZATION_TEAM_SYNC: Command = Command {
    words: &["org", "team", "sync", "disable"],
    operation: &crate::api::operations::DISABLE_ORGANIZATION_TEAM_SYNC,
    summary: "Disable team sync",
    description: "Unties the team from its group, if it has one; the members stay. Requires the admin role in the organization and, unless `NONSUPERUSER_TEAM_SYNCING_SETUP` is on, a superuser. Returns 404 if there is no such team.\n\nThe server has the operation only where the feature `TEAM_SYNCING` is on.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
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
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["can_view"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["new_team"],
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
    example: &["acme", "devs"],
};

/// `org team member list`: List the members of a team.
pub(super) static GET_ORGANIZATION_TEAM_MEMBERS: Command = Command {
    words: &["org", "team", "member", "list"],
    operation: &crate::api::operations::GET_ORGANIZATION_TEAM_MEMBERS,
    summary: "List the members of a team",
    description: "Lists the accounts in the team, including robots. Members of the team and admins of the organization may call it. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 to all of them if there is no such team.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "include-pending",
            name: "includePending",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to add those who were invited and have not accepted yet. Without effect unless the caller has the admin role in the organization.",
            value: ValueKind::Boolean,
            default: Some("false"),
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
        rows: Rows::List(&["members"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_robot"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["invited"],
                kind: ColumnKind::Boolean,
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
        ],
        pages: None,
    },
    example: &["acme", "devs"],
};

/// `org team member add`: Add an account to a team.
pub(super) static UPDATE_ORGANIZATION_TEAM_MEMBER: Command = Command {
    words: &["org", "team", "member", "add"],
    operation: &crate::api::operations::UPDATE_ORGANIZATION_TEAM_MEMBER,
    summary: "Add an account to a team",
    description: "Adds the account to the team at once. Where the features `MAILING` and `REQUIRE_TEAM_INVITE` are both on, a user who is in no team of the organization is invited instead, and robots of others are rejected. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 for an account that does not exist or is in the team already, and for people if the team is synchronized with a group. Returns 404 if there is no such team.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "membername",
            name: "membername",
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
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_robot"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["invited"],
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
    example: &["acme", "devs", "bob"],
};

/// `org team member remove`: Remove an account from a team.
pub(super) static DELETE_ORGANIZATION_TEAM_MEMBER: Command = Command {
    words: &["org", "team", "member", "remove"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_TEAM_MEMBER,
    summary: "Remove an account from a team",
    description: "Removes the account from the team, or its invitation if it has one. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the account is not in the team, if it is the caller's own in the only team that makes the caller an admin, and for people if the team is synchronized with a group. Returns 404 if there is no such team or account.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "membername",
            name: "membername",
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
    example: &["acme", "devs", "bob"],
};

/// `org team invitation create`: Invite an e-mail address to a team.
pub(super) static INVITE_TEAM_MEMBER_EMAIL: Command = Command {
    words: &["org", "team", "invitation", "create"],
    operation: &crate::api::operations::INVITE_TEAM_MEMBER_EMAIL,
    summary: "Invite an e-mail address to a team",
    description: "Stores an invitation and sends it to the address. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body and does not look for earlier invitations. Returns 400 if the team is synchronized with a group, and 404 if there is no such team.\n\nThe server has the operation only where the feature `MAILING` is on.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "email",
            name: "email",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The e-mail address, which the server does not check.",
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
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["invited"],
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
    example: &["acme", "devs", "someone@example.com"],
};

/// `org team invitation delete`: Delete the invitation of an e-mail address.
pub(super) static DELETE_TEAM_MEMBER_EMAIL_INVITE: Command = Command {
    words: &["org", "team", "invitation", "delete"],
    operation: &crate::api::operations::DELETE_TEAM_MEMBER_EMAIL_INVITE,
    summary: "Delete the invitation of an e-mail address",
    description: "Removes one invitation of the address to the team. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no such team or invitation.\n\nThe server has the operation only where the feature `MAILING` is on.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "email",
            name: "email",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The e-mail address, which the server does not check.",
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
    example: &["acme", "devs", "someone@example.com"],
};

/// `org team permission list`: List the repository permissions of a team.
pub(super) static GET_ORGANIZATION_TEAM_PERMISSIONS: Command = Command {
    words: &["org", "team", "permission", "list"],
    operation: &crate::api::operations::GET_ORGANIZATION_TEAM_PERMISSIONS,
    summary: "List the repository permissions of a team",
    description: "Lists the permissions of the team, one for each repository. Requires the admin role in the organization, for which a token needs `org:admin`, although the server names no scope. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 to all of them if there is no such team.",
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
            flag: "teamname",
            name: "teamname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the team.",
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
                path: &["repository", "name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["role"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repository", "is_public"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme", "devs"],
};

/// `user invitation accept`: Accept an invitation to a team.
pub(super) static ACCEPT_ORGANIZATION_TEAM_INVITE: Command = Command {
    words: &["user", "invitation", "accept"],
    operation: &crate::api::operations::ACCEPT_ORGANIZATION_TEAM_INVITE,
    summary: "Accept an invitation to a team",
    description: "Makes the caller a member of the team, and of every other team of the organization that the caller or, if it is confirmed, the caller's address was invited to. Returns 400 with a `MessageError` if there is no such invitation, or if it is for somebody else.\n\nThe server has the operation only where the feature `MAILING` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "code",
            name: "code",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The code of the invitation, from the mail or from the notification of the invited user.",
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
                path: &["org"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["team"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["urn:teaminvite:9f4e2f0c-5a43-4bb4-9a67-4a3d8a4a5f0e"],
};

/// `user invitation decline`: Decline an invitation to a team.
pub(super) static DECLINE_ORGANIZATION_TEAM_INVITE: Command = Command {
    words: &["user", "invitation", "decline"],
    operation: &crate::api::operations::DECLINE_ORGANIZATION_TEAM_INVITE,
    summary: "Decline an invitation to a team",
    description: "Removes the invitation. Returns 400 with a `MessageError` if there is no such invitation for the caller.\n\nThe server has the operation only where the feature `MAILING` is on.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "code",
            name: "code",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The code of the invitation, from the mail or from the notification of the invited user.",
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
    example: &["urn:teaminvite:9f4e2f0c-5a43-4bb4-9a67-4a3d8a4a5f0e"],
};
