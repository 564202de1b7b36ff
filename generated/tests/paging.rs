//! Owns the tests of streams over pages.

mod support;

use std::pin::pin;

use futures_util::{StreamExt, TryStreamExt};
use quay_api::ErrorKind;
use support::{Answer, NOT_FOUND, Server};

/// A page of users, and the token of the next one.
fn page(names: &[&str], next: Option<&str>) -> Answer {
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
    Answer::json(200, &page.to_string())
}

/// Walks to the end or to the first error; gives names, error and requests.
async fn walk(script: Vec<Answer>) -> (Vec<String>, Option<quay_api::Error>, Vec<String>) {
    let server = Server::start(script).await;
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
async fn a_stream_walks_over_all_pages() {
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
    let script = vec![page(&["a"], Some("t")), Answer::json(404, NOT_FOUND)];
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
    let server = Server::start([page(&["a", "b"], Some("t")), page(&["c"], None)]).await;
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
