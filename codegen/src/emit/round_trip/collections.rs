//! Lists and maps of values that fit.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::instance::repeats;
use super::values::{MAX_PARTS, MAX_VALUES, count};
use crate::ir::Constraints;

/// Lists of the least and the greatest length, of each item alone, and of all items.
pub(super) fn lists(items: &[Json], limits: &Constraints) -> Vec<Json> {
    let least = usize::try_from(limits.min_items.unwrap_or(0)).unwrap_or(0);
    let most = limits.max_items.and_then(|most| usize::try_from(most).ok());
    let of = |length: usize, from: usize| {
        let items = items.iter().cycle().skip(from);
        Json::Array(items.take(length).cloned().collect())
    };
    if items.is_empty() {
        return vec![json!([])];
    }
    let mut lists = vec![of(least.max(1), 0), of(least, 0)];
    let all = items.len().min(most.unwrap_or(usize::MAX)).max(least);
    lists.push(of(all.min(MAX_VALUES), 0));
    if let Some(most) = most.filter(|most| *most <= 64) {
        lists.push(of(most, 0));
    }
    lists.extend((1..items.len()).map(|from| of(least.max(1), from)));
    lists.retain(|list| {
        let items = list.as_array().map_or(&[][..], Vec::as_slice);
        count(list) <= MAX_PARTS || items.len() <= least.max(1)
    });
    lists.retain(|list| !limits.unique_items || !list.as_array().is_some_and(|it| repeats(it)));
    lists
}

/// A map in the order of its keys, in which a client writes it.
fn sorted(entries: impl Iterator<Item = (String, Json)>) -> Json {
    let entries: BTreeMap<String, Json> = entries.collect();
    Json::Object(entries.into_iter().collect())
}

/// Maps of the least and the greatest size, with awkward keys.
pub(super) fn maps(values: &[Json], limits: &Constraints) -> Vec<Json> {
    const KEYS: [&str; 4] = ["key", "a b/c~d", "ключ", ""];
    let least = usize::try_from(limits.min_properties.unwrap_or(0)).unwrap_or(0);
    let most = limits
        .max_properties
        .and_then(|most| usize::try_from(most).ok());
    let of = |size: usize, from: usize| {
        let keys = (0..size).map(|index| match KEYS.get(index) {
            Some(key) => (*key).to_owned(),
            None => format!("key{index}"),
        });
        let values = values.iter().cycle().skip(from).cloned();
        sorted(keys.zip(values))
    };
    if values.is_empty() {
        return vec![json!({})];
    }
    let mut maps = vec![of(least.max(1), 0), of(least, 0)];
    maps.push(of(most.unwrap_or(KEYS.len()).min(64).max(least), 0));
    maps.extend((1..values.len()).map(|from| of(least.max(1), from)));
    // Not every place takes awkward keys.
    if least > 1 {
        let keys = (0..least).map(|index| format!("key{index}"));
        maps.push(sorted(keys.zip(values.iter().cycle().cloned())));
    }
    maps.retain(|map| count(map) <= MAX_PARTS);
    maps
}
