// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static LOGIN: Schema = Schema::of(Kind::Object {
    properties: &[("user", &Schema::TEXT), ("password", &Schema::SECRET)],
    required: &["user", "password"],
    closed: false,
    count: Count::ANY,
});
