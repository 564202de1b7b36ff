// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static GET_THING__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
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
                pattern: Some("^\\p{L}+$"),
                values: &[],
            },
            nullable: false,
            null_apart: false,
            secret: false,
        },
    },
];
