//! Tests of receivers that fail, hang, or must not be reached.

use std::time::Duration;

use reqwest::Method;
use serde_json::json;

use super::receiver::{Reaction, Receiver};
use super::{FIXTURE, Scenario};
use crate::running::{Caller, Running};

#[tokio::test]
async fn what_fails_is_tried_again_until_it_arrives() {
    let mut receiver = Receiver::new(|number| Reaction::Status([500, 404, 200][number.min(2)]));
    let scenario = Scenario::start().await;
    let config = json!({ "url": receiver.url("/") });
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    scenario.deliver_until_failures(&path, 2).await;
    scenario.deliver().await;
    let first = receiver.next().await.body;
    for _ in 0..2 {
        assert_eq!(receiver.next().await.body, first);
    }
    assert_eq!(scenario.failures(&path).await, 0, "a success forgets them");
    scenario.deliver().await;
    assert_eq!(receiver.count(), 3);
}

#[tokio::test]
async fn it_is_tried_again_by_itself() {
    let mut receiver = Receiver::new(|number| Reaction::Status(if number < 2 { 503 } else { 200 }));
    let set = |builder: quay_sandbox::Builder| builder.config("SANDBOX_RETRY_DELAY_SECONDS", "0");
    let scenario = Scenario::start_with(set).await;
    let config = json!({ "url": receiver.url("/") });
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    for _ in 0..3 {
        receiver.next().await;
    }
}

#[tokio::test]
async fn who_moves_the_clock_need_not_wait_for_the_next_attempt() {
    let mut receiver = Receiver::new(|number| Reaction::Status([500, 200][number.min(1)]));
    let scenario = Scenario::start_with(quay_sandbox::Builder::stopped_clock).await;
    let config = json!({ "url": receiver.url("/") });
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    scenario.deliver_until_failures(&path, 1).await;
    receiver.next().await;
    scenario.sandbox.advance(Duration::from_secs(3599));
    assert_eq!(receiver.count(), 1, "the next attempt is due after an hour");
    scenario.sandbox.advance(Duration::from_secs(1));
    receiver.next().await;
}

/// `data/model/notification.py` at ffba0c70e2d8 (`get_enabled_notification`).
#[tokio::test]
async fn after_three_failures_nothing_is_sent_until_a_reset() {
    let receiver = Receiver::new(|number| Reaction::Status(if number < 3 { 500 } else { 200 }));
    let scenario = Scenario::start().await;
    let config = json!({ "url": receiver.url("/") });
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    scenario.deliver_until_failures(&path, 3).await;
    scenario.deliver().await;
    scenario.test(&path).await;
    scenario.deliver().await;
    assert_eq!((receiver.count(), scenario.failures(&path).await), (3, 3));

    scenario.call(Method::POST, &path, None).await;
    assert_eq!(scenario.failures(&path).await, 0);
    scenario.test(&path).await;
    scenario.deliver().await;
    assert_eq!((receiver.count(), scenario.failures(&path).await), (4, 0));
}

/// Resets keep the notification alive, but each delivery has but five attempts.
#[tokio::test]
async fn a_delivery_is_given_up_after_five_attempts() {
    let receiver = Receiver::new(|_| Reaction::Status(500));
    let scenario = Scenario::start().await;
    let config = json!({ "url": receiver.url("/") });
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    scenario.deliver_until_failures(&path, 1).await;
    for _ in 0..6 {
        scenario.call(Method::POST, &path, None).await;
        scenario.deliver().await;
    }
    assert_eq!(receiver.count(), 5);
}

#[tokio::test]
async fn what_waits_outlives_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut receiver = Receiver::new(|number| Reaction::Status([500, 200][number.min(1)]));
    let start = || {
        let path = folder.path().join("quay.db");
        Scenario::start_with(move |builder| builder.database(path))
    };
    let scenario = start().await;
    let config = json!({ "url": receiver.url("/") });
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    scenario.deliver_until_failures(&path, 1).await;
    let body = receiver.next().await.body;
    scenario.sandbox.stop().await;

    let scenario = start().await;
    scenario.deliver().await;
    assert_eq!(receiver.next().await.body, body);
    assert_eq!(scenario.failures(&path).await, 0);
}

#[tokio::test]
async fn what_was_under_way_is_delivered_after_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let fixture = folder.path().join("fixture.json");
    std::fs::write(&fixture, FIXTURE).expect("written");
    let mut receiver = Receiver::new(|number| match number {
        0 => Reaction::Silence,
        _ => Reaction::Status(200),
    });
    let start = || {
        let [database, fixture] = [&database, &fixture].map(|path| path.to_str().expect("a path"));
        Running::serve(&[
            "--database",
            database,
            "--fixture",
            fixture,
            "--ssrf-allow",
            "127.0.0.1",
        ])
    };
    let mut running = start();
    let root = Caller::new(&running.url, "ROOT");
    let body = json!({"namespace": "acme", "repository": "web", "visibility": "public",
        "description": ""});
    super::call(&root, Method::POST, "/api/v1/repository", Some(body)).await;
    let body = json!({"event": "repo_push", "method": "webhook", "eventConfig": {},
        "config": {"url": receiver.url("/")}});
    let made = super::call(&root, Method::POST, super::NOTIFICATIONS, Some(body)).await;
    let uuid = made["uuid"].as_str().expect("a UUID");
    let path = format!("{}{uuid}/test", super::NOTIFICATIONS);
    super::call(&root, Method::POST, &path, None).await;
    let first = receiver.next().await.body;
    running.child.kill().expect("killed");
    running.child.wait().expect("gone");

    let _running = start();
    assert_eq!(receiver.next().await.body, first);
}

