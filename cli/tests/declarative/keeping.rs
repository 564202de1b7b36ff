//! A registry is made as the file says, kept so, and written as a file again.

use std::collections::BTreeMap;

use apitwin_cli::FailureKind;
use quay_api::models::NewRobot;
use quay_cli::declarative::{SourceFile, Wanted, schema};
use serde_json::Value;

use crate::scenario::{ACME, Scenario, WEBHOOK};

#[tokio::test]
async fn the_example_is_made_once_and_then_kept() {
    let scenario = Scenario::new().await;
    let mark = scenario.mark();
    let differs = scenario.diff(ACME, &[]).await;
    differs.assert_code(Some(FailureKind::No)).assert_says(&[
        "+ team devs (role creator",
        "acme.yaml:18:7",
        "28 to create",
    ]);
    assert_eq!(scenario.writes(mark), [""; 0], "a diff writes nothing");

    // The server makes the caller an administrator of what it creates. The file does not.
    let made = scenario.apply(ACME, &["--prune"]).await;
    made.assert_code(None)
        .assert_says(&["- permission of user devtable on web", " 0 failed"]);
    for (flags, what) in [
        (&[][..], "the second run"),
        (&["--concurrency", "32"], "a third"),
    ] {
        let mark = scenario.mark();
        let kept = scenario.apply(ACME, flags).await;
        kept.assert_code(None)
            .assert_says(&["0 created, 0 changed", "0 deleted, 0 failed"]);
        assert_eq!(scenario.writes(mark), [""; 0], "{what}");
    }
    scenario.diff(ACME, &["--prune"]).await.assert_code(None);
    for ran in [&differs, &made] {
        assert!(!ran.text().contains(WEBHOOK), "{}", ran.text());
    }
}

#[tokio::test]
async fn what_differs_is_shown_with_its_place_and_changed_alone() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let changed = ACME
        .replace("role: creator", "role: member")
        .replace(
            "description: The web application",
            "description: The new web",
        )
        .replace("limit: 10GiB", "limit: 20GiB")
        .replace("warnAt: 80", "warnAt: 70")
        .replace("keepTags: 20", "keepTags: 5")
        .replace("alice: admin", "alice: read")
        .replace("description: Shows what there is", "description: Shows all")
        .replace("state: readOnly", "state: normal")
        .replace("tagExpiration: 2w", "tagExpiration: 1d")
        .replace("event: quota_warning", "event: quota_error");
    let differs = scenario.diff(&changed, &[]).await;
    differs.assert_code(Some(FailureKind::No)).assert_says(&[
        "~ team devs  [",
        "role: creator → member",
        "acme.yaml:19:9",
        "limit: 10GiB → 20GiB",
        "percent: 80 → 70",
        "state: readOnly → normal",
        "0 to create, 10 to change, 0 to delete",
    ]);
    let mark = scenario.mark();
    let done = scenario.apply(&changed, &[]).await;
    done.assert_code(None)
        .assert_says(&["0 created, 10 changed", "0 failed"]);
    // The notification is replaced, which takes two.
    assert_eq!(scenario.writes(mark).len(), 11);
    scenario.diff(&changed, &[]).await.assert_code(None);

    let robot = changed.replace("description: Builds images", "description: Other");
    let impossible = scenario.apply(&robot, &[]).await;
    impossible
        .assert_code(Some(FailureKind::Rejected))
        .assert_says(&[
            "acme.yaml:12:9: acme: robot ci",
            "cannot change",
            "1 failed",
        ]);
}

#[tokio::test]
async fn an_export_is_what_apply_takes() {
    let mut scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let exported = scenario.export(&["acme"]).await;
    exported
        .assert_code(None)
        .assert_says(&["# acme: tokens of robots", "QUAY_ACME_WEB_PUSHED_URL"]);
    assert!(!exported.text().contains("hooks.example.com"));

    let mark = scenario.mark();
    let kept = scenario.apply(&exported.out, &["--prune"]).await;
    kept.assert_code(None)
        .assert_says(&["0 created, 0 changed", "0 deleted, 0 failed"]);
    assert_eq!(scenario.writes(mark), [""; 0]);

    let deleted = scenario.client.delete_admined_organization("acme").await;
    deleted.expect("deleted");
    scenario
        .sandbox
        .purge_deleted_namespaces()
        .await
        .expect("purged");
    let lacking = scenario.apply(&exported.out, &[]).await;
    lacking.assert_code(Some(FailureKind::Usage)).assert_says(&[
        "`urlFrom` of notification pushed of web",
        "QUAY_ACME_WEB_PUSHED_URL is not set",
    ]);
    let name = "QUAY_ACME_WEB_PUSHED_URL".to_owned();
    scenario.variables = BTreeMap::from([(name, WEBHOOK.to_owned())]);
    scenario.apply(&exported.out, &[]).await.assert_code(None);
    assert_eq!(scenario.export(&["acme"]).await.out, exported.out);

    let missing = scenario.export(&["nobody"]).await;
    missing
        .assert_code(Some(FailureKind::NotFound))
        .assert_says(&["there is no organization nobody"]);
}

