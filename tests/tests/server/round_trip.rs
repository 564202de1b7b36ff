//! The round trip: arguments of the client reach the API, and its responses reach the client.

use std::collections::{BTreeMap, BTreeSet};

use quay_api::operations;
use quay_api_tests::calls::{self, Input};
use quay_api_tests::differences;
use serde_json::Value as Json;

use crate::document::{Case, cases};
use crate::operations::RESPONSES;
use crate::stub_api::ReceivedCall;
use crate::test_server::TestServer;
use crate::{ALICE, client, runtime};

#[test]
fn every_operation_is_called_and_responds() {
    let server = TestServer::new();
    let client = client(&server, ALICE);
    let runtime = runtime();
    let mut arrived = BTreeSet::new();
    let mut responses = 0;
    for case in cases() {
        for response in &case.responses {
            let input = case.input();
            server.api.prepare(response);
            let outcome = runtime.block_on(calls::call(&client, &case.method, &input));
            check(&case, &input, &server.api.take_calls(), response, outcome);
            responses += 1;
        }
        arrived.insert(case.operation.id);
    }
    let known: BTreeSet<&str> = operations::ALL.iter().map(|one| one.id).collect();
    assert_eq!(arrived, known);
    println!(
        "round trip: {} of {}, {responses} responses",
        arrived.len(),
        operations::ALL.len()
    );
}

fn check(
    case: &Case,
    input: &Input,
    call: &[ReceivedCall],
    response: &(u16, Option<Json>),
    outcome: calls::Outcome,
) {
    let id = case.operation.id;
    let (status, body) = outcome.unwrap_or_else(|error| panic!("{id}: {error:?}"));
    let [call] = call else {
        panic!("{id}: {} calls reached the API instead of one", call.len());
    };
    let expected = ReceivedCall {
        method: calls::NAMES
            .iter()
            .find(|name| **name == case.method)
            .expect("it was called"),
        operation: id,
        principal: Some("alice".to_owned()),
        path: arguments(&input.path),
        query: arguments(&input.query),
        body: call.body.clone(),
    };
    assert_eq!(
        *call, expected,
        "{id}: the received arguments (left) differ from the given ones"
    );
    assert_eq!(status, response.0, "{id}");
    let null = Json::Null;
    let mut problems = Vec::new();
    for (at, given, found) in [
        ("request", &case.body, call.body.as_ref().unwrap_or(&null)),
        ("response", &response.1, &body),
    ] {
        differences(at, given.as_ref().unwrap_or(&null), found, &mut problems);
    }
    assert!(problems.is_empty(), "{id}: {}", problems.join("\n"));
}

/// The parameters by their names in Rust, as the API receives them.
fn arguments(parameters: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let named = parameters.iter();
    named
        .map(|(name, value)| (calls::argument(name), value.clone()))
        .collect()
}

#[test]
fn omitted_parameters_arrive_as_their_defaults() {
    let server = TestServer::new();
    let client = client(&server, ALICE);
    let runtime = runtime();
    let cases = cases().into_iter().filter(|case| !case.query.is_empty());
    let (mut count, mut defaults) = (0, 0);
    for case in cases {
        server.api.prepare(&case.responses[0]);
        let input = Input {
            query: BTreeMap::new(),
            ..case.input()
        };
        let outcome = runtime.block_on(calls::call(&client, &case.method, &input));
        assert!(outcome.is_ok(), "{}: {outcome:?}", case.operation.id);
        assert_eq!(
            server.api.take_calls()[0].query,
            arguments(&case.defaults),
            "{}",
            case.operation.id
        );
        count += 1;
        defaults += case.defaults.len();
    }
    assert!(count > 0, "there are operations with a query");
    assert!(defaults > 0, "there are parameters with a default");
    println!("left out: the parameters of {count} operations, {defaults} of them with a default");
}

/// The stub can return each response of the document, and no other.
#[test]
fn every_response_of_the_document_can_be_returned() {
    let cases = cases();
    let declared: BTreeMap<&str, Vec<u16>> = cases
        .iter()
        .map(|case| {
            let statuses = case.responses.iter().map(|(status, _)| *status);
            (case.method.as_str(), statuses.collect())
        })
        .collect();
    let implemented: BTreeMap<&str, Vec<u16>> = RESPONSES
        .concat()
        .iter()
        .map(|(method, statuses)| (*method, statuses.to_vec()))
        .collect();
    assert_eq!(
        implemented, declared,
        "correct tests/tests/server/operations/"
    );
}
