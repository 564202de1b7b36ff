//! [`Browser`]: a client of a web page with cookies, which does not follow redirects.

use std::sync::Mutex;

use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

/// Somebody's browser.
pub(crate) struct Browser {
    http: Client,
    url: String,
    cookie: Mutex<Option<String>>,
    csrf: Mutex<String>,
}

/// What it got.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) location: String,
    pub(crate) policy: String,
    pub(crate) text: String,
}

impl Received {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// A field behind `#` in the address that it redirects to.
    pub(crate) fn fragment(&self, name: &str) -> Option<String> {
        let (_, fragment) = self.location.split_once('#')?;
        field(fragment, name)
    }

    /// A field in the query of the address that it redirects to.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.location.split_once('?')?;
        field(query.split('#').next()?, name)
    }

    /// Whether it has a code or a token in it.
    pub(crate) fn gives(&self) -> bool {
        self.location.contains("access_token=") || self.location.contains("code=")
    }
}

fn field(fields: &str, name: &str) -> Option<String> {
    let mut fields = form_urlencoded::parse(fields.as_bytes());
    fields.find_map(|(other, value)| (other == name).then(|| value.into_owned()))
}

impl Browser {
    pub(crate) fn new(url: &str) -> Self {
        let http = Client::builder().no_proxy().redirect(Policy::none());
        Self {
            http: http.build().expect("a client"),
            url: url.to_owned(),
            cookie: Mutex::default(),
            csrf: Mutex::default(),
        }
    }

    /// One in which somebody has signed in.
    pub(crate) async fn of(url: &str, user: &str) -> Self {
        let browser = Self::new(url);
        let token = browser.get("/csrf_token").await.json();
        browser.set_csrf(token["csrf_token"].as_str().expect("a token"));
        let body = json!({ "username": user, "password": "password" });
        let request = browser.request(Method::POST, "/api/v1/signin");
        let request = request.header("x-csrf-token", browser.csrf());
        let request = request.header("content-type", "application/json");
        let received = browser.send(request.body(body.to_string())).await;
        assert_eq!(received.status, 200, "{received:?}");
        browser
    }

    /// The token against forged requests.
    pub(crate) fn csrf(&self) -> String {
        self.csrf.lock().expect("a token").clone()
    }

    fn set_csrf(&self, token: &str) {
        token.clone_into(&mut self.csrf.lock().expect("a token"));
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.url));
        match &*self.cookie.lock().expect("a cookie") {
            Some(cookie) => request.header("cookie", cookie),
            None => request,
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Received {
        self.send(self.request(Method::GET, path)).await
    }

    /// Gets a path with these fields in its query.
    pub(crate) async fn ask(&self, path: &str, fields: &[(&str, &str)]) -> Received {
        self.get(&format!("{path}?{}", encode(fields))).await
    }

    /// Sends a form.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Received {
        let request = self.request(Method::POST, path);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(encode(fields))).await
    }

    /// Sends a form with the token against forged requests.
    pub(crate) async fn answer(&self, path: &str, fields: &[(&str, &str)]) -> Received {
        let csrf = self.csrf();
        let mut fields = fields.to_vec();
        fields.push(("_csrf_token", &csrf));
        self.post(path, &fields).await
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Received {
        let response = request.send().await.expect("a response");
        let header = |name: &str| {
            let value = response.headers().get(name);
            let text = value.map(|value| value.to_str().expect("a text").to_owned());
            text.unwrap_or_default()
        };
        if let Some((cookie, _)) = header("set-cookie").split_once(';') {
            *self.cookie.lock().expect("a cookie") = Some(cookie.to_owned());
        }
        let next = header("x-next-csrf-token");
        if !next.is_empty() {
            self.set_csrf(&next);
        }
        Received {
            status: response.status().as_u16(),
            location: header("location"),
            policy: header("content-security-policy"),
            text: response.text().await.expect("a text"),
        }
    }
}

fn encode(fields: &[(&str, &str)]) -> String {
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    encoded.extend_pairs(fields).finish()
}
