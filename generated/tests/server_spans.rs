//! What the router records with the feature `tracing`.

mod span_recorder;

use http_body_util::Full;
use quay_api::server::organization::OrganizationApi;
use quay_api::server::{Router, bytes::Bytes, http};
use span_recorder::SpanRecorder;
use tower_service::Service;

struct EmptyApi;

impl OrganizationApi for EmptyApi {}

/// Sends a request with a secret in each place that can hold one, and returns the record.
async fn record(method: &str, target: &str) -> String {
    let recorder = SpanRecorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let mut router = Router::builder().organization_api(EmptyApi).build();
    let request = http::Request::builder()
        .method(method)
        .uri(target)
        .header("authorization", "Bearer hunter2")
        .header("cookie", "session=hunter2")
        .header("content-type", "application/json")
        .header("x-request-id", "r17")
        .body(Full::new(Bytes::from("\"hunter2\"")));
    let Ok(_) = router.call(request.expect("a request")).await;
    recorder.text()
}

fn check(text: &str, fields: &[&str]) {
    assert_eq!(text.matches("quay_api.request").count(), 1, "{text}");
    for field in fields {
        assert!(text.contains(field), "{field} is missing in: {text}");
    }
    assert!(!text.contains("hunter2"), "a secret is shown in: {text}");
}

#[tokio::test]
async fn a_request_is_one_span_without_secrets() {
    let text = record("GET", "/api/v1/organization/hunter2?x=hunter2").await;
    let fields = [
        "operation=\"getOrganization\"",
        "method=\"GET\"",
        "path=\"/api/v1/organization/{orgname}\"",
        "status=501",
        "request_id=\"r17\"",
    ];
    check(&text, &fields);
    let text = record("POST", "/api/v1/organization/").await;
    check(&text, &["operation=\"createOrganization\"", "status=403"]);
}

#[tokio::test]
async fn a_path_of_no_operation_is_not_shown() {
    let text = record("GET", "/hunter2/").await;
    check(
        &text,
        &["method=\"GET\"", "status=404", "request_id=\"r17\""],
    );
    assert!(!text.contains("operation="), "{text}");
    assert!(!text.contains("path="), "{text}");
}
