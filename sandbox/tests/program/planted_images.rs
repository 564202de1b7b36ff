//! Tests of images that are there without a push: those of a fixture, and those that a test pushes
//! with the library.

use quay_sandbox::Sandbox;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::running::Caller;

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// Three tags of a public repository, one of a private one, and who may do what.
fn fixture() -> String {
    let fixture = json!({
        "users": [{"username": "root", "superuser": true}, {"username": "bob"}],
        "organizations": [{"name": "acme", "owner": "root",
            "applications": [{"name": "ci", "client_id": "CI"}],
            "robots": [{"name": "puller", "token": "PULLERSTOKEN"}],
            "teams": [{"name": "devs", "members": ["bob", "acme+puller"]}]}],
        "tokens": [{"role": "root", "user": "root", "token": "ROOT", "application": "CI",
            "scopes": ["super:user", "org:admin", "repo:admin", "repo:read", "repo:write"],
            "expires_in_s": 600}],
        "repositories": [
            {"repository": "acme/app", "visibility": "public", "description": "planted", "tags": {
                "v1": {"layers": [1024, 2048], "labels": {"stage": "test"}, "immutable": true,
                    "vulnerabilities": {"Layer": {"Name": "", "ParentName": "", "NamespaceName": "",
                        "IndexedByVersion": 4, "Features": []}}},
                "same": {"layers": [1024, 2048], "labels": {"stage": "test"}},
                "many": {"layers": [1024], "platforms": ["linux/amd64", "linux/arm64"]},
                "latest": [
                    {"layers": [1000], "pushed_ago_s": 7200},
                    {"layers": [2000], "pushed_ago_s": 3600, "expires_in_s": 7200}],
                "note": {"artifact_type": "text/note", "layers": [10], "subject": "v1"}}},
            {"repository": "acme/private",
                "permissions": {"users": {"bob": "admin"}, "teams": {"devs": "write"}},
                "tags": {"v1": {}}}],
    });
    fixture.to_string()
}

async fn started() -> (Sandbox, Caller) {
    let builder = Sandbox::builder().feature("SECURITY_SCANNER", true);
    let sandbox = builder.fixture_json(fixture()).start().await;
    let sandbox = sandbox.expect("started");
    let caller = Caller::new(&sandbox.url(), "ROOT");
    (sandbox, caller)
}

async fn read(caller: &Caller, path: &str) -> Value {
    let response = caller.call(reqwest::Method::GET, path, None).await;
    let (status, text) = response.expect("a response");
    assert!(status.is_success(), "{path}: {status} {text}");
    serde_json::from_str(&text).expect("JSON")
}

fn client() -> Client {
    Client::builder().no_proxy().build().expect("a client")
}

/// What the registry sends to a client that accepts a type: its digest, which is right, and what it is.
async fn pull(url: &str, path: &str, accept: &str) -> (String, Vec<u8>) {
    let request = client().get(format!("{url}/v2/{path}"));
    let response = request.header(ACCEPT, accept).send().await;
    let response = response.expect("a response");
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    if path.contains("/manifests/") {
        assert_eq!(response.headers()[CONTENT_TYPE], accept, "{path}");
    }
    let bytes = response.bytes().await.expect("bytes").to_vec();
    (format!("sha256:{:x}", Sha256::digest(&bytes)), bytes)
}

