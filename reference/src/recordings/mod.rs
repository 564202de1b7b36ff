//! The recorded exchanges with a real server, `tests/data/recordings.jsonl`.

mod matching;

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result};
use lzma_rust2::XzReader;
use serde_json::Value as Json;

pub use matching::find;

/// Where the recordings stand, below the root of the checkout.
pub const PATH: &str = "tests/data/recordings.jsonl";

/// A request that was sent to a real server, and its response.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The name, such as `organization/member-delete`.
    pub name: String,
    /// The group of scenarios that it belongs to.
    pub group: String,
    /// The method, in capitals.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The query, as names and values.
    pub query: Vec<(String, String)>,
    /// The body of the request.
    pub request: RequestBody,
    /// The status of the response.
    pub status: u16,
    /// The content type of the response, as it was sent.
    pub content_type: String,
    /// The body of the response.
    pub response: ResponseBody,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum RequestBody {
    /// None.
    Nothing,
    /// A JSON value.
    Json(Json),
    /// A text that is not JSON, or that was sent under another content type.
    Raw(String),
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseBody {
    /// None.
    Nothing,
    /// A JSON value.
    Json(Json),
    /// A page. The recordings keep only that it was one.
    Page(String),
}

impl Exchange {
    /// The content type without its parameters.
    pub fn media_type(&self) -> &str {
        self.content_type
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
    }

    /// Whether the recording has left the body of the response out, as too long or as seen before.
    pub fn omits_body(&self) -> bool {
        self.has("$omitted_bytes")
    }

    /// Whether something stands for the body of the response.
    fn has(&self, stand_in: &str) -> bool {
        matches!(&self.response, ResponseBody::Json(body) if body.get(stand_in).is_some())
    }

    /// Whether the server accepted the request.
    pub fn is_accepted(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Where the recordings of browsers stand, which are compressed.
pub const WEB_PATH: &str = "tests/data/web/web.jsonl.xz";

/// Reads the recordings of browsers: with cookies, and of routes beside the API as well. Where a request
/// was led elsewhere or to the page for unknown paths, there was no operation, and it is left out.
///
/// # Errors
///
/// As [`read`].
pub fn read_web(root: &Path) -> Result<Vec<Exchange>> {
    let mut exchanges = parse_lines(&read_compressed(root, WEB_PATH)?, WEB_PATH)?;
    exchanges.retain(|exchange| exchange.status != 308 && !exchange.has("$page"));
    Ok(exchanges)
}

/// Where the recordings of a registry stand, which are compressed.
pub const REGISTRY_PATHS: [&str; 2] = [
    "tests/data/registry/registry.jsonl.xz",
    "tests/data/registry/registry-flags.jsonl.xz",
];

/// Reads what was recorded of the API around pushes and pulls. Steps that are no request of the API are
/// left out, and requests that were led elsewhere.
///
/// # Errors
///
/// As [`read`].
pub fn read_registry(root: &Path) -> Result<Vec<Exchange>> {
    let mut exchanges = Vec::new();
    for path in REGISTRY_PATHS {
        let text = read_compressed(root, path)?;
        let is_of_api = |line: &&str| {
            let recorded: Option<Json> = serde_json::from_str(line).ok();
            recorded.is_none_or(|recorded| {
                let path = recorded["path"].as_str().unwrap_or_default();
                path.starts_with("/api/v1/") && recorded["status"].is_u64()
            })
        };
        let lines: Vec<&str> = text.lines().filter(is_of_api).collect();
        exchanges.extend(parse_lines(&lines.join("\n"), path)?);
    }
    exchanges.retain(|exchange| exchange.status != 308);
    Ok(exchanges)
}

fn read_compressed(root: &Path, path: &str) -> Result<String> {
    let path = root.join(path);
    let mut text = String::new();
    File::open(&path)
        .and_then(|file| XzReader::new(file, false).read_to_string(&mut text))
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text)
}

/// Reads the recordings.
///
/// # Errors
///
/// Recordings that cannot be read or have another form.
pub fn read(root: &Path) -> Result<Vec<Exchange>> {
    let path = root.join(PATH);
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    parse_lines(&text, PATH)
}

fn parse_lines(text: &str, path: &str) -> Result<Vec<Exchange>> {
    let lines = text.lines().enumerate();
    lines
        .map(|(number, line)| parse(line).with_context(|| format!("{path}:{}", number + 1)))
        .collect()
}

fn parse(line: &str) -> Result<Exchange> {
    let json: Json = serde_json::from_str(line)?;
    let text = |key: &str| {
        let text = json[key].as_str().map(str::to_owned);
        text.with_context(|| format!("`{key}` is not a text"))
    };
    let target = text("path")?;
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let request = match &json["request_body"] {
        Json::Null => RequestBody::Nothing,
        Json::Object(fields) if fields.contains_key("$raw") => {
            RequestBody::Raw(fields["$raw"].as_str().unwrap_or_default().to_owned())
        }
        body => RequestBody::Json(body.clone()),
    };
    let response = match (&json["response_body"], json["response_is_json"].as_bool()) {
        (body @ Json::Object(_), Some(false)) => ResponseBody::Json(body.clone()),
        (body, Some(true)) => ResponseBody::Json(body.clone()),
        (Json::String(text), _) if text.is_empty() => ResponseBody::Nothing,
        (Json::String(text), _) => ResponseBody::Page(text.clone()),
        _ => ResponseBody::Nothing,
    };
    let status = json["status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok());
    Ok(Exchange {
        name: text("name")?,
        group: text("group")?,
        method: text("method")?,
        path: path.to_owned(),
        query: query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(owned)
            .collect(),
        request,
        status: status.context("`status` is not a status")?,
        content_type: json["response_headers"]["content-type"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        response,
    })
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_bodies_apart() {
        let check = |request: &str, response: &str, is_json: bool| {
            let line = format!(
                r#"{{"name": "a/b", "group": "a", "method": "GET", "path": "/p?x=1&y=", "status": 200,
                "request_body": {request}, "response_headers": {{"content-type": "text/html; charset=utf-8"}},
                "response_body": {response}, "response_is_json": {is_json}}}"#
            );
            let exchange = parse(&line).unwrap();
            assert_eq!(
                (exchange.path.as_str(), exchange.media_type()),
                ("/p", "text/html")
            );
            assert_eq!(exchange.query.len(), 2);
            (exchange.request, exchange.response)
        };
        assert_eq!(
            check("null", r#""""#, false),
            (RequestBody::Nothing, ResponseBody::Nothing)
        );
        assert_eq!(
            check("[]", r#""""#, true),
            (
                RequestBody::Json(Json::Array(vec![])),
                ResponseBody::Json("".into())
            )
        );
        let (raw, page) = (
            RequestBody::Raw("{".to_owned()),
            ResponseBody::Page("page".to_owned()),
        );
        assert_eq!(check(r#"{"$raw": "{"}"#, r#""page""#, false), (raw, page));
    }
}
