//! Checks request bodies, and responses by status.

use std::collections::BTreeSet;

use http::StatusCode;

use super::index::Index;
use super::keys::Kind;
use super::object::{Operation, follow, settle};
use crate::diagnostic::Diagnostics;
use crate::document::media_type::{MediaKind, essence, is_single, properties, reading};
use crate::document::node::{Entry, Node, Value};
use crate::ir::Status;
use crate::profile::Level;

/// The media types of rejections that a dialect reads: JSON, pages and plain text.
const REJECTIONS: [&str; 3] = ["application/json", "text/html", "text/plain"];

/// Checks request bodies and responses.
pub(super) fn check(index: &Index<'_>, problems: &mut Diagnostics) {
    for operation in &index.operations {
        check_request(index, operation, problems);
        check_statuses(index, operation, problems);
    }
    for object in index.of_kind(Kind::Response) {
        if let Some(content) = object.node.entry("content")
            && matches!(&content.value.value, Value::Map(entries) if entries.is_empty())
        {
            object.tell(
                index.profile().empty_content,
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

fn check_request(index: &Index<'_>, operation: &Operation<'_>, problems: &mut Diagnostics) {
    let Some(body) = operation.node.entry("requestBody") else {
        return;
    };
    if matches!(operation.entry.key.as_str(), "get" | "head") {
        operation.tell(
            index.profile().body_methods,
            problems,
            &body.place,
            format!(
                "{} has a request body, to which the method gives no meaning; it is left out",
                operation.entry.key.to_uppercase()
            ),
            "remove it, or correct the method",
        );
        return;
    }
    let Some(content) = follow(index.document, &body.value).get("content") else {
        return;
    };
    if matches!(&content.value, Value::Map(entries) if entries.is_empty()) {
        operation.tell(
            index.profile().empty_content,
            problems,
            &content.place,
            "the request body has no media type",
            "declare one, such as `application/json`, or remove the body",
        );
    }
    for media in content.entries() {
        if is_media_type(operation, media, problems) {
            check_media(index, operation, "the request body", media, true, problems);
        }
    }
}

/// Whether the key is a media type or a range of them.
fn is_media_type(operation: &Operation<'_>, media: &Entry, problems: &mut Diagnostics) -> bool {
    let essence = essence(&media.key);
    let is_token = |text: &str| {
        let mut bytes = text.bytes();
        !text.is_empty()
            && bytes.all(|it| it.is_ascii_alphanumeric() || b"!#$&^_.+-*".contains(&it))
    };
    let is_one = essence
        .split_once('/')
        .is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype));
    let is_header = media.key.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if !is_one || !is_header {
        operation.report(
            problems,
            &media.place,
            format!("`{}` is no media type", media.key),
            "write type and subtype, such as `application/json`",
        );
    }
    is_one && is_header
}

/// Tells where the generated code keeps less than a schema says, and what else has no effect.
fn check_media(
    index: &Index<'_>,
    operation: &Operation<'_>,
    label: &str,
    media: &Entry,
    in_request: bool,
    problems: &mut Diagnostics,
) {
    let schema = media.value.get("schema");
    let reading = reading(index.document, &media.key, schema, in_request);
    if reading.is_schema_lost {
        let form = match reading.kind {
            MediaKind::Text => "a text",
            _ => "bytes",
        };
        operation.tell(
            index.profile().lost_schemas,
            problems,
            &media.place,
            format!(
                "the schema of {label} has no effect: `{}` is taken as {form}",
                media.key
            ),
            "describe the body in JSON, or by a schema of a string",
        );
    }
    let level = index.profile().idle_keys;
    if let Some(schema) = schema
        && matches!(reading.kind, MediaKind::Bytes | MediaKind::Multipart)
    {
        let schema = settle(index.document, schema);
        let nullable = schema.entry("nullable").filter(|_| schema.flag("nullable"));
        let others = schema.entry("additionalProperties").filter(|others| {
            let is_false = matches!(others.value.value, Value::Bool(false));
            reading.kind == MediaKind::Multipart && !is_false
        });
        for idle in nullable.into_iter().chain(others) {
            operation.tell(
                level,
                problems,
                &idle.place,
                format!("`{}` of the schema of {label} has no effect", idle.key),
                "remove it; bytes and forms are never null, and parts that are not listed are left out",
            );
        }
    }
    let Some(encoding) = media.value.entry("encoding") else {
        return;
    };
    let has_effect = |key: &Entry| {
        let media_type = key.value.text().unwrap_or_default();
        reading.kind == MediaKind::Multipart && key.key == "contentType" && is_single(media_type)
    };
    let listed = schema.map_or(Vec::new(), |schema| properties(index.document, schema));
    let mut told = BTreeSet::new();
    for property in encoding.value.entries() {
        if !listed.iter().any(|(name, ..)| *name == property.key) {
            operation.tell(
                level,
                problems,
                &property.place,
                format!(
                    "`encoding` of {label} names `{}`, which is not among the properties",
                    property.key
                ),
                "correct the name, or list the property",
            );
            continue;
        }
        for idle in property
            .value
            .entries()
            .iter()
            .filter(|key| !has_effect(key))
        {
            if !told.insert(&idle.key) {
                continue;
            }
            operation.tell(
                level,
                problems,
                &idle.place,
                format!("`{}` of `encoding` of {label} has no effect", idle.key),
                "remove it; fields of forms are plain text, lists repeat them, and objects are JSON",
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
    let mut upgrades = false;
    for (entry, response) in operation.responses(index.document) {
        let Some(status) = Status::parse(&entry.key) else {
            let problem = format!(
                "response `{}`: expected a status from 100 to 599",
                entry.key
            );
            operation.report(problems, &entry.place, problem, corrected(entry));
            continue;
        };
        if let Some(code) = status.code() {
            check_assigned(index, operation, entry, code, response, problems);
        } else {
            operation.tell(
                index.profile().status_ranges,
                problems,
                &entry.place,
                format!("response `{status}` stands for many statuses"),
                "write out each status that a caller can meet",
            );
        }
        let sent = !response.flag("x-quay-documented-only");
        offered |= sent && (matches!(status.bounds().0, 200..=399) || status == Status::Default);
        gone |= status == Status::Code(410);
        upgrades |= status == Status::Code(101);
        check_content(index, operation, status, response, problems);
    }
    if upgrades {
        tell_upgrade(operation, responses, problems);
    } else if !offered && !gone {
        operation.tell(
            index.profile().declared_success,
            problems,
            &responses.place,
            "no successful response is declared that the server sends",
            "write the successful response, such as \"200\" or \"204\"",
        );
    }
}

/// A switch of protocols is neither a call nor a response.
fn tell_upgrade(operation: &Operation<'_>, responses: &Entry, problems: &mut Diagnostics) {
    let entries = responses.value.entries();
    let upgrade = entries.iter().find(|entry| entry.key == "101");
    let place = upgrade.map_or(&responses.place, |entry| &entry.place);
    let problem = match crate::lower::is_upgrade(operation.node) {
        true => "the operation switches to another protocol; it is left out",
        false => "response 101 switches to another protocol; it is left out",
    };
    operation.tell(
        Level::Warn,
        problems,
        place,
        problem,
        "connect by a client of that protocol, and serve the path beside the router",
    );
}

/// A status without a meaning is most likely misspelt, unless the document says that it is meant.
fn check_assigned(
    index: &Index<'_>,
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
        None if !assigned => operation.tell(
            index.profile().assigned_statuses,
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

fn corrected(entry: &Entry) -> &'static str {
    match Status::parse(&entry.key.to_uppercase()) {
        Some(_) => "write the two letters of the range in capitals",
        None => "correct the status",
    }
}

fn check_content(
    index: &Index<'_>,
    operation: &Operation<'_>,
    status: Status,
    response: &Node,
    problems: &mut Diagnostics,
) {
    let medias = response.get("content").map_or(&[][..], Node::entries);
    if let Some(first) = medias.first()
        && matches!(
            status,
            Status::Code(100..=199 | 204 | 205 | 304) | Status::Range(1)
        )
    {
        operation.tell(
            index.profile().empty_content,
            problems,
            &first.place,
            format!("response {status} has content, which the status forbids"),
            "remove `content`, or correct the status",
        );
        return;
    }
    if let Status::Code(307 | 308) = status {
        operation.tell(
            Level::Warn,
            problems,
            &response.place,
            format!(
                "response {status} is followed by the client where it leads to the same server"
            ),
            "give the client an HTTP client of your own to see the response itself",
        );
    }
    let by_dialect = !index.profile().typed_rejections && status.bounds().0 >= 400;
    for media in medias {
        if !is_media_type(operation, media, problems) {
            continue;
        }
        if !by_dialect {
            let label = format!("response {status}");
            check_media(index, operation, &label, media, false, problems);
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
