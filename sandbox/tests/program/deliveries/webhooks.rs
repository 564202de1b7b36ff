//! Tests of what receivers get.

use reqwest::Method;
use serde_json::{Value, json};

use super::receiver::{Reaction, Receiver};
use super::{Scenario, call};

/// `notifications/notificationmethod.py` at ffba0c70e2d8 (`WebhookMethod.perform`).
#[tokio::test]
async fn a_test_is_delivered_once_in_the_form_of_the_server() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start().await;
    let url = receiver.url("/hook?a=b");
    let path = scenario
        .notify("repo_push", "webhook", json!({ "url": url }))
        .await;
    scenario.test(&path).await;
    let post = receiver.next().await;
    assert_eq!(post.line, "POST /hook?a=b");
    assert_eq!(post.header("content-type"), Some("application/json"));
    let agent = post.header("user-agent").unwrap_or_default();
    assert!(agent.starts_with("python-requests/"), "{agent}");
    let base = scenario.sandbox.url();
    let host = base.trim_start_matches("http://");
    let expect = format!(
        "{{\"repository\": \"acme/web\", \"namespace\": \"acme\", \"name\": \"web\", \
         \"docker_url\": \"{host}/acme/web\", \"homepage\": \"{base}/repository/acme/web\", \
         \"updated_tags\": [\"latest\", \"foo\"], \"pruned_image_count\": 3}}"
    );
    assert_eq!(post.body, expect);
    scenario.deliver().await;
    scenario.deliver().await;
    assert_eq!(receiver.count(), 1);
    assert_eq!(scenario.failures(&path).await, 0);
}

/// `endpoints/building.py` at ffba0c70e2d8 (`start_build`).
#[tokio::test]
async fn a_build_that_is_queued_is_told() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start().await;
    let config = json!({ "url": receiver.url("/") });
    scenario
        .notify("build_queued", "webhook", config.clone())
        .await;
    scenario
        .notify("repo_push", "webhook", config.clone())
        .await;
    let settings = json!({"ref-regex": "refs/heads/.*"});
    scenario
        .notify_with("build_queued", "webhook", config, settings)
        .await;
    let body = json!({"archive_url": "http://example.com/x.tgz", "docker_tags": ["v1"]});
    let path = "/api/v1/repository/acme/web/build/";
    let build = scenario.call(Method::POST, path, Some(body)).await;
    let told = receiver.next().await.json();
    assert_eq!(told["build_id"], build["id"]);
    assert_eq!(told["docker_tags"], json!(["v1"]));
    assert_eq!(told["is_manual"], true);
    assert_eq!(told["manual_user"], "root");
    let page = format!(
        "/repository/acme/web/build/{}",
        build["id"].as_str().expect("an id")
    );
    assert_eq!(
        told["homepage"],
        format!("{}{page}", scenario.sandbox.url())
    );
    scenario.deliver().await;
    assert_eq!(
        receiver.count(),
        1,
        "neither another event nor another branch"
    );
}

/// `data/model/build.py` at ffba0c70e2d8 (`cancel_repository_build`).
#[tokio::test]
async fn a_build_that_is_cancelled_is_told() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start().await;
    for method in ["webhook", "slack"] {
        let config = json!({ "url": receiver.url(&format!("/{method}")) });
        scenario.notify("build_cancelled", method, config).await;
    }
    let body = json!({"archive_url": "http://example.com/x.tgz", "docker_tags": ["v1"]});
    let path = "/api/v1/repository/acme/web/build/";
    let build = scenario.call(Method::POST, path, Some(body)).await;
    let path = format!("{path}{}", build["id"].as_str().expect("an id"));
    scenario.call(Method::DELETE, &path, None).await;
    for _ in 0..2 {
        let post = receiver.next().await;
        let told = post.json();
        if post.line == "POST /slack" {
            let text = told["text"].as_str().expect("a text");
            assert!(text.starts_with("Build cancelled"), "{text}");
            continue;
        }
        assert_eq!(told["build_id"], build["id"]);
        assert_eq!(told["build_name"], build["display_name"]);
        assert_eq!(told["docker_tags"], json!(["v1"]));
        assert_eq!(
            (&told["trigger_id"], &told["trigger_metadata"]),
            (&Value::Null, &json!({}))
        );
    }
    // It is cancelled but once.
    let again = scenario.root.call(Method::DELETE, &path, None).await;
    assert_eq!(again.expect("a response").0.as_u16(), 400);
    scenario.deliver().await;
    assert_eq!(receiver.count(), 2);
}

#[tokio::test]
async fn a_template_makes_the_body() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start().await;
    let template = json!({"text": "${repository}: ${updated_tags}", "tags": "${updated_tags}"});
    let config = json!({"url": receiver.url("/"), "template": template.to_string()});
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    let expect = json!({"text": "acme/web: latest,foo", "tags": ["latest", "foo"]});
    assert_eq!(receiver.next().await.json(), expect);

    let body = json!({"event": "repo_push", "method": "webhook", "eventConfig": {},
        "config": {"url": receiver.url("/"), "template": "\"${a b}\""}});
    let refused = scenario
        .root
        .call(Method::POST, super::NOTIFICATIONS, Some(body))
        .await;
    let (status, text) = refused.expect("a response");
    assert_eq!(status.as_u16(), 400);
    assert!(text.contains("For expression `a b`: "), "{text}");
}

