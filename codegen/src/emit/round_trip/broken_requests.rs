//! Changes of a request that the router has to reject, each for one constraint.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value as Json, json};

use super::bodies;
use super::cases::BODY;
use super::parameters::{AsRead, as_read, is_sendable, key};
use super::values::{Values, count};
use super::violations;
use crate::emit::parameters::is_text_or_list;
use crate::ir::{Api, Body, Location, Operation, Parameter, Payload, Style, Type};

/// In how many values of one part of a request constraints are looked for.
const MAX_SAMPLES: usize = 6;

/// The values that each part of a request may have; `None` where it is left out.
type Choices<'a> = BTreeMap<&'a str, &'a [Option<Json>]>;

/// Changes of the whole request that the router has to reject.
pub(super) fn of(
    api: &Api,
    values: &mut Values<'_>,
    operation: &Operation,
    choices: &Choices<'_>,
) -> Vec<Json> {
    let mut found = Vec::new();
    for parameter in operation.parameters().filter(|it| !it.read_in_code) {
        let key = key(parameter);
        if parameter.required
            && parameter.location != Location::Path
            && !is_there_without_parts(values, parameter)
        {
            found.push(json!({ "key": key, "rule": "required", "at": "" }));
        }
        let choices = choices.get(key.as_str()).copied().unwrap_or_default();
        for (rule, broken) in of_parameter(api, values, operation, parameter, choices) {
            found.push(json!({ "key": key, "rule": rule, "at": "", "value": broken }));
        }
    }
    if let Some(body) = &operation.body {
        // No bytes are bytes as well.
        let has_bytes = body.contents.iter().any(|it| it.payload == Payload::Bytes);
        if body.required && !has_bytes && !operation.extensions.silent_body {
            found.push(json!({ "key": BODY, "rule": "required", "at": "" }));
        }
        let choices = choices.get(BODY).copied().unwrap_or_default();
        found.extend(of_body(api, values, body, choices));
    }
    found
}

/// The values in which constraints are looked for: the largest, which is what a whole request has, and
/// others.
fn samples<'a>(
    choices: &'a [Option<Json>],
    largest: Option<&'a Json>,
    inside: impl Fn(&'a Json) -> Option<&'a Json>,
) -> Vec<&'a Json> {
    let others = choices.iter().flatten().filter_map(inside);
    let mut others: Vec<&Json> = others.filter(|it| Some(*it) != largest).collect();
    others.sort_by_key(|value| std::cmp::Reverse(count(value)));
    let all = largest.into_iter().chain(others);
    all.take(MAX_SAMPLES).collect()
}

/// A place without the numbers of items: constraints of one are those of all.
fn place(rule: &'static str, at: &str) -> (&'static str, String) {
    let steps = at.split('/').map(|step| match step.parse::<usize>() {
        Ok(_) => "*",
        Err(_) => step,
    });
    (rule, steps.collect::<Vec<_>>().join("/"))
}

fn of_parameter(
    api: &Api,
    values: &mut Values<'_>,
    operation: &Operation,
    parameter: &Parameter,
    choices: &[Option<Json>],
) -> Vec<(&'static str, Json)> {
    let (ty, limits) = (&parameter.ty, &parameter.constraints);
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    let largest = choices.iter().flatten().max_by_key(|value| count(value));
    for fits in samples(choices, largest, Some) {
        let mut places = BTreeSet::new();
        for violation in violations::of(values, ty, limits, fits) {
            let place = place(violation.rule, &violation.at);
            if seen.contains(&place) {
                continue;
            }
            let Some(broken) = violations::broken(fits, &violation) else {
                continue;
            };
            // Written as texts, a value has no types, and may keep to its constraints again.
            let mut is_unfit = |broken: &Json| {
                let read = as_read(api, ty, broken).and_then(AsRead::certain);
                read.is_some_and(|read| !values.fit(ty, limits, &read))
            };
            let still_broken = parameter.style == Style::Json
                || is_unfit(&broken)
                    // A text may be a list of one item.
                    && (broken.is_array()
                        || !is_text_or_list(api, parameter)
                        || is_unfit(&json!([broken])));
            if still_broken && is_writable(api, operation, parameter, &broken) {
                places.insert(place);
                found.push((violation.rule, broken));
            }
        }
        seen.extend(places);
    }
    found
}

