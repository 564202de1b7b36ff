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

#[cfg(feature = "things")]
pub(super) static LIST_THINGS_ORDER: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &["up", "down"],
    },
    nullable: false,
    secret: false,
};
