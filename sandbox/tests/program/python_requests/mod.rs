//! Tests of requests that Python's libraries read in their own way: queries and bodies.
//!
//! Each expectation was recorded from a real server, or cites its source at commit ffba0c70e2d8.

use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method};
use serde_json::Value;

use crate::running::Running;

mod bodies;
mod queries;

const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}, {"username": "alice"}, {"username": "bob"}],
    "organizations": [{"name": "acme", "owner": "alice",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [
        {"role": "root", "user": "root", "token": "ROOT", "application": "CI",
            "scopes": ["super:user", "org:admin", "user:admin"], "expires_in_s": 600},
        {"role": "alice", "user": "alice", "token": "ALICE", "application": "CI",
            "scopes": ["org:admin", "repo:admin", "repo:create", "user:admin"],
            "expires_in_s": 600},
        {"role": "bob", "user": "bob", "token": "BOB", "application": "CI",
            "scopes": ["org:admin", "repo:admin", "user:admin"], "expires_in_s": 600}
    ]
}"#;

/// A sandbox with an organization `acme` of `alice`.
struct Server {
    running: Running,
    http: Client,
    _folder: tempfile::TempDir,
}

/// What is sent as a body: its content type and its bytes.
type Body<'a> = Option<(&'a str, &'a str)>;

impl Server {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("start.json");
        std::fs::write(&path, FIXTURE).expect("written");
        let fixture = path.to_str().expect("a path");
        let running = Running::serve(&["--database", ":memory:", "--fixture", fixture]);
        let http = Client::builder().no_proxy().build().expect("a client");
        Self {
            running,
            http,
            _folder: folder,
        }
    }

    /// The status, and what the response says: its `detail`, its `message`, or all of it.
    async fn send(&self, method: &str, path: &str, token: &str, body: Body<'_>) -> (u16, String) {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let url = format!("{}/api/v1{path}", self.running.url);
        let mut request = self.http.request(method, url);
        if !token.is_empty() {
            request = request.bearer_auth(token);
        }
        if let Some((media_type, body)) = body {
            request = request.body(body.to_owned());
            if !media_type.is_empty() {
                request = request.header(CONTENT_TYPE, media_type);
            }
        }
        let response = request.send().await.expect("a response");
        let status = response.status().as_u16();
        let text = response.text().await.expect("a text");
        let Ok(body) = serde_json::from_str::<Value>(&text) else {
            return (status, text);
        };
        let said = body.get("detail").or_else(|| body.get("message"));
        let said = match said {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => body.to_string(),
        };
        (status, said)
    }

    async fn check(
        &self,
        (method, path, token): (&str, &str, &str),
        body: Body<'_>,
        (status, says): (u16, &str),
    ) {
        let (found, said) = self.send(method, path, token, body).await;
        let request = format!("{method} {path} by {token:?} with {body:?}");
        assert_eq!(found, status, "{request}: {said}");
        assert!(said.contains(says), "{request}: {said:?} lacks {says:?}");
    }

    /// Sends a body of JSON.
    async fn check_json(&self, request: (&str, &str, &str), body: &str, expect: (u16, &str)) {
        let body = Some(("application/json", body));
        self.check(request, body, expect).await;
    }
}

const UNAUTHENTICATED: (u16, &str) = (401, "Requires authentication");
const FORBIDDEN: (u16, &str) = (403, "Unauthorized");
