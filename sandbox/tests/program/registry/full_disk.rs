//! A disk that is full during a push: it is told, nothing half-written stays, and the push goes on
//! when there is room.

use super::client::{FIXTURE, Pusher, UPLOADS, bytes, digest, wait_for_objects};
use crate::running::Running;

/// Files may not grow beyond a limit, which stands for a full disk and needs no rights to set up.
#[tokio::test]
async fn a_push_into_a_full_disk_is_refused_and_goes_on_later() {
    let folder = tempfile::tempdir().expect("a folder");
    let (database, fixture) = (
        folder.path().join("quay.db"),
        folder.path().join("fixture.json"),
    );
    std::fs::write(&fixture, FIXTURE).expect("written");
    let text = |path: &std::path::Path| path.to_str().expect("a path").to_owned();
    // The signal would end the program; without it, the write fails. The unit is 512 bytes.
    let script = "trap '' XFSZ; ulimit -f 16384; \
                  exec \"$0\" serve --database \"$1\" --fixture \"$2\"";
    let arguments = [text(&database), text(&fixture)];
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let running = Running::by_script(&["sh"], script, &arguments);
    let pusher = Pusher::sign_in(&running.url).await;
    let blob = bytes(9 << 20);
    let refused = pusher
        .send(
            "POST",
            &format!("{UPLOADS}?digest={}", digest(&blob)),
            &[],
            blob.clone(),
        )
        .await;
    assert_eq!(refused.status, 503);
    assert!(
        refused.text().contains("the disk is full: free some space"),
        "{}",
        refused.text()
    );
    wait_for_objects(&database, 0).await;
    let path = pusher.start().await;
    let half = blob.len() / 2;
    assert_eq!(
        pusher
            .send("PATCH", &path, &[], blob[..half].to_vec())
            .await
            .status,
        202
    );
    assert_eq!(
        pusher.send("PATCH", &path, &[], blob.clone()).await.status,
        503
    );
    let put = format!("{path}?digest={}", digest(&blob));
    assert_eq!(
        pusher.send("PUT", &put, &[], blob.clone()).await.status,
        503
    );
    wait_for_objects(&database, 1).await;
    let put = pusher.send("PUT", &put, &[], blob[half..].to_vec()).await;
    assert_eq!(put.status, 201, "{}", put.text());
    assert!(pusher.get(&put.location()).await.body == blob);
}

/// The folder goes while the sandbox serves.
#[tokio::test]
async fn a_missing_folder_is_told_of_until_it_is_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("quay.db");
    let builder = quay_sandbox::Sandbox::builder().fixture_json(FIXTURE);
    let sandbox = builder.database(&database).start().await.expect("started");
    let pusher = Pusher::sign_in(&sandbox.url()).await;
    let blob = pusher.push(b"abc").await;
    let (blobs, elsewhere) = (
        folder.path().join("quay.db.blobs"),
        folder.path().join("elsewhere"),
    );
    std::fs::rename(&blobs, &elsewhere).expect("moved");
    let path = format!("{UPLOADS}?digest={}", digest(b"def"));
    let refused = pusher.send("POST", &path, &[], b"def".to_vec()).await;
    assert_eq!(refused.status, 503);
    assert!(
        refused
            .text()
            .contains("their folder is missing: move it back"),
        "{}",
        refused.text()
    );
    assert_eq!(pusher.get(&blob).await.status, 503);
    assert!(!blobs.exists());
    std::fs::rename(&elsewhere, &blobs).expect("moved");
    assert_eq!(pusher.get(&blob).await.body, b"abc");
    pusher.push(b"def").await;
}
