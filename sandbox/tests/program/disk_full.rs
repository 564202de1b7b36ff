//! A disk that is full: writes say so, reads go on, and nothing that was acknowledged is lost.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use reqwest::Method;
use serde_json::json;

use crate::running::{Caller, Running};

async fn create(caller: &Caller, name: &str) -> (u16, String) {
    let body = json!({ "name": name, "email": format!("{name}@example.com") });
    let created = caller
        .call(Method::POST, "/api/v1/organization/", Some(body))
        .await;
    let (status, text) = created.expect("a response");
    (status.as_u16(), text)
}

/// Creates organizations until that fails; their names, and the text of the failure.
async fn create_until_full(caller: &Caller) -> (Vec<String>, String) {
    let mut names = Vec::new();
    for number in 0..20_000 {
        let name = format!("full{number}");
        match create(caller, &name).await {
            (201, _) => names.push(name),
            (503, text) => return (names, text),
            (status, text) => panic!("{status}: {text}"),
        }
    }
    panic!("it is never full");
}

async fn assert_all_there(caller: &Caller, names: &[String]) {
    for name in names {
        let found = caller.get(&format!("/api/v1/organization/{name}")).await;
        assert_eq!(found, 200, "{name}");
    }
}

/// Files may not grow beyond a limit, which needs no rights to set up.
#[tokio::test]
async fn a_file_that_may_not_grow_is_told_of() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let database = database.to_str().expect("a path");
    // The signal would end the program; without it, the write fails. The unit is 512 bytes.
    let script = "trap '' XFSZ; ulimit -f 4096; exec \"$0\" serve --database \"$1\"";
    let running = Running::by_script(&["sh"], script, &[database]);
    let caller = Caller::new(&running.url, running.value("token"));
    let (names, text) = create_until_full(&caller).await;
    println!("{} were created before: {text}", names.len());
    assert!(text.contains("The database of the sandbox: "), "{text}");
    assert_eq!(caller.get("/api/v1/organization/sandbox").await, 200);
    let token = running.value("token").to_owned();
    drop(running);
    let again = Running::serve(&["--database", database]);
    let caller = Caller::new(&again.url, &token);
    assert_all_there(&caller, &names).await;
    assert_eq!(create(&caller, "after").await.0, 201);
}

/// A small disk of its own, where this machine lets the test mount one.
#[tokio::test]
async fn a_full_disk_is_told_of_until_there_is_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().to_str().expect("a path");
    let script =
        "mount -t tmpfs -o size=8m tmpfs \"$1\" && exec \"$0\" serve --database \"$1/quay.db\"";
    let shells: [&[&str]; 2] = [&["unshare", "-m", "sh"], &["unshare", "-rm", "sh"]];
    let may_mount = |shell: &&&[&str]| {
        let mut probe = Command::new(shell[0]);
        probe
            .args(&shell[1..])
            .args(["-c", "mount -t tmpfs tmpfs \"$0\"", own]);
        probe.output().is_ok_and(|output| output.status.success())
    };
    let Some(shell) = shells.iter().find(may_mount) else {
        println!("no disk can be mounted here; the limit on files stands for it");
        return;
    };
    let running = Running::by_script(shell, script, &[own]);
    let caller = Caller::new(&running.url, running.value("token"));
    assert_eq!(create(&caller, "before").await.0, 201);
    // The folder as the program sees it.
    let root = PathBuf::from(format!("/proc/{}/root", running.child.id()));
    let disk = root.join(own.trim_start_matches('/'));
    let filler = disk.join("filler");
    fill(&filler);
    let (names, text) = create_until_full(&caller).await;
    println!("{} were created before: {text}", names.len());
    assert!(text.contains("the disk is full"), "{text}");
    assert_eq!(caller.get("/api/v1/organization/before").await, 200);
    assert_all_there(&caller, &names).await;
    fs::remove_file(&filler).expect("room");
    assert_eq!(create(&caller, "after").await.0, 201);
    assert_all_there(&caller, &names).await;
}

/// Writes until there is no room.
fn fill(path: &Path) {
    let mut file = File::create_new(path).expect("a file");
    while file.write_all(&[0; 4096]).is_ok() {}
}
