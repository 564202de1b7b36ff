//! Tests of the program while it serves: what it prints, logs, and how it ends.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::running::{Caller, Running};

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}],
    "organizations": [{"name": "acme", "owner": "root",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [{"role": "boss", "user": "root", "token": "ROOTTOKEN", "scopes": ["super:user"],
        "application": "CI", "expires_in_s": 600}]
}"#;

#[tokio::test]
async fn without_arguments_it_makes_a_database_and_prints_what_works() {
    let folder = tempfile::tempdir().expect("a folder");
    let running = Running::alone(folder.path());
    assert!(
        running.url.starts_with("http://127.0.0.1:"),
        "{}",
        running.url
    );
    let database = running.value("database");
    assert!(std::path::Path::new(database).starts_with(folder.path()));
    assert!(std::fs::metadata(database).is_ok());
    let token = running.value("token");
    let caller = Caller::new(&running.url, token);
    assert_eq!(caller.get("/api/v1/superuser/organizations/").await, 200);
    let path = format!("{}/api/v1/superuser/organizations/", running.url);
    let curl = format!("curl -H 'Authorization: Bearer {token}' {path}");
    assert_eq!(running.value("try"), curl);
    assert_eq!(running.value("superuser"), "devtable");
}

#[cfg(unix)]
#[tokio::test]
async fn the_directory_that_it_made_goes_with_it() {
    for signals in [&["TERM"][..], &["INT"], &["TERM", "TERM"]] {
        let folder = tempfile::tempdir().expect("a folder");
        let mut running = Running::alone(folder.path());
        let entries = || std::fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(entries(), 1);
        // A request that is not complete keeps it waiting.
        let address = running.url.replace("http://", "");
        let mut stream = std::net::TcpStream::connect(address).expect("connected");
        if signals.len() > 1 {
            let head = b"POST /api/v1/user/initialize HTTP/1.1\r\ncontent-length: 9\r\n";
            std::io::Write::write_all(&mut stream, head).expect("sent");
            std::thread::sleep(Duration::from_millis(100));
        }
        for signal in signals {
            running.signal(signal);
            std::thread::sleep(Duration::from_millis(100));
        }
        running.ended();
        assert_eq!(entries(), 0, "{signals:?}");
    }
}

#[tokio::test]
async fn with_a_fixture_its_own_token_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("start.json");
    std::fs::write(&path, FIXTURE).expect("written");
    let fixture = path.to_str().expect("a path");
    let running = Running::serve(&["--database", ":memory:", "--fixture", fixture]);
    assert_eq!(running.value("database"), ":memory:");
    assert_eq!(running.value("role"), "boss");
    assert_eq!(running.value("superuser"), "root");
    let caller = Caller::new(&running.url, running.value("token"));
    assert_eq!(caller.get("/api/v1/organization/acme").await, 200);
}

#[tokio::test]
async fn an_empty_fixture_waits_for_its_first_user() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("start.json");
    std::fs::write(&path, "{}").expect("written");
    let fixture = path.to_str().expect("a path");
    let running = Running::serve(&["--database", ":memory:", "--fixture", fixture]);
    assert!(running.value("try").ends_with("/api/v1/user/initialize"));
    let caller = Caller::new(&running.url, "");
    let body = json!({
        "username": "admin", "password": "password", "email": "admin@example.com",
        "access_token": true,
    });
    let path = "/api/v1/user/initialize";
    let response = caller.call(Method::POST, path, Some(body)).await;
    let (status, text) = response.expect("a response");
    assert_eq!(status.as_u16(), 200, "{text}");
}

