//! Tests of images that come from another registry: two sandboxes, one of which is the upstream of
//! the other, as a proxy cache and as the source of a mirror.

use std::time::Duration;

use quay_sandbox::{Builder, Sandbox};
use reqwest::header::ACCEPT;
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::running::Caller;

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// A registry with a private repository, and a robot that may pull from it.
async fn upstream() -> Sandbox {
    let fixture = json!({
        "users": [{"username": "root", "superuser": true}],
        "organizations": [{"name": "acme", "owner": "root",
            "applications": [{"name": "ci", "client_id": "CI"}],
            "robots": [{"name": "puller", "token": "PULLERSTOKEN"}]}],
        "tokens": [{"role": "root", "user": "root", "token": "ROOT", "application": "CI",
            "scopes": ["super:user", "repo:admin", "org:admin"], "expires_in_s": 600}],
        "repositories": [{"repository": "acme/app",
            "permissions": {"users": {"acme+puller": "read"}},
            "tags": {
                "v1": {"layers": [300_000, 500], "labels": {"stage": "test"}},
                "v2": {"layers": [500]},
                "many": {"layers": [700], "platforms": ["linux/amd64", "linux/arm64"]}}}],
    });
    let builder = Sandbox::builder().fixture_json(fixture.to_string());
    builder.start().await.expect("started")
}

/// A sandbox that may ask the other one.
async fn front(configure: impl FnOnce(Builder) -> Builder) -> (Sandbox, Caller) {
    let builder = Sandbox::builder().ssrf_allow("127.0.0.1").stopped_clock();
    // Mirrors run when a test asks for it, and not a second time beside that.
    let builder = builder.config("REPO_MIRROR_INTERVAL", "0");
    let sandbox = configure(builder).start().await.expect("started");
    let token = sandbox.token().expect("a token").expose().to_owned();
    let caller = Caller::new(&sandbox.url(), &token);
    (sandbox, caller)
}

async fn call(caller: &Caller, method: Method, path: &str, body: Option<Value>) -> Value {
    let response = caller.call(method, path, body).await;
    let (status, text) = response.expect("a response");
    assert!(status.is_success(), "{path}: {status} {text}");
    serde_json::from_str(&text).unwrap_or_default()
}

/// A client of the registry of a sandbox, which signs in with the token of the superuser.
struct Puller {
    http: Client,
    url: String,
    token: String,
}

impl Puller {
    async fn new(sandbox: &Sandbox, repository: &str) -> Self {
        let http = Client::builder().no_proxy().build().expect("a client");
        let (url, service) = (sandbox.url(), sandbox.address());
        let scope = format!("repository:{repository}:pull");
        let request = http.get(format!("{url}/v2/auth?service={service}&scope={scope}"));
        let password = sandbox.token().expect("a token").expose();
        let request = request.basic_auth("$oauthtoken", Some(password));
        let body = request.send().await.expect("a response").bytes().await;
        let body: Value = serde_json::from_slice(&body.expect("bytes")).expect("JSON");
        let token = body["token"].as_str().expect("a token").to_owned();
        Self { http, url, token }
    }

    async fn ask(&self, path: &str, accept: &str) -> (StatusCode, Vec<u8>) {
        let request = self.http.get(format!("{}/v2/{path}", self.url));
        let request = request.bearer_auth(&self.token).header(ACCEPT, accept);
        let response = request.send().await.expect("a response");
        let status = response.status();
        (status, response.bytes().await.expect("bytes").to_vec())
    }

    async fn pull(&self, path: &str, accept: &str) -> Vec<u8> {
        let (status, bytes) = self.ask(path, accept).await;
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(500)]);
        assert_eq!(status, StatusCode::OK, "{path}: {text}");
        bytes
    }

    /// Pulls an image with all its blobs; tells its digest.
    async fn pull_image(&self, repository: &str, reference: &str) -> String {
        let bytes = self
            .pull(&format!("{repository}/manifests/{reference}"), MANIFEST)
            .await;
        let manifest: Value = serde_json::from_slice(&bytes).expect("JSON");
        let layers = manifest["layers"].as_array().expect("layers");
        for blob in layers.iter().chain([&manifest["config"]]) {
            let expect = blob["digest"].as_str().expect("a digest");
            let bytes = self
                .pull(&format!("{repository}/blobs/{expect}"), "*/*")
                .await;
            assert_eq!(digest(&bytes), expect);
        }
        digest(&bytes)
    }
}

fn digest(bytes: &[u8]) -> String {
    format!("sha256:{:x}", Sha256::digest(bytes))
}

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

