// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static IN_BYTES: Schema = Schema::of(Kind::Object {
    properties: &[("bytes", &Schema::INTEGER)],
    required: &["bytes"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static IN_UNITS: Schema = Schema::of(Kind::Object {
    properties: &[("text", &Schema::TEXT), ("unit", &Schema::TEXT)],
    required: &["text", "unit"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static NEW_THING: Schema = Schema::of(Kind::OneOf(&[&IN_UNITS, &IN_BYTES]));

#[cfg(feature = "things")]
pub(super) static TREE: Schema = Schema::of(Kind::List {
    item: &TREE,
    count: Count::ANY,
    unique: false,
});
