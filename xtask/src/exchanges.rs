//! Owns the recorded exchanges, `tests/data/recordings.jsonl`, and which operation each belongs to.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use quay_codegen::ir::{Api, Operation, Segment};
use serde_json::Value as Json;

/// Where the recordings stand, below the root of the checkout.
pub const PATH: &str = "tests/data/recordings.jsonl";

/// A request that was sent to a real server, and what came back.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The name, such as `organization/member-delete`.
    pub name: String,
    /// The group of scenes that it belongs to.
    pub group: String,
    /// The method, in capitals.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The query, as names and values.
    pub query: Vec<(String, String)>,
    /// The body of the request.
    pub request: Sent,
    /// The status of the answer.
    pub status: u16,
    /// The content type of the answer, as it was sent.
    pub content_type: String,
    /// The body of the answer.
    pub answer: Received,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Sent {
    /// None.
    Nothing,
    /// A JSON value.
    Json(Json),
    /// A text that is no JSON, or went out under another content type.
    Raw(String),
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Received {
    /// None.
    Nothing,
    /// A JSON value.
    Json(Json),
    /// A page; the recordings keep no more of it than that it was one.
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

    /// Whether the server did what was asked.
    pub fn is_accepted(&self) -> bool {
        (200..300).contains(&self.status)
    }
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
    let lines = text.lines().enumerate();
    lines
        .map(|(number, line)| parse(line).with_context(|| format!("{PATH}:{}", number + 1)))
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
        Json::Null => Sent::Nothing,
        Json::Object(fields) if fields.contains_key("$raw") => {
            Sent::Raw(fields["$raw"].as_str().unwrap_or_default().to_owned())
        }
        body => Sent::Json(body.clone()),
    };
    let answer = match (&json["response_body"], json["response_is_json"].as_bool()) {
        (body, Some(true)) => Received::Json(body.clone()),
        (Json::String(text), _) if text.is_empty() => Received::Nothing,
        (Json::String(text), _) => Received::Page(text.clone()),
        _ => Received::Nothing,
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
        answer,
    })
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// The operation that answers a request, and the values of the path parameters.
///
/// Of several operations the one with the earlier literal segment wins, as on the server.
pub fn find<'a>(
    api: &'a Api,
    method: &str,
    path: &str,
) -> Option<(&'a Operation, BTreeMap<String, String>)> {
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let best = best(api, method, &parts);
    // `…/acme/web/tag` could name a repository, but the server takes it for `…/tag/`, and redirects.
    let open = |found: &Operation| matches!(found.path.segments.last(), Some(Segment::Many(_)));
    let slashed: Vec<&str> = parts.iter().copied().chain([""]).collect();
    best.filter(|(found, _)| {
        !open(found) || self::best(api, method, &slashed).is_none_or(|(other, _)| open(other))
    })
}

/// The operation whose path says most about a request.
fn best<'a>(
    api: &'a Api,
    method: &str,
    parts: &[&str],
) -> Option<(&'a Operation, BTreeMap<String, String>)> {
    let candidates = api
        .operations
        .iter()
        .filter(|operation| operation.method == method);
    let fitting = candidates.filter_map(|operation| {
        let mut values = BTreeMap::new();
        fits(&operation.path.segments, parts, &mut values).then_some((operation, values))
    });
    fitting.min_by_key(|(operation, _)| {
        let rank = |segment: &Segment| match segment {
            Segment::Literal(_) => 0,
            Segment::One(_) => 1,
            Segment::Many(_) => 2,
        };
        // A path that ends says less than one that goes on with a literal.
        let ranks = operation.path.segments.iter().map(rank);
        ranks.chain([3]).collect::<Vec<_>>()
    })
}

fn fits(segments: &[Segment], parts: &[&str], values: &mut BTreeMap<String, String>) -> bool {
    let Some((segment, segments)) = segments.split_first() else {
        return parts.is_empty();
    };
    match segment {
        Segment::Literal(literal) => {
            parts.first().is_some_and(|part| part == literal) && fits(segments, &parts[1..], values)
        }
        Segment::One(name) => {
            let Some(part) = parts.first().filter(|part| !part.is_empty()) else {
                return false;
            };
            values.insert(name.clone(), (*part).to_owned());
            fits(segments, &parts[1..], values)
        }
        // A repository is a namespace and a name: two segments at the least.
        Segment::Many(name) => (2..=parts.len()).any(|count| {
            values.insert(name.clone(), parts[..count].join("/"));
            fits(segments, &parts[count..], values)
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_bodies_apart() {
        let check = |request: &str, answer: &str, is_json: bool| {
            let line = format!(
                r#"{{"name": "a/b", "group": "a", "method": "GET", "path": "/p?x=1&y=", "status": 200,
                "request_body": {request}, "response_headers": {{"content-type": "text/html; charset=utf-8"}},
                "response_body": {answer}, "response_is_json": {is_json}}}"#
            );
            let exchange = parse(&line).unwrap();
            assert_eq!(
                (exchange.path.as_str(), exchange.media_type()),
                ("/p", "text/html")
            );
            assert_eq!(exchange.query.len(), 2);
            (exchange.request, exchange.answer)
        };
        assert_eq!(
            check("null", r#""""#, false),
            (Sent::Nothing, Received::Nothing)
        );
        assert_eq!(
            check("[]", r#""""#, true),
            (Sent::Json(Json::Array(vec![])), Received::Json("".into()))
        );
        let (raw, page) = (Sent::Raw("{".to_owned()), Received::Page("page".to_owned()));
        assert_eq!(check(r#"{"$raw": "{"}"#, r#""page""#, false), (raw, page));
    }

    #[test]
    fn a_repository_is_two_segments_at_the_least() {
        let segments = [
            Segment::Literal("repository".to_owned()),
            Segment::Many("repository".to_owned()),
            Segment::Literal("user".to_owned()),
            Segment::One("name".to_owned()),
        ];
        let check = |path: &str| {
            let mut values = BTreeMap::new();
            let parts: Vec<&str> = path.split('/').collect();
            fits(&segments, &parts, &mut values).then(|| values["repository"].clone())
        };
        assert_eq!(check("repository/a/b/user/c").as_deref(), Some("a/b"));
        assert_eq!(
            check("repository/a/b/user/user/c").as_deref(),
            Some("a/b/user")
        );
        assert_eq!(check("repository/a/user/c"), None);
        assert_eq!(check("repository/a/b/user/"), None);
    }
}