/// Makes a repository that mirrors another sandbox, with the tags of some patterns.
async fn mirror(caller: &Caller, upstream: &Sandbox, patterns: &[&str], more: Value) {
    let org = "/api/v1/organization/sandbox";
    call(
        caller,
        Method::PUT,
        &format!("{org}/robots/mirror"),
        Some(json!({})),
    )
    .await;
    let repository = json!({"namespace": "sandbox", "repository": "copy", "visibility": "private",
        "description": ""});
    call(caller, Method::POST, "/api/v1/repository", Some(repository)).await;
    let mut body = json!({
        "is_enabled": true,
        "external_reference": format!("{}/acme/app", upstream.address()),
        "external_registry_username": "acme+puller",
        "external_registry_password": "PULLERSTOKEN",
        "external_registry_config": {"verify_tls": false},
        "sync_start_date": "2099-01-01T00:00:00Z",
        "sync_interval": 3600,
        "skopeo_timeout_interval": 300,
        "robot_username": "sandbox+mirror",
        "root_rule": {"rule_kind": "tag_glob_csv", "rule_value": patterns},
    });
    for (key, value) in more.as_object().expect("an object") {
        body[key] = value.clone();
    }
    call(
        caller,
        Method::POST,
        "/api/v1/repository/sandbox/copy/mirror",
        Some(body),
    )
    .await;
}

async fn sync(sandbox: &Sandbox, caller: &Caller) -> Value {
    let path = "/api/v1/repository/sandbox/copy/mirror";
    call(caller, Method::POST, &format!("{path}/sync-now"), None).await;
    sandbox.sync_mirrors().await.expect("run");
    call(caller, Method::GET, path, None).await
}

async fn tags(caller: &Caller) -> Vec<(String, String)> {
    let path = "/api/v1/repository/sandbox/copy/tag/?onlyActiveTags=true";
    let tags = call(caller, Method::GET, path, None).await;
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let tags = tags["tags"].as_array().expect("tags").iter();
    let mut tags: Vec<_> = tags
        .map(|tag| (text(&tag["name"]), text(&tag["manifest_digest"])))
        .collect();
    tags.sort_unstable();
    tags
}

/// Kinds and messages of the log of the mirrored repository, the oldest first.
async fn log(caller: &Caller) -> Vec<(String, Value)> {
    let logs = call(
        caller,
        Method::GET,
        "/api/v1/repository/sandbox/copy/logs",
        None,
    )
    .await;
    let logs = logs["logs"].as_array().expect("logs").iter().rev();
    let entry = |log: &Value| {
        (
            log["kind"].as_str().expect("a kind").to_owned(),
            log.clone(),
        )
    };
    logs.map(entry).collect()
}

#[tokio::test]
async fn a_mirror_copies_the_tags_that_match_and_deletes_those_that_went() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder).await;
    mirror(&root, &upstream, &["v*", "many"], json!({})).await;
    let state = sync(&sandbox, &root).await;
    assert_eq!(state["sync_status"], "SUCCESS", "{state}");
    let copied = tags(&root).await;
    let names: Vec<&str> = copied.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["many", "v1", "v2"]);
    let puller = Puller::new(&sandbox, "sandbox/copy").await;
    for (name, digest) in &copied[1..] {
        assert_eq!(puller.pull_image("sandbox/copy", name).await, *digest);
    }
    let log = log(&root).await;
    let kinds: Vec<&str> = log.iter().map(|(kind, _)| kind.as_str()).collect();
    for kind in [
        "repo_mirror_sync_started",
        "repo_mirror_sync_tag_success",
        "repo_mirror_sync_success",
    ] {
        assert!(kinds.contains(&kind), "{kinds:?}");
    }
    // The robot pushed.
    let (_, push) = log
        .iter()
        .find(|(kind, _)| kind == "push_repo")
        .expect("a push");
    assert_eq!(push["performer"]["name"], "sandbox+mirror", "{push}");
    let (_, done) = log
        .iter()
        .find(|(kind, _)| kind == "repo_mirror_sync_success")
        .expect("the end");
    assert_eq!(done["metadata"]["tags"], "many, v1, v2");

    // A tag moves upstream, another one goes.
    let moved = upstream
        .push_image("acme/app:v1")
        .layers([50])
        .await
        .expect("pushed");
    let owner = Caller::new(&upstream.url(), "ROOT");
    call(
        &owner,
        Method::DELETE,
        "/api/v1/repository/acme/app/tag/v2",
        None,
    )
    .await;
    sync(&sandbox, &root).await;
    let copied = tags(&root).await;
    assert_eq!(copied.len(), 2);
    assert_eq!(copied[1], ("v1".to_owned(), moved));
}

