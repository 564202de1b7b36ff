// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, Segment};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 1usize] = [&LOGIN];

/// `login`, `POST /login`: Log in.
pub const LOGIN: Operation = Operation {
    id: "login",
    method: "POST",
    path: "/login",
    tag: "things",
    scopes: &[],
    public: true,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("login")],
    permission_before_body: Some(true),
    statuses: &[200u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};
