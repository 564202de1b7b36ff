// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "untagged")]
pub(super) static AND: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "and",
            &Schema {
                kind: Kind::List {
                    item: &FILTER,
                    count: Count {
                        least: Some(1u64),
                        most: None,
                    },
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["and"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static BLOCK: Schema = Schema::of(Kind::Tagged {
    tag: "kind",
    forms: &[(&["paragraph"], &PARAGRAPH), (&["section"], &SECTION)],
});

#[cfg(feature = "untagged")]
pub(super) static EQUALS: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "field",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: Some(1u64),
                        most: None,
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "value",
            &Schema {
                nullable: true,
                ..Schema::ANY
            },
        ),
    ],
    required: &["field"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static FILTER: Schema = Schema::of(Kind::OneOf(&[&AND, &OR, &NOT, &EQUALS]));

#[cfg(feature = "untagged")]
pub(super) static LEFT: Schema = Schema::of(Kind::ObjectAnd {
    object: &Schema::of(Kind::Object {
        properties: &[("next", &LINK), ("left", &Schema::INT64)],
        required: &[],
        closed: false,
        count: Count::ANY,
    }),
    others: &LINK,
});

#[cfg(feature = "untagged")]
pub(super) static LINK: Schema = Schema::of(Kind::AnyOf(&[&LEFT, &RIGHT]));

#[cfg(feature = "untagged")]
pub(super) static NOT: Schema = Schema::of(Kind::Object {
    properties: &[("not", &FILTER)],
    required: &["not"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static OR: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "or",
            &Schema {
                kind: Kind::List {
                    item: &FILTER,
                    count: Count {
                        least: Some(1u64),
                        most: None,
                    },
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &["or"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static PARAGRAPH: Schema = Schema::of(Kind::Object {
    properties: &[("kind", &Schema::TEXT), ("text", &PARAGRAPH_TEXT)],
    required: &["kind", "text"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "untagged")]
pub(super) static PARAGRAPH_TEXT: Schema = Schema::of(
    Kind::OneOf(
        &[
            &Schema {
                kind: Kind::List {
                    item: &LINK,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
            &Schema::TEXT,
        ],
    ),
);

#[cfg(feature = "untagged")]
pub(super) static RIGHT: Schema = Schema::of(Kind::ObjectAnd {
    object: &Schema::of(Kind::Object {
        properties: &[("next", &LINK), ("right", &Schema::INT64)],
        required: &[],
        closed: false,
        count: Count::ANY,
    }),
    others: &LINK,
});

#[cfg(feature = "untagged")]
pub(super) static SECTION: Schema = Schema::of(Kind::Object {
    properties: &[
        ("kind", &Schema::TEXT),
        (
            "blocks",
            &Schema {
                kind: Kind::List {
                    item: &BLOCK,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("condition", &FILTER),
    ],
    required: &["kind", "blocks"],
    closed: false,
    count: Count::ANY,
});
