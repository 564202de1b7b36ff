//! Compares a response with the one that the guide prints.

use serde_json::{Map, Value as Json};

/// Keys whose values are random or counted, or tell how far a background worker has come.
const VARYING: [&str; 5] = [
    "backfill_status",
    "client_id",
    "client_secret",
    "id",
    "running_backfill",
];

/// The part of an error type's URL that follows the host.
const ERROR_TYPE_PATH: &str = "/api/v1/error/";

/// Where the response differs from the guide: in keys, in types, or in values that stay the same
/// from run to run.
pub(crate) fn differences(printed: &Json, response: &Json) -> Vec<String> {
    let mut problems = Vec::new();
    compare("", printed, response, &mut problems);
    problems
}

fn compare(at: &str, printed: &Json, response: &Json, problems: &mut Vec<String>) {
    match (printed, response) {
        (Json::Object(printed), Json::Object(response)) => {
            for (name, value) in printed {
                match response.get(name) {
                    Some(other) if is_varying(name, printed) => {
                        if std::mem::discriminant(value) != std::mem::discriminant(other) {
                            problems.push(format!("{at}/{name} is {other}, not {value}"));
                        }
                    }
                    Some(other) => compare(&format!("{at}/{name}"), value, other, problems),
                    None => problems.push(format!("{at}/{name} is missing")),
                }
            }
            for name in response.keys().filter(|name| !printed.contains_key(*name)) {
                problems.push(format!("{at}/{name} is not in the guide"));
            }
        }
        (Json::Array(printed), Json::Array(response)) if printed.len() == response.len() => {
            for (index, (one, other)) in printed.iter().zip(response).enumerate() {
                compare(&format!("{at}/{index}"), one, other, problems);
            }
        }
        (Json::Number(one), Json::Number(other)) if one.as_f64() == other.as_f64() => {}
        (Json::String(one), Json::String(other)) if without_host(one) == without_host(other) => {}
        _ if printed == response => {}
        _ if at.is_empty() => problems.push(format!("the body is {response}, not {printed}")),
        _ => problems.push(format!("{at} is {response}, not {printed}")),
    }
}

/// Whether the value of a key differs from run to run. The avatar of an account is made from its
/// e-mail address, which the guide does not tell; that of a team is made from its name.
fn is_varying(name: &str, object: &Map<String, Json>) -> bool {
    let is_avatar = object.contains_key("hash") && object.contains_key("color");
    let is_of_account = is_avatar && object["kind"] != "team";
    VARYING.contains(&name) || (is_of_account && ["hash", "color"].contains(&name))
}

/// The URL of an error type without its host, which differs from server to server.
fn without_host(text: &str) -> &str {
    match text.find(ERROR_TYPE_PATH) {
        Some(start) => &text[start..],
        None => text,
    }
}
