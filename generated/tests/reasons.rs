//! What the client tells of the reason for a rejection, by the text of the server.

mod scripted_server;

use quay_api::models::NewRobot;
use quay_api::{Error, Reason, operations, reasons};
use scripted_server::{NOT_FOUND, Response, ScriptedServer};

/// The error of creating a robot where the server sends this.
async fn rejection(response: Response) -> Error {
    let server = ScriptedServer::start([response]).await;
    let call = server.client();
    let call = call
        .create_org_robot("acme", "ci")
        .body(NewRobot::default());
    call.await.expect_err("a rejection")
}

fn detail(text: &str, error_type: &str, status: u16) -> Response {
    let body = serde_json::json!({
        "detail": text, "error_message": text, "error_type": error_type, "title": error_type,
        "type": format!("http://h/api/v1/error/{error_type}"), "status": status,
    });
    Response::json(status, &body.to_string())
}

#[tokio::test]
async fn one_status_has_many_reasons() {
    let there = rejection(detail(
        "Existing robot with name: acme+ci",
        "invalid_request",
        400,
    ))
    .await;
    assert!(there.is_already_exists() && !there.is_missing());
    assert_eq!(there.reason(), Some(Reason::AlreadyExists));
    assert_eq!(there.subject(), Some("robot"));

    let text = r#"{"message": "Organization does not exist: acme"}"#;
    let missing = rejection(Response::json(400, text)).await;
    assert!(missing.is_missing() && !missing.is_already_exists());
    assert_eq!(missing.subject(), Some("organization"));

    let text = "The name for the robot 'C' is invalid: Namespace must match expression ^x$";
    let named = rejection(detail(text, "invalid_request", 400)).await;
    assert_eq!(named.reason(), Some(Reason::InvalidName));

    let text = "1 is not of type 'string'\n\nFailed validating 'type' in schema:\n {}";
    let value = rejection(detail(text, "invalid_request", 400)).await;
    assert_eq!(value.reason(), Some(Reason::InvalidValue));
    let value = rejection(Response::json(400, r#"{"message": {"limit": "a number"}}"#)).await;
    assert_eq!(value.reason(), Some(Reason::InvalidValue));
}

#[tokio::test]
async fn the_type_of_the_error_tells_as_well() {
    let login = rejection(detail("Requires fresh login", "fresh_login_required", 401)).await;
    assert!(login.needs_fresh_login() && login.is_unauthenticated());
    let licence = rejection(detail("Payment Required", "exceeds_license", 402)).await;
    assert!(licence.is_quota_exceeded());
    assert_eq!(licence.subject(), Some("license"));
    let no = rejection(detail("Unauthorized", "insufficient_scope", 403)).await;
    assert_eq!(no.reason(), Some(Reason::NotAllowed));
}

#[tokio::test]
async fn a_404_is_missing_unless_a_page_says_so() {
    let missing = rejection(Response::json(404, NOT_FOUND)).await;
    assert!(missing.is_missing());
    assert_eq!(missing.subject(), None);
    assert!(
        rejection(Response::json(404, r#"{"message": "new words"}"#))
            .await
            .is_missing()
    );
    let page = rejection(Response::html(404)).await;
    assert!(page.is_not_found() && !page.is_missing());
    assert_eq!(page.reason(), Some(Reason::NoOperation));
    assert!(!rejection(Response::empty(404)).await.is_missing());
}

#[tokio::test]
async fn unknown_texts_have_no_reason() {
    for response in [
        Response::json(400, r#"{"message": "the robot exists already, somehow"}"#),
        Response::json(400, r#"{"message": ""}"#),
        Response::json(409, r#"{"detail": "Existing robot with name: acme+ci"}"#),
        Response::json(400, "[]"),
        Response::html(502),
        Response::empty(400),
    ] {
        let error = rejection(response.clone()).await;
        assert_eq!(error.reason(), None, "{response:?}");
        assert!(!error.is_already_exists() && !error.is_quota_exceeded() && !error.is_missing());
    }
}

#[test]
fn names_lead_from_operations_to_reasons() {
    let own = operations::CREATE_ORG_ROBOT.reasons;
    let own: Vec<_> = own.iter().map(|name| Reason::from_name(name)).collect();
    assert!(own.contains(&Some(Reason::AlreadyExists)));
    for operation in operations::ALL {
        for name in operation.reasons {
            assert!(Reason::from_name(name).is_some(), "{} {name}", operation.id);
        }
    }
    for pattern in reasons::PATTERNS {
        assert!(Reason::from_name(pattern.reason).is_some(), "{pattern:?}");
    }
    // Those that methods of the error ask for.
    for name in [
        "already_exists",
        "missing",
        "quota_exceeded",
        "needs_fresh_login",
    ] {
        assert!(Reason::from_name(name).is_some(), "{name}");
    }
}

#[tokio::test]
async fn pages_and_other_requests_tell_reasons_as_well() {
    use std::pin::pin;

    use futures_util::TryStreamExt as _;
    use quay_api::reqwest::Method;

    let text = r#"{"message": "Organization does not exist: acme"}"#;
    let server =
        ScriptedServer::start([Response::json(400, text), Response::json(400, text)]).await;
    let client = server.client();
    let mut repositories = pin!(client.list_repos().public(true).stream());
    let error = repositories.try_next().await.expect_err("a rejection");
    assert!(error.is_missing());
    let response = client.request(Method::POST, "/api/v1/new").await;
    let error = response.expect_err("a rejection");
    assert!(error.is_missing());
    assert_eq!(error.subject(), Some("organization"));
}
