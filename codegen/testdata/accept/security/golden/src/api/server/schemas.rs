// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Kind, Schema};

#[cfg(feature = "things")]
pub(super) static WITH_KEY_AS_PARAMETER__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "x-app-key",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: false,
        schema: &Schema::TEXT,
    },
];
