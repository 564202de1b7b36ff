//! How long manifests and tags live, as the settings say.

use std::time::Duration;

use quay_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use super::manifest_client::{API_TOKEN, IMAGE, INDEX, RegistryClient, digest_of, index_of, start};
use crate::running::Caller;

async fn with(key: &str, value: &str) -> (Sandbox, RegistryClient) {
    let builder = Sandbox::builder().stopped_clock().config(key, value);
    let sandbox = start(builder).await;
    let client = RegistryClient::new(&sandbox, "acme/app").await;
    (sandbox, client)
}

#[tokio::test]
async fn a_manifest_without_a_tag_lives_as_long_as_the_setting_says() {
    let (sandbox, client) = with("PUSH_TEMP_TAG_EXPIRATION_SEC", "60").await;
    let image = client.image(1).await;
    let pushed = client.put(&digest_of(&image), IMAGE, &image).await;
    assert_eq!(pushed.status, 201);
    sandbox.advance(Duration::from_secs(59));
    assert_eq!(client.status_of(&image).await, 200);
    sandbox.advance(Duration::from_secs(2));
    assert_eq!(client.status_of(&image).await, 404);
}

#[tokio::test]
async fn what_an_index_lists_goes_with_its_tag_where_the_setting_says_so() {
    for (reset, expect) in [("true", 404), ("false", 200)] {
        let (_sandbox, client) = with("RESET_CHILD_MANIFEST_EXPIRATION", reset).await;
        let image = client.image(1).await;
        let pushed = client.put(&digest_of(&image), IMAGE, &image).await;
        assert_eq!(pushed.status, 201);
        let index = index_of(&[(&image, IMAGE)]);
        assert_eq!(client.put("all", INDEX, &index).await.status, 201);
        assert_eq!(client.delete("manifests/all").await.status, 202);
        assert_eq!(client.status_of(&image).await, expect, "{reset}");
    }
}

/// The tag `v1`, by the API.
async fn tag(caller: &Caller) -> Value {
    let path = "/api/v1/repository/acme/app/tag/?specificTag=v1&onlyActiveTags=true";
    let listed = caller.call(Method::GET, path, None).await;
    let (_, text) = listed.expect("a response");
    let listed: Value = serde_json::from_str(&text).expect("JSON");
    listed["tags"][0].clone()
}

#[tokio::test]
async fn tags_that_expire_live_between_the_bounds_of_the_settings() {
    let builder = Sandbox::builder()
        .stopped_clock()
        .config("LABELED_EXPIRATION_MINIMUM", "2h")
        .config("LABELED_EXPIRATION_MAXIMUM", "3h");
    let sandbox = start(builder).await;
    let client = RegistryClient::new(&sandbox, "acme/app").await;
    let image = client.image(1).await;
    assert_eq!(client.put("v1", IMAGE, &image).await.status, 201);
    let caller = Caller::new(&sandbox.url(), API_TOKEN);
    let begin = tag(&caller).await["start_ts"].as_i64().expect("a time");
    for (asked_s, expect_s) in [(60, 7200), (9000, 9000), (36_000, 10_800)] {
        let change = json!({ "expiration": begin + asked_s });
        let path = "/api/v1/repository/acme/app/tag/v1";
        let changed = caller.call(Method::PUT, path, Some(change)).await;
        let (status, text) = changed.expect("a response");
        assert_eq!(status, 201, "{text}");
        let end = tag(&caller).await["end_ts"].as_i64();
        assert_eq!(end, Some(begin + expect_s), "{asked_s}");
    }
}
