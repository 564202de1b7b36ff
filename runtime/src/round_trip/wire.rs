//! Requests as the document describes them, written without the generated client.

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use http_body_util::Full;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json};

use super::cases::{Case, Parameter};
use super::{TOKEN, body};

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
    let (mut query, mut cookies, mut headers) = (Vec::new(), Vec::new(), Vec::new());
    for parameter in &case.parameters {
        let Some(value) = values.get(&parameter.key) else {
            continue;
        };
        match parameter.place.as_str() {
            "path" => {
                let name = format!("{{{}}}", parameter.name);
                path = path.replace(&name, &in_path(parameter, value));
            }
            "header" => headers.push((&parameter.name, in_header(parameter, value))),
            "cookie" => cookies.extend(pairs(parameter, value)),
            _ => query.extend(pairs(parameter, value)),
        }
    }
    let mut uri = format!("{base_url}{path}");
    if !query.is_empty() {
        uri.push('?');
        uri.push_str(&query.join("&"));
    }
    let mut builder = http::Request::builder()
        .method(case.method.as_str())
        .uri(&uri)
        .header(AUTHORIZATION, format!("Bearer {TOKEN}"));
    if !cookies.is_empty() {
        builder = builder.header(COOKIE, cookies.join("; "));
    }
    for (name, value) in headers {
        builder = builder.header(name, value.into_bytes());
    }
    let request = match values.get("body") {
        Some(body) => {
            let contents = case.bodies.as_deref().unwrap_or_default();
            let (media_type, bytes) = body::written(contents, body);
            builder
                .header(CONTENT_TYPE, media_type)
                .body(Full::from(bytes))
        }
        None => builder.body(Full::default()),
    };
    request.unwrap_or_else(|error| panic!("{uri}: {error}"))
}

fn in_path(parameter: &Parameter, value: &Json) -> String {
    let (name, explode) = (&parameter.name, parameter.explode);
    if parameter.spans {
        let parts = text(value);
        let parts: Vec<String> = parts.split('/').map(encoded).collect();
        return parts.join("/");
    }
    match (parameter.style.as_str(), value) {
        ("json", value) => encoded(&value.to_string()),
        ("label", value) => {
            let separator = if explode { "." } else { "," };
            format!(".{}", row(value, explode, separator))
        }
        ("matrix", Json::Array(items)) if explode => {
            let items = items.iter().map(|item| matrix(name, &encoded(&text(item))));
            items.collect()
        }
        ("matrix", Json::Object(entries)) if explode => {
            let entries = entries.iter();
            let entries = entries.map(|(key, value)| matrix(&encoded(key), &encoded(&text(value))));
            entries.collect()
        }
        ("matrix", value) => matrix(name, &row(value, false, ",")),
        (_, value) => row(value, explode, ","),
    }
}

fn matrix(name: &str, value: &str) -> String {
    match value {
        "" => format!(";{name}"),
        value => format!(";{name}={value}"),
    }
}

/// The texts of a value, percent-encoded, with a separator between them.
fn row(value: &Json, pairs: bool, separator: &str) -> String {
    let items: Vec<String> = match value {
        Json::Array(items) => items.iter().map(|item| encoded(&text(item))).collect(),
        Json::Object(entries) => {
            let between = if pairs { "=" } else { separator };
            let entries = entries.iter();
            let entries =
                entries.map(|(key, value)| encoded(key) + between + &encoded(&text(value)));
            entries.collect()
        }
        value => return encoded(&text(value)),
    };
    items.join(separator)
}

/// Headers are not encoded.
fn in_header(parameter: &Parameter, value: &Json) -> String {
    let explode = parameter.explode;
    let items: Vec<String> = match value {
        value if parameter.style == "json" => return value.to_string(),
        Json::Array(items) => items.iter().map(text).collect(),
        Json::Object(entries) => {
            let between = if explode { "=" } else { "," };
            let entries = entries.iter();
            entries
                .map(|(key, value)| format!("{key}{between}{}", text(value)))
                .collect()
        }
        value => return text(value),
    };
    items.join(",")
}

/// The pairs of a query, or of cookies.
fn pairs(parameter: &Parameter, value: &Json) -> Vec<String> {
    let pair = |name: &str, value: &str| format!("{}={value}", encoded(name));
    let name = &parameter.name;
    match (parameter.style.as_str(), value) {
        ("json", value) => vec![pair(name, &encoded(&value.to_string()))],
        ("form", Json::Array(items)) if parameter.explode => {
            let items = items.iter().map(|item| pair(name, &encoded(&text(item))));
            items.collect()
        }
        ("form", Json::Object(entries)) if parameter.explode => {
            let entries = entries.iter();
            entries
                .map(|(key, value)| pair(key, &encoded(&text(value))))
                .collect()
        }
        ("deepObject", Json::Object(entries)) => {
            let entries = entries.iter();
            let entries =
                entries.map(|(key, value)| pair(&format!("{name}[{key}]"), &encoded(&text(value))));
            entries.collect()
        }
        ("spaceDelimited", value) => vec![pair(name, &row(value, false, "%20"))],
        ("pipeDelimited", value) => vec![pair(name, &row(value, false, "%7C"))],
        (_, value) => vec![pair(name, &row(value, false, ","))],
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
