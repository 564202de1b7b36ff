//! Compares JSON values.

use std::collections::BTreeSet;

use serde_json::Value as Json;

/// Collects where two JSON values differ. Numbers are compared by value: `10.0` is `10`.
pub fn differences(at: &str, expected: &Json, found: &Json, problems: &mut Vec<String>) {
    match (expected, found) {
        (Json::Object(expected), Json::Object(found)) => {
            let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
            for name in names {
                let at = format!("{at}/{name}");
                match (expected.get(name), found.get(name)) {
                    (Some(expected), Some(found)) => differences(&at, expected, found, problems),
                    (Some(expected), None) => problems.push(format!("{at}: lost, was {expected}")),
                    _ => problems.push(format!("{at}: added")),
                }
            }
        }
        (Json::Array(expected), Json::Array(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                differences(&format!("{at}/{index}"), expected, found, problems);
            }
        }
        (Json::Number(one), Json::Number(other)) if one.as_f64() == other.as_f64() => {}
        _ if expected == found => {}
        _ => problems.push(format!("{at}: {found} instead of {expected}")),
    }
}
