// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, Segment};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 4usize] = [
    &LIST_THINGS,
    &CREATE_THING,
    &QUEUE_THING,
    &DELETE_THING,
];

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
    permission_before_body: None,
    statuses: &[200u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};

/// `queueThing`, `PUT /things`: Queue a thing.
pub const QUEUE_THING: Operation = Operation {
    id: "queueThing",
    method: "PUT",
    path: "/things",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things")],
    permission_before_body: None,
    statuses: &[202u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};

/// `deleteThing`, `DELETE /things`: Delete a thing.
pub const DELETE_THING: Operation = Operation {
    id: "deleteThing",
    method: "DELETE",
    path: "/things",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things")],
    permission_before_body: None,
    statuses: &[200u16, 201u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};
