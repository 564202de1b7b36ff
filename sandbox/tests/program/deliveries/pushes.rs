//! Tests of what receivers are told of pushes.

use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Scenario;
use super::receiver::Receiver;

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";

/// Pushes an artifact with an empty file to `acme/web`, by a tag and by its digest.
async fn push(url: &str, tag: &str) {
    let client = Client::builder().no_proxy().build().expect("a client");
    let host = url.trim_start_matches("http://");
    let token = format!("{url}/v2/auth?service={host}&scope=repository:acme/web:pull,push");
    let token = client.get(token).basic_auth("$oauthtoken", Some("ROOT"));
    let token = token.send().await.expect("sent").text().await;
    let token: Value = serde_json::from_str(&token.expect("a text")).expect("JSON");
    let token = token["token"].as_str().expect("a token");
    let sha256 = |bytes: &[u8]| format!("sha256:{:x}", Sha256::digest(bytes));
    let empty = json!({
        "mediaType": "application/vnd.oci.empty.v1+json", "digest": sha256(b"{}"), "size": 2,
    });
    let manifest = json!({
        "schemaVersion": 2, "mediaType": MANIFEST, "artifactType": "text/note",
        "config": empty, "layers": [empty],
    });
    let manifest = manifest.to_string();
    let blob = format!("{url}/v2/acme/web/blobs/uploads/?digest={}", sha256(b"{}"));
    let blob = client.post(blob).body("{}");
    let put = |reference: &str| {
        let url = format!("{url}/v2/acme/web/manifests/{reference}");
        let put = client.put(url).header(CONTENT_TYPE, MANIFEST);
        put.body(manifest.clone())
    };
    for request in [blob, put(tag), put(&sha256(manifest.as_bytes()))] {
        let response = request.bearer_auth(token).send().await.expect("sent");
        assert_eq!(response.status(), StatusCode::CREATED);
    }
}

/// `endpoints/v2/manifest.py` at ffba0c70e2d8 (`_write_manifest_and_log`).
#[tokio::test]
async fn a_push_by_a_tag_is_told() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start().await;
    let config = json!({ "url": receiver.url("/") });
    scenario.notify("repo_push", "webhook", config).await;
    push(&scenario.sandbox.url(), "v1").await;
    let told = receiver.next().await.json();
    assert_eq!(told["updated_tags"], json!(["v1"]));
    assert_eq!(told["repository"], "acme/web");
    scenario.deliver().await;
    assert_eq!(receiver.count(), 1, "that by the digest is not");
}

#[tokio::test]
async fn a_tag_that_expires_soon_is_told_once() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start_with(|builder| {
        let builder = builder.feature("IMAGE_EXPIRY_TRIGGER", true);
        builder.config("SANDBOX_IMAGE_EXPIRY_SECONDS", "86400")
    });
    let scenario = scenario.await;
    let config = json!({ "url": receiver.url("/") });
    let days = json!({ "days": 2 });
    let event = "repo_image_expiry";
    scenario.notify_with(event, "webhook", config, days).await;
    push(&scenario.sandbox.url(), "soon").await;
    push(&scenario.sandbox.url(), "never").await;
    let expire_in_hours = async |hours: u64| {
        let now = std::time::UNIX_EPOCH.elapsed().expect("a time").as_secs();
        let body = json!({ "expiration": now + hours * 3600 });
        let path = "/api/v1/repository/acme/web/tag/soon";
        scenario.call(Method::PUT, path, Some(body)).await;
        scenario.sandbox.notify_of_expiry().await.expect("it runs");
        scenario.sandbox.notify_of_expiry().await.expect("it runs");
        scenario.deliver().await;
    };
    expire_in_hours(240).await;
    assert_eq!(receiver.count(), 0, "not yet");
    expire_in_hours(24).await;
    assert_eq!(receiver.next().await.json()["tags"], json!(["soon"]));
    assert_eq!(receiver.count(), 1);
    // At another time it is told again.
    expire_in_hours(40).await;
    assert_eq!(receiver.next().await.json()["tags"], json!(["soon"]));
}
