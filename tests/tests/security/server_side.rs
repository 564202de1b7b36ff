//! What the router accepts, and what it says where it does not.

use apitwin_runtime::client::ClientBuilder;
use apitwin_runtime::client::reqwest::{self, Method};

use crate::Client;
use crate::test_server::{
    COOKIE_KEY, HEADER_KEY, PASSWORD, QUERY_KEY, TestServer, all, challenges, message, token,
};

/// A set of credentials.
type Set = fn(ClientBuilder<Client>) -> ClientBuilder<Client>;

#[tokio::test]
async fn wrong_credentials_are_rejected_for_every_kind_of_scheme() {
    let server = TestServer::start().await;
    macro_rules! check {
        ($set:expr, $call:ident) => {
            let client = server.client($set);
            let error = client.$call().await.expect_err(stringify!($call));
            assert_eq!(error.status().map(|it| it.as_u16()), Some(401));
            assert_eq!(
                message(&error),
                "the credentials were not accepted (this needs valid credentials)"
            );
            assert!(server.received.take().is_empty(), stringify!($call));
        };
    }
    check!(|it| it.token("hunter2"), with_bearer);
    check!(|it| it.token("hunter2"), with_scopes);
    check!(|it| it.token("hunter2"), with_open_id);
    check!(|it| it.basic_auth("bob", "hunter2"), with_basic);
    check!(|it| it.basic_auth("alice", PASSWORD), with_basic);
    check!(|it| it.api_key("headerKey", "hunter2"), with_header_key);
    check!(|it| it.api_key("queryKey", "hunter2"), with_query_key);
    check!(|it| it.api_key("cookieKey", "hunter2"), with_cookie_key);
    // A key of another scheme is none of this one.
    check!(|it| it.api_key("headerKey", COOKIE_KEY), with_header_key);
    // What is shown must be good, even where nothing need be shown.
    check!(|it| it.api_key("headerKey", "hunter2"), optional);
    // Of a set, each must be good.
    check!(|it| all(it).api_key("cookieKey", "hunter2"), with_both);
    check!(|it| all(it).token("hunter2"), with_both);
}

#[tokio::test]
async fn scopes_are_those_of_the_alternative() {
    let server = TestServer::start().await;
    let check = async |set: Set, scopes: &[u16; 4], name: &str| {
        let client = server.client(|it| set(it.api_key("headerKey", HEADER_KEY)));
        let client = &client;
        let status = |result: Result<u16, crate::Error>| {
            result.unwrap_or_else(|error| error.status().map_or(0, |it| it.as_u16()))
        };
        let ok = |response: apitwin_runtime::client::ResponseValue<()>| response.status().as_u16();
        let found = [
            status(client.with_scopes().await.map(ok)),
            status(client.with_open_id().await.map(ok)),
            status(client.with_token_of_both().await.map(ok)),
            status(client.with_both().await.map(ok)),
        ];
        assert_eq!(found, *scopes, "{name}");
    };
    // `withBoth` lacks the key in a cookie, so it is not sent.
    check(|it| it.token(token("")), &[403, 403, 403, 0], "none").await;
    check(|it| it.token(token("read")), &[403, 403, 403, 0], "read").await;
    check(
        |it| it.token(token("read-list")),
        &[204, 403, 403, 0],
        "read, list",
    )
    .await;
    check(|it| it.token(token("admin")), &[204, 403, 403, 0], "admin").await;
    check(
        |it| it.token(token("profile")),
        &[403, 204, 403, 0],
        "profile",
    )
    .await;
    check(
        |it| it.token(token("read-profile")),
        &[403, 204, 204, 0],
        "read, profile",
    )
    .await;
    check(
        |it| it.token(token("profile")).api_key("cookieKey", COOKIE_KEY),
        &[403, 204, 403, 403],
        "a set with a token of other scopes",
    )
    .await;
    check(
        |it| it.token(token("read")).api_key("cookieKey", COOKIE_KEY),
        &[403, 403, 403, 204],
        "a set with a token of its scopes",
    )
    .await;
}

