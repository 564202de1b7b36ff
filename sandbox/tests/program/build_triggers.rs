//! Test of build triggers: a page makes one, its repository lists it, and only its admins get at it.

use quay_api::models::{NewRepository, RepositoryVisibility};
use quay_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use crate::oauth::browser::Browser;
use crate::running::Caller;

#[tokio::test]
async fn a_page_makes_a_trigger_for_an_admin_of_the_repository() {
    let user = |name: &str| json!({ "username": name, "email": format!("{name}@example.com"), "password": "password" });
    let fixture = json!({
        "users": [user("alice"), user("bob")],
        "organizations": [{ "name": "acme", "owner": "alice",
            "applications": [{ "name": "ci", "client_id": "CI" }] }],
        "tokens": [{ "role": "alice", "user": "alice", "token": "ALICE", "application": "CI",
            "scopes": ["repo:admin", "repo:create", "user:admin"], "expires_in_s": 3600 }]
    });
    let builder = Sandbox::builder().memory();
    let starting = builder.fixture_json(fixture.to_string()).start();
    let sandbox = starting.await.expect("it starts");
    let client = sandbox
        .client_as("alice")
        .expect("a role")
        .expect("a client");
    let mut repository = NewRepository::new("web", RepositoryVisibility::Private, "");
    repository.namespace = Some("acme".to_owned());
    client.create_repo(repository).await.expect("a repository");
    let url = sandbox.url();

    let page = "/customtrigger/setup/acme/web";
    assert_eq!(Browser::new(&url).get(page).await.status, 401);
    assert_eq!(Browser::of(&url, "bob").await.get(page).await.status, 403);
    let alice = Browser::of(&url, "alice").await;
    assert_eq!(
        alice.get("/customtrigger/setup/alice/none").await.status,
        404
    );
    let made = alice.get(page).await;
    assert_eq!(made.status, 302, "{made:?}");
    let uuid = made.location.strip_prefix("/repository/acme/web/trigger/");
    let uuid = uuid.expect("the page of the trigger").to_owned();

    let caller = Caller::new(&url, "ALICE");
    let call = async |method: Method, path: String, body: Option<Value>| {
        let (status, text) = caller.call(method, &path, body).await.expect("a response");
        let body: Value = serde_json::from_str(&text).unwrap_or_default();
        (status.as_u16(), body)
    };
    let below = |rest: &str| format!("/api/v1/repository/acme/web/trigger/{rest}");
    let (status, list) = call(Method::GET, below(""), None).await;
    assert_eq!((status, &list["triggers"][0]["id"]), (200, &json!(uuid)));
    assert_eq!(list["triggers"][0]["service"], "custom-git");
    let empty = || Some(json!({}));
    let config = || Some(json!({ "config": {} }));
    for (method, rest, body, status, message) in [
        (Method::GET, "", None, 200, Value::Null),
        (Method::POST, "/subdir", empty(), 501, json!("")),
        (Method::POST, "/analyze", config(), 200, Value::Null),
        (Method::POST, "/analyze", empty(), 400, Value::Null),
        (Method::POST, "/fields/refs", empty(), 501, json!("")),
        (
            Method::POST,
            "/sources",
            Some(json!({ "namespace": "acme" })),
            501,
            json!(""),
        ),
        (Method::POST, "/sources", empty(), 400, Value::Null),
        (Method::GET, "/namespaces", None, 501, json!("")),
        (Method::POST, "/start", empty(), 400, Value::Null),
        (Method::POST, "/activate", config(), 400, Value::Null),
        (
            Method::PUT,
            "",
            Some(json!({ "enabled": false })),
            400,
            Value::Null,
        ),
    ] {
        let (found, body) = call(method, below(&format!("{uuid}{rest}")), body).await;
        assert_eq!(
            (found, &body["message"]),
            (status, &message),
            "{rest} {body}"
        );
    }
    // Of another repository it is none.
    let mut other = NewRepository::new("other", RepositoryVisibility::Private, "");
    other.namespace = Some("acme".to_owned());
    client.create_repo(other).await.expect("a repository");
    let path = format!("/api/v1/repository/acme/other/trigger/{uuid}");
    assert_eq!(call(Method::GET, path, None).await.0, 404);
    assert_eq!(call(Method::DELETE, below(&uuid), None).await.0, 204);
    assert_eq!(call(Method::DELETE, below(&uuid), None).await.0, 404);
}
