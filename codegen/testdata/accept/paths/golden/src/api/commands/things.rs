// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `thing list`: Do listThings.
pub(super) static LIST_THINGS: Command = Command {
    words: &["thing", "list"],
    operation: &crate::api::operations::LIST_THINGS,
    summary: "Do listThings",
    description: "One of several operations whose paths are alike.",
    deprecated: false,
    parameters: &[],
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
    example: &[],
};

/// `thing create`: Do addThing.
pub(super) static ADD_THING: Command = Command {
    words: &["thing", "create"],
    operation: &crate::api::operations::ADD_THING,
    summary: "Do addThing",
    description: "One of several operations whose paths are alike.",
    deprecated: false,
    parameters: &[],
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
    example: &[],
};

/// `thing get`: Do getThing.
pub(super) static GET_THING: Command = Command {
    words: &["thing", "get"],
    operation: &crate::api::operations::GET_THING,
    summary: "Do getThing",
    description: "One of several operations whose paths are alike.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "type",
            name: "type",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "A part of the path whose name is a keyword of Rust.",
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
    example: &["TYPE"],
};

/// `thing delete`: Do dropThing.
pub(super) static DROP_THING: Command = Command {
    words: &["thing", "delete"],
    operation: &crate::api::operations::DROP_THING,
    summary: "Do dropThing",
    description: "One of several operations whose paths are alike.",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "type",
            name: "type",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "A part of the path whose name is a keyword of Rust.",
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
    example: &["TYPE"],
};

/// `repository tag get`: Do getTag.
pub(super) static GET_TAG: Command = Command {
    words: &["repository", "tag", "get"],
    operation: &crate::api::operations::GET_TAG,
    summary: "Do getTag",
    description: "One of several operations whose paths are alike.",
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
            help: "Several segments.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "tag-name",
            name: "tagName",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "A name in another style, with a pattern. Limits: like `^[a-zA-Z]+$`.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "from-time",
            name: "fromTime",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "A required parameter of the query. Limits: at least 1.",
            value: ValueKind::Integer {
                minimum: 1,
                maximum: 9223372036854775807,
            },
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "deep",
            name: "deep",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "A flag.",
            value: ValueKind::Boolean,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "line",
            name: "line",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "A number that the operation of a server reads itself.",
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
    example: &["REPOSITORY", "TAG-NAME", "--from-time", "1"],
};

/// `repository tag check`: Do headTag.
pub(super) static HEAD_TAG: Command = Command {
    words: &["repository", "tag", "check"],
    operation: &crate::api::operations::HEAD_TAG,
    summary: "Do headTag",
    description: "One of several operations whose paths are alike.",
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
            help: "Several segments.",
            value: ValueKind::Text,
            default: None,
            deprecated: false,
        },
        CommandParameter {
            flag: "tag-name",
            name: "tagName",
            location: apitwin_runtime::Location::Path,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: true,
            multi_segment: false,
            required: true,
            help: "A name in another style, with a pattern. Limits: like `^[a-zA-Z]+$`.",
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
    example: &["REPOSITORY", "TAG-NAME"],
};
