// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, Segment};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 1usize] = [&CHANGE_THING];

/// `changeThing`, `PUT /thing`: Change the thing.
pub const CHANGE_THING: Operation = Operation {
    id: "changeThing",
    method: "PUT",
    path: "/thing",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("thing")],
    permission_before_body: Some(false),
    statuses: &[200u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};
