//! What the docs of an operation say, on the client's method and on the trait's alike.

use super::markdown::{deprecation, safe, sentence};
use crate::emit::types::linked_type;
use crate::ir::{Content, HeaderValue, Operation, Payload, Response};
use crate::names::type_name;

/// What an operation does, its origin, and the rules of the server that hold for it.
pub(crate) fn introduction(operation: &Operation) -> String {
    let Operation {
        id,
        method,
        path,
        extensions,
        ..
    } = operation;
    let mut text = String::new();
    // A description often begins with the summary.
    if !begins_with(&operation.description, &operation.summary) {
        text.push_str(&format!("{}\n\n", sentence(&operation.summary)));
    }
    if !operation.description.is_empty() {
        text.push_str(&format!("{}\n\n", safe(&operation.description)));
    }
    text.push_str(&format!("`{method} {}`, operation `{id}`", path.template));
    if !extensions.guide_section.is_empty() {
        text.push_str(&format!(", guide section {}", extensions.guide_section));
    }
    text.push('.');
    text.push_str(deprecation(operation.deprecated));
    if !extensions.behaviour.is_empty() {
        let links = extensions
            .behaviour
            .iter()
            .map(|anchor| format!("[{anchor}](crate::server_behaviour#{anchor})"));
        let links = links.collect::<Vec<_>>().join(", ");
        text.push_str(&format!("\n\nServer behaviour: {links}."));
    }
    text
}

/// The successes of an operation as a section: status, type of the body, and meaning.
pub(crate) fn responses<'a>(successes: impl Iterator<Item = &'a Response>) -> String {
    let mut text = "\n\n# Responses\n\n".to_owned();
    for response in successes {
        let bodies: Vec<String> = response.contents.iter().map(linked_content).collect();
        let body = match bodies.is_empty() {
            true => "no body".to_owned(),
            false => bodies.join(" or "),
        };
        let only = if response.documented_only {
            " (only in Quay's guide)"
        } else {
            ""
        };
        let description = safe(&response.description.replace('\n', " "));
        text.push_str(&format!(
            "- {}{only}, {body}: {description}\n",
            response.status
        ));
        text.push_str(&headers(response));
    }
    text
}

/// The body of a response in one media type, which is named if it is not plain JSON.
fn linked_content(content: &Content) -> String {
    match (content.ty(), &content.payload) {
        (_, Payload::Bytes) => format!("a stream of `{}`", content.media_type),
        (Some(ty), Payload::Text) => format!("{} as `{}`", linked_type(ty), content.media_type),
        (Some(ty), _) => linked_type(ty),
        (None, _) => format!("`{}`", content.media_type),
    }
}

/// The headers of a response, as a list below it.
fn headers(response: &Response) -> String {
    let lines = response.headers.iter().map(|header| {
        let when = match (&header.value, header.required) {
            (HeaderValue::Fixed(value), _) => format!(", always `{value}`"),
            (_, true) => String::new(),
            (_, false) => ", which may be absent".to_owned(),
        };
        let description = safe(&header.description.replace('\n', " "));
        format!("  - Header `{}`{when}: {description}\n", header.name)
    });
    lines.collect()
}

/// The statuses of the rejections of an operation and its reasons for them, as sentences.
pub(crate) fn rejections(operation: &Operation) -> String {
    let statuses = statuses(operation);
    let reasons = operation.extensions.reasons.iter();
    let reasons = reasons.map(|reason| {
        let variant = type_name(reason);
        format!("[`{variant}`](crate::Reason::{variant})")
    });
    match reasons.collect::<Vec<_>>().as_slice() {
        [] => statuses,
        reasons => format!("{statuses} Its own reasons are {}.", reasons.join(", ")),
    }
}

fn statuses(operation: &Operation) -> String {
    let rejections = operation
        .responses
        .iter()
        .filter(|response| !response.is_success());
    let statuses: Vec<String> = rejections
        .map(|response| {
            let names = response.headers.iter();
            let names: Vec<String> = names.map(|it| format!("`{}`", it.name)).collect();
            match names.as_slice() {
                [] => response.status.to_string(),
                names => format!("{} (with {})", response.status, names.join(" and ")),
            }
        })
        .collect();
    match statuses.as_slice() {
        [] => "The document declares no rejections.".to_owned(),
        [only] => format!("The server rejects requests with {only}."),
        [others @ .., last] => {
            format!(
                "The server rejects requests with {} or {last}.",
                others.join(", ")
            )
        }
    }
}

/// Whether the first sentence of a description is the summary.
fn begins_with(description: &str, summary: &str) -> bool {
    let summary = summary.trim().trim_end_matches('.');
    let rest = description.trim_start().strip_prefix(summary);
    !summary.is_empty()
        && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '\n', '\r']))
}
