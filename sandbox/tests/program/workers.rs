//! Tests of what happens to images by themselves: garbage goes, policies prune, quotas refuse, pulls
//! are counted.

use std::time::Duration;

use quay_sandbox::Sandbox;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::running::Caller;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

fn fixture() -> String {
    let fixture = json!({
        "users": [{"username": "root", "password": "password", "superuser": true}],
        "organizations": [{"name": "acme", "owner": "root",
            "applications": [{"name": "ci", "client_id": "CI"}]}],
        "tokens": [{"role": "root", "user": "root", "token": "ROOT", "application": "CI",
            "scopes": ["super:user", "org:admin", "repo:admin", "repo:read", "repo:write",
                "user:admin"],
            "expires_in_s": 1_000_000_000}],
        "repositories": [{"repository": "acme/app", "visibility": "public"}],
    });
    fixture.to_string()
}

/// A sandbox whose workers run only when they are asked, and whose time moves only when it is told.
async fn started(features: &[&str]) -> (Sandbox, Caller) {
    let mut builder = Sandbox::builder()
        .fixture_json(fixture())
        .stopped_clock()
        .journal();
    for feature in features {
        builder = builder.feature(*feature, true);
    }
    for worker in ["GARBAGE_COLLECTION", "AUTO_PRUNE", "PULL_STATISTICS"] {
        builder = builder.config(format!("SANDBOX_{worker}_SECONDS"), "0");
    }
    let sandbox = builder.start().await.expect("started");
    let caller = Caller::new(&sandbox.url(), "ROOT");
    (sandbox, caller)
}

async fn call(caller: &Caller, method: Method, path: &str, body: Option<Value>) -> Value {
    let response = caller.call(method, path, body).await;
    let (status, text) = response.expect("a response");
    assert!(status.is_success(), "{path}: {status} {text}");
    serde_json::from_str(&text).unwrap_or_default()
}

async fn read(caller: &Caller, path: &str) -> Value {
    call(caller, Method::GET, path, None).await
}

/// What the organization holds, by its own report.
async fn size(caller: &Caller) -> i64 {
    let organization = read(caller, "/api/v1/organization/acme").await;
    let size = organization["quota_report"]["quota_bytes"].as_i64();
    size.expect("a size")
}