#[tokio::test]
async fn switches_apply_on_top_of_the_defaults_wherever_they_stand() {
    let flags = [
        "--database",
        ":memory:",
        "--feature",
        "QUOTA_MANAGEMENT=true",
    ];
    let defaults = ["--config", "SUPER_USERS=boss", "--quay-defaults"];
    let running = Running::serve(&[&flags[..], &defaults[..]].concat());
    assert_eq!(running.value("superuser"), "boss");
    let caller = Caller::new(&running.url, running.value("token"));
    assert_eq!(caller.get("/api/v1/organization/sandbox/quota").await, 200);
    // On in the recordings, off as the server is delivered.
    let policies = "/api/v1/organization/sandbox/immutabilitypolicy/";
    assert_eq!(caller.get(policies).await, 404);
}

#[cfg(unix)]
#[tokio::test]
async fn signals_end_it_in_good_order() {
    for signal in ["INT", "TERM"] {
        let mut running = Running::serve(&["--database", ":memory:"]);
        let caller = Caller::new(&running.url, running.value("token"));
        assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
        running.signal(signal);
        assert_eq!(running.ended().code(), Some(0), "{signal}");
        assert_eq!(running.errors(), "");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_request_in_progress_is_finished_and_a_second_signal_does_not_wait() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let mut running = Running::serve(&["--database", ":memory:"]);
    let address = running.url.replace("http://", "");
    let mut stream = tokio::net::TcpStream::connect(&address)
        .await
        .expect("connected");
    let body = r#"{"name": "acme", "email": "acme@example.com"}"#;
    let head = format!(
        "POST /api/v1/organization/ HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n",
        running.value("token"),
        body.len()
    );
    stream.write_all(head.as_bytes()).await.expect("sent");
    let second = tokio::net::TcpStream::connect(&address).await;
    let mut second = second.expect("connected");
    second.write_all(head.as_bytes()).await.expect("sent");
    tokio::time::sleep(Duration::from_millis(100)).await;
    running.signal("TERM");
    tokio::time::sleep(Duration::from_millis(100)).await;
    stream.write_all(body.as_bytes()).await.expect("sent");
    let mut response = String::new();
    stream
        .read_to_string(&mut response)
        .await
        .expect("a response");
    assert!(response.starts_with("HTTP/1.1 201 "), "{response}");
    // The other one is still waited for.
    assert!(running.child.try_wait().expect("a state").is_none());
    running.signal("TERM");
    assert_eq!(running.ended().code(), Some(1));
    let log = running.errors();
    assert!(
        log.contains("received SIGTERM again: stopping at once"),
        "{log}"
    );
    assert!(
        !log.contains("did not finish"),
        "it waited for its time: {log}"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn the_log_has_a_line_for_every_request_and_no_secrets() {
    for form in ["text", "json"] {
        let mut running = Running::serve(&["--database", ":memory:", "--log", form]);
        let token = running.value("token").to_owned();
        let caller = Caller::new(&running.url, &token);
        let path = "/api/v1/organization/sandbox?hunter2=hunter2";
        assert_eq!(caller.get(path).await, 200);
        let body = Some(json!({ "name": "hunter2", "email": 5 }));
        let path = "/api/v1/organization/";
        let response = caller.call(Method::POST, path, body).await;
        assert_eq!(response.expect("a response").0.as_u16(), 400);
        running.signal("TERM");
        running.ended();
        let log = running.errors();
        assert!(!log.contains("hunter2") && !log.contains(&token), "{log}");
        let mut requests = log.lines().filter(|line| line.contains("/api/"));
        let (first, second) = (requests.next(), requests.next());
        let (first, second) = (first.expect("a line"), second.expect("a line"));
        if form == "text" {
            assert!(
                first.contains(" GET /api/v1/organization/{orgname} 200 "),
                "{log}"
            );
            assert!(second.contains(" POST /api/v1/organization/ 400 "), "{log}");
            continue;
        }
        let line: Value = serde_json::from_str(first).expect("JSON");
        assert_eq!(line["method"], "GET");
        assert_eq!(line["path"], "/api/v1/organization/{orgname}");
        assert_eq!(line["status"], 200);
        assert!(line["micros"].as_u64().is_some());
    }
}
