//! Blobs are pushed in every way, and read back as they were.

use std::time::Duration;

use quay_sandbox::Sandbox;

use super::client::{FIXTURE, Pusher, bytes, digest, objects, wait_for_objects};

/// More than a part of an object, and more than a piece of a response.
const LARGE: usize = 3 * 1024 * 1024 + 17;

async fn check_pulled(pusher: &Pusher, path: &str, expect: &[u8]) {
    let pulled = pusher.get(path).await;
    assert_eq!(pulled.status, 200, "{}", pulled.text());
    assert_eq!(pulled.header("docker-content-digest"), digest(expect));
    assert!(
        pulled.body == expect,
        "{} bytes of {path}",
        pulled.body.len()
    );
    let known = pusher.send("HEAD", path, &[], Vec::new()).await;
    assert_eq!(known.header("content-length"), expect.len().to_string());
}

/// In memory and in files, in both modes.
#[tokio::test]
async fn every_order_of_requests_makes_the_same_blob() {
    let folder = tempfile::tempdir().expect("a folder");
    for mode in ["quay", "oci"] {
        let file = folder.path().join(mode);
        for builder in [
            Sandbox::builder().memory(),
            Sandbox::builder().database(&file),
        ] {
            let builder = builder.fixture_json(FIXTURE);
            let builder = builder.config("SANDBOX_REGISTRY_MODE", mode);
            let sandbox = builder.start().await.expect("started");
            let pusher = Pusher::sign_in(&sandbox.url()).await;
            let mut made = bytes(LARGE);
            for size in [0, 1, 1000, LARGE] {
                let blob = &mut made[..size];
                // Each is another blob.
                if let Some(first) = blob.first_mut() {
                    *first = 1;
                }
                check_pulled(&pusher, &pusher.push(blob).await, blob).await;
                let at = size / 3;
                let cuts: [&[usize]; 3] = [&[], &[0, size], &[0, at, size]];
                for (number, cuts) in cuts.iter().enumerate() {
                    if let Some(first) = blob.first_mut() {
                        *first = u8::try_from(number).expect("small") + 2;
                    }
                    let mut path = pusher.start().await;
                    let ranges = cuts.windows(2).map(|ends| ends[0]..ends[1]);
                    for range in ranges.filter(|range| !range.is_empty()) {
                        let text = format!("{}-{}", range.start, range.end - 1);
                        let headers = [("content-range", text.as_str())];
                        let chunk = blob[range.clone()].to_vec();
                        let sent = pusher.send("PATCH", &path, &headers, chunk).await;
                        assert_eq!(sent.status, 202, "{}", sent.text());
                        assert_eq!(sent.header("range"), format!("0-{}", range.end - 1));
                        path = sent.location();
                    }
                    let rest = if cuts.is_empty() {
                        blob.to_vec()
                    } else {
                        Vec::new()
                    };
                    let path = format!("{path}?digest={}", digest(blob));
                    let put = pusher.send("PUT", &path, &[], rest).await;
                    assert_eq!(put.status, 201, "{}", put.text());
                    check_pulled(&pusher, &put.location(), blob).await;
                }
            }
            if file.exists() {
                check_modes(&file);
            }
        }
    }
}

#[cfg(unix)]
fn check_modes(database: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = format!("{}.blobs", database.display());
    let mode = |path: &str| {
        let metadata = std::fs::metadata(path).expect("it is there");
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode(&folder), 0o700);
    for name in objects(database) {
        assert_eq!(mode(&format!("{folder}/{name}")), 0o600, "{name}");
    }
}

#[cfg(not(unix))]
fn check_modes(_: &std::path::Path) {}

