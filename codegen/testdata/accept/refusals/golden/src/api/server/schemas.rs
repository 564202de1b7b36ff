// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Kind, Schema};

/// Any value.
#[allow(dead_code)]
pub(super) static ANY: Schema = Schema {
    kind: Kind::Any,
    nullable: false,
    secret: false,
};
