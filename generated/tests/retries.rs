//! When a request is sent again, and when not.

mod scripted_server;

use std::time::{Duration, Instant};

use quay_api::{ErrorKind, RetryPolicy};
use scripted_server::{NOT_FOUND, ORGANIZATION, Response, ScriptedServer, fast};

/// Reads under `policy`. Returns the last status and the number of requests.
async fn read(policy: RetryPolicy, script: Vec<Response>) -> (u16, usize) {
    let server = ScriptedServer::start(script).await;
    let client = server.builder().retry(policy).build().expect("a client");
    let result = client.get_organization("acme").await;
    let (status, attempts) = match &result {
        Ok(response) => (Some(response.status()), response.attempts()),
        Err(error) => (error.status(), error.attempts()),
    };
    assert_eq!(attempts as usize, server.requests().len());
    (
        status.map_or(0, |status| status.as_u16()),
        server.requests().len(),
    )
}

/// Deletes under `policy`. Returns the last status and the number of requests.
async fn write(policy: RetryPolicy, script: Vec<Response>) -> (u16, usize) {
    let server = ScriptedServer::start(script).await;
    let client = server.builder().retry(policy).build().expect("a client");
    let call = client.delete_admined_organization("acme");
    let status = match call.await {
        Ok(response) => Some(response.status()),
        Err(error) => error.status(),
    };
    (
        status.map_or(0, |status| status.as_u16()),
        server.requests().len(),
    )
}

fn good() -> Response {
    Response::json(200, ORGANIZATION)
}

#[tokio::test]
async fn a_read_is_sent_again_after_a_transient_failure() {
    for status in [408, 429, 502, 503, 504] {
        let script = vec![Response::html(status), Response::html(status), good()];
        assert_eq!(read(fast(), script).await, (200, 3), "{status}");
    }
    let script = vec![Response::html(502); 4];
    assert_eq!(read(fast(), script).await, (502, 3));
}

#[tokio::test]
async fn other_responses_are_final() {
    assert_eq!(
        read(fast(), vec![Response::json(404, NOT_FOUND)]).await,
        (404, 1)
    );
    assert_eq!(
        read(fast(), vec![Response::html(500), good()]).await,
        (500, 1)
    );
    let script = vec![Response::html(502), good()];
    assert_eq!(read(RetryPolicy::off(), script).await, (502, 1));
}

#[tokio::test]
async fn a_write_is_sent_again_only_where_the_policy_says_so() {
    let script = vec![Response::html(408), Response::empty(204)];
    assert_eq!(write(fast(), script).await, (408, 1));
    let script = || vec![Response::html(502), Response::empty(204)];
    assert_eq!(write(fast(), script()).await, (502, 1));
    assert_eq!(write(fast().retry_writes(true), script()).await, (204, 2));

    let script = vec![Response::html(503), Response::empty(204)];
    assert_eq!(write(fast().retry_writes(true), script).await, (204, 2));
}

#[tokio::test]
async fn a_write_to_a_read_only_registry_is_not_sent_again() {
    let read_only = Response::json(503, r#"{"message":"read-only","is_readonly":true}"#);
    let script = vec![read_only, Response::empty(204)];
    assert_eq!(write(fast().retry_writes(true), script).await, (503, 1));
}

#[tokio::test]
async fn retry_after_is_waited_for() {
    let policy = fast().attempts(2).max_delay(Duration::from_secs(1));
    let start = Instant::now();
    let script = vec![Response::html(429).header("retry-after", "1"), good()];
    assert_eq!(read(policy, script).await, (200, 2));
    assert!(start.elapsed() >= Duration::from_secs(1));

    let script = vec![Response::html(429).header("retry-after", "2"), good()];
    assert_eq!(
        read(policy, script).await,
        (429, 1),
        "2 s is beyond the cap"
    );
}

#[tokio::test]
async fn a_timeout_holds_for_each_attempt() {
    let script = || vec![Response::silent(), good()];
    for attempts in [1, 2] {
        let server = ScriptedServer::start(script()).await;
        let client = server
            .builder()
            .timeout(Duration::from_millis(200))
            .retry(fast().attempts(attempts))
            .build()
            .expect("a client");
        let result = client.get_organization("acme").await;
        match result {
            Ok(response) => assert_eq!((attempts, response.attempts()), (2, 2)),
            Err(error) => {
                assert_eq!(attempts, 1);
                assert_eq!(error.kind(), ErrorKind::Timeout);
                assert!(error.is_timeout() && !error.is_connect());
                assert_eq!(error.path(), Some("/api/v1/organization/acme"));
            }
        }
    }
}
