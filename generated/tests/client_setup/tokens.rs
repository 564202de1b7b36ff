//! Tokens that are replaced while a program runs.

use std::sync::{Arc, Mutex};

use quay_api::{Client, ErrorKind, Secret, TokenProvider};

use crate::scripted_server::{NOT_FOUND, ORGANIZATION, Response, ScriptedServer, fast};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Hands out its tokens in order: the next one after each that was refused.
#[derive(Default)]
struct Rotation {
    tokens: Mutex<Vec<&'static str>>,
    log: Mutex<Vec<String>>,
}

impl Rotation {
    fn of(tokens: &[&'static str]) -> Arc<Self> {
        let tokens = Mutex::new(tokens.to_vec());
        Arc::new(Self {
            tokens,
            ..Self::default()
        })
    }

    fn log(&self) -> Vec<String> {
        self.log.lock().expect("no panic").clone()
    }
}

impl TokenProvider for Rotation {
    async fn token(&self) -> Result<Secret, BoxError> {
        self.log.lock().expect("no panic").push("asked".to_owned());
        let tokens = self.tokens.lock().expect("no panic");
        Ok(Secret::from(*tokens.first().ok_or("no token is left")?))
    }

    async fn refused(&self, token: &Secret) {
        let text = format!("refused {}", token.expose());
        self.log.lock().expect("no panic").push(text);
        let mut tokens = self.tokens.lock().expect("no panic");
        if tokens.len() > 1 {
            tokens.remove(0);
        }
    }
}

fn client(server: &ScriptedServer, provider: impl TokenProvider) -> Client {
    let builder = Client::builder(&server.url).retry(fast());
    builder.token_provider(provider).build().expect("a client")
}

fn good() -> Response {
    Response::json(200, ORGANIZATION)
}

fn refused() -> Response {
    Response::json(
        401,
        r#"{"message":"Invalid bearer token","error":"invalid_token"}"#,
    )
}

/// The tokens that arrived.
fn tokens(server: &ScriptedServer) -> Vec<String> {
    let token = |head: &String| {
        let mut lines = head.lines();
        let line = lines.find_map(|line| line.strip_prefix("authorization: Bearer "));
        line.unwrap_or("none").to_owned()
    };
    server.requests().iter().map(token).collect()
}

#[tokio::test]
async fn the_provider_is_asked_before_each_call() {
    let server = ScriptedServer::start([good(), Response::html(502), good()]).await;
    let rotation = Rotation::of(&["one"]);
    let client = client(&server, Arc::clone(&rotation));
    for _ in 0..2 {
        client.get_organization("acme").await.expect("a response");
    }
    assert_eq!(tokens(&server), ["one", "one", "one"]);
    assert_eq!(rotation.log(), ["asked", "asked"]);
}

#[tokio::test]
async fn a_refused_token_is_told_of_and_the_next_one_is_tried() {
    let server = ScriptedServer::start([refused(), good()]).await;
    let rotation = Rotation::of(&["one", "two"]);
    let client = client(&server, Arc::clone(&rotation));
    let organization = client.get_organization("acme").await.expect("the second");
    assert_eq!(organization.attempts(), 2);
    assert_eq!(tokens(&server), ["one", "two"]);
    assert_eq!(rotation.log(), ["asked", "refused one", "asked"]);
}

#[tokio::test]
async fn a_write_that_was_refused_for_its_token_is_sent_once_more() {
    // What Quay says to a write whose token it does not know.
    let csrf = r#"{"error":"CSRF token was invalid or missing."}"#;
    let server = ScriptedServer::start([Response::json(403, csrf), Response::empty(204)]).await;
    let client = client(&server, Rotation::of(&["one", "two"]));
    let deletion = client.delete_admined_organization("acme").await;
    assert_eq!(deletion.expect("the second").attempts(), 2);
    assert_eq!(tokens(&server), ["one", "two"]);
}

#[tokio::test]
async fn the_same_token_is_not_tried_again() {
    let server = ScriptedServer::start([refused(), good()]).await;
    let rotation = Rotation::of(&["one"]);
    let client = client(&server, Arc::clone(&rotation));
    let error = client.get_organization("acme").await.expect_err("refused");
    assert!(error.is_unauthenticated(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert_eq!(rotation.log(), ["asked", "refused one", "asked"]);
}

#[tokio::test]
async fn two_refused_tokens_are_the_end() {
    let server = ScriptedServer::start([refused(), refused(), good()]).await;
    let rotation = Rotation::of(&["one", "two", "three"]);
    let client = client(&server, Arc::clone(&rotation));
    let error = client.get_organization("acme").await.expect_err("refused");
    assert_eq!(error.attempts(), 2);
    let log = ["asked", "refused one", "asked", "refused two"];
    assert_eq!(rotation.log(), log);
}

#[tokio::test]
async fn other_rejections_are_none_of_the_token() {
    let server = ScriptedServer::start([Response::json(404, NOT_FOUND), good()]).await;
    let rotation = Rotation::of(&["one", "two"]);
    let client = client(&server, Arc::clone(&rotation));
    let error = client.get_organization("acme").await.expect_err("missing");
    assert!(error.is_not_found());
    assert_eq!(rotation.log(), ["asked"]);
}

#[tokio::test]
async fn nothing_is_sent_without_a_token() {
    let check = async |provider: fn() -> Result<Secret, BoxError>, expect: &str| {
        let server = ScriptedServer::start([good()]).await;
        let client = client(&server, move || std::future::ready(provider()));
        let error = client.get_organization("acme").await.expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::Token);
        assert_eq!(error.operation(), Some("getOrganization"));
        assert!(error.message().ends_with(expect), "{error}");
        assert!(
            !format!("{error} {error:?}").contains("hunter2"),
            "{error:?}"
        );
        assert_eq!(server.requests().len(), 0);
    };
    check(
        || Err("the authority is away".into()),
        "the authority is away",
    )
    .await;
    check(
        || Ok(Secret::from("")),
        "to call without a token, do not set one",
    )
    .await;
    check(|| Ok(Secret::from("hunter2\n")), "a line break at its end?").await;
}

#[tokio::test]
async fn a_token_file_is_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    std::fs::write(&path, "one\n").expect("a file");
    let server = ScriptedServer::start([good(), good()]).await;
    let builder = Client::builder(&server.url).token_file(&path);
    let client = builder.build().expect("a client");
    client.get_organization("acme").await.expect("the first");
    std::fs::write(&path, " two ").expect("a file");
    client.get_organization("acme").await.expect("the second");
    assert_eq!(tokens(&server), ["one", "two"]);

    std::fs::remove_file(&path).expect("a file");
    let error = client.get_organization("acme").await.expect_err("no file");
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.message().contains("cannot be opened"), "{error}");
}

#[test]
fn a_token_file_is_checked_when_the_client_is_built() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("token");
    let check = |text: Option<&[u8]>, expect: &str| {
        if let Some(text) = text {
            std::fs::write(&path, text).expect("a file");
        }
        let builder = Client::builder("https://quay.test").token_file(&path);
        let error = builder.build().expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::InvalidConfiguration);
        assert!(
            error.message().starts_with("token_file: the file "),
            "{error}"
        );
        assert!(error.message().contains(expect), "{error}");
        assert!(!error.message().contains("hunter2"), "{error}");
    };
    check(None, "cannot be opened");
    check(Some(b""), "is empty");
    check(Some(b" \n"), "is empty");
    check(Some(b"hunter2 hunter2"), "white space");
    check(Some(b"Bearer hunter2"), "leave out the word Bearer");
    check(Some(b"hunter2\xff"), "cannot be read");
    check(Some(&[b'a'; 70_000]), "is longer than 65536 bytes");
}
