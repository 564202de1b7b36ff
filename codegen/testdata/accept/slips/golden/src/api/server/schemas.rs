// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Bounds, Count, Kind, Schema};

#[cfg(any(feature = "parts", feature = "untagged"))]
pub(super) static PART: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "name",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: Some(1u64),
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
        (
            "size",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    maximum: Some(9223372036854775807i64),
                    exclusive_minimum: true,
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        ("code", &PART_CODE),
        ("flag", &Schema::BOOLEAN),
        ("list", &Schema::TEXTS),
        (
            "anything",
            &Schema {
                nullable: true,
                ..Schema::ANY
            },
        ),
        ("rate", &Schema::NUMBER),
    ],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(any(feature = "parts", feature = "untagged"))]
pub(super) static PART_CODE: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["1", "2.5", "true", "large"],
});

#[cfg(feature = "parts")]
pub(super) static GET_PART__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "raw",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
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
];