#[tokio::test]
async fn images_of_a_fixture_are_in_the_api_and_in_the_registry() {
    let (sandbox, root) = started().await;
    let tags = read(
        &root,
        "/api/v1/repository/acme/app/tag/?onlyActiveTags=true",
    )
    .await;
    let tags = tags["tags"].as_array().expect("tags").clone();
    let tag = |name: &str| {
        let mut tags = tags.iter();
        tags.find(|tag| tag["name"] == name).expect("a tag").clone()
    };
    assert_eq!(tags.len(), 5, "{tags:?}");
    assert_eq!(
        (&tag("v1")["size"], &tag("v1")["immutable"]),
        (&json!(3072), &json!(true))
    );
    assert_eq!(tag("v1")["manifest_digest"], tag("same")["manifest_digest"]);
    assert_eq!(tag("many")["is_manifest_list"], true);
    assert_eq!(tag("many")["child_manifest_count"], 2);
    assert!(tag("latest")["expiration"].is_string());
    // The first push of the tag is its history.
    let history = read(&root, "/api/v1/repository/acme/app/tag/?specificTag=latest").await;
    let sizes: Vec<&Value> = history["tags"]
        .as_array()
        .expect("tags")
        .iter()
        .map(|tag| &tag["size"])
        .collect();
    assert_eq!(sizes, [&json!(2000), &json!(1000)], "{history}");

    // Everybody may pull what is public.
    let url = sandbox.url();
    for (name, accept) in [("v1", MANIFEST), ("many", INDEX), ("note", MANIFEST)] {
        let (digest, bytes) = pull(&url, &format!("acme/app/manifests/{name}"), accept).await;
        assert_eq!(tag(name)["manifest_digest"], digest);
        let manifest: Value = serde_json::from_slice(&bytes).expect("JSON");
        let config = manifest.get("config");
        let blobs = manifest["layers"]
            .as_array()
            .into_iter()
            .flatten()
            .chain(config);
        for blob in blobs {
            let expect = blob["digest"].as_str().expect("a digest");
            let (digest, bytes) = pull(&url, &format!("acme/app/blobs/{expect}"), "*/*").await;
            assert_eq!(digest, expect);
            assert_eq!(blob["size"], bytes.len());
        }
        for child in manifest["manifests"].as_array().into_iter().flatten() {
            let expect = child["digest"].as_str().expect("a digest");
            let (digest, _) = pull(&url, &format!("acme/app/manifests/{expect}"), MANIFEST).await;
            assert_eq!(digest, expect);
        }
    }
    let digest = tag("v1")["manifest_digest"]
        .as_str()
        .expect("a digest")
        .to_owned();
    let labels = read(
        &root,
        &format!("/api/v1/repository/acme/app/manifest/{digest}/labels"),
    )
    .await;
    assert_eq!(labels["labels"][0]["key"], "stage", "{labels}");
    let (_, referrers) = pull(&url, &format!("acme/app/referrers/{digest}"), "*/*").await;
    let referrers: Value = serde_json::from_slice(&referrers).expect("JSON");
    assert_eq!(
        referrers["manifests"][0]["digest"],
        tag("note")["manifest_digest"]
    );

    // Nothing was logged.
    let logs = read(&root, "/api/v1/repository/acme/app/logs").await;
    assert!(!logs.to_string().contains("push_repo"), "{logs}");
}

#[tokio::test]
async fn permissions_of_a_fixture_are_those_of_its_robots_and_teams() {
    let (sandbox, root) = started().await;
    let permissions = read(&root, "/api/v1/repository/acme/private/permissions/user/").await;
    assert_eq!(permissions["permissions"]["bob"]["role"], "admin");
    let permissions = read(&root, "/api/v1/repository/acme/private/permissions/team/").await;
    assert_eq!(permissions["permissions"]["devs"]["role"], "write");
    // A robot gets its rights through the team.
    let url = sandbox.url();
    let scope = "repository:acme/private:pull,push";
    let service = sandbox.address();
    let request = client().get(format!("{url}/v2/auth?service={service}&scope={scope}"));
    let request = request.basic_auth("acme+puller", Some("PULLERSTOKEN"));
    let body = request.send().await.expect("a response").bytes().await;
    let body: Value = serde_json::from_slice(&body.expect("bytes")).expect("JSON");
    let token = body["token"].as_str().expect("a token");
    let request = client().get(format!("{url}/v2/acme/private/manifests/v1"));
    let request = request.header(AUTHORIZATION, format!("Bearer {token}"));
    let response = request.header(ACCEPT, MANIFEST).send().await;
    assert_eq!(response.expect("a response").status(), StatusCode::OK);
}

