//! Somebody who types commands, with contexts of their own, and the server that they use.

use std::collections::BTreeMap;
use std::time::SystemTime;

use apitwin_cli::{Environment, execute};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quay_cli::Quay;
use quay_sandbox::{Builder, Sandbox};
use serde_json::{Value, json};
use tempfile::TempDir;

/// What no command may ever show.
pub(crate) const PASSWORD: &str = "hunter2-password";
const TOKENS: [(&str, &str, &[&str]); 5] = [
    (
        "alice",
        "OWNER-TOKEN-hunter2",
        &["org:admin", "repo:admin", "repo:create", "user:admin"],
    ),
    (
        "bob",
        "MEMBER-TOKEN-hunter2",
        &["org:admin", "repo:admin", "user:read"],
    ),
    (
        "carol",
        "OUTSIDER-TOKEN-hunter2",
        &["org:admin", "repo:admin", "user:admin"],
    ),
    ("alice", "READER-TOKEN-hunter2", &["repo:read"]),
    ("root", "ROOT-TOKEN-hunter2", &["super:user", "user:read"]),
];

/// The token whose name begins like this.
pub(crate) fn token(name: &str) -> &'static str {
    let mut tokens = TOKENS.iter().map(|(_, token, _)| *token);
    tokens
        .find(|token| token.starts_with(name))
        .expect("a token")
}

/// An organization `acme` of alice, with a member bob; carol is a stranger.
fn fixture() -> Value {
    let user = |name: &str| {
        json!({ "username": name, "email": format!("{name}@example.com"), "password": PASSWORD,
                "superuser": name == "root" })
    };
    let users = ["alice", "bob", "carol", "root"].map(user);
    let tokens = TOKENS.iter().map(|(user, token, scopes)| {
        json!({ "role": token, "user": user, "token": token, "application": "CI",
                "scopes": scopes, "expires_in_s": 3600 })
    });
    json!({
        "users": users,
        "organizations": [{
            "name": "acme", "owner": "alice",
            "applications": [{ "name": "ci", "client_id": "CI" }],
            "teams": [{ "name": "dev", "role": "member", "members": ["bob"] }],
        }],
        "repositories": [
            { "repository": "acme/app", "permissions": { "users": { "bob": "write" } } },
        ],
        "tokens": tokens.collect::<Vec<_>>(),
    })
}

/// A server with that fixture.
pub(crate) fn server() -> Sandbox {
    start(Sandbox::builder().memory().journal())
}

/// The same over TLS, with a certificate that nobody trusts yet; and the path of that.
pub(crate) fn secure_server(person: &Person) -> (Sandbox, String) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
    let certificate = person.file("ca.pem", &pem("CERTIFICATE", made.cert.der()));
    let key = person.file(
        "key.pem",
        &pem("PRIVATE KEY", &made.signing_key.serialize_der()),
    );
    let builder = Sandbox::builder().memory().tls(&certificate, key);
    (start(builder), certificate)
}

fn pem(kind: &str, bytes: &[u8]) -> String {
    let text = STANDARD.encode(bytes);
    format!("-----BEGIN {kind}-----\n{text}\n-----END {kind}-----\n")
}

fn start(builder: Builder) -> Sandbox {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime");
    let starting = builder.fixture_json(fixture().to_string()).start();
    runtime.block_on(starting).expect("it starts")
}

/// Somebody who types commands.
pub(crate) struct Person {
    folder: TempDir,
    variables: BTreeMap<String, String>,
}

/// What a command did.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Person {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            variables: BTreeMap::new(),
        }
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.variables.insert(name.to_owned(), value.to_owned());
    }

    /// The path of a file with a text.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.to_str().expect("a path").to_owned()
    }

    /// The contexts as they are stored.
    pub(crate) fn read_contexts(&self) -> Value {
        let path = self.folder.path().join("config/contexts.json");
        let text = std::fs::read_to_string(path).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Runs a command, and sees that it shows no secret.
    pub(crate) fn quay(&self, line: &str, input: &str) -> Outcome {
        let environment = Environment {
            variables: self.variables.clone(),
            config_dir: Some(self.folder.path().join("config")),
            cache_dir: None,
            terminal: None,
            err_is_terminal: false,
            input_is_terminal: false,
            now: SystemTime::now,
        };
        let arguments = format!("quay {line}");
        let arguments = arguments.split_whitespace().map(Into::into).collect();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut input = input.as_bytes();
        let done = execute(
            &Quay,
            arguments,
            environment,
            &mut out,
            &mut err,
            &mut input,
        );
        let mut err = String::from_utf8(err).expect("a text");
        let mut code = 0;
        if let Err(failure) = done {
            code = failure.kind().code();
            assert!(!format!("{failure:?}").contains("hunter2"), "{line}");
            err += &failure.to_string();
        }
        let out = String::from_utf8(out).expect("a text");
        let stored = self.read_contexts().to_string();
        let issued = stored.split("\"token\":\"").skip(1);
        let issued = issued.filter_map(|rest| rest.split('"').next());
        for secret in issued.chain(["hunter2"]) {
            assert!(
                !out.contains(secret) && !err.contains(secret),
                "{line}: {out}{err}"
            );
        }
        Outcome { code, out, err }
    }

    /// Runs a command that must succeed.
    pub(crate) fn does(&self, line: &str) -> Outcome {
        let outcome = self.quay(line, "");
        assert_eq!(outcome.code, 0, "{line}: {outcome:?}");
        outcome
    }

    /// Logs in with a token of the fixture.
    pub(crate) fn log_in(&self, server: &Sandbox, token: &str) -> Outcome {
        let outcome = self.quay(&format!("login {} --token-file -", server.url()), token);
        assert_eq!(outcome.code, 0, "{outcome:?}");
        outcome
    }
}
