//! Checks which version of OpenAPI a document is written in, before anything else is looked at.

use super::node::{Node, Value};
use crate::diagnostic::{Diagnostics, Place};
use crate::profile::Profile;

/// The version that this generator's own document is written in.
const EXACT: &str = "3.0.3";

/// Reports a version that cannot be read, and returns whether the rest is worth looking at.
pub(super) fn check(root: &Node, profile: &Profile, problems: &mut Diagnostics) -> bool {
    let write = format!("write `openapi: {EXACT}`");
    if let Some(entry) = root.entry("swagger") {
        let version = shown(&entry.value);
        refuse(&entry.place, &format!("Swagger {version}"), problems);
        return false;
    }
    let Some(node) = root.get("openapi") else {
        problems.add(&root.place, "the document has no `openapi`", write);
        return true;
    };
    let version = shown(node);
    if version == EXACT {
        return true;
    }
    let Some(patch) = version.strip_prefix("3.0.") else {
        match version.split_once('.') {
            // YAML reads `3.0` as a number.
            _ if version == "3.0" || version == "3" => {
                let problem =
                    format!("`openapi`: expected a version with three parts, found {version}");
                problems.add(&node.place, problem, write);
            }
            Some((major, _)) if major.parse::<u32>().is_ok() => {
                refuse(&node.place, &format!("OpenAPI {version}"), problems);
            }
            _ => {
                let problem = format!("`openapi`: expected a version, found {version}");
                problems.add(&node.place, problem, write);
            }
        }
        return false;
    };
    let number = patch.split(['-', '+']).next().unwrap_or(patch);
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        let problem = format!("`openapi`: expected a version, found {version}");
        problems.add(&node.place, problem, write);
        return false;
    }
    problems.tell(
        profile.exact_version,
        None,
        &node.place,
        format!("`openapi`: expected `{EXACT}`, found `{version}`"),
        "correct the value",
    );
    true
}

fn refuse(place: &Place, version: &str, problems: &mut Diagnostics) {
    problems.add(
        place,
        format!("the document is written in {version}; the generator reads OpenAPI 3.0"),
        "convert it to OpenAPI 3.0",
    );
}

/// A version as it is written.
fn shown(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => node.kind().to_owned(),
    }
}
