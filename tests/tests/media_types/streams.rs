//! Streams longer than any limit, and streams that break off.

use std::io;

use apitwin_runtime::server::bytes::Bytes;
use apitwin_runtime::{ByteStream, StreamError};
use futures_util::stream;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::echo::{BODY_LIMIT, TestServer};

/// Pieces of a kibibyte each, then perhaps a failure.
fn pieces(count: usize, breaks_off: bool) -> ByteStream {
    let whole = stream::iter((0..count).map(|_| Ok(Bytes::from(vec![b'x'; 1024]))));
    let end = breaks_off.then(|| Err(io::Error::other("cut")));
    ByteStream::new(stream::StreamExt::chain(whole, stream::iter(end)))
}

#[tokio::test]
async fn a_stream_is_longer_than_the_limits_of_other_bodies() {
    let server = TestServer::start().await;
    let count = 20 * 1024;
    let response = server.client().put_bytes(pieces(count, false)).await;
    let mut stream = response.expect("a success").into_inner();
    let mut length = 0;
    while let Some(piece) = stream.next_piece().await {
        length += piece.expect("a piece").len();
    }
    assert_eq!(length, count * 1024);
    let again = server.client().put_bytes(pieces(8, false)).await;
    let read = again
        .expect("a success")
        .into_inner()
        .read_to_end(BODY_LIMIT);
    let error = read.await.expect_err("it is longer");
    assert!(matches!(error, StreamError::TooLong { limit: BODY_LIMIT }));
}

#[tokio::test]
async fn an_upload_that_breaks_off_reaches_the_handler_as_that() {
    let server = TestServer::start().await;
    let connection = TcpStream::connect(server.address.trim_start_matches("http://")).await;
    let mut connection = connection.expect("the server listens");
    // A thousand bytes are announced, and three come.
    let request = "PUT /bytes HTTP/1.1\r\nhost: a\r\ncontent-type: application/octet-stream\r\n\
                   x-read: yes\r\ncontent-length: 1000\r\n\r\nabc";
    let sent = connection.write_all(request.as_bytes()).await;
    sent.expect("the server reads");
    connection.shutdown().await.expect("no more is sent");
    let mut response = Vec::new();
    let read = connection.read_to_end(&mut response).await;
    read.expect("the server ends the connection");
    let found = *server
        .echo
        .broken_off
        .lock()
        .expect("no test panics with it");
    assert_eq!(found, Some(3), "{}", String::from_utf8_lossy(&response));
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error() {
    let server = TestServer::start().await;
    // What is uploaded comes back at once, so the response breaks off as the request does.
    let response = server.client().put_bytes(pieces(3, true)).await;
    let read = match response {
        Ok(response) => response
            .into_inner()
            .read_to_end(usize::MAX)
            .await
            .map(drop),
        Err(error) => {
            assert_eq!(error.status(), None, "{error}");
            return;
        }
    };
    let error = read.expect_err("it broke off");
    assert!(matches!(error, StreamError::Interrupted(_)), "{error}");
}
