// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "boxes")]
pub(super) static PAINT_CRATE_BODY: Schema = Schema::of(Kind::Object {
    properties: &[("colour", &PAINT_CRATE_BODY_COLOUR), ("coats", &Schema::INTEGER)],
    required: &["colour"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "boxes")]
pub(super) static PAINT_CRATE_BODY_COLOUR: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["red", "green"],
});

#[cfg(feature = "boxes")]
pub(super) static STORE_CRATE_BODY: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "room",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        ("name", &Schema::TEXT),
    ],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});
