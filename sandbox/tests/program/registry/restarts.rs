//! Uploads and the end of the process: what was acknowledged stays, what was not leaves nothing.

use std::io::Write as _;
use std::net::TcpStream;

use super::client::{FIXTURE, Pusher, bytes, digest, objects};
use crate::running::Running;

/// A sandbox with files, and what it is started with.
fn arguments(folder: &std::path::Path) -> Vec<String> {
    let fixture = folder.join("fixture.json");
    std::fs::write(&fixture, FIXTURE).expect("written");
    let text = |path: &std::path::Path| path.to_str().expect("a path").to_owned();
    let database = folder.join("quay.db");
    // The secret of tokens is in the database, but their audience is the address.
    vec![
        "--database".to_owned(),
        text(&database),
        "--fixture".to_owned(),
        text(&fixture),
    ]
}

fn serve(arguments: &[String]) -> Running {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    Running::serve(&arguments)
}

#[tokio::test]
async fn an_upload_goes_on_after_a_restart_and_after_a_kill() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let arguments = arguments(folder.path());
    let blob = bytes(3_000_000);
    let mut running = serve(&arguments);
    let pusher = Pusher::sign_in(&running.url).await;
    let path = pusher.start().await;
    let sent = pusher
        .send("PATCH", &path, &[], blob[..1_000_000].to_vec())
        .await;
    assert_eq!(sent.status, 202, "{}", sent.text());

    // In the middle of a chunk, of which more than a part was written.
    let address = running.url.replace("http://", "");
    let mut stream = TcpStream::connect(&address).expect("connected");
    let token = &pusher.token;
    let head = format!(
        "PATCH {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: Bearer {token}\r\n\
         content-length: 2000000\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).expect("sent");
    stream.write_all(&blob[1_000_000..2_500_000]).expect("sent");
    for _ in 0..1000 {
        if objects(&database).len() > 1 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    assert_eq!(objects(&database).len(), 2);
    running.child.kill().expect("killed");
    running.child.wait().expect("it is gone");
    assert_eq!(objects(&database).len(), 2, "it could not clean up");

    let running = serve(&arguments);
    assert_eq!(objects(&database).len(), 1);
    let pusher = Pusher::sign_in(&running.url).await;
    assert_eq!(pusher.get(&path).await.header("range"), "bytes=0-1000000");
    let range = [("content-range", "1000000-1999999")];
    let sent = pusher
        .send("PATCH", &path, &range, blob[1_000_000..2_000_000].to_vec())
        .await;
    assert_eq!(sent.header("range"), "0-1999999");
    drop(running);

    let running = serve(&arguments);
    let pusher = Pusher::sign_in(&running.url).await;
    let path = format!("{path}?digest={}", digest(&blob));
    let put = pusher
        .send("PUT", &path, &[], blob[2_000_000..].to_vec())
        .await;
    assert_eq!(put.status, 201, "{}", put.text());
    assert!(pusher.get(&put.location()).await.body == blob);
    drop(running);

    // A database without its blobs is no registry any more.
    let blobs = folder.path().join("quay.db.blobs");
    std::fs::rename(&blobs, folder.path().join("elsewhere")).expect("moved");
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let refused = Running::try_serve(&arguments)
        .map(|_| ())
        .expect_err("refused");
    assert!(
        refused.contains("quay.db.blobs: the database has blobs, and their folder is missing"),
        "{refused}"
    );
}

/// What nobody knows goes at the start; what is none of the sandbox's stays.
#[tokio::test]
async fn rubbish_goes_at_the_next_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let arguments = arguments(folder.path());
    let running = serve(&arguments);
    let pusher = Pusher::sign_in(&running.url).await;
    let blob = pusher.push(b"abc").await;
    let kept = objects(&database);
    drop(running);
    let blobs = folder.path().join("quay.db.blobs");
    for name in [
        "0123456789abcdef0123456789abcdef",
        "0123456789abcdef0123456789abcdef#1",
        "notes.txt",
    ] {
        std::fs::write(blobs.join(name), "x").expect("written");
    }
    let running = serve(&arguments);
    let mut left = objects(&database);
    left.retain(|name| name != "notes.txt");
    assert_eq!(left, kept);
    assert!(blobs.join("notes.txt").exists());
    let pusher = Pusher::sign_in(&running.url).await;
    assert_eq!(pusher.get(&blob).await.body, b"abc");
}
