//! Replays of a cookie after its session ended: signed out, another password, disabled, deleted.

use serde_json::{Value as Json, json};

use crate::browser::Browser;
use crate::{PASSWORD, TestServer};

/// Nothing that the session could do is possible with its cookie.
fn check_ended(stolen: &Browser, why: &str) {
    assert_eq!(stolen.user(), None, "{why}");
    let write = json!({ "namespace": "recorderorg", "repository": "x" });
    let response = stolen.replay("POST /api/v1/user/starred", Some(&write));
    assert_eq!(response.status, 401, "{why}: {}", response.body);
    let password = json!({ "password": PASSWORD });
    let response = stolen.replay("POST /api/v1/signin/verify", Some(&password));
    assert_eq!(response.status, 401, "{why}: {}", response.body);
    assert!(response.header("x-next-csrf-token").is_none(), "{why}");
}

fn send(browser: &mut Browser, line: &str, body: Json) {
    let body = (!body.is_null()).then_some(&body);
    let response = browser.send(line, body);
    assert!(
        response.status < 300,
        "{line}: {} {}",
        response.status,
        response.body
    );
}

#[test]
fn a_cookie_is_worth_nothing_after_the_user_signed_out() {
    let server = TestServer::start();
    let mut browser = Browser::signed_in(&server, "alice");
    let elsewhere = Browser::signed_in(&server, "alice");
    let stranger = Browser::signed_in(&server, "bob");
    let stolen = browser.clone();
    send(&mut browser, "POST /api/v1/signout", Json::Null);
    check_ended(&stolen, "the session that signed out, as it was");
    check_ended(&browser, "what is left of it");
    check_ended(&elsewhere, "another session of the same user");
    assert_eq!(stranger.user().as_deref(), Some("bob"));
    assert_eq!(browser.sign_in("alice", PASSWORD).status, 200);
    check_ended(&stolen, "after signing in again");
}

#[test]
fn a_cookie_is_worth_nothing_after_the_password_changed() {
    let server = TestServer::start();
    let mut browser = Browser::signed_in(&server, "alice");
    let (stolen, elsewhere) = (browser.clone(), Browser::signed_in(&server, "alice"));
    send(
        &mut browser,
        "PUT /api/v1/user/",
        json!({ "password": "another-one" }),
    );
    assert_eq!(browser.user().as_deref(), Some("alice"));
    check_ended(&stolen, "the session itself, as it was before");
    check_ended(&elsewhere, "another session");
    let mut root = Browser::signed_in(&server, "devtable");
    let line = "PUT /api/v1/superuser/users/alice";
    send(&mut root, line, json!({ "password": "a-third-one" }));
    check_ended(&browser, "a superuser set the password");
}

#[test]
fn a_cookie_is_worth_nothing_while_the_account_is_disabled() {
    let server = TestServer::start();
    let browser = Browser::signed_in(&server, "alice");
    let mut root = Browser::signed_in(&server, "devtable");
    let line = "PUT /api/v1/superuser/users/alice";
    send(&mut root, line, json!({ "enabled": false }));
    check_ended(&browser, "disabled");
    let mut again = Browser::new(&server);
    assert_eq!(again.sign_in("alice", PASSWORD).status, 403);
    // As on the server: what the session is of is there again.
    send(&mut root, line, json!({ "enabled": true }));
    assert_eq!(browser.user().as_deref(), Some("alice"));
    // Signed out in between, it is not.
    let mut signs_out = browser.clone();
    send(&mut signs_out, "POST /api/v1/signout", Json::Null);
    check_ended(&browser, "signed out");
}

#[test]
fn a_cookie_is_worth_nothing_after_the_account_was_deleted() {
    let server = TestServer::start();
    let (alice, mut bob) = (
        Browser::signed_in(&server, "alice"),
        Browser::signed_in(&server, "bob"),
    );
    let mut root = Browser::signed_in(&server, "devtable");
    send(
        &mut root,
        "DELETE /api/v1/superuser/users/alice",
        Json::Null,
    );
    check_ended(&alice, "deleted by a superuser");
    let stolen = bob.clone();
    send(&mut bob, "DELETE /api/v1/user/", Json::Null);
    check_ended(&stolen, "deleted by the user");
    check_ended(&bob, "what is left of that session");
    for user in ["alice", "bob"] {
        let mut again = Browser::new(&server);
        assert_eq!(again.sign_in(user, PASSWORD).status, 403, "{user}");
    }
    // An account of the same name is another one.
    server
        .runtime
        .block_on(server.sandbox.purge_deleted_namespaces())
        .expect("a purge");
    let account = json!({ "username": "alice", "email": "new@example.com" });
    send(&mut root, "POST /api/v1/superuser/users/", account);
    check_ended(&alice, "another account has the name");
}

#[test]
fn two_accounts_in_one_browser_share_nothing() {
    let server = TestServer::start();
    let mut browser = Browser::signed_in(&server, "devtable");
    let root = browser.clone();
    server.advance(11.0 * 60.0);
    let stale = browser.send("GET /api/v1/superuser/users/", None);
    assert_eq!(stale.status, 401, "{}", stale.body);
    // Who signs in as somebody else is fresh as that one only.
    assert_eq!(browser.sign_in("alice", PASSWORD).status, 200);
    assert_eq!(
        browser.send("GET /api/v1/superuser/users/", None).status,
        403
    );
    assert_eq!(
        root.replay("GET /api/v1/superuser/users/", None).status,
        401
    );
    // Another's password confirms nothing.
    let mut bob = Browser::new(&server);
    bob.sign_in("bob", PASSWORD);
    send(
        &mut bob,
        "PUT /api/v1/user/",
        json!({ "password": "the-one-of-bob" }),
    );
    let response = browser.replay(
        "POST /api/v1/signin/verify",
        Some(&json!({ "password": "the-one-of-bob" })),
    );
    assert_eq!(response.status, 403, "{}", response.body);
    // A failed attempt leaves the session that is there.
    assert_eq!(browser.sign_in("carol", "wrong").status, 403);
    assert_eq!(browser.user().as_deref(), Some("alice"));
}
