//! Certificates and proxies.

use std::time::Duration;

use quay_api::{Client, ErrorKind, reqwest};

use crate::scripted_server::{ORGANIZATION, Response, ScriptedServer, TOKEN, fast};
use crate::tls_server::TlsServer;

fn organization() -> String {
    let length = ORGANIZATION.len();
    format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: \
         {length}\r\n\r\n{ORGANIZATION}"
    )
}

fn redirect(url: &str) -> String {
    format!("HTTP/1.1 307 X\r\nconnection: close\r\nlocation: {url}\r\ncontent-length: 0\r\n\r\n")
}

#[tokio::test]
async fn a_server_of_a_private_authority_is_trusted_where_the_client_says_so() {
    let server = TlsServer::start(organization()).await;
    let builder = Client::builder(&server.url).token(TOKEN).retry(fast());

    let client = builder.clone().build().expect("a client");
    let error = client
        .get_organization("acme")
        .await
        .expect_err("untrusted");
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");

    let trusting = builder.clone().add_root_certificate(server.root.clone());
    let client = trusting.build().expect("a client");
    let organization = client.get_organization("acme").await.expect("trusted");
    assert_eq!(organization.name, "acme");

    let careless = builder.danger_accept_invalid_certificates(true);
    let client = careless.build().expect("a client");
    client.get_organization("acme").await.expect("unchecked");
}

#[tokio::test]
async fn a_private_authority_leaves_redirects_and_timeouts_as_they_are() {
    let elsewhere = ScriptedServer::start([Response::json(200, ORGANIZATION)]).await;
    let server = TlsServer::start(redirect(&elsewhere.url)).await;
    let client = Client::builder(&server.url)
        .token(TOKEN)
        .add_root_certificate(server.root.clone())
        .build()
        .expect("a client");
    let error = client
        .get_organization("acme")
        .await
        .expect_err("elsewhere");
    assert_eq!(error.kind(), ErrorKind::UnexpectedStatus, "{error}");
    assert_eq!(elsewhere.requests().len(), 0);
}

#[tokio::test]
async fn a_proxy_sees_the_requests() {
    let proxy = ScriptedServer::start([Response::json(200, ORGANIZATION)]).await;
    let client = Client::builder("http://quay.test")
        .token(TOKEN)
        .proxy(reqwest::Proxy::all(&proxy.url).expect("a URL"))
        .build()
        .expect("a client");
    client.get_organization("acme").await.expect("by way of it");
    let lines = proxy.lines();
    assert_eq!(lines, ["GET http://quay.test/api/v1/organization/acme"]);
}

#[tokio::test]
async fn a_proxy_leaves_the_timeout_as_it_is() {
    let proxy = ScriptedServer::start([Response::silent()]).await;
    let client = Client::builder("http://quay.test")
        .token(TOKEN)
        .proxy(reqwest::Proxy::all(&proxy.url).expect("a URL"))
        .timeout(Duration::from_millis(100))
        .retry(quay_api::RetryPolicy::off())
        .build()
        .expect("a client");
    let error = client.get_organization("acme").await.expect_err("silence");
    assert!(error.is_timeout(), "{error}");
}

#[test]
fn settings_of_the_connection_contradict_a_given_client() {
    let given = || Client::builder("https://quay.test").http_client(reqwest::Client::new());
    let proxy = || reqwest::Proxy::all("http://me:hunter2@proxy.test").expect("a URL");
    let check = |builder: quay_api::ClientBuilder, name: &str| {
        assert!(!format!("{builder:?}").contains("hunter2"), "{builder:?}");
        let error = builder.build().expect_err("a contradiction");
        assert_eq!(error.kind(), ErrorKind::InvalidConfiguration);
        let start = format!("{name}: it cannot be set on a client given");
        assert!(error.message().starts_with(&start), "{error}");
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    };
    check(given().proxy(proxy()), "proxy");
    check(given().no_proxy(), "no_proxy");
    check(
        given().danger_accept_invalid_certificates(true),
        "danger_accept_invalid_certificates",
    );
}
