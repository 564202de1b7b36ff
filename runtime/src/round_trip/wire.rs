//! Requests as the document describes them, written without the generated client.

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http_body_util::Full;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json};

use super::TOKEN;
use super::cases::{Case, Parameter};

/// A request.
pub(super) type Request = http::Request<Full<Bytes>>;

/// What RFC 3986 leaves as it is stays; all else is encoded.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A request with these values.
pub(super) fn request(base_url: &str, case: &Case, values: &Map<String, Json>) -> Request {
    let mut path = case.path.clone();
    let mut query = Vec::new();
    for parameter in &case.parameters {
        let Some(value) = values.get(&parameter.key) else {
            continue;
        };
        match parameter.place.as_str() {
            "path" => {
                let name = format!("{{{}}}", parameter.name);
                path = path.replace(&name, &in_path(parameter, value));
            }
            _ => query.extend(in_query(parameter, value)),
        }
    }
    let mut uri = format!("{base_url}{path}");
    if !query.is_empty() {
        uri.push('?');
        uri.push_str(&query.join("&"));
    }
    let builder = http::Request::builder()
        .method(case.method.as_str())
        .uri(&uri)
        .header(AUTHORIZATION, format!("Bearer {TOKEN}"));
    let request = match values.get("body") {
        Some(body) => builder
            .header(CONTENT_TYPE, "application/json")
            .body(Full::from(body.to_string())),
        None => builder.body(Full::default()),
    };
    request.unwrap_or_else(|error| panic!("{uri}: {error}"))
}

fn in_path(parameter: &Parameter, value: &Json) -> String {
    let text = text(value);
    match parameter.spans {
        true => {
            let parts: Vec<String> = text.split('/').map(encoded).collect();
            parts.join("/")
        }
        false => encoded(&text),
    }
}

/// A list is given once for each item.
fn in_query(parameter: &Parameter, value: &Json) -> Vec<String> {
    let name = encoded(&parameter.name);
    match value {
        Json::Array(items) => {
            let items = items.iter().map(|item| encoded(&text(item)));
            items.map(|item| format!("{name}={item}")).collect()
        }
        value => vec![format!("{name}={}", encoded(&text(value)))],
    }
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// A value as a text, as it stands in a path, a query or a header.
pub(super) fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}
