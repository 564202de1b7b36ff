// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

#[allow(unused_imports)]
use crate::server::{Kind, Schema};

#[cfg(feature = "things")]
pub(super) static LOGIN: Schema = Schema {
    kind: Kind::Object {
        properties: &[
            (
                "user",
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
                "password",
                &Schema {
                    kind: Kind::Text {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        values: &[],
                    },
                    nullable: false,
                    secret: true,
                },
            ),
        ],
        required: &["user", "password"],
        closed: false,
        max_properties: None,
    },
    nullable: false,
    secret: false,
};
