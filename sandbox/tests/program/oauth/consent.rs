//! Users consent to what applications ask for: by a page, by a form, for themselves and for others.

use std::time::Duration;

use reqwest::Method;

use super::browser::Browser;
use super::{CALLBACK, client_secret, exchange, request, sandbox, with};
use crate::running::Caller;

/// What a script does that has a name and a password, and no token.
#[tokio::test]
async fn a_script_gets_a_scoped_token_in_three_requests() {
    let sandbox = sandbox().await;
    let url = sandbox.url();
    // Two requests.
    let alice = Browser::of(&url, "alice").await;
    let local = format!("{url}/oauth/localapp");
    let fields = request("repo:read user:read", &local);
    let given = alice.answer("/oauth/authorizeapp", &fields).await;
    assert_eq!(given.status, 302, "{given:?}");
    let token = given.fragment("access_token").expect("a token");
    assert_eq!(given.fragment("token_type").as_deref(), Some("Bearer"));
    assert_eq!(given.query("scope").as_deref(), Some("repo:read user:read"));
    let caller = Caller::new(&url, &token);
    assert_eq!(caller.get("/api/v1/user/").await, 200);
    assert_eq!(caller.get("/api/v1/repository?namespace=alice").await, 200);
    // Each scope that was not asked for is missing.
    let create = caller.call(
        Method::POST,
        "/api/v1/repository",
        Some(serde_json::json!({
            "repository": "a", "namespace": "alice", "visibility": "private", "description": ""
        })),
    );
    assert_eq!(create.await.expect("a response").0, 403);
    assert_eq!(caller.get("/api/v1/organization/acme/robots").await, 403);
    assert_eq!(caller.get("/api/v1/superuser/users/").await, 403);
    // The page to which it is sent, and the list from which it is withdrawn.
    let page = alice
        .ask("/oauth/localapp", &[("scope", "org:admin")])
        .await;
    assert!(page.text.contains("/_sandbox/token.js"), "{page:?}");
    assert_eq!(Browser::new(&url).get("/oauth/localapp").await.status, 401);
    let listed = alice.get("/api/v1/user/authorizations").await.json();
    let listed = listed["authorizations"].as_array().expect("a list");
    let uuid = listed.last().expect("a token")["uuid"]
        .as_str()
        .expect("a UUID");
    let path = format!("/api/v1/user/authorizations/{uuid}");
    let delete = alice.request(Method::DELETE, &path);
    let deleted = alice
        .send(delete.header("x-csrf-token", alice.csrf()))
        .await;
    assert_eq!(deleted.status, 204);
    assert_eq!(caller.get("/api/v1/user/").await, 401);
}

#[tokio::test]
async fn a_page_asks_once_for_the_same_scopes() {
    let sandbox = sandbox().await;
    let alice = Browser::of(&sandbox.url(), "alice").await;
    let fields = with(request("repo:read", CALLBACK), "state", "a&b=c");
    let page = alice.ask("/oauth/authorize", &fields).await;
    assert_eq!(page.status, 200, "{page:?}");
    assert!(page.text.contains("View all visible repositories"));
    // What the page sends is what a form of it has.
    let (_, form) = page
        .text
        .split_once("action=\"/oauth/authorizeapp\"")
        .expect("a form");
    let (form, _) = form.split_once("</form>").expect("its end");
    let sent: Vec<(String, String)> = form
        .split("<input type=\"hidden\" name=\"")
        .skip(1)
        .map(|input| {
            let (name, rest) = input.split_once("\" value=\"").expect("a value");
            let (value, _) = rest.split_once("\">").expect("its end");
            (name.to_owned(), value.replace("&amp;", "&"))
        })
        .collect();
    let sent: Vec<(&str, &str)> = sent.iter().map(|it| (&*it.0, &*it.1)).collect();
    let given = alice.post("/oauth/authorizeapp", &sent).await;
    assert!(
        given.location.starts_with(&format!("{CALLBACK}?")),
        "{given:?}"
    );
    assert_eq!(given.query("state").as_deref(), Some("a&b=c"));
    assert!(given.gives());
    // The user agreed to that before, but not to more.
    let again = alice.ask("/oauth/authorize", &fields).await;
    assert_eq!(again.status, 302, "{again:?}");
    assert_ne!(
        again.fragment("access_token"),
        given.fragment("access_token")
    );
    let fields = with(fields, "scope", "repo:write");
    assert_eq!(alice.ask("/oauth/authorize", &fields).await.status, 200);
}

