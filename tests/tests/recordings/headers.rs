//! Recorded responses have the headers that the document declares, and no others of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;

use lzma_rust2::XzReader;
use quay_codegen::ir::{Api, Header, HeaderValue};
use quay_reference::recordings::{self, find};
use serde_json::Value as Json;

use crate::{RecordedData, report};

/// Headers that responses have whatever their operation: docs/server-behaviour.md, "Cross-origin headers"
/// to "Caching and frames", and "Sessions".
const GENERAL: [&str; 8] = [
    "access-control-allow-headers",
    "access-control-allow-methods",
    "access-control-allow-origin",
    "access-control-max-age",
    "allow",
    "content-type",
    "set-cookie",
    "vary",
];

/// Headers of an operation that the document leaves out, with the reason.
const LEFT_OUT: [(&str, &str); 1] = [(
    "x-next-csrf-token",
    "only callers with cookies need it, and the client has none",
)];

/// Declared headers of responses that were never recorded, with their place in the server's source at
/// ffba0c70e2d8.
const NOT_RECORDED: [(&str, u16, &str, &str); 7] = [
    (
        "convertUserToOrganization",
        429,
        "Retry-After",
        "endpoints/decorated.py:49",
    ),
    (
        "generateUserClientKey",
        429,
        "Retry-After",
        "endpoints/decorated.py:49",
    ),
    (
        "getRepositoryMirrorHealth",
        503,
        "Cache-Control",
        "endpoints/api/mirrorhealth.py:451",
    ),
    (
        "getSuperUserRepositoryMirrorHealth",
        503,
        "Cache-Control",
        "endpoints/api/superuser.py:1538",
    ),
    (
        "manuallyStartBuildTrigger",
        201,
        "Location",
        "endpoints/api/trigger.py:485",
    ),
    (
        "signinUser",
        429,
        "Retry-After",
        "endpoints/decorated.py:49",
    ),
    (
        "verifyUser",
        429,
        "Retry-After",
        "endpoints/decorated.py:49",
    ),
];

/// Operation, status, name of a header.
type Key = (String, u16, String);

#[test]
fn recorded_responses_have_the_declared_headers_and_no_others() {
    let api = RecordedData::read().api;
    let mut found: BTreeMap<Key, usize> = BTreeMap::new();
    let mut misfits = Vec::new();
    let mut checked = 0;
    for text in recorded_sets() {
        for line in text.lines() {
            let exchange: Json = serde_json::from_str(line).expect("a recording");
            checked += 1;
            let problems = check(&api, &exchange, &mut found);
            misfits.extend(
                problems
                    .iter()
                    .map(|it| format!("{}: {it}", exchange["name"])),
            );
        }
    }
    for ((operation, status, name), count) in &found {
        println!("{operation}: {status}: {name}: {count} times");
    }
    let known = NOT_RECORDED.map(|(id, status, name, _)| (id.to_owned(), status, name.to_owned()));
    let known = BTreeSet::from(known);
    let declared: BTreeSet<Key> = declared(&api);
    for key in &declared {
        if found.contains_key(key) == known.contains(key) {
            misfits.push(format!("{key:?}: list it as not recorded, if it is not"));
        }
    }
    for key in known.difference(&declared) {
        misfits.push(format!("{key:?} is not declared"));
    }
    report(checked, &misfits);
}

/// Every header that the document declares as required.
fn declared(api: &Api) -> BTreeSet<Key> {
    let mut declared = BTreeSet::new();
    for operation in &api.operations {
        for response in &operation.responses {
            let headers = response.headers.iter().filter(|header| header.required);
            let keys = headers.filter_map(|it| {
                Some((
                    operation.id.clone(),
                    response.status.code()?,
                    it.name.clone(),
                ))
            });
            declared.extend(keys);
        }
    }
    declared
}

/// The recordings, and the further sets.
fn recorded_sets() -> Vec<String> {
    let root = quay_reference::root();
    let main = fs::read_to_string(root.join(recordings::PATH)).expect("the recordings");
    let mut texts = vec![main];
    let sets = fs::read_dir(root.join("tests/data/differential")).expect("the sets");
    for entry in sets {
        let path = entry.expect("an entry").path();
        if path.to_string_lossy().ends_with(".jsonl.xz") {
            let mut text = String::new();
            let file = File::open(&path).expect("a set");
            let mut reader = XzReader::new(file, false);
            reader.read_to_string(&mut text).expect("a set");
            texts.push(text);
        }
    }
    texts
}

/// Where one response differs from what the document declares.
fn check(api: &Api, exchange: &Json, found: &mut BTreeMap<Key, usize>) -> Vec<String> {
    let (method, path) = (text(&exchange["method"]), text(&exchange["path"]));
    let path = path.split('?').next().unwrap_or_default();
    let Some((operation, _)) = find(api, method, path) else {
        return Vec::new();
    };
    let status = exchange["status"].as_u64().unwrap_or_default();
    let response = operation
        .responses
        .iter()
        .find(|it| it.status.code().map(u64::from) == Some(status));
    // A page comes from before the operation, or from where there is none.
    let is_page = exchange["response_body"] == "(HTML page)" || (300..400).contains(&status);
    let Some(response) = response.filter(|_| !is_page) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    let sent = exchange["response_headers"].as_object();
    let sent: BTreeMap<String, &str> = sent
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.to_ascii_lowercase(), text(value)))
        .collect();
    for header in &response.headers {
        let name = header.name.to_ascii_lowercase();
        match sent.get(&name) {
            Some(value) if fits(header, value) => {
                let code = response.status.code().unwrap_or_default();
                let key = (operation.id.clone(), code, header.name.clone());
                *found.entry(key).or_default() += 1;
            }
            Some(value) => problems.push(format!("{}: {value} does not fit", header.name)),
            None if header.required => problems.push(format!("{} is missing", header.name)),
            None => {}
        }
    }
    for name in sent.keys() {
        let is_known = GENERAL.contains(&name.as_str())
            || LEFT_OUT.iter().any(|(left_out, _)| left_out == name)
            || response
                .headers
                .iter()
                .any(|header| header.name.eq_ignore_ascii_case(name));
        if !is_known {
            problems.push(format!("{status}: the header {name} is not declared"));
        }
    }
    problems
}

fn fits(header: &Header, value: &str) -> bool {
    match &header.value {
        HeaderValue::Fixed(fixed) => fixed == value,
        HeaderValue::Text => !value.is_empty(),
        HeaderValue::Integer => value.parse::<i64>().is_ok(),
        HeaderValue::Number => value.parse::<f64>().is_ok(),
        HeaderValue::Boolean => value.parse::<bool>().is_ok(),
    }
}

fn text(value: &Json) -> &str {
    value.as_str().unwrap_or_default()
}
