//! The first push of the page, with skopeo where it is installed.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::blocks;
use crate::running::Running;

/// An image on the disk, as `oci:app` names it.
fn layout(folder: &Path) {
    let blobs = folder.join("blobs/sha256");
    fs::create_dir_all(&blobs).expect("a folder");
    let put = |bytes: &[u8]| {
        let hash = format!("{:x}", Sha256::digest(bytes));
        fs::write(blobs.join(&hash), bytes).expect("written");
        json!({"digest": format!("sha256:{hash}"), "size": bytes.len()})
    };
    let described = |media_type: &str, bytes: &[u8]| {
        let mut descriptor = put(bytes);
        descriptor["mediaType"] = media_type.into();
        descriptor
    };
    // An archive without a file.
    let layer = described("application/vnd.oci.image.layer.v1.tar", &[0; 1024]);
    let config = json!({"architecture": "amd64", "os": "linux", "config": {},
        "rootfs": {"type": "layers", "diff_ids": [layer["digest"]]}});
    let config = described(
        "application/vnd.oci.image.config.v1+json",
        config.to_string().as_bytes(),
    );
    let media_type = "application/vnd.oci.image.manifest.v1+json";
    let manifest = json!({"schemaVersion": 2, "mediaType": media_type, "config": config,
        "layers": [layer]});
    let manifest = described(media_type, manifest.to_string().as_bytes());
    let index = json!({"schemaVersion": 2, "manifests": [manifest]});
    fs::write(folder.join("index.json"), index.to_string()).expect("written");
    fs::write(
        folder.join("oci-layout"),
        r#"{"imageLayoutVersion": "1.0.0"}"#,
    )
    .expect("written");
}

#[test]
fn the_first_push_is_in_the_api() {
    let shown = blocks("console").into_iter();
    let mut shown = shown.filter(|block| block.starts_with("$ skopeo copy "));
    let shown = shown.next().expect("the first push");
    if Command::new("skopeo").arg("--version").output().is_err() {
        // A developer may do without; whoever checks a change may not.
        let remedy = "skopeo is not installed: apt-get install skopeo";
        assert!(std::env::var_os("CI").is_none(), "{remedy}");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    layout(&folder.path().join("app"));
    let running = Running::serve(&["--database", ":memory:"]);
    let host = running.url.replace("http://", "");
    let commands = shown.lines().filter_map(|line| line.strip_prefix("$ "));
    let script: Vec<String> = commands
        .map(|line| {
            let line = line.replace("4YFK…", running.value("token"));
            line.replace("127.0.0.1:34085", &host)
        })
        .collect();
    let output = Command::new("sh")
        .args(["-euc", &script.join("\n")])
        .current_dir(folder.path())
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.lines().last().unwrap_or_default();
    let tags: Value = serde_json::from_str(line).unwrap_or_else(|_| panic!("{text} {errors}"));
    assert_eq!(tags["tags"][0]["name"], "v1", "{text}");
    // What the page shows is how the response begins.
    let expect = shown.lines().last().expect("a response");
    let expect = expect.split('…').next().unwrap_or_default();
    assert!(
        line.replace(": ", ":")
            .replace(", ", ",")
            .starts_with(expect),
        "{line}"
    );
}
