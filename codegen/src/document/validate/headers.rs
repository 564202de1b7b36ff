//! Checks the name, type and Rust name of each header of a response.

use std::collections::BTreeMap;

use super::index::Index;
use super::keys::Kind;
use super::object::{Object, settle};
use crate::diagnostic::{Diagnostics, Place};
use crate::document::node::{Entry, Node};
use crate::names;
use crate::profile::{Level, Profile};

/// The field that holds the body of a response.
const BODY: &str = "body";

/// Checks every header, and their names within a response.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    for object in index.of_kind(Kind::Header) {
        check_type(index, object, problems);
    }
    for object in index.of_kind(Kind::Response) {
        check_names(index, object, problems);
    }
}

/// A header is one text or one whole number; a set of one text is always that text.
fn check_type(index: &Index<'_>, object: &Object<'_>, problems: &mut Diagnostics) {
    let Some(written) = object.node.get("schema") else {
        return;
    };
    let schema = settle(index.document, written);
    let level = index.profile().lost_schemas;
    let mut report = |place: &Place, problem: String, remedy: &str| {
        object.tell(level, problems, place, problem, remedy);
    };
    let found = schema.text_of("type").unwrap_or("no type");
    let plain = ["string", "integer", "number", "boolean"];
    if !plain.contains(&found) || schema.get("oneOf").is_some() {
        report(
            &written.place,
            format!(
                "{} has {found}, expected a string, a number or a boolean; it is taken as a text",
                object.label
            ),
            "headers hold plain text; describe its form in words",
        );
    }
    if let Some(nullable) = schema.entry("nullable").filter(|_| schema.flag("nullable")) {
        report(
            &nullable.place,
            format!("{} is nullable", object.label),
            "leave out `required` where it may be absent",
        );
    }
    if let Some(entry) = schema.entry("enum") {
        let values = entry.value.items();
        if values.len() != 1 || found != "string" {
            report(
                &entry.place,
                format!("{} has a set of {} values", object.label, values.len()),
                "list the one text that it always has, or describe the values in words",
            );
        } else if !object.node.flag("required") {
            report(
                &entry.place,
                format!("{} has one value and is not required", object.label),
                "write `required: true`; the server always sends it",
            );
        } else if values[0].text().is_some_and(|text| !is_value(text)) {
            object.report(
                problems,
                &written.place,
                format!("{} has a value that no header can hold", object.label),
                "write visible ASCII on one line",
            );
        }
    }
}

fn check_names(index: &Index<'_>, object: &Object<'_>, problems: &mut Diagnostics) {
    let level = index.profile().rust_names;
    let mut seen: BTreeMap<String, &Entry> = BTreeMap::new();
    let label = &object.label;
    let headers = object.node.get("headers").map_or(&[][..], Node::entries);
    for entry in headers {
        if let Some((level, problem, remedy)) = fault_of_name(index.profile(), entry) {
            let problem = format!("{label}: {problem}");
            object.tell(level, problems, &entry.place, problem, remedy);
        }
        if let Some(earlier) = seen.insert(names::value_name(&entry.key), entry) {
            // One header twice cannot be sent; two of one name in Rust get others.
            let level = match earlier.key.eq_ignore_ascii_case(&entry.key) {
                true => Level::Refuse,
                false => level,
            };
            object.tell(
                level,
                problems,
                &entry.place,
                format!(
                    "{label}: the headers `{}` and `{}` become the same name",
                    earlier.key, entry.key
                ),
                "remove one of the two",
            );
        }
    }
}

/// What is wrong with a name, and the remedy.
fn fault_of_name(profile: &Profile, entry: &Entry) -> Option<(Level, String, &'static str)> {
    let name = &entry.key;
    let is_token = !name.is_empty() && name.bytes().all(is_token_byte);
    if !is_token {
        let problem = format!("`{name}` is no name of a header");
        return Some((Level::Refuse, problem, "write letters, digits and hyphens"));
    }
    if name.eq_ignore_ascii_case("content-type") {
        let problem = format!("`{name}` follows from `content`");
        return Some((profile.idle_keys, problem, "remove the header"));
    }
    let has_letter = name.bytes().any(|byte| byte.is_ascii_alphabetic());
    if names::value_name(name) == BODY || !has_letter {
        let problem = format!("the header `{name}` gives no name of a field");
        return Some((
            profile.rust_names,
            problem,
            "leave it out, or name the server's header correctly",
        ));
    }
    None
}

/// A byte of a token, RFC 9110 §5.6.2.
fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

fn is_value(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}
