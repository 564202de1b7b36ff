//! Each shape of a rejection is as the server writes it.

use serde_json::{Value, json};

use apitwin_runtime::server::RequestFault;
use quay_api::server::{Rejection, Response};

use crate::{body, rendered};

fn check(rejection: Rejection, status: u16, media_type: &str, expect: Value) {
    let response = rendered(rejection);
    assert_eq!(response.status().as_u16(), status);
    assert_eq!(response.media_type(), media_type);
    let body: Value = serde_json::from_slice(response.body()).expect("JSON");
    assert_eq!(body, expect);
}

#[test]
fn each_shape_is_the_servers() {
    let api = |kind: &str, detail: &str, status: u16| {
        json!({
            "detail": detail, "error_message": detail, "error_type": kind, "title": kind,
            "type": format!("https://quay.example.com/api/v1/error/{kind}"), "status": status,
        })
    };
    let html = "text/html; charset=utf-8";
    check(
        Rejection::invalid_request("no"),
        400,
        "application/json",
        api("invalid_request", "no", 400),
    );
    check(
        Rejection::invalid_token(),
        401,
        "application/json",
        api("invalid_token", "Requires authentication", 401),
    );
    check(
        Rejection::insufficient_scope(),
        403,
        "application/json",
        api("insufficient_scope", "Unauthorized", 403),
    );
    check(
        Rejection::not_found(),
        404,
        "application/json",
        api("not_found", "Not Found", 404),
    );
    let message = json!({ "message": "no" });
    check(
        Rejection::message(400, "no"),
        400,
        "application/json",
        message,
    );
    let parameter = json!({ "message": { "limit": "a number" } });
    check(
        Rejection::parameter("limit", "a number"),
        400,
        "application/json",
        parameter,
    );
    let read_only = json!({ "message": "later", "is_readonly": true });
    check(
        Rejection::read_only("later"),
        503,
        "application/json",
        read_only,
    );
    check(
        Rejection::web(403, "no"),
        403,
        html,
        json!({ "error": "no" }),
    );
    let own = Response::json(403, &json!({ "success": false }));
    let expect = json!({ "success": false });
    check(Rejection::response(own), 403, "application/json", expect);
}

#[test]
fn what_the_server_cannot_do_names_the_request() {
    assert_eq!(body(Rejection::internal())["request_id"], "r1");
    let operation = &quay_api::operations::GET_ORGANIZATION;
    let body = body(Rejection::not_implemented(operation));
    assert_eq!(body["request_id"], "r1");
    assert_eq!(body["error_type"], "not_implemented");
    let detail = "getOrganization (GET /api/v1/organization/{orgname}) is not implemented by \
                  this server";
    assert_eq!(body["detail"], detail);
}

#[test]
fn further_keys_do_not_replace_the_common_ones() {
    let rejection = Rejection::not_found()
        .with("username", "bob")
        .with("status", 1);
    let body = body(rejection);
    assert_eq!(body["username"], "bob");
    assert_eq!(body["status"], 404);
}

#[test]
fn neither_debug_nor_display_quotes() {
    let rejection = Rejection::invalid_request("hunter2").with("key", "hunter3");
    assert_eq!(rejection.to_string(), "rejected with 400 invalid_request");
    assert_eq!(
        format!("{rejection:?}"),
        "Rejection(rejected with 400 invalid_request)"
    );
}

#[test]
fn a_page_shows_its_text_and_runs_nothing() {
    let response = rendered(Rejection::page(404, "<script>\"'&"));
    let body = String::from_utf8_lossy(response.body()).into_owned();
    assert!(
        body.contains("<p>&lt;script&gt;&quot;&#39;&amp;</p>"),
        "{body}"
    );
    assert!(body.contains("<title>404 Not Found</title>"), "{body}");
}

fn check_text(body: &str, status: u16) {
    let body = body.as_bytes();
    let rejection = Rejection::from(RequestFault::NotJson { body });
    assert_eq!(rejection.status().as_u16(), status, "{body:?}");
}

#[test]
fn the_server_fails_over_halves_of_surrogate_pairs() {
    check_text(r#""\ud800""#, 500);
    check_text(r#""\uDFFF\u0041""#, 500);
    check_text(r#""\ud800\ud83d\ude00""#, 500);
    for body in [
        r#""\ud83d\ude00"#,
        r#""\\ud800"#,
        "\"é",
        "\\",
        "\\u12",
        r#""\ud800"#,
    ] {
        check_text(body, 400);
    }
}

/// Programs search the text of responses, so the blanks count. The texts are those of recordings.
#[test]
fn each_shape_has_the_notation_of_its_source() {
    let text = |rejection| {
        let response = rendered(rejection);
        String::from_utf8(response.body().to_vec()).expect("UTF-8")
    };
    // Flask-RESTful's `output_json`: `createOrganization/raw-cut` of the set `body-org`.
    assert_eq!(
        text(Rejection::message(410, "ü")),
        "{\"message\": \"\\u00fc\"}\n"
    );
    assert_eq!(
        text(Rejection::parameter("page", "The page.")),
        "{\"message\": {\"page\": \"The page.\"}}\n"
    );
    assert_eq!(
        text(Rejection::not_found().with("kind", "x")),
        "{\"kind\": \"x\", \"detail\": \"Not Found\", \"error_message\": \"Not Found\", \
         \"error_type\": \"not_found\", \"title\": \"not_found\", \
         \"type\": \"https://quay.example.com/api/v1/error/not_found\", \"status\": 404}\n"
    );
    // `jsonify` in `endpoints/decorated.py`, which no route of the API wraps.
    let rejection = rendered(Rejection::data_layer("ü"));
    assert_eq!(rejection.status(), 400);
    assert_eq!(rejection.body().as_ref(), b"{\"message\":\"\\u00fc\"}\n");
    assert_eq!(
        text(Rejection::read_only("no")),
        "{\"is_readonly\":true,\"message\":\"no\"}\n"
    );
    // `abort` in `util/http.py`.
    assert_eq!(
        text(Rejection::web(403, "CSRF token was invalid or missing.")),
        "{\"error\": \"CSRF token was invalid or missing.\"}"
    );
}
