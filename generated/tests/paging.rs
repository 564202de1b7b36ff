//! Streams over the pages of a list.

mod scripted_server;

use std::pin::pin;

use futures_util::{StreamExt, TryStreamExt};
use quay_api::ErrorKind;
use scripted_server::{NOT_FOUND, Response, ScriptedServer};

/// A page of users, and the token of the next one.
fn page(names: &[&str], next: Option<&str>) -> Response {
    let users = names.iter().map(|name| {
        serde_json::json!({
            "kind": "user", "name": name, "username": name, "email": "someone@example.com",
            "verified": true, "super_user": false, "global_readonly_super_user": false,
            "enabled": true,
            "avatar": {"name": name, "hash": "00", "color": "#969696", "kind": "user"},
        })
    });
    let mut page = serde_json::json!({ "users": users.collect::<Vec<_>>() });
    if let Some(token) = next {
        page["next_page"] = token.into();
    }
    Response::json(200, &page.to_string())
}

/// Reads the stream to its end or to the first error. Returns names, error and requests.
async fn walk(script: Vec<Response>) -> (Vec<String>, Option<quay_api::Error>, Vec<String>) {
    let server = ScriptedServer::start(script).await;
    let client = server.client();
    let mut users = pin!(client.list_all_users().stream());
    let mut names = Vec::new();
    let mut failure = None;
    while let Some(user) = users.next().await {
        assert!(failure.is_none(), "an error ends the stream");
        match user {
            Ok(user) => names.push(user.name),
            Err(error) => failure = Some(error),
        }
    }
    (names, failure, server.lines())
}

#[tokio::test]
async fn a_stream_reads_all_pages() {
    let script = vec![
        page(&["a", "b"], Some("t+1")),
        page(&[], Some("t2")),
        page(&["c"], None),
    ];
    let (names, failure, lines) = walk(script).await;
    assert_eq!(names, ["a", "b", "c"]);
    assert!(failure.is_none());
    assert_eq!(
        lines,
        [
            "GET /api/v1/superuser/users/",
            "GET /api/v1/superuser/users/?next_page=t%2B1",
            "GET /api/v1/superuser/users/?next_page=t2",
        ]
    );
}

#[tokio::test]
async fn an_error_ends_the_stream() {
    let script = vec![page(&["a"], Some("t")), Response::json(404, NOT_FOUND)];
    let (names, failure, lines) = walk(script).await;
    assert_eq!(names, ["a"]);
    assert!(failure.is_some_and(|error| error.is_not_found()));
    assert_eq!(lines.len(), 2);
}

#[tokio::test]
async fn a_token_that_repeats_ends_the_stream() {
    let script = vec![page(&["a"], Some("t")), page(&["b"], Some("t"))];
    let (names, failure, lines) = walk(script).await;
    assert_eq!(names, ["a", "b"]);
    assert_eq!(failure.map(|error| error.kind()), Some(ErrorKind::Paging));
    assert_eq!(lines.len(), 2);
}

#[tokio::test]
async fn pages_are_fetched_when_they_are_needed() {
    let server = ScriptedServer::start([page(&["a", "b"], Some("t")), page(&["c"], None)]).await;
    let client = server.client();
    let mut users = pin!(client.list_all_users().stream());
    assert_eq!(server.requests().len(), 0);
    for _ in 0..2 {
        users.try_next().await.expect("a page").expect("a user");
        assert_eq!(server.requests().len(), 1);
    }
    users.try_next().await.expect("a page").expect("a user");
    assert_eq!(server.requests().len(), 2);
}
