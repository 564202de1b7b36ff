// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 3] = [&CREATE_THING, &GET_TREE, &PUT_TREE];

/// `createThing`, `POST /things`: Create a thing.
pub const CREATE_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "createThing",
        method: "POST",
        path: PATH.text,
        tag: "things",
        scopes: &[&["repo:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[201],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getTree`, `GET /trees`: Read a tree.
pub const GET_TREE: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/trees", &[]);
    Operation {
        id: "getTree",
        method: "GET",
        path: PATH.text,
        tag: "things",
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

/// `putTree`, `PUT /trees`: Replace a tree.
pub const PUT_TREE: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/trees", &[]);
    Operation {
        id: "putTree",
        method: "PUT",
        path: PATH.text,
        tag: "things",
        scopes: &[&["repo:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[],
        permission_before_body: Some(false),
        fresh_login: false,
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
