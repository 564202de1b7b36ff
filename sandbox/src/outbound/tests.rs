//! Tests of the registry checks, against registries in this process.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use quay_api::Secret;
use tokio::time::Instant;

use super::ssrf::HostRules;
use super::{Credentials, TIME_LIMIT, UpstreamError, UpstreamRegistry, Verdict};

/// A registry that responds by path and authorization; `{base}` in a response
/// stands for its own address. Gives the port.
fn registry(response: fn(&str, &str) -> (u16, &'static str, &'static str)) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let lines = BufReader::new(stream.try_clone().expect("a stream")).lines();
            let head: Vec<String> = lines
                .map(|line| line.unwrap_or_default())
                .take_while(|line| !line.is_empty())
                .collect();
            let path = head.first().and_then(|line| line.split(' ').nth(1));
            let authorization = head
                .iter()
                .find_map(|line| line.strip_prefix("authorization: "));
            let (status, header, body) =
                response(path.unwrap_or_default(), authorization.unwrap_or_default());
            let header = header.replace("{base}", &format!("http://localhost:{port}"));
            let length = body.len();
            let response = format!(
                "HTTP/1.1 {status} x\r\n{header}\r\ncontent-length: {length}\r\n\
                 connection: close\r\n\r\n{body}"
            );
            stream.write_all(response.as_bytes()).expect("a response");
        }
    });
    port
}

async fn verdict(port: u16, credentials: bool, allowed: &[&str]) -> Result<Verdict, UpstreamError> {
    let allowed: Vec<String> = allowed.iter().map(|&host| host.to_owned()).collect();
    let allowed = HostRules::new(&allowed, &[]);
    let credentials = credentials.then(|| Credentials {
        username: "u".to_owned(),
        password: Secret::new("p"),
    });
    let host = format!("localhost:{port}");
    let registry = UpstreamRegistry::new(&host, true, credentials, &allowed)?;
    registry.verdict(Instant::now() + TIME_LIMIT).await
}

const TOKEN: &str = "www-authenticate: Bearer realm=\"{base}/token\",service=\"s v\"";
const BASIC: &str = "Basic dTpw";
const PLAIN: &str = "x-plain: 1";

#[tokio::test]
async fn tokens_are_fetched_with_the_credentials() {
    let port = registry(|path, authorization| match (path, authorization) {
        ("/token?service=s+v", BASIC) => (200, PLAIN, "{\"token\":\"tt\"}"),
        ("/v2/", "Bearer tt") => (200, PLAIN, "{}"),
        ("/v2/", "") => (401, TOKEN, "{}"),
        _ => (401, PLAIN, "{}"),
    });
    assert_eq!(
        verdict(port, true, &["localhost"]).await,
        Ok(Verdict::Valid)
    );
    let nobody = verdict(port, false, &["localhost"]).await;
    assert_eq!(nobody, Ok(Verdict::Anonymous));
}

#[tokio::test]
async fn credentials_are_shown_where_they_are_asked_for() {
    let port = registry(|_, authorization| match authorization {
        BASIC => (200, PLAIN, "{}"),
        _ => (401, "www-authenticate: Basic realm=\"x\"", "{}"),
    });
    assert_eq!(
        verdict(port, true, &["localhost"]).await,
        Ok(Verdict::Valid)
    );
    let nobody = verdict(port, false, &["localhost"]).await;
    assert_eq!(nobody, Err(UpstreamError::Failed));
}

#[tokio::test]
async fn nothing_leads_to_what_is_off_limits() {
    let redirect = registry(|_, _| (302, "location: http://127.0.0.1:1/v2/", ""));
    let realm = registry(|_, _| {
        let header = "www-authenticate: Bearer realm=\"http://169.254.169.254/token\"";
        (401, header, "{}")
    });
    for port in [redirect, realm] {
        let refused = verdict(port, false, &["localhost"]).await;
        assert_eq!(refused, Err(UpstreamError::Blocked));
    }
    let unnamed = verdict(redirect, false, &[]).await;
    assert_eq!(unnamed, Err(UpstreamError::Blocked));
}

#[tokio::test]
async fn a_registry_that_sends_around_in_circles_is_left() {
    let port = registry(|_, _| (307, "location: /v2/", ""));
    let circle = verdict(port, false, &["localhost"]).await;
    assert_eq!(circle, Err(UpstreamError::Failed));
}

#[tokio::test]
async fn the_time_is_limited() {
    let port = registry(|_, _| {
        std::thread::sleep(TIME_LIMIT * 2);
        (200, PLAIN, "{}")
    });
    let allowed = HostRules::new(&["localhost".to_owned()], &[]);
    let slow = UpstreamRegistry::new(&format!("localhost:{port}"), true, None, &allowed);
    let slow = slow.expect("a registry");
    let begun = Instant::now();
    let until = begun + TIME_LIMIT / 10;
    assert_eq!(slow.verdict(until).await, Err(UpstreamError::Failed));
    assert!(begun.elapsed() < TIME_LIMIT);
}
