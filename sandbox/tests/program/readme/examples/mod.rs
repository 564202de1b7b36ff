//! The examples: the first start, the fixture, the test in Rust.

use quay_sandbox::Sandbox;
use serde_json::{Value, json};

use super::{blocks, rows, section};
use crate::running::{Caller, Running};

#[rustfmt::skip]
mod journal_example;
#[rustfmt::skip]
mod organization_example;

#[test]
fn the_examples_of_rust_tests_are_compiled_and_run() {
    let [block, second] = blocks("rust")[..] else {
        panic!("a new example needs a test");
    };
    for (tested, block) in [
        (include_str!("organization_example.rs"), block),
        (include_str!("journal_example.rs"), second),
    ] {
        let (_, tested) = tested.split_once('\n').expect("a first line");
        assert_eq!(tested.trim_end(), block);
    }
    // What the example names is what it asks cargo for.
    let [manifest] = blocks("toml")[..] else {
        panic!("a new manifest needs a test");
    };
    for (used, line) in [
        ("quay_sandbox::", "quay-sandbox = { path = \"…/sandbox\" }"),
        ("quay_api::", "quay-api = { path = \"…/generated\" }"),
        (
            "#[tokio::test]",
            "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }",
        ),
    ] {
        assert!(block.contains(used) && manifest.contains(line), "{line}");
    }
}

#[tokio::test]
async fn the_first_start_prints_what_the_page_shows() {
    let shown = blocks("console").into_iter();
    let mut shown = shown.filter(|block| block.starts_with("$ cargo run -p quay-sandbox\n"));
    let shown = shown.next().expect("the first start");
    let keys = |lines: &[String]| -> Vec<String> {
        let lines = lines.iter();
        lines
            .map(|line| line.split(':').next().unwrap_or_default().to_owned())
            .collect()
    };
    let folder = tempfile::tempdir().expect("a folder");
    let running = Running::alone(folder.path());
    let lines: Vec<String> = shown.lines().skip(1).map(str::to_owned).collect();
    assert_eq!(keys(&running.lines), keys(&lines));
    assert_eq!(running.value("superuser"), "devtable");
    let shown_path = lines.last().and_then(|it| it.split("34085").nth(1));
    let path = shown_path.expect("a path");
    assert!(running.value("try").ends_with(path));
    let caller = Caller::new(&running.url, running.value("token"));
    assert_eq!(caller.get(path).await, 200);
}