async fn tags(caller: &Caller) -> Vec<String> {
    let path = "/api/v1/repository/acme/app/tag/?onlyActiveTags=true";
    let page = read(caller, path).await;
    let tags = page["tags"].as_array().expect("tags").iter();
    tags.map(|tag| tag["name"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test]
async fn garbage_goes_when_the_time_machine_forgets_it() {
    let (sandbox, root) = started(&[]).await;
    for name in ["acme/app:one", "acme/app:two"] {
        let layer = if name.ends_with("one") { 1000 } else { 2000 };
        let pushed = sandbox.push_image(name).layers([500, layer]).await;
        pushed.expect("pushed");
    }
    let both = size(&root).await;
    assert!(
        both > 3500,
        "layers count once, and configs as well: {both}"
    );
    call(
        &root,
        Method::DELETE,
        "/api/v1/repository/acme/app/tag/two",
        None,
    )
    .await;
    sandbox.collect_garbage().await.expect("collected");
    assert_eq!(size(&root).await, both, "the tag can be restored");

    sandbox.advance(15 * DAY);
    sandbox.collect_garbage().await.expect("collected");
    let one = size(&root).await;
    assert!((1500..2500).contains(&one), "the shared layer stays: {one}");
    let history = read(&root, "/api/v1/repository/acme/app/tag/?specificTag=two").await;
    assert_eq!(history["tags"], json!([]));

    let path = "/api/v1/superuser/registrysize/";
    call(&root, Method::POST, path, Some(json!({}))).await;
    call(
        &root,
        Method::POST,
        "/_sandbox/workers/quotaregistrysize",
        None,
    )
    .await;
    assert_eq!(
        read(&root, path).await["size_bytes"],
        one,
        "no other bytes are left"
    );

    call(&root, Method::DELETE, "/api/v1/repository/acme/app", None).await;
    sandbox.purge_deleted_namespaces().await.expect("purged");
    assert_eq!(size(&root).await, 0);
    let pushed = sandbox
        .push_image("acme/other:two")
        .layers([500, 2000])
        .await;
    pushed.expect("blobs that were collected can be pushed again");
}

#[tokio::test]
async fn policies_prune_all_but_the_newest_tags() {
    let (sandbox, root) = started(&[]).await;
    for tag in ["v1", "v2", "v3", "keep", "v4"] {
        let pushed = sandbox.push_image(format!("acme/app:{tag}")).await;
        pushed.expect("pushed");
        sandbox.advance(Duration::from_secs(60));
    }
    let immutable = Some(json!({"immutable": true}));
    call(
        &root,
        Method::PUT,
        "/api/v1/repository/acme/app/tag/v1",
        immutable,
    )
    .await;
    let policy = json!({"method": "number_of_tags", "value": 1, "tagPattern": "^v"});
    let path = "/api/v1/organization/acme/autoprunepolicy/";
    call(&root, Method::POST, path, Some(policy)).await;
    sandbox.prune_tags().await.expect("pruned");
    assert_eq!(tags(&root).await, ["v4", "keep", "v1"]);
    let logs = read(&root, "/api/v1/repository/acme/app/logs").await;
    let pruned: Vec<&Value> = logs["logs"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|log| log["kind"] == "autoprune_tag_delete")
        .collect();
    assert_eq!(pruned.len(), 2, "{logs}");
    assert!(pruned.iter().all(|log| log.get("performer").is_none()));

    // By age, and a pattern that cannot be read prunes nothing.
    for (value, pattern, left) in [("1m", "(", 3), ("1m", "^keep$", 2)] {
        let policy = json!({"method": "creation_date", "value": value, "tagPattern": pattern});
        let path = "/api/v1/repository/acme/app/autoprunepolicy/";
        call(&root, Method::POST, path, Some(policy)).await;
        sandbox.prune_tags().await.expect("pruned");
        assert_eq!(tags(&root).await.len(), left, "{pattern}");
    }
}

#[tokio::test]
async fn a_quota_that_is_used_up_refuses_uploads_and_tells_the_owners() {
    let (sandbox, root) = started(&[]).await;
    let pushed = sandbox.push_image("acme/app:v1").layers([5000]).await;
    pushed.expect("pushed");
    let quota = json!({"limit_bytes": 1000});
    call(
        &root,
        Method::POST,
        "/api/v1/organization/acme/quota",
        Some(quota),
    )
    .await;
    let quotas = read(&root, "/api/v1/organization/acme/quota").await;
    let limits = format!("/api/v1/organization/acme/quota/{}/limit", quotas[0]["id"]);
    let limit = json!({"type": "Reject", "threshold_percent": 100});
    call(&root, Method::POST, &limits, Some(limit)).await;

    let url = sandbox.url();
    let service = sandbox.address();
    let client = reqwest::Client::builder()
        .no_proxy()
        .build()
        .expect("a client");
    let scope = "repository:acme/app:pull,push";
    let request = client.get(format!("{url}/v2/auth?service={service}&scope={scope}"));
    let response = request.basic_auth("root", Some("password")).send().await;
    let text = response.expect("a response").text().await.expect("text");
    let token: Value = serde_json::from_str(&text).expect("JSON");
    let request = client.post(format!("{url}/v2/acme/app/blobs/uploads/"));
    let request = request.bearer_auth(token["token"].as_str().unwrap_or_default());
    let response = request.send().await.expect("a response");
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    let text = response.text().await.expect("text");
    assert!(
        text.contains("Quota has been exceeded on namespace"),
        "{text}"
    );
    let told = read(&root, "/api/v1/user/notifications").await;
    assert_eq!(told["notifications"][0]["kind"], "quota_error", "{told}");
    assert_eq!(
        told["notifications"][0]["metadata"],
        json!({"severity": "Reject", "namespace": "acme"})
    );
}

#[tokio::test]
async fn pulls_are_counted_when_the_worker_comes_by() {
    let (sandbox, root) = started(&["IMAGE_PULL_STATS"]).await;
    let digest = sandbox.push_image("acme/app:v1").await.expect("pushed");
    for reference in ["v1", digest.as_str()] {
        let client = reqwest::Client::builder()
            .no_proxy()
            .build()
            .expect("a client");
        let request = client.get(format!(
            "{}/v2/acme/app/manifests/{reference}",
            sandbox.url()
        ));
        let request = request.header("accept", "application/vnd.oci.image.manifest.v1+json");
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), StatusCode::OK);
    }
    let path = "/api/v1/repository/acme/app/tag/v1/pull_statistics";
    assert_eq!(read(&root, path).await["tag_pull_count"], 0);
    sandbox.count_pulls().await.expect("counted");
    let counted = read(&root, path).await;
    assert_eq!(counted["tag_pull_count"], 1, "{counted}");
    assert_eq!(counted["manifest_pull_count"], 2, "{counted}");

    // The next day these are the popularity of the repository.
    let path = "/api/v1/repository?namespace=acme&popularity=true";
    assert_eq!(
        read(&root, path).await["repositories"][0]["popularity"],
        0.0
    );
    sandbox.advance(DAY);
    sandbox.count_actions().await.expect("counted");
    let popular = read(&root, path).await;
    assert!(
        popular["repositories"][0]["popularity"].as_f64() >= Some(2.0),
        "{popular}"
    );
}

#[tokio::test]
async fn a_worker_can_be_asked_over_http_where_there_is_a_journal() {
    let (sandbox, root) = started(&[]).await;
    for (name, expect) in [("gc", 204), ("autoprune", 204), ("nosuch", 404)] {
        let path = format!("/_sandbox/workers/{name}");
        let response = root.call(Method::POST, &path, None).await;
        assert_eq!(response.expect("a response").0.as_u16(), expect, "{name}");
    }
    drop(sandbox);
    let sandbox = Sandbox::builder().start().await.expect("started");
    let caller = Caller::new(&sandbox.url(), "");
    let response = caller
        .call(Method::POST, "/_sandbox/workers/gc", None)
        .await;
    let (status, _) = response.expect("a response");
    assert!(status.is_client_error(), "{status}");
}

#[tokio::test]
async fn workers_run_by_themselves_when_it_is_time() {
    let builder = Sandbox::builder().fixture_json(fixture()).stopped_clock();
    let sandbox = builder.start().await.expect("started");
    let root = Caller::new(&sandbox.url(), "ROOT");
    for tag in ["v1", "v2"] {
        let pushed = sandbox.push_image(format!("acme/app:{tag}")).await;
        pushed.expect("pushed");
        sandbox.advance(Duration::from_secs(1));
    }
    let policy = json!({"method": "number_of_tags", "value": 1});
    let path = "/api/v1/repository/acme/app/autoprunepolicy/";
    call(&root, Method::POST, path, Some(policy)).await;
    assert_eq!(tags(&root).await.len(), 2);
    sandbox.advance(Duration::from_secs(60));
    let pruned = async {
        while tags(&root).await != ["v2"] {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let pruned = tokio::time::timeout(Duration::from_secs(60), pruned);
    pruned.await.expect("it is pruned");
}
