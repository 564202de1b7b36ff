// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `org create`: Create an organization.
pub(super) static CREATE_ORGANIZATION: Command = Command {
    words: &["org", "create"],
    operation: &crate::api::operations::CREATE_ORGANIZATION,
    summary: "Create an organization",
    description: "Creates an organization with one team, `owners`, whose only member is the caller. The token\nneeds the scope `user:admin`; `org:admin` is not sufficient. Where\n`SUPERUSERS_ORG_CREATION_ONLY` is on, the caller must be a superuser. Where `RESTRICTED_USERS`\nis on, the caller must not be a restricted user.\n\nReturns 400 if the name belongs to a user or organization, breaks the pattern, or belonged to\nsomething that is deleted and not purged yet. Also returns 400 if the e-mail address is\nmalformed, or belongs to a user and `ORG_SHARED_EMAIL` is off. Returns 400 with a\n`MessageError` if the captcha failed. Several organizations may share an address. A name with\nhalf of a surrogate pair makes the server fail with 500. Quay's guide lists 404 as well, but\nthe server never sends it.",
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
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name. Users and organizations share one namespace. Limits: at least 2 characters, at most 255 characters, like `^[a-z0-9]+([._-][a-z0-9]+)*$`.",
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
                        help: "The contact address. An empty string means none.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "contact-email",
                        path: &["contact_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The contact address under its newer name. It takes precedence over `email` unless it is empty.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "recaptcha-response-file",
                        path: &["recaptcha_response"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The captcha response. The server reads it only if the `RECAPTCHA` feature is on.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                ],
                secrets: &["recaptcha_response"],
                example: Some("{\"name\":\"test\",\"email\":\"contact@test-org.com\"}"),
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
    example: &["test", "--email", "contact@test-org.com"],
};

/// `org get`: Read an organization.
pub(super) static GET_ORGANIZATION: Command = Command {
    words: &["org", "get"],
    operation: &crate::api::operations::GET_ORGANIZATION,
    summary: "Read an organization",
    description: "Returns as much as the caller may see. Everybody, even without a token, gets the name, the avatar and two flags. Members also get the teams and the quota. Administrators, global read-only superusers, and superusers if `SUPERUSERS_FULL_ACCESS` is on get everything. The scopes of the token limit the view: without `org:admin` an owner looks like an outsider, or, with `repo:create`, like a plain member. Returns 404 if there is no such organization, and for the name of a user.",
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
                path: &["is_admin"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_member"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["ordered_teams"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["invoice_email"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["invoice_email_address"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tag_expiration_s"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["is_free_account"],
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
                path: &["teams"],
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
    example: &["acme"],
};

/// `org update`: Change the details of an organization.
pub(super) static CHANGE_ORGANIZATION_DETAILS: Command = Command {
    words: &["org", "update"],
    operation: &crate::api::operations::CHANGE_ORGANIZATION_DETAILS,
    summary: "Change the details of an organization",
    description: "Changes the properties that are sent and keeps the others. Requires the admin role in the\norganization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.\n\nReturns 400 if the contact address is malformed or `email` is null. Returns 400 with a\n`MessageError` if `tag_expiration_s` is not one of the installation's choices. Unlike on\ncreation, the address of a user is accepted. The server changes one property after the other:\nif it rejects `tag_expiration_s`, the others are changed already.",
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
                        flag: "email",
                        path: &["email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The contact address. An empty string removes it.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "contact-email",
                        path: &["contact_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The contact address under its newer name. It takes precedence over `email` whenever it is present. `null` or an empty string removes the address.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "invoice-email",
                        path: &["invoice_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether to send invoices by e-mail.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "invoice-email-address",
                        path: &["invoice_email_address"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The address for invoices, which the server does not validate. `null` or an empty string removes it.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tag-expiration-s",
                        path: &["tag_expiration_s"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The period in seconds for which removed tags can be restored. Must be one of the configured values (`TAG_EXPIRATION_OPTIONS`). Ignored if the `CHANGE_TAG_EXPIRATION` feature is off. Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: 0,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"email\":\"new-contact@test-org.com\",\"invoice_email\":true,\"invoice_email_address\":\"billing@test-org.com\"}",
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
                path: &["email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_admin"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_member"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["ordered_teams"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["invoice_email"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["invoice_email_address"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tag_expiration_s"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["is_free_account"],
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
                path: &["teams"],
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
    example: &[
        "acme",
        "--email",
        "new-contact@test-org.com",
        "--invoice-email",
        "--invoice-email-address",
        "billing@test-org.com",
    ],
};

/// `org delete`: Delete an organization.
pub(super) static DELETE_ADMINED_ORGANIZATION: Command = Command {
    words: &["org", "delete"],
    operation: &crate::api::operations::DELETE_ADMINED_ORGANIZATION,
    summary: "Delete an organization",
    description: "Deletes the organization: its teams, applications, tokens, robots and quota at once, its repositories and default permissions in the background. The name is free again only after that. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. A second call is 403 for ordinary callers and 404 for these superusers.",
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
    example: &["acme"],
};

/// `org collaborator list`: List the outside collaborators of an organization.
pub(super) static GET_ORGANIZATION_COLLABORATORS: Command = Command {
    words: &["org", "collaborator", "list"],
    operation: &crate::api::operations::GET_ORGANIZATION_COLLABORATORS,
    summary: "List the outside collaborators of an organization",
    description: "Lists the accounts that are in no team of the organization but have a permission of their own in one of its repositories. Robots are left out. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary callers and 404 for these superusers.",
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
        rows: Rows::List(&["collaborators"]),
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
                path: &["repositories"],
                kind: ColumnKind::List,
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
    example: &["acme"],
};

/// `org member list`: List the members of an organization.
pub(super) static GET_ORGANIZATION_MEMBERS: Command = Command {
    words: &["org", "member", "list"],
    operation: &crate::api::operations::GET_ORGANIZATION_MEMBERS,
    summary: "List the members of an organization",
    description: "Lists the people who are in a team of the organization, each once with all their teams. Robots are left out. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An organization that does not exist is 403 for ordinary callers and 404 for these superusers.",
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
                path: &["repositories"],
                kind: ColumnKind::List,
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
                path: &["teams"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `org member get`: Read a member of an organization.
pub(super) static GET_ORGANIZATION_MEMBER: Command = Command {
    words: &["org", "member", "get"],
    operation: &crate::api::operations::GET_ORGANIZATION_MEMBER,
    summary: "Read a member of an organization",
    description: "Returns the teams and the direct repository permissions of a member. Robots are found too: those of the organization always, others if they are in a team. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no such account or it is in no team, so outside collaborators are 404. If the organization is the caller's own name, the caller's robots are found.",
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
            flag: "membername",
            name: "membername",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the user. To get a member, the name of a robot account works too.",
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
                path: &["repositories"],
                kind: ColumnKind::List,
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
                path: &["teams"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme", "bob"],
};

/// `org member remove`: Remove a person from an organization.
pub(super) static REMOVE_ORGANIZATION_MEMBER: Command = Command {
    words: &["org", "member", "remove"],
    operation: &crate::api::operations::REMOVE_ORGANIZATION_MEMBER,
    summary: "Remove a person from an organization",
    description: "Removes the person from every team, and removes every direct permission in the organization's repositories. Succeeds for a person who is no member too, and removes the permissions of an outside collaborator. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` for the only person who administers the organization. Returns 404 for an unknown name, a robot and an organization.",
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
            flag: "membername",
            name: "membername",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the user. To get a member, the name of a robot account works too.",
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
    example: &["acme", "bob"],
};

/// `application get`: Read the public details of an application.
pub(super) static GET_APPLICATION_INFORMATION: Command = Command {
    words: &["application", "get"],
    operation: &crate::api::operations::GET_APPLICATION_INFORMATION,
    summary: "Read the public details of an application",
    description: "Returns what a user sees who is asked to grant the application access. No token is needed. With a token, the organization shows as much as the caller may see, but never the teams. Returns 404 if there is no such application.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "client-id",
            name: "client_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The OAuth client identifier of the application.",
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
                path: &["uri"],
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
                path: &["organization", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organization", "email"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organization", "is_admin"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["organization", "is_member"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["organization", "ordered_teams"],
                kind: ColumnKind::List,
                wide: true,
            },
            Column {
                path: &["organization", "invoice_email"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["organization", "invoice_email_address"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organization", "tag_expiration_s"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["organization", "is_free_account"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["4NHXJ8A0VMTDEKBP1QZS"],
};

/// `org application list`: List the applications of an organization.
pub(super) static GET_ORGANIZATION_APPLICATIONS: Command = Command {
    words: &["org", "application", "list"],
    operation: &crate::api::operations::GET_ORGANIZATION_APPLICATIONS,
    summary: "List the applications of an organization",
    description: "Lists all applications, including their secrets. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Global read-only superusers may call it too; they see neither secrets nor redirect addresses nor avatar addresses.",
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
        rows: Rows::List(&["applications"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["client_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["redirect_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["avatar_email"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["client_secret"],
                kind: ColumnKind::Secret,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `org application create`: Create an application.
pub(super) static CREATE_ORGANIZATION_APPLICATION: Command = Command {
    words: &["org", "application", "create"],
    operation: &crate::api::operations::CREATE_ORGANIZATION_APPLICATION,
    summary: "Create an application",
    description: "Creates an application and generates its identifier and secret. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Names may be empty and need not be unique. Returns 400 if the name is missing or is the reserved `__quay_bootstrap_app`, and if a property is null. The server does not check the addresses.",
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
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name. May be empty and need not be unique. `__quay_bootstrap_app` is reserved.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "redirect-uri",
                        path: &["redirect_uri"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The address that users return to after granting access. The server does not validate it. Empty by default.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "application-uri",
                        path: &["application_uri"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The home page of the application. The server does not validate it. Empty by default.",
                        value: ValueKind::Text,
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
                        help: "The purpose of the application. Empty by default.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "avatar-email",
                        path: &["avatar_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The address from which to derive the avatar. Unset by default.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"name\":\"new-application\"}"),
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
                path: &["client_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["client_secret"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["redirect_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["avatar_email"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "new-application"],
};

/// `org application get`: Read an application of an organization.
pub(super) static GET_ORGANIZATION_APPLICATION: Command = Command {
    words: &["org", "application", "get"],
    operation: &crate::api::operations::GET_ORGANIZATION_APPLICATION,
    summary: "Read an application of an organization",
    description: "Returns the details of the application, including its secret. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Global read-only superusers may call it too; they see neither the secret nor the redirect address nor the avatar address. Returns 404 if the organization has no such application.",
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
            flag: "client-id",
            name: "client_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The OAuth client identifier of the application.",
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
                path: &["client_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["client_secret"],
                kind: ColumnKind::Secret,
                wide: false,
            },
            Column {
                path: &["redirect_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["avatar_email"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "4NHXJ8A0VMTDEKBP1QZS"],
};

/// `org application update`: Replace the details of an application.
pub(super) static UPDATE_ORGANIZATION_APPLICATION: Command = Command {
    words: &["org", "application", "update"],
    operation: &crate::api::operations::UPDATE_ORGANIZATION_APPLICATION,
    summary: "Replace the details of an application",
    description: "Replaces all details: a description that is left out becomes empty, and an avatar address that is left out is removed. The identifier and the secret stay. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if one of the three required properties is missing, and for the reserved name `__quay_bootstrap_app`. The server does not check the addresses. Returns 404 if the organization has no such application.",
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
            flag: "client-id",
            name: "client_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The OAuth client identifier of the application.",
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
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name. May be empty and need not be unique. `__quay_bootstrap_app` is reserved.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "redirect-uri",
                        path: &["redirect_uri"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The address that users return to after granting access. The server does not validate it. May be empty.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "application-uri",
                        path: &["application_uri"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The home page of the application. The server does not validate it. May be empty.",
                        value: ValueKind::Text,
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
                        help: "The purpose of the application. An omitted value clears it.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "avatar-email",
                        path: &["avatar_email"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The address from which to derive the avatar. An omitted value removes it.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"name\":\"Updated Application Name\",\"redirect_uri\":\"https://example.com/oauth/callback\",\"application_uri\":\"https://example.com\",\"description\":\"Updated description for the application\",\"avatar_email\":\"avatar@example.com\"}",
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
                path: &["client_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["client_secret"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["redirect_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["avatar_email"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "acme",
        "4NHXJ8A0VMTDEKBP1QZS",
        "--name",
        "Updated Application Name",
        "--redirect-uri",
        "https://example.com/oauth/callback",
        "--application-uri",
        "https://example.com",
        "--description",
        "Updated description for the application",
        "--avatar-email",
        "avatar@example.com",
    ],
};

/// `org application delete`: Delete an application.
pub(super) static DELETE_ORGANIZATION_APPLICATION: Command = Command {
    words: &["org", "application", "delete"],
    operation: &crate::api::operations::DELETE_ORGANIZATION_APPLICATION,
    summary: "Delete an application",
    description: "Deletes the application with its access tokens, authorization codes and assignments. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the organization has no such application, so a second call returns 404 too.",
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
            flag: "client-id",
            name: "client_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The OAuth client identifier of the application.",
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
    example: &["acme", "4NHXJ8A0VMTDEKBP1QZS"],
};

/// `org proxy-cache get`: Read the proxy cache of an organization.
pub(super) static GET_PROXY_CACHE_CONFIG: Command = Command {
    words: &["org", "proxy-cache", "get"],
    operation: &crate::api::operations::GET_PROXY_CACHE_CONFIG,
    summary: "Read the proxy cache of an organization",
    description: "Returns the registry that the organization proxies. If it proxies none, all properties are empty strings. Requires membership in the organization and the scope `org:admin` or `repo:create`, although Quay's guide names no scope. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 only if the feature is off. An organization that does not exist is 403; callers who pass the permission check get the empty strings.\n\nThe server has the operation only where the feature `PROXY_CACHE` is on.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["upstream_registry"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["expiration_s"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["insecure"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};

/// `org proxy-cache create`: Set the registry that an organization proxies.
pub(super) static CREATE_PROXY_CACHE_CONFIG: Command = Command {
    words: &["org", "proxy-cache", "create"],
    operation: &crate::api::operations::CREATE_PROXY_CACHE_CONFIG,
    summary: "Set the registry that an organization proxies",
    description: "Stores the upstream registry. Its host name must resolve, but the server does not contact the\nregistry. An organization has at most one proxy cache; to change it, delete it first. Requires\nthe admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Quay's\nguide names no scope.\n\nReturns 400 if the organization already has a proxy cache, is mirrored as a whole, or holds\nimmutable tags. Also returns 400 if the address is private, a loopback or empty, or does not\nresolve. The namespace of a user is 400 with a `MessageError`. The server checks no property\nbut `upstream_registry`.\n\nThe server has the operation only where the feature `PROXY_CACHE` is on.",
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
                        flag: "upstream-registry",
                        path: &["upstream_registry"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The upstream registry as host name and port, followed by a slash and a namespace to cover only that namespace. It must resolve to a public address or be listed in `SSRF_ALLOWED_HOSTS`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "upstream-registry-username",
                        path: &["upstream_registry_username"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The user name to log in to the upstream registry with.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "upstream-registry-password-file",
                        path: &["upstream_registry_password"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The password to log in to the upstream registry with.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "expiration-s",
                        path: &["expiration_s"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The lifetime in seconds of a cached tag; 0 means no expiration. The default is one day. The server converts other values to an integer, and fails with 500 if it cannot.",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "insecure-property",
                        path: &["insecure"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "Whether to reach the upstream registry over plain HTTP. The default is `false`. On creation, `null` makes the server fail with 500.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &["upstream_registry_password"],
                example: Some(
                    "{\"upstream_registry\":\"quay.io\",\"expiration_s\":86400}",
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
        columns: &[],
        pages: None,
    },
    example: &["acme", "--upstream-registry", "quay.io", "--expiration-s", "86400"],
};

/// `org proxy-cache delete`: Delete the proxy cache of an organization.
pub(super) static DELETE_PROXY_CACHE_CONFIG: Command = Command {
    words: &["org", "proxy-cache", "delete"],
    operation: &crate::api::operations::DELETE_PROXY_CACHE_CONFIG,
    summary: "Delete the proxy cache of an organization",
    description: "Removes the proxy cache. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope, and claims an empty response where the server sends a string. Returns 404 if the organization has no proxy cache.\n\nThe server has the operation only where the feature `PROXY_CACHE` is on.",
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
                statuses: (201, 201),
                media_type: Some("application/json"),
                is_stream: false,
            },
            ResponseCase {
                statuses: (204, 204),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::Single,
        columns: &[],
        pages: None,
    },
    example: &["acme"],
};

/// `org proxy-cache test`: Test the settings of a proxy cache without storing them.
pub(super) static VALIDATE_PROXY_CACHE_CONFIG: Command = Command {
    words: &["org", "proxy-cache", "test"],
    operation: &crate::api::operations::VALIDATE_PROXY_CACHE_CONFIG,
    summary: "Test the settings of a proxy cache without storing them",
    description: "Asks the upstream registry whether it accepts these settings. Requires the admin role in the\norganization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Quay's guide names no scope.\nProperties that are null are ignored, except `upstream_registry`.\n\nReturns 400 if the organization already has a proxy cache; if the address is private, a\nloopback or empty, or does not resolve; if the login failed or the registry could not be\nreached; and if the registry responded with anything but 200 and 401. For callers who pass the\npermission check, an organization that does not exist is 400 with a `MessageError`.\n\nThe server has the operation only where the feature `PROXY_CACHE` is on.",
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
                        flag: "upstream-registry",
                        path: &["upstream_registry"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The upstream registry as host name and port, followed by a slash and a namespace to cover only that namespace. It must resolve to a public address or be listed in `SSRF_ALLOWED_HOSTS`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "upstream-registry-username",
                        path: &["upstream_registry_username"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The user name to log in to the upstream registry with.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "upstream-registry-password-file",
                        path: &["upstream_registry_password"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The password to log in to the upstream registry with.",
                        value: ValueKind::Secret,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "expiration-s",
                        path: &["expiration_s"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The lifetime in seconds of a cached tag; 0 means no expiration. The default is one day. The server converts other values to an integer, and fails with 500 if it cannot.",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "insecure-property",
                        path: &["insecure"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "Whether to reach the upstream registry over plain HTTP. The default is `false`. On creation, `null` makes the server fail with 500.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &["upstream_registry_password"],
                example: Some("{\"upstream_registry\":\"quay.io\"}"),
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/json",
        cases: &[
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
    example: &["acme", "--upstream-registry", "quay.io"],
};

/// `org application secret regenerate`: Replace the secret of an application.
pub(super) static RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET: Command = Command {
    words: &["org", "application", "secret", "regenerate"],
    operation: &crate::api::operations::RESET_ORGANIZATION_APPLICATION_CLIENT_SECRET,
    summary: "Replace the secret of an application",
    description: "Replaces the client secret. The old one stops working at once; access tokens stay valid. The server reads no body. It names no scope, but the token needs `org:admin` and its user the admin role in the organization. Superusers may call it too if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the organization has no such application.",
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
            flag: "client-id",
            name: "client_id",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The OAuth client identifier of the application.",
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
                path: &["client_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["application_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["client_secret"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["redirect_uri"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["avatar_email"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "4NHXJ8A0VMTDEKBP1QZS"],
};

/// `org private-allowance get`: Tell whether an organization may have more private
/// repositories.
pub(super) static GET_ORGANIZATION_PRIVATE_ALLOWED: Command = Command {
    words: &["org", "private-allowance", "get"],
    operation: &crate::api::operations::GET_ORGANIZATION_PRIVATE_ALLOWED,
    summary: "Tell whether an organization may have more private repositories",
    description: "Tells whether the plan of the organization allows more private repositories. Requires a role in the organization that may create repositories. Administrators also see how many there are.\n\nThe server has the operation only where the feature `BILLING` is on.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["privateAllowed"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["privateCount"],
                kind: ColumnKind::Number,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme"],
};
