//! Clients that sign in: what they send, what they mend by themselves, what their errors say.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use quay_api::models::{NewOrganization, PasswordConfirmation, UserRegistration, UserUpdate};
use quay_api::reqwest::Request;
use quay_api::reqwest::header::HeaderValue;
use quay_api::{Client, ClientBuilder, Error, ErrorKind, SessionRejection};
use quay_sandbox::Builder;
use tower::util::MapRequestLayer;

use crate::{PASSWORD, TestServer};

/// The requests that a client sent.
#[derive(Clone, Default)]
struct Sent(Arc<Mutex<Vec<String>>>);

impl Sent {
    /// Lets a client tell of what it sends.
    fn watch(&self, builder: ClientBuilder) -> ClientBuilder {
        let sent = Arc::clone(&self.0);
        builder.layer(MapRequestLayer::new(move |request: Request| {
            let line = format!("{} {}", request.method(), request.url().path());
            sent.lock().expect("no thread panics with it").push(line);
            request
        }))
    }

    /// How often something was sent since the last time that somebody asked.
    fn take(&self, line: &str) -> usize {
        let sent = std::mem::take(&mut *self.0.lock().expect("no thread panics with it"));
        sent.iter().filter(|it| *it == line).count()
    }
}

const VERIFY: &str = "POST /api/v1/signin/verify";

fn builder(server: &TestServer) -> ClientBuilder {
    Client::builder(server.sandbox.url())
}

async fn create(client: &Client, name: &str) -> Result<(), Error> {
    let organization = NewOrganization::new(name);
    client.create_organization(organization).await.map(drop)
}

/// What an error says, and whether it shows a secret.
fn told(error: &Error) -> String {
    let shown = format!("{error}\n{error:?}");
    assert!(!shown.contains(PASSWORD), "{shown}");
    assert!(!shown.contains("hunter2"), "{shown}");
    error.to_string()
}

#[test]
fn a_client_signs_in_and_out() {
    let server = TestServer::start();
    server.runtime.block_on(async {
        let sent = Sent::default();
        let client = sent.watch(builder(&server)).sign_in("alice", PASSWORD);
        assert!(!format!("{client:?}").contains(PASSWORD), "{client:?}");
        let client = client.await.expect("alice signs in");
        assert_eq!(sent.take("GET /csrf_token"), 1);
        let user = client.get_logged_in_user().await.expect("alice");
        assert_eq!(user.username, "alice");
        create(&client, "first").await.expect("an organization");
        create(&client.clone(), "second")
            .await
            .expect("an organization");
        // The response to the sign-in told the token.
        assert_eq!(sent.take("GET /csrf_token"), 0);
        let shown = format!("{client:?}");
        assert!(
            !shown.contains("csrf") && !shown.contains("cookie"),
            "{shown}"
        );
        client.logout().await.expect("signed out");
        let error = client.get_logged_in_user().await.expect_err("nobody");
        assert!(error.is_unauthenticated());
        assert!(
            told(&error).contains("if it has ended, sign in again"),
            "{error}"
        );
        let by_name = Client::sign_in(server.sandbox.url(), "bob@example.com", PASSWORD).await;
        let by_name = by_name.expect("an address is a name");
        assert_eq!(
            by_name.get_logged_in_user().await.expect("bob").username,
            "bob"
        );
    });
}

#[test]
fn a_client_takes_another_token_when_the_server_refuses_its_own() {
    let server = TestServer::start();
    server.runtime.block_on(async {
        let (sent, left) = (Sent::default(), Arc::new(AtomicUsize::new(0)));
        let spoils = Arc::clone(&left);
        let spoil = MapRequestLayer::new(move |mut request: Request| {
            let less = |left: usize| left.checked_sub(1);
            let may = request.headers().contains_key("x-csrf-token");
            if may
                && spoils
                    .fetch_update(Ordering::SeqCst, Ordering::SeqCst, less)
                    .is_ok()
            {
                let wrong = HeaderValue::from_static("wrong");
                request.headers_mut().insert("x-csrf-token", wrong);
            }
            request
        });
        let client = sent
            .watch(builder(&server))
            .layer(spoil)
            .sign_in("alice", PASSWORD);
        let client = client.await.expect("alice signs in");
        sent.take("");
        left.store(1, Ordering::SeqCst);
        create(&client, "once")
            .await
            .expect("the second attempt is accepted");
        assert_eq!(sent.take("GET /csrf_token"), 1);
        left.store(2, Ordering::SeqCst);
        let error = create(&client, "twice").await.expect_err("refused twice");
        assert_eq!(error.session_rejection(), Some(SessionRejection::CsrfToken));
        assert_eq!((error.attempts(), sent.take("GET /csrf_token")), (2, 1));
        create(&client, "twice")
            .await
            .expect("nothing was made before");
        // Somebody else in the same session changed the password, and with it the token.
        let clone = client.clone();
        let change = UserUpdate {
            password: Some("hunter2-hunter2".into()),
            ..UserUpdate::default()
        };
        clone
            .change_user_details(change)
            .await
            .expect("another password");
        create(&client, "thrice")
            .await
            .expect("the clones share the token");
        assert_eq!(sent.take("GET /csrf_token"), 0);
    });
}

