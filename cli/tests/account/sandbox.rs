//! `quay sandbox` with the real programs: three commands from nothing to an organization.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Once;
use std::time::{Duration, Instant};

/// How long anything here may take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The folder of the programs. `cargo test --workspace` builds `quay-sandbox` before any test runs; where it
/// is missing it is built here.
fn programs() -> &'static Path {
    static BUILT: Once = Once::new();
    let quay = Path::new(env!("CARGO_BIN_EXE_quay"));
    let folder = quay.parent().expect("a folder");
    BUILT.call_once(|| {
        let sandbox = format!("quay-sandbox{}", std::env::consts::EXE_SUFFIX);
        if folder.join(sandbox).is_file() {
            return;
        }
        let mut build = Command::new(env!("CARGO"));
        build.args([
            "build",
            "--quiet",
            "-p",
            "quay-cli",
            "-p",
            "quay-sandbox",
            "--bins",
        ]);
        if folder.ends_with("release") {
            build.arg("--release");
        }
        build
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .arg("--target-dir");
        build.arg(folder.parent().expect("a folder"));
        assert!(build.status().expect("cargo").success());
    });
    folder
}

fn quay(home: &Path) -> Command {
    let mut command = Command::new(programs().join("quay"));
    for name in [
        "QUAY_URL",
        "QUAY_TOKEN",
        "QUAY_TOKEN_FILE",
        "QUAY_CONTEXT",
        "RUST_LOG",
    ] {
        command.env_remove(name);
    }
    command.env("QUAY_CONFIG_DIR", home).stdin(Stdio::null());
    command
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    quay(home).args(arguments).output().expect("an output")
}

/// Starts a sandbox and waits until it says what to type.
fn start(home: &Path, arguments: &[&str]) -> (Child, String) {
    let mut command = quay(home);
    command
        .arg("sandbox")
        .args(arguments)
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("a process");
    let mut told = String::new();
    for line in BufReader::new(child.stderr.take().expect("a pipe")).lines() {
        told += &format!("{}\n", line.expect("a line"));
        if told.contains("Press Ctrl-C") {
            break;
        }
    }
    (child, told)
}

fn signal(name: &str, child: &Child) {
    let sent = Command::new("kill")
        .args([name, &child.id().to_string()])
        .status();
    assert!(sent.expect("kill").success());
}

fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < TIMEOUT, "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn url(told: &str) -> String {
    let after = told.split_once("The sandbox is at ").expect("an address").1;
    after.split_once(',').expect("an address").0.to_owned()
}

fn responds(url: &str) -> bool {
    std::net::TcpStream::connect(url.replace("http://", "")).is_ok()
}

#[cfg(unix)]
#[test]
fn three_commands_lead_from_nothing_to_an_organization() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let (mut child, told) = start(home, &[]);
    assert!(told.contains("quay org create acme"), "{told}");
    let created = run(home, &["org", "create", "acme"]);
    assert!(created.status.success(), "{created:?}");
    let found = run(home, &["org", "get", "acme"]);
    assert!(
        String::from_utf8_lossy(&found.stdout).contains("acme"),
        "{found:?}"
    );
    let stored = std::fs::read_to_string(home.join("contexts.json")).expect("contexts");
    let token = stored
        .split("\"token\": \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    assert!(!told.contains(token.expect("a token")));

    signal("-TERM", &child);
    assert!(child.wait().expect("an end").success());
    assert!(!responds(&url(&told)), "the sandbox has ended");
    let left = run(home, &["context", "list", "-o", "name"]);
    assert_eq!(left.stdout, b"", "the context has gone with it");
}

#[cfg(unix)]
#[test]
fn a_sandbox_ends_when_the_command_is_killed_and_keeps_its_data() {
    let home = tempfile::tempdir().expect("a folder");
    let data = home.path().join("data");
    let arguments = ["--data", data.to_str().expect("a path")];
    let home = home.path();
    let (mut child, told) = start(home, &arguments);
    let created = run(home, &["org", "create", "acme"]);
    assert!(created.status.success(), "{created:?}");
    signal("-KILL", &child);
    child.wait().expect("an end");
    eventually("the sandbox ends", || !responds(&url(&told)));

    // The context that stayed behind is replaced.
    let (mut child, told) = start(home, &arguments);
    let found = run(home, &["org", "get", "acme"]);
    assert!(found.status.success(), "{found:?}");
    signal("-INT", &child);
    assert!(child.wait().expect("an end").success());
    assert!(!responds(&url(&told)));
}

#[cfg(unix)]
#[test]
fn a_sandbox_that_runs_keeps_its_context_until_its_terminal_closes() {
    let home = tempfile::tempdir().expect("a folder");
    let home = home.path();
    let (mut child, told) = start(home, &[]);
    let second = run(home, &["sandbox"]);
    assert_eq!(second.status.code(), Some(4), "{second:?}");
    let found = run(home, &["whoami"]);
    assert!(found.status.success(), "{found:?}");
    signal("-HUP", &child);
    assert!(child.wait().expect("an end").success());
    assert!(!responds(&url(&told)));
    let left = run(home, &["context", "list", "-o", "name"]);
    assert_eq!(left.stdout, b"", "the context has gone with it");
}

#[test]
fn without_the_program_the_error_says_how_to_get_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let alone = folder
        .path()
        .join(format!("quay{}", std::env::consts::EXE_SUFFIX));
    std::fs::copy(env!("CARGO_BIN_EXE_quay"), &alone).expect("a copy");
    let mut command = Command::new(&alone);
    command
        .env("QUAY_CONFIG_DIR", folder.path())
        .env("PATH", "");
    let output = command.arg("sandbox").output().expect("an output");
    assert_eq!(output.status.code(), Some(10));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("cargo install --path sandbox"), "{told}");
}
