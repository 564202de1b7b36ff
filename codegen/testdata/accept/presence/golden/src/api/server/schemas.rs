// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Kind, Schema};

#[cfg(feature = "things")]
pub(super) static THING_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "limit",
            &Schema {
                kind: Kind::Integer {
                    minimum: Some(0i64),
                    maximum: None,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "limitText",
            &Schema {
                kind: Kind::Text {
                    min_length: None,
                    max_length: None,
                    pattern: Some("^[0-9]+$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: true,
    max_properties: Some(1u64),
});
