// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 5] = [
    &LIST_THINGS,
    &CREATE_THING,
    &CHANGE_THING,
    &GET_BOX,
    &PUT_BOX,
];

/// `listThings`, `GET /things`: List the things.
pub const LIST_THINGS: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "listThings",
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
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `changeThing`, `PUT /things/{id}`: Change a thing.
pub const CHANGE_THING: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/things/{id}", &[]);
    Operation {
        id: "changeThing",
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
        permission_before_body: Some(true),
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getBox`, `GET /boxes/{box}`: Read a box.
pub const GET_BOX: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/boxes/{box}", &[]);
    Operation {
        id: "getBox",
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

/// `putBox`, `PUT /boxes/{box}`: Create a box.
pub const PUT_BOX: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/boxes/{box}", &[]);
    Operation {
        id: "putBox",
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
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