#[tokio::test]
async fn a_fixture_on_a_file_is_there_after_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let start = || {
        let builder = Sandbox::builder().database(&database);
        builder.fixture_json(fixture()).start()
    };
    let sandbox = start().await.expect("started");
    sandbox.stop().await;
    let blobs = |folder: &std::path::Path| {
        let entries = std::fs::read_dir(folder.join("quay.db.blobs"));
        entries.expect("a folder").count()
    };
    let before = blobs(folder.path());
    let sandbox = start().await.expect("started again");
    // The fixture is not planted again, and no object is lost or left over.
    assert_eq!(blobs(folder.path()), before);
    let (_, bytes) = pull(&sandbox.url(), "acme/app/manifests/v1", MANIFEST).await;
    let manifest: Value = serde_json::from_slice(&bytes).expect("JSON");
    let layer = manifest["layers"][1]["digest"].as_str().expect("a digest");
    let (digest, _) = pull(&sandbox.url(), &format!("acme/app/blobs/{layer}"), "*/*").await;
    assert_eq!(digest, layer);
}

#[tokio::test]
async fn a_pushed_image_is_in_the_api_and_in_the_registry() {
    let (sandbox, root) = started().await;
    let digest = sandbox
        .push_image("acme/app:v2")
        .layers([4096, 512])
        .label("quay.expires-after", "2h")
        .await
        .expect("pushed");
    let again = sandbox.push_image("acme/new/app:1").layers([4096, 512]);
    let again = again.label("quay.expires-after", "2h").await;
    assert_eq!(
        again.expect("pushed"),
        digest,
        "the same image has the same digest"
    );

    let tag = read(&root, "/api/v1/repository/acme/app/tag/?specificTag=v2").await;
    assert_eq!(tag["tags"][0]["manifest_digest"], digest);
    assert_eq!(tag["tags"][0]["size"], 4608);
    assert!(tag["tags"][0]["expiration"].is_string(), "{tag}");
    let (pulled, _) = pull(&sandbox.url(), "acme/app/manifests/v2", MANIFEST).await;
    assert_eq!(pulled, digest);
    let (pulled, _) = pull(
        &sandbox.url(),
        &format!("acme/app/manifests/{digest}"),
        MANIFEST,
    )
    .await;
    assert_eq!(pulled, digest);
    // The new repository is private.
    let new = read(&root, "/api/v1/repository/acme/new/app").await;
    assert_eq!(new["is_public"], false);
}

#[tokio::test]
async fn what_cannot_be_pushed_is_told_with_a_remedy() {
    let (sandbox, _) = started().await;
    let check = async |name: &str, expect: &str| {
        let error = sandbox.push_image(name).await.expect_err("refused");
        assert_eq!(error.to_string(), expect);
    };
    check(
        "acme/app",
        "acme/app: there is no tag; write the name as acme/app:v1",
    )
    .await;
    check(
        "nosuch/app:v1",
        "nosuch/app:v1: there is no user or organization \"nosuch\"; create it first, and leave out \
         a host",
    )
    .await;
    check(
        "acme/app:v1",
        "acme/app:v1: the tag \"v1\" is immutable: choose another one, or make it mutable first",
    )
    .await;
    let error = sandbox.push_image("acme/app:v3").platforms(["linux"]).await;
    assert_eq!(
        error.expect_err("refused").to_string(),
        "acme/app:v3: platforms: \"linux\" is not a platform; write it as linux/arm64 or \
         linux/arm/v7"
    );
}

#[tokio::test]
async fn a_planted_report_is_what_a_scanner_found() {
    let (_sandbox, root) = started().await;
    let tags = read(
        &root,
        "/api/v1/repository/acme/app/tag/?onlyActiveTags=true",
    )
    .await;
    for (name, expect) in [("v1", "scanned"), ("latest", "queued")] {
        let mut tags = tags["tags"].as_array().expect("tags").iter();
        let tag = tags.find(|tag| tag["name"] == name).expect("a tag");
        let digest = tag["manifest_digest"].as_str().expect("a digest");
        let path = format!("/api/v1/repository/acme/app/manifest/{digest}/security");
        let found = root
            .call(reqwest::Method::GET, &path, None)
            .await
            .expect("a response");
        assert!(
            found.1.contains(&format!("\"{expect}\"")),
            "{name}: {} {}",
            found.0,
            found.1
        );
    }
}
