//! Owns the tests of when a request is sent again, and when not.

mod support;

use std::time::{Duration, Instant};

use quay_api::{ErrorKind, RetryPolicy};
use support::{Answer, NOT_FOUND, ORGANIZATION, Server, fast};

/// Reads under `policy`; gives the status at the end and how often was sent.
async fn read(policy: RetryPolicy, script: Vec<Answer>) -> (u16, usize) {
    let server = Server::start(script).await;
    let client = server.builder().retry(policy).build().expect("a client");
    let result = client.get_organization().orgname("acme").send().await;
    let (status, attempts) = match &result {
        Ok(answer) => (Some(answer.status()), answer.attempts()),
        Err(error) => (error.status(), error.attempts()),
    };
    assert_eq!(attempts as usize, server.requests().len());
    (
        status.map_or(0, |status| status.as_u16()),
        server.requests().len(),
    )
}

/// The same for a write.
async fn write(policy: RetryPolicy, script: Vec<Answer>) -> (u16, usize) {
    let server = Server::start(script).await;
    let client = server.builder().retry(policy).build().expect("a client");
    let call = client.delete_admined_organization().orgname("acme");
    let status = match call.send().await {
        Ok(answer) => Some(answer.status()),
        Err(error) => error.status(),
    };
    (
        status.map_or(0, |status| status.as_u16()),
        server.requests().len(),
    )
}

fn good() -> Answer {
    Answer::json(200, ORGANIZATION)
}

#[tokio::test]
async fn passing_troubles_of_a_read_are_repeated() {
    for status in [429, 502, 503, 504] {
        let script = vec![Answer::html(status), Answer::html(status), good()];
        assert_eq!(read(fast(), script).await, (200, 3), "{status}");
    }
    let script = vec![Answer::html(502); 4];
    assert_eq!(read(fast(), script).await, (502, 3));
}

#[tokio::test]
async fn other_answers_are_final() {
    assert_eq!(
        read(fast(), vec![Answer::json(404, NOT_FOUND)]).await,
        (404, 1)
    );
    assert_eq!(
        read(fast(), vec![Answer::html(500), good()]).await,
        (500, 1)
    );
    let script = vec![Answer::html(502), good()];
    assert_eq!(read(RetryPolicy::off(), script).await, (502, 1));
}

#[tokio::test]
async fn writes_are_repeated_on_request_only() {
    let script = || vec![Answer::html(502), Answer::empty(204)];
    assert_eq!(write(fast(), script()).await, (502, 1));
    assert_eq!(write(fast().retry_writes(true), script()).await, (204, 2));

    let script = vec![Answer::html(503), Answer::empty(204)];
    assert_eq!(write(fast().retry_writes(true), script).await, (204, 2));
}

#[tokio::test]
async fn a_read_only_registry_is_not_asked_again() {
    let read_only = Answer::json(503, r#"{"message":"read-only","is_readonly":true}"#);
    let script = vec![read_only, Answer::empty(204)];
    assert_eq!(write(fast().retry_writes(true), script).await, (503, 1));
}

#[tokio::test]
async fn the_server_may_ask_for_a_wait() {
    let policy = fast().attempts(2).max_delay(Duration::from_secs(1));
    let start = Instant::now();
    let script = vec![Answer::html(429).header("retry-after", "1"), good()];
    assert_eq!(read(policy, script).await, (200, 2));
    assert!(start.elapsed() >= Duration::from_secs(1));

    let script = vec![Answer::html(429).header("retry-after", "2"), good()];
    assert_eq!(
        read(policy, script).await,
        (429, 1),
        "2 s is beyond the cap"
    );
}

#[tokio::test]
async fn a_timeout_holds_for_each_attempt() {
    let script = || vec![Answer::silent(), good()];
    for attempts in [1, 2] {
        let server = Server::start(script()).await;
        let client = server
            .builder()
            .timeout(Duration::from_millis(200))
            .retry(fast().attempts(attempts))
            .build()
            .expect("a client");
        let result = client.get_organization().orgname("acme").send().await;
        match result {
            Ok(answer) => assert_eq!((attempts, answer.attempts()), (2, 2)),
            Err(error) => {
                assert_eq!(attempts, 1);
                assert_eq!(error.kind(), ErrorKind::Timeout);
                assert!(error.is_timeout() && !error.is_connect());
                assert_eq!(error.path(), Some("/api/v1/organization/acme"));
            }
        }
    }
}
