// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 3] = [
    &GET_PETS_BY_PET_ID2,
    &GET_PETS_BY_PET_ID,
    &GET_HEALTH,
];

/// `getPetsByPetId2`, `GET /pets/{petId}`: `GET /pets/{petId}`.
pub const GET_PETS_BY_PET_ID2: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/pets/{petId}", &[]);
    Operation {
        id: "getPetsByPetId2",
        method: "GET",
        path: PATH.text,
        tag: "pets",
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

/// `getPetsByPetId`, `DELETE /pets/{petId}`: `DELETE /pets/{petId}`.
pub const GET_PETS_BY_PET_ID: Operation = {
    const PATH: PathTemplate<2> = PathTemplate::new("/pets/{petId}", &[]);
    Operation {
        id: "getPetsByPetId",
        method: "DELETE",
        path: PATH.text,
        tag: "stores",
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

/// `getHealth`, `GET /health`: `GET /health`.
pub const GET_HEALTH: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/health", &[]);
    Operation {
        id: "getHealth",
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
