//! The script that gets a token from a name and a password, on both pages that show it.

use std::process::Command;

use serde_json::Value;

use super::blocks;
use crate::running::Running;

#[test]
fn the_script_gets_a_token_in_three_requests() {
    let [script] = blocks("sh")[..] else {
        panic!("a new script needs a test");
    };
    let page = include_str!("../../../../README.md");
    assert!(page.contains(script), "README.md shows another script");
    let [fixture] = blocks("json")[..] else {
        panic!("the script is for one fixture");
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("start.json");
    std::fs::write(&path, fixture).expect("written");
    let path = path.to_str().expect("a path");
    let running = Running::serve(&["--database", ":memory:", "--fixture", path]);
    let output = Command::new("sh")
        .args(["-euc", script])
        .env("QUAY", &running.url)
        .current_dir(folder.path())
        .output()
        .expect("it runs");
    let text = String::from_utf8(output.stdout).expect("text");
    let organization: Value = serde_json::from_str(&text).expect(&text);
    assert_eq!(organization["name"], "acme", "{text}");
    assert_eq!(organization["is_admin"], true, "{text}");
    let requests = script.matches("curl ").count();
    assert_eq!(requests, 4, "three requests, and a call with the token");
}
