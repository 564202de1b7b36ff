//! Owns the comparison of an answer with the one that the documentation prints.

use serde_json::{Map, Value as Json};

/// Keys whose values are made by chance or by a counter, name the host, or tell how far a worker in
/// the background has come.
const CHANCE: [&str; 6] = [
    "backfill_status",
    "client_id",
    "client_secret",
    "id",
    "running_backfill",
    "type",
];

/// Keys that are not shown.
const SECRET: [&str; 4] = ["client_secret", "encrypted_password", "password", "token"];

/// What an answer differs in from the printed one: keys, types, and the values that are not made by
/// chance.
pub(crate) fn difference(printed: &Json, answer: &Json) -> Vec<String> {
    let mut problems = Vec::new();
    compare("", printed, answer, &mut problems);
    problems
}

fn compare(at: &str, printed: &Json, answer: &Json, problems: &mut Vec<String>) {
    match (printed, answer) {
        (Json::Object(printed), Json::Object(answer)) => {
            for (name, value) in printed {
                match answer.get(name) {
                    Some(other) if by_chance(name, printed) => {
                        if std::mem::discriminant(value) != std::mem::discriminant(other) {
                            problems.push(format!("{at}/{name}: {other} instead of {value}"));
                        }
                    }
                    Some(other) => compare(&format!("{at}/{name}"), value, other, problems),
                    None => problems.push(format!("{at}/{name}: is missing")),
                }
            }
            for name in answer.keys().filter(|name| !printed.contains_key(*name)) {
                problems.push(format!("{at}/{name}: is not documented"));
            }
        }
        (Json::Array(printed), Json::Array(answer)) if printed.len() == answer.len() => {
            for (index, (one, other)) in printed.iter().zip(answer).enumerate() {
                compare(&format!("{at}/{index}"), one, other, problems);
            }
        }
        (Json::Number(one), Json::Number(other)) if one.as_f64() == other.as_f64() => {}
        _ if printed == answer => {}
        _ => problems.push(format!("{at}: {answer} instead of {printed}")),
    }
}

/// Whether the value of a key differs from run to run. The hash and colour of an avatar follow the
/// address of the account, which the documentation does not tell; those of a team follow its name.
fn by_chance(name: &str, object: &Map<String, Json>) -> bool {
    let is_avatar = object.contains_key("hash") && object.contains_key("color");
    let of_account = is_avatar && object["kind"] != "team";
    CHANCE.contains(&name) || (of_account && ["hash", "color"].contains(&name))
}

/// The JSON without its secrets, for the screen.
pub(crate) fn masked(value: &Json) -> Json {
    match value {
        Json::Object(map) => {
            let entries = map.iter().map(|(name, value)| {
                let hidden = SECRET.contains(&name.as_str()) && !value.is_null();
                (
                    name.clone(),
                    if hidden { "…".into() } else { masked(value) },
                )
            });
            Json::Object(entries.collect())
        }
        Json::Array(items) => items.iter().map(masked).collect(),
        other => other.clone(),
    }
}
