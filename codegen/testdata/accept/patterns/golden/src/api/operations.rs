// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 2] = [&GET_CODE, &PUT_THING];

/// `getCode`, `GET /codes/{code}`: `GET /codes/{code}`.
pub const GET_CODE: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/codes/{code}", &[]);
    Operation {
        id: "getCode",
        method: "GET",
        path: PATH.text,
        tag: "untagged",
        scopes: &[],
        public: true,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("code", "^[0-9]{3}$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `putThing`, `POST /things`: `POST /things`.
pub const PUT_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "putThing",
        method: "POST",
        path: PATH.text,
        tag: "untagged",
        scopes: &[],
        public: true,
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
