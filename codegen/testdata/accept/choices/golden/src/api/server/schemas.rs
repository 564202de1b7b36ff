// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

#[allow(unused_imports)]
use crate::server::{Kind, Schema};

#[cfg(feature = "things")]
pub(super) static IN_BYTES: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "bytes",
                &Schema {
                    kind: Kind::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["bytes"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "things")]
pub(super) static IN_UNITS: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "text",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            (
                "unit",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: false,
                },
            ),
        ],
        required: &["text", "unit"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "things")]
pub(super) static NEW_THING: Schema = Schema {
    kind: Kind::OneOf(&[&IN_UNITS, &IN_BYTES]),
    nullable: false,
    secret: false,
};
