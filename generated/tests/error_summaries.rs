//! What a client tells of each shape of Quay's error bodies, without the values that they quote.

use apitwin_runtime::client::{ApiClient, ErrorSummary};
use quay_api::Client;
use quay_api::reqwest::StatusCode;
use quay_api::reqwest::header::HeaderMap;

fn read(status: u16, body: &str) -> ErrorSummary {
    let status = StatusCode::from_u16(status).expect("a status");
    Client::DIALECT.summarize(status, &HeaderMap::new(), body.as_bytes())
}

fn check(status: u16, body: &str, error_type: Option<&str>, message: &str) {
    let summary = read(status, body);
    assert_eq!(summary.message, message, "{body}");
    assert_eq!(summary.error_type.as_deref(), error_type, "{body}");
}

#[test]
fn each_family_of_error_bodies_has_a_message() {
    check(
        404,
        r#"{"detail":"Not Found","error_message":"Not Found","error_type":"not_found","title":"not_found","type":"http://h/api/v1/error/not_found","status":404}"#,
        Some("not_found"),
        "Not Found",
    );
    check(400, r#"{"message":"no robot"}"#, None, "no robot");
    check(400, r#"{"message":""}"#, None, "Bad Request");
    check(
        400,
        r#"{"message":{"limit":"At most 100."}}"#,
        None,
        "limit: At most 100.",
    );
    check(
        403,
        r#"{"error":"CSRF token was invalid or missing."}"#,
        None,
        "CSRF token was invalid or missing.",
    );
    check(
        404,
        "<!doctype html><html>secret</html>",
        None,
        "HTML page (Not Found)",
    );
    check(502, "upstream\nfailed", None, "upstream");
    check(502, "", None, "Bad Gateway");
    check(500, r#"{"new":"secret"}"#, None, "Internal Server Error");
    check(500, "[]", None, "Internal Server Error");
}

fn check_validator(text: &str, message: &str) {
    let json = serde_json::json!({
        "detail": text, "error_type": "invalid_request", "title": "invalid_request",
        "type": "http://h/api/v1/error/invalid_request", "status": 400,
    });
    check(400, &json.to_string(), Some("invalid_request"), message);
}

#[test]
fn validator_texts_name_the_property_and_hide_the_value() {
    check_validator(
        "'hunter2' is not of type 'integer'\n\nFailed validating 'type' in schema['properties']['size']:\n    {}\n\nOn instance:\n 'hunter2'",
        "`size` is not of type 'integer'",
    );
    check_validator(
        "'a is not one of b' is not one of ['user', 'team']\n\nFailed validating 'enum' in schema['properties']['delegate']['properties']['kind']:\n    {}",
        "`delegate.kind` is not one of ['user', 'team']",
    );
    check_validator(
        "{'secret': 1} is valid under each of {'required': ['limit']}\n\nFailed validating 'oneOf' in schema:\n    {}",
        "the request body is valid under each of {'required': ['limit']}",
    );
    check_validator(
        "{} is not allowed for 5\n\nFailed validating 'not' in schema[2]['properties']['limit_bytes']:\n    {}",
        "`limit_bytes` breaks the rule `not` of the server",
    );
    check_validator(
        "'name' is a required property\n\nFailed validating 'required' in schema:\n    {}",
        "'name' is a required property",
    );
}

#[test]
fn only_a_short_first_line_is_shown() {
    check(400, r#"{"message":"one\ntwo"}"#, None, "one");
    check(400, r#"{"message":"a\u001b[31mb"}"#, None, "a\u{fffd}[31mb");
    let turned = "{\"message\":\"a\u{202e}b\",\"error_type\":\"\u{2066}c\"}";
    check(400, turned, Some("\u{fffd}c"), "a\u{fffd}b");
    let long = read(400, &"x".repeat(1000)).message;
    assert_eq!(long.chars().count(), 301);
}

#[test]
fn what_rejected_the_call_is_told_apart() {
    assert!(read(403, r#"{"error":"no"}"#).unauthenticated);
    assert!(!read(403, r#"{"message":"no"}"#).unauthenticated);
    assert!(!read(400, r#"{"error":"no"}"#).unauthenticated);
    assert!(read(401, r#"{"error_type":"invalid_token"}"#).unauthenticated);
    assert!(!read(401, r#"{"error_type":"fresh_login_required"}"#).unauthenticated);
    assert!(read(503, r#"{"message":"no","is_readonly":true}"#).permanent);
    assert!(!read(503, r#"{"message":"no","is_readonly":false}"#).permanent);
}

#[test]
fn only_the_api_rejects_deliberately() {
    assert!(read(503, r#"{"message":"no"}"#).deliberate);
    assert!(!read(503, "<html>").deliberate);
    assert!(!read(503, "").deliberate);
}
