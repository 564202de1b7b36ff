//! [`Browser`]: somebody who calls with a cookie and a token against forged requests, as the web
//! interface does.

use reqwest::header::{COOKIE, HeaderMap, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, Method};
use serde_json::{Value, json};

/// A browser with one cookie.
pub(crate) struct Browser {
    http: Client,
    url: String,
    cookie: Option<String>,
    csrf_token: Option<String>,
}

/// A response that came whole.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Received {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Browser {
    pub(crate) fn new(url: &str) -> Self {
        let http = Client::builder().no_proxy().redirect(Policy::none());
        Self {
            http: http.build().expect("a client"),
            url: url.to_owned(),
            cookie: None,
            csrf_token: None,
        }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Received {
        self.call(Method::GET, path, None).await
    }

    pub(crate) async fn call(
        &mut self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> Received {
        let request = self.http.request(method, format!("{}{path}", self.url));
        let mut request = request.header("x-requested-with", "XMLHttpRequest");
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        if let Some(token) = &self.csrf_token {
            request = request.header("x-csrf-token", token);
        }
        if let Some(body) = body {
            let request_with_type = request.header("content-type", "application/json");
            request = request_with_type.body(body.to_string());
        }
        let response = request.send().await.expect("a response");
        let headers = response.headers().clone();
        let text = |name: &str| headers.get(name).map(|it| it.to_str().expect("a text"));
        if let Some(cookie) = text(SET_COOKIE.as_str()) {
            let pair = cookie.split(';').next().unwrap_or_default();
            self.cookie = Some(pair.to_owned());
        }
        if let Some(token) = text("x-next-csrf-token") {
            self.csrf_token = Some(token.to_owned());
        }
        Received {
            status: response.status().as_u16(),
            headers,
            text: response.text().await.expect("a text"),
        }
    }

    /// Asks for the token against forged requests, as the interface does first.
    pub(crate) async fn fetch_csrf_token(&mut self) {
        let received = self.get("/csrf_token").await;
        let token = received.json()["csrf_token"].clone();
        self.csrf_token = Some(token.as_str().expect("a token").to_owned());
    }

    /// Signs in, which has to succeed.
    pub(crate) async fn sign_in(&mut self, username: &str, password: &str) {
        self.fetch_csrf_token().await;
        let body = json!({ "username": username, "password": password });
        let received = self.call(Method::POST, "/api/v1/signin", Some(body)).await;
        assert_eq!(received.status, 200, "{received:?}");
    }
}
