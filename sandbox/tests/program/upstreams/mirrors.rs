//! Mirrors: a sandbox copies the images of another.

use std::time::Duration;

use quay_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

use super::{Puller, call, front, upstream};
use crate::running::Caller;

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
