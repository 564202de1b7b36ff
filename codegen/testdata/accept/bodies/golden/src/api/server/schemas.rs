// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

#[allow(unused_imports)]
use crate::server::{Kind, Schema};

#[cfg(feature = "things")]
pub(super) static NEW_THING: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "note",
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
                "stars",
                &Schema {
                    kind: Kind::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    secret: false,
                },
            ),
            ("size", &NEW_THING_SIZE),
        ],
        required: &[],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "things")]
pub(super) static NEW_THING_SIZE: Schema = Schema {
    kind: Kind::Text {
        min_length: None,
        max_length: None,
        pattern: None,
        values: &[],
    },
    nullable: false,
    secret: false,
};

#[cfg(feature = "things")]
pub(super) static REPLACE_THINGS_BODY: &Schema = &Schema {
    kind: Kind::List(&NEW_THING),
    nullable: false,
    secret: false,
};
