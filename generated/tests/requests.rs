//! Calls of operations that the document leaves out.

mod scripted_server;

use quay_api::reqwest::header::HeaderValue;
use quay_api::{Client, ErrorKind, Method};
use scripted_server::{NOT_FOUND, Response, ScriptedServer, TOKEN, fast};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Thing {
    name: String,
}

const THING: &str = r#"{"name":"box"}"#;

#[tokio::test]
async fn json_goes_in_and_comes_out() {
    let created = Response::json(201, THING).header("x-kind", "new");
    let server = ScriptedServer::start([created]).await;
    let client = server.client();
    let thing = Thing {
        name: "box".to_owned(),
    };
    let response = client
        .request(Method::POST, "/api/v1/things")
        .query(&[("dry run", "yes & no")])
        .header("x-reason", "test")
        .json(&thing)
        .send()
        .await
        .expect("a response");
    assert_eq!(response.status(), 201);
    assert_eq!(response.headers()["x-kind"], "new");
    assert_eq!(response.text(), THING);
    assert_eq!(response.json::<Thing>().expect("a thing"), thing);
    let requests = server.requests();
    let head = &requests[0];
    assert!(
        head.starts_with("POST /api/v1/things?dry+run=yes+%26+no "),
        "{head}"
    );
    let token = format!("authorization: Bearer {TOKEN}");
    for line in [
        &*token,
        "accept: application/json",
        "content-type: application/json",
        "content-length: 14",
        "x-reason: test",
    ] {
        assert!(head.contains(&format!("{line}\r\n")), "{line} in {head}");
    }
    assert!(head.contains("user-agent: quay-api/"), "{head}");
}

#[tokio::test]
async fn a_request_can_be_awaited_and_keeps_its_query() {
    let server = ScriptedServer::start([Response::json(200, "[1]")]).await;
    let client = server.client();
    let request = client.request(Method::GET, "/api/v1/things?a=1");
    let response = request.query(&[("b", 2)]).await.expect("a response");
    assert_eq!(response.json::<Vec<u8>>().expect("a list"), [1]);
    assert_eq!(server.lines(), ["GET /api/v1/things?a=1&b=2"]);
}

#[tokio::test]
async fn an_empty_success_has_no_json() {
    let server = ScriptedServer::start([Response::empty(204)]).await;
    let client = server.client();
    let response = client.request(Method::DELETE, "/api/v1/things/1");
    let response = response.await.expect("a response");
    assert_eq!(response.bytes().len(), 0);
    let error = response.json::<Thing>().expect_err("nothing");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error
            .to_string()
            .starts_with("DELETE /api/v1/things/1: 204: "),
        "{error}"
    );
}

#[tokio::test]
async fn errors_name_method_and_path_and_no_query() {
    let server = ScriptedServer::start([Response::json(404, NOT_FOUND)]).await;
    let client = server.client();
    let request = client.request(Method::GET, "/api/v1/things/1?key=hunter2");
    assert!(!format!("{request:?}").contains("hunter2"), "{request:?}");
    let error = request.await.expect_err("it is missing");
    assert!(error.is_not_found());
    assert_eq!(error.operation(), None);
    assert_eq!(error.path(), Some("/api/v1/things/1"));
    let shown = error.to_string();
    assert!(
        shown.starts_with("GET /api/v1/things/1: 404 not_found: "),
        "{shown}"
    );
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");

    let server = ScriptedServer::start([Response::json(200, r#"{"name":5}"#)]).await;
    let client = server.client();
    let response = client.request(Method::GET, "/api/v1/things/2").await;
    let response = response.expect("a response");
    assert!(!format!("{response:?}").contains("name"), "{response:?}");
    let error = response.json::<Thing>().expect_err("another shape");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().starts_with("GET /api/v1/things/2: 200: "),
        "{error}"
    );
}

#[tokio::test]
async fn reads_are_sent_again_and_writes_are_not() {
    let script = || [Response::html(502), Response::json(200, THING)];
    for (method, sent) in [
        (Method::GET, 2),
        (Method::HEAD, 2),
        (Method::POST, 1),
        (Method::PUT, 1),
        (Method::PATCH, 1),
        (Method::DELETE, 1),
    ] {
        let server = ScriptedServer::start(script()).await;
        let client = server.client();
        let result = client.request(method.clone(), "/api/v1/things").await;
        assert_eq!(server.requests().len(), sent, "{method}");
        assert_eq!(result.is_ok(), sent == 2, "{method}");
    }
    let server = ScriptedServer::start(script()).await;
    let builder = server.builder().retry(fast().retry_writes(true));
    let client = builder.build().expect("a client");
    let request = client.request(Method::PUT, "/api/v1/things").json(&[1]);
    assert_eq!(request.await.expect("the second").attempts(), 2);
    let heads = server.requests();
    assert!(
        heads[1].contains("content-type: application/json\r\n"),
        "{heads:?}"
    );
}

#[tokio::test]
async fn the_token_stays_with_the_server() {
    let elsewhere = ScriptedServer::start([Response::json(200, THING)]).await;
    let host = elsewhere.url.trim_start_matches("http:");
    let server = ScriptedServer::start([]).await;
    let client = server.client();
    for path in [
        &*elsewhere.url,
        host,
        &host.replace('/', "\\"),
        &format!("/\t/{}", host.trim_start_matches('/')),
        &format!("@{}", host.trim_start_matches('/')),
        "api/v1/things",
        "/api/v1/../../things",
        "/api/v1/%2e%2e/things",
        "",
    ] {
        let error = client.request(Method::GET, path).await.expect_err(path);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
        assert!(
            error.message().starts_with("the path of the request "),
            "{error}"
        );
    }
    assert_eq!(server.requests().len() + elsewhere.requests().len(), 0);

    let redirect = Response::empty(307).header("location", &*elsewhere.url);
    let server = ScriptedServer::start([redirect]).await;
    let request = server.client().request(Method::GET, "/api/v1/things").await;
    let error = request.expect_err("elsewhere");
    assert!(
        error
            .message()
            .starts_with("redirected to http://127.0.0.1:"),
        "{error}"
    );
    assert_eq!(elsewhere.requests().len(), 0);
}

#[tokio::test]
async fn what_cannot_be_written_is_not_sent() {
    let server = ScriptedServer::start([]).await;
    let client: Client = server.client();
    let request = || client.request(Method::GET, "/api/v1/things");
    for request in [
        request().header("x-a", "b\nc"),
        request().header("x a", HeaderValue::from_static("b")),
        request().query("no pairs"),
        request().json(&std::collections::BTreeMap::from([((), 1)])),
    ] {
        let error = request.await.expect_err("it cannot be written");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().starts_with("GET: "), "{error}");
    }
    assert_eq!(server.requests().len(), 0);
}
