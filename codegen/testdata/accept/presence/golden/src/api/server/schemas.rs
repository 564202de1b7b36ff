// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Bounds, Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static THING_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "limit",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "limitText",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
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
    count: Count {
        least: None,
        most: Some(1u64),
    },
});