/// The guard looks at the address that a connection is made to, after every redirect.
#[tokio::test]
async fn what_is_off_limits_is_not_reached() {
    let inside = Receiver::at("127.0.0.2", |_| Reaction::Status(200));
    let port = inside.port;
    let leading =
        Receiver::new(move |_| Reaction::Redirect(307, format!("http://127.0.0.2:{port}/")));
    let scenario = Scenario::start().await;
    for url in [
        format!("http://127.0.0.2:{port}/"),
        format!("http://127.2:{port}/"),
        format!("http://[::ffff:127.0.0.2]:{port}/"),
        "http://169.254.169.254/latest/".to_owned(),
        "http://metadata.google.internal/".to_owned(),
        leading.url("/"),
    ] {
        let config = json!({ "url": url });
        let path = scenario.notify("repo_push", "webhook", config).await;
        scenario.test(&path).await;
        scenario.deliver_until_failures(&path, 1).await;
    }
    assert_eq!((inside.count(), leading.count()), (0, 1));
}

#[tokio::test]
async fn who_never_answers_holds_up_nobody_else() {
    let mut silent = Receiver::new(|_| Reaction::Silence);
    let mut willing = Receiver::willing();
    let scenario = Scenario::start().await;
    let config = json!({ "url": silent.url("/") });
    let stuck = scenario.notify("repo_push", "webhook", config).await;
    for _ in 0..40 {
        scenario.test(&stuck).await;
    }
    silent.next().await;
    let config = json!({ "url": willing.url("/") });
    let free = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&free).await;
    willing.next().await;
    assert_eq!(silent.count(), 1, "one of each notification is under way");
}

#[tokio::test]
async fn who_never_answers_counts_as_a_failure() {
    let silent = Receiver::new(|_| Reaction::Silence);
    let set = |builder: quay_sandbox::Builder| builder.config("NOTIFICATION_SEND_TIMEOUT", "1");
    let scenario = Scenario::start_with(set).await;
    let config = json!({ "url": silent.url("/") });
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    scenario.deliver_until_failures(&path, 1).await;
}

#[tokio::test]
async fn a_notification_that_is_gone_is_sent_nothing() {
    let receiver = Receiver::new(|_| Reaction::Status(500));
    let scenario = Scenario::start().await;
    let config = json!({ "url": receiver.url("/") });
    let path = scenario.notify("repo_push", "webhook", config).await;
    scenario.test(&path).await;
    scenario.deliver_until_failures(&path, 1).await;
    scenario.call(Method::DELETE, &path, None).await;
    scenario.deliver().await;
    assert_eq!(receiver.count(), 1);
}

/// Addresses of webhooks are secrets: whoever has one may post.
#[tokio::test]
async fn no_address_of_a_receiver_is_in_the_log() {
    let mut receiver = Receiver::new(|_| Reaction::Redirect(307, "/other-secret".to_owned()));
    let folder = tempfile::tempdir().expect("a folder");
    let fixture = folder.path().join("fixture.json");
    std::fs::write(&fixture, FIXTURE).expect("written");
    let arguments = [
        "--fixture",
        fixture.to_str().expect("a path"),
        "--ssrf-allow",
        "127.0.0.1",
    ];
    let mut running = Running::with_log(&arguments, Some("debug"));
    let root = Caller::new(&running.url, "ROOT");
    let body = json!({"namespace": "acme", "repository": "web", "visibility": "public",
        "description": ""});
    super::call(&root, Method::POST, "/api/v1/repository", Some(body)).await;
    let own = format!(
        "http://name-secret:word-secret@127.0.0.1:{}/path-secret",
        receiver.port
    );
    for url in [
        own.as_str(),
        "http://name-secret:word-secret@10.0.0.1/path-secret",
        "http://nosuch.invalid/path-secret?query-secret",
    ] {
        let body = json!({"event": "repo_push", "method": "webhook", "eventConfig": {},
            "config": {"url": url}});
        let made = super::call(&root, Method::POST, super::NOTIFICATIONS, Some(body)).await;
        let uuid = made["uuid"].as_str().expect("a UUID");
        let path = format!("{}{uuid}", super::NOTIFICATIONS);
        super::call(&root, Method::POST, &format!("{path}/test"), None).await;
        loop {
            let shown = super::call(&root, Method::GET, &path, None).await;
            if shown["number_of_failures"] != 0 {
                break;
            }
            tokio::task::yield_now().await;
        }
    }
    receiver.next().await;
    running.child.kill().expect("killed");
    running.child.wait().expect("gone");
    let log = running.errors();
    assert!(log.contains("not delivered"), "{log}");
    assert!(!log.contains("-secret"), "{log}");
}

/// The queue is filled behind the back of a sandbox that is stopped; what is in it is not due.
#[tokio::test]
async fn a_full_queue_takes_no_more() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("quay.db");
    let start = || {
        let path = path.clone();
        Scenario::start_with(move |builder| builder.database(path))
    };
    let scenario = start().await;
    let config = json!({ "url": "http://127.0.0.1:1/" });
    let notification = scenario.notify("repo_push", "webhook", config).await;
    scenario.sandbox.stop().await;
    let connection = rusqlite::Connection::open(&path).expect("opened");
    let filled = connection.execute(
        "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT 9999) \
         INSERT INTO delivery (repository_notification_id, event, due_ms) \
         SELECT note.id, 'x', 9000000000000000 FROM number, repository_notification AS note",
        [],
    );
    assert_eq!(filled.expect("filled"), 9999);
    drop(connection);

    let scenario = start().await;
    scenario.test(&notification).await;
    let path = format!("{notification}/test");
    let refused = scenario.root.call(Method::POST, &path, None).await;
    let (status, text) = refused.expect("a response");
    assert_eq!(status.as_u16(), 503);
    assert!(text.contains("10000 deliveries wait already"), "{text}");
}
