// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static NEW_THING: Schema = Schema::of(Kind::Object {
    properties: &[
        ("note", &Schema::TEXT),
        ("stars", &Schema::INTEGER),
        ("size", &NEW_THING_SIZE),
        (
            "parent",
            &Schema {
                nullable: true,
                ..Schema::TEXT
            },
        ),
        ("clone", &Schema::BOOLEAN),
        ("labels", &Schema::TEXTS),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static NEW_THING_SIZE: Schema = Schema::of(Kind::ANY_TEXT);

#[cfg(feature = "things")]
pub(super) static REPLACE_THINGS__BODY: &Schema = &Schema {
    kind: Kind::List {
        item: &NEW_THING,
        count: Count::ANY,
        unique: false,
    },
    nullable: false,
    null_apart: false,
    secret: false,
};
