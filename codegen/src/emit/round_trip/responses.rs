//! The responses that a server sends, each with its bodies and headers.

use serde_json::{Map, Value as Json, json};

use super::bodies;
use super::values::{Values, take_turns};
use crate::emit::server::offered;
use crate::ir::{Api, Header, HeaderValue, Operation, Response, Status};

/// The responses of an operation, in the order of the cases of their enumeration.
pub(super) fn responses(
    api: &Api,
    values: &mut Values<'_>,
    operation: &Operation,
    omit: &mut impl FnMut(String),
) -> Vec<Json> {
    let mut by_case = Vec::new();
    let mut number = 0;
    for response in offered(api, operation) {
        let contents = response.contents.iter().map(Some);
        let none = response.contents.is_empty().then_some(None);
        for content in contents.chain(none) {
            let bodies = match content {
                Some(content) => {
                    let found = bodies::of_content(api, values, content);
                    found.into_iter().map(Some).collect()
                }
                None => vec![None],
            };
            if bodies.is_empty() {
                omit(format!(
                    "no value was found for the body of {}",
                    response.status
                ));
            }
            for status in statuses(operation, response) {
                by_case.push(with_headers(response, number, status, &bodies));
            }
            number += 1;
        }
    }
    take_turns(&by_case)
}

/// The statuses with which a response is sent: its own, or some that it stands for and no other does.
fn statuses(operation: &Operation, response: &Response) -> Vec<u16> {
    let candidates: &[u16] = match response.status {
        Status::Code(code) => return vec![code],
        Status::Range(2) => &[203, 299],
        Status::Range(3) => &[399],
        Status::Range(4) => &[418, 499],
        Status::Range(_) => &[599],
        Status::Default if response.is_success() => &[207, 418, 555],
        Status::Default => &[418, 555],
    };
    let declared = |status: &u16| {
        let mut others = operation.responses.iter();
        others.any(|other| {
            let (first, last) = other.status.bounds();
            other.status < response.status && (first..=last).contains(status)
        })
    };
    let free = candidates.iter().filter(|status| !declared(status));
    free.copied().collect()
}

fn with_headers(
    response: &Response,
    case: usize,
    status: u16,
    bodies: &[Option<Json>],
) -> Vec<Json> {
    let given: Vec<_> = response.headers.iter().map(headers).collect();
    let most = given.iter().map(Vec::len).max().unwrap_or(1);
    let rounds = match bodies.len() {
        0 => 0,
        count => count.max(most),
    };
    let made = (0..rounds).map(|round| {
        let mut made = Map::new();
        made.insert("case".to_owned(), json!(case));
        made.insert("status".to_owned(), json!(status));
        if let Some(body) = &bodies[round % bodies.len()] {
            made.insert("body".to_owned(), body.clone());
        }
        let headers = response.headers.iter().zip(&given);
        let headers = headers.filter_map(|(header, values)| {
            let value = values[round % values.len()].clone()?;
            Some((header.name.to_ascii_lowercase(), value))
        });
        let headers: Map<String, Json> = headers.collect();
        if !headers.is_empty() {
            made.insert("headers".to_owned(), headers.into());
        }
        Json::Object(made)
    });
    made.collect()
}

/// The values of a header; `None` where it is left out.
fn headers(header: &Header) -> Vec<Option<Json>> {
    let values = match &header.value {
        HeaderValue::Fixed(value) => return vec![Some(json!(value))],
        HeaderValue::Text => vec![json!("a text"), json!("/path?a=b;c,d")],
        HeaderValue::Integer => vec![json!(0), json!(i64::MAX), json!(i64::MIN)],
        HeaderValue::Number => vec![json!(0.5), json!(-1e300)],
        HeaderValue::Boolean => vec![json!(true), json!(false)],
    };
    let absent = (!header.required).then_some(None);
    values.into_iter().map(Some).chain(absent).collect()
}
