//! Sessions of commands against a sandbox, one theme a file: what is typed, what is written, and the exit
//! code where it is not 0.
//!
//! Every `*.md` beside this file is a session with a fresh sandbox, which begins with `fixture.json`. A
//! folder of the same name that ends in `.in` holds its files. After a change that is meant, run
//! `TRYCMD=overwrite cargo test -p quay-cli --test sessions` and read the difference.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something is missing"
)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use quay_sandbox::Sandbox;
use trycmd::TestCases;

/// The contexts that a session finds, with the token of each and what it is good for. The first is the
/// current one.
const CONTEXTS: [(&str, &str, &[&str]); 4] = [
    ("alice", "ALICE", &[]),
    ("bob", "BOB", &[]),
    ("reader", "READER", &["repo:read"]),
    ("root", "ROOT", &[]),
];

/// Sessions that begin as a newcomer does: without a context.
const WITHOUT_CONTEXT: [&str; 1] = ["first-steps"];

/// How long a command may take.
const TIMEOUT: Duration = Duration::from_secs(60);

#[test]
fn sessions_go_as_they_are_written() {
    let sessions = sessions();
    assert!(sessions.len() > 5, "only {sessions:?} were found");
    let failed: Vec<&Path> = std::thread::scope(|scope| {
        let threads: Vec<_> = sessions
            .iter()
            .map(|session| (session, scope.spawn(|| passes(session))))
            .collect();
        let failed = threads
            .into_iter()
            .filter_map(|(session, thread)| (!thread.join().unwrap()).then_some(session.as_path()));
        failed.collect()
    });
    assert!(
        failed.is_empty(),
        "{failed:#?} differ. If that is meant: TRYCMD=overwrite cargo test -p quay-cli --test sessions"
    );
}

/// The sessions, by name.
fn sessions() -> Vec<PathBuf> {
    let entries = folder().read_dir().unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    paths.sort();
    paths
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sessions")
}

/// Whether a session goes as it is written. What differs stands on standard error.
fn passes(session: &Path) -> bool {
    let name = session.file_stem().unwrap().to_str().unwrap();
    let sandbox = sandbox();
    let home = tempfile::tempdir().unwrap();
    let home = home.path().to_str().unwrap();
    if !WITHOUT_CONTEXT.contains(&name) {
        add_contexts(&sandbox, home);
    }
    let cases = TestCases::new();
    cases
        .case(session)
        .register_bin("quay", Path::new(env!("CARGO_BIN_EXE_quay")))
        .register_bin("sh", Path::new("/bin/sh"))
        .timeout(TIMEOUT)
        .env("SERVER", sandbox.url())
        .env("QUAY_CONFIG_DIR", home)
        .env("PATH", path())
        .env("NO_PROXY", "*");
    cases.insert_var("[URL]", sandbox.url()).unwrap();
    cases
        .insert_var("[HOST]", sandbox.address().to_string())
        .unwrap();
    cases.insert_var("[HOME]", home.to_owned()).unwrap();
    catch_unwind(AssertUnwindSafe(|| cases.run())).is_ok()
}

/// Logs in, as `CONTEXTS` says.
fn add_contexts(sandbox: &Sandbox, home: &str) {
    let quay = |arguments: &[&str], token: Option<&str>| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_quay"));
        command.args(arguments).env("QUAY_CONFIG_DIR", home);
        for variable in ["QUAY_URL", "QUAY_TOKEN_FILE", "QUAY_CONTEXT", "QUAY_TOKEN"] {
            command.env_remove(variable);
        }
        if let Some(token) = token {
            command.env("QUAY_TOKEN", token);
        }
        let output = command.output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {told}");
    };
    for (name, token, scopes) in CONTEXTS {
        let url = sandbox.url();
        let mut arguments = vec!["login", &url, "--name", name];
        arguments.extend(scopes.iter().flat_map(|scope| ["--scope", scope]));
        quay(&arguments, Some(token));
    }
    quay(&["context", "use", CONTEXTS[0].0], None);
}

/// The path of programs, with the folder of `quay` first, for lines that `sh` runs.
fn path() -> String {
    let own = Path::new(env!("CARGO_BIN_EXE_quay")).parent().unwrap();
    let others = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(own.to_owned()).chain(std::env::split_paths(&others));
    let joined = std::env::join_paths(folders).unwrap();
    joined.into_string().unwrap()
}

/// A sandbox with the state that all sessions begin with.
fn sandbox() -> Sandbox {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let builder = Sandbox::builder()
        .fixture(folder().join("fixture.json"))
        .config("SANDBOX_RESOLVABLE_HOSTS", r#"["quay.io"]"#);
    runtime.block_on(builder.start()).unwrap()
}
