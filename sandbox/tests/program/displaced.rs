//! Tests of a database that is deleted or replaced while it is served, or that has other names.

use std::fs;
use std::path::{Path, PathBuf};

use quay_sandbox::Sandbox;
use reqwest::Method;
use serde_json::json;

use crate::running::{Caller, Running, run};

/// A database that is served, in a folder of its own.
struct Served {
    folder: tempfile::TempDir,
    running: Running,
    caller: Caller,
    acknowledged: Vec<String>,
}

impl Served {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("data")).expect("a folder");
        let database = folder.path().join("data/quay.db");
        let running = Running::serve(&["--database", text(&database)]);
        let caller = Caller::new(&running.url, running.value("token"));
        Self {
            folder,
            running,
            caller,
            acknowledged: Vec::new(),
        }
    }

    fn database(&self) -> PathBuf {
        self.folder.path().join("data/quay.db")
    }

    /// Creates an organization; notes it where that is acknowledged.
    async fn write(&mut self, name: &str) -> (u16, String) {
        let body = json!({ "name": name, "email": format!("{name}@example.com") });
        let path = "/api/v1/organization/";
        let response = self.caller.call(Method::POST, path, Some(body)).await;
        let (status, text) = response.expect("a response");
        if status.is_success() {
            self.acknowledged.push(name.to_owned());
        }
        (status.as_u16(), text)
    }

    async fn read(&self) -> (u16, String) {
        let path = "/api/v1/organization/sandbox";
        let response = self.caller.call(Method::GET, path, None).await;
        let (status, text) = response.expect("a response");
        (status.as_u16(), text)
    }

    /// Rejects reads and writes, with the same reason, which the log has once.
    async fn expect_rejected(&mut self, reason: &str) {
        for number in 0..3 {
            let (status, text) = self.write(&format!("lost{number}")).await;
            assert_eq!(status, 503, "{text}");
            assert!(text.contains(reason), "{text}");
            // Nobody is told that the token is wrong.
            let (status, text) = self.read().await;
            assert_eq!(status, 503, "{text}");
            assert!(text.contains(reason), "{text}");
        }
    }

    /// Everything that was acknowledged is there after a restart; returns what the first one logged.
    async fn expect_kept(mut self, signal: &str) -> String {
        self.running.signal(signal);
        self.running.ended();
        let log = self.running.errors();
        let database = self.database();
        let again = Running::serve(&["--database", text(&database)]);
        let caller = Caller::new(&again.url, again.value("token"));
        for name in &self.acknowledged {
            let path = format!("/api/v1/organization/{name}");
            assert_eq!(caller.get(&path).await, 200, "{name} was acknowledged");
        }
        log
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path")
}

#[tokio::test]
async fn a_database_that_was_deleted_takes_no_writes_until_it_is_back() {
    let mut served = Served::start();
    assert_eq!(served.write("before").await.0, 201);
    let (database, away) = (served.database(), served.folder.path().join("away.db"));
    fs::rename(&database, &away).expect("moved");
    served.expect_rejected("it was deleted: move it back").await;
    fs::rename(&away, &database).expect("moved back");
    assert_eq!(served.write("after").await.0, 201);
    assert_eq!(served.read().await.0, 200);
    let log = served.expect_kept("TERM").await;
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines.len(), 2, "{log}");
    let place = format!("ERROR database: {}: it was deleted: ", text(&database));
    assert!(lines[0].contains(&place), "{log}");
    assert!(lines[1].contains("it is back"), "{log}");
}

#[tokio::test]
async fn a_folder_that_was_deleted_takes_its_database_along() {
    let mut served = Served::start();
    fs::remove_dir_all(served.folder.path().join("data")).expect("removed");
    served.expect_rejected("it was deleted: move it back").await;
    served.running.signal("TERM");
    assert_eq!(served.running.ended().code(), Some(0));
    let log = served.running.errors();
    assert_eq!(log.lines().count(), 1, "{log}");
}

#[tokio::test]
async fn another_file_in_its_place_is_no_database_of_the_sandbox() {
    let mut served = Served::start();
    let (database, other) = (served.database(), served.folder.path().join("other.db"));
    fs::copy(&database, &other).expect("copied");
    fs::rename(&other, &database).expect("replaced");
    let reason = "another file has taken its place: move the first one back";
    served.expect_rejected(reason).await;
    // The lock beside it still stands for its path.
    let output = run(&["serve", "--database", text(&database)]);
    let error = String::from_utf8(output.stderr).expect("text");
    assert!(error.contains("another sandbox has it open"), "{error}");
    served.running.signal("TERM");
    served.running.ended();
    let log = served.running.errors();
    assert_eq!(log.lines().count(), 1, "{log}");
}

