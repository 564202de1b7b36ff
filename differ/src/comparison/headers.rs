//! The headers that callers depend on, and where those of two responses differ.

use std::collections::BTreeSet;

use super::{CapturedValues, Difference, StepResponse};

/// The headers that are compared. Others belong to the machine that sends them, such as `date`.
const COMPARED: [&str; 18] = [
    "access-control-allow-credentials",
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-allow-origin",
    "access-control-max-age",
    "allow",
    "cache-control",
    "content-disposition",
    "content-type",
    "deprecation",
    "location",
    "pragma",
    "retry-after",
    "set-cookie",
    "vary",
    "www-authenticate",
    "x-frame-options",
    "x-next-csrf-token",
];

/// The headers that are lists without an order.
const SETS: [&str; 4] = [
    "access-control-allow-headers",
    "access-control-allow-methods",
    "allow",
    "vary",
];

pub(super) fn differences(
    expected: &StepResponse,
    found: &StepResponse,
    captured: [&CapturedValues; 2],
) -> Vec<Difference> {
    let same_media_type = expected.media_type() == found.media_type();
    let compared = COMPARED.into_iter().filter(|name| {
        // Another media type is told on its own.
        *name != "content-type" || same_media_type
    });
    let differences = compared.filter_map(|name| {
        let [expected, found] = [(expected, captured[0]), (found, captured[1])]
            .map(|(side, captured)| side.header(name).map(|value| stable(name, value, captured)));
        if expected == found {
            return None;
        }
        let [expected, found] = [expected, found].map(|it| it.unwrap_or_else(|| "none".to_owned()));
        let text = format!("{found} instead of {expected}");
        Some(Difference::new(format!("header {name}"), text))
    });
    differences.collect()
}

/// The value without what differs from run to run.
fn stable(name: &str, value: &str, captured: &CapturedValues) -> String {
    if SETS.contains(&name) {
        let members: BTreeSet<&str> = value.split([',', '\n']).map(str::trim).collect();
        return members.into_iter().collect::<Vec<_>>().join(", ");
    }
    match name {
        // Names and attributes: the values are secrets, and expire by the clock.
        "set-cookie" => {
            let cookies: BTreeSet<String> = value.lines().map(cookie).collect();
            cookies.into_iter().collect::<Vec<_>>().join(" + ")
        }
        "x-next-csrf-token" => "<token>".to_owned(),
        "retry-after" => "<seconds>".to_owned(),
        _ => captured.mask(value),
    }
}

fn cookie(line: &str) -> String {
    let mut parts = line.split(';').map(str::trim);
    let name = parts.next().unwrap_or_default();
    let name = name.split('=').next().unwrap_or_default();
    let mut attributes: Vec<&str> = parts
        .filter(|part| !part.to_ascii_lowercase().starts_with("expires="))
        .collect();
    attributes.sort_unstable();
    format!("{name}; {}", attributes.join("; "))
}
