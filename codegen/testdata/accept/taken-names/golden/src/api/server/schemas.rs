// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Kind, Schema};

#[cfg(feature = "untagged")]
pub(super) static LEVEL: Schema = Schema::of(Kind::Numbers(&[1, 2]));

#[cfg(feature = "untagged")]
pub(super) static PARAMETER_ERROR_OPERATION__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "level",
        location: apitwin_runtime::Location::Query,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &LEVEL,
    },
];