/// What breaks a body in each of its media types.
fn of_body(api: &Api, values: &mut Values<'_>, body: &Body, choices: &[Option<Json>]) -> Vec<Json> {
    let mut found = Vec::new();
    let several = body.contents.len() > 1;
    for content in &body.contents {
        let content_of = several.then_some(content);
        let Some(largest) = bodies::largest(choices, content_of) else {
            continue;
        };
        let inside = |value| match content_of {
            Some(content) => Json::get(value, &content.variant),
            None => Some(value),
        };
        let mut seen = BTreeSet::new();
        for whole in samples(choices, Some(largest), inside) {
            let mut places = BTreeSet::new();
            if body.json().is_some() {
                let Some(ty) = content.ty() else { continue };
                for violation in violations::of(values, ty, &content.constraints, whole) {
                    // Without anything, the body of such an operation counts as none.
                    let is_null = violation.at.is_empty() && violation.value == Some(Json::Null);
                    let place = place(violation.rule, &violation.at);
                    if !body.required && is_null || seen.contains(&place) {
                        continue;
                    }
                    let mut written = json!({
                        "key": BODY,
                        "rule": violation.rule,
                        "at": violation.at,
                    });
                    if let Some(value) = violation.value {
                        written["value"] = value;
                    }
                    if whole != largest {
                        written["of"] = whole.clone();
                    }
                    places.insert(place);
                    found.push(written);
                }
                seen.extend(places);
                continue;
            }
            for (part, ty, limits) in bodies::checked(content) {
                let fits = match part {
                    Some(part) => whole.get(&part.name),
                    None => Some(whole),
                };
                let Some(fits) = fits else { continue };
                for violation in violations::of(values, ty, limits, fits) {
                    let name = part.map_or("", |part| part.name.as_str());
                    let place = place(violation.rule, &format!("{name}{}", violation.at));
                    if seen.contains(&place) {
                        continue;
                    }
                    let Some(broken) = violations::broken(fits, &violation) else {
                        continue;
                    };
                    if !bodies::stays_broken(api, values, content, (part, ty, limits), &broken) {
                        continue;
                    }
                    let mut broken_whole = whole.clone();
                    match part {
                        Some(part) => broken_whole[&part.name] = broken,
                        None => broken_whole = broken,
                    }
                    let broken = match several {
                        true => bodies::named(content, broken_whole),
                        false => broken_whole,
                    };
                    places.insert(place);
                    found.push(json!({
                        "key": BODY,
                        "rule": violation.rule,
                        "at": "",
                        "value": broken,
                    }));
                }
            }
            seen.extend(places);
        }
    }
    found
}

/// Whether a value that breaks a constraint can be written as its parameter, types aside.
fn is_writable(api: &Api, operation: &Operation, parameter: &Parameter, value: &Json) -> bool {
    let any = Parameter {
        ty: anything(value),
        ..parameter.clone()
    };
    is_sendable(api, operation, &any, &as_texts(value))
}

/// Whether a parameter is there although nothing of it is sent: an object whose properties are sent by
/// themselves, and that may have none.
fn is_there_without_parts(values: &mut Values<'_>, parameter: &Parameter) -> bool {
    let by_themselves = matches!(
        parameter.style,
        Style::Form { explode: true } | Style::DeepObject
    );
    by_themselves && values.fit(&parameter.ty, &parameter.constraints, &json!({}))
}

/// The value with a text in the place of each plain value.
fn as_texts(value: &Json) -> Json {
    match value {
        Json::Array(items) => items.iter().map(as_texts).collect(),
        Json::Object(entries) => {
            let entries = entries.iter();
            entries
                .map(|(key, value)| (key.clone(), as_texts(value)))
                .collect()
        }
        Json::Number(_) | Json::Bool(_) => value.to_string().into(),
        Json::Null | Json::String(_) => value.clone(),
    }
}

/// A type for whatever a value is made of.
fn anything(value: &Json) -> Type {
    match value {
        Json::Array(_) => Type::List(Box::new(Type::Any)),
        Json::Object(_) => Type::Map(Box::new(Type::Any)),
        _ => Type::Any,
    }
}
