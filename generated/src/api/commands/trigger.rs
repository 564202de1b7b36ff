// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo trigger list`: List the build triggers of a repository.
pub(super) static LIST_BUILD_TRIGGERS: Command = Command {
    words: &["repo", "trigger", "list"],
    operation: &crate::api::operations::LIST_BUILD_TRIGGERS,
    summary: "List the build triggers of a repository",
    description: "Lists all triggers, including those that are not set up. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.",
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
        rows: Rows::List(&["triggers"]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["service"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_active"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["build_source"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repository_url"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["can_invoke"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["enabled"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["disabled_reason"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["pull_robot", "name"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["config"],
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
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `repo trigger get`: Read a build trigger.
pub(super) static GET_BUILD_TRIGGER: Command = Command {
    words: &["repo", "trigger", "get"],
    operation: &crate::api::operations::GET_BUILD_TRIGGER,
    summary: "Read a build trigger",
    description: "Returns one trigger. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. The server does not check whether the trigger belongs to the repository.",
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
            flag: "trigger-uuid",
            name: "trigger_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build trigger.",
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
                path: &["service"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_active"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["build_source"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repository_url"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["can_invoke"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["enabled"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["disabled_reason"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["config"],
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
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "295da856-355b-43a5-a2ef-e096bb45567a"],
};

/// `repo trigger update`: Enable or disable a build trigger.
pub(super) static UPDATE_BUILD_TRIGGER: Command = Command {
    words: &["repo", "trigger", "update"],
    operation: &crate::api::operations::UPDATE_BUILD_TRIGGER,
    summary: "Enable or disable a build trigger",
    description: "Enables or disables a trigger. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the trigger is not set up.",
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
            flag: "trigger-uuid",
            name: "trigger_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build trigger.",
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
                        flag: "enabled",
                        path: &["enabled"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether to enable the trigger.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"enabled\":false}"),
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
                path: &["service"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_active"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["build_source"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repository_url"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["can_invoke"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["enabled"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["disabled_reason"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["config"],
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
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "295da856-355b-43a5-a2ef-e096bb45567a",
        "--enabled=false",
    ],
};

/// `repo trigger delete`: Delete a build trigger.
pub(super) static DELETE_BUILD_TRIGGER: Command = Command {
    words: &["repo", "trigger", "delete"],
    operation: &crate::api::operations::DELETE_BUILD_TRIGGER,
    summary: "Delete a build trigger",
    description: "Deletes a trigger, and its webhook in the source repository if possible. Its builds remain. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.",
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
            flag: "trigger-uuid",
            name: "trigger_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build trigger.",
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
    example: &["acme/tools/builder", "295da856-355b-43a5-a2ef-e096bb45567a"],
};

/// `repo trigger activate`: Set up a build trigger.
pub(super) static ACTIVATE_BUILD_TRIGGER: Command = Command {
    words: &["repo", "trigger", "activate"],
    operation: &crate::api::operations::ACTIVATE_BUILD_TRIGGER,
    summary: "Set up a build trigger",
    description: "Stores the settings of a trigger and installs its webhook in the source repository. The caller needs the admin role in the repository and must be the user who connected the trigger (scope `user:admin`) or a superuser while `SUPERUSERS_FULL_ACCESS` is on. A robot to pull with also requires the admin role in the namespace, which must be the robot's own. Returns 404 for an unknown robot. Returns 400 if the trigger is already set up or the source repository reports a failure.",
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
            flag: "trigger-uuid",
            name: "trigger_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build trigger.",
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
                        flag: "config",
                        path: &["config"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The settings, which depend on the kind of trigger. Common keys are `build_source`, `dockerfile_path` and `context`.",
                        value: ValueKind::Json { or_text: false },
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
                        help: "The full name of the robot whose credentials builds use to pull.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"config\":{\"build_source\":\"acme/tools\",\"dockerfile_path\":\"/Dockerfile\",\"context\":\"/\"},\"pull_robot\":\"acme+ci\"}",
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
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["service"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_active"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["build_source"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["repository_url"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["can_invoke"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["enabled"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["disabled_reason"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["config"],
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
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "295da856-355b-43a5-a2ef-e096bb45567a",
        "--config",
        "{\"build_source\":\"acme/tools\",\"dockerfile_path\":\"/Dockerfile\",\"context\":\"/\"}",
        "--pull-robot",
        "acme+ci",
    ],
};

/// `repo trigger start`: Start a build through its trigger.
pub(super) static MANUALLY_START_BUILD_TRIGGER: Command = Command {
    words: &["repo", "trigger", "start"],
    operation: &crate::api::operations::MANUALLY_START_BUILD_TRIGGER,
    summary: "Start a build through its trigger",
    description: "Queues a build as if the source had changed. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if the trigger is disabled or not set up, and for a branch, tag or commit that does not exist. The `Location` header of the response contains the address of the build's status.",
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
            flag: "trigger-uuid",
            name: "trigger_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build trigger.",
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
                        flag: "branch-name",
                        path: &["branch_name"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The branch to build. Ignored if `refs` is present, and by triggers of kind `custom-git`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "commit-sha",
                        path: &["commit_sha"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The commit to build. Triggers of kind `custom-git` require it; others ignore it.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "refs",
                        path: &["refs"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The branch or tag to build, as `kind` and `name`; `null` for the default branch. Every kind except `tag` means a branch. If one of the two is missing, the server fails with 500.",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"refs\":{\"kind\":\"branch\",\"name\":\"main\"}}"),
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
        "295da856-355b-43a5-a2ef-e096bb45567a",
        "--refs",
        "{\"kind\":\"branch\",\"name\":\"main\"}",
    ],
};

/// `repo trigger build list`: List the builds of a trigger.
pub(super) static LIST_TRIGGER_RECENT_BUILDS: Command = Command {
    words: &["repo", "trigger", "build", "list"],
    operation: &crate::api::operations::LIST_TRIGGER_RECENT_BUILDS,
    summary: "List the builds of a trigger",
    description: "Lists the latest builds that the trigger started, newest first. Requires the admin role in the repository. Global read-only superusers may call it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. For an unknown trigger, the list is empty.",
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
            flag: "trigger-uuid",
            name: "trigger_uuid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the build trigger.",
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
    example: &["acme/tools/builder", "295da856-355b-43a5-a2ef-e096bb45567a"],
};
