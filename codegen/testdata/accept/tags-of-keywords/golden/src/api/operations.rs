// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 3] = [&SELF, &SERVER, &MOD];

/// `self`, `GET /self`: `GET /self`.
pub const SELF: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/self", &[]);
    Operation {
        id: "self",
        method: "GET",
        path: PATH.text,
        tag: "self",
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

/// `server`, `GET /server`: `GET /server`.
pub const SERVER: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/server", &[]);
    Operation {
        id: "server",
        method: "GET",
        path: PATH.text,
        tag: "server",
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

/// `mod`, `GET /mod`: `GET /mod`.
pub const MOD: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/mod", &[]);
    Operation {
        id: "mod",
        method: "GET",
        path: PATH.text,
        tag: "mod",
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
