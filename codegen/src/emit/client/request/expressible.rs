//! Which requests progenitor can express. The others are written by [`own`](super::own).

use crate::emit::client::success::Success;
use crate::emit::parameters::is_plain;
use crate::ir::{Api, Body, Operation, Segment};
use crate::names;

/// What progenitor calls its own variables. Parameters of these names make it use others.
const LOCALS: [&str; 8] = [
    "body",
    "body_map",
    "client",
    "header_map",
    "request",
    "response",
    "result",
    "url",
];

/// Whether progenitor can write the request of an operation so that it says what the document says.
pub(in crate::emit::client) fn is_expressible(api: &Api, operation: &Operation) -> bool {
    let mut segments = operation.path.segments.iter();
    // Each parameter is a field of the builder under a name that progenitor makes.
    let is_named_alike = |name: &str, rust_name: &str| {
        rust_name == names::value_name(name) && !LOCALS.contains(&rust_name)
    };
    let is_json = |body: &Body| body.json().is_some();
    operation.body.as_ref().is_none_or(is_json)
        && !matches!(Success::of(operation), Success::Received(_))
        && segments.all(|segment| !matches!(segment, Segment::Parts(_)))
        && operation.parameters().all(|parameter| {
            is_plain(api, parameter) && is_named_alike(&parameter.name, &parameter.rust_name)
        })
}
