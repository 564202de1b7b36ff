// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 3] = [&CREATE_FILTER, &CREATE_LINK, &CREATE_BLOCK];

/// `createFilter`, `POST /filters`: `POST /filters`.
pub const CREATE_FILTER: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/filters", &[]);
    Operation {
        id: "createFilter",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createLink`, `POST /links`: `POST /links`.
pub const CREATE_LINK: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/links", &[]);
    Operation {
        id: "createLink",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `createBlock`, `POST /blocks`: `POST /blocks`.
pub const CREATE_BLOCK: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/blocks", &[]);
    Operation {
        id: "createBlock",
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
