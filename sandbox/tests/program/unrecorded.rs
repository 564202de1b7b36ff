//! Tests of operations that were never recorded with a response of their own: billing, tokens of
//! repositories, the bootstrap token. What is expected is the source of the server at ffba0c70e2d8; the
//! lines name it.

use reqwest::Method;
use serde_json::{Value, json};

use crate::running::{Caller, Running};

/// Such as 401 of Flask, `abort(401)`.
const NOT_VERIFIED: &str = "{\"message\": \"The server could not verify that you are authorized to \
    access the URL requested. You either supplied the wrong credentials (e.g. a bad password), or \
    your browser doesn't understand how to supply the credentials required.\"}\n";

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/fixture.json");

/// Who calls: tokens of the fixture, one that is unknown, and none.
const OWNER: &str = "OWNERTOKEN000000000000000000000000000000";
const OUTSIDER: &str = "OUTSIDERTOKEN000000000000000000000000000";
const SUPERUSER: &str = "SUPERUSERTOKEN00000000000000000000000000";
const UNKNOWN: &str = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX";
const NONE: &str = "";

/// A sandbox with all of it switched on, an organization and a repository of the owner's.
async fn start() -> Running {
    let on = [
        "BILLING=true",
        "RH_MARKETPLACE=true",
        "PROGRAMMATIC_BOOTSTRAP=true",
    ];
    let mut arguments = vec!["--database", ":memory:", "--fixture", FIXTURE];
    for feature in on {
        arguments.extend(["--feature", feature]);
    }
    let running = Running::serve(&arguments);
    let acme = json!({ "name": "acme", "email": "acme@example.com" });
    let web = json!({
        "namespace": "acme", "repository": "web", "visibility": "private", "description": "",
    });
    for (path, body) in [("/api/v1/organization/", acme), ("/api/v1/repository", web)] {
        let owner = Caller::new(&running.url, OWNER);
        let made = owner.call(Method::POST, path, Some(body)).await;
        assert_eq!(made.expect("a response").0.as_u16(), 201, "{path}");
    }
    running
}

/// Calls below `/api/v1`.
async fn call(
    running: &Running,
    token: &str,
    method: Method,
    path: &str,
    body: Option<Value>,
) -> (u16, String) {
    let caller = Caller::new(&running.url, token);
    let path = format!("/api/v1/{path}");
    let (status, text) = caller.call(method, &path, body).await.expect("a response");
    (status.as_u16(), text)
}

/// Calls and compares status and body.
async fn check(
    running: &Running,
    token: &str,
    (method, path): (Method, &str),
    body: Option<Value>,
    (status, expect): (u16, &str),
) {
    let shown = format!("{method} {path} {body:?} as {token:?}");
    let (found, text) = call(running, token, method, path, body).await;
    assert_eq!(found, status, "{shown}: {text}");
    assert_eq!(text, expect, "{shown}");
}

/// The type of an `ApiError`.
async fn error_type(running: &Running, token: &str, method: Method, path: &str) -> (u16, String) {
    let (status, text) = call(running, token, method, path, None).await;
    let error: Value = serde_json::from_str(&text).expect("JSON");
    (
        status,
        error["error_type"].as_str().unwrap_or_default().to_owned(),
    )
}

#[tokio::test]
async fn plans_are_those_of_the_server() {
    let running = start().await;
    let (status, text) = call(&running, NONE, Method::GET, "plans/", None).await;
    assert_eq!(status, 200, "{text}");
    let body: Value = serde_json::from_str(&text).expect("JSON");
    // data/billing.py:12, `PLANS`; endpoints/api/billing.py:255.
    let plans = body["plans"].as_array().expect("a list");
    assert_eq!(body.as_object().map(|it| it.len()), Some(1));
    assert_eq!(plans.len(), 30);
    assert_eq!(
        (&plans[0]["title"], &plans[0]["price"]),
        (&json!("Micro"), &json!(700))
    );
    assert_eq!(plans[29]["rh_sku"], "MW04192");
}

#[tokio::test]
async fn invoices_need_a_customer() {
    let running = start().await;
    let path = "organization/acme/invoices";
    // endpoints/api/billing.py:771: without a `stripe_id` there is nothing to find.
    for token in [OWNER, SUPERUSER] {
        let found = error_type(&running, token, Method::GET, path).await;
        assert_eq!(found, (404, "not_found".to_owned()));
    }
    // endpoints/api/billing.py:775, `Unauthorized`.
    let found = error_type(&running, OUTSIDER, Method::GET, path).await;
    assert_eq!(found, (403, "insufficient_scope".to_owned()));
    let found = error_type(&running, NONE, Method::GET, path).await;
    assert_eq!(found, (401, "invalid_token".to_owned()));
    // data/model/organization.py `get_organization`; endpoints/decorated.py:17 writes the 400.
    let unknown = "{\"message\":\"Organization does not exist: nosuch\"}\n";
    let request = (Method::GET, "organization/nosuch/invoices");
    check(&running, SUPERUSER, request, None, (400, unknown)).await;
}

