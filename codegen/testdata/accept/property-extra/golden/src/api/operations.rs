// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 1] = [&GET_THING];

/// `getThing`, `GET /things/{id}`: Read a thing.
pub const GET_THING: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/things/{id}", &[]);
    Operation {
        id: "getThing",
        method: "GET",
        path: PATH.text,
        tag: "thing",
        scopes: &[&["read"]],
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
