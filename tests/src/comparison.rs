//! Compares JSON values.

use quay_differ::comparison::json::{self, NumberForms};
use serde_json::Value as Json;

/// Collects where two JSON values differ. Numbers are compared by value: `10.0` is `10`.
pub fn differences(at: &str, expected: &Json, found: &Json, problems: &mut Vec<String>) {
    json::differences(at, expected, found, NumberForms::ByValue, problems);
}
