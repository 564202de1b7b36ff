//! Where two JSON values differ.

use std::collections::BTreeSet;

use serde_json::Value as Json;

/// Whether `1` and `1.0` are the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberForms {
    /// They differ: strict readers reject a fraction.
    Distinct,
    /// They are the same.
    ByValue,
}

/// Collects where two JSON values differ.
pub fn differences(
    at: &str,
    expected: &Json,
    found: &Json,
    forms: NumberForms,
    problems: &mut Vec<String>,
) {
    match (expected, found) {
        (Json::Object(expected), Json::Object(found)) => {
            let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
            for name in names {
                let at = format!("{at}/{name}");
                match (expected.get(name), found.get(name)) {
                    (Some(expected), Some(found)) => {
                        differences(&at, expected, found, forms, problems);
                    }
                    (Some(expected), None) => problems.push(format!("{at}: lost, was {expected}")),
                    _ => problems.push(format!("{at}: added")),
                }
            }
        }
        (Json::Array(expected), Json::Array(found)) if expected.len() == found.len() => {
            for (index, (expected, found)) in expected.iter().zip(found).enumerate() {
                differences(&format!("{at}/{index}"), expected, found, forms, problems);
            }
        }
        (Json::Number(one), Json::Number(other))
            if forms == NumberForms::ByValue && one.as_f64() == other.as_f64() => {}
        _ if expected == found => {}
        _ => problems.push(format!("{at}: {found} instead of {expected}")),
    }
}
