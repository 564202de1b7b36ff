//! Owns the matrix of operations and tokens under the default rules.

use quay_api::server::{Principal, Router, StaticTokens};
use quay_api::{Operation, operations};
use serde_json::json;

use crate::document::{Case, cases};
use crate::stand::Stand;
use crate::wire::{Answer, Server};
use crate::{SCOPES, api_error};

/// What a call comes with.
#[derive(Clone, Copy, Debug, PartialEq)]
enum With {
    Nothing,
    UnknownToken,
    /// A token with every scope but the one that is needed.
    OtherScopes,
    /// A token with the needed scope alone.
    ItsScope,
}

const ALL: [With; 4] = [
    With::Nothing,
    With::UnknownToken,
    With::OtherScopes,
    With::ItsScope,
];

/// What has to come of it.
#[derive(Debug, PartialEq)]
enum Outcome {
    Passes,
    Anonymous,
    Forged,
    LacksScope,
}

fn expected(operation: &Operation, with: With) -> Outcome {
    let known = matches!(with, With::OtherScopes | With::ItsScope);
    match with {
        _ if !known && operation.method != "GET" => Outcome::Forged,
        _ if operation.public => Outcome::Passes,
        With::Nothing | With::UnknownToken => Outcome::Anonymous,
        With::OtherScopes if needed(operation).is_empty() => Outcome::Passes,
        With::OtherScopes => Outcome::LacksScope,
        With::ItsScope => Outcome::Passes,
    }
}

/// The scopes that an operation needs together. None of the operations leaves a choice.
fn needed(operation: &Operation) -> &'static [&'static str] {
    match operation.scopes {
        [] => &[],
        [scopes] => scopes,
        several => panic!("{} needs one of {several:?}", operation.id),
    }
}

/// The tokens are named after the operation that they are about.
fn router(stand: &Stand) -> Router {
    let mut tokens = StaticTokens::new();
    for operation in operations::ALL {
        let needed = needed(operation);
        let others = SCOPES
            .into_iter()
            .filter(|other| !operation.is_covered_by([*other]) && needed.first() != Some(other));
        let id = operation.id;
        tokens = tokens
            .with(
                format!("only-{id}"),
                Principal::new("alice", needed.iter().copied()),
            )
            .with(format!("without-{id}"), Principal::new("bob", others));
    }
    stand.mount(Router::builder().authenticate(tokens)).build()
}

#[test]
fn tokens_are_asked_for_as_the_document_says() {
    let stand = Stand::default();
    let server = Server::start(router(&stand));
    let (mut checked, mut passed) = (0, 0);
    for case in cases() {
        for with in ALL {
            let id = case.operation.id;
            let request = match with {
                With::Nothing => case.request(),
                With::UnknownToken => case.request().token("unknown"),
                With::OtherScopes => case.request().token(&format!("without-{id}")),
                With::ItsScope => case.request().token(&format!("only-{id}")),
            };
            let response = &case.responses[0];
            stand.prepare(response);
            let answer = request.send(&server);
            let outcome = expected(case.operation, with);
            let arrived = stand.seen().len();
            assert_eq!(
                arrived,
                usize::from(outcome == Outcome::Passes),
                "{} with {with:?}: {outcome:?} was expected, the answer is {answer:?}",
                case.operation.id
            );
            check(&server, &case, &outcome, &answer);
            checked += 1;
            passed += arrived;
        }
    }
    println!(
        "auth matrix: {} x {} = {checked}, {passed} pass",
        operations::ALL.len(),
        ALL.len()
    );
    assert_eq!(checked, operations::ALL.len() * ALL.len());
}

fn check(server: &Server, case: &Case, outcome: &Outcome, answer: &Answer) {
    let id = case.operation.id;
    let json = Some("application/json");
    let content_type = answer.header("content-type");
    match outcome {
        Outcome::Passes => assert_eq!(answer.status, case.responses[0].0, "{id}: {answer:?}"),
        Outcome::Anonymous => {
            let body = api_error(server, 401, "invalid_token", "Requires authentication");
            assert_eq!((answer.status, content_type), (401, json), "{id}");
            assert_eq!(answer.json(), body, "{id}");
        }
        Outcome::LacksScope => {
            let body = api_error(server, 403, "insufficient_scope", "Unauthorized");
            assert_eq!((answer.status, content_type), (403, json), "{id}");
            assert_eq!(answer.json(), body, "{id}");
        }
        Outcome::Forged => {
            let html = Some("text/html; charset=utf-8");
            assert_eq!((answer.status, content_type), (403, html), "{id}");
            let body = json!({ "error": "CSRF token was invalid or missing." });
            assert_eq!(answer.json(), body, "{id}");
        }
    }
    assert_eq!(
        answer.header("access-control-allow-origin"),
        Some("*"),
        "{id}"
    );
    assert!(answer.header("www-authenticate").is_none(), "{id}");
}
