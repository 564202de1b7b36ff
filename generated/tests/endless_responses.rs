//! Responses that are too large or never end.

mod scripted_server;

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

use quay_api::{Client, Error, ErrorKind, RetryPolicy};
use scripted_server::{ORGANIZATION, Response, ScriptedServer};

/// A server that sends `start` to each connection, and then `more` again and again.
fn endless(start: impl Into<String>, more: impl Into<String>, pause: Duration) -> String {
    let (start, more) = (start.into(), more.into());
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let (start, more) = (start.clone(), more.clone());
            std::thread::spawn(move || {
                let mut head = [0; 4096];
                let _ = stream.read(&mut head);
                let _ = stream.write_all(start.as_bytes());
                // Until the client hangs up.
                while stream.write_all(more.as_bytes()).is_ok() {
                    std::thread::sleep(pause);
                }
            });
        }
    });
    url
}

async fn call(url: &str) -> Error {
    let client = Client::builder(url)
        .timeout(Duration::from_millis(500))
        .retry(RetryPolicy::off())
        .build()
        .expect("a client");
    let call = client.get_organization("acme").send();
    call.await.expect_err("the response does not end")
}

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

#[tokio::test]
async fn an_endless_header_block_is_an_error() {
    let line = "x-more: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n";
    let fast = call(&endless(HEAD, line, Duration::ZERO)).await;
    assert!(
        matches!(fast.kind(), ErrorKind::Transport | ErrorKind::Timeout),
        "{fast:?}"
    );
    let slow = call(&endless(HEAD, line, Duration::from_millis(50))).await;
    assert_eq!(slow.kind(), ErrorKind::Timeout, "{slow:?}");
}

#[tokio::test]
async fn an_endless_line_is_an_error() {
    let error = call(&endless(
        "HTTP/1.1 200 OK\r\nx-more: ",
        "aaaaaaaaaaaaaaaa",
        Duration::ZERO,
    ))
    .await;
    assert!(
        matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_stream_of_interim_responses_is_an_error() {
    let interim = "HTTP/1.1 100 Continue\r\n\r\n";
    for (count, pause) in [(100, 1), (1, 50)] {
        let more = interim.repeat(count);
        let error = call(&endless(interim, more, Duration::from_millis(pause))).await;
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
    }
}

/// Without a pause, hyper reads some 50 MB of them before it lets others have the thread. So the call
/// ends in time on another thread; on the only one it ends as well, and later.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_interim_responses_is_an_error() {
    let interim = "HTTP/1.1 100 Continue\r\n\r\n";
    for interim in [interim, "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"] {
        let error = call(&endless(interim, interim.repeat(10_000), Duration::ZERO)).await;
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
    }
}

#[tokio::test]
async fn endless_extensions_of_a_chunk_and_endless_trailers_are_errors() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let starts = [
        (format!("{chunked}4;a="), "aaaaaaaaaaaaaaaa"),
        (format!("{chunked}4"), "        "),
        (format!("{chunked}4\r\n    \r\n0\r\n"), "x-more: a\r\n"),
        (
            format!("{chunked}4\r\n    \r\n0\r\nx-more: "),
            "aaaaaaaaaaaaaaaa",
        ),
        (chunked.to_owned(), "000000000000000000000000"),
    ];
    for (start, more) in starts {
        for (count, pause) in [(1000, 0), (1, 50)] {
            let url = endless(
                start.clone(),
                more.repeat(count),
                Duration::from_millis(pause),
            );
            let error = call(&url).await;
            assert!(
                matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout),
                "{start}: {error:?}"
            );
        }
    }
}

#[tokio::test]
async fn an_endless_body_ends_by_time_or_by_size() {
    let start = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let slow = call(&endless(start, "4\r\n    \r\n", Duration::from_millis(50))).await;
    assert_eq!(slow.kind(), ErrorKind::Timeout, "{slow:?}");
    assert_eq!(slow.status().map(|status| status.as_u16()), Some(200));

    let chunk = format!("400\r\n{}\r\n", " ".repeat(1024));
    let url = endless(start, chunk, Duration::ZERO);
    for limit in [1000, 100_000] {
        let client = Client::builder(&url)
            .body_limit(limit)
            .build()
            .expect("a client");
        let error = client.get_organization("acme").send().await;
        let error = error.expect_err("it is too large");
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge, "{error:?}");
        assert!(
            error.raw_body().is_none() && error.message().contains(&limit.to_string()),
            "{error}"
        );
    }
}

#[tokio::test]
async fn the_limit_of_bodies_can_be_set() {
    for (limit, fits) in [(ORGANIZATION.len(), true), (ORGANIZATION.len() - 1, false)] {
        let server = ScriptedServer::start([Response::json(200, ORGANIZATION)]).await;
        let client = server
            .builder()
            .body_limit(limit)
            .build()
            .expect("a client");
        let read = client.get_organization("acme").send().await;
        match read {
            Ok(_) => assert!(fits),
            Err(error) => {
                assert!(!fits, "{error}");
                assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
                assert!(error.is_done() && !error.is_retryable());
            }
        }
    }
    // A rejection that is too large keeps its status.
    let server = ScriptedServer::start([Response::json(400, ORGANIZATION)]).await;
    let client = server.builder().body_limit(10).build().expect("a client");
    let error = client.get_organization("acme").send().await;
    let error = error.expect_err("a rejection");
    assert!(error.is_bad_request() && !error.is_done(), "{error}");
}
