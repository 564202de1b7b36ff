//! Streams over the pages of a list.

mod scripted_server;

use futures_util::StreamExt;
use quay_api::{ErrorKind, PaginationStream};
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
    let (users, failure) = read(server.client().list_all_users().stream()).await;
    let names = users.into_iter().map(|user| user.name);
    (names.collect(), failure, server.lines())
}

/// Reads a stream to its end or to the first error.
async fn read<T>(
    mut stream: PaginationStream<T, quay_api::Error>,
) -> (Vec<T>, Option<quay_api::Error>) {
    let (mut items, mut failure) = (Vec::new(), None);
    while let Some(item) = stream.next().await {
        assert!(failure.is_none(), "an error ends the stream");
        match item {
            Ok(item) => items.push(item),
            Err(error) => failure = Some(error),
        }
    }
    (items, failure)
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
async fn a_token_that_was_asked_for_before_ends_the_stream() {
    for length in [1, 2, 3, 50] {
        let token = |count: usize| format!("t{}", count % length);
        let script = (0..200).map(|count| page(&["a"], Some(&token(count))));
        let (names, failure, lines) = walk(script.collect()).await;
        assert_eq!(names.len(), length + 1);
        let failure = failure.expect("a circle");
        assert_eq!(failure.kind(), ErrorKind::Paging);
        assert_eq!(failure.operation(), Some("listAllUsers"));
        assert_eq!(lines.len(), length + 1);
    }
}

#[tokio::test]
async fn the_token_that_the_call_begins_with_counts() {
    let script = [page(&["a"], Some("u")), page(&["b"], Some("t"))];
    let server = ScriptedServer::start(script).await;
    let call = server.client().list_all_users().next_page("t").limit(2);
    let (users, failure) = read(call.stream()).await;
    assert_eq!(users.len(), 2);
    assert_eq!(failure.map(|error| error.kind()), Some(ErrorKind::Paging));
    let lines = [
        "GET /api/v1/superuser/users/?limit=2&next_page=t",
        "GET /api/v1/superuser/users/?limit=2&next_page=u",
    ];
    assert_eq!(server.lines(), lines);
}

#[tokio::test]
async fn empty_pages_for_ever_end_the_stream() {
    let script = (0..1000).map(|count| page(&[], Some(&count.to_string())));
    let (names, failure, lines) = walk(script.collect()).await;
    assert!(names.is_empty());
    assert_eq!(failure.map(|error| error.kind()), Some(ErrorKind::Paging));
    assert_eq!(lines.len(), 100);
}

/// A page of tags as the server numbers it.
fn tags(names: &[&str], number: i64, more: bool) -> Response {
    let tags = names.iter().map(|name| {
        serde_json::json!({
            "name": name, "reversion": false, "immutable": false, "start_ts": 1,
            "manifest_digest": "sha256:00", "is_manifest_list": false, "size": 1,
            "last_modified": "Sun, 22 Nov 2026 05:41:15 -0000",
        })
    });
    let tags: Vec<_> = tags.collect();
    let page = serde_json::json!({"tags": tags, "page": number, "has_additional": more});
    Response::json(200, &page.to_string())
}

#[tokio::test]
async fn pages_that_are_counted_are_a_stream() {
    let script = [tags(&["a", "b"], 1, true), tags(&["c"], 2, false)];
    let server = ScriptedServer::start(script).await;
    let call = server.client().list_repo_tags("acme/app").limit(2);
    let (found, failure) = read(call.stream()).await;
    assert!(failure.is_none(), "{failure:?}");
    let names: Vec<_> = found.into_iter().map(|tag| tag.name).collect();
    assert_eq!(names, ["a", "b", "c"]);
    let lines = [
        "GET /api/v1/repository/acme/app/tag/?limit=2",
        "GET /api/v1/repository/acme/app/tag/?limit=2&page=2",
    ];
    assert_eq!(server.lines(), lines);
}

#[tokio::test]
async fn a_stream_goes_on_from_the_page_of_the_call() {
    let script = [tags(&["a"], 7, true), tags(&["b"], 8, false)];
    let server = ScriptedServer::start(script).await;
    let call = server.client().list_repo_tags("acme/app").page(7);
    let (found, failure) = read(call.stream()).await;
    assert!(failure.is_none(), "{failure:?}");
    assert_eq!(found.len(), 2);
    assert!(server.lines()[0].ends_with("?page=7"));
    assert!(server.lines()[1].ends_with("?page=8"));
}

#[tokio::test]
async fn the_other_counted_lists_are_streams_as_well() {
    let notifications = |more: bool| {
        let page = serde_json::json!({"notifications": [], "additional": more});
        Response::json(200, &page.to_string())
    };
    let server = ScriptedServer::start([notifications(true), notifications(false)]).await;
    let stream = server.client().list_notifications_of_user().stream();
    assert!(read(stream).await.1.is_none());
    assert!(server.lines()[1].ends_with("/user/notifications?page=2"));

    let found = |page: i64, more: bool| {
        let page = serde_json::json!({
            "results": [], "has_additional": more, "page": page, "page_size": 10,
            "start_index": 10 * (page - 1),
        });
        Response::json(200, &page.to_string())
    };
    let server = ScriptedServer::start([found(1, true), found(2, false)]).await;
    let stream = server.client().conduct_repo_search().query("a").stream();
    assert!(read(stream).await.1.is_none());
    assert!(server.lines()[1].ends_with("query=a") && server.lines()[1].contains("page=2"));

    let mirrored = |page: i64, more: bool| {
        let page = serde_json::json!({
            "repositories": [], "page": page, "limit": 100, "total": 200, "has_next": more,
        });
        Response::json(200, &page.to_string())
    };
    let server = ScriptedServer::start([mirrored(1, true), mirrored(2, false)]).await;
    let stream = server
        .client()
        .list_org_mirror_repositories("acme")
        .stream();
    assert!(read(stream).await.1.is_none());
    assert!(server.lines()[1].ends_with("/mirror/repositories?page=2"));
}

/// `endpoints/api/search.py:415` (commit ffba0c70e2d8): a page beyond the last is the last one.
#[tokio::test]
async fn a_server_that_goes_no_further_ends_the_stream() {
    let script = [
        tags(&["a"], 1, true),
        tags(&["b"], 2, true),
        tags(&["b"], 2, true),
    ];
    let server = ScriptedServer::start(script).await;
    let stream = server.client().list_repo_tags("acme/app").stream();
    let (found, failure) = read(stream).await;
    assert_eq!(found.len(), 2, "no item comes twice");
    let failure = failure.expect("page 3 is missing");
    assert_eq!(failure.kind(), ErrorKind::Paging);
    let message = failure.message();
    assert!(
        message.starts_with("page 3 was asked for and page 2 came"),
        "{message}"
    );
}

#[tokio::test]
async fn pages_have_status_and_headers() {
    let script = [
        page(&["a", "b"], Some("t")).header("x-request-id", "1"),
        page(&[], Some("u")).header("x-request-id", "2"),
        page(&["c"], None).header("x-request-id", "3"),
    ];
    let server = ScriptedServer::start(script).await;
    let mut pages = server.client().list_all_users().pages();
    let mut seen = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        assert_eq!(page.status(), 200);
        let id = page.headers()["x-request-id"].to_str().expect("a text");
        seen.push((id.to_owned(), page.users.len()));
    }
    let expect = [("1", 2), ("2", 0), ("3", 1)];
    assert_eq!(seen, expect.map(|(id, users)| (id.to_owned(), users)));
}