#[tokio::test]
async fn in_the_mode_of_the_specification_parts_of_blobs_are_served() {
    let builder = Sandbox::builder().fixture_json(FIXTURE);
    let sandbox = builder
        .config("SANDBOX_REGISTRY_MODE", "oci")
        .start()
        .await
        .expect("started");
    let pusher = Pusher::sign_in(&sandbox.url()).await;
    let blob = bytes(1000);
    let path = pusher.push(&blob).await;
    for (range, expect) in [
        ("bytes=2-5", 2..6),
        ("bytes=990-", 990..1000),
        ("bytes=-3", 997..1000),
    ] {
        let part = pusher
            .send("GET", &path, &[("range", range)], Vec::new())
            .await;
        assert_eq!(part.status, 206, "{range}");
        let told = format!("bytes {}-{}/1000", expect.start, expect.end - 1);
        assert_eq!(part.header("content-range"), told);
        assert_eq!(part.body, blob[expect]);
    }
    let beyond = pusher
        .send("GET", &path, &[("range", "bytes=1000-")], Vec::new())
        .await;
    assert_eq!(
        (beyond.status, beyond.header("content-range")),
        (416, "bytes */1000")
    );
    let tag = pusher.get(&path).await.header("etag").to_owned();
    let same = pusher
        .send("GET", &path, &[("if-none-match", &tag)], Vec::new())
        .await;
    assert_eq!((same.status, same.body.len()), (304, 0));
    let other = pusher
        .send("GET", &path, &[("if-none-match", "\"x\"")], Vec::new())
        .await;
    assert_eq!(other.status, 200);
    let deleted = pusher.send("DELETE", &path, &[], Vec::new()).await;
    assert_eq!(deleted.status, 202);
    assert_eq!(pusher.get(&path).await.status, 404);
    assert_eq!(
        pusher.send("DELETE", &path, &[], Vec::new()).await.status,
        404
    );
}

#[tokio::test]
async fn in_the_mode_of_the_specification_chunks_come_in_their_order() {
    let builder = Sandbox::builder().fixture_json(FIXTURE);
    let sandbox = builder
        .config("SANDBOX_REGISTRY_MODE", "oci")
        .start()
        .await
        .expect("started");
    let pusher = Pusher::sign_in(&sandbox.url()).await;
    let path = pusher.start().await;
    let patch = async |range: &str, length: usize| {
        let sent = pusher
            .send("PATCH", &path, &[("content-range", range)], bytes(length))
            .await;
        (sent.status, sent.header("range").to_owned())
    };
    assert_eq!(patch("10-19", 10).await, (416, "0-0".to_owned()));
    assert_eq!(patch("0-9", 10).await, (202, "0-9".to_owned()));
    assert_eq!(patch("0-9", 10).await, (416, "0-9".to_owned()));
    assert_eq!(patch("10-19", 5).await.0, 400);
    assert_eq!(patch("10-19", 15).await.0, 400);
    assert_eq!(patch("10-19", 10).await, (202, "0-19".to_owned()));
    let wrong = format!("{path}?digest={}", digest(b"other"));
    let refused = pusher.send("PUT", &wrong, &[], Vec::new()).await;
    assert!(
        refused.text().contains("DIGEST_INVALID"),
        "{}",
        refused.text()
    );
}

#[tokio::test]
async fn an_upload_ends_by_itself() {
    let builder = Sandbox::builder().fixture_json(FIXTURE).stopped_clock();
    let builder = builder.config("SANDBOX_UPLOAD_EXPIRATION", "10m");
    let sandbox = builder.start().await.expect("started");
    let pusher = Pusher::sign_in(&sandbox.url()).await;
    let path = pusher.start().await;
    sandbox.advance(Duration::from_secs(500));
    let sent = pusher.send("PATCH", &path, &[], bytes(10)).await;
    assert_eq!(sent.status, 202, "{}", sent.text());
    sandbox.advance(Duration::from_secs(500));
    assert_eq!(pusher.get(&path).await.status, 204);
    sandbox.advance(Duration::from_secs(100));
    assert_eq!(pusher.get(&path).await.status, 404);
    assert_eq!(
        pusher.send("PATCH", &path, &[], bytes(10)).await.status,
        404
    );
}

/// The second push of the same bytes takes no room.
#[tokio::test]
async fn a_blob_is_stored_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("quay.db");
    let builder = Sandbox::builder().fixture_json(FIXTURE).database(&file);
    let sandbox = builder.start().await.expect("started");
    let pusher = Pusher::sign_in(&sandbox.url()).await;
    let blob = bytes(10_000);
    pusher.push(&blob).await;
    pusher.push(&blob).await;
    let path = pusher.start().await;
    pusher.send("PATCH", &path, &[], blob.clone()).await;
    let path = format!("{path}?digest={}", digest(&blob));
    assert_eq!(pusher.send("PUT", &path, &[], Vec::new()).await.status, 201);
    wait_for_objects(&file, 1).await;
}
