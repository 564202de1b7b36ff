//! Forged requests: a browser sends the cookie, and the attacker has to show a token.

use quay_api_tests::wire::{Request, Response};
use serde_json::json;

use crate::browser::Browser;
use crate::{PASSWORD, TestServer};

const LINE: &str = "POST /api/v1/organization/";

fn create(browser: &Browser, name: &str) -> Response {
    browser.replay(
        LINE,
        Some(&json!({ "name": name, "email": format!("{name}@example.com") })),
    )
}

fn check_refused(response: &Response, why: &str) {
    let refused = response.status == 403 && response.body.contains("CSRF token");
    assert!(refused, "{why}: {} {}", response.status, response.body);
}

#[test]
fn only_the_token_of_the_session_itself_counts() {
    let server = TestServer::start();
    let alice = Browser::signed_in(&server, "alice");
    let bob = Browser::signed_in(&server, "bob");
    let second = Browser::signed_in(&server, "alice");
    let nobody = Browser::new(&server);
    let right = alice.csrf_token.clone();
    let tokens = [
        ("none", ""),
        ("that of another user", &*bob.csrf_token),
        ("that of another session of the user", &*second.csrf_token),
        ("that of a session of nobody", &*nobody.csrf_token),
        ("a part of it", &right[..63]),
        ("more than it", &format!("{right}A")),
        ("another case", &right.to_ascii_lowercase()),
        ("the name of the cookie", "_csrf_token"),
        ("the cookie itself", alice.value()),
    ];
    for (why, token) in tokens {
        let forged = alice.with_csrf_token(token);
        check_refused(&create(&forged, "forged"), why);
    }
    let without_cookie = alice.with_cookie("");
    check_refused(&create(&without_cookie, "forged"), "no cookie");
    assert_eq!(create(&alice, "made").status, 201);
}

#[test]
fn a_token_ends_with_the_next_sign_in_and_the_next_password() {
    let server = TestServer::start();
    let mut browser = Browser::signed_in(&server, "alice");
    let mut old = vec![browser.csrf_token.clone()];
    let password = json!({ "password": PASSWORD });
    let verified = browser.send("POST /api/v1/signin/verify", Some(&password));
    assert_eq!(verified.status, 200);
    old.push(browser.csrf_token.clone());
    let changed = json!({ "password": "another-one" });
    assert_eq!(
        browser.send("PUT /api/v1/user/", Some(&changed)).status,
        200
    );
    for token in old {
        let forged = browser.with_csrf_token(&token);
        check_refused(&create(&forged, "forged"), "an old token");
    }
    assert_eq!(create(&browser, "made").status, 201);
}

#[test]
fn no_detour_leads_around_the_token() {
    let server = TestServer::start();
    let browser = Browser::signed_in(&server, "alice");
    let bare = browser.with_csrf_token("");
    let send = |name: &str, value: &str| {
        let body = json!({ "name": "detour", "email": "detour@example.com" });
        let request = bare.request(LINE, Some(&body)).header(name, value);
        request.send(browser.address())
    };
    let right = &*browser.csrf_token;
    for (name, value) in [
        ("authorization", "Basic YWxpY2U6cGFzc3dvcmQ="),
        (
            "authorization",
            "Bearer nobodys-token-is-this-one-000000000000000",
        ),
        ("authorization", "Bearer"),
        ("x-http-method-override", "GET"),
        ("x-requested-with", "XMLHttpRequest"),
        ("origin", "http://127.0.0.1"),
        ("referer", "http://127.0.0.1/"),
        ("x-csrftoken", right),
        ("x-xsrf-token", right),
        ("x-next-csrf-token", right),
    ] {
        check_refused(&send(name, value), name);
    }
    // A wrong field in the query hides a right header.
    let line = "POST /api/v1/organization/?_csrf_token=wrong";
    let body = json!({ "name": "detour", "email": "detour@example.com" });
    check_refused(&browser.replay(line, Some(&body)), "a field in the query");
    // A read changes nothing, whatever it says of its method.
    let read = bare.request("GET /api/v1/organization/detour", None);
    let read = read.header("x-http-method-override", "DELETE");
    assert_eq!(read.send(browser.address()).status, 404);
    assert_eq!(create(&browser, "detour").status, 201);
}

/// The forms by which a user lets an application have a token: a bearer token frees none of them.
#[test]
fn nobody_is_made_to_authorize_an_application() {
    let server = TestServer::start();
    let browser = Browser::signed_in(&server, "devtable");
    let bob = Browser::signed_in(&server, "bob");
    let bearer = server.sandbox.tokens().values().next().expect("a token");
    let bearer = format!("Bearer {}", bearer.expose());
    let form = "response_type=token&client_id=recorderclientid0000&scope=repo:read&\
                redirect_uri=http://127.0.0.1/cb&username=bob";
    let send = |line: &str, headers: &[(&str, &str)], field: &str| {
        let mut request = Request::new(line)
            .header("cookie", &browser.cookie)
            .header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        request
            .body(format!("{form}{field}"))
            .send(browser.address())
    };
    let assign = format!("POST /oauth/authorize/assignuser?{form}");
    for line in ["POST /oauth/authorizeapp", "POST /oauth/denyapp", &*assign] {
        let others = format!("&_csrf_token={}", bob.csrf_token);
        check_refused(&send(line, &[], ""), line);
        check_refused(&send(line, &[], &others), line);
        check_refused(&send(line, &[("x-csrf-token", &*bob.csrf_token)], ""), line);
        let wrong = "&_csrf_token=wrong";
        check_refused(
            &send(line, &[("x-csrf-token", &*browser.csrf_token)], wrong),
            line,
        );
        check_refused(&send(line, &[("authorization", &*bearer)], ""), line);
    }
    let right = send(
        "POST /oauth/authorizeapp",
        &[("x-csrf-token", &*browser.csrf_token)],
        "",
    );
    let location = right.header("location").unwrap_or_default();
    assert!(
        right.status == 302 && location.contains("#access_token="),
        "{location}"
    );
}
