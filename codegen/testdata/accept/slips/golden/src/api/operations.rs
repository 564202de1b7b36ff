// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 2] = [&GET_PART, &GET_PART2];

/// `getPart`, `GET /things/{thingId}/parts/{part}`: 404.
pub const GET_PART: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/things/{thingId}/parts/{part}",
        &[],
    );
    Operation {
        id: "getPart",
        method: "GET",
        path: PATH.text,
        tag: "parts",
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
        statuses: &[200, 404],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getPart2`, `POST /things`: `POST /things`.
pub const GET_PART2: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "getPart2",
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
        statuses: &[],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
