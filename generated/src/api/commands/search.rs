// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `entity link`: Link a user of the external directory to an account.
pub(super) static LINK_EXTERNAL_USER: Command = Command {
    words: &["entity", "link"],
    operation: &crate::api::operations::LINK_EXTERNAL_USER,
    summary: "Link a user of the external directory to an account",
    description: "Links a user of the external directory, such as LDAP, to an account of the registry. The server creates the account if there is none. Requires a signed-in user. Returns 404 with a `MessageError` if users do not come from an external directory. Returns 400 if the directory does not know the name.",
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
            help: "The name of the user in the external directory.",
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
                path: &["entity", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["entity", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["entity", "is_robot"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["entity", "title"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["entity", "is_org_member"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["bob"],
};

/// `entity search`: Find users, robots and teams by name prefix.
pub(super) static GET_MATCHING_ENTITIES: Command = Command {
    words: &["entity", "search"],
    operation: &crate::api::operations::GET_MATCHING_ENTITIES,
    summary: "Find users, robots and teams by name prefix",
    description: "Lists up to ten users. With `namespace`, the list also contains robots of that namespace. If the namespace is an organization and the caller a member, it also contains its teams and its own name. Up to ten users of an external directory are added. Works without a token. If `PARTIAL_USER_AUTOCOMPLETE` is off, users match by their whole name only.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "prefix",
            name: "prefix",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The prefix of the names. The server removes spaces and converts the prefix to lowercase.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "namespace",
            name: "namespace",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The organization, or the caller's own account, to look into.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "include-teams",
            name: "includeTeams",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to list teams of the organization.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "include-orgs",
            name: "includeOrgs",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to list the organization itself where its name fits.",
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
        rows: Rows::List(&["results"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["title"],
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
    example: &["ali"],
};

/// `registry search`: Search for users, organizations, teams, robots and repositories.
pub(super) static CONDUCT_SEARCH: Command = Command {
    words: &["registry", "search"],
    operation: &crate::api::operations::CONDUCT_SEARCH,
    summary: "Search for users, organizations, teams, robots and repositories",
    description: "Finds up to five results of each kind: repositories and namespaces that the caller may see and, for a signed-in user, the user's teams, teams in organizations that the user administers, and the user's robots. Without a query, the list is empty. Without a token, the search covers public items.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "query",
            name: "query",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "What to look for.",
            value: ValueKind::Text,
            default: Some("\"\""),
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
        rows: Rows::List(&["results"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["title"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_public"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["score"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["href"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["short_name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["namespace", "title"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["namespace", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["namespace", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["namespace", "score"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["namespace", "href"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organization", "title"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organization", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organization", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["organization", "score"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["organization", "href"],
                kind: ColumnKind::Text,
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
        ],
        pages: None,
    },
    example: &[],
};

/// `repo search`: Search for repositories.
pub(super) static CONDUCT_REPO_SEARCH: Command = Command {
    words: &["repo", "search"],
    operation: &crate::api::operations::CONDUCT_REPO_SEARCH,
    summary: "Search for repositories",
    description: "Finds repositories that the caller may see. `SEARCH_RESULTS_PER_PAGE` sets the page size, ten by default. Pages beyond `SEARCH_MAX_RESULT_PAGE_COUNT`, ten by default, are not available: the server sends the last one again, with its number. Without a token, the search covers public repositories.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "query",
            name: "query",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "What to look for; everything where it is left out.",
            value: ValueKind::Text,
            default: Some("\"\""),
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
            help: "The number of the page, from 1. The server takes the nearest page for a number that is too small or too large.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: Some("1"),
            deprecated: false,
        },
        CommandParameter {
            flag: "include-usage",
            name: "includeUsage",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to tell how much each repository is used and when it was changed.",
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
        rows: Rows::List(&["results"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["title"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_public"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["score"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["href"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["last_modified"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["stars"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["popularity"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["namespace", "title"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["namespace", "kind"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["namespace", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["namespace", "score"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["namespace", "href"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: Some(Pages::Number {
            parameter: "page",
            more: "has_additional",
            told: Some("page"),
        }),
    },
    example: &[],
};