/// The example, and the roles of its tokens in use.
#[tokio::test]
async fn the_example_of_a_fixture_starts() {
    let [fixture] = blocks("json")[..] else {
        panic!("a new example needs a test");
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("start.json");
    std::fs::write(&path, fixture).expect("written");
    let path = path.to_str().expect("a path");
    let running = Running::serve(&["--database", ":memory:", "--fixture", path]);
    assert_eq!(running.value("role"), "superuser");
    assert_eq!(running.value("token"), "ROOT");
    let caller = Caller::new(&running.url, "ROOT");
    assert_eq!(caller.get("/api/v1/superuser/organizations/").await, 200);
    assert_eq!(caller.get("/api/v1/organization/acme").await, 200);
    assert_eq!(
        caller
            .get("/api/v1/organization/acme/applications/CI")
            .await,
        200
    );
}

/// Every key of the table is read, is required where the table says so, and has its default.
#[tokio::test]
async fn the_table_of_fixture_keys_is_complete() {
    let full = json!({
        "users": [
            {"username": "root", "email": "root@example.com", "password": "password",
             "verified": true, "enabled": true, "superuser": true,
             "global_readonly_superuser": false, "robots": [{"name": "own", "token": "R1"}]}
        ],
        "organizations": [{"name": "acme", "owner": "root", "email": "acme@example.com",
            "robots": [{"name": "ci", "token": "R2", "description": "builds"}],
            "teams": [{"name": "devs", "role": "member", "description": "", "members": ["root"]}],
            "applications": [{"name": "ci", "client_id": "CI",
                "application_uri": "https://ci.example.com",
                "redirect_uri": "https://ci.example.com/back"}]}],
        "tokens": [{"role": "boss", "user": "root", "token": "ROOT", "application": "CI",
            "scopes": ["super:user"], "expires_in_s": 600}],
        "repositories": [{"repository": "acme/app", "visibility": "public", "description": "",
            "permissions": {"users": {"root": "read"}, "teams": {}},
            "tags": {"v1": {"layers": [10], "labels": {"a": "b"}, "annotations": {"c": "d"},
                    "platforms": ["linux/amd64"], "pushed_ago_s": 60, "expires_in_s": 60,
                    "immutable": true, "vulnerabilities": {"status": "unsupported", "data": null}},
                "note": {"artifact_type": "text/note", "subject": "v1"}}}]
    });
    let start = |fixture: Value| {
        let builder = Sandbox::builder().memory();
        builder.fixture_json(fixture.to_string()).start()
    };
    let sandbox = start(full.clone()).await.expect("started");
    assert_eq!(sandbox.role(), Some("boss"));
    for [object, required, optional] in rows("Fixtures")
        .into_iter()
        .map(|row| <[String; 3]>::try_from(row).expect("three cells"))
    {
        let place = match object.as_str() {
            "user" => "/users/0",
            "organization" => "/organizations/0",
            "application" => "/organizations/0/applications/0",
            "token" => "/tokens/0",
            "robot" => "/organizations/0/robots/0",
            "team" => "/organizations/0/teams/0",
            "repository" => "/repositories/0",
            "image" => "/repositories/0/tags/v1",
            object => panic!("a fixture with a {object} has to be tried"),
        };
        let (required, optional) = (super::quoted(&required), super::quoted(&optional));
        let keys = full
            .pointer(place)
            .and_then(Value::as_object)
            .expect("an object");
        for key in keys.keys() {
            let known = required.contains(&key.as_str()) || optional.contains(&key.as_str());
            assert!(known, "the table lacks {key} of {object}");
        }
        for key in required.iter().chain(&optional) {
            let mut fixture = full.clone();
            // An artifact has what an image has not.
            let place = match *key {
                "artifact_type" | "subject" => "/repositories/0/tags/note",
                _ => place,
            };
            let keys = fixture.pointer_mut(place).and_then(Value::as_object_mut);
            let removed = keys.expect("an object").remove(*key);
            assert!(removed.is_some(), "{key} of {object} has to be tried");
            // Without an application, its token stands alone; without a superuser, the scope does.
            if ["applications", "superuser"].contains(key) {
                fixture["tokens"] = json!([]);
            }
            let missing = start(fixture).await;
            assert_eq!(
                missing.is_err(),
                required.contains(key),
                "{object} without {key}"
            );
        }
    }
}

#[tokio::test]
async fn a_negative_life_makes_an_expired_token() {
    assert!(section("Fixtures").contains("A negative `expires_in_s` creates an expired token."));
    let fixture = json!({
        "users": [{"username": "root", "superuser": true}],
        "organizations": [{"name": "acme", "owner": "root",
            "applications": [{"name": "ci", "client_id": "CI"}]}],
        "tokens": [
            {"role": "now", "user": "root", "token": "NOW", "application": "CI",
             "scopes": ["super:user"], "expires_in_s": 600},
            {"role": "then", "user": "root", "token": "THEN", "application": "CI",
             "scopes": ["super:user"], "expires_in_s": -1}]
    });
    let sandbox = Sandbox::builder()
        .memory()
        .fixture_json(fixture.to_string())
        .start()
        .await;
    let sandbox = sandbox.expect("started");
    for (token, expected) in [("NOW", 200), ("THEN", 401)] {
        let caller = Caller::new(&sandbox.url(), token);
        assert_eq!(
            caller.get("/api/v1/superuser/organizations/").await,
            expected,
            "{token}"
        );
    }
}
