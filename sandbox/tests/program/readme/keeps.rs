//! What the sandbox keeps, by the list of the page, and what it does not.

use reqwest::Method;
use serde_json::{Value, json};

use super::section;
use crate::running::{Caller, Running};

/// What is kept: how it is made, where it is found, and a part of the response there.
fn kept(
    word: &str,
) -> Vec<(
    &'static str,
    &'static str,
    Value,
    &'static str,
    &'static str,
)> {
    const APP: &str = "/api/v1/repository/acme/app";
    match word {
        "accounts" => vec![(
            "POST",
            "/api/v1/superuser/users/",
            json!({"username": "carol"}),
            "/api/v1/superuser/users/carol",
            "carol",
        )],
        "organizations" => vec![(
            "POST",
            "/api/v1/organization/",
            json!({"name": "acme", "email": "acme@example.com"}),
            "/api/v1/organization/acme",
            "acme",
        )],
        "teams" => vec![(
            "PUT",
            "/api/v1/organization/acme/team/devs",
            json!({"role": "member"}),
            "/api/v1/organization/acme",
            "devs",
        )],
        "robots" => vec![(
            "PUT",
            "/api/v1/organization/acme/robots/ci",
            json!({}),
            "/api/v1/organization/acme/robots/ci",
            "acme+ci",
        )],
        "repositories" => vec![(
            "POST",
            "/api/v1/repository",
            json!({"namespace": "acme", "repository": "app", "visibility": "private",
                "description": "kept"}),
            APP,
            "kept",
        )],
        "permissions" => vec![(
            "PUT",
            "/api/v1/repository/acme/app/permissions/user/carol",
            json!({"role": "write"}),
            "/api/v1/repository/acme/app/permissions/user/carol",
            "write",
        )],
        "tokens" => vec![(
            "POST",
            "/api/v1/user/apptoken",
            json!({"title": "laptop"}),
            "/api/v1/user/apptoken",
            "laptop",
        )],
        "quotas" => vec![(
            "POST",
            "/api/v1/organization/acme/quota",
            json!({"limit_bytes": 7_654_321}),
            "/api/v1/organization/acme/quota",
            "7654321",
        )],
        "notifications" => vec![(
            "POST",
            "/api/v1/repository/acme/app/notification/",
            json!({"event": "repo_push", "method": "webhook", "title": "push hook",
                "config": {"url": "http://203.0.113.9/hook"}, "eventConfig": {}}),
            "/api/v1/repository/acme/app/notification/",
            "push hook",
        )],
        "policies" => vec![(
            "POST",
            "/api/v1/organization/acme/autoprunepolicy/",
            json!({"method": "number_of_tags", "value": 4711}),
            "/api/v1/organization/acme/autoprunepolicy/",
            "4711",
        )],
        "mirror configurations" => vec![
            (
                "PUT",
                "/api/v1/repository/acme/app/changestate",
                json!({"state": "MIRROR"}),
                APP,
                "MIRROR",
            ),
            (
                "POST",
                "/api/v1/repository/acme/app/mirror",
                json!({"is_enabled": true, "external_reference": "localhost:8899/x/y",
                    "sync_start_date": "2026-11-22T05:54:31Z", "sync_interval": 3600, "skopeo_timeout_interval": 300,
                    "robot_username": "acme+ci",
                    "root_rule": {"rule_kind": "tag_glob_csv", "rule_value": ["latest"]}}),
                "/api/v1/repository/acme/app/mirror",
                "localhost:8899/x/y",
            ),
        ],
        "service keys" => vec![(
            "POST",
            "/api/v1/superuser/keys",
            json!({"service": "kept_service", "name": "kept", "expiration": null}),
            "/api/v1/superuser/keys",
            "kept_service",
        )],
        "stars" => vec![(
            "POST",
            "/api/v1/user/starred",
            json!({"namespace": "acme", "repository": "app"}),
            "/api/v1/user/starred",
            "app",
        )],
        // Written by what was made before.
        "usage logs" => vec![(
            "GET",
            "/api/v1/organization/acme",
            Value::Null,
            "/api/v1/organization/acme/logs",
            "create_robot",
        )],
        word => panic!("to keep {word} has to be tried"),
    }
}

/// The words of the sentence that lists what is kept.
fn words() -> Vec<String> {
    let text = section("What it keeps")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let list = text
        .strip_prefix("The sandbox keeps ")
        .expect("the list")
        .to_owned();
    let list = list.split('.').next().unwrap_or_default();
    list.replace(" and ", ", ")
        .split(", ")
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn all_that_it_keeps_is_there_after_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let database = database.to_str().expect("a path");
    let running = Running::serve(&["--database", database]);
    let token = running.value("token").to_owned();
    let caller = Caller::new(&running.url, &token);
    let things: Vec<_> = words().iter().flat_map(|word| kept(word)).collect();
    assert!(things.len() > 12, "the list is gone");
    for (method, path, body, ..) in &things {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let body = (!body.is_null()).then(|| body.clone());
        let made = caller.call(method, path, body).await;
        let (status, text) = made.expect("a response");
        assert!(status.is_success(), "{path}: {status} {text}");
    }
    drop(running);
    let running = Running::serve(&["--database", database]);
    let caller = Caller::new(&running.url, &token);
    for (_, _, _, place, part) in things {
        let found = caller.call(Method::GET, place, None).await;
        let (status, text) = found.expect("a response");
        assert!(
            status.is_success() && text.contains(part),
            "{place}: {status} {text}"
        );
    }
    let tags = caller
        .call(Method::GET, "/api/v1/repository/acme/app/tag/", None)
        .await;
    let (_, tags) = tags.expect("a response");
    let tags: Value = serde_json::from_str(&tags).expect("JSON");
    assert_eq!(tags["tags"], json!([]));
}
