//! What a caller of a server learns where the handler's call of another registry failed.

mod scripted_server;

use std::time::Duration;

use http_body_util::BodyExt;
use quay_api::server::http::{Method, Request, StatusCode};
use quay_api::server::{CustomCall, Rejection, Router};
use quay_api::{Client, Operation, RetryPolicy, Segment};
use scripted_server::{NOT_FOUND, Response, ScriptedServer, TOKEN, refusing};
use tower_service::Service;

static ASK: Operation = Operation {
    public: true,
    ..Operation::custom("ask", "GET", "/ask", &[Segment::Literal("ask")], false)
};

/// Asks the registry for an organization, and passes on why that failed.
async fn response(client: Client) -> (StatusCode, String) {
    let ask = move |_: CustomCall| {
        let client = client.clone();
        async move {
            client.get_organization("acme").await?;
            Err(Rejection::not_found())
        }
    };
    let mut router = Router::builder().custom_operation(&ASK, ask).build();
    let mut request = Request::new(http_body_util::Empty::<&[u8]>::new());
    *request.method_mut() = Method::GET;
    *request.uri_mut() = "http://front.example.com/ask".parse().expect("a URI");
    let response = router.call(request).await.expect("it never fails");
    let status = response.status();
    let body = response
        .into_body()
        .collect()
        .await
        .expect("it never fails");
    let body = String::from_utf8(body.to_bytes().to_vec()).expect("it is a text");
    (status, body)
}

async fn check(upstream: Response, status: u16, text: &str) {
    let server = ScriptedServer::start([upstream.clone()]).await;
    let address = server.url.trim_start_matches("http://").to_owned();
    let client = server
        .builder()
        .retry(RetryPolicy::off())
        .timeout(Duration::from_millis(500));
    let (found, body) = response(client.build().expect("a client")).await;
    assert_eq!(found, status, "{upstream:?}: {body}");
    assert!(body.contains(text), "{upstream:?}: {body}");
    for secret in [
        TOKEN,
        &address,
        "upstream.internal",
        "hunter2",
        "nobody may see",
    ] {
        assert!(!body.contains(secret), "{upstream:?}: {body}");
    }
}

#[tokio::test]
async fn a_rejection_keeps_its_status_and_its_line() {
    let not_found = NOT_FOUND.replace("localhost", "upstream.internal");
    check(
        Response::json(404, &not_found),
        404,
        r#""error_type": "not_found""#,
    )
    .await;
    check(
        Response::json(404, &not_found),
        404,
        r#""http://front.example.com/api/v1/error/not_found""#,
    )
    .await;
    let message = r#"{"message":"Quota exceeded","password":"hunter2"}"#;
    check(
        Response::json(400, message),
        400,
        r#"{"message": "Quota exceeded"}"#,
    )
    .await;
    let read_only = r#"{"message":"System is currently read-only.","is_readonly":true}"#;
    check(Response::json(503, read_only), 503, "read-only").await;
    check(Response::json(429, "{}"), 429, "Too Many Requests").await;
}

#[tokio::test]
async fn a_line_that_tells_an_address_is_left_out() {
    let message = r#"{"message":"See https://upstream.internal/help"}"#;
    check(
        Response::json(400, message),
        400,
        r#"{"message": "Bad Request"}"#,
    )
    .await;
    // What a proxy in front of it wrote.
    check(Response::html(502), 502, r#"{"message": "Bad Gateway"}"#).await;
}

#[tokio::test]
async fn what_is_no_response_of_the_api_is_502() {
    let text = "the upstream server sent a response that was not understood";
    let moved =
        Response::empty(302).header("location", "https://upstream.internal/x?secret=hunter2");
    check(moved, 502, text).await;
    check(Response::json(200, r#"{"name":"hunter2"}"#), 502, text).await;
    check(Response::html(200), 502, text).await;
    let text = "the upstream server cannot be reached";
    check(Response::cut_off(200, "{"), 502, text).await;
    let (_socket, url) = refusing();
    let client = Client::builder(&url)
        .retry(RetryPolicy::off())
        .token(TOKEN)
        .build();
    let (status, body) = response(client.expect("a client")).await;
    assert_eq!(status, StatusCode::BAD_GATEWAY);
    assert_eq!(body, format!("{{\"message\": \"{text}\"}}\n"));
}

#[tokio::test]
async fn no_response_in_time_is_504() {
    check(Response::silent(), 504, "did not respond in time").await;
}

#[tokio::test]
async fn a_call_that_could_not_be_written_is_a_fault_of_this_server() {
    let client = Client::builder("not an address").build();
    let rejection = Rejection::from(client.expect_err("it has no scheme"));
    assert_eq!(rejection.status(), StatusCode::INTERNAL_SERVER_ERROR);
}
