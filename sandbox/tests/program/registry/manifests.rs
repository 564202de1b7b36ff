//! Manifests: pushed at once, with what other repositories have, and read by their digests.

use std::time::Duration;

use quay_sandbox::{RegistryMode, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

use super::manifest_client::{API_TOKEN, IMAGE, INDEX, RegistryClient, digest_of, index_of, start};
use crate::running::Caller;

const HOUR: Duration = Duration::from_secs(60 * 60 + 1);

async fn in_mode(mode: RegistryMode) -> (Sandbox, RegistryClient) {
    let builder = Sandbox::builder()
        .memory()
        .stopped_clock()
        .registry_mode(mode);
    let sandbox = start(builder).await;
    let client = RegistryClient::new(&sandbox, "acme/app").await;
    (sandbox, client)
}

#[tokio::test]
async fn of_pushes_of_one_tag_at_once_one_wins_and_the_history_has_all() {
    let sandbox = start(Sandbox::builder().memory()).await;
    let client = RegistryClient::new(&sandbox, "acme/app").await;
    let mut images = Vec::new();
    for number in 0..8 {
        images.push(client.image(number).await);
    }
    let pushes = images
        .iter()
        .map(|image| client.put("latest", IMAGE, image));
    for pushed in futures_util::future::join_all(pushes).await {
        assert_eq!(pushed.status, 201);
    }
    let pulled = client.get("manifests/latest").await;
    let winner = pulled.headers["docker-content-digest"]
        .to_str()
        .expect("text");
    let caller = Caller::new(&sandbox.url(), API_TOKEN);
    let path = "/api/v1/repository/acme/app/tag/?specificTag=latest";
    let (_, history) = caller
        .call(Method::GET, path, None)
        .await
        .expect("a response");
    let history: Value = serde_json::from_str(&history).expect("JSON");
    let rows = history["tags"].as_array().expect("tags");
    let mut digests: Vec<&str> = rows
        .iter()
        .filter_map(|row| row["manifest_digest"].as_str())
        .collect();
    let alive: Vec<&Value> = rows
        .iter()
        .filter(|row| row.get("end_ts").is_none())
        .collect();
    assert_eq!(
        (alive.len(), alive[0]["manifest_digest"].as_str()),
        (1, Some(winner))
    );
    let mut expect: Vec<String> = images.iter().map(digest_of).collect();
    expect.sort_unstable();
    digests.sort_unstable();
    assert_eq!(digests, expect);
}

#[tokio::test]
async fn a_blob_of_another_repository_is_unknown_until_it_is_mounted() {
    for (mode, status, code) in [
        (RegistryMode::Quay, 400, "MANIFEST_INVALID"),
        (RegistryMode::Oci, 404, "MANIFEST_BLOB_UNKNOWN"),
    ] {
        let (sandbox, client) = in_mode(mode).await;
        let image = client.image(1).await;
        let other = RegistryClient::new(&sandbox, "acme/other").await;
        for reference in ["latest", &digest_of(&image)] {
            let refused = other.put(reference, IMAGE, &image).await;
            assert_eq!((refused.status.as_u16(), &*refused.code()), (status, code));
        }
        assert_eq!(other.status_of(&image).await, 404);
        other.image(1).await;
        assert_eq!(other.put("latest", IMAGE, &image).await.status, 201);
    }
}

#[tokio::test]
async fn what_is_pushed_by_digest_is_readable_for_an_hour_or_until_it_is_deleted() {
    for (mode, later, deleted, gone) in [
        (RegistryMode::Quay, 404, 404, 404),
        (RegistryMode::Oci, 200, 202, 404),
    ] {
        let (sandbox, client) = in_mode(mode).await;
        let image = client.image(1).await;
        let digest = digest_of(&image);
        assert_eq!(client.put(&digest, IMAGE, &image).await.status, 201);
        assert_eq!(client.status_of(&image).await, 200);
        sandbox.advance(HOUR);
        let client = RegistryClient::new(&sandbox, "acme/app").await;
        assert_eq!(client.status_of(&image).await, later, "{mode:?}");
        let response = client.delete(&format!("manifests/{digest}")).await;
        assert_eq!(response.status, deleted, "{mode:?}");
        assert_eq!(client.status_of(&image).await, gone);
    }
}

/// Quay looks one index up.
#[tokio::test]
async fn what_an_index_lists_is_readable_as_long_as_the_index() {
    for (mode, image_later) in [(RegistryMode::Quay, 404), (RegistryMode::Oci, 200)] {
        let (sandbox, client) = in_mode(mode).await;
        let image = client.image(1).await;
        let inner = index_of(&[(&image, IMAGE)]);
        let outer = index_of(&[(&inner, INDEX)]);
        client.put(&digest_of(&image), IMAGE, &image).await;
        client.put(&digest_of(&inner), INDEX, &inner).await;
        assert_eq!(client.put("outer", INDEX, &outer).await.status, 201);
        sandbox.advance(HOUR);
        let client = RegistryClient::new(&sandbox, "acme/app").await;
        assert_eq!(client.status_of(&inner).await, 200);
        assert_eq!(client.status_of(&image).await, image_later, "{mode:?}");
        // One that is no longer there cannot be listed anew.
        let missing = index_of(&[(&json!({ "n": 1 }), IMAGE)]);
        assert_eq!(client.put("missing", INDEX, &missing).await.status, 400);
    }
}

#[tokio::test]
async fn a_referrer_is_listed_without_end_and_in_oci_mode_until_it_is_deleted() {
    for (mode, listed) in [(RegistryMode::Quay, 1), (RegistryMode::Oci, 0)] {
        let (sandbox, client) = in_mode(mode).await;
        let image = client.image(1).await;
        client.put("latest", IMAGE, &image).await;
        let mut referrer = client.image(2).await;
        let size = image.to_string().len();
        referrer["subject"] =
            json!({ "mediaType": IMAGE, "digest": digest_of(&image), "size": size });
        let pushed = client.put(&digest_of(&referrer), IMAGE, &referrer).await;
        let subject = pushed.headers.get("oci-subject").is_some();
        assert_eq!(subject, mode == RegistryMode::Oci);
        sandbox.advance(HOUR);
        let client = RegistryClient::new(&sandbox, "acme/app").await;
        assert_eq!(client.status_of(&referrer).await, 200);
        client
            .delete(&format!("manifests/{}", digest_of(&referrer)))
            .await;
        let list = client
            .get(&format!("referrers/{}", digest_of(&image)))
            .await
            .json();
        assert_eq!(
            list["manifests"].as_array().map(Vec::len),
            Some(listed),
            "{list}"
        );
    }
}

#[tokio::test]
async fn bombs_are_refused() {
    let (_sandbox, client) = in_mode(RegistryMode::Quay).await;
    let refuse = async |body: Vec<u8>, expect: u16| {
        let response = client
            .send(Method::PUT, "manifests/bomb", (INDEX, body))
            .await;
        assert_eq!(response.status, expect);
    };
    refuse(vec![b' '; (4 << 20) + 1], 413).await;
    refuse(vec![b'['; 4 << 20], 400).await;
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    refuse(deep.into_bytes(), 400).await;
    let entry = json!({ "mediaType": IMAGE, "digest": "a:b", "size": 1 });
    let many = json!({ "schemaVersion": 2, "manifests": vec![entry; 30_000] });
    refuse(many.to_string().into_bytes(), 400).await;
    assert_eq!(client.get("tags/list").await.json()["tags"], json!([]));
}

#[tokio::test]
async fn schema_1_is_taken_for_the_repository_and_tag_that_it_names() {
    let (_sandbox, client) = in_mode(RegistryMode::Quay).await;
    let blob = client.push_blob("", b"a layer").await;
    let mut manifest = json!({
        "schemaVersion": 1,
        "name": "acme/app",
        "tag": "old",
        "architecture": "amd64",
        "fsLayers": [{ "blobSum": blob["digest"] }],
        "history": [{ "v1Compatibility": "{\"id\": \"a\"}" }],
    });
    let schema1 = "application/vnd.docker.distribution.manifest.v1+json";
    assert_eq!(client.put("old", schema1, &manifest).await.status, 201);
    let pulled = client.get("manifests/old").await;
    assert_eq!(pulled.headers["content-type"], schema1);
    assert_eq!(pulled.body, manifest.to_string().as_bytes());
    let other = client.put("other", schema1, &manifest).await;
    assert_eq!(
        (other.status.as_u16(), &*other.code()),
        (400, "MANIFEST_INVALID")
    );
    manifest["name"] = json!("acme/other");
    let other = client.put("old", schema1, &manifest).await;
    assert_eq!(
        (other.status.as_u16(), &*other.code()),
        (400, "NAME_INVALID")
    );
}
