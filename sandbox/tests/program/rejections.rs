//! Tests of starts that fail: the message, and the exit code.

use std::path::Path;

use rusqlite::Connection;

use crate::running::{Caller, Running, run};

/// Starts with these arguments, which has to fail: the code, and the whole text.
fn check(arguments: &[&str], code: i32, expect: &str) {
    let mut all = vec!["serve"];
    all.extend(arguments);
    let output = run(&all);
    let text = String::from_utf8(output.stderr).expect("text");
    assert_eq!(text, format!("error: {expect}\n"));
    assert_eq!(output.status.code(), Some(code));
    assert!(output.stdout.is_empty());
}

fn path(folder: &tempfile::TempDir, name: &str) -> String {
    let path = folder.path().join(name);
    path.to_str().expect("a path").to_owned()
}

#[test]
fn wrong_usage_ends_with_two() {
    check(
        &["--port", "1"],
        2,
        "--port: serve has no such flag; known flags: --listen, --database, --fixture, \
         --ssrf-allow, --feature, --config, --quay-defaults, --mailbox, --response-memory, \
         --registry-mode, --journal, --web-ui, --tls-cert, --tls-key, --until-input-ends, --log",
    );
    check(
        &["--config", "REGISTRY_STATE=on"],
        2,
        "config: REGISTRY_STATE must be one of normal, readonly, not \"on\"",
    );
}

#[test]
fn a_fixture_that_is_wrong_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let (fixture, database) = (path(&folder, "start.json"), path(&folder, "quay.db"));
    std::fs::write(&fixture, "{\n \"users\": 1}").expect("written");
    check(
        &["--fixture", &fixture, "--database", &database],
        1,
        &format!(
            "{fixture}:2:11: invalid type: integer `1`, expected a sequence; see the keys of a \
             fixture in the sandbox's README.md"
        ),
    );
    assert!(!Path::new(&database).exists());
}

#[test]
fn an_address_that_is_taken_is_named() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    check(
        &["--listen", &address, "--database", ":memory:"],
        1,
        &format!(
            "listen: {address}: Address already in use (os error 98); stop the program that \
             listens there, or choose another port (0 picks a free one)"
        ),
    );
}

#[test]
fn a_database_that_cannot_be_one_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let missing = path(&folder, "nosuch/quay.db");
    let cannot_open = "it cannot be opened: check that its directory exists and is writable, and \
                       that the path is not a directory";
    let expect = format!("database: {missing}: {cannot_open}");
    check(&["--database", &missing], 1, &expect);

    let itself = path(&folder, "");
    let expect = format!("database: {itself}: {cannot_open}");
    check(&["--database", &itself], 1, &expect);

    let text = path(&folder, "text");
    std::fs::write(
        &text,
        "no database, but long enough to be looked at ".repeat(20),
    )
    .expect("written");
    let expect = format!("database: {text}: it is not an SQLite database: choose another file");
    check(&["--database", &text], 1, &expect);

    let theirs = path(&folder, "theirs.db");
    let other = Connection::open(&theirs).expect("a database");
    other
        .execute_batch("CREATE TABLE theirs (id INTEGER)")
        .expect("a table");
    drop(other);
    let expect = format!("database: {theirs}: it belongs to another program: choose another file");
    let before = std::fs::read(&theirs).expect("bytes");
    check(&["--database", &theirs], 1, &expect);
    for (name, pragma) in [
        ("version.db", "user_version = 7"),
        ("negative.db", "user_version = -7"),
        ("mark.db", "application_id = 7"),
    ] {
        let marked = path(&folder, name);
        let other = Connection::open(&marked).expect("a database");
        other
            .execute_batch(&format!("PRAGMA {pragma}"))
            .expect("a mark");
        drop(other);
        let expect =
            format!("database: {marked}: it belongs to another program: choose another file");
        check(&["--database", &marked], 1, &expect);
    }
    // It is as it was, and nothing but the lock came beside it.
    assert_eq!(std::fs::read(&theirs).expect("bytes"), before);
    for suffix in ["-wal", "-shm", ".key"] {
        assert!(
            !Path::new(&format!("{theirs}{suffix}")).exists(),
            "{suffix}"
        );
    }
}

#[tokio::test]
async fn two_programs_do_not_share_a_database() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = path(&folder, "quay.db");
    let first = Running::serve(&["--database", &database]);
    let expect = format!(
        "database: {database}: another sandbox has it open: stop that sandbox, or choose another file"
    );
    check(&["--database", &database], 1, &expect);
    let caller = Caller::new(&first.url, first.value("token"));
    assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
    // The file is free when the process is gone, however it went.
    drop(first);
    Running::serve(&["--database", &database]);
}

#[tokio::test]
async fn a_program_that_looks_into_the_database_does_no_harm_and_one_that_locks_it_is_told_of() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = path(&folder, "quay.db");
    let running = Running::serve(&["--database", &database]);
    let caller = Caller::new(&running.url, running.value("token"));
    let other = Connection::open(&database).expect("a database");
    let users: i64 = other
        .query_row(
            "SELECT count(*) FROM account WHERE kind = 'user'",
            [],
            |row| row.get(0),
        )
        .expect("a response");
    assert_eq!(users, 1);
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");
    // Reads go on; a write waits, and then says what keeps it.
    let body = serde_json::json!({ "name": "acme", "email": "acme@example.com" });
    let path = "/api/v1/organization/";
    let write = || caller.call(reqwest::Method::POST, path, Some(body.clone()));
    let (read, written) = tokio::join!(caller.get("/api/v1/organization/sandbox"), write());
    assert_eq!(read, 200);
    let (status, text) = written.expect("a response");
    assert_eq!(status.as_u16(), 503, "{text}");
    let expect = "The database of the sandbox: another program has locked it: wait for that \
                  program, or stop it";
    assert!(text.contains(expect), "{text}");
    other.execute_batch("ROLLBACK").expect("let go");
    assert_eq!(write().await.expect("a response").0.as_u16(), 201);
}