#[tokio::test]
async fn an_application_gets_a_token_for_a_code() {
    let sandbox = sandbox().await;
    let url = sandbox.url();
    let alice = Browser::of(&url, "alice").await;
    let secret = client_secret(&sandbox, "acme", "alice", "ACME").await;
    let fields = with(request("repo:read", CALLBACK), "response_type", "code");
    let code = || async {
        let given = alice.answer("/oauth/authorizeapp", &fields).await;
        given.query("code").expect("a code")
    };
    let nobody = Browser::new(&url);
    let (status, body) = exchange(
        &nobody,
        ("ACME", &secret),
        CALLBACK,
        &code().await,
        "repo:read",
    )
    .await;
    assert_eq!(status, 200, "{body}");
    assert_eq!(body["token_type"], "Bearer");
    let token = body["access_token"].as_str().expect("a token");
    let path = "/api/v1/repository?namespace=alice";
    assert_eq!(Caller::new(&url, token).get(path).await, 200);
    // A client that shows its secret in a header.
    let fields_of_header = [
        ("grant_type", "authorization_code"),
        ("client_id", "ACME"),
        ("redirect_uri", CALLBACK),
        ("code", &code().await),
        ("scope", "repo:read"),
    ];
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    let request = nobody.request(Method::POST, "/oauth/access_token");
    let request = request
        .basic_auth("ACME", Some(&secret))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(encoded.extend_pairs(fields_of_header).finish());
    assert_eq!(nobody.send(request).await.status, 200);
    // A code does not wait for ever.
    let late = code().await;
    sandbox.advance(Duration::from_secs(601));
    let (status, body) = exchange(&nobody, ("ACME", &secret), CALLBACK, &late, "repo:read").await;
    assert_eq!(
        (status, body["error"].as_str()),
        (400, Some("invalid_grant"))
    );
}

#[tokio::test]
async fn an_admin_assigns_a_token_to_somebody() {
    let sandbox = sandbox().await;
    let url = sandbox.url();
    let alice = Browser::of(&url, "alice").await;
    let carol = Browser::of(&url, "carol").await;
    let fields = with(request("repo:read", CALLBACK), "username", "carol");
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    let query = encoded.extend_pairs(&fields).finish();
    let path = format!("/oauth/authorize/assignuser?{query}");
    let forged = alice.post(&path, &[]).await;
    assert_eq!(forged.status, 403, "{forged:?}");
    assert_eq!(carol.answer(&path, &[]).await.status, 403);
    let assigned = alice.answer(&path, &[]).await;
    assert_eq!(assigned.status, 200, "{assigned:?}");
    let told = carol.get("/api/v1/user/notifications").await.json();
    assert_eq!(told["notifications"][0]["kind"], "assigned_authorization");
    let list = carol.get("/api/v1/user/assignedauthorization").await.json();
    let uuid = list["authorizations"][0]["uuid"].as_str().expect("a UUID");
    let fields = request("repo:read", CALLBACK);
    let refused = carol.answer("/oauth/authorizeapp", &fields).await;
    assert_eq!(
        refused.query("error").as_deref(),
        Some("unauthorized_client")
    );
    let fields = with(fields, "assignment_uuid", uuid);
    // It is carol's alone, of this organization, and good for one token.
    let bob = Browser::of(&url, "bob").await;
    let of_bob = bob.answer("/oauth/authorizeapp", &fields).await;
    assert!(!of_bob.gives(), "{of_bob:?}");
    let of_other = with(fields.clone(), "client_id", "OTHER");
    let of_other = carol.answer("/oauth/authorizeapp", &of_other).await;
    assert!(!of_other.gives(), "{of_other:?}");
    let given = carol.answer("/oauth/authorizeapp", &fields).await;
    let token = given.fragment("access_token").expect("a token");
    let path = "/api/v1/repository?namespace=carol";
    assert_eq!(Caller::new(&url, &token).get(path).await, 200);
    let again = carol.answer("/oauth/authorizeapp", &fields).await;
    assert!(!again.gives(), "{again:?}");
}

#[tokio::test]
async fn clients_of_the_whitelist_are_authorized_by_a_password() {
    let builder = quay_sandbox::Sandbox::builder().memory();
    let builder = builder.config("DIRECT_OAUTH_CLIENTID_WHITELIST", "[\"ACME\"]");
    let starting = builder.fixture_json(super::fixture().to_string()).start();
    let sandbox = starting.await.expect("it starts");
    let somebody = Browser::new(&sandbox.url());
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    let body = encoded
        .extend_pairs(request("repo:read", CALLBACK))
        .finish();
    let send = |name: &'static str, password: &'static str, body: String| {
        let request = somebody.request(Method::POST, "/oauth/authorizeapp");
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        somebody.send(request.basic_auth(name, Some(password)).body(body))
    };
    let given = send("alice", "password", body.clone()).await;
    assert!(given.gives(), "{given:?}");
    assert_eq!(send("alice", "wrong", body.clone()).await.status, 401);
    // A token is no password, and other clients are not on the list.
    assert_eq!(send("$oauthtoken", "ALICE", body.clone()).await.status, 403);
    let other = body.replace("ACME", "OTHER");
    assert_eq!(send("bob", "password", other).await.status, 403);
}
