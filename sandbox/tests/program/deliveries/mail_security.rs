//! Tests of mails that go to a server by STARTTLS and with a password, and of those that must not go.

use reqwest::Method;
use serde_json::json;

use super::secure_mail_server::{CREDENTIALS, Line, SecureMailServer};
use crate::running::{Caller, Running};

/// The program, which asks `server` to send a mail.
async fn send(server: &SecureMailServer, trusts: bool, password: &str) -> Running {
    let fixture = server.certificate.with_extension("json");
    std::fs::write(&fixture, super::FIXTURE).expect("written");
    let (port, password) = (
        format!("MAIL_PORT={}", server.port),
        format!("MAIL_PASSWORD={password}"),
    );
    let name = format!("MAIL_USERNAME={}", CREDENTIALS.0);
    let mut arguments = vec!["--database", ":memory:", "--feature", "MAILING=true"];
    arguments.extend(["--fixture", fixture.to_str().expect("a path")]);
    for setting in [
        "MAIL_SERVER=localhost",
        "MAIL_DEFAULT_SENDER=quay@example.com",
        "SANDBOX_RETRY_DELAY_SECONDS=0",
        port.as_str(),
        name.as_str(),
        password.as_str(),
    ] {
        arguments.extend(["--config", setting]);
    }
    let certificate = server.certificate.to_str().expect("a path");
    let trusted = trusts.then_some(("SSL_CERT_FILE", certificate));
    let running = Running::with_environment(&arguments, trusted);
    let root = Caller::new(&running.url, "ROOT");
    let body = json!({ "email": "bob@example.com" });
    super::call(&root, Method::POST, "/api/v1/recovery", Some(body)).await;
    running
}

fn log(mut running: Running) -> String {
    running.child.kill().expect("killed");
    running.child.wait().expect("gone");
    running.errors()
}

/// Waits until the mail was tried as often as it is; what was said meanwhile.
async fn wait_for_attempts(server: &mut SecureMailServer, last: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    for _ in 0..5 {
        loop {
            let line = server.next().await;
            let (Line::Sealed(text) | Line::Clear(text)) = &line;
            let is_last = text.starts_with(last);
            lines.push(line);
            if is_last {
                break;
            }
        }
    }
    lines
}

#[tokio::test]
async fn a_mail_goes_by_tls_and_with_the_password() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut server = SecureMailServer::start(folder.path(), true).await;
    let _running = send(&server, true, CREDENTIALS.1).await;
    let mut lines = Vec::new();
    while lines.last() != Some(&Line::Sealed(".".to_owned())) {
        lines.push(server.next().await);
    }
    let [
        Line::Clear(hello),
        Line::Clear(start),
        Line::Sealed(_),
        Line::Sealed(credentials),
        ..,
    ] = &lines[..]
    else {
        panic!("{lines:?}");
    };
    assert!(
        hello.starts_with("EHLO ") && start == "STARTTLS",
        "{lines:?}"
    );
    assert!(credentials.starts_with("AUTH PLAIN "), "{lines:?}");
    for line in ["MAIL FROM:<quay@example.com>", "RCPT TO:<bob@example.com>"] {
        assert!(lines.contains(&Line::Sealed(line.to_owned())), "{lines:?}");
    }
}

#[tokio::test]
async fn no_mail_goes_in_clear_where_tls_was_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut server = SecureMailServer::start(folder.path(), false).await;
    let running = send(&server, true, CREDENTIALS.1).await;
    let lines = wait_for_attempts(&mut server, "EHLO").await;
    let harmless = |line: &Line| matches!(line, Line::Clear(line) if line.starts_with("EHLO") || line == "QUIT");
    assert!(lines.iter().all(harmless), "{lines:?}");
    let log = log(running);
    assert!(
        !log.contains(CREDENTIALS.1) && log.contains("not delivered"),
        "{log}"
    );
}

#[tokio::test]
async fn no_mail_goes_to_a_server_that_cannot_be_trusted() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut server = SecureMailServer::start(folder.path(), true).await;
    let running = send(&server, false, CREDENTIALS.1).await;
    let lines = wait_for_attempts(&mut server, "STARTTLS").await;
    assert!(
        lines.iter().all(|line| matches!(line, Line::Clear(_))),
        "{lines:?}"
    );
    let log = log(running);
    assert!(
        !log.contains(CREDENTIALS.1) && log.contains("not delivered"),
        "{log}"
    );
}

#[tokio::test]
async fn a_wrong_password_is_told_and_not_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut server = SecureMailServer::start(folder.path(), true).await;
    let running = send(&server, true, "another-password").await;
    let lines = wait_for_attempts(&mut server, "AUTH").await;
    let is_mail = |line: &Line| matches!(line, Line::Sealed(line) if line.starts_with("MAIL"));
    assert!(!lines.iter().any(is_mail), "{lines:?}");
    let log = log(running);
    assert!(
        !log.contains("another-password") && log.contains("not delivered"),
        "{log}"
    );
}
