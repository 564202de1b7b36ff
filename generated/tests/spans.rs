//! What the client records with the feature `tracing`.

mod scripted_server;
mod span_recorder;

use scripted_server::{Response, ScriptedServer, TOKEN};
use span_recorder::SpanRecorder;

#[tokio::test]
async fn a_call_is_one_span_without_secrets() {
    let recorder = SpanRecorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = ScriptedServer::start([Response::html(502), Response::html(404)]).await;
    let client = server.client();
    let error = client.list_all_users().next_page("hunter2").await;
    assert!(error.expect_err("404").is_not_found());

    let text = recorder.text();
    assert_eq!(text.matches("quay_api.call").count(), 1, "{text}");
    for field in [
        "operation=\"listAllUsers\"",
        "method=\"GET\"",
        "path=\"/api/v1/superuser/users/\"",
        "status=404",
        "attempts=2",
    ] {
        assert!(text.contains(field), "{field} is missing in: {text}");
    }
    for hidden in [TOKEN, "hunter2", "nobody may see"] {
        assert!(!text.contains(hidden), "{hidden} is shown in: {text}");
    }
}

#[tokio::test]
async fn a_request_of_no_operation_is_a_span_as_well() {
    let recorder = SpanRecorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let server = ScriptedServer::start([Response::json(200, "[]")]).await;
    let client = server.client();
    let path = "/api/v1/things?key=hunter2";
    let request = client.request(quay_api::Method::POST, path).json("hunter2");
    request.await.expect("a response");

    let text = recorder.text();
    assert_eq!(text.matches("quay_api.call").count(), 1, "{text}");
    for field in [
        "operation=\"\"",
        "method=\"POST\"",
        "path=\"/api/v1/things\"",
        "status=200",
        "attempts=1",
    ] {
        assert!(text.contains(field), "{field} is missing in: {text}");
    }
    for hidden in [TOKEN, "hunter2"] {
        assert!(!text.contains(hidden), "{hidden} is shown in: {text}");
    }
}
