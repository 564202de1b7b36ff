//! The commands of `README.md` and `cli/README.md` work, in the order in which they stand.

use std::path::Path;
use std::process::{Command, Output};

use quay_sandbox::Sandbox;

const README: &str = include_str!("../../../README.md");
const OWN_README: &str = include_str!("../../README.md");

/// A superuser, an application for their token, and somebody to add to teams.
const FIXTURE: &str = r#"{
    "users": [{"username": "alice", "superuser": true}, {"username": "bob"}],
    "organizations": [
        {"name": "ops", "owner": "alice", "applications": [{"name": "cli", "client_id": "CLI"}]}
    ],
    "tokens": [
        {"role": "alice", "user": "alice", "token": "TOKEN", "application": "CLI", "expires_in_s": 3600,
         "scopes": ["super:user", "org:admin", "repo:create", "repo:admin", "repo:write", "repo:read", "user:admin"]}
    ]
}"#;

/// The block of code in a language below a heading.
fn block<'a>(page: &'a str, heading: &str, language: &str, containing: &str) -> &'a str {
    let section = page.split_once(&format!("{heading}\n")).unwrap().1;
    let fence = format!("```{language}\n");
    let blocks = section.split(&fence).skip(1);
    let mut blocks = blocks.map(|rest| rest.split("\n```").next().unwrap_or(rest));
    blocks.find(|block| block.contains(containing)).unwrap()
}

/// Runs a line of `quay`.
fn quay(line: &str, sandbox: &Sandbox, folder: &Path) -> Output {
    let mut words = shlex::split(line).unwrap();
    assert_eq!(words.remove(0), "quay", "{line}");
    // Without a terminal nobody can be asked.
    if words[0] == "apply" {
        words.push("--yes".to_owned());
    }
    Command::new(env!("CARGO_BIN_EXE_quay"))
        .args(words)
        .current_dir(folder)
        .env("QUAY_CONFIG_DIR", folder)
        .env("QUAY_URL", sandbox.url())
        .env("QUAY_TOKEN", "TOKEN")
        .env("NO_PROXY", "*")
        .env_remove("QUAY_TOKEN_FILE")
        .env_remove("QUAY_CONTEXT")
        .output()
        .unwrap()
}

#[tokio::test]
async fn three_commands_lead_to_an_organization_at_a_file() {
    let sandbox = Sandbox::builder()
        .fixture_json(FIXTURE)
        .start()
        .await
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = block(README, "### Type commands", "yaml", "organizations:");
    std::fs::write(folder.path().join("acme.yaml"), file).unwrap();
    let lines = block(README, "### Type commands", "sh", "quay sandbox");
    let mut lines = lines
        .lines()
        .map(|line| line.split(" #").next().unwrap().trim());
    // `tests/account/` tries it.
    assert_eq!(lines.next(), Some("quay sandbox"));
    for line in lines.chain(["quay diff -f acme.yaml"]) {
        let output = quay(line, &sandbox, folder.path());
        assert!(output.status.success(), "{line}: {output:?}");
    }
}

#[tokio::test]
async fn everyday_commands_work_and_write_what_the_page_shows() {
    let sandbox = Sandbox::builder()
        .fixture_json(FIXTURE)
        .start()
        .await
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let run = |block: &str, is_shown: bool| {
        for step in block.split("$ ").filter(|step| !step.is_empty()) {
            let (line, expected) = step.split_once('\n').unwrap_or((step, ""));
            let output = quay(line, &sandbox, folder.path());
            assert!(output.status.success(), "{line}: {output:?}");
            if is_shown {
                let written = String::from_utf8(output.stdout).unwrap();
                assert_eq!(written.trim_end(), expected.trim_end(), "{line}");
            }
        }
    };
    run(
        block(OWN_README, "## Everyday commands", "console", "$ quay"),
        false,
    );
    run(block(OWN_README, "## Output", "console", "$ quay"), true);
}