#[tokio::test]
async fn a_response_with_401_tells_what_is_accepted() {
    let server = TestServer::start().await;
    let check = async |path: &str, expect: &str| {
        let found = challenges(format!("{}{path}", server.address)).await;
        assert_eq!(found, (401, expect.to_owned()), "{path}");
    };
    check("/bearer", "Bearer realm=\"api\"").await;
    check("/basic", "Basic realm=\"api\", charset=\"UTF-8\"").await;
    check(
        "/header",
        "ApiKey realm=\"api\", in=\"header\", name=\"X-App-Key\"",
    )
    .await;
    check(
        "/oauth",
        "Bearer realm=\"api\", scope=\"read list\", Bearer realm=\"api\", scope=\"admin\"",
    )
    .await;
    check(
        "/either",
        "ApiKey realm=\"api\", in=\"header\", name=\"X-App-Key\", Bearer realm=\"api\", \
         scope=\"read\", Basic realm=\"api\", charset=\"UTF-8\"",
    )
    .await;
    for path in ["/optional", "/public"] {
        let found = challenges(format!("{}{path}", server.address)).await;
        assert_eq!(found, (204, String::new()), "{path}");
    }
    assert_eq!(server.received.take(), ["nobody", "nobody"]);
}

/// Requests that no client of ours would send.
#[tokio::test]
async fn only_what_an_operation_names_counts_and_nothing_twice() {
    let server = TestServer::start().await;
    let http = reqwest::Client::new();
    let check = async |method: Method, path: &str, headers: &[(&str, &str)], status: u16| {
        let mut request = http.request(method, format!("{}{path}", server.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await.expect("a response");
        assert_eq!(response.status(), status, "{path} {headers:?}");
        let text = response.text().await.expect("a text");
        assert!(!text.contains("hunter2"), "{text}");
    };
    let bearer = format!("Bearer {}", token("read"));
    let bearer = ("authorization", bearer.as_str());
    let key = ("x-app-key", HEADER_KEY);
    let cookie = format!("a=b; session={COOKIE_KEY}");
    let cookie = ("cookie", cookie.as_str());
    let get = || Method::GET;
    check(get(), "/header", &[key], 204).await;
    check(get(), "/header", &[bearer], 401).await;
    check(get(), "/header", &[key, key], 401).await;
    check(get(), "/bearer", &[bearer], 204).await;
    check(get(), "/bearer", &[bearer, bearer], 401).await;
    check(get(), "/basic", &[("authorization", "Basic hunter2")], 401).await;
    let query: String = reqwest::Url::parse_with_params("http://host", [("app key", QUERY_KEY)])
        .expect("a URL")
        .query()
        .expect("a query")
        .to_owned();
    check(get(), &format!("/query?{query}"), &[], 204).await;
    check(get(), &format!("/query?{query}&{query}"), &[], 401).await;
    check(
        get(),
        "/query",
        &[("app key".replace(' ', "-").as_str(), QUERY_KEY)],
        401,
    )
    .await;
    check(get(), "/cookie", &[cookie], 204).await;
    // A token where it is one of several is not enough alone.
    check(Method::POST, "/both", &[bearer], 401).await;
    check(Method::POST, "/both", &[bearer, cookie], 401).await;
    check(Method::POST, "/both", &[bearer, cookie, key], 204).await;
    // Credentials that an operation does not name are not looked at.
    check(
        get(),
        "/public",
        &[("authorization", "Bearer hunter2")],
        204,
    )
    .await;
    check(
        get(),
        "/optional",
        &[("authorization", "Bearer hunter2")],
        204,
    )
    .await;
    // One good alternative is enough, whatever the others are.
    check(get(), "/either", &[("x-app-key", "hunter2"), bearer], 204).await;
}
