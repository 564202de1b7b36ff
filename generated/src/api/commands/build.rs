// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo build list`: List the builds of a repository.
pub(super) static GET_REPO_BUILDS: Command = Command {
    words: &["repo", "build", "list"],
    operation: &crate::api::operations::GET_REPO_BUILDS,
    summary: "List the builds of a repository",
    description: "Lists the latest builds, newest first. Requires the read role in the repository; a public repository needs no token. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.",
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
            flag: "limit",
            name: "limit",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "How many builds to give at most.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: Some("5"),
            deprecated: false,
        },
        CommandParameter {
            flag: "since",
            name: "since",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The start of the earliest build to give, in seconds since 1970. The server fails with 500 on a number beyond any calendar.",
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
        rows: Rows::List(&["builds"]),
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
                wide: true,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::List,
                wide: true,
            },
            Column {
                path: &["manual_user"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["is_writer"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["resource_key"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["pull_robot", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["repository", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["error"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["archive_url"],
                kind: ColumnKind::Text,
                wide: true,
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
                path: &["trigger", "enabled"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["trigger", "disabled_reason"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["trigger_metadata"],
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
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `repo build start`: Start a build.
pub(super) static REQUEST_REPO_BUILD: Command = Command {
    words: &["repo", "build", "start"],
    operation: &crate::api::operations::REQUEST_REPO_BUILD,
    summary: "Start a build",
    description: "Queues a build of uploaded sources (`file_id`) or of an archive at some address (`archive_url`); one of the two is required. Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. To pull with a robot, the caller also needs the admin role in the robot's namespace. An unknown robot is 404. The response names the address of the build's state in `Location`.",
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
                        flag: "file-id",
                        path: &["file_id"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The identifier of the uploaded sources. It takes precedence over `archive_url`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "archive-url",
                        path: &["archive_url"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The HTTP or HTTPS address of an archive of the sources.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "subdirectory",
                        path: &["subdirectory"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The directory of the Dockerfile. Ignored if `dockerfile_path` is present.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "dockerfile-path",
                        path: &["dockerfile_path"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The path of the Dockerfile.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "context-property",
                        path: &["context"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The build context directory. The default is the directory of the Dockerfile. Ignored if only `subdirectory` accompanies it.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "pull-robot",
                        path: &["pull_robot"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The full name of the robot whose credentials the build uses to pull.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "docker-tags",
                        path: &["docker_tags"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The tags to apply to the image. The default is `latest`. Limits: at least 1 item, no item twice.",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"archive_url\":\"https://example.com/sources.tar.gz\",\"docker_tags\":[\"latest\"]}",
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
                path: &["trigger", "enabled"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["trigger", "disabled_reason"],
                kind: ColumnKind::Text,
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
    example: &[
        "acme/tools/builder",
        "--archive-url",
        "https://example.com/sources.tar.gz",
        "--docker-tags",
        "latest",
    ],
};

/// `repo build get`: Read a build of a repository.
pub(super) static GET_REPO_BUILD: Command = Command {
    words: &["repo", "build", "get"],
    operation: &crate::api::operations::GET_REPO_BUILD,
    summary: "Read a build of a repository",
    description: "Returns one build. Requires the read role in the repository; a public repository needs no token. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. A build of another repository is 404.",
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
                path: &["trigger", "enabled"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["trigger", "disabled_reason"],
                kind: ColumnKind::Text,
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
    example: &["acme/tools/builder", "d84b1552-ffac-4f8b-a812-cfc8e7f75fc9"],
};

/// `repo build cancel`: Cancel a build.
pub(super) static CANCEL_REPO_BUILD: Command = Command {
    words: &["repo", "build", "cancel"],
    operation: &crate::api::operations::CANCEL_REPO_BUILD,
    summary: "Cancel a build",
    description: "Cancels a build that waits or runs. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the build is pushing already or has ended, and if its builder cannot be reached.",
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
                statuses: (201, 201),
                media_type: Some("application/json"),
                is_stream: false,
            },
        ],
        rows: Rows::Single,
        columns: &[],
        pages: None,
    },
    example: &["acme/tools/builder", "d84b1552-ffac-4f8b-a812-cfc8e7f75fc9"],
};

/// `repo build status get`: Read the state of a build of a repository.
pub(super) static GET_REPO_BUILD_STATUS: Command = Command {
    words: &["repo", "build", "status", "get"],
    operation: &crate::api::operations::GET_REPO_BUILD_STATUS,
    summary: "Read the state of a build of a repository",
    description: "Returns the same as `getRepoBuild`. Requires the read role in the repository; a public repository needs no token. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. An unknown build is 400 with a `MessageError`; a build of another repository is 404.",
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
                path: &["trigger", "enabled"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["trigger", "disabled_reason"],
                kind: ColumnKind::Text,
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
    example: &["acme/tools/builder", "d84b1552-ffac-4f8b-a812-cfc8e7f75fc9"],
};

/// `repo build log list`: Read the logs of a build of a repository.
pub(super) static GET_REPO_BUILD_LOGS: Command = Command {
    words: &["repo", "build", "log", "list"],
    operation: &crate::api::operations::GET_REPO_BUILD_LOGS,
    summary: "Read the logs of a build of a repository",
    description: "Returns the lines that the build has written, or the address of their archive. Requires the write role in the repository, a global read-only superuser, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Where `READER_BUILD_LOGS` is on, the read role is sufficient, and a public repository needs no token. An unknown build is 400 with a `MessageError`; a build of another repository is 404. A `start` that is not an integer makes the server fail with 500.",
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
    example: &["acme/tools/builder", "d84b1552-ffac-4f8b-a812-cfc8e7f75fc9"],
};

/// `build-upload create`: Read an address to upload sources to.
pub(super) static GET_FILEDROP_URL: Command = Command {
    words: &["build-upload", "create"],
    operation: &crate::api::operations::GET_FILEDROP_URL,
    summary: "Read an address to upload sources to",
    description: "Returns an address to which the sources of a build can be uploaded, and the identifier by which a build names them. Any valid token is sufficient, whatever its scopes.",
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
                        flag: "mime-type",
                        path: &["mimeType"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The media type of the file.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"mimeType\":\"application/x-gzip\"}"),
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
                path: &["url"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["file_id"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["application/x-gzip"],
};
