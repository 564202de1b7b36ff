//! From user and password to a token, for those who have no other.

use quay_api::{Client, ErrorKind, TokenRequest};

use crate::{PASSWORD, TestServer};

const CLIENT_ID: &str = "recorderclientid0000";
const REDIRECT_URI: &str = "http://127.0.0.1/cb";

async fn signed_in(server: &TestServer, user: &str) -> Client {
    let client = Client::sign_in(server.sandbox.url(), user, PASSWORD).await;
    client.expect("somebody signs in")
}

#[test]
fn a_session_gets_a_token_with_the_scopes_that_it_asks_for() {
    let server = TestServer::start();
    server.runtime.block_on(async {
        let browser = signed_in(&server, "devtable").await;
        let request = TokenRequest::new(CLIENT_ID, REDIRECT_URI).scopes(["repo:read", "user:read"]);
        let issued = browser.issue_token(&request).await.expect("a token");
        assert_eq!(issued.scopes, ["repo:read", "user:read"]);
        assert!(
            issued
                .expires_in
                .is_some_and(|it| it.as_secs() == 315_576_000)
        );
        assert_eq!(issued.token.expose().len(), 40);
        assert!(!format!("{issued:?}").contains(issued.token.expose()));
        let client = Client::new(server.sandbox.url(), issued.token).expect("a client");
        let user = client.get_logged_in_user().await.expect("devtable");
        assert_eq!(user.username, "devtable");
        let error = client
            .list_all_users()
            .await
            .expect_err("it has other scopes");
        assert!(error.is_forbidden(), "{error}");
        // Signing out ends the session, and not the token.
        browser.logout().await.expect("signed out");
        client
            .get_logged_in_user()
            .await
            .expect("the token lives on");
        let error = browser
            .issue_token(&request)
            .await
            .expect_err("nobody is signed in");
        assert!(error.is_unauthenticated(), "{error}");
    });
}

#[test]
fn a_rejection_says_what_to_change() {
    let server = TestServer::start();
    server.runtime.block_on(async {
        let (devtable, bob) = (
            signed_in(&server, "devtable").await,
            signed_in(&server, "bob").await,
        );
        let request = |client_id, redirect_uri, scope: &str| {
            TokenRequest::new(client_id, redirect_uri).scopes([scope])
        };
        let right = request(CLIENT_ID, REDIRECT_URI, "repo:read");
        for (browser, request, error_type, part) in [
            (
                &bob,
                right.clone(),
                Some("unauthorized_client"),
                "may not use it",
            ),
            (
                &devtable,
                request("nosuch", REDIRECT_URI, "repo:read"),
                Some("unauthorized_client"),
                "no OAuth application",
            ),
            (
                &devtable,
                request(CLIENT_ID, REDIRECT_URI, "nosuch"),
                Some("invalid_scope"),
                "scopes",
            ),
            (
                &devtable,
                request(CLIENT_ID, "https://example.com/", "repo:read"),
                None,
                "redirect URI",
            ),
        ] {
            let error = browser
                .issue_token(&request)
                .await
                .expect_err("it is refused");
            assert_eq!(error.kind(), ErrorKind::Status, "{error}");
            if error_type.is_some() {
                assert_eq!(error.error_type(), error_type, "{error}");
            }
            assert!(error.to_string().contains(part), "{error}");
        }
        let client = Client::new(server.sandbox.url(), "a-token").expect("a client");
        let error = client
            .issue_token(&right)
            .await
            .expect_err("it has no session");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("sign_in"), "{error}");
    });
}
