//! Secrets are not shown by what surrounds a call.

use apitwin_runtime::client::RetryPolicy;

use crate::Client;
use crate::test_server::{TestServer, all, known, message};

#[tokio::test]
async fn debug_shows_no_credential() {
    let server = TestServer::start().await;
    let builder = all(server.builder());
    let shown = format!("{builder:?}");
    let client = builder.build().expect("a client");
    let call = client.with_query_key();
    let shown = format!("{shown} {client:?} {call:?} {:?}", known());
    assert!(!shown.contains("hunter2"), "{shown}");
    assert!(shown.contains("has_token: true"), "{shown}");
}

/// The key in the query is part of the URL, which errors of the HTTP client hold.
#[tokio::test]
async fn an_error_of_the_connection_shows_no_key() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let client = all(Client::builder(format!("http://{address}")))
        .retry(RetryPolicy::off())
        .build()
        .expect("a client");
    let error = client.with_query_key().await.expect_err("nobody listens");
    assert!(error.is_connect(), "{}", message(&error));
    let mut cause: Option<&dyn std::error::Error> = Some(&error);
    while let Some(error) = cause {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
        cause = error.source();
    }
}
