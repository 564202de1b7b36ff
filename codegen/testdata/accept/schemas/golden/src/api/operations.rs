// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 3] = [&CREATE_THING, &CREATE_PET, &CREATE_SOURCE];

/// `createThing`, `POST /things`: `POST /things`.
pub const CREATE_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "createThing",
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

/// `createPet`, `POST /pets`: `POST /pets`.
pub const CREATE_PET: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/pets", &[]);
    Operation {
        id: "createPet",
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

/// `createSource`, `POST /sources`: `POST /sources`.
pub const CREATE_SOURCE: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/sources", &[]);
    Operation {
        id: "createSource",
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
