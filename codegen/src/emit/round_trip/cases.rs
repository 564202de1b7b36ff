//! What is sent and received for each operation, as data.

use serde_json::{Map, Value as Json, json};

use super::LeftOut;
use super::values::{Direction, Values};
use super::violations;
use crate::ir::{Api, Constraints, Header, HeaderValue, Operation, Parameter, Response, Type};

/// How many calls are made of one operation at most.
const MAX_TRIPS: usize = 64;

/// How much text the calls of one operation may be, once each response was there.
const MAX_TEXT: usize = 48 * 1024;

/// The key of the body among what is sent.
const BODY: &str = "body";

/// A part of a request: its values, and whether it may be left out.
struct Part {
    key: String,
    /// `None` where it is left out.
    choices: Vec<Option<Json>>,
}

/// Everything that is tried with an operation.
pub(super) fn cases(
    api: &Api,
    values: &mut Values<'_>,
    operation: &Operation,
    left_out: &mut Vec<LeftOut>,
) -> Json {
    let mut omit = |what: String| {
        left_out.push(LeftOut {
            operation: operation.id.clone(),
            what,
        });
    };
    values.turn(Direction::Request);
    let mut parts = Vec::new();
    for (place, parameter) in parameters(operation) {
        let part = part(api, values, place, parameter);
        if part.choices.is_empty() {
            omit(format!(
                "no value was found for the parameter `{}`",
                parameter.name
            ));
        }
        parts.push(part);
    }
    if let Some(body) = &operation.body {
        let found = values.of(&body.ty, &body.constraints);
        if found.is_empty() {
            omit("no value was found for the body".to_owned());
        }
        let absent = (!body.required && !found.is_empty()).then_some(None);
        let choices = found.into_iter().map(Some).chain(absent).collect();
        let key = BODY.to_owned();
        parts.push(Part { key, choices });
    }
    values.turn(Direction::Response);
    let responses = responses(values, operation, &mut omit);
    values.turn(Direction::Request);
    let is_complete = parts.iter().all(|part| !part.choices.is_empty());
    let trips = match is_complete {
        true => trips(&parts, &responses),
        false => Vec::new(),
    };
    let violations = match is_complete {
        true => violations_of(api, values, operation, &parts),
        false => json!([]),
    };
    let parameters = parameters(operation).map(|(place, parameter)| {
        json!({
            "key": key(place, parameter),
            "name": parameter.name,
            "in": place,
            "default": parameter.default,
            "text": parameter.read_in_code,
            "spans": parameter.multi_segment,
        })
    });
    json!({
        "id": operation.id,
        "method": operation.method,
        "path": operation.path.template,
        "parameters": parameters.collect::<Vec<_>>(),
        "trips": trips,
        "whole": whole(&parts),
        "violations": violations,
    })
}

fn parameters(operation: &Operation) -> impl Iterator<Item = (&'static str, &Parameter)> {
    let path = operation.path_parameters.iter().map(|it| ("path", it));
    let query = operation.query_parameters.iter().map(|it| ("query", it));
    path.chain(query)
}

/// The name of a parameter among what is sent.
pub(super) fn key(place: &str, parameter: &Parameter) -> String {
    format!("{place}.{}", parameter.name)
}

fn part(api: &Api, values: &mut Values<'_>, place: &str, parameter: &Parameter) -> Part {
    let mut found = values.of(&parameter.ty, &parameter.constraints);
    match place {
        "path" if parameter.multi_segment => {
            found = vec![json!("acme/app"), json!("acme/tools/größe %2F")];
        }
        "path" => found.retain(is_segment),
        // A list without an item is not sent at all.
        _ if matches!(api.resolved(&parameter.ty), Type::List(_)) => {
            found.retain(|value| *value != json!([]));
        }
        _ => {}
    }
    let absent = (!parameter.required && !found.is_empty()).then_some(None);
    let choices = found.into_iter().map(Some).chain(absent).collect();
    let key = key(place, parameter);
    Part { key, choices }
}

/// Whether a value can be sent as a segment of a path.
fn is_segment(value: &Json) -> bool {
    let Some(text) = value.as_str() else {
        return true;
    };
    let forbidden = |letter: char| letter == '/' || letter == '\\' || letter.is_control();
    !text.is_empty() && text != "." && text != ".." && !text.contains(forbidden)
}

/// The responses that a server sends, each with its bodies and headers.
fn responses(
    values: &mut Values<'_>,
    operation: &Operation,
    omit: &mut impl FnMut(String),
) -> Vec<Json> {
    let mut by_status = Vec::new();
    for response in operation.successes().filter(|it| !it.documented_only) {
        let made = bodies_and_headers(values, response);
        if made.is_empty() {
            omit(format!(
                "no value was found for the body of {}",
                response.status
            ));
        }
        by_status.push(made);
    }
    super::values::take_turns(&by_status)
}

