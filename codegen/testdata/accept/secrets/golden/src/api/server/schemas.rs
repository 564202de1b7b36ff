// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "things")]
pub(super) static LOGIN: Schema = Schema::of(Kind::Object {
    properties: &[("user", &Schema::TEXT), ("password", &Schema::SECRET)],
    required: &["user", "password"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "things")]
pub(super) static READ_TOKEN__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "token",
        location: apitwin_runtime::Location::Path,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: true,
        schema: &Schema::SECRET,
    },
];
