//! Tests of the sandbox's own pages, as far as that goes without a browser.

use std::collections::BTreeSet;

use quay_sandbox::Sandbox;
use reqwest::redirect::Policy;
use reqwest::{Client, Response};

/// Somebody who follows no redirects.
struct Visitor {
    http: Client,
    url: String,
}

impl Visitor {
    async fn get(&self, path: &str) -> Response {
        let request = self.http.get(format!("{}{path}", self.url));
        request.send().await.expect("a response")
    }

    /// The status, and where it leads.
    async fn lead(&self, path: &str) -> (u16, String) {
        let response = self.get(path).await;
        let location = response.headers().get("location");
        let location = location.map(|it| it.to_str().expect("a text").to_owned());
        (response.status().as_u16(), location.unwrap_or_default())
    }
}

async fn start() -> (Sandbox, Visitor) {
    let sandbox = Sandbox::builder()
        .memory()
        .start()
        .await
        .expect("it starts");
    let http = Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .build();
    let url = sandbox.url();
    let http = http.expect("a client");
    (sandbox, Visitor { http, url })
}

#[tokio::test]
async fn addresses_of_pages_lead_to_pages() {
    let (sandbox, visitor) = start().await;
    let start_page = visitor.get("/").await;
    assert_eq!(start_page.status(), 200);
    assert_eq!(start_page.headers()["x-frame-options"], "DENY");
    let policy = start_page.headers()["content-security-policy"].to_str();
    assert!(policy.expect("a text").starts_with("default-src 'none';"));
    let text = start_page.text().await.expect("a text");
    assert!(
        text.contains(&visitor.url) && text.contains("href=\"/docs\""),
        "{text}"
    );
    let token = sandbox.token().expect("a token").expose();
    assert!(!text.contains(token), "nobody is given the token");
    let superuser = sandbox.superuser().expect("a superuser");
    for (path, status, location) in [
        ("/superuser/", 200, ""),
        ("/superuser", 308, "/superuser/"),
        ("/organization/sandbox/", 200, ""),
        ("/repository/sandbox/nosuch", 200, ""),
        ("/nosuch", 404, ""),
        ("/404", 404, ""),
        ("/sandbox", 302, "/organization/sandbox/"),
        (
            &format!("/{superuser}"),
            302,
            &format!("/user/{superuser}/"),
        ),
        ("/sandbox/nosuch/", 403, ""),
        ("/nosuch/nosuch/", 404, ""),
        ("/static/nosuch.js", 404, ""),
        ("/v2/nosuch", 404, ""),
        ("/plans/", 404, ""),
        ("/repository/sandbox/nosuch/status", 404, ""),
    ] {
        let (found, led) = visitor.lead(path).await;
        let led = led.trim_start_matches(&visitor.url);
        assert_eq!((found, led), (status, location), "{path}");
    }
    sandbox.stop().await;
}

#[tokio::test]
async fn the_api_browser_loads_what_the_sandbox_has() {
    let (sandbox, visitor) = start().await;
    let page = visitor.get("/docs").await.text().await.expect("a text");
    let parts = page.split('"').filter(|part| part.starts_with('/'));
    let files: BTreeSet<&str> = parts.collect();
    assert!(files.len() > 5, "{files:?}");
    for file in files {
        let response = visitor.get(file).await;
        assert_eq!(response.status(), 200, "{file}");
        let headers = response.headers().clone();
        let is_page = headers["content-type"]
            .to_str()
            .expect("a text")
            .starts_with("text/html");
        let text = response.text().await.expect("a text");
        assert!(!text.is_empty(), "{file}");
        // What it loads is found by itself, whatever the cookies.
        assert!(is_page || !headers.contains_key("set-cookie"), "{file}");
        assert_eq!(headers["x-content-type-options"], "nosniff", "{file}");
    }
    let document = visitor.get("/docs/openapi.json").await.text().await;
    assert_eq!(document.expect("a text"), quay_api::OPENAPI);
    sandbox.stop().await;
}
