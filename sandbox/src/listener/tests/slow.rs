//! Tests with clients that send slowly, send too much, or do not read.

use tokio::io::AsyncWriteExt;
use tokio::time::{Instant, sleep, timeout};

use super::{POST, REQUEST, Served, ends, head, limits, ms, status};

#[tokio::test]
async fn a_head_that_comes_slowly_is_given_up() {
    let served = Served::start(limits(|it| it.head = ms(300)), ms(0)).await;
    let mut slow = served.connect("GET /nosuch").await;
    let begun = Instant::now();
    let (mut reading, mut writing) = slow.split();
    let drip = async {
        // Every byte comes in time, the head does not.
        while writing.write_all(b"a").await.is_ok() && begun.elapsed() < ms(5_000) {
            sleep(ms(50)).await;
        }
    };
    let mut response = vec![0; 1024];
    let read = tokio::io::AsyncReadExt::read(&mut reading, &mut response);
    let length = tokio::select! {
        () = drip => panic!("nothing came while it sent"),
        read = read => read.expect("a response"),
    };
    let response = String::from_utf8_lossy(&response[..length]);
    assert_eq!(status(&response), "408");
    assert!(response.contains("connection: close"), "{response}");
    assert!(ends(&mut slow).await);
}

#[tokio::test]
async fn a_head_that_is_too_large_is_refused() {
    let served = Served::start(limits(|_| {}), ms(0)).await;
    let large = "a".repeat(40 * 1024);
    let request = format!("GET /nosuch/ HTTP/1.1\r\nhost: localhost\r\nx-large: {large}\r\n\r\n");
    let mut stream = served.connect(&request).await;
    assert_eq!(status(&head(&mut stream).await), "431");
    assert!(ends(&mut stream).await);
    // One without an end is refused as well.
    let endless = format!(
        "GET /nosuch/ HTTP/1.1\r\nx-large: {}",
        "a".repeat(100 * 1024)
    );
    assert_eq!(served.status(&endless).await, "431");
}

#[tokio::test]
async fn a_body_that_comes_slowly_is_given_up() {
    let served = Served::start(limits(|it| it.request = ms(300)), ms(0)).await;
    let request = format!("{POST}content-length: 100\r\n\r\n{{\"name\"");
    let mut slow = served.connect(&request).await;
    let head = head(&mut slow).await;
    assert_eq!(status(&head), "408");
    assert!(head.contains("connection: close"), "{head}");
    assert!(ends(&mut slow).await);
}

#[tokio::test]
async fn a_body_without_end_is_refused_and_the_refusal_is_read() {
    let served = Served::start(limits(|_| {}), ms(0)).await;
    let request = format!("{POST}transfer-encoding: chunked\r\n\r\n");
    let mut endless = served.connect(&request).await;
    let chunk = format!("{:x}\r\n{}\r\n", 64 * 1024, " ".repeat(64 * 1024));
    // It goes on to send far beyond the limit of 1 MiB, and only then looks.
    let mut sent = 0;
    while sent < 4 << 20 {
        if endless.write_all(chunk.as_bytes()).await.is_err() {
            break;
        }
        sent += chunk.len();
    }
    assert_eq!(status(&head(&mut endless).await), "413");
    assert!(ends(&mut endless).await);
}

#[tokio::test]
async fn a_body_that_says_that_it_is_large_is_not_waited_for() {
    let served = Served::start(limits(|_| {}), ms(0)).await;
    let request = format!("{POST}content-length: 10000000000\r\n\r\n");
    let mut large = served.connect(&request).await;
    assert_eq!(status(&head(&mut large).await), "413");
    assert!(ends(&mut large).await);
}

#[tokio::test]
async fn a_connection_without_requests_is_closed_in_time() {
    let served = Served::start(limits(|it| it.idle = ms(300)), ms(0)).await;
    let mut idle = served.connect("").await;
    let mut used = served.connect(REQUEST).await;
    assert_eq!(status(&head(&mut used).await), "404");
    let begun = Instant::now();
    assert!(ends(&mut used).await && ends(&mut idle).await);
    assert!(begun.elapsed() < ms(3_000), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_client_that_does_not_read_is_given_up() {
    let served = Served::start(limits(|it| it.response = ms(300)), ms(0)).await;
    let mut deaf = served.connect("").await;
    let many = REQUEST.repeat(1000);
    // Responses fill the socket buffers, then no more requests are read.
    while let Ok(sent) = timeout(ms(1_000), deaf.write_all(many.as_bytes())).await {
        if sent.is_err() {
            return;
        }
    }
    sleep(ms(600)).await;
    assert!(deaf.write_all(many.as_bytes()).await.is_err());
}

#[tokio::test]
async fn a_handler_that_takes_too_long_is_given_up() {
    let served = Served::start(limits(|it| it.request = ms(300)), ms(60_000)).await;
    let request = "GET /api/v1/organization/acme HTTP/1.1\r\nhost: localhost\r\n\r\n";
    assert_eq!(served.status(request).await, "503");
}

#[tokio::test]
async fn the_rest_of_a_request_that_has_its_response_is_not_waited_for_long() {
    let served = Served::start(limits(|it| it.request = ms(300)), ms(0)).await;
    let request = "POST /nosuch/ HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n";
    let mut slow = served.connect(request).await;
    assert!(head(&mut slow).await.starts_with("HTTP/1.1 4"));
    assert!(ends(&mut slow).await);
}
