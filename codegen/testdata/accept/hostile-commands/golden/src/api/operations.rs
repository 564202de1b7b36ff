// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 4] = [&GET_THING, &CREATE_THING, &CONTEXT_LIST, &HELP];

/// `getThing`, `GET /things/{body}/{help}`: `GET /things/{body}/{help}`.
pub const GET_THING: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/things/{body}/{help}", &[]);
    Operation {
        id: "getThing",
        method: "GET",
        path: PATH.text,
        tag: "untagged",
        scopes: &[],
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

/// `createThing`, `POST /things/{body}/{help}`: `POST /things/{body}/{help}`.
pub const CREATE_THING: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/things/{body}/{help}", &[]);
    Operation {
        id: "createThing",
        method: "POST",
        path: PATH.text,
        tag: "untagged",
        scopes: &[],
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

/// `contextList`, `GET /context/list`: `GET /context/list`.
pub const CONTEXT_LIST: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/context/list", &[]);
    Operation {
        id: "contextList",
        method: "GET",
        path: PATH.text,
        tag: "untagged",
        scopes: &[],
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

/// `help`, `PUT /api/help`: `PUT /api/help`.
pub const HELP: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/api/help", &[]);
    Operation {
        id: "help",
        method: "PUT",
        path: PATH.text,
        tag: "untagged",
        scopes: &[],
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