#[tokio::test]
async fn organizations_without_subscriptions_list_none_and_bind_none() {
    let running = start().await;
    let path = "organization/acme/marketplace";
    // endpoints/api/billing.py:995 and :996.
    let request = || (Method::GET, path);
    check(&running, OWNER, request(), None, (200, "[]\n")).await;
    check(&running, OUTSIDER, request(), None, (401, NOT_VERIFIED)).await;

    let request = || (Method::POST, path);
    let body = |it: Value| Some(json!({ "subscriptions": it }));
    // :1056: nothing to bind, and :1011: the first without an id ends the list.
    for list in [json!([]), json!([{}])] {
        check(&running, OWNER, request(), body(list), (201, "\"Okay\"\n")).await;
    }
    // :1051: the account has no subscriptions in the marketplace.
    let one = || body(json!([{ "subscription_id": 12_345_678, "quantity": 1 }]));
    let foreign = "{\"message\": \"subscription 12345678 does not belong to alice\"}\n";
    check(&running, OWNER, request(), one(), (401, foreign)).await;
    // :1058.
    check(&running, OUTSIDER, request(), one(), (401, NOT_VERIFIED)).await;
    // :1006: the organization is looked up before the right is judged.
    let unknown = "{\"message\":\"Organization does not exist: nosuch\"}\n";
    let nosuch = (Method::POST, "organization/nosuch/marketplace");
    check(&running, OUTSIDER, nosuch, one(), (400, unknown)).await;
    // :1007, a KeyError, before the right as well.
    for token in [OWNER, OUTSIDER] {
        let (status, _) = call(&running, token, Method::POST, path, Some(json!({}))).await;
        assert_eq!(status, 500);
    }
}

#[tokio::test]
async fn subscriptions_that_are_not_bound_are_removed_without_a_word() {
    let running = start().await;
    let batch = |name: &str| format!("organization/{name}/marketplace/batchremove");
    let single = |name: &str| format!("organization/{name}/marketplace/12345678");
    let one = || Some(json!({ "subscriptions": [{ "subscription_id": 12_345_678 }] }));
    // endpoints/api/billing.py:1086 and :1113, then :1087 and :1114.
    for (method, path, body) in [
        (Method::POST, batch("acme"), one()),
        (Method::DELETE, single("acme"), None),
    ] {
        let request = || (method.clone(), path.as_str());
        check(&running, OWNER, request(), body.clone(), (204, "")).await;
        check(&running, OUTSIDER, request(), body, (401, NOT_VERIFIED)).await;
    }
    // :1078 and :1110; who may everything passes the right for a name that is none.
    let invalid = "\"Organization not valid\"\n";
    let request = (Method::POST, batch("nosuch"));
    check(
        &running,
        SUPERUSER,
        (request.0, &request.1),
        one(),
        (400, invalid),
    )
    .await;
    let request = (Method::DELETE, single("nosuch"));
    check(
        &running,
        SUPERUSER,
        (request.0, &request.1),
        None,
        (400, invalid),
    )
    .await;
    // :1073, a KeyError, and :1080, `int(None)`.
    for body in [json!({}), json!({ "subscriptions": [{}] })] {
        let (status, _) = call(&running, OWNER, Method::POST, &batch("acme"), Some(body)).await;
        assert_eq!(status, 500);
    }
}

#[tokio::test]
async fn nobody_has_an_account_in_the_marketplace() {
    let running = start().await;
    // endpoints/api/billing.py:1134.
    let found = error_type(&running, OWNER, Method::GET, "user/marketplace").await;
    assert_eq!(found, (404, "not_found".to_owned()));
}

#[tokio::test]
async fn tokens_of_repositories_are_gone() {
    let running = start().await;
    let path = "repository/acme/web/tokens/CODE";
    let gone = "{\"message\": \"Handling of access tokens is no longer supported\"}\n";
    // endpoints/api/repotoken.py:95 and :106.
    check(&running, OWNER, (Method::GET, path), None, (410, gone)).await;
    let role = || Some(json!({ "role": "write" }));
    check(&running, OWNER, (Method::PUT, path), role(), (410, gone)).await;
    let found = error_type(&running, OUTSIDER, Method::GET, path).await;
    assert_eq!(found, (403, "insufficient_scope".to_owned()));
    // The right first, then the schema `TokenPermission`, then the 410: :104-106.
    let odd = Some(json!({ "role": "owner" }));
    let (status, _) = call(&running, OUTSIDER, Method::PUT, path, odd.clone()).await;
    assert_eq!(status, 403);
    let (status, text) = call(&running, OWNER, Method::PUT, path, odd).await;
    assert_eq!(status, 400);
    assert!(
        text.contains("'owner' is not one of ['read', 'write', 'admin']"),
        "{text}"
    );
}

#[tokio::test]
async fn no_token_is_a_bootstrap_token() {
    let running = start().await;
    let renew = |token| error_type(&running, token, Method::POST, "bootstrap/renew");
    // endpoints/api/bootstrap.py:72: a good token of another kind, and :74: none at all.
    assert_eq!(renew(OWNER).await, (403, "insufficient_scope".to_owned()));
    assert_eq!(renew(UNKNOWN).await, (401, "invalid_token".to_owned()));
    let (_, text) = call(&running, UNKNOWN, Method::POST, "bootstrap/renew", None).await;
    assert!(
        text.contains("\"detail\": \"Requires valid bootstrap bearer token\""),
        "{text}"
    );
    // endpoints/csrf.py: without a bearer it is a write of a browser.
    let (status, text) = call(&running, NONE, Method::POST, "bootstrap/renew", None).await;
    assert_eq!(status, 403);
    assert!(text.contains("CSRF token was invalid or missing"), "{text}");
}
