//! What must not work: codes and tokens that go elsewhere, twice, further, or without a question.

use reqwest::Method;

use super::browser::Browser;
use super::{CALLBACK, client_secret, exchange, request, sandbox, with};
use crate::running::Caller;

/// Addresses that look like the registered one.
const ELSEWHERE: [&str; 16] = [
    "https://evil.test/cb",
    "http://app.test/cb",
    "https://app.test:444/cb",
    "https://app.test.evil.test/cb",
    "https://app.test@evil.test/cb",
    "https://app.test:x@evil.test/cb",
    "https://evil.test\\@app.test/cb",
    "https://app.test\\@evil.test/cb",
    "https://app.test/cb/../evil",
    "https://app.test/cb/%2e%2e/evil",
    "https://app.test/cb\\..\\evil",
    "https://app.test/cb/@evil.test",
    "https://app.test/cb\r\nLocation: https://evil.test",
    "//app.test/cb",
    "javascript:alert(1)//https://app.test/cb",
    "",
];

#[tokio::test]
async fn nothing_is_given_to_an_address_that_is_not_registered() {
    let sandbox = sandbox().await;
    let alice = Browser::of(&sandbox.url(), "alice").await;
    // So that no page asks again.
    let fields = request("repo:read", CALLBACK);
    assert!(alice.answer("/oauth/authorizeapp", &fields).await.gives());
    for redirect_uri in ELSEWHERE {
        for response_type in ["token", "code", "other"] {
            let fields = with(
                request("repo:read", redirect_uri),
                "response_type",
                response_type,
            );
            let answer = alice.answer("/oauth/authorizeapp", &fields).await;
            assert!(!answer.gives(), "{redirect_uri:?} {answer:?}");
            let asked = alice.ask("/oauth/authorize", &fields).await;
            assert!(!asked.gives(), "{redirect_uri:?} {asked:?}");
            let more = with(fields.clone(), "scope", "repo:write");
            let asked = alice.ask("/oauth/authorize", &more).await;
            assert!(
                asked.location.starts_with("https://app.test/cb?error="),
                "{asked:?}"
            );
        }
        let denied = alice
            .answer("/oauth/denyapp", &request("repo:read", redirect_uri))
            .await;
        assert_eq!(denied.status, 400, "{redirect_uri:?} {denied:?}");
    }
    // A host in a header is no registered address of the page of the sandbox's own.
    let local = "https://evil.test/oauth/localapp";
    let answer = alice
        .answer("/oauth/authorizeapp", &request("repo:read", local))
        .await;
    assert_eq!(answer.status, 400, "{answer:?}");
}

#[tokio::test]
async fn a_code_is_good_once_for_the_client_scope_and_address_that_it_was_given_to() {
    let sandbox = sandbox().await;
    let url = sandbox.url();
    let alice = Browser::of(&url, "alice").await;
    let nobody = Browser::new(&url);
    let secret = client_secret(&sandbox, "acme", "alice", "ACME").await;
    let other = client_secret(&sandbox, "other", "bob", "OTHER").await;
    let fields = with(request("repo:read", CALLBACK), "response_type", "code");
    let given = alice.answer("/oauth/authorizeapp", &fields).await;
    let code = given.query("code").expect("a code");
    let (code, secret, other) = (&*code, &*secret, &*other);
    for (client, redirect_uri, code, scope, error) in [
        (
            ("OTHER", other),
            "https://other.test/cb",
            code,
            "repo:read",
            "invalid_grant",
        ),
        (
            ("OTHER", other),
            CALLBACK,
            code,
            "repo:read",
            "invalid_grant",
        ),
        (
            ("ACME", other),
            CALLBACK,
            code,
            "repo:read",
            "invalid_client",
        ),
        (("ACME", ""), CALLBACK, code, "repo:read", "invalid_client"),
        (("", ""), CALLBACK, code, "repo:read", "invalid_client"),
        (
            ("ACME", secret),
            CALLBACK,
            code,
            "repo:admin",
            "invalid_grant",
        ),
        (
            ("ACME", secret),
            CALLBACK,
            code,
            "repo:read repo:admin",
            "invalid_grant",
        ),
        (
            ("ACME", secret),
            "https://evil.test/cb",
            code,
            "repo:read",
            "invalid_grant",
        ),
        (
            ("ACME", secret),
            CALLBACK,
            &code[1..],
            "repo:read",
            "invalid_grant",
        ),
        (("ACME", secret), CALLBACK, "", "repo:read", "invalid_grant"),
    ] {
        let (status, body) = exchange(&nobody, client, redirect_uri, code, scope).await;
        assert_eq!(
            (status, body["error"].as_str()),
            (400, Some(error)),
            "{client:?} {scope}"
        );
    }
    // Of many at once, one gets a token.
    let both = tokio::join!(
        exchange(&nobody, ("ACME", secret), CALLBACK, code, "repo:read"),
        exchange(&nobody, ("ACME", secret), CALLBACK, code, "repo:read"),
    );
    let mut statuses = [both.0.0, both.1.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 400]);
    // A code is no token.
    assert_eq!(Caller::new(&url, code).get("/api/v1/user/").await, 401);
}

