//! Tests of tokens that the token service did not issue: each claim counts, and each signature.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use reqwest::Method;
use serde_json::{Value, json};

use super::{ALICE, World};
use crate::signing_key::{SigningKey, now_s};

const TAGS: &str = "/v2/acme/app/tags/list";

/// Publishes a key of the service by which the registry signs; it counts once it is approved.
async fn publish(world: &World, key: &SigningKey, kid: &str) {
    let now_s = now_s();
    let claims = json!({
        "iss": "quay", "aud": world.sandbox.url(), "nbf": now_s - 5, "iat": now_s - 5,
        "exp": now_s + 60,
    });
    let path = format!("{}/keys/services/quay/keys/{kid}", world.sandbox.url());
    let request = world.http.put(path).bearer_auth(key.sign(&claims));
    let sent = request.json(&key.jwk()).send().await;
    assert!(sent.expect("a response").status().is_success());
}

async fn approve(world: &World, kid: &str) {
    let path = format!("/api/v1/superuser/approvedkeys/{kid}");
    let request = world
        .http
        .request(Method::POST, format!("{}{path}", world.sandbox.url()))
        .bearer_auth("ROOT")
        .json(&json!({ "notes": "" }));
    assert!(
        request
            .send()
            .await
            .expect("a response")
            .status()
            .is_success()
    );
}

/// Claims as the token service makes them.
fn good_claims(world: &World) -> Value {
    let now_s = now_s();
    json!({
        "iss": "quay", "aud": world.service(), "nbf": now_s, "iat": now_s, "exp": now_s + 3600,
        "sub": "alice", "context": {},
        "access": [{ "type": "repository", "name": "acme/app", "actions": ["pull"] }],
    })
}

#[tokio::test]
async fn every_claim_counts() {
    let world = World::new().await;
    let key = SigningKey::new("k1");
    publish(&world, &key, "k1").await;
    let good = good_claims(&world);
    let check = async |claims: &Value, expect: &str| {
        let response = world
            .get(TAGS, &format!("Bearer {}", key.sign(claims)))
            .await;
        if expect.is_empty() {
            assert_eq!(response.status, 200, "{claims}: {}", response.text);
        } else {
            assert_eq!(
                (response.status, response.message().as_str()),
                (401, expect),
                "{claims}"
            );
        }
    };
    check(&good, "Unknown service key").await;
    approve(&world, "k1").await;
    check(&good, "").await;
    let now_s = now_s();
    let malformed = "Token contained invalid or malformed access grants";
    let unauthorized = "access to the requested resource is not authorized";
    for (name, value, expect) in [
        ("aud", json!("elsewhere"), "Audience doesn't match"),
        ("aud", json!(null), "Token is missing the \"aud\" claim"),
        ("aud", json!(7), "Invalid claim format in token"),
        ("iss", json!("other"), "Invalid issuer"),
        ("exp", json!(now_s - 40), "Signature has expired"),
        ("exp", json!(now_s - 20), ""),
        (
            "exp",
            json!(now_s + 4000),
            "Token was signed for more than 3660 seconds",
        ),
        (
            "exp",
            json!(i64::MAX),
            "Token was signed for more than 3660 seconds",
        ),
        (
            "nbf",
            json!(now_s + 120),
            "The token is not yet valid (nbf)",
        ),
        (
            "iat",
            json!(now_s + 120),
            "The token is not yet valid (iat)",
        ),
        ("nbf", json!(null), "Token is missing the \"nbf\" claim"),
        ("sub", json!(null), "Missing sub field in JWT"),
        ("access", json!({}), malformed),
        (
            "access",
            json!([{ "type": "repository", "name": "acme/app", "actions": ["root"] }]),
            malformed,
        ),
        (
            "access",
            json!([{ "type": "registry", "name": "acme/app", "actions": ["pull"] }]),
            malformed,
        ),
        ("access", json!([]), unauthorized),
        (
            "access",
            json!([{ "type": "repository", "name": "acme/other", "actions": ["*"] }]),
            unauthorized,
        ),
        (
            "access",
            json!([{ "type": "repository", "name": "acme/app/x", "actions": ["*"] }]),
            unauthorized,
        ),
        (
            "access",
            json!([{ "type": "repository", "name": "app", "actions": ["*"] }]),
            unauthorized,
        ),
    ] {
        let mut claims = good.clone();
        claims[name] = value;
        check(&claims, expect).await;
    }
}

#[tokio::test]
async fn only_the_key_that_is_named_signs() {
    let world = World::new().await;
    let key = SigningKey::new("k1");
    publish(&world, &key, "k1").await;
    approve(&world, "k1").await;
    let good = good_claims(&world);
    let check = async |token: String, expect: &str| {
        let response = world.get(TAGS, &format!("Bearer {token}")).await;
        assert_eq!(
            (response.status, response.message().as_str()),
            (401, expect),
            "{token}"
        );
    };
    let other = SigningKey::new("k1");
    check(other.sign(&good), "Signature verification failed").await;
    for algorithm in ["none", "HS256", "RS384"] {
        let header = json!({ "alg": algorithm, "typ": "JWT", "kid": "k1" });
        let text = "The specified alg value is not allowed";
        check(key.sign_with(&header, &good), text).await;
    }
    check(
        key.sign_with(&json!({ "alg": "RS256", "kid": "nosuch" }), &good),
        "Unknown service key",
    )
    .await;
    check(
        key.sign_with(&json!({ "alg": "RS256" }), &good),
        "Missing kid header",
    )
    .await;
    // What was signed cannot be changed, and cannot go without its signature.
    let issued = world.bearer(ALICE, &["repository:acme/other:pull"]).await;
    let parts: Vec<&str> = issued["Bearer ".len()..].split('.').collect();
    let claims = URL_SAFE_NO_PAD.encode(good.to_string());
    let text = "Signature verification failed";
    check(format!("{}.{claims}.{}", parts[0], parts[2]), text).await;
    let format = "Invalid bearer token format";
    for token in [
        format!("{}.{}.", parts[0], parts[1]),
        parts[0].to_owned(),
        String::new(),
    ] {
        check(token, format).await;
    }
    check(format!("{}.{}", parts[0], parts[1]), "Not enough segments").await;
}

#[tokio::test]
async fn tokens_of_one_kind_do_not_pass_for_those_of_another() {
    let world = World::new().await;
    let issued = world.bearer(ALICE, &["repository:acme/app:pull"]).await;
    // The API does not take those of the registry, nor the registry those of the API.
    assert_eq!(world.get("/api/v1/user/", &issued).await.status, 401);
    let refused = world.get(TAGS, "Bearer ALICE").await;
    assert_eq!(
        (refused.status, refused.message().as_str()),
        (401, "Invalid bearer token format")
    );
    let refused = world
        .get("/v2/auth?scope=repository:acme/app:pull", &issued)
        .await;
    assert_eq!(
        (refused.status, refused.message().as_str()),
        (401, "Specified credentials are invalid")
    );
}
