// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, Segment};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 2usize] = [&CREATE_THING, &REPLACE_THINGS];

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
    permission_before_body: Some(true),
    statuses: &[204u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};

/// `replaceThings`, `PUT /things`: Replace the things.
pub const REPLACE_THINGS: Operation = Operation {
    id: "replaceThings",
    method: "PUT",
    path: "/things",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things")],
    permission_before_body: Some(false),
    statuses: &[204u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};
