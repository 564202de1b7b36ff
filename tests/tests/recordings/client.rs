//! The client reads every recorded response and sends every recorded request.

use std::collections::{BTreeMap, BTreeSet};

use quay_api::models::ErrorBody;
use quay_api::{Client, RetryPolicy};
use quay_api_tests::calls::{self, Input, Outcome};
use quay_api_tests::differences;
use quay_codegen::ir::Type;
use quay_codegen::names;
use quay_reference::recordings::{RequestBody, ResponseBody};
use serde_json::Value as Json;

use crate::prepared_server::{PreparedServer, Request, Response};
use crate::{MatchedExchange, RecordedData, report};

#[test]
fn every_operation_has_a_call() {
    let called: BTreeSet<&str> = calls::NAMES.iter().copied().collect();
    let known: Vec<String> = quay_api::operations::ALL
        .iter()
        .map(|operation| names::value_name(operation.id))
        .collect();
    let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    assert_eq!(
        called, known,
        "the calls differ from the operations; correct tests/src/calls.rs"
    );
}

#[test]
fn the_client_reads_every_recorded_response() {
    check(&RecordedData::read(), true);
}

/// What was recorded around pushes and pulls: the requests are those of the other recordings.
#[test]
fn the_client_reads_every_response_about_images() {
    check(&RecordedData::read_registry(), false);
}

fn check(data: &RecordedData, with_requests: bool) {
    let matched = data.matched();
    let server = PreparedServer::start().expect("the loopback interface is there");
    let client = Client::builder(server.url())
        .token("EXAMPLETOKEN0000XXXXXXXXXXXXXXXXXXXXXXXX")
        .retry(RetryPolicy::off())
        .build()
        .expect("the client can be built");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("the runtime starts");
    let mut misfits = Vec::new();
    for matched in &matched {
        let input = input(matched);
        server.prepare(response(&matched.exchange.response, matched));
        let name = names::value_name(&matched.operation.id);
        let outcome = runtime.block_on(calls::call(&client, &name, &input));
        let found = if must_be_rejected(&matched.path) {
            check_rejected(&outcome, &server.requests())
        } else {
            let mut found = compare_response(matched, &outcome);
            let requests = server.requests();
            if with_requests {
                found.extend(compare_request(matched, &requests));
            }
            found
        };
        let (name, operation) = (&matched.exchange.name, matched.operation.shown());
        misfits.extend(
            found
                .iter()
                .map(|problem| format!("{name}: {operation}: {problem}")),
        );
    }
    report(matched.len(), &misfits);
}

/// The call that sends the recorded request.
fn input(matched: &MatchedExchange<'_>) -> Input {
    let path = matched
        .path
        .iter()
        .map(|(name, value)| (name.clone(), decode(value)));
    let query = matched
        .exchange
        .query
        .iter()
        .map(|(name, value)| (name.clone(), decode(value)));
    let example = matched
        .operation
        .body
        .as_ref()
        .and_then(|body| body.json()?.example.clone());
    let mut bodies = Vec::new();
    if let RequestBody::Json(body) = &matched.exchange.request {
        bodies.push(body.clone());
    }
    // Many recorded requests are wrong on purpose, and the types of the client cannot express them.
    // Their responses are read all the same, after a request that the types allow. A request that
    // the server accepted must be expressible.
    if bodies.is_empty() || !matched.is_sound() {
        bodies.extend(example);
    }
    Input {
        path: path.collect(),
        query: query.collect(),
        bodies,
    }
}

fn response(received: &ResponseBody, matched: &MatchedExchange<'_>) -> Response {
    let body = match received {
        ResponseBody::Nothing => Vec::new(),
        ResponseBody::Json(value) => value.to_string().into_bytes(),
        ResponseBody::Page(page) => page.clone().into_bytes(),
    };
    let exchange = matched.exchange;
    Response {
        status: exchange.status,
        content_type: exchange.content_type.clone(),
        body,
    }
}

