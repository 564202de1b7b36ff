//! Notifications, which the server cannot change: they are replaced, and nothing is lost.

use std::collections::BTreeSet;

use quay_api::models::{
    NewRepositoryNotification, NotificationMethod, RepositoryNotificationConfig,
    RepositoryNotificationEvent,
};
use quay_api::{Extra, Secret, Unchecked};
use serde_json::{Value, json};

use crate::scenario::Scenario;

const FILE: &str = "
organizations:
  acme:
    repositories:
      web:
        notifications:
          told: {event: repo_push, method: quay_notification}
";

async fn create(scenario: &Scenario, method: NotificationMethod, config: Value) {
    let config = config.as_object().cloned().unwrap_or_default();
    let config = RepositoryNotificationConfig::default().extra(Extra::from_iter(config));
    let event = RepositoryNotificationEvent::BuildFailure;
    let new = NewRepositoryNotification::new(event, method, config, Extra::default());
    let created = scenario
        .client
        .create_repo_notification("acme/web", new.title("told"));
    created.await.expect("a notification");
}

async fn titles(scenario: &Scenario) -> Vec<String> {
    let list = scenario.client.list_repo_notifications("acme/web").await;
    let list = list.expect("a list").into_inner().notifications;
    list.into_iter().filter_map(|it| it.title).collect()
}

async fn with_only_web() -> Scenario {
    let scenario = Scenario::new().await;
    let file = "organizations: {acme: {email: a@acme.example, teams: {devs: {role: member}}, repositories: {web: {visibility: private}}}}";
    scenario.apply(file, &[]).await.assert_code(None);
    scenario
}

#[tokio::test]
async fn settings_that_the_file_leaves_out_stay() {
    let scenario = with_only_web().await;
    let target = json!({"target": {"kind": "team", "name": "devs"}});
    create(&scenario, NotificationMethod::QuayNotification, target).await;
    let done = scenario.apply(FILE, &[]).await;
    done.assert_code(None)
        .assert_says(&["notification told of web (deleted and created again)"]);
    assert_eq!(titles(&scenario).await, ["told"]);
    let exported = scenario.export(&["acme"]).await;
    exported.assert_says(&["event: repo_push", "name: devs"]);
}

#[tokio::test]
async fn the_variables_of_an_export_have_names_of_their_own() {
    let scenario = with_only_web().await;
    for title in ["to-a", "to_a", "β", "γ"] {
        let config = RepositoryNotificationConfig::default();
        let config = config.url(Unchecked::Value(Secret::new("https://hooks.example.com")));
        let event = RepositoryNotificationEvent::RepoPush;
        let method = NotificationMethod::Webhook;
        let new = NewRepositoryNotification::new(event, method, config, Extra::default());
        let created = scenario
            .client
            .create_repo_notification("acme/web", new.title(title));
        created.await.expect("a notification");
    }
    let exported = scenario.export(&["acme"]).await.out;
    let names = exported
        .lines()
        .filter_map(|line| line.trim().strip_prefix("env: "));
    let names: BTreeSet<&str> = names.collect();
    assert_eq!(names.len(), 4, "{exported}");
}

#[tokio::test]
async fn what_an_interrupted_replacement_left_behind_goes() {
    let scenario = with_only_web().await;
    let target = json!({"target": {"kind": "team", "name": "devs"}});
    for _ in 0..2 {
        let target = target.clone();
        create(&scenario, NotificationMethod::QuayNotification, target).await;
    }
    scenario.apply(FILE, &[]).await.assert_code(None);
    assert_eq!(titles(&scenario).await, ["told"]);
    scenario.diff(FILE, &["--prune"]).await.assert_code(None);
}

#[tokio::test]
async fn notifications_that_a_file_cannot_hold_stay() {
    let scenario = with_only_web().await;
    let config = json!({"notification_token": "T", "room_id": "1"});
    create(&scenario, NotificationMethod::Hipchat, config).await;
    let file = "organizations: {acme: {repositories: {web: {notifications: {}}}}}";
    scenario.apply(file, &["--prune"]).await.assert_code(None);
    assert_eq!(titles(&scenario).await, ["told"]);
    let exported = scenario.export(&["acme"]).await;
    exported.assert_says(&["whose event or method a file cannot hold"]);
}
