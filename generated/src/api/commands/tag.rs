// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo tag list`: List the tags of a repository and their history.
pub(super) static LIST_REPO_TAGS: Command = Command {
    words: &["repo", "tag", "list"],
    operation: &crate::api::operations::LIST_REPO_TAGS,
    summary: "List the tags of a repository and their history",
    description: "Lists the tags, newest first, together with earlier states that can still be restored. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 for a filter without a colon.",
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
            flag: "specific-tag",
            name: "specificTag",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "The name of the only tag to list.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "filter-tag-name",
            name: "filter_tag_name",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "`like:` and a part of the names to list, or `eq:` and a whole name. Any other word before the colon filters nothing.",
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
            help: "How many entries a page holds at most. The server raises it to 1 and cuts it to 100.",
            value: ValueKind::Integer {
                minimum: -2147483648,
                maximum: 2147483647,
            },
            default: Some("50"),
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
            help: "The number of the page, from 1, which the server takes for anything less.",
            value: ValueKind::Integer {
                minimum: -9223372036854775808,
                maximum: 9223372036854775807,
            },
            default: Some("1"),
            deprecated: false,
        },
        CommandParameter {
            flag: "only-active-tags",
            name: "onlyActiveTags",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to leave out what is no longer alive.",
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
        rows: Rows::List(&["tags"]),
        columns: &[
            Column {
                path: &["name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["reversion"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["immutable"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["start_ts"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["end_ts"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["manifest_digest"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_manifest_list"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["size"],
                kind: ColumnKind::Bytes,
                wide: true,
            },
            Column {
                path: &["last_modified"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["expiration"],
                kind: ColumnKind::Time,
                wide: true,
            },
            Column {
                path: &["is_sparse"],
                kind: ColumnKind::Boolean,
                wide: true,
            },
            Column {
                path: &["child_manifest_count"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["present_child_count"],
                kind: ColumnKind::Number,
                wide: true,
            },
            Column {
                path: &["child_manifests_presence"],
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
    example: &["acme/tools/builder"],
};

/// `repo tag set`: Change or create a tag.
pub(super) static CHANGE_TAG: Command = Command {
    words: &["repo", "tag", "set"],
    operation: &crate::api::operations::CHANGE_TAG,
    summary: "Change or create a tag",
    description: "Applies the properties of the body in this order: sets or removes the expiration, makes the\ntag immutable or mutable, and points the tag to a manifest of the repository, creating the tag\nif necessary. An empty body changes nothing. Requires the write role in the repository, or a\nsuperuser if `SUPERUSERS_FULL_ACCESS` is on. To make an immutable tag mutable, the caller\nneeds the admin role.\n\nReturns 400 for an invalid name, for a date in the past, and if a tag with an expiration is to\nbecome immutable. Returns 404 if the tag or the manifest does not exist. Returns 409 if an\nimmutable tag would move. Returns 503 if the repository is read-only or a mirror.",
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
            flag: "tag",
            name: "tag",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the tag.",
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
                        flag: "manifest-digest",
                        path: &["manifest_digest"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The digest of the manifest to point to. For `null`, the server returns 404.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "expiration",
                        path: &["expiration"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The expiration time of the tag in Unix seconds; `null` if it never expires.",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "immutable",
                        path: &["immutable"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether the tag is immutable: it can be neither moved nor deleted. Ignored if `IMMUTABLE_TAGS` is off.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"manifest_digest\":\"sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5\"}",
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
    example: &[
        "acme/tools/builder",
        "latest",
        "--manifest-digest",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ],
};

/// `repo tag delete`: Delete a tag.
pub(super) static DELETE_FULL_TAG: Command = Command {
    words: &["repo", "tag", "delete"],
    operation: &crate::api::operations::DELETE_FULL_TAG,
    summary: "Delete a tag",
    description: "Deletes the tag. It can be restored for as long as the namespace keeps removed tags. Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if there is no such tag, 409 if it is immutable, and 503 if the repository is read-only or a mirror.",
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
            flag: "tag",
            name: "tag",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the tag.",
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
    example: &["acme/tools/builder", "latest"],
};

/// `repo tag restore`: Restore a tag to an earlier manifest.
pub(super) static RESTORE_TAG: Command = Command {
    words: &["repo", "tag", "restore"],
    operation: &crate::api::operations::RESTORE_TAG,
    summary: "Restore a tag to an earlier manifest",
    description: "Points the tag to a manifest that the repository still keeps, whether or not an active tag points to it, and records the change as a reversion. Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 if the manifest is gone, 409 if the tag is immutable, and 503 if the repository is read-only or a mirror.",
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
            flag: "tag",
            name: "tag",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the tag.",
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
                        flag: "manifest-digest",
                        path: &["manifest_digest"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The digest of the manifest. A body without it is 400, after a repository that does not exist.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"manifest_digest\":\"sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5\"}",
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
        columns: &[],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "latest",
        "--manifest-digest",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ],
};

/// `repo tag purge`: Remove a tag permanently.
pub(super) static REMOVE_TAG_FROM_TIMEMACHINE: Command = Command {
    words: &["repo", "tag", "purge"],
    operation: &crate::api::operations::REMOVE_TAG_FROM_TIMEMACHINE,
    summary: "Remove a tag permanently",
    description: "Removes a tag, or its earlier states that point to one manifest, from the states that can be restored. The server can then collect the content. Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 if `manifest_digest` is missing and `is_alive` is not `true`. Returns 404 if nothing matches. Exists only if the setting `PERMANENTLY_DELETE_TAGS` is on. It also works in read-only repositories and mirrors.",
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
            flag: "tag",
            name: "tag",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the tag.",
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
                        flag: "manifest-digest",
                        path: &["manifest_digest"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The digest of the manifest that the removed states point to. Required unless `is_alive` is `true`, and then ignored.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "include-submanifests",
                        path: &["include_submanifests"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether to remove the states that point to the manifests of a list as well.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "is-alive",
                        path: &["is_alive"],
                        required: false,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Whether to remove the active tag. Otherwise the call removes states that were removed before.",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"manifest_digest\":\"sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5\",\"include_submanifests\":false,\"is_alive\":false}",
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
        columns: &[],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "latest",
        "--manifest-digest",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
        "--include-submanifests=false",
        "--is-alive=false",
    ],
};

/// `repo tag pull-statistics get`: Read the pull counts of a tag.
pub(super) static GET_TAG_PULL_STATISTICS: Command = Command {
    words: &["repo", "tag", "pull-statistics", "get"],
    operation: &crate::api::operations::GET_TAG_PULL_STATISTICS,
    summary: "Read the pull counts of a tag",
    description: "Counts the pulls by the name of the tag, and the pulls of its manifest by any name. The server writes the counts periodically, so the latest pulls may be missing. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.\n\nThe server has the operation only where the feature `IMAGE_PULL_STATS` is on.",
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
            flag: "tag",
            name: "tag",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The name of the tag.",
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
                path: &["tag_name"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["tag_pull_count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["last_tag_pull_date"],
                kind: ColumnKind::Time,
                wide: false,
            },
            Column {
                path: &["current_manifest_digest"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["manifest_pull_count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["last_manifest_pull_date"],
                kind: ColumnKind::Time,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &["acme/tools/builder", "latest"],
};