/// How the outcome of a call differs from the recorded response.
fn compare_response(matched: &MatchedExchange<'_>, outcome: &Outcome) -> Vec<String> {
    let exchange = matched.exchange;
    let recorded = match &exchange.response {
        ResponseBody::Nothing => Json::Null,
        ResponseBody::Json(value) => value.clone(),
        ResponseBody::Page(page) => page.as_str().into(),
    };
    let (status, body) = match outcome {
        Ok((status, body)) if exchange.is_accepted() => (Some(*status), body.clone()),
        Ok(_) => return vec!["the client takes the rejection for a success".to_owned()],
        Err(error) => {
            let status = error.status().map(|status| status.as_u16());
            let body = serde_json::to_value(error.body()).expect("an error can be written as JSON");
            if exchange.is_accepted() || status.is_none() {
                return vec![format!("the client cannot read the response: {error}")];
            }
            if matches!(error.body(), Some(ErrorBody::Json(_))) {
                return vec!["the body of the rejection has none of the known shapes".to_owned()];
            }
            if error.operation() != Some(matched.operation.id.as_str()) {
                return vec![format!("the error names another operation: {error}")];
            }
            (status, body)
        }
    };
    let mut problems = Vec::new();
    if status != Some(exchange.status) {
        problems.push(format!(
            "the status is {status:?}, recorded was {}",
            exchange.status
        ));
    }
    differences("", &recorded, &body, &mut problems);
    problems
}

/// How the request of the client differs from the recorded one.
fn compare_request(matched: &MatchedExchange<'_>, requests: &[Request]) -> Vec<String> {
    let exchange = matched.exchange;
    let [request] = requests else {
        return vec![format!("{} requests instead of one", requests.len())];
    };
    let mut problems = Vec::new();
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let expected = (exchange.method.as_str(), decode(&exchange.path));
    if (request.method.as_str(), decode(path)) != expected {
        problems.push(format!("sent {} {path}", request.method));
    }
    let sent: BTreeMap<String, String> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (name.to_owned(), decode(value)))
        .collect();
    for (name, value) in &exchange.query {
        let known = matched
            .operation
            .query_parameters
            .iter()
            .find(|known| known.name == *name);
        let value = decode(value);
        let writable = match known.map(|known| &known.ty) {
            Some(Type::Boolean) => value.parse::<bool>().is_ok(),
            Some(Type::Integer(_)) => value.parse::<i32>().is_ok(),
            Some(_) => true,
            None => false,
        };
        if writable && sent.get(name) != Some(&value) {
            problems.push(format!(
                "the query parameter `{name}` was not sent as recorded: {query}"
            ));
        }
    }
    // The client sends the properties of the document and no other.
    if let (true, RequestBody::Json(Json::Object(recorded))) =
        (matched.is_sound(), &exchange.request)
    {
        let sent: Json = serde_json::from_slice(&request.body).unwrap_or_default();
        for (name, value) in sent.as_object().into_iter().flatten() {
            match recorded.get(name) {
                Some(expected) => {
                    differences(&format!("request/{name}"), expected, value, &mut problems)
                }
                None => problems.push(format!("request/{name}: was sent, though not recorded")),
            }
        }
    }
    problems
}

/// Whether the client must reject a path: the URL library would remove the segment or turn a
/// backslash into a slash, and the call would reach another route.
fn must_be_rejected(path: &BTreeMap<String, String>) -> bool {
    let mut segments = path.values().flat_map(|value| value.split('/')).map(decode);
    segments.any(|segment| matches!(segment.as_str(), "" | "." | "..") || segment.contains('\\'))
}

fn check_rejected(outcome: &Outcome, requests: &[Request]) -> Vec<String> {
    match outcome {
        Err(error) if error.status().is_none() && requests.is_empty() => Vec::new(),
        _ => vec!["the client sends a path that leads elsewhere".to_owned()],
    }
}

/// Undoes percent-encoding.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while let Some(byte) = bytes.get(index) {
        let code = bytes
            .get(index + 1..index + 3)
            .and_then(|code| std::str::from_utf8(code).ok());
        match code
            .filter(|_| *byte == b'%')
            .and_then(|code| u8::from_str_radix(code, 16).ok())
        {
            Some(value) => {
                decoded.push(value);
                index += 3;
            }
            None => {
                decoded.push(*byte);
                index += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
