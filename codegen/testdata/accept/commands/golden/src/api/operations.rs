// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 8] = [
    &LIST_BOXES,
    &CREATE_BOX,
    &NAIL_TOGETHER,
    &PAINT_CRATE,
    &STORE_CRATE,
    &OPEN_LID,
    &LOCK_LID,
    &LOCK_LID_AS_BEFORE,
];

/// `listBoxes`, `GET /api/v1/boxes`: List the boxes.
pub const LIST_BOXES: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/boxes", &[]);
    Operation {
        id: "listBoxes",
        method: "GET",
        path: PATH.text,
        tag: "boxes",
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

/// `createBox`, `POST /api/v1/boxes`: Create a box.
pub const CREATE_BOX: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/boxes", &[]);
    Operation {
        id: "createBox",
        method: "POST",
        path: PATH.text,
        tag: "boxes",
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

/// `nailTogether`, `POST /api/v1/crates`: Build a crate.
pub const NAIL_TOGETHER: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/crates", &[]);
    Operation {
        id: "nailTogether",
        method: "POST",
        path: PATH.text,
        tag: "boxes",
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

/// `paintCrate`, `PUT /api/v1/crates/{name}/colour`: Paint a crate.
pub const PAINT_CRATE: Operation = {
    const PATH: PathTemplate<5> = PathTemplate::new("/api/v1/crates/{name}/colour", &[]);
    Operation {
        id: "paintCrate",
        method: "PUT",
        path: PATH.text,
        tag: "boxes",
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

/// `storeCrate`, `POST /api/v1/stored`: Store a crate.
pub const STORE_CRATE: Operation = {
    const PATH: PathTemplate<3> = PathTemplate::new("/api/v1/stored", &[]);
    Operation {
        id: "storeCrate",
        method: "POST",
        path: PATH.text,
        tag: "boxes",
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

/// `openLid`, `POST /api/v1/boxes/{name}/lid/open`: Open a lid.
pub const OPEN_LID: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/boxes/{name}/lid/open",
        &[],
    );
    Operation {
        id: "openLid",
        method: "POST",
        path: PATH.text,
        tag: "lids",
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

/// `lockLid`, `POST /api/v1/boxes/{name}/lid/lock`: Lock a lid.
pub const LOCK_LID: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new(
        "/api/v1/boxes/{name}/lid/lock",
        &[],
    );
    Operation {
        id: "lockLid",
        method: "POST",
        path: PATH.text,
        tag: "lids",
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

/// `lockLidAsBefore`, `POST /api/v1/box/{name}/lid/lock`: Lock a lid at its former path.
pub const LOCK_LID_AS_BEFORE: Operation = {
    const PATH: PathTemplate<6> = PathTemplate::new("/api/v1/box/{name}/lid/lock", &[]);
    Operation {
        id: "lockLidAsBefore",
        method: "POST",
        path: PATH.text,
        tag: "lids",
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
