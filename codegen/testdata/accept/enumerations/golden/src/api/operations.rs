// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, Segment};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 1usize] = [&LIST_THINGS];

/// `listThings`, `GET /things`: List the things.
pub const LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: "GET",
    path: "/things",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things")],
    permission_before_body: None,
    statuses: &[200u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};
