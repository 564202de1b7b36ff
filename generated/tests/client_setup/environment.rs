//! The client of the environment, in a process of its own: an environment belongs to a process.

use std::process::Command;

use quay_api::Client;

use crate::scripted_server::{ORGANIZATION, Response, ScriptedServer, TOKEN};

/// Set in the process that the tests start.
const CHILD: &str = "QUAY_TEST_CHILD";

/// What the process that the tests start does; without it there is nothing to do.
#[tokio::test]
async fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let outcome = match Client::from_env() {
        Err(error) => format!("no client: {error}"),
        Ok(client) => match client.get_organization("acme").await {
            Ok(organization) => format!("found {}", organization.name),
            Err(error) => format!("no response: {error}"),
        },
    };
    std::fs::write(std::env::var_os(CHILD).expect("a path"), outcome).expect("a file");
}

/// What a process with this environment finds.
async fn outcome(variables: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("outcome");
    let mut command = Command::new(std::env::current_exe().expect("a program"));
    command.args(["environment::child", "--exact"]);
    for name in ["QUAY_URL", "QUAY_TOKEN", "QUAY_TOKEN_FILE"] {
        command.env_remove(name);
    }
    command.env(CHILD, &path).envs(variables.iter().copied());
    let ran = tokio::task::spawn_blocking(move || command.output()).await;
    let output = ran.expect("no panic").expect("a process");
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{shown}");
    let outcome = std::fs::read_to_string(&path).expect(&shown);
    assert!(!outcome.contains(TOKEN), "{outcome}");
    outcome
}

#[tokio::test]
async fn a_client_is_made_from_the_environment() {
    let good = || Response::json(200, ORGANIZATION);
    let server = ScriptedServer::start([good(), good()]).await;
    let url = ("QUAY_URL", &*server.url);
    assert_eq!(outcome(&[url, ("QUAY_TOKEN", TOKEN)]).await, "found acme");

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    std::fs::write(&path, format!("{TOKEN}\n")).expect("a file");
    let path = path.to_str().expect("a text");
    let found = outcome(&[url, ("QUAY_TOKEN_FILE", path), ("QUAY_TOKEN", "")]).await;
    assert_eq!(found, "found acme");
    for request in server.requests() {
        let header = format!("authorization: Bearer {TOKEN}\r\n");
        assert!(request.contains(&header), "{request}");
    }
}

#[tokio::test]
async fn errors_name_the_variable_and_the_remedy() {
    let url = ("QUAY_URL", "https://quay.test");
    for (variables, expect) in [
        (
            &[][..],
            "QUAY_URL: it is not set; set it to the URL of a Quay registry, such as \
             https://quay.example.com",
        ),
        (
            &[url],
            "QUAY_TOKEN: neither it nor QUAY_TOKEN_FILE is set; put a token into QUAY_TOKEN, or the \
             path of a file with a token into QUAY_TOKEN_FILE",
        ),
        (
            &[url, ("QUAY_TOKEN", TOKEN), ("QUAY_TOKEN_FILE", "/token")],
            "QUAY_TOKEN: both it and QUAY_TOKEN_FILE are set; unset one of them",
        ),
        (
            &[
                ("QUAY_URL", "https://quay.test/api/v1"),
                ("QUAY_TOKEN", TOKEN),
            ],
            "QUAY_URL: leave out /api/v1 at its end; the paths of the operations begin with it",
        ),
        (
            &[url, ("QUAY_TOKEN", "Bearer x")],
            "QUAY_TOKEN: leave out the word Bearer; it is added",
        ),
        (
            &[url, ("QUAY_TOKEN_FILE", "/no/such/file")],
            "QUAY_TOKEN_FILE: the file /no/such/file cannot be opened (No such file or directory \
             (os error 2)); write the token there, and nothing else",
        ),
    ] {
        assert_eq!(outcome(variables).await, format!("no client: {expect}"));
    }
}
