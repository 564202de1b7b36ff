// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 9] = [
    &GET_THING,
    &LIST_QUERIES,
    &PUT_PATHS,
    &GET_FILE,
    &GET_JSON,
    &PRINT_FILE,
    &GET_HEADERS,
    &GET_CHOICE,
    &GET_DEFAULTS,
];

/// `getThing`, `GET /things/{id}`: `GET /things/{id}`.
pub const GET_THING: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/things/{id}", &[]);
    Operation {
        id: "getThing",
        method: "GET",
        path: PATH.text,
        tag: "thing",
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

/// `listQueries`, `GET /queries`: `GET /queries`.
pub const LIST_QUERIES: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/queries", &[]);
    Operation {
        id: "listQueries",
        method: "GET",
        path: PATH.text,
        tag: "thing",
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

/// `putPaths`, `PUT
/// /paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}`: `PUT
/// /paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}`.
pub const PUT_PATHS: Operation = {
    const PATH: PathTemplate<9> = PathTemplate::new(
        "/paths/{plain}/{list}/{label}/{labels}/{matrix}/{matrices}/{object}/{json}",
        &[],
    );
    Operation {
        id: "putPaths",
        method: "PUT",
        path: PATH.text,
        tag: "thing",
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

/// `getFile`, `GET /files/{name}.{ext}`: `GET /files/{name}.{ext}`.
pub const GET_FILE: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/files/{name}.{ext}", &[]);
    Operation {
        id: "getFile",
        method: "GET",
        path: PATH.text,
        tag: "thing",
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

/// `getJson`, `GET /files/{name}.json`: `GET /files/{name}.json`.
pub const GET_JSON: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/files/{name}.json", &[]);
    Operation {
        id: "getJson",
        method: "GET",
        path: PATH.text,
        tag: "thing",
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

/// `printFile`, `POST /files/v{number}:print`: `POST /files/v{number}:print`.
pub const PRINT_FILE: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/files/v{number}:print", &[]);
    Operation {
        id: "printFile",
        method: "POST",
        path: PATH.text,
        tag: "thing",
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

/// `getHeaders`, `GET /headers`: `GET /headers`.
pub const GET_HEADERS: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/headers", &[]);
    Operation {
        id: "getHeaders",
        method: "GET",
        path: PATH.text,
        tag: "thing",
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

/// `getChoice`, `GET /choices/{either}`: A number or a text, which is a number only where it is
/// written as one.
pub const GET_CHOICE: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/choices/{either}", &[]);
    Operation {
        id: "getChoice",
        method: "GET",
        path: PATH.text,
        tag: "thing",
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

/// `getDefaults`, `GET /defaults`: Defaults that are no constants.
pub const GET_DEFAULTS: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/defaults", &[]);
    Operation {
        id: "getDefaults",
        method: "GET",
        path: PATH.text,
        tag: "thing",
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
