//! A call: the request it sends, the response it returns, and the errors it can end in.

mod scripted_server;

use quay_api::models::ErrorBody;
use quay_api::{Client, Error, ErrorKind, ResponseValue, models};
use scripted_server::{NOT_FOUND, ORGANIZATION, Response, ScriptedServer, TOKEN};

/// Calls `get_organization` against one response and returns the error.
async fn failure(response: Response) -> Error {
    let server = ScriptedServer::start([response]).await;
    let client = server.builder().retry(quay_api::RetryPolicy::off()).build();
    let client = client.expect("a client");
    let result = client.get_organization("acme").await;
    result.expect_err("the response is an error")
}

#[tokio::test]
async fn a_call_sends_its_request_and_nothing_else() {
    let server =
        ScriptedServer::start([Response::json(200, ORGANIZATION).header("x-request-id", "7")])
            .await;
    let client = server.client();
    let response = client.get_organization("acme").await;
    let response = response.expect("an organization");
    assert_eq!(response.name, "acme");
    assert_eq!(response.status(), 200);
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.headers()["x-request-id"], "7");

    let requests = server.requests();
    let head = requests.first().expect("one request");
    assert!(head.starts_with("GET /api/v1/organization/acme HTTP/1.1\r\n"));
    assert!(head.contains(&format!("authorization: Bearer {TOKEN}\r\n")));
    assert!(head.contains(concat!(
        "user-agent: quay-api/",
        env!("CARGO_PKG_VERSION"),
        "\r\n"
    )));
    assert!(head.contains("accept: application/json\r\n"));
    assert!(!head.contains("api-version"));
}

#[tokio::test]
async fn a_client_given_from_outside_carries_token_and_agent() {
    let server = ScriptedServer::start([Response::json(200, ORGANIZATION)]).await;
    let client = server
        .builder()
        .http_client(quay_api::reqwest::Client::new())
        .user_agent("inventory/2")
        .build()
        .expect("a client");
    let response = client.get_organization("acme").await;
    response.expect("an organization");
    let head = &server.requests()[0];
    assert!(head.contains(&format!("authorization: Bearer {TOKEN}\r\n")));
    assert!(head.contains("user-agent: inventory/2\r\n"));
}

#[tokio::test]
async fn a_response_without_body_is_unit() {
    let server = ScriptedServer::start([Response::empty(204)]).await;
    let client = server.client();
    let response = client.delete_admined_organization("acme").send();
    assert_eq!(response.await.expect("no content").status(), 204);
    assert_eq!(server.lines(), ["DELETE /api/v1/organization/acme"]);
}

