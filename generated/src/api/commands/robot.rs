// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `user robot list`: List the robot accounts of the caller.
pub(super) static GET_USER_ROBOTS: Command = Command {
    words: &["user", "robot", "list"],
    operation: &crate::api::operations::GET_USER_ROBOTS,
    summary: "List the robot accounts of the caller",
    description: "Lists all robots, with their tokens unless the call asks not to include them. Requires a signed-in user.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "permissions",
            name: "permissions",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to add the teams and repositories that the robots may use.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "token",
            name: "token",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to add the tokens of the robots.",
            value: ValueKind::Boolean,
            default: Some("true"),
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
            help: "How many robots to give at most. With permissions the server counts rows instead, one for each pair of a repository and a team, so that the last robot may lack some.",
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
        rows: Rows::List(&["robots"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repositories"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Secret,
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
    example: &[],
};

/// `user robot get`: Read a robot account of the caller.
pub(super) static GET_USER_ROBOT: Command = Command {
    words: &["user", "robot", "get"],
    operation: &crate::api::operations::GET_USER_ROBOT,
    summary: "Read a robot account of the caller",
    description: "Returns one robot. Requires a signed-in user. Returns 400 with a `MessageError` if there is no such robot.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Secret,
                wide: false,
            },
            Column {
                path: &["unstructured_metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["ci"],
};

/// `user robot create`: Create a robot account of the caller.
pub(super) static CREATE_USER_ROBOT: Command = Command {
    words: &["user", "robot", "create"],
    operation: &crate::api::operations::CREATE_USER_ROBOT,
    summary: "Create a robot account of the caller",
    description: "Creates a robot with a token of its own. Requires a signed-in user who is not restricted. The body may be left out; one that is not JSON is ignored. Returns 400 for a name that is taken, does not match `^([a-z0-9]+(?:[._-][a-z0-9]+)*)$` or does not have 2 to 255 characters, and where `ROBOTS_DISALLOW` is on. The server fails with 500 over a JSON body above 1 MiB.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
    body: Some(CommandBody {
        required: false,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "description",
                        path: &["description"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The purpose of the robot. Limits: at most 255 characters.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "unstructured-metadata",
                        path: &["unstructured_metadata"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Notes of the caller's choice.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"description\":\"CI robot\",\"unstructured_metadata\":{\"team\":\"ops\"}}",
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
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["unstructured_metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "ci",
        "--description",
        "CI robot",
        "--unstructured-metadata",
        "{\"team\":\"ops\"}",
    ],
};

/// `user robot delete`: Delete a robot account of the caller.
pub(super) static DELETE_USER_ROBOT: Command = Command {
    words: &["user", "robot", "delete"],
    operation: &crate::api::operations::DELETE_USER_ROBOT,
    summary: "Delete a robot account of the caller",
    description: "Removes the robot with its permissions and default permissions. Requires a signed-in user who is not restricted. Returns 400 if a mirror uses the robot, and 400 with a `MessageError` if there is no such robot.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
    example: &["ci"],
};

/// `org robot list`: List the robot accounts of an organization.
pub(super) static GET_ORG_ROBOTS: Command = Command {
    words: &["org", "robot", "list"],
    operation: &crate::api::operations::GET_ORG_ROBOTS,
    summary: "List the robot accounts of an organization",
    description: "Lists all robots, with their tokens unless the call asks not to include them. Requires membership in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Tokens are shown only to admins and to superusers with full access. Teams and repositories are shown to them and to global read-only superusers. An organization that does not exist is 403 for ordinary callers and an empty list for these superusers.",
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
            flag: "permissions",
            name: "permissions",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to add the teams and repositories that the robots may use.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "token",
            name: "token",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to add the tokens of the robots.",
            value: ValueKind::Boolean,
            default: Some("true"),
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
            help: "How many robots to give at most. With permissions the server counts rows instead, one for each pair of a repository and a team, so that the last robot may lack some.",
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
        rows: Rows::List(&["robots"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repositories"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Secret,
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

/// `org robot get`: Read a robot account of an organization.
pub(super) static GET_ORG_ROBOT: Command = Command {
    words: &["org", "robot", "get"],
    operation: &crate::api::operations::GET_ORG_ROBOT,
    summary: "Read a robot account of an organization",
    description: "Returns one robot. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. A global read-only superuser sees no token. Returns 400 with a `MessageError` if there is no such robot. An organization that does not exist is 403 for ordinary callers and 400 with a `MessageError` for these superusers.",
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
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Secret,
                wide: false,
            },
            Column {
                path: &["unstructured_metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme", "ci"],
};

/// `org robot create`: Create a robot account of an organization.
pub(super) static CREATE_ORG_ROBOT: Command = Command {
    words: &["org", "robot", "create"],
    operation: &crate::api::operations::CREATE_ORG_ROBOT,
    summary: "Create a robot account of an organization",
    description: "Creates a robot with a token of its own. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The body may be left out; one that is not JSON is ignored. Returns 400 for a name that is taken, does not match `^([a-z0-9]+(?:[._-][a-z0-9]+)*)$` or does not have 2 to 255 characters, for a body above 1 MiB, and where `ROBOTS_DISALLOW` is on. An organization that does not exist is 403 for ordinary callers and 400 with a `MessageError` for these superusers.",
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
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
    ],
    body: Some(CommandBody {
        required: false,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                is_object: true,
                properties: &[
                    BodyProperty {
                        flag: "description",
                        path: &["description"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The purpose of the robot. Limits: at most 255 characters.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "unstructured-metadata",
                        path: &["unstructured_metadata"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Notes of the caller's choice.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"description\":\"CI robot\",\"unstructured_metadata\":{\"team\":\"ops\"}}",
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
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["unstructured_metadata"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "acme",
        "ci",
        "--description",
        "CI robot",
        "--unstructured-metadata",
        "{\"team\":\"ops\"}",
    ],
};

/// `org robot delete`: Delete a robot account of an organization.
pub(super) static DELETE_ORG_ROBOT: Command = Command {
    words: &["org", "robot", "delete"],
    operation: &crate::api::operations::DELETE_ORG_ROBOT,
    summary: "Delete a robot account of an organization",
    description: "Removes the robot with its permissions and default permissions. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if a mirror uses the robot, and 400 with a `MessageError` if there is no such robot.",
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
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
    example: &["acme", "ci"],
};

/// `user robot permission list`: List the repository permissions of a robot of the caller.
pub(super) static GET_USER_ROBOT_PERMISSIONS: Command = Command {
    words: &["user", "robot", "permission", "list"],
    operation: &crate::api::operations::GET_USER_ROBOT_PERMISSIONS,
    summary: "List the repository permissions of a robot of the caller",
    description: "Lists the direct permissions of the robot. Requires a signed-in user. Returns 400 with a `MessageError` if there is no such robot.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
    example: &["ci"],
};

/// `org robot permission list`: List the repository permissions of a robot of an organization.
pub(super) static GET_ORG_ROBOT_PERMISSIONS: Command = Command {
    words: &["org", "robot", "permission", "list"],
    operation: &crate::api::operations::GET_ORG_ROBOT_PERMISSIONS,
    summary: "List the repository permissions of a robot of an organization",
    description: "Lists the direct permissions of the robot. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The server names the scope `user:admin` and checks it; the admin role also requires the scope `org:admin`. Returns 400 with a `MessageError` if there is no such robot.",
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
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
    example: &["acme", "ci"],
};

/// `user robot token regenerate`: Replace the token of a robot account of the caller.
pub(super) static REGENERATE_USER_ROBOT_TOKEN: Command = Command {
    words: &["user", "robot", "token", "regenerate"],
    operation: &crate::api::operations::REGENERATE_USER_ROBOT_TOKEN,
    summary: "Replace the token of a robot account of the caller",
    description: "Replaces the token; the old one stops working. Requires a signed-in user who is not restricted. The server reads no body. Returns 400 with a `MessageError` if there is no such robot.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["ci"],
};

/// `org robot token regenerate`: Replace the token of a robot account of an organization.
pub(super) static REGENERATE_ORG_ROBOT_TOKEN: Command = Command {
    words: &["org", "robot", "token", "regenerate"],
    operation: &crate::api::operations::REGENERATE_ORG_ROBOT_TOKEN,
    summary: "Replace the token of a robot account of an organization",
    description: "Replaces the token; the old one stops working. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server reads no body. Returns 400 with a `MessageError` if there is no such robot. An organization that does not exist is 403 for ordinary callers and 400 with a `MessageError` for these superusers.",
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
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
                path: &["created"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["last_accessed"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["description"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["token"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "ci"],
};

/// `user robot federation list`: List the federated identities of a robot of the caller.
pub(super) static GET_USER_ROBOT_FEDERATION: Command = Command {
    words: &["user", "robot", "federation", "list"],
    operation: &crate::api::operations::GET_USER_ROBOT_FEDERATION,
    summary: "List the federated identities of a robot of the caller",
    description: "Lists the identities whose tokens stand for the robot. Requires a signed-in user. Returns 400 with a `MessageError` if there is no such robot.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
                path: &["issuer"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["subject"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["ci"],
};

/// `user robot federation set`: Set the federated identities of a robot of the caller.
pub(super) static CREATE_USER_ROBOT_FEDERATION: Command = Command {
    words: &["user", "robot", "federation", "set"],
    operation: &crate::api::operations::CREATE_USER_ROBOT_FEDERATION,
    summary: "Set the federated identities of a robot of the caller",
    description: "Replaces the whole list; an empty list ends the federation. Requires a signed-in user who is not restricted. Returns 400 for an issuer that is not an HTTP or HTTPS URL, an empty subject, and an identity that is listed twice. Returns 400 with a `MessageError` if there is no such robot.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
                is_object: false,
                properties: &[],
                secrets: &[],
                example: Some(
                    "[{\"issuer\":\"https://issuer.example.com\",\"subject\":\"repo:acme/web:ref:refs/heads/main\"}]",
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
        rows: Rows::List(&[]),
        columns: &[
            Column {
                path: &["issuer"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["subject"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["ci", "--body", "body.json"],
};

/// `user robot federation delete`: Remove the federated identities of a robot of the caller.
pub(super) static DELETE_USER_ROBOT_FEDERATION: Command = Command {
    words: &["user", "robot", "federation", "delete"],
    operation: &crate::api::operations::DELETE_USER_ROBOT_FEDERATION,
    summary: "Remove the federated identities of a robot of the caller",
    description: "Empties the list, whether or not it held any identities. Requires a signed-in user who is not restricted. Returns 400 with a `MessageError` if there is no such robot.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
    example: &["ci"],
};

/// `org robot federation list`: List the federated identities of a robot of an organization.
pub(super) static GET_ORG_ROBOT_FEDERATION: Command = Command {
    words: &["org", "robot", "federation", "list"],
    operation: &crate::api::operations::GET_ORG_ROBOT_FEDERATION,
    summary: "List the federated identities of a robot of an organization",
    description: "Lists the identities whose tokens stand for the robot. Requires the admin role in the organization. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` if there is no such robot.",
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
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
                path: &["issuer"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["subject"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "ci"],
};

/// `org robot federation set`: Set the federated identities of a robot of an organization.
pub(super) static CREATE_ORG_ROBOT_FEDERATION: Command = Command {
    words: &["org", "robot", "federation", "set"],
    operation: &crate::api::operations::CREATE_ORG_ROBOT_FEDERATION,
    summary: "Set the federated identities of a robot of an organization",
    description: "Replaces the whole list; an empty list ends the federation. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for an issuer that is not an HTTP or HTTPS URL, an empty subject, and an identity that is listed twice. Returns 400 with a `MessageError` if there is no such robot.",
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
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
                is_object: false,
                properties: &[],
                secrets: &[],
                example: Some(
                    "[{\"issuer\":\"https://issuer.example.com\",\"subject\":\"repo:acme/web:ref:refs/heads/main\"}]",
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
        rows: Rows::List(&[]),
        columns: &[
            Column {
                path: &["issuer"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["subject"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme", "ci", "--body", "body.json"],
};

/// `org robot federation delete`: Remove the federated identities of a robot of an
/// organization.
pub(super) static DELETE_ORG_ROBOT_FEDERATION: Command = Command {
    words: &["org", "robot", "federation", "delete"],
    operation: &crate::api::operations::DELETE_ORG_ROBOT_FEDERATION,
    summary: "Remove the federated identities of a robot of an organization",
    description: "Empties the list, whether or not it held any identities. Requires the admin role in the organization, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` if there is no such robot.",
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
            flag: "robot-shortname",
            name: "robot_shortname",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the robot without its namespace, such as `ci` for `acme+ci`.",
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
    example: &["acme", "ci"],
};
