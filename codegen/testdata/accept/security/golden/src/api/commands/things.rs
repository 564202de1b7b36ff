// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operations of one tag, as commands.

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::client::ResponseCase;

#[allow(unused_imports, reason = "no tag needs all of them")]
use apitwin_runtime::command::{
    BodyProperty, Column, ColumnKind, Command, CommandBody, CommandContent,
    CommandParameter, CommandResponse, Pages, Payload, Rows, ValueKind,
};

/// `bearer get`: `GET /bearer`.
pub(super) static WITH_BEARER: Command = Command {
    words: &["bearer", "get"],
    operation: &crate::api::operations::WITH_BEARER,
    summary: "`GET /bearer`",
    description: "",
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

/// `basic get`: `GET /basic`.
pub(super) static WITH_BASIC: Command = Command {
    words: &["basic", "get"],
    operation: &crate::api::operations::WITH_BASIC,
    summary: "`GET /basic`",
    description: "",
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

/// `header get`: `GET /header`.
pub(super) static WITH_HEADER_KEY: Command = Command {
    words: &["header", "get"],
    operation: &crate::api::operations::WITH_HEADER_KEY,
    summary: "`GET /header`",
    description: "",
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

/// `header as-parameter get`: `GET /header/as-parameter`.
pub(super) static WITH_KEY_AS_PARAMETER: Command = Command {
    words: &["header", "as-parameter", "get"],
    operation: &crate::api::operations::WITH_KEY_AS_PARAMETER,
    summary: "`GET /header/as-parameter`",
    description: "",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "x-app-key",
            name: "x-app-key",
            location: apitwin_runtime::Location::Header,
            style: apitwin_runtime::Style::Simple {
                explode: false,
            },
            plain: false,
            multi_segment: false,
            required: false,
            help: "",
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
    example: &[],
};

/// `query get`: `GET /query`.
pub(super) static WITH_QUERY_KEY: Command = Command {
    words: &["query", "get"],
    operation: &crate::api::operations::WITH_QUERY_KEY,
    summary: "`GET /query`",
    description: "",
    deprecated: false,
    parameters: &[
        CommandParameter {
            flag: "name",
            name: "name",
            location: apitwin_runtime::Location::Query,
            style: apitwin_runtime::Style::Form {
                explode: true,
            },
            plain: true,
            multi_segment: false,
            required: false,
            help: "",
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
    example: &[],
};

/// `cookie get`: `GET /cookie`.
pub(super) static WITH_COOKIE_KEY: Command = Command {
    words: &["cookie", "get"],
    operation: &crate::api::operations::WITH_COOKIE_KEY,
    summary: "`GET /cookie`",
    description: "",
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

/// `oauth get`: `GET /oauth`.
pub(super) static WITH_SCOPES: Command = Command {
    words: &["oauth", "get"],
    operation: &crate::api::operations::WITH_SCOPES,
    summary: "`GET /oauth`",
    description: "",
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

/// `openid get`: `GET /openid`.
pub(super) static WITH_OPEN_ID: Command = Command {
    words: &["openid", "get"],
    operation: &crate::api::operations::WITH_OPEN_ID,
    summary: "`GET /openid`",
    description: "",
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

/// `either get`: `GET /either`.
pub(super) static WITH_EITHER: Command = Command {
    words: &["either", "get"],
    operation: &crate::api::operations::WITH_EITHER,
    summary: "`GET /either`",
    description: "",
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

/// `both create`: `POST /both`.
pub(super) static WITH_BOTH: Command = Command {
    words: &["both", "create"],
    operation: &crate::api::operations::WITH_BOTH,
    summary: "`POST /both`",
    description: "",
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

/// `two-token get`: `GET /two-tokens`.
pub(super) static WITH_TOKEN_OF_BOTH: Command = Command {
    words: &["two-token", "get"],
    operation: &crate::api::operations::WITH_TOKEN_OF_BOTH,
    summary: "`GET /two-tokens`",
    description: "",
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

/// `optional get`: `GET /optional`.
pub(super) static OPTIONAL: Command = Command {
    words: &["optional", "get"],
    operation: &crate::api::operations::OPTIONAL,
    summary: "`GET /optional`",
    description: "",
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

/// `public get`: `GET /public`.
pub(super) static OPEN: Command = Command {
    words: &["public", "get"],
    operation: &crate::api::operations::OPEN,
    summary: "`GET /public`",
    description: "",
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
