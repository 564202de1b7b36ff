// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies.

use crate::server::{Bounds, Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static ABOVE: Schema = Schema::of(
    Kind::Integer(Bounds {
        minimum: Some(0i64),
        exclusive_minimum: true,
        ..Bounds::ANY
    }),
);

#[cfg(feature = "things")]
pub(super) static BELOW: Schema = Schema::of(
    Kind::Number(Bounds {
        maximum: Some(10i64),
        exclusive_maximum: true,
        ..Bounds::ANY
    }),
);

#[cfg(feature = "things")]
pub(super) static CHOICE: Schema = Schema::of(Kind::OneOf(&[&OTHER, &WRITTEN]));

#[cfg(feature = "things")]
pub(super) static CHOSEN: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["a", "b"],
});

#[cfg(feature = "things")]
pub(super) static DESCRIBED: Schema = Schema::of(Kind::Object {
    properties: &[
        ("short", &SHORT),
        ("long", &LONG),
        ("spelled", &SPELLED),
        ("chosen", &CHOSEN),
        ("lowest", &LOWEST),
        ("highest", &HIGHEST),
        ("above", &ABOVE),
        ("below", &BELOW),
        ("even", &EVEN),
        ("several", &SEVERAL),
        ("few", &FEW),
        ("distinct", &DISTINCT),
        ("filled", &FILLED),
        ("small", &SMALL),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static DISTINCT: Schema = Schema::of(Kind::List {
    item: &Schema::TEXT,
    count: Count::ANY,
    unique: true,
});

#[cfg(feature = "things")]
pub(super) static EVEN: Schema = Schema::of(
    Kind::Integer(Bounds {
        multiple_of: Some(2i64),
        ..Bounds::ANY
    }),
);

#[cfg(feature = "things")]
pub(super) static FEW: Schema = Schema::of(Kind::List {
    item: &Schema::TEXT,
    count: Count {
        least: None,
        most: Some(1u64),
    },
    unique: false,
});

#[cfg(feature = "things")]
pub(super) static FILLED: Schema = Schema::of(Kind::Map {
    value: &Schema::ANY,
    count: Count {
        least: Some(1u64),
        most: None,
    },
});

#[cfg(feature = "things")]
pub(super) static HIGHEST: Schema = Schema::of(
    Kind::Integer(Bounds {
        maximum: Some(9i64),
        ..Bounds::ANY
    }),
);

#[cfg(feature = "things")]
pub(super) static LISTED: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "short",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Text {
                            length: Count {
                                least: Some(2u64),
                                most: None,
                            },
                            pattern: None,
                            values: &[],
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "long",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Text {
                            length: Count {
                                least: None,
                                most: Some(3u64),
                            },
                            pattern: None,
                            values: &[],
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "spelled",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Text {
                            length: Count::ANY,
                            pattern: Some("^[a-z]+$"),
                            values: &[],
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "chosen",
            &Schema {
                kind: Kind::List {
                    item: &LISTED_CHOSEN_ITEM,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "lowest",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Integer(Bounds {
                            minimum: Some(1i64),
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "highest",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Integer(Bounds {
                            maximum: Some(9i64),
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "above",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Integer(Bounds {
                            minimum: Some(0i64),
                            exclusive_minimum: true,
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "below",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Number(Bounds {
                            maximum: Some(10i64),
                            exclusive_maximum: true,
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "even",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Integer(Bounds {
                            multiple_of: Some(2i64),
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "several",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema::BOOLEAN,
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
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "few",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema::TEXT,
                            count: Count {
                                least: None,
                                most: Some(1u64),
                            },
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "distinct",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema::TEXT,
                            count: Count::ANY,
                            unique: true,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "filled",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Map {
                            value: &Schema::ANY,
                            count: Count {
                                least: Some(1u64),
                                most: None,
                            },
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "small",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::Map {
                            value: &Schema::TEXT,
                            count: Count {
                                least: None,
                                most: Some(1u64),
                            },
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static LISTED_CHOSEN_ITEM: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["a", "b"],
});

#[cfg(feature = "things")]
pub(super) static LISTED_REFERRED: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "short",
            &Schema {
                kind: Kind::List {
                    item: &SHORT,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "long",
            &Schema {
                kind: Kind::List {
                    item: &LONG,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "spelled",
            &Schema {
                kind: Kind::List {
                    item: &SPELLED,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "chosen",
            &Schema {
                kind: Kind::List {
                    item: &CHOSEN,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "lowest",
            &Schema {
                kind: Kind::List {
                    item: &LOWEST,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "highest",
            &Schema {
                kind: Kind::List {
                    item: &HIGHEST,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "above",
            &Schema {
                kind: Kind::List {
                    item: &ABOVE,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "below",
            &Schema {
                kind: Kind::List {
                    item: &BELOW,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "even",
            &Schema {
                kind: Kind::List {
                    item: &EVEN,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "several",
            &Schema {
                kind: Kind::List {
                    item: &SEVERAL,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "few",
            &Schema {
                kind: Kind::List {
                    item: &FEW,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "distinct",
            &Schema {
                kind: Kind::List {
                    item: &DISTINCT,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "filled",
            &Schema {
                kind: Kind::List {
                    item: &FILLED,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "small",
            &Schema {
                kind: Kind::List {
                    item: &SMALL,
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static LISTED_TWICE: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "short",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Text {
                                    length: Count {
                                        least: Some(2u64),
                                        most: None,
                                    },
                                    pattern: None,
                                    values: &[],
                                },
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "long",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Text {
                                    length: Count {
                                        least: None,
                                        most: Some(3u64),
                                    },
                                    pattern: None,
                                    values: &[],
                                },
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "spelled",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Text {
                                    length: Count::ANY,
                                    pattern: Some("^[a-z]+$"),
                                    values: &[],
                                },
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "chosen",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &LISTED_TWICE_CHOSEN_ITEM_ITEM,
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "lowest",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Integer(Bounds {
                                    minimum: Some(1i64),
                                    ..Bounds::ANY
                                }),
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "highest",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Integer(Bounds {
                                    maximum: Some(9i64),
                                    ..Bounds::ANY
                                }),
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "above",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Integer(Bounds {
                                    minimum: Some(0i64),
                                    exclusive_minimum: true,
                                    ..Bounds::ANY
                                }),
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "below",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Number(Bounds {
                                    maximum: Some(10i64),
                                    exclusive_maximum: true,
                                    ..Bounds::ANY
                                }),
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "even",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Integer(Bounds {
                                    multiple_of: Some(2i64),
                                    ..Bounds::ANY
                                }),
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "several",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::List {
                                    item: &Schema::BOOLEAN,
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
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "few",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::List {
                                    item: &Schema::TEXT,
                                    count: Count {
                                        least: None,
                                        most: Some(1u64),
                                    },
                                    unique: false,
                                },
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "distinct",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::List {
                                    item: &Schema::TEXT,
                                    count: Count::ANY,
                                    unique: true,
                                },
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "filled",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Map {
                                    value: &Schema::ANY,
                                    count: Count {
                                        least: Some(1u64),
                                        most: None,
                                    },
                                },
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "small",
            &Schema {
                kind: Kind::List {
                    item: &Schema {
                        kind: Kind::List {
                            item: &Schema {
                                kind: Kind::Map {
                                    value: &Schema::TEXT,
                                    count: Count {
                                        least: None,
                                        most: Some(1u64),
                                    },
                                },
                                nullable: false,
                                null_apart: false,
                                secret: false,
                            },
                            count: Count::ANY,
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static LISTED_TWICE_CHOSEN_ITEM_ITEM: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["a", "b"],
});

#[cfg(feature = "things")]
pub(super) static LONG: Schema = Schema::of(Kind::Text {
    length: Count {
        least: None,
        most: Some(3u64),
    },
    pattern: None,
    values: &[],
});

#[cfg(feature = "things")]
pub(super) static LOWEST: Schema = Schema::of(
    Kind::Integer(Bounds {
        minimum: Some(1i64),
        ..Bounds::ANY
    }),
);

#[cfg(feature = "things")]
pub(super) static MAPPED: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "short",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Text {
                            length: Count {
                                least: Some(2u64),
                                most: None,
                            },
                            pattern: None,
                            values: &[],
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "long",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Text {
                            length: Count {
                                least: None,
                                most: Some(3u64),
                            },
                            pattern: None,
                            values: &[],
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "spelled",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Text {
                            length: Count::ANY,
                            pattern: Some("^[a-z]+$"),
                            values: &[],
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "chosen",
            &Schema {
                kind: Kind::Map {
                    value: &MAPPED_CHOSEN_VALUE,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "lowest",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Integer(Bounds {
                            minimum: Some(1i64),
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "highest",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Integer(Bounds {
                            maximum: Some(9i64),
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "above",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Integer(Bounds {
                            minimum: Some(0i64),
                            exclusive_minimum: true,
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "below",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Number(Bounds {
                            maximum: Some(10i64),
                            exclusive_maximum: true,
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "even",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Integer(Bounds {
                            multiple_of: Some(2i64),
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "several",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::List {
                            item: &Schema::BOOLEAN,
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
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "few",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::List {
                            item: &Schema::TEXT,
                            count: Count {
                                least: None,
                                most: Some(1u64),
                            },
                            unique: false,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "distinct",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::List {
                            item: &Schema::TEXT,
                            count: Count::ANY,
                            unique: true,
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "filled",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Map {
                            value: &Schema::ANY,
                            count: Count {
                                least: Some(1u64),
                                most: None,
                            },
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "small",
            &Schema {
                kind: Kind::Map {
                    value: &Schema {
                        kind: Kind::Map {
                            value: &Schema::TEXT,
                            count: Count {
                                least: None,
                                most: Some(1u64),
                            },
                        },
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static MAPPED_CHOSEN_VALUE: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["a", "b"],
});

#[cfg(feature = "things")]
pub(super) static MAPPED_REFERRED: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "short",
            &Schema {
                kind: Kind::Map {
                    value: &SHORT,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "long",
            &Schema {
                kind: Kind::Map {
                    value: &LONG,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "spelled",
            &Schema {
                kind: Kind::Map {
                    value: &SPELLED,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "chosen",
            &Schema {
                kind: Kind::Map {
                    value: &CHOSEN,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "lowest",
            &Schema {
                kind: Kind::Map {
                    value: &LOWEST,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "highest",
            &Schema {
                kind: Kind::Map {
                    value: &HIGHEST,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "above",
            &Schema {
                kind: Kind::Map {
                    value: &ABOVE,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "below",
            &Schema {
                kind: Kind::Map {
                    value: &BELOW,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "even",
            &Schema {
                kind: Kind::Map {
                    value: &EVEN,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "several",
            &Schema {
                kind: Kind::Map {
                    value: &SEVERAL,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "few",
            &Schema {
                kind: Kind::Map {
                    value: &FEW,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "distinct",
            &Schema {
                kind: Kind::Map {
                    value: &DISTINCT,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "filled",
            &Schema {
                kind: Kind::Map {
                    value: &FILLED,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "small",
            &Schema {
                kind: Kind::Map {
                    value: &SMALL,
                    count: Count::ANY,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static NEW_THING: Schema = Schema::of(Kind::Object {
    properties: &[
        ("written", &WRITTEN),
        ("referred", &REFERRED),
        ("described", &DESCRIBED),
        ("nullable", &NULLABLE),
        ("nullable_referred", &NULLABLE_REFERRED),
        ("listed", &LISTED),
        ("listed_referred", &LISTED_REFERRED),
        ("listed_twice", &LISTED_TWICE),
        ("mapped", &MAPPED),
        ("mapped_referred", &MAPPED_REFERRED),
        ("choice", &CHOICE),
        (
            "unset",
            &Schema {
                kind: Kind::EmptyOr(
                    &Schema {
                        kind: Kind::Integer(Bounds {
                            minimum: Some(1i64),
                            ..Bounds::ANY
                        }),
                        nullable: false,
                        null_apart: false,
                        secret: false,
                    },
                ),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static NULLABLE: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "short",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: Some(2u64),
                        most: None,
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "long",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(3u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "spelled",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[a-z]+$"),
                    values: &[],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "chosen",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["a", "b"],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "lowest",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(1i64),
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "highest",
            &Schema {
                kind: Kind::Integer(Bounds {
                    maximum: Some(9i64),
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "above",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    exclusive_minimum: true,
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "below",
            &Schema {
                kind: Kind::Number(Bounds {
                    maximum: Some(10i64),
                    exclusive_maximum: true,
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "even",
            &Schema {
                kind: Kind::Integer(Bounds {
                    multiple_of: Some(2i64),
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "several",
            &Schema {
                kind: Kind::List {
                    item: &Schema::BOOLEAN,
                    count: Count {
                        least: Some(1u64),
                        most: None,
                    },
                    unique: false,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "few",
            &Schema {
                kind: Kind::List {
                    item: &Schema::TEXT,
                    count: Count {
                        least: None,
                        most: Some(1u64),
                    },
                    unique: false,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "distinct",
            &Schema {
                kind: Kind::List {
                    item: &Schema::TEXT,
                    count: Count::ANY,
                    unique: true,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "filled",
            &Schema {
                kind: Kind::Map {
                    value: &Schema::ANY,
                    count: Count {
                        least: Some(1u64),
                        most: None,
                    },
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "small",
            &Schema {
                kind: Kind::Map {
                    value: &Schema::TEXT,
                    count: Count {
                        least: None,
                        most: Some(1u64),
                    },
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static NULLABLE_REFERRED: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "short",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: Some(2u64),
                        most: None,
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "long",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(3u64),
                    },
                    pattern: None,
                    values: &[],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "spelled",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[a-z]+$"),
                    values: &[],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "chosen",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: None,
                    values: &["a", "b"],
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "lowest",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(1i64),
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "highest",
            &Schema {
                kind: Kind::Integer(Bounds {
                    maximum: Some(9i64),
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "above",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    exclusive_minimum: true,
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "below",
            &Schema {
                kind: Kind::Number(Bounds {
                    maximum: Some(10i64),
                    exclusive_maximum: true,
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "even",
            &Schema {
                kind: Kind::Integer(Bounds {
                    multiple_of: Some(2i64),
                    ..Bounds::ANY
                }),
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "several",
            &Schema {
                kind: Kind::List {
                    item: &Schema::BOOLEAN,
                    count: Count {
                        least: Some(1u64),
                        most: None,
                    },
                    unique: false,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "few",
            &Schema {
                kind: Kind::List {
                    item: &Schema::TEXT,
                    count: Count {
                        least: None,
                        most: Some(1u64),
                    },
                    unique: false,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "distinct",
            &Schema {
                kind: Kind::List {
                    item: &Schema::TEXT,
                    count: Count::ANY,
                    unique: true,
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "filled",
            &Schema {
                kind: Kind::Map {
                    value: &Schema::ANY,
                    count: Count {
                        least: Some(1u64),
                        most: None,
                    },
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "small",
            &Schema {
                kind: Kind::Map {
                    value: &Schema::TEXT,
                    count: Count {
                        least: None,
                        most: Some(1u64),
                    },
                },
                nullable: true,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static OTHER: Schema = Schema::of(Kind::Object {
    properties: &[("other", &Schema::TEXT)],
    required: &["other"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static REFERRED: Schema = Schema::of(Kind::Object {
    properties: &[
        ("short", &SHORT),
        ("long", &LONG),
        ("spelled", &SPELLED),
        ("chosen", &CHOSEN),
        ("lowest", &LOWEST),
        ("highest", &HIGHEST),
        ("above", &ABOVE),
        ("below", &BELOW),
        ("even", &EVEN),
        ("several", &SEVERAL),
        ("few", &FEW),
        ("distinct", &DISTINCT),
        ("filled", &FILLED),
        ("small", &SMALL),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static SEVERAL: Schema = Schema::of(Kind::List {
    item: &Schema::BOOLEAN,
    count: Count {
        least: Some(1u64),
        most: None,
    },
    unique: false,
});

#[cfg(feature = "things")]
pub(super) static SHORT: Schema = Schema::of(Kind::Text {
    length: Count {
        least: Some(2u64),
        most: None,
    },
    pattern: None,
    values: &[],
});

#[cfg(feature = "things")]
pub(super) static SMALL: Schema = Schema::of(Kind::Map {
    value: &Schema::TEXT,
    count: Count {
        least: None,
        most: Some(1u64),
    },
});

#[cfg(feature = "things")]
pub(super) static SPELLED: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: Some("^[a-z]+$"),
    values: &[],
});

#[cfg(feature = "things")]
pub(super) static WRITTEN: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "short",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: Some(2u64),
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
            "long",
            &Schema {
                kind: Kind::Text {
                    length: Count {
                        least: None,
                        most: Some(3u64),
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
            "spelled",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[a-z]+$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        ("chosen", &WRITTEN_CHOSEN),
        (
            "lowest",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(1i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "highest",
            &Schema {
                kind: Kind::Integer(Bounds {
                    maximum: Some(9i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "above",
            &Schema {
                kind: Kind::Integer(Bounds {
                    minimum: Some(0i64),
                    exclusive_minimum: true,
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "below",
            &Schema {
                kind: Kind::Number(Bounds {
                    maximum: Some(10i64),
                    exclusive_maximum: true,
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "even",
            &Schema {
                kind: Kind::Integer(Bounds {
                    multiple_of: Some(2i64),
                    ..Bounds::ANY
                }),
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "several",
            &Schema {
                kind: Kind::List {
                    item: &Schema::BOOLEAN,
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
        (
            "few",
            &Schema {
                kind: Kind::List {
                    item: &Schema::TEXT,
                    count: Count {
                        least: None,
                        most: Some(1u64),
                    },
                    unique: false,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "distinct",
            &Schema {
                kind: Kind::List {
                    item: &Schema::TEXT,
                    count: Count::ANY,
                    unique: true,
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "filled",
            &Schema {
                kind: Kind::Map {
                    value: &Schema::ANY,
                    count: Count {
                        least: Some(1u64),
                        most: None,
                    },
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "small",
            &Schema {
                kind: Kind::Map {
                    value: &Schema::TEXT,
                    count: Count {
                        least: None,
                        most: Some(1u64),
                    },
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
    ],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static WRITTEN_CHOSEN: Schema = Schema::of(Kind::Text {
    length: Count::ANY,
    pattern: None,
    values: &["a", "b"],
});

#[cfg(feature = "things")]
pub(super) static REPLACE_THINGS__BODY: &Schema = &Schema {
    kind: Kind::List {
        item: &Schema {
            kind: Kind::Integer(Bounds {
                minimum: Some(1i64),
                ..Bounds::ANY
            }),
            nullable: false,
            null_apart: false,
            secret: false,
        },
        count: Count {
            least: None,
            most: Some(2u64),
        },
        unique: false,
    },
    nullable: false,
    null_apart: false,
    secret: false,
};
