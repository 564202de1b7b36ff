// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static A: Schema = Schema::of(Kind::Object {
    properties: &[("d", &D), ("s", &S)],
    required: &["d"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static D: Schema = Schema::of(Kind::Object {
    properties: &[("text", &Schema::TEXT)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static PROPERTIES: Schema = Schema::of(Kind::Object {
    properties: &[("a", &A), ("d", &D)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static S: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["small", "large"],
});
