//! Tests of secrets at rest: none is in a file of the database, and the files are their owner's.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use reqwest::Method;
use rusqlite::Connection;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::running::{Caller, Running, run};

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true, "password": "password-of-root"},
        {"username": "bob", "email": "bob@example.com"}],
    "organizations": [{"name": "acme", "owner": "root",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [
        {"role": "root", "user": "root", "token": "TOKEN-OF-ROOT-IN-FIXTURE", "application": "CI",
         "scopes": ["super:user", "org:admin", "user:admin", "repo:admin", "repo:create"],
         "expires_in_s": 600},
        {"role": "bob", "user": "bob", "token": "TOKEN-OF-BOB-IN-FIXTURE", "application": "CI",
         "scopes": ["user:admin", "user:read"], "expires_in_s": 600}]
}"#;

fn text(path: &Path) -> &str {
    path.to_str().expect("a path")
}

/// A call that has to succeed; its response.
async fn call(caller: &Caller, method: Method, path: &str, body: Option<Value>) -> Value {
    let response = caller.call(method, path, body).await.expect("a response");
    assert!(
        response.0.is_success(),
        "{path}: {} {}",
        response.0,
        response.1
    );
    serde_json::from_str(&response.1).unwrap_or_default()
}

/// The files of a database that hold any of the secrets, and how many files were looked at.
fn search(folder: &Path, secrets: &[(&str, String)]) -> (Vec<String>, usize) {
    let (mut found, mut files) = (Vec::new(), 0);
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        if name.ends_with(".json") {
            continue;
        }
        let mode = fs::metadata(&path).expect("a file").permissions().mode() & 0o777;
        if path.is_dir() {
            assert_eq!(mode, 0o700, "{name}");
            let (more, count) = search(&path, secrets);
            found.extend(more);
            files += count;
            continue;
        }
        assert_eq!(mode, 0o600, "{name}");
        let bytes = fs::read(&path).expect("bytes");
        files += 1;
        for (what, secret) in secrets {
            assert!(secret.len() > 5, "{what} is too short to be found");
            let holds = bytes
                .windows(secret.len())
                .any(|part| part == secret.as_bytes());
            if holds {
                found.push(format!("{what} in {name}"));
            }
        }
    }
    (found, files)
}

