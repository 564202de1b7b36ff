//! Completion in real shells: the scripts loaded by bash, zsh and fish, against a sandbox.
//!
//! PowerShell is not run; its script is looked at.
#![cfg(unix)]

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use quay_sandbox::Sandbox;
use serde_json::json;

const BASH: &str = include_str!("completion/complete.bash");
const FISH: &str = include_str!("completion/complete.fish");
const ZSH: &str = include_str!("completion/complete.zsh");

/// How long all questions to one shell may take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A sandbox, and a folder with a context that leads to it.
struct Prompt {
    folder: tempfile::TempDir,
    url: String,
    _sandbox: Sandbox,
}

impl Prompt {
    async fn new() -> Self {
        let fixture = json!({
            "users": [{"username": "devtable", "email": "devtable@acme.example", "superuser": true}],
            "organizations": [
                {"name": "acme", "owner": "devtable", "teams": [{"name": "builders", "role": "member"}]},
                {"name": "tools", "owner": "devtable",
                 "applications": [{"name": "tools", "client_id": "TOOLS"}]},
            ],
            "tokens": [{"role": "devtable", "user": "devtable", "token": "DEVTABLE",
                "application": "TOOLS", "scopes": ["org:admin", "user:admin", "repo:create"],
                "expires_in_s": 3600}],
        });
        let sandbox = Sandbox::builder()
            .memory()
            .fixture_json(fixture.to_string());
        let sandbox = sandbox.start().await.expect("started");
        let url = sandbox.url().to_string();
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("token"), "DEVTABLE").expect("written");
        let prompt = Self {
            folder,
            url,
            _sandbox: sandbox,
        };
        prompt.quay(&[
            "login",
            &prompt.url,
            "--name",
            "lab",
            "--token-file",
            "token",
        ]);
        prompt.quay(&[
            "repo",
            "create",
            "acme/web",
            "--visibility",
            "private",
            "--description",
            "x",
        ]);
        prompt
    }

    fn quay(&self, arguments: &[&str]) -> String {
        let output = self
            .command(env!("CARGO_BIN_EXE_quay"))
            .args(arguments)
            .output();
        text(&output.expect("quay runs"))
    }

    /// A program that finds `quay` on its path, and nothing else of this machine's user.
    fn command(&self, program: &str) -> Command {
        let quay = Path::new(env!("CARGO_BIN_EXE_quay"));
        let path = std::env::var("PATH").unwrap_or_default();
        let path = format!("{}:{path}", quay.parent().expect("a folder").display());
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.folder.path())
            .env("TERM", "dumb")
            .env("LC_ALL", "C.UTF-8")
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }

    /// What a shell offers for each line, a line each: what it makes of it, or all candidates.
    fn ask(&self, shell: &str, script: &str, lines: &[&str]) -> Vec<String> {
        let found = Command::new(shell).arg("--version").output();
        assert!(
            found.is_ok(),
            "{shell} is not installed: apt-get install --no-install-recommends bash zsh fish"
        );
        let path = self.folder.path().join("script");
        fs::write(&path, script).expect("written");
        let mut command = self.command(shell);
        let options: &[&str] = match shell {
            "bash" => &["--norc", "--noprofile"],
            "fish" => &["--no-config"],
            _ => &["-f"],
        };
        command.args(options).arg(&path).args(lines);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the shell runs");
        let begun = Instant::now();
        while child.try_wait().expect("a child").is_none() {
            if begun.elapsed() > TIMEOUT {
                child.kill().expect("killed");
                panic!(
                    "{shell} does not end: {}",
                    text(&child.wait_with_output().expect("output"))
                );
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        let output = child.wait_with_output().expect("output");
        text(&output).lines().map(str::to_owned).collect()
    }

    fn cached(&self) -> Vec<PathBuf> {
        let folder = fs::read_dir(self.folder.path().join(".cache/quay"));
        folder
            .expect("a cache")
            .map(|it| it.expect("an entry").path())
            .collect()
    }
}

/// What a program wrote, where all went well.
fn text(output: &Output) -> String {
    let err = String::from_utf8_lossy(&output.stderr);
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && !err.contains("rror"),
        "{out}\n{err}"
    );
    out.into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn bash_completes() {
    let prompt = Prompt::new().await;
    let check = |lines: &[(&str, &str)]| {
        let asked: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
        let expected: Vec<&str> = lines.iter().map(|(_, offered)| *offered).collect();
        assert_eq!(prompt.ask("bash", BASH, &asked), expected);
    };
    // Words are separated by `|`, as bash separates them.
    check(&[
        ("quay|or", "org"),
        ("quay|org|member|", "get list remove"),
        ("quay|--output|", "table wide json yaml name"),
        ("quay|--output|=|js", "json"),
        ("quay|--context|", "lab"),
        ("quay|context|use|", "lab"),
        ("quay|org|get|", "acme tools"),
        ("quay|org|team|member|list|acme|b", "builders"),
        ("quay|repo|get|a", "acme/"),
        ("quay|repo|get|acme/", "acme/web"),
        (
            "quay|--url|http|:|//127.0.0.1|:|1|org|get|acme|--dry",
            "--dry-run",
        ),
        ("quay|org|member|list|acme|--columns|name,ki", "name,kind"),
        (
            "quay|repo|notification|create|acme/web|--null|config.u",
            "config.url",
        ),
        ("quay|org|create|x|--body|to", "token"),
        ("quay|export|", "acme tools"),
        ("quay|export|acme|t", "tools"),
        ("quay|wait|mirror|acme/", "acme/web"),
        ("quay|wait|deleted|repo|acme/w", "acme/web"),
        ("quay|wait|deleted|org|a", "acme"),
    ]);
}

#[tokio::test(flavor = "multi_thread")]
async fn fish_completes() {
    let prompt = Prompt::new().await;
    let check = |line: &str, offered: &[&str]| {
        let told = prompt.ask("fish", FISH, &[line]);
        let names: Vec<&str> = told.iter().filter_map(|it| it.split('\t').next()).collect();
        assert_eq!(names, offered, "{line}");
    };
    check("quay or", &["org"]);
    check("quay org member ", &["get", "list", "remove"]);
    check("quay --output ", &["table", "wide", "json", "yaml", "name"]);
    check("quay org team member list acme ", &["builders", "owners"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn zsh_completes() {
    let prompt = Prompt::new().await;
    let check = |lines: &[(&str, &str)]| {
        let asked: Vec<&str> = lines.iter().map(|(line, _)| *line).collect();
        let expected: Vec<&str> = lines.iter().map(|(_, made)| *made).collect();
        assert_eq!(prompt.ask("zsh", ZSH, &asked), expected);
    };
    check(&[
        ("quay or", "quay org "),
        ("quay org member li", "quay org member list "),
        ("quay --output js", "quay --output json "),
        ("quay --output=js", "quay --output=json "),
        (
            "quay org team member list acme b",
            "quay org team member list acme builders ",
        ),
        ("quay repo get acme/", "quay repo get acme/web "),
    ]);
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_kept_without_secrets_and_for_their_owner() {
    use std::os::unix::fs::PermissionsExt as _;
    let prompt = Prompt::new().await;
    let ask = |variables: &[(&str, &str)]| {
        let mut command = prompt.command(env!("CARGO_BIN_EXE_quay"));
        command
            .envs(variables.iter().copied())
            .env("QUAY_COMPLETE", "fish");
        let begun = Instant::now();
        let output = command.args(["--", "quay", "org", "get", ""]).output();
        let output = output.expect("quay runs");
        assert!(
            output.stderr.is_empty(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        (text(&output), begun.elapsed())
    };
    assert_eq!(ask(&[]).0, "acme\ntools\n");
    let files = prompt.cached();
    assert_eq!(files.len(), 1, "{files:?}");
    let kept = fs::read_to_string(&files[0]).expect("read");
    assert!(
        kept.contains("acme") && !kept.contains("DEVTABLE"),
        "{kept}"
    );
    let mode = files[0].metadata().expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    // What is kept is what is offered, and not to another caller.
    fs::write(&files[0], kept.replace("acme", "kept")).expect("written");
    assert_eq!(ask(&[]).0, "kept\ntools\n");
    let other = ask(&[("QUAY_URL", &prompt.url), ("QUAY_TOKEN", "WRONG")]).0;
    assert!(!other.contains("tools"), "{other}");
    // A server that accepts and says nothing, and none at all.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let (offered, took) = ask(&[("QUAY_URL", &url)]);
    assert!(!offered.contains("tools"), "{offered}");
    assert!(took < Duration::from_secs(5), "{took:?}");
    drop(silent);
    assert!(!ask(&[("QUAY_URL", &url)]).0.contains("tools"));
    assert!(
        !ask(&[("QUAY_CONFIG_DIR", "/dev/null/x")])
            .0
            .contains("tools")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn powershell_has_a_script() {
    let prompt = Prompt::new().await;
    let script = prompt.quay(&["completion", "powershell"]);
    assert!(script.contains("Register-ArgumentCompleter -Native -CommandName quay"));
    assert!(script.contains("$env:QUAY_COMPLETE = \"powershell\""));
    for (open, close) in [('{', '}'), ('(', ')'), ('[', ']')] {
        assert_eq!(script.matches(open).count(), script.matches(close).count());
    }
    let mut command = prompt.command(env!("CARGO_BIN_EXE_quay"));
    command
        .env("QUAY_COMPLETE", "powershell")
        .args(["--", "quay", "or"]);
    let told = text(&command.output().expect("quay runs"));
    assert_eq!(told.split('\t').next(), Some("org"));
}
