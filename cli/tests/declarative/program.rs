//! The program itself: arguments, environment and exit codes.

use std::process::Stdio;

use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use crate::scenario::{ACME, Scenario, WEBHOOK};

/// Runs the program against the sandbox; returns its exit code and what it wrote.
async fn quay(scenario: &Scenario, line: &str, input: &str) -> (i32, String) {
    let home = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_quay"));
    for name in ["QUAY_CONTEXT", "QUAY_TOKEN_FILE", "RUST_LOG"] {
        command.env_remove(name);
    }
    let mut child = command
        .args(line.split_whitespace())
        .env("QUAY_CONFIG_DIR", home.path())
        .env("QUAY_URL", scenario.sandbox.url())
        .env("QUAY_TOKEN", "DEVTABLE")
        .env("ACME_WEBHOOK_URL", WEBHOOK)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut pipe = child.stdin.take().expect("a pipe");
    // The program may end before it reads all.
    let _ = pipe.write_all(input.as_bytes()).await;
    drop(pipe);
    let output = child.wait_with_output().await.expect("an output");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let text = text + &String::from_utf8_lossy(&output.stderr);
    (output.status.code().unwrap_or(-1), text)
}

#[tokio::test]
async fn files_folders_and_standard_input_are_applied() {
    let scenario = Scenario::new().await;
    let file = scenario.file("acme.yaml", ACME);
    let folder = std::path::Path::new(&file).parent().expect("a folder");
    let folder = folder.display();
    for (line, input, code, expect) in [
        (format!("diff -f {folder}"), "", 1, "28 to create"),
        (
            format!("apply -f {file}"),
            "",
            2,
            "standard input is not a terminal",
        ),
        (format!("apply -f {file} --dry-run"), "", 0, "28 to create"),
        (format!("apply -f {folder} --yes"), "", 0, "28 created"),
        (format!("diff -f {file}"), "", 0, "0 to create, 0 to change"),
        (format!("apply -f {file}"), "", 0, "0 created, 0 changed"),
        ("apply -f -".to_owned(), ACME, 0, "0 created, 0 changed"),
        (
            "apply -f -".to_owned(),
            "organizations: {acme: {robots: {new: {}}}}",
            2,
            "standard input is the file",
        ),
        (
            "apply -f -".to_owned(),
            "",
            2,
            "standard input:1:1: there are no organizations here",
        ),
        (
            "apply -f missing.yaml".to_owned(),
            "",
            10,
            "missing.yaml cannot be read",
        ),
        ("diff -f -".to_owned(), ACME, 0, "0 to create, 0 to change"),
        (
            "diff -f - --token-file -".to_owned(),
            ACME,
            2,
            "standard input",
        ),
        (
            "diff -f missing.yaml".to_owned(),
            "",
            10,
            "missing.yaml cannot be read",
        ),
        ("export acme".to_owned(), "", 0, "dashboard"),
        (
            "export nobody".to_owned(),
            "",
            3,
            "there is no organization nobody",
        ),
        (
            "export a/b ..".to_owned(),
            "",
            2,
            "\"..\" cannot be the name of an organization",
        ),
        ("schema".to_owned(), "", 0, "Quay organizations"),
    ] {
        let (found, text) = quay(&scenario, &line, input).await;
        assert_eq!(found, code, "{line}: {text}");
        assert!(text.contains(expect), "{line}: {text}");
    }
}
