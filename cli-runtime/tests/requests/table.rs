//! The commands of an API of things.

use apitwin_runtime::client::ResponseCase;
use apitwin_runtime::command::{
    BodyProperty, Command, CommandBody, CommandContent, CommandLine, CommandParameter,
    CommandResponse, Pages, Payload, Rows, ValueKind,
};
use apitwin_runtime::{Location, Operation, Segment, Style};

pub(crate) static THINGS: CommandLine = CommandLine {
    title: "Things",
    version: "1",
    commands: &[
        &CREATE, &DELETE, &DOWNLOAD, &LIST, &LOOK, &STORE, &TELL, &UPDATE, &UPLOAD,
    ],
    groups: &[],
    scopes: &[],
};

const WHOLE: ValueKind = ValueKind::Integer {
    minimum: i64::MIN as i128,
    maximum: i64::MAX as i128,
};

const fn operation(
    id: &'static str,
    method: &'static str,
    segments: &'static [Segment],
) -> Operation {
    Operation::custom(id, method, "", segments, true)
}

const THING: &[Segment] = &[Segment::Literal("things"), Segment::One("id")];
const ALL: &[Segment] = &[Segment::Literal("things")];

const NOTHING: CommandResponse = CommandResponse {
    accept: "application/json",
    cases: &[ResponseCase {
        statuses: (200, 299),
        media_type: Some("application/json"),
        is_stream: false,
    }],
    rows: Rows::None,
    columns: &[],
    pages: None,
};

const PLAIN: Command = Command {
    words: &["plain"],
    operation: &operation("plain", "GET", ALL),
    summary: "Do something",
    description: "",
    deprecated: false,
    parameters: &[],
    body: None,
    response: NOTHING,
    example: &[],
};

const fn parameter(name: &'static str, location: Location, value: ValueKind) -> CommandParameter {
    CommandParameter {
        flag: name,
        name,
        location,
        style: match location {
            Location::Path => Style::Simple { explode: false },
            _ => Style::Form { explode: true },
        },
        plain: true,
        multi_segment: false,
        required: matches!(location, Location::Path),
        help: "",
        value,
        default: None,
        deprecated: false,
    }
}

const ID: CommandParameter = parameter("id", Location::Path, WHOLE);

const TEXT: BodyProperty = BodyProperty {
    flag: "",
    path: &[],
    required: false,
    positional: false,
    prefix: None,
    nullable: false,
    file: false,
    media_type: None,
    help: "",
    value: ValueKind::Text,
    deprecated: false,
};

const JSON: CommandContent = CommandContent {
    media_type: "application/json",
    payload: Payload::Json,
    is_object: true,
    properties: &[],
    secrets: &[],
    example: None,
};

static CREATE: Command = Command {
    words: &["create"],
    operation: &operation("create", "POST", ALL),
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                properties: &[
                    BodyProperty {
                        flag: "expiration",
                        path: &["expiration"],
                        required: true,
                        nullable: true,
                        value: WHOLE,
                        ..TEXT
                    },
                    BodyProperty {
                        flag: "owner",
                        path: &["owner"],
                        nullable: true,
                        value: ValueKind::Json { or_text: false },
                        ..TEXT
                    },
                    BodyProperty {
                        flag: "owner.name",
                        path: &["owner", "name"],
                        required: true,
                        ..TEXT
                    },
                    BodyProperty {
                        flag: "tags",
                        path: &["tags"],
                        value: ValueKind::List(&ValueKind::Text),
                        ..TEXT
                    },
                    BodyProperty {
                        flag: "password-file",
                        path: &["password"],
                        value: ValueKind::Secret,
                        ..TEXT
                    },
                ],
                secrets: &["password", "codes"],
                ..JSON
            },
            CommandContent {
                media_type: "text/plain",
                payload: Payload::Text,
                is_object: false,
                secrets: &[""],
                ..JSON
            },
        ],
    }),
    ..PLAIN
};

static STORE: Command = Command {
    words: &["store"],
    operation: &operation("store", "POST", ALL),
    body: Some(CommandBody {
        required: true,
        contents: &[CommandContent {
            properties: &[
                BodyProperty {
                    flag: "room",
                    path: &["room"],
                    required: true,
                    nullable: true,
                    ..TEXT
                },
                BodyProperty {
                    flag: "name",
                    path: &["name"],
                    required: true,
                    positional: true,
                    prefix: Some("room"),
                    ..TEXT
                },
            ],
            ..JSON
        }],
    }),
    ..PLAIN
};

static UPDATE: Command = Command {
    words: &["update"],
    operation: &operation("update", "PATCH", THING),
    parameters: &[ID],
    body: Some(CommandBody {
        required: false,
        contents: &[CommandContent {
            properties: &[
                BodyProperty {
                    flag: "name",
                    path: &["name"],
                    required: true,
                    ..TEXT
                },
                BodyProperty {
                    flag: "shade",
                    path: &["shade"],
                    ..TEXT
                },
            ],
            ..JSON
        }],
    }),
    ..PLAIN
};

static UPLOAD: Command = Command {
    words: &["upload"],
    operation: &operation("upload", "POST", ALL),
    body: Some(CommandBody {
        required: true,
        contents: &[
            CommandContent {
                media_type: "multipart/form-data",
                payload: Payload::Multipart,
                is_object: false,
                properties: &[
                    BodyProperty {
                        flag: "picture",
                        path: &["picture"],
                        required: true,
                        file: true,
                        media_type: Some("image/png"),
                        ..TEXT
                    },
                    BodyProperty {
                        flag: "key-file",
                        path: &["key"],
                        value: ValueKind::Secret,
                        ..TEXT
                    },
                    BodyProperty {
                        flag: "tags",
                        path: &["tags"],
                        value: ValueKind::List(&ValueKind::Text),
                        ..TEXT
                    },
                ],
                secrets: &["key"],
                example: None,
            },
            CommandContent {
                media_type: "image/png",
                payload: Payload::Bytes,
                is_object: false,
                ..JSON
            },
        ],
    }),
    ..PLAIN
};

static DELETE: Command = Command {
    words: &["delete"],
    operation: &operation("delete", "DELETE", THING),
    parameters: &[ID],
    ..PLAIN
};

static LOOK: Command = Command {
    words: &["look"],
    operation: &operation("look", "HEAD", THING),
    parameters: &[ID],
    ..PLAIN
};

static TELL: Command = Command {
    words: &["tell"],
    operation: &operation("tell", "POST", THING),
    parameters: &[ID],
    response: CommandResponse {
        accept: "",
        cases: &[],
        ..NOTHING
    },
    ..PLAIN
};

static DOWNLOAD: Command = Command {
    words: &["download"],
    operation: &operation("download", "GET", THING),
    parameters: &[ID],
    response: CommandResponse {
        accept: "*/*",
        cases: &[ResponseCase {
            statuses: (200, 200),
            media_type: Some("*/*"),
            is_stream: true,
        }],
        ..NOTHING
    },
    ..PLAIN
};

static LIST: Command = Command {
    words: &["list"],
    operation: &Operation {
        public: true,
        scopes: &[&["read"]],
        ..operation("list", "GET", ALL)
    },
    parameters: &[
        parameter("page", Location::Query, WHOLE),
        parameter("near", Location::Query, ValueKind::List(&WHOLE)),
        parameter("filter", Location::Query, ValueKind::Text),
    ],
    response: CommandResponse {
        rows: Rows::Map(&["things"]),
        pages: Some(Pages::Number {
            parameter: "page",
            more: "more",
            told: Some("page"),
        }),
        ..NOTHING
    },
    ..PLAIN
};
