//! Owns the check of bodies: those of requests, and the answers by status.

use super::keys::Kind;
use super::site::Operation;
use super::survey::Survey;
use crate::diagnostic::Diagnostics;
use crate::document::{Document, Entry, Node, Value};

/// The only media type of requests and of successes.
const JSON: &str = "application/json";

/// What a rejection may also be written in: pages, and plain words.
const REJECTIONS: [&str; 3] = [JSON, "text/html", "text/plain"];

/// Checks request bodies and answers.
pub(super) fn check(survey: &Survey<'_>, problems: &mut Diagnostics) {
    for operation in &survey.operations {
        check_request(operation, problems);
        check_statuses(survey.document, operation, problems);
    }
    for site in survey.of_kind(Kind::Response) {
        if let Some(content) = site.node.entry("content")
            && matches!(&content.value.value, Value::Map(entries) if entries.is_empty())
        {
            site.report(
                problems,
                &content.place,
                format!("{} has an empty `content`", site.label),
                "leave `content` out for an empty body",
            );
        }
        if let (Some(entry), Some(_)) = (
            site.node.entry("x-quay-empty-media-type"),
            site.node.get("content"),
        ) {
            site.report(
                problems,
                &entry.place,
                format!(
                    "`x-quay-empty-media-type` stands on {}, which has content",
                    site.label
                ),
                "remove one of the two",
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
                "a request body on {}, which has none",
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
                "the client sends JSON only; leave the operation out, or describe its JSON",
            );
        }
    }
}

fn check_statuses(document: &Document, operation: &Operation<'_>, problems: &mut Diagnostics) {
    let Some(responses) = operation.node.entry("responses") else {
        return;
    };
    let mut offered = false;
    for (entry, answer) in operation.answers(document) {
        let digits = entry.key.len() == 3 && entry.key.bytes().all(|byte| byte.is_ascii_digit());
        let status = entry.key.parse::<u16>().ok().filter(|_| digits);
        match status.filter(|status| (100..=599).contains(status)) {
            Some(status) => {
                let success = (200..300).contains(&status);
                offered |= success && !answer.flag("x-quay-documented-only");
                check_content(operation, status, answer, problems);
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
    if !offered {
        operation.report(
            problems,
            &responses.place,
            "no success is declared that the server offers",
            "write the response of the success, such as \"200\" or \"204\"",
        );
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
    answer: &Node,
    problems: &mut Diagnostics,
) {
    let medias = answer.get("content").map_or(&[][..], Node::entries);
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
                "the client reads JSON only; leave the operation out, or describe its JSON",
            );
        } else if !REJECTIONS.contains(&media.key.as_str()) {
            operation.report(
                problems,
                &media.place,
                format!(
                    "response {status} is `{}`, which no error can hold",
                    media.key
                ),
                format!("write one of {}", REJECTIONS.join(", ")),
            );
        }
    }
}
