// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 9] = [
    &GET_THING,
    &GET_THING2,
    &GET_THING3,
    &CLIENT_OPERATION,
    &CLIENT_OPERATION2,
    &ROUTER,
    &ALL_,
    &ALL2,
    &CONTEXT,
];

/// `getThing`, `GET /a/{id}/{Id}/{ID}`: `GET /a/{id}/{Id}/{ID}`.
pub const GET_THING: Operation = {
    const PATH: PathTemplate<4> = PathTemplate::new("/a/{id}/{Id}/{ID}", &[]);
    Operation {
        id: "getThing",
        method: "GET",
        path: PATH.text,
        tag: "a-b",
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

/// `get_thing2`, `POST /b`: `POST /b`.
pub const GET_THING2: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/b", &[]);
    Operation {
        id: "get_thing2",
        method: "POST",
        path: PATH.text,
        tag: "a-b",
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

/// `getThing3`, `POST /c`: `POST /c`.
pub const GET_THING3: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/c", &[]);
    Operation {
        id: "getThing3",
        method: "POST",
        path: PATH.text,
        tag: "client",
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

/// `clientOperation`, `GET /d`: `GET /d`.
pub const CLIENT_OPERATION: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/d", &[]);
    Operation {
        id: "clientOperation",
        method: "GET",
        path: PATH.text,
        tag: "models",
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

/// `ClientOperation2`, `GET /e`: `GET /e`.
pub const CLIENT_OPERATION2: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/e", &[]);
    Operation {
        id: "ClientOperation2",
        method: "GET",
        path: PATH.text,
        tag: "std",
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

/// `router`, `GET /f`: `GET /f`.
pub const ROUTER: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/f", &[]);
    Operation {
        id: "router",
        method: "GET",
        path: PATH.text,
        tag: "core",
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

/// `all`, `GET /g`: `GET /g`.
pub const ALL_: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/g", &[]);
    Operation {
        id: "all",
        method: "GET",
        path: PATH.text,
        tag: "crate",
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

/// `ALL2`, `GET /h`: `GET /h`.
pub const ALL2: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/h", &[]);
    Operation {
        id: "ALL2",
        method: "GET",
        path: PATH.text,
        tag: "super",
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

/// `context`, `GET /i`: `GET /i`.
pub const CONTEXT: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/i", &[]);
    Operation {
        id: "context",
        method: "GET",
        path: PATH.text,
        tag: "Context",
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
