//! Proxy caches: a sandbox serves the images of another.

use std::time::Duration;

use quay_sandbox::Sandbox;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use super::{INDEX, MANIFEST, Puller, call, front, upstream};
use crate::running::Caller;

/// Makes the organization of the superuser a proxy cache of another sandbox.
async fn proxy(caller: &Caller, upstream: &Sandbox) {
    let body = json!({
        "upstream_registry": format!("{}/acme", upstream.address()),
        "insecure": true,
        "expiration_s": 3600,
        "upstream_registry_username": "acme+puller",
        "upstream_registry_password": "PULLERSTOKEN",
    });
    let path = "/api/v1/organization/sandbox/proxycache";
    call(caller, Method::POST, path, Some(body)).await;
}

#[tokio::test]
async fn a_proxy_cache_serves_what_its_upstream_has() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder).await;
    proxy(&root, &upstream).await;
    let puller = Puller::new(&sandbox, "sandbox/app").await;
    let expect = Puller::new(&upstream, "acme/app")
        .await
        .pull_image("acme/app", "v1")
        .await;
    assert_eq!(puller.pull_image("sandbox/app", "v1").await, expect);

    // The API has the tag, which ends as the configuration says, with what is in the config.
    let tags = call(
        &root,
        Method::GET,
        "/api/v1/repository/sandbox/app/tag/",
        None,
    )
    .await;
    let tag = &tags["tags"][0];
    assert_eq!(
        (&tag["name"], &tag["manifest_digest"]),
        (&json!("v1"), &json!(expect))
    );
    assert_eq!(tag["size"], 300_500);
    let life = tag["end_ts"].as_i64().expect("an end") - tag["start_ts"].as_i64().expect("a start");
    assert_eq!(life, 3600);

    // An index comes with its images, whose blobs come when they are pulled.
    let index = puller.pull("sandbox/app/manifests/many", INDEX).await;
    let index: Value = serde_json::from_slice(&index).expect("JSON");
    for image in index["manifests"].as_array().expect("images") {
        let expect = image["digest"].as_str().expect("a digest");
        assert_eq!(puller.pull_image("sandbox/app", expect).await, expect);
    }

    // What is not there is told, and so is what the upstream does not let the robot see.
    let (status, body) = puller.ask("sandbox/app/manifests/nosuch", MANIFEST).await;
    let body: Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!(
        (status, &body["errors"][0]["code"]),
        (StatusCode::NOT_FOUND, &json!("MANIFEST_UNKNOWN"))
    );
    let text = body["errors"][0]["message"].as_str().expect("a message");
    assert!(
        text.starts_with("the requested image may not exist in the upstream registry"),
        "{text}"
    );
    let other = Puller::new(&sandbox, "sandbox/nosuch").await;
    let (status, _) = other.ask("sandbox/nosuch/manifests/v1", MANIFEST).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_proxy_cache_follows_its_upstream_and_outlives_it_for_a_while() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder).await;
    proxy(&root, &upstream).await;
    let puller = Puller::new(&sandbox, "sandbox/app").await;
    let first = puller.pull_image("sandbox/app", "v2").await;
    let moved = upstream
        .push_image("acme/app:v2")
        .layers([800])
        .await
        .expect("pushed");
    assert_ne!(first, moved);
    assert_eq!(puller.pull_image("sandbox/app", "v2").await, moved);
    let path = "/api/v1/repository/sandbox/app/tag/?specificTag=v2";
    let history = call(&root, Method::GET, path, None).await;
    let digests: Vec<&Value> = history["tags"]
        .as_array()
        .expect("tags")
        .iter()
        .map(|tag| &tag["manifest_digest"])
        .collect();
    assert_eq!(digests, [&json!(moved), &json!(first)]);

    // Each pull renews the tag.
    sandbox.advance(Duration::from_secs(3000));
    let puller = Puller::new(&sandbox, "sandbox/app").await;
    puller.pull_image("sandbox/app", "v2").await;
    sandbox.advance(Duration::from_secs(3000));
    upstream.stop().await;
    let puller = Puller::new(&sandbox, "sandbox/app").await;
    assert_eq!(puller.pull_image("sandbox/app", "v2").await, moved);
    // Without an upstream nothing does.
    sandbox.advance(Duration::from_secs(601));
    let puller = Puller::new(&sandbox, "sandbox/app").await;
    let (status, _) = puller.ask("sandbox/app/manifests/v2", MANIFEST).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_proxy_cache_keeps_its_quota_and_the_rules_of_hosts() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder).await;
    proxy(&root, &upstream).await;
    let path = "/api/v1/organization/sandbox/quota";
    call(
        &root,
        Method::POST,
        path,
        Some(json!({"limit_bytes": 10_000})),
    )
    .await;
    let puller = Puller::new(&sandbox, "sandbox/app").await;
    let (status, body) = puller.ask("sandbox/app/manifests/v1", MANIFEST).await;
    let text = String::from_utf8_lossy(&body).into_owned();
    assert_eq!(status, StatusCode::FORBIDDEN, "{text}");
    puller.pull_image("sandbox/app", "v2").await;

    // The configuration was stored while the host was allowed.
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let start = |allowed: &str| {
        let builder = Sandbox::builder().database(&database).ssrf_allow(allowed);
        builder.start()
    };
    let sandbox = start("127.0.0.1").await.expect("started");
    let token = sandbox.token().expect("a token").expose().to_owned();
    proxy(&Caller::new(&sandbox.url(), &token), &upstream).await;
    sandbox.stop().await;
    let sandbox = start("localhost").await.expect("started");
    let puller = Puller::new(&sandbox, "sandbox/app").await;
    let (status, _) = puller.ask("sandbox/app/manifests/v2", MANIFEST).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}