#[test]
fn a_stale_login_is_confirmed_once_by_who_keeps_the_password() {
    let server = TestServer::start();
    server.runtime.block_on(async {
        let sent = Sent::default();
        let signs_in = sent.watch(builder(&server)).sign_in("devtable", PASSWORD);
        let client = signs_in.keep_password().await.expect("devtable signs in");
        let users = client.list_all_users().await.expect("users").users.len();
        assert_eq!(sent.take(VERIFY), 0);
        server.advance(11.0 * 60.0);
        let lists = (0..8).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.list_all_users().await.map(|it| it.users.len()) })
        });
        for list in lists.collect::<Vec<_>>() {
            let listed = list.await.expect("no panic").expect("it is confirmed");
            assert_eq!(listed, users);
        }
        assert_eq!(sent.take(VERIFY), 1);
        server.advance(11.0 * 60.0);
        client
            .delete_organization("recorderorg")
            .await
            .expect("a write is sent again as well");
        assert_eq!(sent.take(VERIFY), 1);
        // A password that is not the user's any more is sent once, and then forgotten.
        let change = UserUpdate {
            password: Some("hunter2-hunter2".into()),
            ..UserUpdate::default()
        };
        client
            .change_user_details(change)
            .await
            .expect("another password");
        server.advance(11.0 * 60.0);
        let error = client.list_all_users().await.expect_err("a wrong password");
        assert_eq!(
            error.session_rejection(),
            Some(SessionRejection::WrongPassword)
        );
        assert_eq!(error.operation(), Some("verifyUser"));
        told(&error);
        let error = client.list_all_users().await.expect_err("a stale login");
        assert_eq!(
            error.session_rejection(),
            Some(SessionRejection::StaleLogin)
        );
        assert_eq!(sent.take(VERIFY), 1);
    });
}

#[test]
fn a_stale_login_without_the_password_says_what_to_do() {
    let server = TestServer::start();
    server.runtime.block_on(async {
        let sent = Sent::default();
        let client = sent.watch(builder(&server)).sign_in("devtable", PASSWORD);
        let client = client.await.expect("devtable signs in");
        server.advance(11.0 * 60.0);
        let error = client.list_all_users().await.expect_err("a stale login");
        assert_eq!(
            error.session_rejection(),
            Some(SessionRejection::StaleLogin)
        );
        let text = told(&error);
        assert!(
            text.contains("verifyUser") && text.contains("keep_password"),
            "{text}"
        );
        assert_eq!(sent.take(VERIFY), 0);
        let wrong = client
            .verify_user(PasswordConfirmation::new("hunter2"))
            .await;
        let wrong = wrong.expect_err("a wrong password");
        assert_eq!(
            wrong.session_rejection(),
            Some(SessionRejection::WrongPassword)
        );
        told(&wrong);
        server.advance(1.0);
        client
            .verify_user(PasswordConfirmation::new(PASSWORD))
            .await
            .expect("the right one");
        client.list_all_users().await.expect("it is fresh");
    });
}

#[test]
fn who_is_not_let_in_learns_why() {
    let server =
        TestServer::start_with(|sandbox: Builder| sandbox.memory().feature("MAILING", true));
    server.runtime.block_on(async {
        let attempt = async |user: &str, password: &str| {
            let signed_in = builder(&server).sign_in(user, password).await;
            let error = signed_in.expect_err("nobody signs in");
            assert_eq!(error.operation(), Some("signinUser"), "{error}");
            let text = told(&error);
            (error, text)
        };
        let (error, text) = attempt("alice", "hunter2").await;
        assert_eq!(
            error.session_rejection(),
            Some(SessionRejection::WrongPassword)
        );
        assert!(text.contains("(Invalid Username or Password)"), "{text}");
        let (error, text) = attempt("alice", PASSWORD).await;
        assert_eq!(
            error.session_rejection(),
            Some(SessionRejection::TooManyAttempts)
        );
        assert!(
            error.retry_after().is_some() && text.contains("again after 1 s"),
            "{text}"
        );
        let (error, text) = attempt("mallory", PASSWORD).await;
        assert_eq!(
            error.session_rejection(),
            Some(SessionRejection::WrongPassword)
        );
        assert!(text.contains("has been disabled"), "{text}");
        let nobody = builder(&server)
            .sign_in("bob", PASSWORD)
            .await
            .expect("bob signs in");
        let account = UserRegistration {
            email: Some("newcomer@example.com".to_owned()),
            ..UserRegistration::new("newcomer", "hunter2-hunter2")
        };
        nobody.create_new_user(account).await.expect("an account");
        let (error, text) = attempt("newcomer", "hunter2-hunter2").await;
        assert_eq!(
            error.session_rejection(),
            Some(SessionRejection::UnconfirmedAddress)
        );
        assert!(text.contains("follow the link"), "{text}");
    });
}

#[test]
fn what_cannot_work_is_told_before_a_password_is_sent() {
    let server = TestServer::start_with(|sandbox: Builder| {
        sandbox.memory().config("PREFERRED_URL_SCHEME", "https")
    });
    server.runtime.block_on(async {
        let sent = Sent::default();
        let refused = async |builder: ClientBuilder| {
            let signed_in = sent.watch(builder).sign_in("alice", "hunter2").await;
            let error = signed_in.expect_err("it cannot work");
            assert_eq!(error.kind(), ErrorKind::InvalidConfiguration, "{error}");
            assert_eq!(sent.take("POST /api/v1/signin"), 0);
            told(&error)
        };
        // The name of another machine, which it is not.
        let address = server.sandbox.address();
        let http_client = reqwest::Client::builder()
            .resolve("quay.test", address)
            .build();
        let url = format!("http://quay.test:{}", address.port());
        let remote = Client::builder(url).http_client(http_client.expect("an HTTP client"));
        let text = refused(remote).await;
        assert!(text.contains("set it for https only"), "{text}");
        let text = refused(builder(&server).token("t")).await;
        assert!(text.contains("other credentials"), "{text}");
    });
}
