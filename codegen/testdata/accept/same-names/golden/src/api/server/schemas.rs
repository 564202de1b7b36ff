// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The schemas of request bodies, and parameters with styles or limits.

use crate::server::{Count, Kind, Schema};

#[cfg(feature = "client-tag")]
pub(super) static GET_THING: Schema = Schema::of(Kind::Object {
    properties: &[("z", &Schema::TEXT)],
    required: &["z"],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "client-tag")]
pub(super) static GET_THING_PATH: Schema = Schema::of(Kind::Object {
    properties: &[("z", &GET_THING)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "a-b")]
pub(super) static THING3: Schema = Schema::of(Kind::Object {
    properties: &[("name", &Schema::TEXT)],
    required: &[],
    closed: false,
    count: Count::ANY,
});

#[cfg(feature = "a-b")]
pub(super) static GET_THING2__BODY_1: &Schema = &Schema::TEXT;

#[cfg(feature = "a-b")]
pub(super) static GET_THING__PARAMETERS: &[apitwin_runtime::server::Parameter] = &[
    apitwin_runtime::server::Parameter {
        name: "id",
        location: apitwin_runtime::Location::Header,
        style: apitwin_runtime::Style::Simple {
            explode: false,
        },
        required: false,
        schema: &Schema::TEXT,
    },
    apitwin_runtime::server::Parameter {
        name: "id",
        location: apitwin_runtime::Location::Cookie,
        style: apitwin_runtime::Style::Form {
            explode: true,
        },
        required: false,
        schema: &Schema::TEXT,
    },
];