#[tokio::test]
async fn a_mirror_runs_by_its_interval_and_tells_of_failures() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder).await;
    let start = json!({"sync_start_date": "2001-01-01T00:00:00Z"});
    mirror(&root, &upstream, &["v2"], start).await;
    let path = "/api/v1/repository/sandbox/copy/mirror";
    sandbox.sync_mirrors().await.expect("run");
    assert_eq!(
        call(&root, Method::GET, path, None).await["sync_status"],
        "SUCCESS"
    );
    assert_eq!(tags(&root).await.len(), 1);
    // It is not due until the interval is over, and then the upstream is gone.
    upstream.stop().await;
    sandbox.sync_mirrors().await.expect("run");
    assert_eq!(
        call(&root, Method::GET, path, None).await["sync_status"],
        "SUCCESS"
    );
    sandbox.advance(Duration::from_secs(3601));
    sandbox.sync_mirrors().await.expect("run");
    let state = call(&root, Method::GET, path, None).await;
    assert_eq!(state["sync_status"], "FAIL", "{state}");
    assert!(
        state["sync_retries_remaining"].as_i64() < Some(3),
        "{state}"
    );
    let log = log(&root).await;
    let (kind, entry) = log.last().expect("an entry");
    assert_eq!(kind, "repo_mirror_sync_failed", "{entry}");
    // What was copied stays.
    assert_eq!(tags(&root).await.len(), 1);
}

#[tokio::test]
async fn a_mirror_copies_the_architectures_that_it_is_for() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder.feature("SPARSE_INDEX", true)).await;
    let arm = json!({"architecture_filter": ["arm64"]});
    mirror(&root, &upstream, &["*"], arm).await;
    let state = sync(&sandbox, &root).await;
    assert_eq!(state["sync_status"], "SUCCESS", "{state}");
    let path = "/api/v1/repository/sandbox/copy/tag/?onlyActiveTags=true";
    let tags = call(&root, Method::GET, path, None).await;
    let tags = tags["tags"].as_array().expect("tags");
    let [tag] = &tags[..] else {
        panic!("images for amd64 were copied: {tags:?}");
    };
    assert_eq!(
        (&tag["name"], &tag["is_sparse"]),
        (&json!("many"), &json!(true))
    );
    assert_eq!(tag["present_child_count"], 1);
}

#[tokio::test]
async fn a_sync_that_is_called_off_before_it_begins_copies_nothing() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder).await;
    mirror(&root, &upstream, &["*"], json!({})).await;
    let path = "/api/v1/repository/sandbox/copy/mirror";
    call(&root, Method::POST, &format!("{path}/sync-now"), None).await;
    call(&root, Method::POST, &format!("{path}/sync-cancel"), None).await;
    sandbox.sync_mirrors().await.expect("run");
    assert_eq!(
        call(&root, Method::GET, path, None).await["sync_status"],
        "CANCEL"
    );
    assert_eq!(tags(&root).await, []);
}

#[tokio::test]
async fn a_mirror_runs_soon_after_it_was_asked_to() {
    let upstream = upstream().await;
    let (_sandbox, root) =
        front(|builder| builder.config("SANDBOX_MIRROR_DELAY_SECONDS", "0")).await;
    mirror(&root, &upstream, &["v2"], json!({})).await;
    let path = "/api/v1/repository/sandbox/copy/mirror";
    call(&root, Method::POST, &format!("{path}/sync-now"), None).await;
    let done = async {
        while call(&root, Method::GET, path, None).await["sync_status"] != "SUCCESS" {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), done)
        .await
        .expect("it runs");
    assert_eq!(tags(&root).await.len(), 1);
}

#[tokio::test]
async fn a_mirror_through_a_proxy_fails_and_says_so() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder).await;
    let config = json!({"external_registry_config": {"verify_tls": false,
        "proxy": {"https_proxy": "http://127.0.0.1:1"}}});
    mirror(&root, &upstream, &["*"], config).await;
    let state = sync(&sandbox, &root).await;
    assert_eq!(state["sync_status"], "FAIL", "{state}");
    let log = log(&root).await;
    let (_, entry) = log.last().expect("an entry");
    let text = entry["metadata"]["stderr"].as_str().expect("a text");
    assert!(
        text.starts_with("the sandbox mirrors through no proxy"),
        "{entry}"
    );
}

#[tokio::test]
async fn a_mirror_tells_its_notifications() {
    let upstream = upstream().await;
    let (sandbox, root) = front(|builder| builder).await;
    mirror(&root, &upstream, &["v2"], json!({})).await;
    for event in [
        "repo_mirror_sync_started",
        "repo_mirror_sync_success",
        "repo_push",
    ] {
        let body = json!({"event": event, "method": "quay_notification", "title": event,
            "config": {"target": {"name": "devtable", "kind": "user", "is_robot": false}},
            "eventConfig": {}});
        let path = "/api/v1/repository/sandbox/copy/notification/";
        call(&root, Method::POST, path, Some(body)).await;
    }
    sync(&sandbox, &root).await;
    sandbox.deliver().await.expect("delivered");
    let told = call(&root, Method::GET, "/api/v1/user/notifications", None).await;
    let told = told.to_string();
    for event in [
        "repo_mirror_sync_started",
        "repo_mirror_sync_success",
        "repo_push",
    ] {
        assert!(told.contains(event), "{event}: {told}");
    }
}
