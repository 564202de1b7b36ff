// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, PathTemplate};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 1] = [&CHANGE_THING];

/// `changeThing`, `PUT /things`: `PUT /things`.
pub const CHANGE_THING: Operation = {
    const PATH: PathTemplate<1> = PathTemplate::new("/things", &[]);
    Operation {
        id: "changeThing",
        method: "PUT",
        path: PATH.text,
        tag: "things",
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
