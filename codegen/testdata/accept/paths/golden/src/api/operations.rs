// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The operation table: method, path, scopes and origin of every operation.

use crate::{Operation, Segment};

/// Every operation, by tag and in the order of the document.
pub const ALL: [&Operation; 6usize] = [
    &LIST_THINGS,
    &ADD_THING,
    &GET_THING,
    &DROP_THING,
    &GET_TAG,
    &HEAD_TAG,
];

/// `listThings`, `GET /things/`: Do listThings.
pub const LIST_THINGS: Operation = Operation {
    id: "listThings",
    method: "GET",
    path: "/things/",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things"), Segment::Literal("")],
    permission_before_body: None,
    statuses: &[204u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};

/// `addThing`, `POST /things/`: Do addThing.
pub const ADD_THING: Operation = Operation {
    id: "addThing",
    method: "POST",
    path: "/things/",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things"), Segment::Literal("")],
    permission_before_body: None,
    statuses: &[204u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};

/// `getThing`, `GET /things/{type}`: Do getThing.
pub const GET_THING: Operation = Operation {
    id: "getThing",
    method: "GET",
    path: "/things/{type}",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things"), Segment::One("type")],
    permission_before_body: None,
    statuses: &[204u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};

/// `dropThing`, `DELETE /things/{type}`: Do dropThing.
pub const DROP_THING: Operation = Operation {
    id: "dropThing",
    method: "DELETE",
    path: "/things/{type}",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[Segment::Literal("things"), Segment::One("type")],
    permission_before_body: None,
    statuses: &[204u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};

/// `getTag`, `GET /repository/{repository}/tags/{tagName}`: Do getTag.
pub const GET_TAG: Operation = Operation {
    id: "getTag",
    method: "GET",
    path: "/repository/{repository}/tags/{tagName}",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("tags"),
        Segment::One("tagName"),
    ],
    permission_before_body: None,
    statuses: &[204u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};

/// `headTag`, `HEAD /repository/{repository}/tags/{tagName}`: Do headTag.
pub const HEAD_TAG: Operation = Operation {
    id: "headTag",
    method: "HEAD",
    path: "/repository/{repository}/tags/{tagName}",
    tag: "things",
    scopes: &[&["repo:read"]],
    public: false,
    guide_section: "",
    features: &[],
    internal: false,
    segments: &[
        Segment::Literal("repository"),
        Segment::Many("repository"),
        Segment::Literal("tags"),
        Segment::One("tagName"),
    ],
    permission_before_body: None,
    statuses: &[204u16],
    implied_scopes: crate::IMPLIED_SCOPES,
};