#[tokio::test]
async fn mirrors_are_kept_too() {
    let mut scenario = Scenario::new().await;
    scenario
        .variables
        .insert("UPSTREAM_PASSWORD".into(), "EXAMPLEPASSWORD".into());
    let file = "
organizations:
  copies:
    email: copies@acme.example
    robots: {puller: {}}
    repositories:
      etcd:
        visibility: private
        state: mirror
        permissions: {robots: {puller: write}}
        mirror:
          source: localhost:5000/coreos/etcd
          tags: [latest, v3.*]
          interval: 1d
          robot: puller
          username: reader
          passwordFrom: {env: UPSTREAM_PASSWORD}
";
    let made = scenario.apply(file, &[]).await;
    made.assert_code(None);
    let mark = scenario.mark();
    scenario.apply(file, &["--prune"]).await.assert_code(None);
    assert_eq!(scenario.writes(mark), [""; 0]);
    let changed = file.replace("interval: 1d", "interval: 12h");
    let done = scenario.apply(&changed, &[]).await;
    done.assert_code(None)
        .assert_says(&["interval: 1d → 12h", "1 changed"]);
    scenario.diff(&changed, &[]).await.assert_code(None);
    assert!(!made.text().contains("EXAMPLEPASSWORD"));
    // The server makes a new mirror's repository one, and lets its robot push. One run is enough.
    let other = changed
        .replace("copies", "others")
        .replace("        state: mirror\n", "")
        .replace("puller: write", "puller: read");
    scenario.apply(&other, &[]).await.assert_code(None);
    let mark = scenario.mark();
    scenario.apply(&other, &["--prune"]).await.assert_code(None);
    assert_eq!(scenario.writes(mark), [""; 0]);
    let exported = scenario.export(&["copies"]).await;
    exported.assert_says(&["QUAY_COPIES_ETCD_MIRROR_PASSWORD", "interval: 12h"]);
    scenario.diff(&exported.out, &[]).await.assert_code(None);
}

#[tokio::test]
async fn proxy_caches_are_created_again_with_their_credentials() {
    let mut scenario = Scenario::new().await;
    let variables = [
        ("CACHE_USER", "reader"),
        ("CACHE_PASSWORD", "EXAMPLEPASSWORD"),
    ];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    scenario.variables = variables.into();
    let file = "
organizations:
  cache:
    email: cache@acme.example
    proxyCache:
      upstreamRegistry: localhost:5000
      expiration: 1d
      usernameFrom: {env: CACHE_USER}
      passwordFrom: {env: CACHE_PASSWORD}
";
    scenario.apply(file, &[]).await.assert_code(None);
    scenario.diff(file, &["--prune"]).await.assert_code(None);
    let changed = file.replace("expiration: 1d", "expiration: 2h");
    let done = scenario.apply(&changed, &[]).await;
    done.assert_code(None)
        .assert_says(&["expiration: 1d → 2h", "1 changed"]);
    assert!(!done.text().contains("EXAMPLEPASSWORD"));
    // What the file leaves out stays, and without the credentials nothing is changed.
    let insecure = "
organizations:
  cache:
    proxyCache:
      upstreamRegistry: localhost:5000
      insecure: true
";
    let mark = scenario.mark();
    let refused = scenario.apply(insecure, &[]).await;
    refused.assert_code(Some(FailureKind::Usage)).assert_says(&[
        "(deleted and created again)",
        "acme.yaml:5:7",
        "usernameFrom",
    ]);
    assert_eq!(scenario.writes(mark), [""; 0]);
    let complete = format!(
        "{insecure}      usernameFrom: {{env: CACHE_USER}}\n      passwordFrom: {{env: CACHE_PASSWORD}}\n"
    );
    scenario.apply(&complete, &[]).await.assert_code(None);
    let exported = scenario.export(&["cache"]).await;
    exported.assert_says(&["insecure: true"]);
    exported.assert_says(&["expiration: 2h", "credentials of the proxy cache"]);
    scenario.diff(&exported.out, &[]).await.assert_code(None);
}

#[test]
fn the_files_of_the_page_can_be_read() {
    let page = include_str!("../../../docs/declarative.md");
    let blocks = page.split("```yaml\n").skip(1);
    let blocks: Vec<_> = blocks
        .filter_map(|rest| rest.split("```").next())
        .filter(|block| block.starts_with("organizations:"))
        .collect();
    assert!(!blocks.is_empty());
    for block in blocks {
        let name = "declarative.md".to_owned();
        let text = block.to_owned();
        let read = Wanted::parse(&[SourceFile { name, text }]);
        assert!(read.is_ok(), "{read:?}");
    }
}

#[tokio::test]
async fn what_the_file_leaves_out_stays() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let body = NewRobot::default().description("by hand");
    let robot = scenario
        .client
        .ensure_organization_robot("acme", "manual", body);
    robot.await.expect("a robot");
    let mark = scenario.mark();
    let part = "organizations: {acme: {teams: {devs: {role: creator}}}}";
    for flags in [&[][..], &["--prune"]] {
        let text = scenario.diff(part, flags).await.text();
        assert!(!text.contains("robot"), "{text}");
    }
    scenario.apply(part, &[]).await.assert_code(None);
    assert_eq!(scenario.writes(mark), [""; 0]);
}

#[tokio::test]
async fn the_schema_fits_the_example_and_exports() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let exported = scenario.export(&["acme"]).await.out;
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let check = |text: &str, expect: bool| {
        let value: Value = serde_saphyr::from_str(text).expect("YAML");
        assert_eq!(validator.is_valid(&value), expect, "{text}");
        let file = SourceFile {
            name: "acme.yaml".to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(Wanted::parse(&[file]).is_ok(), expect, "{text}");
    };
    check(ACME, true);
    check(&exported, true);
    // Editors and the program refuse the same.
    for (one, other) in [
        ("role: creator", "role: owner"),
        ("tagExpiration: 2w", "tagExpiration: 2 weeks"),
        ("warnAt: 80", "warnAt: 180"),
        ("robots: [ci]", "robots: {ci: {}}"),
        ("visibility: public", "visible: true"),
        ("email: registry@acme.example", "email:"),
        ("env: ACME_WEBHOOK_URL", "value: secret"),
        ("role: admin", "description: no role"),
    ] {
        let broken = ACME.replacen(one, other, 1);
        assert_ne!(broken, ACME, "{one}");
        check(&broken, false);
    }
}
