//! A sandbox with two users, and the commands run against it.

use std::collections::BTreeMap;
use std::future::{Future, pending};
use std::io;

use apitwin_cli::{Failure, FailureKind};
use quay_api::Client;
use quay_api::models::TeamMemberEntry;
use quay_cli::declarative::commands::{Io, apply, diff, export};
use quay_sandbox::Sandbox;
use serde_json::{Value, json};

/// The example of the user's page.
pub(crate) const ACME: &str = include_str!("../../examples/acme.yaml");

/// The URL behind `ACME_WEBHOOK_URL`.
pub(crate) const WEBHOOK: &str = "https://hooks.example.com/ci?key=BYUJ7QWERTY";

pub(crate) struct Scenario {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: Client,
    pub(crate) variables: BTreeMap<String, String>,
    folder: tempfile::TempDir,
}

/// Three users; two of them have a token. None of them is in `acme`, which is not there yet.
fn fixture() -> Value {
    let scopes = [
        "super:user",
        "org:admin",
        "repo:admin",
        "repo:create",
        "user:admin",
    ];
    let token = |user: &str, scopes: &[&str]| {
        json!({"role": user, "user": user, "token": user.to_uppercase(), "application": "TOOLS",
               "scopes": scopes, "expires_in_s": 3600})
    };
    // Of the first user, with fewer scopes.
    let weak = |role: &str, scopes: &[&str]| {
        let mut weak = token("devtable", scopes);
        weak["role"] = role.into();
        weak["token"] = role.to_uppercase().into();
        weak
    };
    json!({
        "users": [
            {"username": "devtable", "email": "devtable@acme.example", "superuser": true},
            {"username": "alice", "email": "alice@acme.example"},
            {"username": "bob", "email": "bob@acme.example"},
        ],
        "organizations": [{"name": "tools", "owner": "devtable",
            "applications": [{"name": "tools", "client_id": "TOOLS"}]}],
        "tokens": [
            token("devtable", &scopes),
            token("bob", &scopes[1..]),
            weak("administrator", &["org:admin", "repo:admin", "repo:create"]),
            weak("reader", &["repo:read", "user:read"]),
        ],
    })
}

/// What a command wrote, and how it ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) failure: Option<Failure>,
}

impl Ran {
    pub(crate) fn code(&self) -> u8 {
        self.failure
            .as_ref()
            .map_or(0, |failure| failure.kind().code())
    }

    /// All that anybody could read.
    pub(crate) fn text(&self) -> String {
        let failure = self.failure.as_ref().map(ToString::to_string);
        format!("{}{}{}", self.out, self.err, failure.unwrap_or_default())
    }

    #[track_caller]
    pub(crate) fn assert_code(&self, kind: Option<FailureKind>) -> &Self {
        let code = kind.map_or(0, FailureKind::code);
        assert_eq!(self.code(), code, "{}", self.text());
        self
    }

    #[track_caller]
    pub(crate) fn assert_says(&self, parts: &[&str]) -> &Self {
        let text = self.text();
        for part in parts {
            assert!(text.contains(part), "{part:?} is not in:\n{text}");
        }
        self
    }
}

impl Scenario {
    pub(crate) async fn new() -> Self {
        let sandbox = Sandbox::builder()
            .memory()
            .journal()
            .config("FEATURE_REPO_MIRROR", "true")
            .feature("IMMUTABLE_TAGS", true)
            .fixture_json(fixture().to_string())
            .start()
            .await
            .expect("started");
        let client = sandbox.client_as("devtable").expect("a role");
        let client = client.expect("a client");
        let variables = [("ACME_WEBHOOK_URL".to_owned(), WEBHOOK.to_owned())];
        Self {
            sandbox,
            client,
            variables: variables.into(),
            folder: tempfile::tempdir().expect("a folder"),
        }
    }

    /// A client with the token of that role.
    pub(crate) fn client_as(&self, role: &str) -> Client {
        let client = self.sandbox.client_as(role).expect("a role");
        client.expect("a client")
    }

    /// The users in a team of `acme`.
    pub(crate) async fn members(&self, team: &str) -> Vec<String> {
        let members = self.client.get_organization_team_members("acme", team);
        let members = members.await.expect("a team").into_inner().members;
        let names = members.into_iter().filter_map(|entry| match entry {
            TeamMemberEntry::TeamMember(member) => Some(member.name),
            TeamMemberEntry::TeamInvite(_) => None,
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// Writes a file; returns its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path.display().to_string()
    }

    pub(crate) async fn apply(&self, text: &str, flags: &[&str]) -> Ran {
        self.apply_as(&self.client, text, flags).await
    }

    pub(crate) async fn apply_as(&self, client: &Client, text: &str, flags: &[&str]) -> Ran {
        self.apply_until(client, text, flags, pending()).await
    }

    /// `apply --yes`, until it is interrupted.
    pub(crate) async fn apply_until(
        &self,
        client: &Client,
        text: &str,
        flags: &[&str],
        interrupted: impl Future<Output = io::Result<()>>,
    ) -> Ran {
        let file = self.file("acme.yaml", text);
        let arguments = [&["apply", "-f", &file, "--yes"], flags].concat();
        let arguments = apply::command().get_matches_from(arguments);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut io = self.io(&mut out, &mut err);
        let done = apply::run_until(client, &arguments, &mut io, interrupted).await;
        ran(out, err, done)
    }

    pub(crate) async fn diff(&self, text: &str, flags: &[&str]) -> Ran {
        let file = self.file("acme.yaml", text);
        let arguments = [&["diff", "-f", &file], flags].concat();
        let arguments = diff::command().get_matches_from(arguments);
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut io = self.io(&mut out, &mut err);
        let done = diff::run(&self.client, &arguments, &mut io).await;
        ran(out, err, done)
    }

    pub(crate) async fn export(&self, names: &[&str]) -> Ran {
        let arguments = export::command().get_matches_from([&["export"], names].concat());
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut io = self.io(&mut out, &mut err);
        let done = export::run(&self.client, &arguments, &mut io).await;
        ran(out, err, done)
    }

    fn io<'a>(&'a self, out: &'a mut Vec<u8>, err: &'a mut Vec<u8>) -> Io<'a> {
        let input = Box::leak(Box::new(io::empty()));
        Io {
            out,
            err,
            input,
            input_is_terminal: false,
            err_is_terminal: false,
            connection: None,
            variables: &self.variables,
        }
    }

    /// The requests since a mark that are no reads.
    pub(crate) fn writes(&self, mark: quay_sandbox::Mark) -> Vec<String> {
        let journal = self.sandbox.journal().expect("a journal");
        let requests = journal.since(mark);
        let writes = requests.iter().filter(|entry| entry.method != "GET");
        writes
            .map(|entry| format!("{} {}", entry.method, entry.path))
            .collect()
    }

    pub(crate) fn mark(&self) -> quay_sandbox::Mark {
        self.sandbox.journal().expect("a journal").mark()
    }
}

pub(crate) fn ran(out: Vec<u8>, err: Vec<u8>, done: Result<(), Failure>) -> Ran {
    Ran {
        out: String::from_utf8(out).expect("UTF-8"),
        err: String::from_utf8(err).expect("UTF-8"),
        failure: done.err(),
    }
}
