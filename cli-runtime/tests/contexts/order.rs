//! Flags, contexts and environment: which of them a command heeds, and which token goes where.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

use apitwin_cli::connection::TokenSource;
use apitwin_cli::contexts::{Context, ContextStore};
use apitwin_cli::{Environment, FailureKind, Globals, Input, Invocation, Program};
use apitwin_runtime::client::ProblemDetails;
use apitwin_runtime::command::CommandLine;
use clap::{Args, FromArgMatches};

apitwin_runtime::client_types! {
    /// A client.
    pub struct Client in the dialect &ProblemDetails;
    /// Its error.
    pub struct Error;
}

struct Pets;

impl Program for Pets {
    type Client = Client;

    fn name(&self) -> &'static str {
        "pets"
    }

    fn about(&self) -> &'static str {
        "Keep pets"
    }

    fn table(&self) -> &'static CommandLine {
        &CommandLine {
            title: "",
            version: "",
            commands: &[],
            groups: &[],
            scopes: &[],
        }
    }
}

/// Two servers, of which the second is current. Their tokens have their names.
fn store(folder: &Path) -> ContextStore {
    let store = ContextStore::new(folder);
    let added = store.change(|contexts| {
        for name in ["one", "two"] {
            let context = Context {
                url: format!("https://{name}.example.com"),
                token: Some(format!("secret-{name}").into()),
                ..Context::default()
            };
            contexts.add(Some(name), context)?;
        }
        Ok(())
    });
    added.expect("they are stored");
    store
}

/// What a command takes: the URL, its token and its context, separated by blanks; or the first line of the
/// failure.
fn resolve(folder: &Path, line: &str, variables: &[(&str, &str)]) -> Result<String, String> {
    let command = Globals::augment_args(clap::Command::new("pets").no_binary_name(true));
    let matches = command.get_matches_from(line.split_whitespace());
    let variables = variables.iter();
    let variables: BTreeMap<String, String> = variables
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let mut empty = std::io::empty();
    let invocation = Invocation {
        program: &Pets,
        globals: Globals::from_arg_matches(&matches).expect("flags"),
        environment: Environment {
            variables,
            config_dir: Some(folder.to_owned()),
            cache_dir: None,
            terminal: None,
            err_is_terminal: false,
            input_is_terminal: false,
            now: SystemTime::now,
        },
        out: &mut std::io::sink(),
        err: &mut std::io::sink(),
        input: Input::new(&mut empty),
    };
    let connection = invocation.connection().map_err(|it| it.to_string())?;
    assert!(
        !format!("{connection:?}").contains("secret-"),
        "{connection:?}"
    );
    let token = match connection.token() {
        TokenSource::None => "-".to_owned(),
        TokenSource::Text(token) => token.expose().to_owned(),
        TokenSource::File(path) => path.display().to_string(),
        TokenSource::Input => "input".to_owned(),
    };
    let context = connection.context().unwrap_or("-");
    Ok(format!("{} {token} {context}", connection.url()))
}

fn check(line: &str, variables: &[(&str, &str)], expect: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    store(folder.path());
    let found = resolve(folder.path(), line, variables);
    assert_eq!(found.as_deref(), Ok(expect), "{line} {variables:?}");
}

const ONE: (&str, &str) = ("API_URL", "https://one.example.com/");
const OTHER: (&str, &str) = ("API_URL", "https://other.example.com");
const TOKEN: (&str, &str) = ("API_TOKEN", "secret-env");

#[test]
fn flags_win_over_contexts_and_those_over_the_environment() {
    check("", &[], "https://two.example.com secret-two two");
    check(
        "--context one",
        &[],
        "https://one.example.com secret-one one",
    );
    check(
        "--context one",
        &[OTHER, TOKEN],
        "https://one.example.com secret-one one",
    );
    check(
        "",
        &[("PETS_CONTEXT", "one")],
        "https://one.example.com secret-one one",
    );
    check(
        "--context two",
        &[("PETS_CONTEXT", "one")],
        "https://two.example.com secret-two two",
    );
    check(
        "",
        &[OTHER, TOKEN],
        "https://other.example.com secret-env -",
    );
    check("", &[TOKEN], "https://two.example.com secret-env two");
    check(
        "--token-file f",
        &[OTHER, TOKEN],
        "https://other.example.com f -",
    );
    check("--token-file -", &[], "https://two.example.com input two");
    check("--url h", &[("API_TOKEN_FILE", "f")], "https://h f -");
}

#[test]
fn a_token_goes_to_no_other_server_than_its_own() {
    check(
        "--url https://other.example.com",
        &[],
        "https://other.example.com - -",
    );
    check(
        "--url https://two.example.com/",
        &[],
        "https://two.example.com secret-two two",
    );
    check(
        "--url http://two.example.com",
        &[],
        "http://two.example.com - -",
    );
    check(
        "--context one --url https://two.example.com",
        &[],
        "https://two.example.com - -",
    );
    check("", &[OTHER], "https://other.example.com - -");
    check(
        "",
        &[OTHER, ("PETS_CONTEXT", "one")],
        "https://other.example.com - -",
    );
    check(
        "",
        &[ONE, ("PETS_CONTEXT", "one")],
        "https://one.example.com secret-one one",
    );
    check(
        "--url https://two.example.com",
        &[OTHER, TOKEN],
        "https://two.example.com secret-two two",
    );
}

#[test]
fn a_failure_says_what_to_do_next() {
    let empty = tempfile::tempdir().expect("a folder");
    let failure = |line, variables: &[(&str, &str)]| {
        resolve(empty.path(), line, variables).expect_err("it fails")
    };
    assert_eq!(
        failure("", &[]),
        "no server is set\n  Set API_URL, or give --url URL."
    );
    assert_eq!(
        failure("", &[TOKEN, ("API_TOKEN_FILE", "f")]),
        "both API_TOKEN and API_TOKEN_FILE are set\n  Unset one of them."
    );
    // A flag wins over both.
    let variables = [TOKEN, ("API_TOKEN_FILE", "f")];
    let line = "--url https://one.example.com --token-file g";
    let found = resolve(empty.path(), line, &variables).expect("a connection");
    assert!(found.contains(" g "), "{found}");

    let unknown = failure("--context three", &[]);
    assert!(
        unknown.starts_with("there is no context `three`\n"),
        "{unknown}"
    );
}

#[test]
fn a_broken_file_stops_only_those_who_need_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = ContextStore::new(folder.path());
    std::fs::write(store.path(), "{").expect("a file");
    assert_eq!(store.load().expect_err("broken").kind(), FailureKind::File);
    let found = resolve(folder.path(), "", &[OTHER, TOKEN]);
    assert_eq!(
        found.as_deref(),
        Ok("https://other.example.com secret-env -")
    );
    let needed = resolve(folder.path(), "", &[TOKEN]).expect_err("it is needed");
    assert!(needed.contains("contexts.json:1:1: EOF"), "{needed}");
}
