// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `repo manifest get`: Read a manifest.
pub(super) static GET_REPO_MANIFEST: Command = Command {
    words: &["repo", "manifest", "get"],
    operation: &crate::api::operations::GET_REPO_MANIFEST,
    summary: "Read a manifest",
    description: "Returns the manifest and its layers. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on. Returns 404 for a tag name in place of the digest, and if a proxy cache has not fetched the manifest yet. If layers are missing, the 404 is a `MessageError`.",
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
            flag: "manifestref",
            name: "manifestref",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The digest of the manifest. Tag names are not accepted. Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "include-modelcard",
            name: "include_modelcard",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "Whether to add the card of a machine learning model, where the manifest has one and UI_MODELCARD is on.",
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
        rows: Rows::Single,
        columns: &[
            Column {
                path: &["digest"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["is_manifest_list"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["manifest_data"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["config_media_type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["layers_compressed_size"],
                kind: ColumnKind::Bytes,
                wide: false,
            },
            Column {
                path: &["modelcard"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["layers"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ],
};

/// `repo manifest label list`: List the labels of a manifest.
pub(super) static LIST_MANIFEST_LABELS: Command = Command {
    words: &["repo", "manifest", "label", "list"],
    operation: &crate::api::operations::LIST_MANIFEST_LABELS,
    summary: "List the labels of a manifest",
    description: "Lists the labels that came with the manifest and those that were added later. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.",
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
            flag: "manifestref",
            name: "manifestref",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The digest of the manifest. Tag names are not accepted. Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "filter",
            name: "filter",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "What the keys of the labels to list begin with.",
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
        rows: Rows::List(&["labels"]),
        columns: &[
            Column {
                path: &["id"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["key"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["source_type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["media_type"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ],
};

/// `repo manifest label create`: Add a label to a manifest.
pub(super) static ADD_MANIFEST_LABEL: Command = Command {
    words: &["repo", "manifest", "label", "create"],
    operation: &crate::api::operations::ADD_MANIFEST_LABEL,
    summary: "Add a label to a manifest",
    description: "Adds a label. Keys need not be unique. The key `quay.expires-after` sets the expiration of the manifest's tags. Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 400 with a `MessageError` if the key is invalid or starts with a reserved prefix. Returns 503 if the repository is read-only or a mirror. The `Location` header of the response names the label.",
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
            flag: "manifestref",
            name: "manifestref",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The digest of the manifest. Tag names are not accepted. Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.",
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
                        flag: "key",
                        path: &["key"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The key: lowercase letters, digits, and single dots and hyphens between them. Limits: like `^[a-z0-9]+([.-][a-z0-9]+)*$`.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "value",
                        path: &["value"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "The value. May be empty.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "media-type",
                        path: &["media_type"],
                        required: true,
                        positional: false,
                        prefix: None,
                        nullable: true,
                        file: false,
                        media_type: None,
                        help: "The media type of the value. If `null`, the server infers it from the value.",
                        value: ValueKind::Choice {
                            values: &["text/plain", "application/json"],
                            open: false,
                        },
                        deprecated: false,
                    },
                ],
                secrets: &[],
                example: Some(
                    "{\"key\":\"env\",\"value\":\"prod\",\"media_type\":\"text/plain\"}",
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
                path: &["label", "id"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["label", "key"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["label", "value"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["label", "source_type"],
                kind: ColumnKind::Text,
                wide: true,
            },
            Column {
                path: &["label", "media_type"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
        "--key",
        "env",
        "--value",
        "prod",
        "--media-type",
        "text/plain",
    ],
};

/// `repo manifest label get`: Read a label of a manifest.
pub(super) static GET_MANIFEST_LABEL: Command = Command {
    words: &["repo", "manifest", "label", "get"],
    operation: &crate::api::operations::GET_MANIFEST_LABEL,
    summary: "Read a label of a manifest",
    description: "Returns one label. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.",
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
            flag: "manifestref",
            name: "manifestref",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The digest of the manifest. Tag names are not accepted. Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "labelid",
            name: "labelid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the label.",
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
                path: &["key"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["value"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["source_type"],
                kind: ColumnKind::Text,
                wide: false,
            },
            Column {
                path: &["media_type"],
                kind: ColumnKind::Text,
                wide: false,
            },
        ],
        pages: None,
    },
    example: &[
        "acme/tools/builder",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
        "e6a85782-f56b-4b13-bd25-29af49956af9",
    ],
};

/// `repo manifest label delete`: Delete a label of a manifest.
pub(super) static DELETE_MANIFEST_LABEL: Command = Command {
    words: &["repo", "manifest", "label", "delete"],
    operation: &crate::api::operations::DELETE_MANIFEST_LABEL,
    summary: "Delete a label of a manifest",
    description: "Deletes a label that was added through the API. For a label that came with the manifest, the server returns 400 with a `MessageError`. Requires the write role in the repository, or a superuser if `SUPERUSERS_FULL_ACCESS` is on. Returns 503 if the repository is read-only or a mirror.",
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
            flag: "manifestref",
            name: "manifestref",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The digest of the manifest. Tag names are not accepted. Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "labelid",
            name: "labelid",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The UUID of the label.",
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
    example: &[
        "acme/tools/builder",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
        "e6a85782-f56b-4b13-bd25-29af49956af9",
    ],
};

/// `repo manifest pull-statistics get`: Read the pull counts of a manifest.
pub(super) static GET_MANIFEST_PULL_STATISTICS: Command = Command {
    words: &["repo", "manifest", "pull-statistics", "get"],
    operation: &crate::api::operations::GET_MANIFEST_PULL_STATISTICS,
    summary: "Read the pull counts of a manifest",
    description: "Counts the pulls of the manifest, by digest and by tag name. The server writes the counts periodically, so the latest pulls may be missing. Anyone may read a public repository without a token. A private repository requires the read role. Global read-only superusers may read it too, and so may superusers if `SUPERUSERS_FULL_ACCESS` is on.\n\nThe server has the operation only where the feature `IMAGE_PULL_STATS` is on.",
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
            flag: "manifestref",
            name: "manifestref",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "The digest of the manifest. Tag names are not accepted. Limits: like `^[A-Za-z0-9_+.-]+:[A-Fa-f0-9]+$`.",
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
                path: &["manifest_digest"],
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
    example: &[
        "acme/tools/builder",
        "sha256:b505deb92d7910b48b0bd044c01f251dd1e283ff0426eb7784f44fa05072b5b5",
    ],
};
