// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `byte set`: Gives the bytes back.
pub(super) static PUT_BYTES: Command = Command {
    words: &["byte", "set"],
    operation: &crate::api::operations::PUT_BYTES,
    summary: "Gives the bytes back.",
    description: "Gives the bytes back.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/octet-stream",
                payload: Payload::Bytes,
                properties: &[],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/octet-stream",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("application/octet-stream"),
                is_stream: true,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["--body", "body.json"],
};

/// `anything set`: Takes bytes of any media type, or none.
pub(super) static PUT_ANYTHING: Command = Command {
    words: &["anything", "set"],
    operation: &crate::api::operations::PUT_ANYTHING,
    summary: "Takes bytes of any media type, or none.",
    description: "Takes bytes of any media type, or none.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: false,
        contents: &[
            CommandContent {
                media_type: "*/*",
                payload: Payload::Bytes,
                properties: &[],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "*/*",
        cases: &[
            ResponseCase {
                statuses: (200, 599),
                media_type: Some("*/*"),
                is_stream: true,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &[],
};

/// `version-api set`: Tells media types apart that differ in parameters alone.
pub(super) static PUT_VERSION: Command = Command {
    words: &["version-api", "set"],
    operation: &crate::api::operations::PUT_VERSION,
    summary: "Tells media types apart that differ in parameters alone.",
    description: "Tells media types apart that differ in parameters alone.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/ld+json; profile=\"a\"",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "one",
                        path: &["one"],
                        required: true,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                example: None,
            },
            CommandContent {
                media_type: "application/ld+json; profile=\"b\"",
                payload: Payload::Json,
                properties: &[],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "text/plain;version=1, text/plain;version=2, application/json, application/problem+json",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("text/plain;version=1"),
                is_stream: false,
            },
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("text/plain;version=2"),
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["--one", "ONE"],
};

/// `image set`: `PUT /images`.
pub(super) static PUT_IMAGE: Command = Command {
    words: &["image", "set"],
    operation: &crate::api::operations::PUT_IMAGE,
    summary: "`PUT /images`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "image/*",
                payload: Payload::Bytes,
                properties: &[],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "image/*",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("image/*"),
                is_stream: true,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["--body", "body.json"],
};

/// `text set`: `PUT /text`.
pub(super) static PUT_TEXT: Command = Command {
    words: &["text", "set"],
    operation: &crate::api::operations::PUT_TEXT,
    summary: "`PUT /text`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "text/plain",
                payload: Payload::Text,
                properties: &[],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "text/plain",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("text/plain"),
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &["--body", "body.json"],
};

/// `number set`: `PUT /number`.
pub(super) static PUT_NUMBER: Command = Command {
    words: &["number", "set"],
    operation: &crate::api::operations::PUT_NUMBER,
    summary: "`PUT /number`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: false,
        contents: &[
            CommandContent {
                media_type: "text/plain",
                payload: Payload::Text,
                properties: &[],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "text/csv",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("text/csv"),
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &[],
};

/// `form set`: `PUT /form`.
pub(super) static PUT_FORM: Command = Command {
    words: &["form", "set"],
    operation: &crate::api::operations::PUT_FORM,
    summary: "`PUT /form`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/x-www-form-urlencoded",
                payload: Payload::Form,
                properties: &[
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "count",
                        path: &["count"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: 0,
                            maximum: 2147483647,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "ratio",
                        path: &["ratio"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "done",
                        path: &["done"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tags",
                        path: &["tags"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "inner",
                        path: &["inner"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "inner.text",
                        path: &["inner", "text"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                example: None,
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
                path: &["count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["ratio"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["done"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["inner", "text"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["--name", "NAME"],
};

/// `upload create`: `POST /upload`.
pub(super) static UPLOAD: Command = Command {
    words: &["upload", "create"],
    operation: &crate::api::operations::UPLOAD,
    summary: "`POST /upload`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "multipart/form-data",
                payload: Payload::Multipart,
                properties: &[
                    BodyProperty {
                        flag: "file",
                        path: &["file"],
                        required: true,
                        positional: false,
                        nullable: false,
                        file: true,
                        media_type: None,
                        help: "What is uploaded.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "preview",
                        path: &["preview"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: true,
                        media_type: Some("image/png"),
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "others",
                        path: &["others"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: true,
                        media_type: None,
                        help: "",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: true,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 1 character.",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "size",
                        path: &["size"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Integer {
                            minimum: -9223372036854775808,
                            maximum: 9223372036854775807,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tags",
                        path: &["tags"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "about",
                        path: &["about"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                ],
                example: None,
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
                path: &["count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["ratio"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["done"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["inner", "text"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["--file", "file.bin", "NAME"],
};

/// `merge update`: `PATCH /merge`.
pub(super) static MERGE_THING: Command = Command {
    words: &["merge", "update"],
    operation: &crate::api::operations::MERGE_THING,
    summary: "`PATCH /merge`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/merge-patch+json",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "count",
                        path: &["count"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: 0,
                            maximum: 2147483647,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "ratio",
                        path: &["ratio"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "done",
                        path: &["done"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tags",
                        path: &["tags"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "inner",
                        path: &["inner"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "inner.text",
                        path: &["inner", "text"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/vnd.thing+json",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("application/vnd.thing+json"),
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
                path: &["count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["ratio"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["done"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["inner", "text"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["--name", "NAME"],
};

/// `charset set`: `PUT /charset`.
pub(super) static PUT_WITH_CHARSET: Command = Command {
    words: &["charset", "set"],
    operation: &crate::api::operations::PUT_WITH_CHARSET,
    summary: "`PUT /charset`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json; charset=utf-8",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "count",
                        path: &["count"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: 0,
                            maximum: 2147483647,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "ratio",
                        path: &["ratio"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "done",
                        path: &["done"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tags",
                        path: &["tags"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "inner",
                        path: &["inner"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "inner.text",
                        path: &["inner", "text"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/json; charset=utf-8",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("application/json; charset=utf-8"),
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
                path: &["count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["ratio"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["done"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["inner", "text"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["--name", "NAME"],
};

/// `several create`: Takes a thing in any form, and gives it back in any form.
pub(super) static CONVERT: Command = Command {
    words: &["several", "create"],
    operation: &crate::api::operations::CONVERT,
    summary: "Takes a thing in any form, and gives it back in any form.",
    description: "Takes a thing in any form, and gives it back in any form.",
    deprecated: false,
    parameters: &[],
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "application/json",
                payload: Payload::Json,
                properties: &[
                    BodyProperty {
                        flag: "name",
                        path: &["name"],
                        required: true,
                        positional: true,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "count",
                        path: &["count"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "Limits: at least 0.",
                        value: ValueKind::Integer {
                            minimum: 0,
                            maximum: 2147483647,
                        },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "ratio",
                        path: &["ratio"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Number,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "done",
                        path: &["done"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Boolean,
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "tags",
                        path: &["tags"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::List(&ValueKind::Text),
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "inner",
                        path: &["inner"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Json { or_text: false },
                        deprecated: false,
                    },
                    BodyProperty {
                        flag: "inner.text",
                        path: &["inner", "text"],
                        required: false,
                        positional: false,
                        nullable: false,
                        file: false,
                        media_type: None,
                        help: "",
                        value: ValueKind::Text,
                        deprecated: false,
                    },
                ],
                example: None,
            },
            CommandContent {
                media_type: "application/x-www-form-urlencoded",
                payload: Payload::Form,
                properties: &[],
                example: None,
            },
            CommandContent {
                media_type: "multipart/form-data",
                payload: Payload::Multipart,
                properties: &[],
                example: None,
            },
            CommandContent {
                media_type: "text/plain",
                payload: Payload::Text,
                properties: &[],
                example: None,
            },
            CommandContent {
                media_type: "image/png",
                payload: Payload::Bytes,
                properties: &[],
                example: None,
            },
        ],
    }),
    response: CommandResponse {
        accept: "application/json, text/plain, image/png, application/problem+json",
        cases: &[
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("application/json"),
                is_stream: false,
            },
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("text/plain"),
                is_stream: false,
            },
            ResponseCase {
                statuses: (200, 200),
                media_type: Some("image/png"),
                is_stream: true,
            },
            ResponseCase {
                statuses: (202, 202),
                media_type: None,
                is_stream: false,
            },
            ResponseCase {
                statuses: (200, 299),
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
                path: &["count"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["ratio"],
                kind: ColumnKind::Number,
                wide: false,
            },
            Column {
                path: &["done"],
                kind: ColumnKind::Boolean,
                wide: false,
            },
            Column {
                path: &["tags"],
                kind: ColumnKind::List,
                wide: false,
            },
            Column {
                path: &["inner", "text"],
                kind: ColumnKind::Text,
                wide: true,
            },
        ],
        pages: None,
    },
    example: &["NAME"],
};

/// `elsewhere get`: `GET /elsewhere`.
pub(super) static GO_ELSEWHERE: Command = Command {
    words: &["elsewhere", "get"],
    operation: &crate::api::operations::GO_ELSEWHERE,
    summary: "`GET /elsewhere`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    response: CommandResponse {
        accept: "application/json",
        cases: &[
            ResponseCase {
                statuses: (302, 302),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &[],
};

/// `unsaid delete`: `DELETE /unsaid`.
pub(super) static DELETE_UNSAID: Command = Command {
    words: &["unsaid", "delete"],
    operation: &crate::api::operations::DELETE_UNSAID,
    summary: "`DELETE /unsaid`",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    response: CommandResponse {
        accept: "",
        cases: &[
            ResponseCase {
                statuses: (200, 299),
                media_type: None,
                is_stream: false,
            },
        ],
        rows: Rows::None,
        columns: &[],
        pages: None,
    },
    example: &[],
};
