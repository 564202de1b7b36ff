// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Bounds, Count, Kind, Schema};

#[cfg(feature = "untagged")]
pub(super) static THING: Schema = Schema::of(Kind::Object {
    properties: &[
        ("name", &Schema::TEXT),
        (
            "nothing",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        (
            "tags",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        nullable: true,
                        ..Schema::TEXT
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "words",
            &Schema {
                kind: Kind::List {
                    item: &THING_WORDS_ITEM,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("null", &Schema::BOOLEAN),
        (
            "empty",
            &Schema {
                kind: Kind::List {
                    item: &Schema::INT64,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("body", &THING),
        ("content-type", &Schema::TEXT),
        ("a.b", &Schema::TEXT),
        ("a", &THING_A),
        (
            "größe \"'",
            &Schema {
                nullable: true,
                ..Schema::NUMBER
            },
        ),
        ("password", &Schema::SECRET),
        ("help", &Schema::TEXT),
    ],
    required: &["name", "nothing", "tags", "null"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static THING_A: Schema = Schema::of(Kind::Object {
    properties: &[("b", &Schema::TEXT)],
    required: &["b"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static THING_WORDS_ITEM: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["", "-", "--", "x y"],
});

#[cfg(feature = "untagged")]
pub(super) static CREATE_THING__BODY_1: &Schema = &Schema::of(Kind::Object {
    properties: &[
        ("name", &Schema::TEXT),
        ("count", &Schema::INT64),
        ("file", &Schema::ANY),
    ],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static CREATE_THING__BODY_2: &Schema = &Schema::TEXT;

#[cfg(feature = "untagged")]
pub(super) static GET_THING__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "help",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &Schema {
            kind: Kind::Integer(Bounds {
                minimum: Some(-3i64),
                maximum: Some(3i64),
                ..Bounds::ANY
            }),
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
    apitwin_runtime::server::Parameter {
        name: "columns",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: false,
        schema: &Schema::TEXT,
    },
    apitwin_runtime::server::Parameter {
        name: "debug",
        location: apitwin_runtime::Location::Cookie,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema::TEXT,
    },
];

#[cfg(feature = "untagged")]
pub(super) static CREATE_THING__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "help",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &Schema {
            kind: Kind::Integer(Bounds {
                minimum: Some(-3i64),
                maximum: Some(3i64),
                ..Bounds::ANY
            }),
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
];
