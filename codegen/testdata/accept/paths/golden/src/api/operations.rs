// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 6] = [
    &LIST_THINGS,
    &ADD_THING,
    &GET_THING,
    &DROP_THING,
    &GET_TAG,
    &HEAD_TAG,
];

/// `listThings`, `GET /things/`: Do listThings.
pub const LIST_THINGS: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/things/", &[]);
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
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `addThing`, `POST /things/`: Do addThing.
pub const ADD_THING: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/things/", &[]);
    Operation {
        id: "addThing",
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
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getThing`, `GET /things/{type}`: Do getThing.
pub const GET_THING: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/things/{type}", &[]);
    Operation {
        id: "getThing",
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
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `dropThing`, `DELETE /things/{type}`: Do dropThing.
pub const DROP_THING: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/things/{type}", &[]);
    Operation {
        id: "dropThing",
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
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `getTag`, `GET /repository/{repository}/tags/{tagName}`: Do getTag.
pub const GET_TAG: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/repository/{repository}/tags/{tagName}",
        &["repository"],
    );
    Operation {
        id: "getTag",
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
        path_patterns: &[("tagName", "^[a-zA-Z]+$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `headTag`, `HEAD /repository/{repository}/tags/{tagName}`: Do headTag.
pub const HEAD_TAG: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new(
        "/repository/{repository}/tags/{tagName}",
        &["repository"],
    );
    Operation {
        id: "headTag",
        method: "HEAD",
        path: PATH.text,
        tag: "things",
        scopes: &[&["repo:read"]],
        public: false,
        guide_section: "",
        features: &[],
        fails_when_disabled: false,
        internal: false,
        segments: &PATH.segments,
        path_patterns: &[("tagName", "^[a-zA-Z]+$")],
        permission_before_body: None,
        fresh_login: false,
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