#[tokio::test]
async fn no_answer_is_forged() {
    let sandbox = sandbox().await;
    let url = sandbox.url();
    let alice = Browser::of(&url, "alice").await;
    let bob = Browser::of(&url, "bob").await;
    let of_bob = bob.csrf();
    let fields = request("repo:read", CALLBACK);
    for path in ["/oauth/authorizeapp", "/oauth/denyapp"] {
        assert_eq!(alice.post(path, &fields).await.status, 403, "{path}");
        for wrong in ["", "wrong", &of_bob] {
            let fields = with(fields.clone(), "_csrf_token", wrong);
            assert_eq!(
                alice.post(path, &fields).await.status,
                403,
                "{path} {wrong}"
            );
        }
        // A wrong one in the query hides the right one in the form.
        let hidden = format!("{path}?_csrf_token=wrong");
        assert_eq!(alice.answer(&hidden, &fields).await.status, 403, "{path}");
        // What another page can send without asking: a form of another kind, and text.
        for media_type in ["text/plain", "application/json"] {
            let request = alice.request(Method::POST, path);
            let request = request.header("content-type", media_type);
            let body = format!("client_id=ACME&_csrf_token={}", alice.csrf());
            let received = alice.send(request.body(body)).await;
            assert_eq!(received.status, 403, "{path} {media_type}");
        }
    }
    // A token of the API is no session.
    let request = Browser::new(&url).request(Method::POST, "/oauth/authorizeapp");
    let request = request
        .bearer_auth("ALICE")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("client_id=ACME&response_type=token");
    assert_eq!(alice.send(request).await.status, 401);
    let listed = alice.get("/api/v1/user/authorizations").await.json();
    let listed = listed["authorizations"].as_array().expect("a list");
    assert_eq!(listed.len(), 1, "only that of the fixture");
}

#[tokio::test]
async fn a_form_of_parts_is_read_as_a_browser_sends_it() {
    let sandbox = sandbox().await;
    let alice = Browser::of(&sandbox.url(), "alice").await;
    let csrf = alice.csrf();
    let mut fields = request("repo:read", CALLBACK);
    fields.push(("_csrf_token", &csrf));
    let send = |body: String| {
        let request = alice.request(Method::POST, "/oauth/authorizeapp");
        let media_type = "multipart/form-data; boundary=b";
        alice.send(request.header("content-type", media_type).body(body))
    };
    let part = |(name, value): &(&str, &str)| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body: String = fields.iter().map(part).collect();
    let given = send(format!("{body}--b--\r\n")).await;
    assert!(given.gives(), "{given:?}");
    assert_eq!(send(body.replace("--b", "--c")).await.status, 400);
    assert_eq!(send("a".repeat(70_000)).await.status, 413);
}

#[tokio::test]
async fn a_page_shows_what_it_was_sent_as_text() {
    let sandbox = sandbox().await;
    let alice = Browser::of(&sandbox.url(), "alice").await;
    let script = "\"'><script>alert(1)</script>";
    let client = sandbox
        .client_as("alice")
        .expect("a role")
        .expect("a client");
    let mut application = quay_api::models::NewApplication::new(script);
    application.redirect_uri = Some("https://app.test/cb".to_owned());
    application.description = Some(script.to_owned());
    application.application_uri = Some(format!("javascript:{script}"));
    let created = client
        .create_organization_application("acme", application)
        .await;
    let client_id = created.expect("an application").client_id.clone();
    let redirect_uri = "https://app.test/cb?\"'><script>alert(1)</script>";
    let mut fields = request("repo:read", redirect_uri);
    fields.push(("state", script));
    let fields = with(fields, "client_id", &client_id);
    let fields = with(fields, "response_type", script);
    let page = alice.ask("/oauth/authorize", &fields).await;
    assert_eq!(page.status, 200, "{page:?}");
    assert!(!page.text.contains("<script>"), "{}", page.text);
    assert!(!page.text.contains("\"'>"), "{}", page.text);
    assert!(!page.text.contains("href=\"javascript:"), "{}", page.text);
    assert!(page.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(
        page.policy.contains("default-src 'none'"),
        "{}",
        page.policy
    );
    assert!(
        page.policy.contains("frame-ancestors 'none'"),
        "{}",
        page.policy
    );
    // In an address it is encoded.
    let fields = with(fields, "response_type", "token");
    let given = alice.answer("/oauth/authorizeapp", &fields).await;
    assert_eq!(given.query("state").as_deref(), Some(script));
    assert!(!given.location.contains(['<', '>', '"', '\'']), "{given:?}");
}

#[tokio::test]
async fn who_may_not_gets_nothing() {
    let sandbox = sandbox().await;
    let url = sandbox.url();
    // carol is no admin of the organization.
    let carol = Browser::of(&url, "carol").await;
    let fields = request("repo:read", CALLBACK);
    assert_eq!(carol.ask("/oauth/authorize", &fields).await.status, 403);
    let refused = carol.answer("/oauth/authorizeapp", &fields).await;
    assert_eq!(
        refused.query("error").as_deref(),
        Some("unauthorized_client")
    );
    // Nobody was denied and gets a token all the same.
    let alice = Browser::of(&url, "alice").await;
    let denied = alice.answer("/oauth/denyapp", &fields).await;
    assert_eq!(
        denied.query("error").as_deref(),
        Some("authorization_denied")
    );
    assert!(!denied.gives());
    assert_eq!(
        alice.ask("/oauth/authorize", &fields).await.status,
        200,
        "it asks again"
    );
    // Scopes that are none, and a mixture, are not given at all.
    for scope in ["", "nope", "repo:read nope", "direct_user_login"] {
        let refused = alice
            .answer("/oauth/authorizeapp", &request(scope, CALLBACK))
            .await;
        assert_eq!(
            refused.query("error").as_deref(),
            Some("invalid_scope"),
            "{scope:?}"
        );
    }
    // The scope of superusers makes nobody one.
    let given = alice
        .answer("/oauth/authorizeapp", &request("super:user", CALLBACK))
        .await;
    let token = given.fragment("access_token").expect("a token");
    assert_eq!(
        Caller::new(&url, &token)
            .get("/api/v1/superuser/users/")
            .await,
        403
    );
}