#[tokio::test]
async fn no_secret_that_the_api_took_or_returned_is_in_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let (fixture, database) = (
        folder.path().join("start.json"),
        folder.path().join("quay.db"),
    );
    fs::write(&fixture, FIXTURE).expect("written");
    let mut flags = vec!["--database", text(&database)];
    for feature in [
        "ORG_MIRROR=true",
        "MAILING=true",
        "REQUIRE_TEAM_INVITE=true",
    ] {
        flags.extend(["--feature", feature]);
    }
    let running = Running::serve(&[&flags[..], &["--fixture", text(&fixture)]].concat());
    let root = Caller::new(&running.url, "TOKEN-OF-ROOT-IN-FIXTURE");
    let bob = Caller::new(&running.url, "TOKEN-OF-BOB-IN-FIXTURE");
    let mut secrets = vec![
        (
            "a token of the fixture",
            "TOKEN-OF-ROOT-IN-FIXTURE".to_owned(),
        ),
        (
            "its hash",
            format!("{:x}", Sha256::digest("TOKEN-OF-ROOT-IN-FIXTURE")),
        ),
        ("a password of the fixture", "password-of-root".to_owned()),
    ];
    let mut add = |what, value: &Value| {
        let secret = value
            .as_str()
            .unwrap_or_else(|| panic!("no {what}: {value}"));
        secrets.push((what, secret.to_owned()));
    };
    let org = "/api/v1/organization/acme";

    let body = Some(json!({ "description": "" }));
    let robot = call(
        &root,
        Method::PUT,
        &format!("{org}/robots/ci"),
        body.clone(),
    )
    .await;
    add("the token of a robot", &robot["token"]);
    let path = format!("{org}/robots/ci/regenerate");
    let renewed = call(&root, Method::POST, &path, body.clone()).await;
    add("the new token of a robot", &renewed["token"]);
    let robot = call(&root, Method::PUT, "/api/v1/user/robots/own", body).await;
    add("the token of a robot of a user", &robot["token"]);

    let path = "/api/v1/user/apptoken";
    let made = call(
        &root,
        Method::POST,
        path,
        Some(json!({ "title": "laptop" })),
    )
    .await;
    add("an app token", &made["token"]["token_code"]);

    let path = format!("{org}/applications");
    let made = call(
        &root,
        Method::POST,
        &path,
        Some(json!({ "name": "deploy" })),
    )
    .await;
    add("a client secret", &made["client_secret"]);
    let client_id = made["client_id"].as_str().expect("an id").to_owned();
    let path = format!("{path}/{client_id}/resetclientsecret");
    let renewed = call(&root, Method::POST, &path, Some(json!({}))).await;
    add("a new client secret", &renewed["client_secret"]);

    let body = json!({ "username": "carol", "email": "carol@example.com" });
    let made = call(&root, Method::POST, "/api/v1/superuser/users/", Some(body)).await;
    add("the password of a new user", &made["password"]);

    let repository = json!({
        "repository": "web", "namespace": "acme", "visibility": "private", "description": "",
    });
    call(&root, Method::POST, "/api/v1/repository", Some(repository)).await;
    let path = "/api/v1/repository/acme/web";
    let stored = call(&root, Method::GET, path, None).await;
    add("the token of a badge", &stored["status_token"]);
    let hook = "https://hooks.example.com/services/T000/SECRETOFTHEHOOK";
    let body = json!({
        "event": "repo_push", "method": "webhook", "title": "push", "eventConfig": {},
        "config": { "url": hook, "template": "" },
    });
    call(
        &root,
        Method::POST,
        "/api/v1/repository/acme/web/notification/",
        Some(body),
    )
    .await;
    add("the address of a webhook", &hook.into());
    add("the end of the address", &"SECRETOFTHEHOOK".into());

    let archive = "https://builder:SECRETOFTHEARCHIVE@example.com/context.tgz";
    let body = json!({ "archive_url": archive });
    call(
        &root,
        Method::POST,
        "/api/v1/repository/acme/web/build/",
        Some(body),
    )
    .await;
    add("the address of an archive", &archive.into());

    let path = format!("{org}/team/readers");
    call(&root, Method::PUT, &path, Some(json!({ "role": "member" }))).await;
    call(
        &root,
        Method::PUT,
        &format!("{path}/members/bob"),
        Some(json!({})),
    )
    .await;
    let told = call(&bob, Method::GET, "/api/v1/user/notifications", None).await;
    let code = &told["notifications"][0]["metadata"]["code"];
    add("the code of an invitation", code);

    let body = json!({ "name": "copy", "email": "copy@example.com" });
    call(&root, Method::POST, "/api/v1/organization/", Some(body)).await;
    let copy = "/api/v1/organization/copy";
    let path = format!("{copy}/robots/ci");
    call(&root, Method::PUT, &path, Some(json!({}))).await;
    let port = running.url.rsplit(':').next().expect("a port");
    let body = json!({
        "external_registry_type": "quay",
        "external_registry_url": format!("http://localhost:{port}"),
        "external_namespace": "acme",
        "external_registry_username": "SECRETUSEROFTHEMIRROR",
        "external_registry_password": "SECRETPASSWORDOFTHEMIRROR",
        "external_registry_config": { "verify_tls": true,
            "proxy": { "https_proxy": "http://u:SECRETOFTHEPROXY@localhost:1" } },
        "robot_username": "copy+ci", "visibility": "private", "sync_interval": 3600,
        "sync_start_date": "2026-11-22T05:54:31Z",
    });
    call(&root, Method::POST, &format!("{copy}/mirror"), Some(body)).await;
    let mirror = call(&root, Method::GET, &format!("{copy}/mirror"), None).await;
    assert_eq!(
        mirror["external_registry_username"],
        "SECRETUSEROFTHEMIRROR"
    );
    for secret in [
        "SECRETUSEROFTHEMIRROR",
        "SECRETPASSWORDOFTHEMIRROR",
        "SECRETOFTHEPROXY",
    ] {
        add("a credential of a mirror", &secret.into());
    }

    // A second start reads it all again.
    let robots = |caller: Caller| async move {
        call(
            &caller,
            Method::GET,
            "/api/v1/organization/acme/robots/ci",
            None,
        )
        .await
    };
    let before = robots(root).await;
    let (found, files) = search(folder.path(), &secrets);
    println!(
        "{} secrets searched for in {files} files: {found:?}",
        secrets.len()
    );
    assert!(
        files >= 4 && secrets.len() >= 18,
        "{files} files, {} secrets",
        secrets.len()
    );
    assert_eq!(found, Vec::<String>::new());
    drop(running);
    let again = Running::serve(&[&flags[..], &["--fixture", text(&fixture)]].concat());
    let root = Caller::new(&again.url, "TOKEN-OF-ROOT-IN-FIXTURE");
    assert_eq!(robots(root).await["token"], before["token"]);
}

