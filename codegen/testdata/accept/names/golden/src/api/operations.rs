// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 5] = [
    &GET_AREA,
    &ALL_,
    &CREATE_THING,
    &LIST_MEASUREMENTS,
    &DELETE_MEASUREMENTS,
];

/// `getArea`, `GET /areas/{gen}`: Read an area.
pub const GET_AREA: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/areas/{gen}", &[]);
    Operation {
        id: "getArea",
        method: "GET",
        path: PATH.text,
        tag: "m²",
        scopes: &[&["repo:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `all`, `GET /everything`: Read everything.
pub const ALL_: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/everything", &[]);
    Operation {
        id: "all",
        method: "GET",
        path: PATH.text,
        tag: "m²",
        scopes: &[&["repo:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createThing`, `POST /everything`: Create things.
pub const CREATE_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/everything", &[]);
    Operation {
        id: "createThing",
        method: "POST",
        path: PATH.text,
        tag: "m²",
        scopes: &[&["repo:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listMeasurements`, `GET /measurements`: List the measurements.
pub const LIST_MEASUREMENTS: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/measurements", &[]);
    Operation {
        id: "listMeasurements",
        method: "GET",
        path: PATH.text,
        tag: "測量",
        scopes: &[&["repo:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteMeasurements`, `DELETE /measurements`: Delete all measurements.
pub const DELETE_MEASUREMENTS: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/measurements", &[]);
    Operation {
        id: "deleteMeasurements",
        method: "DELETE",
        path: PATH.text,
        tag: "測量",
        scopes: &[&["repo:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
