//! The requests of the steps, written by the table of operations.

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Method, Request, Url};
use serde_json::{Map, Value};

use super::lookup::{at, fill};
use super::{Content, Step, Wanted};
use crate::client::routes::check_path;
use crate::client::{Core, Error, ParameterError, encode_path};
use crate::{PathSegment, Segment};

/// Writes the request of a step.
pub(super) fn request(
    core: &Core,
    step: &Step,
    wanted: &Wanted,
    found: &Value,
) -> Result<Request, Error> {
    let operation = step.operation;
    let mut url = core.base_url().to_owned();
    let mut values = Vec::new();
    for segment in operation.segments {
        url.push('/');
        match *segment {
            Segment::Literal(text) => url.push_str(text),
            Segment::One(name) => {
                let value = value(step, name, wanted, found)?;
                push(&mut url, name, &value)?;
                values.push((name, value));
            }
            Segment::Many(name) => {
                let value = value(step, name, wanted, found)?;
                for (index, part) in value.split('/').enumerate() {
                    if index > 0 {
                        url.push('/');
                    }
                    push(&mut url, name, part)?;
                }
                values.push((name, value));
            }
            Segment::Parts(template) => {
                // Texts and names by turns.
                for (index, part) in template.split(['{', '}']).enumerate() {
                    if index % 2 == 0 {
                        url.push_str(part);
                        continue;
                    }
                    let value = value(step, part, wanted, found)?;
                    push(&mut url, part, &value)?;
                    values.push((part, value));
                }
            }
        }
    }
    // Each step has a path of its own: what reads a resource may lead where its change does not.
    let values: Vec<_> = values
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    check_path(core.shared.dialect, operation, &values)?;
    let mut url = Url::parse(&url).map_err(|error| Error::invalid_request(error.to_string()))?;
    let is_in_path = |name: &str| {
        let mut names = operation.segments.iter().flat_map(Segment::parameters);
        names.any(|other| other == name)
    };
    for (name, _) in step.parameters {
        if !is_in_path(name) {
            let value = value(step, name, wanted, found)?;
            url.query_pairs_mut().append_pair(name, &value);
        }
    }
    let method = Method::from_bytes(operation.method.as_bytes())
        .map_err(|error| Error::invalid_request(error.to_string()))?;
    let mut request = Request::new(method, url);
    if let Some(body) = body(&step.content, wanted) {
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert(CONTENT_TYPE, json);
        *request.body_mut() = Some(body.to_string().into());
    }
    Ok(request)
}

fn value(step: &Step, name: &str, wanted: &Wanted, found: &Value) -> Result<String, Error> {
    let template = step.parameters.iter().find(|(other, _)| *other == name);
    let filled = template.map_or(Err(name), |(_, template)| fill(template, wanted, found));
    filled.map_err(|path| {
        let id = step.operation.id;
        Error::invalid_request(format!(
            "`{path}` must be given: `{id}` takes its parameter `{name}` from it"
        ))
    })
}

fn push(url: &mut String, name: &'static str, part: &str) -> Result<(), Error> {
    let part = ParameterError::convert::<PathSegment>(name, "PathSegment", part)?;
    url.extend(encode_path(&part));
    Ok(())
}

fn body(content: &Content, wanted: &Wanted) -> Option<Value> {
    match content {
        Content::Nothing => None,
        Content::Everything => (!wanted.body.is_null()).then(|| wanted.body.clone()),
        Content::Properties(names) => {
            let mut given = Map::new();
            for name in *names {
                // Null may have a meaning of its own, so it is sent.
                if let Some(value) = wanted.body.get(name).or_else(|| at(&wanted.body, name)) {
                    given.insert((*name).to_owned(), value.clone());
                }
            }
            Some(Value::Object(given))
        }
    }
}
