//! Tests of `/v2/`: who may do what there, and with which tokens.

mod catalog;
mod creation;
mod forgery;
mod journal;
mod tokens;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use quay_sandbox::{Builder, Sandbox};
use reqwest::header::{AUTHORIZATION, HeaderMap};
use reqwest::{Client, Method};
use serde_json::{Value, json};

/// An organization with two repositories, and who has which right on the first.
fn fixture() -> String {
    let fixture = json!({
        "users": [
            {"username": "root", "superuser": true, "password": "password", "email": "root@a.b"},
            {"username": "alice", "password": "password", "email": "alice@example.com"},
            {"username": "bob", "password": "password"},
            {"username": "mallory", "password": "password", "enabled": false}],
        "organizations": [{"name": "acme", "owner": "alice",
            "applications": [{"name": "ci", "client_id": "CI"}],
            "robots": [
                {"name": "puller", "token": "PULLERSTOKEN"},
                {"name": "creator", "token": "CREATORSTOKEN"}],
            "teams": [{"name": "creators", "role": "creator", "members": ["acme+creator"]}]}],
        "tokens": [
            {"role": "root", "user": "root", "token": "ROOT", "application": "CI",
             "scopes": ["super:user", "org:admin"], "expires_in_s": 600},
            {"role": "alice", "user": "alice", "token": "ALICE", "application": "CI",
             "scopes": ["org:admin", "repo:admin", "repo:create", "user:admin"],
             "expires_in_s": 600},
            {"role": "reader", "user": "alice", "token": "READER", "application": "CI",
             "scopes": ["repo:read"], "expires_in_s": 600}],
        "repositories": [
            {"repository": "acme/app", "permissions": {"users": {"acme+puller": "read"}}},
            {"repository": "acme/other"},
            {"repository": "acme/public", "visibility": "public"}],
    });
    fixture.to_string()
}

/// A sandbox, and a client of its registry.
struct World {
    sandbox: Sandbox,
    http: Client,
}

/// A response that came whole.
struct Response {
    status: u16,
    headers: HeaderMap,
    text: String,
}

impl Response {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect(&self.text)
    }

    /// What the registry says is wrong.
    fn message(&self) -> String {
        let body = self.json();
        let message = &body["errors"][0]["message"];
        let message = message.as_str().or(body["error"].as_str());
        message
            .or(body["message"].as_str())
            .expect(&self.text)
            .to_owned()
    }

    fn challenge(&self) -> &str {
        let challenge = self.headers.get("www-authenticate").expect("a challenge");
        challenge.to_str().expect("text")
    }
}

impl World {
    async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    async fn with(set: impl FnOnce(Builder) -> Builder) -> Self {
        let builder = set(Sandbox::builder().fixture_json(fixture()));
        let sandbox = builder.start().await.expect("started");
        let http = Client::builder().no_proxy().build().expect("a client");
        Self { sandbox, http }
    }

    /// Host and port, for which tokens are.
    fn service(&self) -> String {
        self.sandbox.address().to_string()
    }

    /// Calls with a header `Authorization`, where there is one.
    async fn call(&self, method: Method, path: &str, authorization: &str) -> Response {
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.sandbox.url()));
        if !authorization.is_empty() {
            request = request.header(AUTHORIZATION, authorization);
        }
        let response = request.send().await.expect("a response");
        Response {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            text: response.text().await.expect("a text"),
        }
    }

    async fn get(&self, path: &str, authorization: &str) -> Response {
        self.call(Method::GET, path, authorization).await
    }

    /// Asks for a token by name and password.
    async fn ask(&self, credentials: (&str, &str), scopes: &[&str]) -> Response {
        let mut path = format!("/v2/auth?service={}", self.service());
        for scope in scopes {
            path.push_str("&scope=");
            path.push_str(scope);
        }
        let (name, password) = credentials;
        let basic = match name.is_empty() {
            true => String::new(),
            false => {
                let pair = format!("{name}:{password}");
                let pair = base64::engine::general_purpose::STANDARD.encode(pair);
                format!("Basic {pair}")
            }
        };
        self.get(&path, &basic).await
    }

    /// The header with a token that is issued.
    async fn bearer(&self, credentials: (&str, &str), scopes: &[&str]) -> String {
        let response = self.ask(credentials, scopes).await;
        assert_eq!(response.status, 200, "{}", response.text);
        let token = response.json()["token"].as_str().map(str::to_owned);
        format!("Bearer {}", token.expect("a token"))
    }

    /// The actions that are granted for one scope.
    async fn granted(&self, credentials: (&str, &str), scope: &str) -> Vec<String> {
        let bearer = self.bearer(credentials, &[scope]).await;
        let claims = claims(&bearer);
        let actions = claims["access"][0]["actions"].as_array().expect("actions");
        let actions = actions.iter().filter_map(Value::as_str);
        actions.map(str::to_owned).collect()
    }
}

const ALICE: (&str, &str) = ("alice", "password");
const BOB: (&str, &str) = ("bob", "password");
const ROOT: (&str, &str) = ("root", "password");
const PULLER: (&str, &str) = ("acme+puller", "PULLERSTOKEN");
const CREATOR: (&str, &str) = ("acme+creator", "CREATORSTOKEN");

/// What a token says.
fn claims(bearer: &str) -> Value {
    let part = bearer.split('.').nth(1).expect("claims");
    let bytes = URL_SAFE_NO_PAD.decode(part).expect("base64");
    serde_json::from_slice(&bytes).expect("JSON")
}
