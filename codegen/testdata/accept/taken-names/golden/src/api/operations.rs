// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 4] = [
    &PARAMETER_ERROR_OPERATION,
    &LIST_PETS2,
    &LIST_PETS,
    &LIST_PETS3,
];

/// `parameterErrorOperation`, `GET /faults/{kind}`: `GET /faults/{kind}`.
pub const PARAMETER_ERROR_OPERATION: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/faults/{kind}", &[]);
    Operation {
        id: "parameterErrorOperation",
        method: "GET",
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
        statuses: &[200, 404, 409],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listPets2`, `GET /pets`: `GET /pets`.
pub const LIST_PETS2: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/pets", &[]);
    Operation {
        id: "listPets2",
        method: "GET",
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

/// `listPets`, `GET /animals`: `GET /animals`.
pub const LIST_PETS: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/animals", &[]);
    Operation {
        id: "listPets",
        method: "GET",
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
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `list_pets3`, `GET /beasts`: `GET /beasts`.
pub const LIST_PETS3: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/beasts", &[]);
    Operation {
        id: "list_pets3",
        method: "GET",
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
        statuses: &[204],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};
