//! Adds to a valid document what its readers need to see and nobody has to write.
//!
//! A document that has all of it stays as it is, so the joined document can be read again.

use super::node::{Entry, Node, Value};
use crate::diagnostic::Place;
use crate::profile::Profile;

/// Completes every operation, and the requirements that operations inherit.
pub(super) fn complete(root: &mut Node, profile: Profile) {
    let bearer = bearer_scheme(root).filter(|_| profile.offers_bearer);
    if let Some(bearer) = &bearer {
        offer_bearer(root, bearer);
    }
    let Some(paths) = root.value_mut("paths") else {
        return;
    };
    for item in values_mut(paths) {
        for operation in values_mut(item).filter(|node| node.get("responses").is_some()) {
            tell_features(operation);
            if let Some(bearer) = &bearer {
                offer_bearer(operation, bearer);
            }
        }
    }
}

/// The name of the scheme that sends a token without naming scopes.
fn bearer_scheme(root: &Node) -> Option<String> {
    let schemes = root.get("components")?.get("securitySchemes")?;
    let bearer = |entry: &&Entry| entry.value.text_of("type") == Some("http");
    let scheme = schemes.entries().iter().find(bearer)?;
    Some(scheme.key.clone())
}

/// A token that an OAuth scheme permits can be sent as a bearer token: tools that know no OAuth can
/// call the operation then. The scopes are still those that the OAuth scheme names.
fn offer_bearer(holder: &mut Node, bearer: &str) {
    let Some(security) = holder.value_mut("security") else {
        return;
    };
    let place = security.place.clone();
    let Value::List(requirements) = &mut security.value else {
        return;
    };
    let needs_token = requirements.iter().any(|it| !it.entries().is_empty());
    let offered = requirements.iter().any(|it| it.get(bearer).is_some());
    if needs_token && !offered {
        let scopes = node(&place, Value::List(Vec::new()));
        let entry = Entry {
            key: bearer.to_owned(),
            place: place.clone(),
            value: scopes,
        };
        requirements.push(node(&place, Value::Map([entry].into_iter().collect())));
    }
}

/// The description names every feature that an operation needs.
fn tell_features(operation: &mut Node) {
    let features = operation.texts_of("x-quay-feature");
    let fails = operation.flag("x-quay-fails-when-disabled");
    let Some(description) = operation.value_mut("description") else {
        return;
    };
    let Value::Text(text) = &mut description.value else {
        return;
    };
    let names: Vec<String> = features.iter().map(|it| format!("`{it}`")).collect();
    if names.iter().all(|name| text.contains(name.as_str())) {
        return;
    }
    let (noun, verb) = match names.len() {
        1 => ("feature", "is"),
        _ => ("features", "are"),
    };
    let names = match names.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        names => names.concat(),
    };
    let sentence = match fails {
        true => format!("The server fails with 500 unless the {noun} {names} {verb} on."),
        false => format!("The server has the operation only where the {noun} {names} {verb} on."),
    };
    *text = format!("{}\n\n{sentence}", text.trim_end());
}

fn node(place: &Place, value: Value) -> Node {
    Node {
        place: place.clone(),
        value,
    }
}

fn values_mut(node: &mut Node) -> impl Iterator<Item = &mut Node> {
    let entries = match &mut node.value {
        Value::Map(entries) => Some(entries.values_mut()),
        _ => None,
    };
    entries.into_iter().flatten()
}
