// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 5] = [
    &LIST_THINGS,
    &CREATE_THING,
    &QUEUE_THING,
    &DELETE_THING,
    &GET_NEWEST_THING,
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
        permission_before_body: None,
        fresh_login: false,
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `queueThing`, `PUT /things`: Queue a thing.
pub const QUEUE_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "queueThing",
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
        statuses: &[202],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `deleteThing`, `DELETE /things`: Delete a thing.
pub const DELETE_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "deleteThing",
        method: "DELETE",
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
        statuses: &[200, 201],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getNewestThing`, `GET /things/newest`: Read the newest thing.
pub const GET_NEWEST_THING: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/things/newest", &[]);
    Operation {
        id: "getNewestThing",
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
        statuses: &[200, 429],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
