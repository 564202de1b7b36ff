//! Tests of what probes are told: all is well, or what fails.

use std::fs;

use reqwest::Method;
use serde_json::{Value, json};

use crate::running::{Caller, Running};

/// Each path of the probes, with the parts that it tells of.
const PROBES: [(&str, &[&str]); 5] = [
    ("/health", &INSTANCE),
    ("/health/instance", &INSTANCE),
    ("/health/endtoend", &END_TO_END),
    ("/status", &END_TO_END),
    ("/health/warning", &["disk_space_warning"]),
];

const INSTANCE: [&str; 6] = [
    "auth",
    "database",
    "disk_space",
    "registry_gunicorn",
    "service_key",
    "web_gunicorn",
];

const END_TO_END: [&str; 4] = ["auth", "database", "redis", "storage"];

async fn probe(caller: &Caller, path: &str) -> (u16, Value) {
    let response = caller.call(Method::GET, path, None).await;
    let (status, text) = response.expect("a response");
    (status.as_u16(), serde_json::from_str(&text).expect("JSON"))
}

/// The body of a probe where these parts fail.
fn told(parts: &[&str], failing: &[&str]) -> (u16, Value) {
    let fails = |part: &&str| failing.contains(part);
    let status: u16 = if parts.iter().any(fails) { 503 } else { 200 };
    let services = parts
        .iter()
        .map(|part| ((*part).to_owned(), json!(!fails(part))));
    let services: Value = services.collect();
    (
        status,
        json!({ "data": { "services": services }, "status_code": status }),
    )
}

#[tokio::test]
async fn probes_tell_when_the_database_is_gone_and_when_it_is_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let running = Running::serve(&["--database", database.to_str().expect("a path")]);
    let anybody = Caller::new(&running.url, "");
    for (path, parts) in PROBES {
        assert_eq!(probe(&anybody, path).await, told(parts, &[]), "{path}");
    }
    let away = folder.path().join("away.db");
    fs::rename(&database, &away).expect("moved");
    let failing = ["database", "registry_gunicorn", "storage"];
    for (path, parts) in PROBES {
        assert_eq!(probe(&anybody, path).await, told(parts, &failing), "{path}");
    }
    // The process itself is there.
    assert_eq!(anybody.get("/_internal_ping").await, 200);
    fs::rename(&away, &database).expect("moved back");
    for (path, parts) in PROBES {
        assert_eq!(probe(&anybody, path).await, told(parts, &[]), "{path}");
    }
}

/// Only writes fail here, which readers need not notice.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn probes_tell_when_nothing_can_be_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let running = Running::serve(&["--database", database.to_str().expect("a path")]);
    let anybody = Caller::new(&running.url, "");
    fs::remove_file(folder.path().join("quay.db-wal")).expect("removed");
    for (path, parts) in PROBES {
        let failing = ["registry_gunicorn", "storage"];
        assert_eq!(probe(&anybody, path).await, told(parts, &failing), "{path}");
    }
}

#[tokio::test]
async fn the_revision_of_the_database_is_told_where_billing_is_on() {
    let running = Running::serve(&["--database", ":memory:", "--feature", "BILLING=true"]);
    let anybody = Caller::new(&running.url, "");
    let (status, body) = probe(&anybody, "/health/dbrevision").await;
    assert_eq!(status, 200);
    assert_eq!(body["data"]["db_revision"], body["data"]["local_revision"]);
    let running = Running::serve(&["--database", ":memory:"]);
    let anybody = Caller::new(&running.url, "");
    let (status, body) = probe(&anybody, "/health/dbrevision").await;
    assert_eq!((status, body), (404, json!({ "error": "Not Found" })));
}
