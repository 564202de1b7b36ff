//! What is sent and received for each operation, as data.

use serde_json::{Map, Value as Json, json};

use super::LeftOut;
use super::bodies;
use super::broken_requests;
use super::direction::Direction;
use super::parameters::{described, is_sendable, key};
use super::responses::responses;
use super::values::{Values, count};
use crate::ir::{Api, Operation, Parameter};

/// How many calls are made of one operation at most.
const MAX_TRIPS: usize = 64;

/// How much text the calls of one operation may be, once each response was there.
const MAX_TEXT: usize = 48 * 1024;

/// The key of the body among what is sent.
pub(super) const BODY: &str = "body";

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
    values.turn(Direction::Response);
    let responses = responses(api, values, operation, &mut omit);
    values.turn(Direction::Request);
    let mut parts = Vec::new();
    for parameter in operation.parameters() {
        let part = part(api, values, operation, parameter);
        if part.choices.is_empty() {
            omit(format!(
                "no value was found for the parameter `{}`",
                parameter.name
            ));
        }
        parts.push(part);
    }
    if let Some(body) = &operation.body {
        let choices = bodies::of_request(api, values, body);
        if choices.is_empty() {
            omit("no value was found for the body".to_owned());
        }
        let key = BODY.to_owned();
        parts.push(Part { key, choices });
    }
    let is_complete = parts.iter().all(|part| !part.choices.is_empty());
    let trips = match is_complete {
        true => trips(&parts, &responses),
        false => Vec::new(),
    };
    let whole = whole(&parts);
    let violations = match is_complete {
        true => {
            let choices = parts
                .iter()
                .map(|part| (part.key.as_str(), part.choices.as_slice()));
            broken_requests::of(api, values, operation, &choices.collect())
        }
        false => Vec::new(),
    };
    let parameters: Vec<Json> = operation.parameters().map(described).collect();
    json!({
        "id": operation.id,
        "method": operation.method,
        "path": operation.path.template,
        "parameters": parameters,
        "bodies": operation.body.as_ref().map(bodies::described),
        "trips": trips,
        "whole": whole,
        "violations": violations,
    })
}

fn part(api: &Api, values: &mut Values<'_>, operation: &Operation, parameter: &Parameter) -> Part {
    let mut found = values.of(&parameter.ty, &parameter.constraints);
    if parameter.multi_segment {
        found = vec![json!("acme/app"), json!("acme/tools/größe %2F")];
    } else {
        found.retain(|value| is_sendable(api, operation, parameter, value));
    }
    let absent = (!parameter.required && !found.is_empty()).then_some(None);
    Part {
        key: key(parameter),
        choices: found.into_iter().map(Some).chain(absent).collect(),
    }
}

/// Calls in which each part has each of its values, and each response comes.
fn trips(parts: &[Part], responses: &[Json]) -> Vec<Json> {
    let most = parts.iter().map(|part| part.choices.len()).max();
    let most = most.unwrap_or(1).max(responses.len()).min(MAX_TRIPS);
    let rounds = if responses.is_empty() { 0 } else { most };
    let mut trips = Vec::new();
    let mut length = 0;
    for round in 0..rounds {
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
fn whole(parts: &[Part]) -> Map<String, Json> {
    let largest = parts.iter().filter_map(|part| {
        let values = part.choices.iter().flatten();
        let largest = values.max_by_key(|value| count(value))?;
        Some((part.key.clone(), largest.clone()))
    });
    largest.collect()
}