#[tokio::test]
async fn an_error_says_what_failed() {
    let error = failure(Response::json(404, NOT_FOUND)).await;
    assert_eq!(
        error.to_string(),
        "getOrganization (GET /api/v1/organization/acme): 404 not_found: Not Found"
    );
    assert!(error.is_not_found());
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.error_type(), Some("not_found"));
    assert_eq!(error.message(), "Not Found");
    assert_eq!(error.operation(), Some("getOrganization"));
    assert_eq!(error.path(), Some("/api/v1/organization/acme"));
    assert!(matches!(error.body(), Some(ErrorBody::ApiError(_))));
    assert_eq!(error.attempts(), 1);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn rejections_are_told_apart() {
    let error = failure(Response::json(401, r#"{"message":"no"}"#)).await;
    assert!(error.is_unauthenticated() && !error.is_forbidden());

    let csrf = Response::json(403, r#"{"error":"CSRF token was invalid or missing."}"#);
    let error = failure(csrf).await;
    assert!(error.is_unauthenticated() && !error.is_forbidden());

    let scope = NOT_FOUND.replace("not_found", "insufficient_scope");
    let error = failure(Response::json(403, &scope)).await;
    assert!(error.is_forbidden() && !error.is_unauthenticated());

    let read_only = Response::json(503, r#"{"message":"read-only","is_readonly":true}"#);
    let error = failure(read_only).await;
    assert!(error.is_read_only() && error.is_server_error() && !error.is_retryable());

    assert!(failure(Response::html(400)).await.is_bad_request());
    assert!(failure(Response::html(409)).await.is_conflict());
    let error = failure(Response::html(503).header("retry-after", "7")).await;
    assert!(error.is_retryable() && !error.is_read_only());
    assert_eq!(error.retry_after().map(|wait| wait.as_secs()), Some(7));
}

#[tokio::test]
async fn any_bytes_are_an_error_body() {
    let page = failure(Response::html(502)).await;
    assert!(matches!(page.body(), Some(ErrorBody::Text(text)) if text.contains("<html>")));
    let empty = failure(Response::empty(404)).await;
    assert_eq!(empty.body(), Some(&ErrorBody::Text(String::new())));
    let list = failure(Response::json(404, "[1]")).await;
    assert!(matches!(list.body(), Some(ErrorBody::Json(_))));
    let message = failure(Response::json(404, r#"{"message":"no"}"#)).await;
    assert!(matches!(message.body(), Some(ErrorBody::MessageError(_))));
}

#[tokio::test]
async fn a_response_that_does_not_fit_keeps_its_status() {
    let error = failure(Response::json(200, r#"{"name":5}"#)).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "getOrganization (GET /api/v1/organization/acme): 200: the JSON of the response does not \
         fit at `name`: found an integer, expected a string"
    );

    let error = failure(Response::html(200)).await;
    assert!(error.message().starts_with("an HTML page came"), "{error}");
    let error = failure(Response::empty(200)).await;
    assert_eq!(error.message(), "the body is empty where JSON was expected");

    let error = failure(Response::cut_off(200, ORGANIZATION)).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
}

#[tokio::test]
async fn redirects_stay_within_the_registry() {
    let moved = Response::empty(308).header("location", "/api/v1/organization/acme/");
    let server = ScriptedServer::start([moved, Response::json(200, ORGANIZATION)]).await;
    let client = server.client();
    let response = client.get_organization("acme").await;
    response.expect("a redirect within the registry is followed");
    assert_eq!(server.lines()[1], "GET /api/v1/organization/acme/");

    let elsewhere = Response::empty(307).header("location", "http://example.invalid/?key=secret");
    let error = failure(elsewhere).await;
    assert_eq!(error.kind(), ErrorKind::UnexpectedStatus);
    assert!(
        error.message().contains("http://example.invalid,"),
        "{error}"
    );
    assert!(!error.message().contains("secret"));

    let turned = Response::empty(302).header("location", "/login");
    assert_eq!(failure(turned).await.kind(), ErrorKind::UnexpectedStatus);
}

#[tokio::test]
async fn parameters_are_checked_before_anything_is_sent() {
    let server = ScriptedServer::start([]).await;
    let client = server.client();
    for (name, problem) in [
        ("..", "the parameter `orgname` cannot be \"..\": "),
        ("a/b", "the parameter `orgname` cannot be \"a/b\": "),
    ] {
        let error = client.get_organization(name).await;
        let error = error.expect_err("the name is rejected");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.message().starts_with(problem), "{error}");
        assert_eq!((error.path(), error.attempts()), (None, 0));
        let parameter = error.parameter().expect("the error knows the parameter");
        assert_eq!(parameter.parameter(), "orgname");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn nobody_listening_is_a_connect_error() {
    let (_socket, url) = scripted_server::refusing();
    let client = Client::builder(url)
        .retry(scripted_server::fast())
        .build()
        .expect("a client");
    let error = client.get_organization("acme").await;
    let error = error.expect_err("nobody listens");
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
    assert_eq!(error.attempts(), 3);
    assert!(error.message().starts_with("cannot connect: "), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn a_client_can_be_shared_and_a_call_spawned() {
    fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    fn sent<T: Send>(_: &T) {}
    fn error<T: std::error::Error + Send + Sync + 'static>() {}

    error::<Error>();
    let client = Client::new("http://localhost", "token").expect("a client");
    shared(&client);
    sent(&client.get_organization("acme").send());
    sent(&client.list_all_users().stream());
    assert!(size_of::<Error>() <= size_of::<usize>());
}

#[test]
fn a_response_can_be_made_for_tests() {
    let organization: models::Organization =
        serde_json::from_str(ORGANIZATION).expect("an organization");
    let status = quay_api::reqwest::StatusCode::OK;
    let response = ResponseValue::new(organization, status, Default::default());
    assert_eq!(
        response.map(|organization| organization.name).into_inner(),
        "acme"
    );
}
