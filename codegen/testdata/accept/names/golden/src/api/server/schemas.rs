// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Kind, Schema};

#[cfg(feature = "m")]
pub(super) static CREATE_THING_BODY: Schema = Schema::of(Kind::Object {
    properties: &[("name", &Schema::TEXT)],
    required: &[],
    closed: false,
    max_properties: None,
});

#[cfg(feature = "m")]
pub(super) static CREATE_THING__BODY: &Schema = &Schema {
    kind: Kind::List {
        item: &CREATE_THING_BODY,
        min_items: None,
        max_items: None,
        unique_items: false,
    },
    nullable: false,
    null_apart: false,
    secret: false,
};
