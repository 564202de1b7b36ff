// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static NEW_THING: Schema = Schema::of(Kind::Object {
    properties: &[("name", &Schema::TEXT), ("size", &THING_SIZE)],
    required: &["name"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static THING_CHANGE: Schema = Schema::of(Kind::Object {
    properties: &[("size", &THING_SIZE)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static THING_SIZE: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["small", "large"],
});
