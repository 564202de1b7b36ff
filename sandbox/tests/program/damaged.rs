//! Test of damaged databases: an error with its place, and never the word that a token is wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use reqwest::Method;
use serde_json::json;

use crate::running::{Caller, Running};

const FILES: usize = 60;
const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}],
    "organizations": [{"name": "acme", "owner": "root",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [{"role": "root", "user": "root", "token": "ROOT", "application": "CI",
        "scopes": ["super:user", "org:admin"], "expires_in_s": 6000}]
}"#;

/// Numbers that are the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).expect("a number") % limit
    }
}

/// Damages a part of a file: overwrites it with zeros, ones or anything, or cuts the file there.
fn damage(bytes: &mut Vec<u8>, numbers: &mut Numbers, kind: usize) {
    let at = numbers.below(bytes.len() - 600);
    let length = 64 + numbers.below(500);
    match kind {
        0 => bytes[at..at + length].fill(0),
        1 => bytes[at..at + length].fill(0xff),
        2 => bytes[at..at + length].fill_with(|| numbers.below(256) as u8),
        3 => {
            // A whole page.
            let page = at / 4096 * 4096;
            let end = (page + 4096).min(bytes.len());
            bytes[page..end].fill(0);
        }
        _ => bytes.truncate(at),
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path")
}

#[tokio::test]
async fn a_damaged_database_is_an_error_and_no_token_is_called_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    let (fixture, whole) = (
        folder.path().join("start.json"),
        folder.path().join("whole.db"),
    );
    fs::write(&fixture, FIXTURE).expect("written");
    let mut running = Running::serve(&["--database", text(&whole), "--fixture", text(&fixture)]);
    let caller = Caller::new(&running.url, "ROOT");
    for number in 0..30 {
        let path = format!("/api/v1/organization/acme/team/team{number}");
        let response = caller
            .call(Method::PUT, &path, Some(json!({ "role": "member" })))
            .await;
        assert_eq!(response.expect("a response").0.as_u16(), 200);
    }
    running.signal("TERM");
    running.ended();
    let bytes = fs::read(&whole).expect("bytes");
    let key = fs::read(folder.path().join("whole.db.key")).expect("a key");
    let mut numbers = Numbers(42);
    let (mut rejected, mut statuses) = (0, BTreeMap::new());
    for number in 0..FILES {
        let database = folder.path().join(format!("{number}.db"));
        let mut damaged = bytes.clone();
        damage(&mut damaged, &mut numbers, number % 5);
        fs::write(&database, damaged).expect("written");
        fs::write(folder.path().join(format!("{number}.db.key")), &key).expect("written");
        let mut running = match Running::try_serve(&["--database", text(&database)]) {
            Ok(running) => running,
            Err(error) => {
                let place = format!("error: database: {}: ", text(&database));
                assert!(error.starts_with(&place), "{number}: {error}");
                assert_eq!(error.lines().count(), 1, "{number}: {error}");
                rejected += 1;
                continue;
            }
        };
        let caller = Caller::new(&running.url, "ROOT");
        let body = || Some(json!({ "role": "admin" }));
        for (method, path, body) in [
            (Method::GET, "/api/v1/organization/acme", None),
            (Method::GET, "/api/v1/superuser/organizations/", None),
            (Method::PUT, "/api/v1/organization/acme/team/team7", body()),
        ] {
            let response = caller.call(method, path, body).await.expect("a response");
            let status = response.0.as_u16();
            assert!(
                !matches!(status, 401 | 403),
                "{number}: {path}: {response:?}"
            );
            *statuses.entry(status).or_insert(0) += 1;
            if status >= 500 {
                running.signal("TERM");
                running.ended();
                let log = running.errors();
                assert!(
                    log.contains(&format!("database: {}: ", text(&database))),
                    "{log}"
                );
                break;
            }
        }
    }
    println!("{FILES} damaged files: {rejected} rejected at the start; responses: {statuses:?}");
    assert!(rejected > FILES / 3);
}
