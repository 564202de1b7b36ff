// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Bounds, Count, Kind, Schema};

#[cfg(feature = "untagged")]
pub(super) static BLOCK_SIZE: Schema = Schema::of(Kind::Numbers(&[512, 2048, 4096]));

#[cfg(feature = "untagged")]
pub(super) static BY_ID: Schema = Schema::of(Kind::Object {
    properties: &[("key", &Schema::INT64), ("name", &Schema::TEXT)],
    required: &["key"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static BY_NAME: Schema = Schema::of(Kind::Object {
    properties: &[("name", &Schema::TEXT)],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static CAT: Schema = Schema::of(Kind::Object {
    properties: &[("petType", &Schema::TEXT), ("lives", &Schema::INT64)],
    required: &["petType", "lives"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static DISK_SOURCE: Schema = Schema::of(Kind::Tagged {
    tag: "type",
    forms: &[
        (&["blank"], &DISK_SOURCE_BLANK),
        (&["snapshot"], &DISK_SOURCE_SNAPSHOT),
        (&["you_can_boot_anything"], &Schema::OBJECT),
    ],
});

#[cfg(feature = "untagged")]
pub(super) static DISK_SOURCE_BLANK: Schema = Schema::of(Kind::Object {
    properties: &[
        ("block_size", &BLOCK_SIZE),
        (
            "type",
            &Schema::of(Kind::Text {
                length: Count::ANY,
                pattern: None,
                values: &["blank"],
            }),
        ),
    ],
    required: &["block_size", "type"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static DISK_SOURCE_SNAPSHOT: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "snapshot",
            &Schema {
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
        ),
        (
            "type",
            &Schema::of(Kind::Text {
                length: Count::ANY,
                pattern: None,
                values: &["snapshot"],
            }),
        ),
    ],
    required: &["snapshot", "type"],
    closed: true,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static DOG: Schema = Schema::of(Kind::Object {
    properties: &[("petType", &Schema::TEXT), ("bark", &Schema::BOOLEAN)],
    required: &["petType", "bark"],
    closed: true,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static LIZARD: Schema = Schema::of(Kind::Object {
    properties: &[("lovesRocks", &Schema::BOOLEAN)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static NOTE: Schema = Schema::of(Kind::Object {
    properties: &[
        ("text", &Schema::TEXT),
        (
            "answer",
            &Schema {
                kind: Kind::Same(&NOTE),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["text"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static PET: Schema = Schema::of(Kind::Tagged {
    tag: "petType",
    forms: &[(&["cat"], &CAT), (&["dog"], &DOG), (&["Lizard"], &LIZARD)],
});

#[cfg(feature = "untagged")]
pub(super) static THING: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "id",
            &Schema {
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
        ),
        (
            "data",
            &Schema {
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
        ),
        (
            "address",
            &Schema {
                kind: Kind::Format {
                    name: "an IP address",
                    fits: |text| text.parse::<std::net::IpAddr>().is_ok(),
                    length: Count::ANY,
                    pattern: None,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "byte",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    maximum: Some(255i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "short",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(-32768i64),
                    maximum: Some(32767i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "count",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    float_maximum: Some(18446744073709552000.0),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "ratio",
            &Schema {
                kind: Kind::Number(Bounds {
                    float_minimum: Some(0.5),
                    float_maximum: Some(1.5),
                    float_multiple_of: Some(0.25),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("float", &Schema::NUMBER),
        ("day", &Schema::TEXT),
        ("at", &Schema::TEXT),
        ("size", &BLOCK_SIZE),
        (
            "note",
            &Schema {
                kind: Kind::Object {
                    properties: &[
                        ("text", &Schema::TEXT),
                        (
                            "answer",
                            &Schema {
                                kind: Kind::Same(&NOTE),
                                nullable: true,
                                null_apart: false,
                                secret: false,
                            },
                        ),
                    ],
                    required: &["text"],
                    closed: false,
                    count: Count::ANY,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        ("input", &THING_INPUT),
        ("either", &THING_EITHER),
        (
            "level",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["low", "high"],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        ("model", &THING_MODEL),
        (
            "anything",
            &Schema {
                nullable: true,
                ..Schema::ANY
            },
        ),
        (
            "must_be",
            &Schema {
                nullable: true,
                ..Schema::ANY
            },
        ),
        ("labels", &THING_LABELS),
        (
            "matrix",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &THING_MATRIX_ITEM_ITEM,
                            count: Count::ANY,
                            unique: false,
                        },
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
        ),
        ("parent", &THING),
        (
            "children",
            &Schema {
                kind: Kind::List {
                    item: &THING,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("secret", &Schema::SECRET),
        ("created", &Schema::INT64),
    ],
    required: &["size", "note"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static THING_EITHER: Schema = Schema::of(Kind::AnyOf(&[&BY_NAME, &BY_ID]));

#[cfg(feature = "untagged")]
pub(super) static THING_INPUT: Schema = Schema::of(
    Kind::OneOf(&[&Schema::TEXTS, &Schema::OBJECT, &Schema::TEXT]),
);

#[cfg(feature = "untagged")]
pub(super) static THING_LABELS: Schema = Schema::of(Kind::ObjectAnd {
    object: &Schema::of(Kind::Object {
        properties: &[("first", &Schema::TEXT)],
        required: &["first"],
        closed: false,
        count: Count::ANY,
    }),
    others: &Schema {
        kind: Kind::Integer(Bounds {
            minimum: Some(1i64),
            maximum: Some(2147483647i64),
            ..Bounds::ANY
        }),
        nullable: false,
        null_apart: false,
        secret: false,
    },
});

#[cfg(feature = "untagged")]
pub(super) static THING_MATRIX_ITEM_ITEM: Schema = Schema::of(Kind::Object {
    properties: &[("x", &Schema::NUMBER)],
    required: &["x"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static THING_MODEL: Schema = Schema::of(Kind::ANY_TEXT);
