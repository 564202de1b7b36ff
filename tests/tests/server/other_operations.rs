//! Names that make the path of a call that of another operation: the client refuses them, and no
//! others.

use std::collections::BTreeSet;

use quay_api::server::{Principal, Router, StaticTokens};
use quay_api::{Client, Operation, RetryPolicy, Segment, operations};
use quay_api_tests::calls;

use crate::document::{Case, cases};
use crate::http::{Request, Response, ServedRouter, first_line};
use crate::{ALICE, SCOPES, runtime};

/// A server without any implementation: the responses name the operation that was reached.
fn server() -> ServedRouter {
    let tokens = StaticTokens::new().with(ALICE, Principal::new("alice", SCOPES));
    ServedRouter::start(Router::builder().authenticate(tokens).build())
}

/// What can stand behind a repository's name in a path: the ends of all paths, whole and cut short,
/// with a name in the place of each parameter.
fn ends() -> BTreeSet<String> {
    let mut ends = BTreeSet::from([String::new(), "/web".to_owned()]);
    for operation in operations::ALL {
        let many = |segment: &Segment| matches!(segment, Segment::Many(_));
        let Some(place) = operation.segments.iter().position(many) else {
            continue;
        };
        let mut end = String::new();
        for segment in &operation.segments[place + 1..] {
            end += match segment {
                Segment::Literal("") => break,
                Segment::Literal(text) => text,
                Segment::One(_) | Segment::Many(_) | Segment::Parts(_) => "latest",
            };
            ends.insert(format!("/{end}"));
            ends.insert(format!("/{end}/web"));
            end += "/";
        }
    }
    ends
}

/// The operation that a path reaches by the router's own rules, redirects followed.
fn reached(server: &ServedRouter, case: &Case) -> Option<&'static str> {
    let mut response = case.request().token(ALICE).send(server);
    if response.status == 308 {
        let location = response.header("location").expect("a redirect says where");
        let path = location.strip_prefix(&server.url()).expect("it stays here");
        let line = format!("{} {path}", case.operation.method);
        response = Request::new(line).token(ALICE).send(server);
    }
    implemented(&response)
}

fn implemented(response: &Response) -> Option<&'static str> {
    let text = first_line(response);
    (response.status == 501)
        .then(|| named(&text).unwrap_or_else(|| panic!("{text} names no operation")))
}

/// The operation that a text begins with.
fn named(text: &str) -> Option<&'static str> {
    let id = text.split(' ').next();
    let mut all = operations::ALL.iter();
    all.find(|operation| Some(operation.id) == id)
        .map(|operation| operation.id)
}

/// What became of a call.
#[derive(Debug, PartialEq)]
enum Outcome {
    /// The client refused it, since it would reach this operation.
    Refused(&'static str),
    /// It reached this operation, or none.
    Sent(Option<&'static str>),
}

fn outcome(client: &Client, runtime: &tokio::runtime::Runtime, case: &Case) -> Outcome {
    let sent = runtime.block_on(calls::call(client, &case.method, &case.input()));
    let error = sent.expect_err("nothing is implemented");
    let parameter = error.parameter();
    match parameter.and_then(|parameter| parameter.other_operation()) {
        Some(other) => {
            let text = error.to_string();
            for part in [other.id, other.method, other.path] {
                assert!(text.contains(part), "{text}");
            }
            Outcome::Refused(other.id)
        }
        None => Outcome::Sent(named(error.message())),
    }
}

/// The call of a case with a value for one of its parameters is refused exactly where the router
/// finds another operation.
fn check(
    server: &ServedRouter,
    client: &Client,
    runtime: &tokio::runtime::Runtime,
    case: &Case,
) -> bool {
    let operation: &'static Operation = case.operation;
    let expect = match reached(server, case) {
        Some(id) if id != operation.id => Outcome::Refused(id),
        reached => Outcome::Sent(reached),
    };
    let found = outcome(client, runtime, case);
    assert_eq!(found, expect, "{} with {:?}", operation.id, case.path);
    matches!(found, Outcome::Refused(_))
}

#[test]
fn names_are_refused_exactly_where_the_router_finds_another_operation() {
    let (server, runtime, ends) = (server(), runtime(), ends());
    let client = Client::builder(server.url()).token(ALICE);
    let client = client.retry(RetryPolicy::off()).build();
    let client = client.expect("the client can be built");
    let (mut refused, mut sent) = (0, 0);
    let mut count = |is_refused: bool| match is_refused {
        true => refused += 1,
        false => sent += 1,
    };
    for mut case in cases() {
        for segment in case.operation.segments {
            let (Segment::One(name) | Segment::Many(name)) = *segment else {
                continue;
            };
            let usual = case.path[name].clone();
            if let Segment::Many(_) = segment {
                for end in &ends {
                    case.path.insert(name.to_owned(), format!("acme/app{end}"));
                    count(check(&server, &client, &runtime, &case));
                }
                case.path
                    .insert(name.to_owned(), "mirror/health".to_owned());
                count(check(&server, &client, &runtime, &case));
            } else {
                for value in ["users", "keys", "organizations", "logs", "build", "tag"] {
                    case.path.insert(name.to_owned(), value.to_owned());
                    count(check(&server, &client, &runtime, &case));
                }
            }
            case.path.insert(name.to_owned(), usual);
        }
    }
    println!("names: {refused} refused, {sent} sent");
    assert!(refused > 0 && sent > 0);
}