fn bodies_and_headers(values: &mut Values<'_>, response: &Response) -> Vec<Json> {
    let ty = response
        .contents
        .first()
        .and_then(|content| content.types.first());
    let bodies: Vec<Option<Json>> = match ty {
        Some(ty) => {
            let bodies = values.of(ty, &Constraints::default());
            bodies.into_iter().map(Some).collect()
        }
        None => vec![None],
    };
    let given = response.headers.iter().map(headers).collect::<Vec<_>>();
    let most = given.iter().map(Vec::len).max().unwrap_or(1);
    let rounds = if bodies.is_empty() {
        0
    } else {
        bodies.len().max(most)
    };
    let made = (0..rounds).map(|round| {
        let mut made = Map::new();
        made.insert("status".to_owned(), json!(response.status));
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
    };
    let absent = (!header.required).then_some(None);
    values.into_iter().map(Some).chain(absent).collect()
}

/// Calls in which each part has each of its values, and each response comes.
fn trips(parts: &[Part], responses: &[Json]) -> Vec<Json> {
    let most = parts.iter().map(|part| part.choices.len()).max();
    let most = most.unwrap_or(1).max(responses.len()).min(MAX_TRIPS);
    let mut trips = Vec::new();
    let mut length = 0;
    for round in 0..if responses.is_empty() { 0 } else { most } {
        let mut sent = Map::new();
        for (number, part) in parts.iter().enumerate() {
            let chosen = &part.choices[(round + number) % part.choices.len()];
            if let Some(value) = chosen {
                sent.insert(part.key.clone(), value.clone());
            }
        }
        let response = &responses[round % responses.len()];
        let trip = json!({ "sent": sent, "response": response });
        length += trip.to_string().len();
        if length > MAX_TEXT && round >= 4 {
            break;
        }
        trips.push(trip);
    }
    trips
}

/// What is sent where each part is there, and holds as much as it can.
fn whole(parts: &[Part]) -> Json {
    let largest = parts.iter().filter_map(|part| {
        let values = part.choices.iter().flatten();
        let largest = values.max_by_key(|value| super::values::count(value))?;
        Some((part.key.clone(), largest.clone()))
    });
    Json::Object(largest.collect())
}

/// Changes of the whole request that the router has to reject.
fn violations_of(
    api: &Api,
    values: &mut Values<'_>,
    operation: &Operation,
    parts: &[Part],
) -> Json {
    let whole = whole(parts);
    let mut found = Vec::new();
    let mut add = |key: &str, rule: &str, at: &str, value: Option<&Json>| {
        let mut violation = json!({ "key": key, "rule": rule, "at": at });
        if let Some(value) = value {
            violation["value"] = value.clone();
        }
        found.push(violation);
    };
    for (place, parameter) in parameters(operation).filter(|(_, it)| !it.read_in_code) {
        let key = key(place, parameter);
        if parameter.required && place != "path" {
            add(&key, "required", "", None);
        }
        let Some(fits) = whole.get(&key) else {
            continue;
        };
        for violation in violations::of(values, &parameter.ty, &parameter.constraints, fits) {
            if let Some(value) = violation.value
                && breaks_as_text(api, &parameter.ty, &value)
            {
                add(&key, violation.rule, &violation.at, Some(&value));
            }
        }
    }
    if let Some(body) = &operation.body
        && let Some(fits) = whole.get(BODY)
    {
        if body.required && !operation.extensions.silent_body {
            add(BODY, "required", "", None);
        }
        for violation in violations::of(values, &body.ty, &body.constraints, fits) {
            add(
                BODY,
                violation.rule,
                &violation.at,
                violation.value.as_ref(),
            );
        }
    }
    found.into()
}

/// Whether a value still breaks its constraint where it is written as a text, which has no types.
fn breaks_as_text(api: &Api, ty: &Type, value: &Json) -> bool {
    match value {
        Json::Null | Json::Object(_) => false,
        Json::Array(items) => !items.is_empty() && items.iter().all(|item| !item.is_array()),
        Json::String(text) if text.is_empty() => false,
        Json::String(text) => match scalar(api, ty) {
            Type::Boolean => !matches!(text.as_str(), "true" | "false"),
            Type::Text | Type::Secret | Type::Model(_) => true,
            _ => text.parse::<f64>().is_err(),
        },
        Json::Number(_) => !matches!(scalar(api, ty), Type::Text | Type::Secret),
        Json::Bool(_) => true,
    }
}

/// The type of a parameter, or of its items.
fn scalar<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    match api.resolved(ty) {
        Type::List(item) => scalar(api, item),
        ty => ty,
    }
}
