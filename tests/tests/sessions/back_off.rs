//! Guessing passwords: the wait after wrong ones holds, however they are sent.

use std::collections::BTreeMap;
use std::thread;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use quay_api_tests::wire::Response;
use serde_json::json;

use crate::browser::Browser;
use crate::{PASSWORD, TestServer};

/// Tries a password.
fn attempt(browser: &Browser, user: &str, password: &str) -> Response {
    let body = json!({ "username": user, "password": password });
    browser.replay("POST /api/v1/signin", Some(&body))
}

/// How many attempts at the same time have which status.
fn attempt_at_once(browser: &Browser, names: &[&str], password: &str) -> BTreeMap<u16, usize> {
    let mut counts = BTreeMap::new();
    thread::scope(|scope| {
        let attempts: Vec<_> = names
            .iter()
            .map(|name| scope.spawn(move || attempt(browser, name, password).status))
            .collect();
        for attempt in attempts {
            *counts.entry(attempt.join().expect("a status")).or_default() += 1;
        }
    });
    counts
}

#[test]
fn attempts_at_the_same_time_count_one_after_the_other() {
    let server = TestServer::start();
    let browser = Browser::new(&server);
    let names = ["alice"; 24];
    let found = attempt_at_once(&browser, &names, "wrong");
    assert_eq!(found, BTreeMap::from([(403, 1), (429, 23)]));
    // Also if the right one is among them.
    let found = attempt_at_once(&browser, &names, PASSWORD);
    assert_eq!(found, BTreeMap::from([(429, 24)]));
    server.advance(0.6);
    let found = attempt_at_once(&browser, &names, "wrong");
    assert_eq!(found, BTreeMap::from([(403, 1), (429, 23)]));
    server.advance(1.6);
    assert_eq!(attempt(&browser, "alice", PASSWORD).status, 200);
}

#[test]
fn the_account_counts_and_not_its_name() {
    let server = TestServer::start();
    let browser = Browser::new(&server);
    let names = ["alice", "alice@example.com"].repeat(12);
    let found = attempt_at_once(&browser, &names, "wrong");
    assert_eq!(found, BTreeMap::from([(403, 1), (429, 23)]));
    // What is no name of an account lets nobody in, with the right password neither.
    for name in [
        "Alice",
        "ALICE",
        " alice",
        "alice ",
        "alice\u{0}",
        "\u{ff41}lice",
        "Alice@example.com",
        "alice@EXAMPLE.com",
        "alice%",
        "al_ce",
    ] {
        assert_eq!(attempt(&browser, name, PASSWORD).status, 403, "{name:?}");
    }
    assert_eq!(attempt(&browser, "alice", PASSWORD).status, 429);
    assert_eq!(attempt(&browser, "bob", PASSWORD).status, 200);
}

#[test]
fn all_doors_share_the_wait() {
    let server = TestServer::start();
    let browser = Browser::signed_in(&server, "alice");
    let body = json!({ "password": "wrong" });
    let verify = || browser.replay("POST /api/v1/signin/verify", Some(&body));
    let key = || browser.replay("POST /api/v1/user/clientkey", Some(&body));
    let basic = || {
        let pair = STANDARD.encode("alice:wrong");
        let request = Browser::new(&server).request("GET /health/instance", None);
        request
            .header("authorization", &format!("Basic {pair}"))
            .send(browser.address())
    };
    let fresh = Browser::new(&server);
    let sign_in = || attempt(&fresh, "alice", PASSWORD);
    let mut wait = 0.5;
    let doors: [(&str, &dyn Fn() -> Response); 3] =
        [("verify", &verify), ("clientkey", &key), ("basic", &basic)];
    for (name, door) in doors {
        let refused = door();
        assert!(
            matches!(refused.status, 200 | 400 | 403),
            "{name}: {}",
            refused.status
        );
        let told = sign_in();
        assert_eq!(told.status, 429, "{name}");
        let seconds: f64 = told
            .header("retry-after")
            .expect("a wait")
            .parse()
            .expect("seconds");
        assert!(seconds <= wait, "{name}: {seconds}");
        server.advance(wait + 0.1);
        wait = wait * 2.0 + 0.5;
    }
    assert_eq!(sign_in().status, 200);
    // A token needs no password, and does not wait.
    assert_eq!(browser.user().as_deref(), Some("alice"));
}

/// Whether there is an account is not told: an unknown one is refused in the same words.
#[test]
fn a_first_attempt_does_not_tell_whether_there_is_an_account() {
    let server = TestServer::start();
    let browser = Browser::new(&server);
    let responses: Vec<Response> = ["alice", "nobody-of-that-name", "recorderorg", "mallory"]
        .into_iter()
        .map(|name| attempt(&browser, name, "wrong"))
        .collect();
    for response in &responses {
        assert_eq!(response.status, responses[0].status);
        assert_eq!(response.body, responses[0].body);
    }
}
