// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Bounds, Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static INNER: Schema = Schema::of(Kind::Object {
    properties: &[("text", &Schema::TEXT)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static PUT_VERSION_BODY: Schema = Schema::of(Kind::Object {
    properties: &[("one", &Schema::TEXT)],
    required: &["one"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static PUT_VERSION_BODY_APPLICATION_LD_JSON2: Schema = Schema::of(Kind::Object {
    properties: &[("two", &Schema::TEXT)],
    required: &["two"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static THING: Schema = Schema::of(Kind::Object {
    properties: &[
        ("name", &Schema::TEXT),
        (
            "count",
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
        ),
        ("ratio", &Schema::NUMBER),
        ("done", &Schema::BOOLEAN),
        ("tags", &Schema::TEXTS),
        ("inner", &INNER),
    ],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static PUT_TEXT__BODY: &Schema = &Schema {
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
};

#[cfg(feature = "things")]
pub(super) static PUT_NUMBER__BODY: &Schema = &Schema::INT32;

#[cfg(feature = "things")]
pub(super) static UPLOAD__BODY: &Schema = &Schema::of(Kind::Object {
    properties: &[
        ("file", &Schema::ANY),
        ("preview", &Schema::ANY),
        (
            "others",
            &Schema::of(Kind::List {
                item: &Schema::ANY,
                count: Count {
                    least: None,
                    most: Some(2u64),
                },
                unique: false,
            }),
        ),
        (
            "name",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: Some(1u64),
                        most: None,
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("size", &Schema::INT64),
        ("tags", &Schema::TEXTS),
        ("about", &THING),
    ],
    required: &["file", "name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static CONVERT__BODY_2: &Schema = &Schema::of(Kind::Object {
    properties: &[
        ("name", &Schema::TEXT),
        (
            "count",
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
        ),
        ("ratio", &Schema::NUMBER),
        ("done", &Schema::BOOLEAN),
        ("tags", &Schema::TEXTS),
        ("inner", &INNER),
    ],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static CONVERT__BODY_3: &Schema = &Schema::TEXT;
