// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 3] = [&FIND_THING, &SET_THING, &REMOVE_THING];

/// `findThing`, `GET /things`: Find a thing.
pub const FIND_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "findThing",
        method: "GET",
        path: PATH.text,
        tag: "things",
        scopes: &[&["repo:read"]],
        public: true,
        guide_section: "",
        features: &["THINGS", "FINDING", "LOOKING"],
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

/// `setThing`, `PUT /things`: Set a thing.
pub const SET_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "setThing",
        method: "PUT",
        path: PATH.text,
        tag: "things",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &["THINGS"],
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

/// `removeThing`, `DELETE /things`: Remove a thing.
pub const REMOVE_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "removeThing",
        method: "DELETE",
        path: PATH.text,
        tag: "things",
        scopes: &[&["repo:write"]],
        public: false,
        guide_section: "",
        features: &["THINGS"],
        fails_when_disabled: true,
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