#[tokio::test]
async fn a_file_that_is_written_over_is_left_as_it_is() {
    for signal in ["TERM", "KILL"] {
        for (what, asked) in [("database", true), ("database", false), ("text", true)] {
            let mut other = Served::start();
            for number in 0..40 {
                assert_eq!(other.write(&format!("other{number}")).await.0, 201);
            }
            other.running.signal("TERM");
            other.running.ended();
            let mut served = Served::start();
            assert_eq!(served.write("before").await.0, 201);
            let database = served.database();
            if what == "text" {
                fs::write(&database, "no database ".repeat(1000)).expect("written over");
            } else {
                fs::copy(other.database(), &database).expect("written over");
            }
            if asked {
                let reason = "another program has written over it: restart the sandbox";
                served.expect_rejected(reason).await;
            } else if signal == "KILL" {
                // Nobody can look any more.
                continue;
            }
            served.running.signal(signal);
            served.running.ended();
            let log = served.running.errors();
            assert_eq!(log.lines().count(), 1, "{log}");
            fs::copy(
                other.folder.path().join("data/quay.db.key"),
                served.folder.path().join("data/quay.db.key"),
            )
            .expect("copied");
            match Running::try_serve(&["--database", text(&database)]) {
                Ok(again) => {
                    assert_eq!(what, "database");
                    let caller = Caller::new(&again.url, again.value("token"));
                    for name in &other.acknowledged {
                        let path = format!("/api/v1/organization/{name}");
                        assert_eq!(caller.get(&path).await, 200, "{name} was copied");
                    }
                }
                Err(error) => {
                    assert_eq!(what, "text", "{error}");
                    assert!(error.contains("it is not an SQLite database"), "{error}");
                }
            }
        }
    }
}

#[tokio::test]
async fn what_was_acknowledged_is_kept_though_the_write_ahead_log_was_deleted() {
    for signal in ["TERM", "KILL"] {
        let mut served = Served::start();
        for number in 0..20 {
            assert_eq!(served.write(&format!("before{number}")).await.0, 201);
        }
        fs::remove_file(served.folder.path().join("data/quay.db-wal")).expect("removed");
        for number in 0..3 {
            let (status, text) = served.write(&format!("lost{number}")).await;
            assert_eq!(status, 503, "{text}");
            assert!(text.contains("-wal was deleted: restart"), "{text}");
        }
        assert_eq!(served.read().await.0, 200);
        let acknowledged = served.acknowledged.len();
        let log = served.expect_kept(signal).await;
        println!("after {signal}: {acknowledged} acknowledged writes, none lost");
        assert_eq!(log.lines().count(), 1, "{log}");
    }
}

#[tokio::test]
async fn a_second_sandbox_finds_the_file_taken_under_every_name() {
    let mut served = Served::start();
    let (database, folder) = (served.database(), served.folder.path().to_owned());
    let (hard, soft) = (folder.join("hard.db"), folder.join("soft.db"));
    fs::hard_link(&database, &hard).expect("a link");
    std::os::unix::fs::symlink(&database, &soft).expect("a link");
    let mut rejected = 0;
    for lock_is_there in [true, false] {
        if !lock_is_there {
            fs::remove_file(folder.join("data/quay.db.lock")).expect("removed");
        }
        for name in [&database, &hard, &soft] {
            let output = run(&["serve", "--database", text(name)]);
            let expect = format!(
                "error: database: {}: another sandbox has it open: stop that sandbox, or choose \
                 another file\n",
                text(name)
            );
            assert_eq!(String::from_utf8(output.stderr).expect("text"), expect);
            assert_eq!(output.status.code(), Some(1));
            rejected += 1;
            // The one in this process meets the lock of the other.
            let here = Sandbox::builder().database(name).start().await;
            let error = here.expect_err("it is in use").to_string();
            assert!(error.contains("another sandbox has it open"), "{error}");
            rejected += 1;
        }
    }
    println!("{rejected} second starts rejected");
    assert_eq!(served.write("after").await.0, 201);
    served.expect_kept("TERM").await;
}

#[tokio::test]
async fn a_hard_link_is_taken_within_one_process_and_the_first_keeps_its_locks() {
    let folder = tempfile::tempdir().expect("a folder");
    let (database, hard) = (folder.path().join("quay.db"), folder.path().join("hard.db"));
    let first = Sandbox::builder().database(&database).start().await;
    let first = first.expect("started");
    fs::hard_link(&database, &hard).expect("a link");
    for name in [&database, &hard] {
        let error = Sandbox::builder().database(name).start().await;
        let error = error.expect_err("it is in use").to_string();
        assert!(error.contains("another sandbox has it open"), "{error}");
    }
    // The start that failed took nothing from the first: another process is rejected as well.
    let output = run(&["serve", "--database", text(&hard)]);
    assert_eq!(output.status.code(), Some(1));
    let locked = fs::read_to_string("/proc/locks").unwrap_or_default();
    let number = {
        use std::os::unix::fs::MetadataExt;
        fs::metadata(&database).expect("a file").ino()
    };
    let of_file = |line: &&str| line.contains(&format!(":{number} "));
    let kinds: Vec<&str> = locked.lines().filter(of_file).collect();
    assert!(kinds.iter().any(|line| line.contains("FLOCK")), "{locked}");
    assert!(kinds.iter().any(|line| line.contains("POSIX")), "{locked}");
    first.stop().await;
    let again = Sandbox::builder().database(&database).start().await;
    again.expect("it is free").stop().await;
}
