//! Which token may call which operation under the default rules.

use quay_api::server::{Principal, Router, StaticTokens};
use quay_api::{Operation, operations};
use serde_json::json;

use crate::document::{Case, cases};
use crate::http::{Response, ServedRouter};
use crate::stub_api::StubApi;
use crate::{SCOPES, api_error};

/// The token that a call carries.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Token {
    None,
    Unknown,
    /// Every scope except the one that is needed.
    OtherScopes,
    /// The needed scope alone.
    ItsScope,
}

const ALL: [Token; 4] = [
    Token::None,
    Token::Unknown,
    Token::OtherScopes,
    Token::ItsScope,
];

/// What the router does with the call.
#[derive(Debug, PartialEq)]
enum Outcome {
    Passes,
    Anonymous,
    Forged,
    LacksScope,
}

fn expected(operation: &Operation, token: Token) -> Outcome {
    let known = matches!(token, Token::OtherScopes | Token::ItsScope);
    match token {
        // The server lets any bearer pass to the renewal of its bootstrap token, which judges the
        // token itself.
        Token::Unknown if operation.id == "renewBootstrapToken" => Outcome::Anonymous,
        _ if !known && operation.method != "GET" => Outcome::Forged,
        _ if operation.public => Outcome::Passes,
        Token::None | Token::Unknown => Outcome::Anonymous,
        Token::OtherScopes if needed(operation).is_empty() => Outcome::Passes,
        Token::OtherScopes => Outcome::LacksScope,
        Token::ItsScope => Outcome::Passes,
    }
}

/// The scopes that an operation needs together. No operation leaves a choice.
fn needed(operation: &Operation) -> &'static [&'static str] {
    match operation.scopes {
        [] => &[],
        [scopes] => scopes,
        several => panic!("{} needs one of {several:?}", operation.id),
    }
}

/// A router with two tokens for each operation, named after it.
fn router(api: &StubApi) -> Router {
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
    api.mount(Router::builder().authenticate(tokens)).build()
}

#[test]
fn tokens_are_required_as_the_document_says() {
    let api = StubApi::default();
    let server = ServedRouter::start(router(&api));
    let (mut checked, mut passed) = (0, 0);
    for case in cases() {
        for token in ALL {
            let id = case.operation.id;
            let request = match token {
                Token::None => case.request(),
                Token::Unknown => case.request().token("unknown"),
                Token::OtherScopes => case.request().token(&format!("without-{id}")),
                Token::ItsScope => case.request().token(&format!("only-{id}")),
            };
            if let Some(response) = case.responses.first() {
                api.prepare(response);
            }
            let response = request.send(&server);
            let outcome = expected(case.operation, token);
            let arrived = api.take_calls().len();
            assert_eq!(
                arrived,
                usize::from(outcome == Outcome::Passes),
                "{} with {token:?}: {outcome:?} was expected, the response is {response:?}",
                case.operation.id
            );
            check(&server, &case, &outcome, &response);
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

fn check(server: &ServedRouter, case: &Case, outcome: &Outcome, response: &Response) {
    let id = case.operation.id;
    let json = Some("application/json");
    let content_type = response.header("content-type");
    match outcome {
        Outcome::Passes => {
            // The stub fails where no response of the operation is a success.
            let expect = case.responses.first().map_or(500, |(status, _)| *status);
            assert_eq!(response.status, expect, "{id}: {response:?}");
        }
        Outcome::Anonymous => {
            let body = api_error(
                &server.url(),
                401,
                "invalid_token",
                "Requires authentication",
            );
            assert_eq!((response.status, content_type), (401, json), "{id}");
            assert_eq!(response.json(), body, "{id}");
        }
        Outcome::LacksScope => {
            let body = api_error(&server.url(), 403, "insufficient_scope", "Unauthorized");
            assert_eq!((response.status, content_type), (403, json), "{id}");
            assert_eq!(response.json(), body, "{id}");
        }
        Outcome::Forged => {
            let html = Some("text/html; charset=utf-8");
            assert_eq!((response.status, content_type), (403, html), "{id}");
            let body = json!({ "error": "CSRF token was invalid or missing." });
            assert_eq!(response.json(), body, "{id}");
        }
    }
    assert_eq!(
        response.header("access-control-allow-origin"),
        Some("*"),
        "{id}"
    );
    assert!(response.header("www-authenticate").is_none(), "{id}");
}
