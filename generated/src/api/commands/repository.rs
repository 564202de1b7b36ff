// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo list`: List repositories.
pub(super) static LIST_REPOS: Command = Command {
    words: &["repo", "list"],
    operation: &crate::api::operations::LIST_REPOS,
    summary: "List repositories",
    description: "Lists repositories that the caller may see: those of a namespace, those that the caller starred, or, with `public`, public ones too. Returns 400 unless at least one of `namespace`, `starred` and `public` is present. A page contains 100 repositories; `starred` returns one page of at most 99. Without a token, the call returns public repositories and rejects `starred` with 400. A namespace that does not exist yields an empty list.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "next-page",
            name: "next_page",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The `next_page` value of the answer before. Opaque and valid for two days; a value that the server cannot read yields the first page.",
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
            help: "The namespace whose repositories are listed.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "starred",
            name: "starred",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to list what the caller starred. It beats `namespace` and `public`.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "public",
            name: "public",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to add repositories that the caller sees only because they are public.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "last-modified",
            name: "last_modified",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to tell when each repository was last changed.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "popularity",
            name: "popularity",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to tell how much each repository was used of late.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "repo-kind",
            name: "repo_kind",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The kind of repositories to list.",
            value: ValueKind::Text,
            default: Some("\"image\""),
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
        rows: Rows::List(&["repositories"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["namespace"],
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
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["state"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["last_modified"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["popularity"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["is_starred"],
                kind: ColumnKind::Boolean,
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
        ],
        pages: Some(Pages::Token("next_page")),
    },
    example: &[],
};

/// `repo create`: Create a repository.
pub(super) static CREATE_REPO: Command = Command {
    words: &["repo", "create"],
    operation: &crate::api::operations::CREATE_REPO,
    summary: "Create a repository",
    description: "Creates an empty repository, in the caller's namespace or in an organization where the caller may create repositories. If `SUPERUSERS_FULL_ACCESS` is on, superusers may create one anywhere. Returns 400 if the name is taken or invalid, and in an organization that is mirrored as a whole. Returns 402 if `BILLING` is on and the plan allows no more private repositories. For an unknown namespace, ordinary callers get 403 and these superusers get 500.",
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
                        flag: "repository",
                        path: &["repository"],
                        required: true,
                        positional: true,
                        prefix: Some("namespace"),
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The name, without the namespace. It may not contain slashes if `EXTENDED_REPOSITORY_NAMES` is off. Limits: at most 255 characters, like `^[a-z0-9][.a-z0-9_-]*(/[a-z0-9][.a-z0-9_-]*)*$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "visibility",
                        path: &["visibility"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The visibility of the repository.",
                        value: ValueKind::Choice {
                            values: &["public", "private"],
                            open: false,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "namespace",
                        path: &["namespace"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The user or organization that will own the repository. The default is the caller.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "description",
                        path: &["description"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The purpose of the repository, in Markdown. May be empty.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "repo-kind",
                        path: &["repo_kind"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The kind of repository. The default is `image`, also for `null`.",
                        value: ValueKind::Choice {
                            values: &["image"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"repository\":\"web\",\"visibility\":\"private\",\"namespace\":\"acme\",\"description\":\"the web app\"}",
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
                path: &["namespace"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["kind"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/web", "--visibility", "private", "--description", "the web app"],
};

/// `repo get`: Read a repository.
pub(super) static GET_REPO: Command = Command {
    words: &["repo", "get"],
    operation: &crate::api::operations::GET_REPO,
    summary: "Read a repository",
    description: "Returns the details of a repository, up to 500 of its tags, and the caller's rights. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. If the repository does not exist, callers without a token get 401, callers without rights in its namespace get 403, and others get 404.",
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
            flag: "include-stats",
            name: "includeStats",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to count the actions of each of the last 92 days.",
            value: ValueKind::Boolean,
            default: Some("false"),
            deprecated: false,
        },
        CommandParameter {
            flag: "include-tags",
            name: "includeTags",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to list the tags.",
            value: ValueKind::Boolean,
            default: Some("true"),
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
                path: &["namespace"],
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
                path: &["is_organization"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["is_starred"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["status_token"],
                kind: ColumnKind::Secret,
                wide: false,
            },
            Column {
                path: &["trust_enabled"],
                kind: ColumnKind::Boolean,
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
                path: &["state"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["can_write"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["can_admin"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["stats"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder"],
};

/// `repo update`: Change the description of a repository.
pub(super) static UPDATE_REPO: Command = Command {
    words: &["repo", "update"],
    operation: &crate::api::operations::UPDATE_REPO,
    summary: "Change the description of a repository",
    description: "Replaces the description. This operation changes nothing else. Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. If `SPAM_DETECTION` is on, the server may reject a text as spam with 400.",
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
                        flag: "description",
                        path: &["description"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The purpose of the repository, in Markdown. May be empty.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"description\":\"new description\"}"),
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
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "--description", "new description"],
};

/// `repo delete`: Delete a repository.
pub(super) static DELETE_REPOSITORY: Command = Command {
    words: &["repo", "delete"],
    operation: &crate::api::operations::DELETE_REPOSITORY,
    summary: "Delete a repository",
    description: "Marks the repository for deletion and drops its queued builds. A worker removes the content later. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. The server also returns 204 if the repository is already deleted. A superuser who names a namespace that does not exist gets an HTML error page.",
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
    example: &["acme/tools/builder"],
};

/// `repo visibility set`: Make a repository public or private.
pub(super) static CHANGE_REPO_VISIBILITY: Command = Command {
    words: &["repo", "visibility", "set"],
    operation: &crate::api::operations::CHANGE_REPO_VISIBILITY,
    summary: "Make a repository public or private",
    description: "Sets the visibility of the repository. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. If the caller administers the namespace and the repository does not exist, the server returns 200 and `null`. If `BILLING` is on, 402 means that the plan allows no more private repositories.",
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
                        flag: "visibility",
                        path: &["visibility"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether anyone may read a repository, or only accounts with a permission.",
                        value: ValueKind::Choice {
                            values: &["public", "private"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"visibility\":\"public\"}"),
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
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "public"],
};

/// `repo trust set`: Turn the signing of a repository on or off.
pub(super) static CHANGE_REPO_TRUST: Command = Command {
    words: &["repo", "trust", "set"],
    operation: &crate::api::operations::CHANGE_REPO_TRUST,
    summary: "Turn the signing of a repository on or off",
    description: "Sets whether tags of the repository are signed. The server first deletes existing signatures, whether signing is turned on or off. Returns 520 if the signing service fails to delete them. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on.\n\nThe server fails with 500 unless the feature `SIGNING` is on.",
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
                        flag: "trust-enabled",
                        path: &["trust_enabled"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether tags are signed.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"trust_enabled\":true}"),
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
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "--trust-enabled"],
};

/// `repo state set`: Change the state of a repository.
pub(super) static CHANGE_REPO_STATE: Command = Command {
    words: &["repo", "state", "set"],
    operation: &crate::api::operations::CHANGE_REPO_STATE,
    summary: "Change the state of a repository",
    description: "Makes the repository ordinary, read-only or a mirror. Requires the admin role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. In an organization that is mirrored as a whole, the server returns 400 with a `RepositoryDetailError`.\n\nThe server has the operation only where the feature `REPO_MIRROR` is on.",
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
                        flag: "state",
                        path: &["state"],
                        required: true,
                        positional: true,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the repository accepts all pushes, no pushes, or only those of its mirroring.",
                        value: ValueKind::Choice {
                            values: &["NORMAL", "READ_ONLY", "MIRROR"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some("{\"state\":\"READ_ONLY\"}"),
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
                path: &["success"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "READ_ONLY"],
};
