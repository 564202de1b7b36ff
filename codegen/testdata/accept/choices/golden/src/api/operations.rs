// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, Segment};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 1usize] = [&CREATE_THING];

/// `createThing`, `POST /things`: Create a thing.
pub const CREATE_THING: Operation = Operation {
    id: "createThing",
    method: "POST",
    path: "/things",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things")],
    permission_before_body: Some(false),
    statuses: &[201u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};