/// A database as version 8 left it, whose token is `ROOT`.
fn version_8(path: &Path) {
    let old = Connection::open(path).expect("a database");
    let steps = [
        include_str!("../../src/storage/migrations/0001_accounts.sql"),
        include_str!("../../src/storage/migrations/0002_organizations.sql"),
        include_str!("../../src/storage/migrations/0003_repositories.sql"),
        include_str!("../../src/storage/migrations/0004_quotas.sql"),
        include_str!("../../src/storage/migrations/0005_service_keys.sql"),
        include_str!("../../src/storage/migrations/0006_logs.sql"),
        include_str!("../../src/storage/migrations/0007_mirrors.sql"),
        include_str!("../../src/storage/migrations/0008_pruning.sql"),
        "PRAGMA user_version = 8; PRAGMA application_id = 0x51756179; PRAGMA journal_mode = wal;",
        include_str!("../data/version_8.sql"),
    ];
    for step in steps {
        old.execute_batch(step).expect("a step");
    }
    let hash = format!("{:x}", Sha256::digest("ROOT"));
    let sql = "UPDATE access_token SET token_hash = ?1";
    old.execute(sql, [hash]).expect("a token");
    // A row that was deleted stays in its page.
    old.execute_batch(
        "UPDATE oauth_application SET client_secret = 'new-hunter2';
         INSERT INTO global_message (uuid, content, severity, media_type)
             VALUES ('m', hex(zeroblob(20000)) || 'hunter2', 'info', 'text/plain');
         DELETE FROM global_message;",
    )
    .expect("rows");
    // A process that is killed leaves the log behind.
    let (file, log) = (path.with_extension("copy"), path.with_extension("copy-wal"));
    fs::copy(path, &file).expect("copied");
    fs::copy(path.with_extension("db-wal"), &log).expect("copied");
    drop(old);
    fs::rename(&file, path).expect("moved");
    fs::rename(&log, path.with_extension("db-wal")).expect("moved");
}

#[tokio::test]
async fn a_database_of_an_earlier_version_is_sealed_and_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    version_8(&database);
    for name in ["quay.db", "quay.db-wal"] {
        let path = folder.path().join(name);
        let permissions = fs::Permissions::from_mode(0o644);
        fs::set_permissions(&path, permissions).expect("a mode");
    }
    let holds = |name: &str| {
        let bytes = fs::read(folder.path().join(name)).expect("bytes");
        bytes.windows(7).any(|part| part == b"hunter2")
    };
    assert!(holds("quay.db") || holds("quay.db-wal"));
    let running = Running::serve(&["--database", text(&database)]);
    let secrets = [("a secret", "hunter2".to_owned())];
    let (found, files) = search(folder.path(), &secrets);
    println!("an old secret searched for in {files} files: {found:?}");
    assert_eq!(found, Vec::<String>::new());
    let root = Caller::new(&running.url, "ROOT");
    let robot = call(
        &root,
        Method::GET,
        "/api/v1/organization/acme/robots/ci",
        None,
    )
    .await;
    assert_eq!(robot["token"], "robot-hunter2");
    let path = "/api/v1/organization/acme/applications/CI";
    assert_eq!(
        call(&root, Method::GET, path, None).await["client_secret"],
        "new-hunter2"
    );
}

#[tokio::test]
async fn a_database_without_its_key_is_rejected_and_opens_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (database, key) = (
        folder.path().join("quay.db"),
        folder.path().join("quay.db.key"),
    );
    drop(Running::serve(&["--database", text(&database)]));
    let own = fs::read(&key).expect("a key");
    let start = || {
        let output = run(&["serve", "--database", text(&database)]);
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).expect("text")
    };
    fs::remove_file(&key).expect("removed");
    let place = format!("error: database: {}: ", text(&database));
    let expect = format!(
        "{place}its secrets are sealed with the key in {}, which is missing: copy the key from \
         where the database came from, or choose another file\n",
        text(&key)
    );
    assert_eq!(start(), expect);
    assert!(!key.exists(), "a new key would not open it");
    fs::write(&key, format!("{}\n", "0".repeat(64))).expect("written");
    assert!(start().starts_with(&format!("{place}its secrets are sealed with another key")));
    fs::write(&key, "hunter2").expect("written");
    let text = start();
    assert!(
        text.contains("is not the key of a sandbox: restore it"),
        "{text}"
    );
    assert!(!text.contains("hunter2"), "{text}");
    fs::write(&key, own).expect("written");
    drop(Running::serve(&[
        "--database",
        database.to_str().expect("a path"),
    ]));
}
