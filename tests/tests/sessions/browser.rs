//! A browser that keeps one cookie, and shows what an attacker can make of it.

use std::net::SocketAddr;

use quay_api_tests::wire::{Request, Response};
use serde_json::Value as Json;

use crate::{PASSWORD, TestServer};

/// A browser.
#[derive(Clone)]
pub(crate) struct Browser {
    address: SocketAddr,
    /// The pair of name and value; empty where there is none.
    pub(crate) cookie: String,
    pub(crate) csrf_token: String,
}

impl Browser {
    /// A browser that has looked at nothing but the token of its new session.
    pub(crate) fn new(server: &TestServer) -> Self {
        let mut browser = Self {
            address: server.sandbox.address(),
            cookie: String::new(),
            csrf_token: String::new(),
        };
        let told = browser.send("GET /csrf_token", None);
        browser.csrf_token = text(&told.json()["csrf_token"]);
        browser
    }

    pub(crate) fn signed_in(server: &TestServer, user: &str) -> Self {
        let mut browser = Self::new(server);
        let response = browser.sign_in(user, PASSWORD);
        assert_eq!(response.status, 200, "{user}: {}", response.body);
        browser
    }

    pub(crate) fn sign_in(&mut self, user: &str, password: &str) -> Response {
        let body = serde_json::json!({ "username": user, "password": password });
        self.send("POST /api/v1/signin", Some(&body))
    }

    /// Sends a request with the cookie and the token, and takes what the response sets.
    pub(crate) fn send(&mut self, line: &str, body: Option<&Json>) -> Response {
        let response = self.replay(line, body);
        if let Some(set) = response.header("set-cookie") {
            self.cookie = set.split(';').next().unwrap_or_default().to_owned();
        }
        if let Some(token) = response.header("x-next-csrf-token") {
            self.csrf_token = token.to_owned();
        }
        response
    }

    /// Sends a request with the cookie and the token, as somebody who stole them would.
    pub(crate) fn replay(&self, line: &str, body: Option<&Json>) -> Response {
        self.request(line, body).send(self.address)
    }

    pub(crate) fn request(&self, line: &str, body: Option<&Json>) -> Request {
        let mut request = Request::new(line).header("accept", "application/json");
        if !self.cookie.is_empty() {
            request = request.header("cookie", &self.cookie);
        }
        if !self.csrf_token.is_empty() && !line.starts_with("GET ") {
            request = request.header("x-csrf-token", &self.csrf_token);
        }
        match body {
            Some(body) => request.json(body.to_string()),
            None if line.starts_with("GET ") => request,
            None => request.header("content-length", "0"),
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Who it is to the server; `None` for nobody.
    pub(crate) fn user(&self) -> Option<String> {
        let response = self.replay("GET /api/v1/user/", None);
        match response.status {
            200 => Some(text(&response.json()["username"])),
            401 => None,
            status => panic!("{status}: {}", response.body),
        }
    }

    /// The same session as another browser would have it that stole the cookie.
    pub(crate) fn with_cookie(&self, cookie: impl Into<String>) -> Self {
        Self {
            cookie: cookie.into(),
            ..self.clone()
        }
    }

    /// The session as somebody uses it who shows another token.
    pub(crate) fn with_csrf_token(&self, token: &str) -> Self {
        Self {
            csrf_token: token.to_owned(),
            ..self.clone()
        }
    }

    /// The value of the cookie.
    pub(crate) fn value(&self) -> &str {
        let (_, value) = self.cookie.split_once('=').expect("a cookie");
        value
    }
}

fn text(json: &Json) -> String {
    json.as_str().expect("a text").to_owned()
}
