// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 3] = [&LIST_PETS, &LIST_STORES, &LIST_SHOPS];

/// `listPets`, `GET /pets`: List pets 🐶.
pub const LIST_PETS: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/pets", &[]);
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
        statuses: &[200],
        reasons: &[],
        implied_scopes: crate::IMPLIED_SCOPES,
    }
};

/// `listStores`, `GET /stores`: `GET /stores`.
pub const LIST_STORES: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/stores", &[]);
    Operation {
        id: "listStores",
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

/// `listShops`, `GET /shops`: `GET /shops`.
pub const LIST_SHOPS: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/shops", &[]);
    Operation {
        id: "listShops",
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
