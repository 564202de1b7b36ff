//! Errors and debug output show no secret.

mod scripted_server;

use quay_api::{Client, Error};
use scripted_server::{ORGANIZATION, Response, ScriptedServer, TOKEN};

/// All that a program can print of an error.
fn shown(error: &Error) -> String {
    let mut text = format!("{error}\n{error:?}\n{error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text += &format!("\n{cause}\n{cause:?}");
        source = cause.source();
    }
    text
}

fn check(text: &str, hidden: &[&str]) {
    for word in hidden.iter().chain(&[TOKEN]) {
        assert!(!text.contains(word), "{word} is shown in: {text}");
    }
}

#[test]
fn clients_and_builders_hide_the_token() {
    let builder = Client::builder("https://me:hunter2@quay.io").token(TOKEN);
    check(&format!("{builder:?}"), &["hunter2"]);
    let client = Client::new("https://quay.io", TOKEN).expect("a client");
    check(&format!("{client:?} {client:#?}"), &[]);
    check(&format!("{:?}", client.get_organization("acme")), &[]);
}

#[tokio::test]
async fn errors_hide_bodies() {
    let validator = serde_json::json!({
        "detail": "'hunter2' is not of type 'object'\n\nFailed validating 'type' in schema:\n    {}\n\nOn instance:\n    'hunter2'",
        "error_message": "hunter2", "error_type": "invalid_request", "title": "invalid_request",
        "type": "http://localhost/api/v1/error/invalid_request", "status": 400,
    });
    let responses = [
        Response::json(400, &validator.to_string()),
        Response::json(400, r#"{"message":"first line\nhunter2"}"#),
        Response::json(500, r#"{"trace":"hunter2"}"#),
        Response::json(200, r#"{"name":{"hunter2":1}}"#),
        Response::json(200, r#""hunter2""#),
        Response::json(202, r#""hunter2""#),
        Response::html(404),
        Response::html(200),
        Response::cut_off(200, ORGANIZATION),
    ];
    for response in responses {
        let server = ScriptedServer::start([response.clone()]).await;
        let client = server.client();
        let result = client.get_organization("acme").await;
        let error = result.expect_err("each response is an error");
        check(&shown(&error), &["hunter2", "nobody may see"]);
    }
}

#[tokio::test]
async fn errors_hide_the_query() {
    let responses = [
        Response::html(404),
        Response::empty(599),
        Response::cut_off(200, "{}"),
    ];
    for response in responses {
        let server = ScriptedServer::start([response]).await;
        let client = server.client();
        let call = client.list_all_users().next_page("hunter2");
        let error = call.await.expect_err("each response is an error");
        check(&shown(&error), &["hunter2"]);
        assert_eq!(error.path(), Some("/api/v1/superuser/users/"));
    }

    let (_socket, url) = scripted_server::refusing();
    let client = Client::new(url, TOKEN).expect("a client");
    let call = client.list_all_users().next_page("hunter2");
    let error = call.await.expect_err("nobody listens");
    check(&shown(&error), &["hunter2"]);
}

/// Calls whose path has a secret hide it by this, wherever they end.
#[tokio::test]
async fn errors_hide_a_path_with_a_secret() {
    let responses = [
        Response::json(404, "{}"),
        Response::json(200, "[]"),
        Response::cut_off(200, ORGANIZATION),
    ];
    let mut clients = vec![Client::new("http://127.0.0.1:1", TOKEN).expect("a client")];
    let mut servers = Vec::new();
    for response in responses {
        let server = ScriptedServer::start([response]).await;
        clients.push(server.client());
        servers.push(server);
    }
    for client in clients {
        let sending = client.get_organization("hunter2").send().hide_path();
        let error = sending.await.expect_err("each ends in an error");
        check(&shown(&error), &["hunter2"]);
        assert_eq!(error.path(), Some("/api/v1/organization/{orgname}"));
    }
}
