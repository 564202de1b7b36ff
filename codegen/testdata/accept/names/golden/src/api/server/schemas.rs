// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "m")]
pub(super) static CREATE_THING_BODY: Schema = Schema::of(Kind::Object {
    properties: &[("name", &Schema::TEXT)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "m")]
pub(super) static CREATE_THING__BODY: &Schema = &Schema {
    kind: Kind::List {
        item: &CREATE_THING_BODY,
        count: Count::ANY,
        unique: false,
    },
    nullable: false,
    null_apart: false,
    secret: false,
};
