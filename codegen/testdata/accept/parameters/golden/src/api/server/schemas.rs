// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Bounds, Count, Kind, Schema};

#[cfg(feature = "thing")]
pub(super) static COLOUR: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["red", "light blue", "a|b"],
});

#[cfg(feature = "thing")]
pub(super) static FILTER: Schema = Schema::of(Kind::Object {
    properties: &[
        ("kind", &COLOUR),
        (
            "count",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(-2147483648i64),
                    maximum: Some(9i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "text",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(20u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "thing")]
pub(super) static GET_DEFAULTS_FILTER: Schema = Schema::of(Kind::Object {
    properties: &[("most", &Schema::INT64)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "thing")]
pub(super) static LIST_QUERIES_FLAT: Schema = Schema::of(Kind::Object {
    properties: &[("low", &Schema::NUMBER), ("high", &Schema::NUMBER)],
    required: &["low"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "thing")]
pub(super) static LIST_QUERIES_ONE_OR_MANY_JOINED: Schema = Schema::of(
    Kind::AnyOf(&[&Schema::INT32, &Schema::TEXTS]),
);

#[cfg(feature = "thing")]
pub(super) static NUMBER_OR_TEXT: Schema = Schema::of(
    Kind::OneOf(
        &[
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    maximum: Some(2147483647i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(20u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ],
    ),
);

#[cfg(feature = "thing")]
pub(super) static ONE_OR_MANY: Schema = Schema::of(
    Kind::OneOf(
        &[
            &Schema {
                kind: Kind::List {
                    item: &Schema::TEXT,
                    count: Count {
                        least: None,
                        most: Some(4u64),
                    },
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(20u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ],
    ),
);

#[cfg(feature = "thing")]
pub(super) static GET_THING__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "id",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &Schema {
            kind: Kind::Text {
                length: Count::ANY,
                pattern: Some("^\\p{L}+$"),
                values: &[],
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "url",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema {
            kind: Kind::Text {
                length: Count {
                    least: None,
                    most: Some(10u64),
                },
                pattern: None,
                values: &[],
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "page-size",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema {
            kind: Kind::Integer(Bounds {
                minimum: Some(-9223372036854775808i64),
                maximum: Some(9223372036854775807i64),
                multiple_of: Some(5i64),
                ..Bounds::ANY
            }),
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "page_size",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema {
            kind: Kind::Number(Bounds {
                minimum: Some(0i64),
                exclusive_minimum: true,
                ..Bounds::ANY
            }),
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "id",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &Schema {
            kind: Kind::Text {
                length: Count {
                    least: Some(2u64),
                    most: None,
                },
                pattern: Some("^[a-z]+$"),
                values: &[],
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "id",
        location: apitwin_runtime::Location::Cookie,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema::TEXT,
    },
];

#[cfg(feature = "thing")]
pub(super) static LIST_QUERIES__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "joined",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: false,
        },
        required: true,
        schema: &Schema {
            kind: Kind::List {
                item: &Schema {
                    kind: Kind::Text {
                        length: Count {
                            least: None,
                            most: Some(5u64),
                        },
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    null_apart: false,
                    secret: false,
                },
                count: Count {
                    least: Some(1u64),
                    most: Some(3u64),
                },
                unique: true,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "spaced",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::SpaceDelimited,
        required: false,
        schema: &Schema {
            kind: Kind::List {
                item: &Schema {
                    kind: Kind::Integer(Bounds {
                        minimum: Some(1i64),
                        maximum: Some(2147483647i64),
                        ..Bounds::ANY
                    }),
                    nullable: false,
                    null_apart: false,
                    secret: false,
                },
                count: Count::ANY,
                unique: false,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "piped",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::PipeDelimited,
        required: false,
        schema: &Schema {
            kind: Kind::List {
                item: &COLOUR,
                count: Count::ANY,
                unique: false,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "deep",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::DeepObject,
        required: false,
        schema: &FILTER,
    },
    apitwin_runtime::server::Parameter {
        name: "oneOrMany",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &ONE_OR_MANY,
    },
    apitwin_runtime::server::Parameter {
        name: "oneOrManyJoined",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: false,
        },
        required: false,
        schema: &LIST_QUERIES_ONE_OR_MANY_JOINED,
    },
    apitwin_runtime::server::Parameter {
        name: "any",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::DeepObject,
        required: false,
        schema: &Schema {
            kind: Kind::Map {
                value: &Schema::INT32,
                count: Count::ANY,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "spread",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &FILTER,
    },
    apitwin_runtime::server::Parameter {
        name: "flat",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: false,
        },
        required: false,
        schema: &LIST_QUERIES_FLAT,
    },
    apitwin_runtime::server::Parameter {
        name: "json",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Json,
        required: false,
        schema: &FILTER,
    },
];

#[cfg(feature = "thing")]
pub(super) static PUT_PATHS__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "plain",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &Schema {
            kind: Kind::Text {
                length: Count {
                    least: None,
                    most: Some(8u64),
                },
                pattern: None,
                values: &[],
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "list",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &Schema::TEXTS,
    },
    apitwin_runtime::server::Parameter {
        name: "label",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Label {
            explode: false,
        },
        required: true,
        schema: &Schema::TEXT,
    },
    apitwin_runtime::server::Parameter {
        name: "labels",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Label {
            explode: true,
        },
        required: true,
        schema: &Schema {
            kind: Kind::List {
                item: &Schema::INT64,
                count: Count::ANY,
                unique: false,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "matrix",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Matrix {
            explode: false,
        },
        required: true,
        schema: &Schema::INT32,
    },
    apitwin_runtime::server::Parameter {
        name: "matrices",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Matrix {
            explode: true,
        },
        required: true,
        schema: &Schema::TEXTS,
    },
    apitwin_runtime::server::Parameter {
        name: "object",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Simple {
            explode: true,
        },
        required: true,
        schema: &FILTER,
    },
    apitwin_runtime::server::Parameter {
        name: "json",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Json,
        required: true,
        schema: &Schema {
            kind: Kind::List {
                item: &Schema::INT32,
                count: Count::ANY,
                unique: false,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
];

#[cfg(feature = "thing")]
pub(super) static GET_HEADERS__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "x-text",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &Schema::TEXT,
    },
    apitwin_runtime::server::Parameter {
        name: "x-list",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: false,
        schema: &Schema {
            kind: Kind::List {
                item: &Schema::TEXT,
                count: Count {
                    least: None,
                    most: Some(3u64),
                },
                unique: false,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "x-object",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: true,
        },
        required: false,
        schema: &FILTER,
    },
    apitwin_runtime::server::Parameter {
        name: "x-json",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Json,
        required: false,
        schema: &FILTER,
    },
    apitwin_runtime::server::Parameter {
        name: "x-count",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: false,
        schema: &Schema {
            kind: Kind::Integer(Bounds {
                minimum: Some(-2147483648i64),
                maximum: Some(5i64),
                ..Bounds::ANY
            }),
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "session",
        location: apitwin_runtime::Location::Cookie,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema::TEXT,
    },
    apitwin_runtime::server::Parameter {
        name: "crumbs",
        location: apitwin_runtime::Location::Cookie,
        style: apitwin_runtime::Style::Form {
            explode: false,
        },
        required: false,
        schema: &Schema::TEXTS,
    },
    apitwin_runtime::server::Parameter {
        name: "many",
        location: apitwin_runtime::Location::Cookie,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema {
            kind: Kind::List {
                item: &Schema::INT32,
                count: Count::ANY,
                unique: false,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
];

#[cfg(feature = "thing")]
pub(super) static GET_CHOICE__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "either",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &NUMBER_OR_TEXT,
    },
    apitwin_runtime::server::Parameter {
        name: "either",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &NUMBER_OR_TEXT,
    },
    apitwin_runtime::server::Parameter {
        name: "several",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema {
            kind: Kind::List {
                item: &NUMBER_OR_TEXT,
                count: Count::ANY,
                unique: false,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "either",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: false,
        schema: &NUMBER_OR_TEXT,
    },
];

#[cfg(feature = "thing")]
pub(super) static GET_DEFAULTS__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "bytes",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema {
            kind: Kind::Format {
                name: "a text in Base64",
                fits: |text| text.parse::<apitwin_runtime::Base64>().is_ok(),
                length: Count::ANY,
                pattern: None,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "id",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema {
            kind: Kind::Format {
                name: "a UUID",
                fits: |text| text.parse::<apitwin_runtime::uuid::Uuid>().is_ok(),
                length: Count::ANY,
                pattern: None,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "either",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &NUMBER_OR_TEXT,
    },
    apitwin_runtime::server::Parameter {
        name: "filter",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Json,
        required: false,
        schema: &GET_DEFAULTS_FILTER,
    },
    apitwin_runtime::server::Parameter {
        name: "address",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: false,
        schema: &Schema {
            kind: Kind::Format {
                name: "an IPv4 address",
                fits: |text| text.parse::<std::net::Ipv4Addr>().is_ok(),
                length: Count::ANY,
                pattern: None,
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
];
