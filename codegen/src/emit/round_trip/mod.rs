//! The self-test of a generated crate: values from client to server and back, and requests that break
//! one constraint each.
//!
//! What differs from operation to operation is data, `tests/round_trip.json`, which one driver in the
//! runtime works through. The code in `tests/round_trip.rs` is what needs types: a call and a method of
//! the implementation for each operation.

mod adapter;
mod bodies;
mod broken_requests;
mod cases;
mod collections;
mod contents;
mod direction;
mod instance;
mod parameters;
mod pattern;
mod responses;
mod scalars;
mod smallest;
mod values;
mod violations;

use std::fmt;

use serde_json::Value as Json;

use self::values::Values;
use crate::files::Files;
use crate::ir::Api;

/// The self-test of a crate.
#[derive(Clone, Debug)]
pub struct RoundTrip {
    /// `tests/round_trip.rs` and `tests/round_trip.json`.
    pub files: Files,
    /// What it does not try.
    pub left_out: Vec<LeftOut>,
}

/// A part of an operation that the self-test does not try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The id of the operation.
    pub operation: String,
    /// What is not tried, and why.
    pub what: String,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.what)
    }
}

/// Makes the self-test of the crate that was generated from `api`; of its operations as `commands` too, if it has
/// them.
pub fn round_trip(api: &Api, commands: bool) -> RoundTrip {
    let mut values = Values::new(api);
    let mut left_out = Vec::new();
    let operations = api.operations.iter();
    let cases: Vec<Json> = operations
        .map(|operation| cases::cases(api, &mut values, operation, &mut left_out))
        .collect();
    let mut files = Files::default();
    files.add("tests/round_trip.rs", adapter::file(api, commands));
    files.add("tests/round_trip.json", lines(&cases));
    RoundTrip { files, left_out }
}

/// A list with an operation on each line, so that a person can find one.
fn lines(cases: &[Json]) -> String {
    let lines: Vec<String> = cases.iter().map(Json::to_string).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}
