//! Whether a success is what the document says. A page of a proxy or of another site is not.

use apitwin_runtime::client::Received;
use apitwin_runtime::command::{Command, CommandResponse, Rows};
use serde_json::Value;

use super::is_json;
use crate::{Failure, FailureKind};

/// Whether a success can only be JSON, as far as its status tells.
pub(super) fn is_always_json(response: &CommandResponse, status: u16) -> bool {
    let mut types = media_types(response, status).peekable();
    types.peek().is_some() && types.all(|it| it.is_some_and(is_json))
}

/// The declared media types of a status; none where it has no body.
fn media_types(
    response: &CommandResponse,
    status: u16,
) -> impl Iterator<Item = Option<&'static str>> {
    let cases = response.cases.iter();
    let cases = cases.filter(move |case| (case.statuses.0..=case.statuses.1).contains(&status));
    cases.map(|case| case.media_type)
}

/// Refuses a success that the operation does not have: a page for people, or nothing where something is
/// read.
pub(super) fn check(
    command: &Command,
    status: u16,
    content_type: &str,
    received: &Received,
) -> Result<(), Failure> {
    let response = &command.response;
    if received.is_empty() {
        return match command.operation.method == "GET" && is_always_json(response, status) {
            true => Err(unexpected("nothing", "JSON")),
            false => Ok(()),
        };
    }
    let takes_pages = media_types(response, status)
        .flatten()
        .any(|it| it.starts_with("text/html") || it.starts_with("text/*") || it.starts_with("*/*"));
    match content_type.starts_with("text/html") && !takes_pages {
        true => Err(unexpected(
            "an HTML page",
            match is_always_json(response, status) {
                true => "JSON",
                false => "none",
            },
        )
        .next("Check the URL: it is that of the server itself, without the path of a page.")),
        false => Ok(()),
    }
}

/// Refuses JSON that cannot be what the operation responds with. Where several statuses have JSON, the
/// table tells the shape of one of them only, and nothing is refused.
pub(super) fn check_shape(response: &CommandResponse, body: &Value) -> Result<(), Failure> {
    let cases = response.cases.iter().filter_map(|case| case.media_type);
    if cases.filter(|it| is_json(it)).count() != 1 {
        return Ok(());
    }
    let (Rows::List(path) | Rows::Map(path)) = response.rows else {
        let is_object = response.rows == Rows::Single && !response.columns.is_empty();
        return match body {
            Value::Object(_) | Value::Null => Ok(()),
            _ if !is_object => Ok(()),
            other => Err(unexpected(kind(other), "an object")),
        };
    };
    let mut place = body;
    for name in path {
        place = match place {
            Value::Null => return Ok(()),
            Value::Object(entries) => match entries.get(*name) {
                Some(found) => found,
                // An empty list may be left out.
                None => return Ok(()),
            },
            other => return Err(unexpected(kind(other), &format!("an object with `{name}`"))),
        };
    }
    match (response.rows, place) {
        (_, Value::Null) | (Rows::List(_), Value::Array(_)) | (Rows::Map(_), Value::Object(_)) => {
            Ok(())
        }
        (Rows::List(_), other) => Err(unexpected(kind(other), "a list")),
        (_, other) => Err(unexpected(kind(other), "an object")),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn unexpected(found: &str, wanted: &str) -> Failure {
    Failure::new(
        FailureKind::Server,
        format!("the server sent {found} where {wanted} was expected"),
    )
    .next("Check that the URL is that of the API.")
}

#[cfg(test)]
mod tests {
    use apitwin_runtime::client::ResponseCase;
    use apitwin_runtime::command::{Column, ColumnKind, CommandResponse, Rows};
    use serde_json::json;

    use super::check_shape;

    const fn case(status: u16) -> ResponseCase {
        ResponseCase {
            statuses: (status, status),
            media_type: Some("application/json"),
            is_stream: false,
        }
    }

    const ONE: CommandResponse = CommandResponse {
        accept: "application/json",
        cases: &[case(200)],
        rows: Rows::Single,
        columns: &[Column {
            path: &["name"],
            kind: ColumnKind::Text,
            wide: false,
        }],
        pages: None,
    };

    const SEVERAL: CommandResponse = CommandResponse {
        cases: &[case(200), case(202)],
        ..ONE
    };

    #[test]
    fn a_shape_is_refused_where_there_is_only_one() {
        let check = |response: &CommandResponse, fits: bool| {
            let outcome = check_shape(response, &json!(["acme"]));
            assert_eq!(outcome.is_ok(), fits, "{response:?}");
        };
        check(&ONE, false);
        let list = |rows| CommandResponse { rows, ..ONE };
        check(&list(Rows::List(&[])), true);
        check(&list(Rows::List(&["items"])), false);
        check(&list(Rows::Map(&[])), false);
        check(&SEVERAL, true);
    }
}
