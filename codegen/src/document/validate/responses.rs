//! Checks request bodies, and responses by status.

use http::StatusCode;

use super::index::Index;
use super::keys::Kind;
use super::object::Operation;
use crate::diagnostic::Diagnostics;
use crate::document::node::{Entry, Node, Value};
use crate::profile::Profile;

/// The only media type of requests and of successes.
const JSON: &str = "application/json";

/// The media types of rejections: JSON, pages and plain text.
const REJECTIONS: [&str; 3] = [JSON, "text/html", "text/plain"];

/// Checks request bodies and responses.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    for operation in &index.operations {
        check_request(operation, problems);
        check_statuses(index, operation, problems);
    }
    for object in index.of_kind(Kind::Response) {
        if let Some(content) = object.node.entry("content")
            && matches!(&content.value.value, Value::Map(entries) if entries.is_empty())
        {
            object.report(
                problems,
                &content.place,
                format!("{} has an empty `content`", object.label),
                "leave `content` out for an empty body",
            );
        }
        if let (Some(entry), Some(_)) = (
            object.node.entry("x-quay-empty-media-type"),
            object.node.get("content"),
        ) {
            object.report(
                problems,
                &entry.place,
                format!(
                    "`x-quay-empty-media-type` is set on {}, which has content",
                    object.label
                ),
                "remove one of the two",
            );
        }
        if let (Some(entry), None) = (
            object.node.entry("x-quay-sorted-json"),
            object.node.get("content"),
        ) {
            object.report(
                problems,
                &entry.place,
                format!(
                    "`x-quay-sorted-json` is set on {}, which has no content",
                    object.label
                ),
                "declare the body, or remove the key",
            );
        }
    }
}

fn check_request(operation: &Operation<'_>, problems: &mut Diagnostics) {
    let Some(body) = operation.node.entry("requestBody") else {
        return;
    };
    if matches!(operation.entry.key.as_str(), "get" | "head") {
        operation.report(
            problems,
            &body.place,
            format!(
                "{} has a request body, which the method does not allow",
                operation.entry.key.to_uppercase()
            ),
            "remove it, or correct the method",
        );
    }
    let Some(content) = body.value.get("content") else {
        return;
    };
    if matches!(&content.value, Value::Map(entries) if entries.is_empty()) {
        operation.report(
            problems,
            &content.place,
            "the request body has no media type",
            "declare `application/json`, or remove the body",
        );
    }
    for (index, media) in content.entries().iter().enumerate() {
        if index > 0 {
            operation.report(
                problems,
                &media.place,
                format!("the request body has the second media type `{}`", media.key),
                "keep `application/json` alone",
            );
        } else if media.key != JSON {
            operation.report(
                problems,
                &media.place,
                format!("the request body is `{}`, expected `{JSON}`", media.key),
                "the client sends only JSON; leave the operation out, or describe it in JSON",
            );
        }
    }
}

fn check_statuses(index: &Index<'_>, operation: &Operation<'_>, problems: &mut Diagnostics) {
    let Some(responses) = operation.node.entry("responses") else {
        return;
    };
    let mut offered = false;
    // What is gone for good never succeeds.
    let mut gone = false;
    for (entry, response) in operation.responses(index.document) {
        let digits = entry.key.len() == 3 && entry.key.bytes().all(|byte| byte.is_ascii_digit());
        let status = entry.key.parse::<u16>().ok().filter(|_| digits);
        if let Some(status) = status {
            check_assigned(
                index.profile(),
                operation,
                entry,
                status,
                response,
                problems,
            );
        }
        match status.filter(|status| (100..=599).contains(status)) {
            Some(status) => {
                let success = (200..300).contains(&status);
                offered |= success && !response.flag("x-quay-documented-only");
                gone |= status == 410;
                check_content(operation, status, response, problems);
            }
            None => operation.report(
                problems,
                &entry.place,
                format!(
                    "response `{}`: expected a status from 100 to 599",
                    entry.key
                ),
                spelt_out(entry),
            ),
        }
    }
    if !offered && !gone {
        operation.report(
            problems,
            &responses.place,
            "no successful response is declared that the server sends",
            "write the successful response, such as \"200\" or \"204\"",
        );
    }
}

/// A status without a meaning is most likely misspelt, unless the document says that it is meant.
fn check_assigned(
    profile: &Profile,
    operation: &Operation<'_>,
    entry: &Entry,
    status: u16,
    response: &Node,
    problems: &mut Diagnostics,
) {
    let Ok(code) = StatusCode::from_u16(status) else {
        return;
    };
    let assigned = code.canonical_reason().is_some();
    match response.entry("x-quay-unassigned-status") {
        None if !assigned && status < 600 => operation.tell(
            profile.assigned_statuses,
            problems,
            &entry.place,
            format!("response {status}: no standard gives this status a meaning"),
            "correct it, or write `x-quay-unassigned-status: true` if the server sends it",
        ),
        Some(key) if assigned => operation.report(
            problems,
            &key.place,
            format!("`x-quay-unassigned-status` is set on response {status}, which has a meaning"),
            "remove it",
        ),
        _ => {}
    }
}

fn spelt_out(entry: &Entry) -> &'static str {
    let range = entry.key.len() == 3 && entry.key.to_uppercase().ends_with("XX");
    if range || entry.key == "default" {
        "write out each status that a caller can meet"
    } else {
        "correct the status"
    }
}

fn check_content(
    operation: &Operation<'_>,
    status: u16,
    response: &Node,
    problems: &mut Diagnostics,
) {
    let medias = response.get("content").map_or(&[][..], Node::entries);
    let success = (200..300).contains(&status);
    if let Some(first) = medias.first()
        && matches!(status, 100..=199 | 204 | 205 | 304)
    {
        operation.report(
            problems,
            &first.place,
            format!("response {status} has content, which the status forbids"),
            "remove `content`, or correct the status",
        );
        return;
    }
    for (index, media) in medias.iter().enumerate() {
        if success && index > 0 {
            operation.report(
                problems,
                &media.place,
                format!(
                    "response {status} has the second media type `{}`",
                    media.key
                ),
                "keep `application/json` alone",
            );
        } else if success && media.key != JSON {
            operation.report(
                problems,
                &media.place,
                format!("response {status} is `{}`, expected `{JSON}`", media.key),
                "the client reads only JSON; leave the operation out, or describe it in JSON",
            );
        } else if !REJECTIONS.contains(&media.key.as_str()) {
            operation.report(
                problems,
                &media.place,
                format!(
                    "response {status} is `{}`, which the client cannot read as an error",
                    media.key
                ),
                format!("write one of {}", REJECTIONS.join(", ")),
            );
        }
    }
}