/// `notifications/notificationmethod.py` at ffba0c70e2d8 (`SlackMethod.perform`).
#[tokio::test]
async fn slack_gets_its_own_form() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start().await;
    let config = json!({ "url": receiver.url("/slack") });
    let path = scenario
        .notify_organization("quota_warning", "slack", config)
        .await;
    scenario.test(&path).await;
    let summary = "Namespace acme storage usage has reached 80% of its quota limit";
    let text = "Namespace *acme* storage usage has reached *80%* of its quota limit. \n\nCurrent \
                usage: 80% (819.20 MB of 1.00 GB)";
    let expect = json!({
        "text": summary,
        "username": "quayiobot",
        "attachments": [
            {"fallback": summary, "text": text, "color": "warning", "mrkdwn_in": ["text"]}
        ],
    });
    assert_eq!(receiver.next().await.json(), expect);
}

#[tokio::test]
async fn every_event_and_both_kinds_of_namespaces_can_be_tested() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start().await;
    for event in [
        "repo_push",
        "build_queued",
        "build_start",
        "build_success",
        "build_failure",
        "build_cancelled",
        "vulnerability_found",
        "repo_mirror_sync_started",
        "repo_mirror_sync_success",
        "repo_mirror_sync_failed",
        "repo_image_expiry",
    ] {
        for method in ["webhook", "slack"] {
            let config = json!({ "url": receiver.url(&format!("/{event}")) });
            let path = scenario.notify(event, method, config).await;
            scenario.test(&path).await;
            let post = receiver.next().await;
            let told = post.json();
            let name = if method == "slack" { "text" } else { "name" };
            let text = told[name].as_str().unwrap_or_default();
            assert!(
                !text.is_empty() && !post.body.contains("null"),
                "{}",
                post.body
            );
        }
    }
    for event in ["quota_warning", "quota_error"] {
        let body = json!({"event": event, "method": "webhook", "eventConfig": {},
            "config": {"url": receiver.url("/")}});
        let path = "/api/v1/user/namespacenotifications";
        let made = call(&scenario.bob, Method::POST, path, Some(body)).await;
        let path = format!("{path}/{}/test", made["uuid"].as_str().expect("a UUID"));
        call(&scenario.bob, Method::POST, &path, None).await;
        let told = receiver.next().await.json();
        assert_eq!(told["namespace"], "bob");
        assert_eq!(told["limit_bytes"], 1_073_741_824);
    }
}

/// `notifications/notificationmethod.py` at ffba0c70e2d8 (`QuayNotificationMethod.perform`).
#[tokio::test]
async fn users_are_told_in_the_web_interface() {
    let scenario = Scenario::start().await;
    let config = json!({"target": {"kind": "user", "name": "bob"}});
    let path = scenario
        .notify("repo_push", "quay_notification", config)
        .await;
    scenario.test(&path).await;
    scenario.deliver().await;
    let told = call(
        &scenario.bob,
        Method::GET,
        "/api/v1/user/notifications",
        None,
    )
    .await;
    let told = &told["notifications"][0];
    assert_eq!(told["kind"], "repo_push");
    assert_eq!(told["metadata"]["repository"], "acme/web");
}

/// As `requests` follows them, which the server posts with.
#[tokio::test]
async fn redirects_are_followed_with_and_without_the_body() {
    for (status, line) in [
        (307, "POST /there"),
        (308, "POST /there"),
        (302, "GET /there"),
    ] {
        let mut receiver = Receiver::new(move |number| match number {
            0 => Reaction::Redirect(status, "/there".to_owned()),
            _ => Reaction::Status(200),
        });
        let scenario = Scenario::start().await;
        let config = json!({ "url": receiver.url("/here") });
        let path = scenario.notify("repo_push", "webhook", config).await;
        scenario.test(&path).await;
        assert_eq!(receiver.next().await.line, "POST /here");
        let second = receiver.next().await;
        assert_eq!(second.line, line);
        assert_eq!(second.body.is_empty(), line.starts_with("GET"));
        scenario.deliver().await;
        assert_eq!(scenario.failures(&path).await, 0);
    }
}

#[tokio::test]
async fn credentials_in_an_address_are_shown_to_its_receiver() {
    let mut receiver = Receiver::willing();
    let scenario = Scenario::start().await;
    let url = format!("http://u:p@127.0.0.1:{}/", receiver.port);
    let path = scenario
        .notify("repo_push", "webhook", json!({ "url": url }))
        .await;
    scenario.test(&path).await;
    let post = receiver.next().await;
    assert_eq!(post.header("authorization"), Some("Basic dTpw"));
}

/// The server names `localhost` and `127.0.0.1` invalid; here the hosts of `--ssrf-allow` are not.
#[tokio::test]
async fn the_sandbox_itself_is_no_receiver_unless_it_is_allowed() {
    let scenario = Scenario::start().await;
    let post = async |url: &str| {
        let body = json!({"event": "repo_push", "method": "webhook", "eventConfig": {},
            "config": {"url": url}});
        let path = super::NOTIFICATIONS;
        let response = scenario.root.call(Method::POST, path, Some(body)).await;
        response.expect("a response").0.as_u16()
    };
    assert_eq!(post("http://127.0.0.1:1/").await, 201);
    assert_eq!(
        post("http://localhost:1/").await,
        400,
        "the settings alone do not allow it"
    );
}

#[tokio::test]
async fn hosts_of_the_blacklist_are_no_receivers() {
    let set = |builder: quay_sandbox::Builder| {
        builder.config("WEBHOOK_HOSTNAME_BLACKLIST", "[\"intern.example.com\"]")
    };
    let scenario = Scenario::start_with(set).await;
    let body = json!({"event": "repo_push", "method": "webhook", "eventConfig": {},
        "config": {"url": "https://Intern.example.com/"}});
    let path = super::NOTIFICATIONS;
    let response = scenario.root.call(Method::POST, path, Some(body)).await;
    let (status, text) = response.expect("a response");
    assert_eq!(status.as_u16(), 400);
    let text: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(text["detail"], "Invalid webhook URL");
}
