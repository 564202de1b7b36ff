//! Pruning deletes what the sections of a file do not list, on request and not more.

use apitwin_cli::FailureKind;
use quay_api::Extra;
use quay_api::models::{
    NewRepositoryNotification, NotificationMethod, RepositoryNotificationConfig,
    RepositoryNotificationEvent,
};

use crate::scenario::{ACME, Scenario};

#[tokio::test]
async fn only_what_is_asked_for_is_deleted() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    let event = RepositoryNotificationEvent::RepoPush;
    let config = RepositoryNotificationConfig::default();
    let config = config.extra(Extra::from_iter([(
        "target".to_owned(),
        serde_json::json!({"kind": "team", "name": "devs"}),
    )]));
    let method = NotificationMethod::QuayNotification;
    let untitled = NewRepositoryNotification::new(event, method, config, Extra::default());
    let created = scenario
        .client
        .create_repo_notification("acme/web", untitled);
    created.await.expect("a notification without a title");

    let file = "
organizations:
  acme:
    teams:
      owners: {role: admin}
      devs: {role: creator, members: [bob]}
    robots:
      ci: {}
      deploy: {}
    repositories:
      web:
        permissions: {teams: {}}
        notifications: {}
      frozen: {}
    defaultPermissions: []
";
    let without = scenario.diff(file, &[]).await;
    without.assert_code(None).assert_says(&["0 to delete"]);
    let plan = scenario.diff(file, &["--prune"]).await;
    plan.assert_code(Some(FailureKind::No));
    let deleted: Vec<_> = plan
        .out
        .lines()
        .filter_map(|line| line.strip_prefix("  - "))
        .collect();
    let names: Vec<_> = deleted
        .iter()
        .map(|line| line.split("  [").next().unwrap_or_default())
        .collect();
    let untitled = names
        .iter()
        .position(|name| name.contains('-') && name.starts_with("notification"));
    let mut expected = vec![
        "team readers",
        "repository tools/builder",
        "default permission of robot deploy, created by alice",
        "default permission of team devs",
        "member alice of team devs",
        "permission of team devs on web",
        "notification pushed of web",
        "notification told of web",
    ];
    expected.extend(untitled.map(|at| names[at]));
    let sorted = |mut list: Vec<&str>| {
        list.sort_unstable();
        list.join("\n")
    };
    assert_eq!(sorted(names.clone()), sorted(expected), "{}", plan.out);
    assert!(untitled.is_some(), "{}", plan.out);

    let done = scenario.apply(file, &["--prune"]).await;
    done.assert_code(None).assert_says(&["9 deleted, 0 failed"]);
    scenario.diff(file, &["--prune"]).await.assert_code(None);
    // What the file does not speak of is there.
    let exported = scenario.export(&["acme"]).await;
    exported.assert_says(&[
        "dashboard",
        "limit: 10GiB",
        "alice: admin",
        "filling-up",
        "keepTags: 20",
    ]);
}

#[tokio::test]
async fn the_organization_and_the_last_rights_stay() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    for (file, reason) in [
        ("organizations: {}", ""),
        ("organizations: {acme: {teams: {}}}", "your own rights"),
        (
            "organizations: {acme: {teams: {owners: {role: admin, members: []}}}}",
            "your own rights",
        ),
        (
            "organizations: {acme: {teams: {owners: {role: member}}}}",
            "your own rights",
        ),
        (
            "organizations: {acme: {teams: {owners: {role: member}, new: {role: admin, members: [alice]}}}}",
            "your own rights",
        ),
    ] {
        let done = scenario.apply(file, &["--prune"]).await;
        done.assert_code(None).assert_says(&[reason]);
        let own = scenario
            .client
            .get_organization("acme")
            .await
            .expect("there");
        assert!(own.is_admin, "{file}");
        let members = scenario
            .client
            .get_organization_team_members("acme", "owners");
        assert_eq!(members.await.expect("a team").members.len(), 1, "{file}");
    }
    // Once the caller has the rights from elsewhere, the team may go.
    let moved = "
organizations:
  acme:
    teams:
      admins: {role: admin, members: [devtable, alice]}
";
    let done = scenario.apply(moved, &["--prune"]).await;
    done.assert_code(None).assert_says(&["- team owners"]);
    scenario.diff(moved, &["--prune"]).await.assert_code(None);
}

#[tokio::test]
async fn what_the_server_adds_to_a_new_repository_goes_in_the_same_run() {
    let scenario = Scenario::new().await;
    scenario.apply(ACME, &[]).await.assert_code(None);
    // The default permissions are not in this file, and work all the same.
    let file = "
organizations:
  acme:
    repositories:
      later:
        permissions: {teams: {readers: read}, users: {}, robots: {}}
      web: {}
      tools/builder: {}
      frozen: {}
";
    let done = scenario.apply(file, &["--prune"]).await;
    done.assert_code(None).assert_says(&[
        "- permission of team devs on later",
        "- permission of user devtable on later",
        "2 created",
        "2 deleted, 0 failed",
    ]);
    scenario.diff(file, &["--prune"]).await.assert_code(None);

    let fresh = "
organizations:
  fresh:
    email: fresh@acme.example
    teams:
      admins: {role: admin, members: [devtable, alice]}
";
    let done = scenario.apply(fresh, &["--prune"]).await;
    done.assert_code(None).assert_says(&["- team owners"]);
    scenario.diff(fresh, &["--prune"]).await.assert_code(None);
}
