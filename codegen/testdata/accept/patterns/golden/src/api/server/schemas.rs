// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "untagged")]
pub(super) static THING: Schema = Schema::of(Kind::Object {
    properties: &[
        (
            "digits",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[0-9]+$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "words",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[[0-9A-Za-z_]\\-]+( [[0-9A-Za-z_]\\-]+)*$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "blank",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[\\s\\u{FEFF}--\\u{85}]?[\\S\\u{85}--\\u{FEFF}]+$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "line",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[^\\n\\r\\u{2028}\\u{2029}]+$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "sign",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[a\\&\\&b]$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "slash",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^a/b-c$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "escaped",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^\\x{1}AA😀$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "named",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^([0-9]{4})-([0-9][0-9])$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "any",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^(?s:.){2}$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "bracket",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^[\\[]a\\]$"),
                    values: &[],
                },
                nullable: false,
                null_apart: false,
                secret: false,
            },
        ),
        (
            "letters",
            &Schema {
                kind: Kind::Text {
                    length: Count::ANY,
                    pattern: Some("^\\p{Lu}\\p{Ll}*$"),
                    values: &[],
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

#[cfg(feature = "untagged")]
pub(super) static GET_CODE__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "word",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema {
            kind: Kind::Text {
                length: Count::ANY,
                pattern: Some("^[0-9A-Za-z_]+(?-u:\\b)$"),
                values: &[],
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
];
