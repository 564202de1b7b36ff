// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static THING: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "colour",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["red", "green"],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "size",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["small", "large"],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "owner",
            &Schema {
                kind: Kind::Object {
                    properties: &[("name", &Schema::TEXT)],
                    required: &["name"],
                    closed: false,
                    count: Count::ANY,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["colour"],
    closed: false,
    count: Count::ANY,
});
