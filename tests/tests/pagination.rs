//! Every list that comes in pages is a stream, but for those that `data/not-streamed.tsv` names.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// The parameters that ask for a part of a list.
const PARAMETERS: &[&str] = &[
    "after",
    "before",
    "count",
    "cursor",
    "limit",
    "max",
    "next_page",
    "offset",
    "page",
    "page_size",
    "page_token",
    "per_page",
    "size",
    "skip",
    "start",
    "top",
];

/// The properties of a response that tell of more pages.
const PROPERTIES: &[&str] = &[
    "additional",
    "cursor",
    "has_additional",
    "has_more",
    "has_next",
    "next",
    "next_page",
    "next_page_token",
    "pagination",
];

/// What a reference stands for.
fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    while let Some(reference) = value["$ref"].as_str() {
        let pointer = reference.trim_start_matches('#');
        value = document.pointer(pointer).expect("a component");
    }
    value
}

/// The ids of the operations that look as if they gave pages, each with what looks so, and the ids
/// of those that are streams.
fn operations(document: &Value) -> (BTreeMap<String, BTreeSet<String>>, BTreeSet<String>) {
    let (mut paged, mut streamed) = (BTreeMap::new(), BTreeSet::new());
    let paths = document["paths"].as_object().expect("paths");
    for item in paths.values().filter_map(Value::as_object) {
        for operation in item.values().filter(|it| it["operationId"].is_string()) {
            let id = operation["operationId"].as_str().expect("an id").to_owned();
            let mut signs = BTreeSet::new();
            let parameters = operation["parameters"].as_array().into_iter().flatten();
            for parameter in parameters.map(|it| resolve(document, it)) {
                let name = parameter["name"].as_str().expect("a name");
                if parameter["in"] == "query" && PARAMETERS.contains(&name) {
                    signs.insert(name.to_owned());
                }
            }
            let response = resolve(document, &operation["responses"]["200"]);
            let schema = &response["content"]["application/json"]["schema"];
            let properties = resolve(document, schema)["properties"].as_object();
            for name in properties.into_iter().flat_map(|it| it.keys()) {
                if PROPERTIES.contains(&name.as_str()) {
                    signs.insert(name.clone());
                }
            }
            if operation.get("x-quay-pagination").is_some() {
                streamed.insert(id.clone());
            }
            if !signs.is_empty() {
                paged.insert(id, signs);
            }
        }
    }
    (paged, streamed)
}

#[test]
fn every_list_in_pages_is_a_stream_or_listed_with_a_reason() {
    let document: Value = serde_json::from_str(quay_api::OPENAPI).expect("JSON");
    let (paged, streamed) = operations(&document);
    let listed: BTreeMap<&str, &str> = include_str!("../data/not-streamed.tsv")
        .lines()
        .skip(1)
        .map(|line| line.split_once('\t').expect("an operation and a reason"))
        .collect();
    let mut problems = Vec::new();
    for (id, signs) in &paged {
        match (streamed.contains(id), listed.contains_key(&**id)) {
            (false, false) => problems.push(format!(
                "{id} has {signs:?}: give it `x-quay-pagination`, or list it with a reason"
            )),
            (true, true) => problems.push(format!("{id} is a stream: remove its row")),
            _ => {}
        }
    }
    for (id, reason) in &listed {
        if !paged.contains_key(*id) {
            problems.push(format!("{id} has no sign of pages: remove its row"));
        }
        if reason.trim().is_empty() {
            problems.push(format!("{id} is listed without a reason"));
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(streamed.len() >= 13, "{streamed:?}");
}
