//! The scopes of each operation compared: a token that sufficed must still suffice.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::change::{Change, Effect};

/// The methods of a path item.
const METHODS: [&str; 6] = ["get", "head", "post", "put", "patch", "delete"];

/// Sets of scopes, each of which suffices. `None` stands for no token, and the empty set for a token
/// of any scope.
type Alternatives = BTreeSet<Option<BTreeSet<String>>>;

/// Compares the operations that both documents have.
pub(super) fn compare(base: &Json, current: &Json) -> Vec<Change> {
    let mut changes = Vec::new();
    for (path, item) in base["paths"].as_object().into_iter().flatten() {
        for method in METHODS {
            let (Some(old), Some(new)) = (
                item.get(method),
                current["paths"].get(path).and_then(|item| item.get(method)),
            ) else {
                continue;
            };
            let (before, after) = (alternatives(base, old), alternatives(current, new));
            if before == after {
                continue;
            }
            let lost: Vec<String> = before
                .iter()
                .filter(|one| !suffices(one, &after))
                .map(shown)
                .collect();
            let id = old["operationId"].as_str().unwrap_or("an operation");
            let place = format!("{id} ({} {path})", method.to_uppercase());
            let now = after.iter().map(shown).collect::<Vec<_>>().join(" or ");
            changes.push(if lost.is_empty() {
                let text = format!("may now be called with {now}");
                Change {
                    effect: Effect::Compatible,
                    place,
                    text,
                }
            } else {
                let text = format!("no longer suffices: {}; needed is {now}", lost.join(", "));
                Change {
                    effect: Effect::Breaking,
                    place,
                    text,
                }
            });
        }
    }
    changes
}

fn alternatives(document: &Json, operation: &Json) -> Alternatives {
    let security = operation
        .get("security")
        .or_else(|| document.get("security"));
    let listed = security
        .and_then(Json::as_array)
        .cloned()
        .unwrap_or_default();
    if listed.is_empty() {
        return BTreeSet::from([None]);
    }
    let scopes = |requirement: &Json| {
        let schemes = requirement.as_object()?;
        let lists = schemes.values().filter_map(Json::as_array).flatten();
        (!schemes.is_empty()).then(|| lists.filter_map(Json::as_str).map(str::to_owned).collect())
    };
    // A bearer scheme is a way to send a token, and tells no scopes. It decides only where it stands
    // without a scheme that does.
    let is_bearer = |requirement: &&Json| {
        let mut schemes = requirement.as_object().into_iter().flatten();
        schemes.any(|(name, _)| document["components"]["securitySchemes"][name]["type"] == "http")
    };
    let (bearer, others): (Vec<&Json>, Vec<&Json>) = listed.iter().partition(is_bearer);
    let open = others
        .iter()
        .all(|it| it.as_object().is_some_and(Map::is_empty));
    let bearer = if open { bearer } else { Vec::new() };
    others.into_iter().chain(bearer).map(scopes).collect()
}

/// Whether a token that sufficed is enough for one of the alternatives.
fn suffices(held: &Option<BTreeSet<String>>, needed: &Alternatives) -> bool {
    needed.iter().any(|needed| match (held, needed) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(held), Some(needed)) => needed.is_subset(held),
    })
}

fn shown(alternative: &Option<BTreeSet<String>>) -> String {
    match alternative {
        None => "no token".to_owned(),
        Some(scopes) if scopes.is_empty() => "any token".to_owned(),
        Some(scopes) => scopes.iter().cloned().collect::<Vec<_>>().join(" and "),
    }
}