#[tokio::test]
async fn a_stream_can_be_moved_and_collected() {
    fn check<T: Send + Unpin + 'static>(value: T) -> T {
        value
    }
    let script = [page(&["a", "b"], Some("t")), page(&["c"], None)];
    let server = ScriptedServer::start(script).await;
    let mut stream = check(server.client().list_all_users().stream());
    let first = stream.try_next().await.expect("a page").expect("a user");
    assert_eq!(first.name, "a");
    let rest: Vec<_> = stream.try_collect().await.expect("the others");
    assert_eq!(rest.len(), 2);

    let server = ScriptedServer::start([page(&["a"], Some("t")), Response::html(500)]).await;
    let stream = server.client().list_all_users().stream();
    let all = stream.try_collect::<Vec<_>>().await;
    assert_eq!(
        all.expect_err("a page is missing").status(),
        Some(500.try_into().expect("one"))
    );
}

#[tokio::test]
async fn pages_are_fetched_when_they_are_needed() {
    let server = ScriptedServer::start([page(&["a", "b"], Some("t")), page(&["c"], None)]).await;
    let client = server.client();
    let mut users = client.list_all_users().stream();
    assert_eq!(server.requests().len(), 0);
    for _ in 0..2 {
        users.try_next().await.expect("a page").expect("a user");
        assert_eq!(server.requests().len(), 1);
    }
    users.try_next().await.expect("a page").expect("a user");
    assert_eq!(server.requests().len(), 2);
}
