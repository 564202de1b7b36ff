//! What the client sends, and what it says where it cannot.

use std::sync::{Arc, Mutex};

use apitwin_runtime::client::reqwest::{Method, Request};
use apitwin_runtime::client::{ClientBuilder, ErrorKind};
use tower::util::MapRequestLayer;

use crate::Client;
use crate::test_server::{
    COOKIE_KEY, HEADER_KEY, PASSWORD, QUERY_KEY, TestServer, all, carriers, message, token,
};

/// The carriers of the credentials of each operation that a client with everything sends.
#[tokio::test]
async fn credentials_are_sent_where_an_operation_names_their_scheme() {
    let server = TestServer::start().await;
    let sent = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&sent);
    let note = MapRequestLayer::new(move |request: Request| {
        let shown = format!("{:?}", request.headers());
        assert!(!shown.contains("hunter2"), "{shown}");
        noted.lock().expect("a list").push(carriers(&request));
        request
    });
    let client = server.client(|builder| all(builder).layer(note));
    let check = async |name: &str, call: Result<(), String>, expect: &str, caller: &str| {
        call.unwrap_or_else(|error| panic!("{name}: {error}"));
        let sent = std::mem::take(&mut *sent.lock().expect("a list"));
        assert_eq!(sent, [expect], "{name}");
        assert_eq!(server.received.take(), [caller], "{name}");
    };
    macro_rules! check {
        ($call:expr, $expect:expr, $caller:expr) => {
            let result = $call.await.map(|_| ()).map_err(|error| message(&error));
            check(stringify!($call), result, $expect, $caller).await;
        };
    }
    check!(client.with_bearer(), "Bearer", "alice by token");
    check!(client.with_basic(), "Basic", "bob by password");
    check!(
        client.with_header_key(),
        "x-app-key",
        "header app by headerKey"
    );
    check!(
        client.with_cookie_key(),
        "cookie",
        "cookie app by cookieKey"
    );
    check!(client.with_query_key(), "app key", "query app by queryKey");
    check!(
        client.with_query_key().name("a"),
        "name+app key",
        "query app by queryKey"
    );
    check!(client.with_open_id(), "Bearer", "alice by openid");
    check!(
        client.with_token_of_both(),
        "Bearer",
        "alice by oauth+openid"
    );
    check!(client.with_either(), "x-app-key", "header app by headerKey");
    check!(
        client.with_both(),
        "Bearer+x-app-key+cookie",
        "header app by headerKey+oauth+cookieKey"
    );
    check!(client.optional(), "x-app-key", "header app by headerKey");
    check!(client.open(), "", "nobody");
    let general = client.request(Method::GET, "/header");
    check!(general, "x-app-key", "header app by headerKey");
}

/// Of several alternatives, the first is taken that the client has.
#[tokio::test]
async fn alternatives_are_chosen_by_what_the_client_has() {
    let server = TestServer::start().await;
    let check = async |set: fn(ClientBuilder<Client>) -> ClientBuilder<Client>, caller: &str| {
        let client = server.client(set);
        client.with_either().await.expect(caller);
        assert_eq!(server.received.take(), [caller]);
    };
    check(|it| it.token(token("read")), "alice by oauth").await;
    check(
        |it| it.bearer_token("oauth", token("read")),
        "alice by oauth",
    )
    .await;
    check(|it| it.basic_auth("bob", PASSWORD), "bob by password").await;
    check(
        |it| {
            it.basic_auth("bob", PASSWORD)
                .api_key("headerKey", HEADER_KEY)
        },
        "header app by headerKey",
    )
    .await;

    let client = server.client(|it| {
        it.basic_auth("bob", PASSWORD)
            .api_key("queryKey", QUERY_KEY)
            .api_key("cookieKey", COOKIE_KEY)
    });
    client.with_both().await.expect("the second set");
    assert_eq!(server.received.take(), ["bob by password+queryKey"]);

    let client = server.client(|it| {
        it.token(token("profile"))
            .bearer_token("oauth", token("read-list"))
    });
    client.with_scopes().await.expect("its own token");
    client
        .with_open_id()
        .await
        .expect("the token of all others");
}

#[tokio::test]
async fn a_call_whose_credentials_are_missing_is_not_sent() {
    let server = TestServer::start().await;
    let client = server.client(|it| it.token(token("")).api_key("cookieKey", COOKIE_KEY));
    let error = client.with_both().await.expect_err("keys are missing");
    assert_eq!(error.kind(), ErrorKind::MissingCredentials);
    assert_eq!(error.attempts(), 0);
    assert_eq!(
        error.to_string(),
        "withBoth (POST /both): the call needs credentials that the client lacks: `headerKey` \
         (`api_key`) and `oauth` (`token`) and `cookieKey` (`api_key`), or `password` \
         (`basic_auth`) and `queryKey` (`api_key`); set them on the builder of the client"
    );
    message(&error);
    client.optional().await.expect("it needs none");
    client.open().await.expect("it needs none");
    assert_eq!(server.received.take(), ["nobody", "nobody"]);

    let client = server.client(|it| it.allow_missing_credentials(true));
    let error = client.with_both().await.expect_err("the server wants them");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(401));
    assert!(message(&error).starts_with("the call needs credentials"));
    assert!(server.received.take().is_empty());
}

#[tokio::test]
async fn settings_that_fit_no_scheme_are_told_when_the_client_is_built() {
    let server = TestServer::start().await;
    let check = |set: fn(ClientBuilder<Client>) -> ClientBuilder<Client>, expect: &str| {
        let error = set(server.builder()).build().expect_err(expect);
        assert_eq!(error.kind(), ErrorKind::InvalidConfiguration);
        assert_eq!(message(&error), expect);
    };
    check(
        |it| it.api_key("X-App-Key", HEADER_KEY),
        "api_key: the API has no security scheme `X-App-Key`; write one of `headerKey` \
         (`api_key`), `queryKey` (`api_key`), `cookieKey` (`api_key`)",
    );
    check(
        |it| it.bearer_token("password", "hunter2"),
        "bearer_token: the API has no security scheme `password`; write one of `token` \
         (`token`), `oauth` (`token`), `openid` (`token`)",
    );
    check(
        |it| it.api_key("headerKey", "hunter2\n"),
        "api_key: white space stands around it; leave that out",
    );
    check(
        |it| it.api_key("cookieKey", "hunter2; other=1"),
        "api_key: it holds characters that a cookie cannot carry",
    );
    check(
        |it| it.basic_auth("bob:hunter2", "hunter2"),
        "basic_auth: the user holds a colon, which separates it from the password",
    );
    check(
        |it| it.bearer_token("oauth", "Bearer hunter2"),
        "bearer_token: leave out the word Bearer; it is added",
    );
}
