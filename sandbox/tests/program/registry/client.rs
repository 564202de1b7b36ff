//! [`Pusher`]: a client of the registry that may push to one repository.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use reqwest::{Certificate, Client, Method};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// What the tests begin with: a user with a password, and an organization of theirs.
pub(crate) const FIXTURE: &str = r#"{
    "users": [{"username": "root", "superuser": true}, {"username": "alice", "password": "password"}],
    "organizations": [{"name": "acme", "owner": "alice",
        "applications": [{"name": "ci", "client_id": "CI"}]}],
    "tokens": [{"role": "root", "user": "root", "token": "ROOT", "application": "CI",
        "scopes": ["super:user"], "expires_in_s": 600}]
}"#;

/// A response.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The path of `Location`.
    pub(crate) fn location(&self) -> String {
        let location = self.header("location");
        let path = location.find("/v2/").expect("an address");
        location[path..].to_owned()
    }
}

/// A user with a token of the registry for `acme/app`.
#[derive(Clone)]
pub(crate) struct Pusher {
    http: Client,
    url: String,
    pub(crate) token: String,
}

impl Pusher {
    /// Signs in to a registry, which creates the repository where it is missing.
    pub(crate) async fn sign_in(url: &str) -> Self {
        Self::sign_in_trusting(url, None).await
    }

    pub(crate) async fn sign_in_trusting(url: &str, trusted: Option<Certificate>) -> Self {
        let mut builder = Client::builder().no_proxy();
        if let Some(certificate) = trusted {
            builder = builder.add_root_certificate(certificate);
        }
        let http = builder.build().expect("a client");
        let (_, host) = url.split_once("://").expect("an address");
        let query = format!("service={host}&scope=repository:acme/app:pull,push");
        let basic = BASE64_STANDARD.encode("alice:password");
        let request = http.get(format!("{url}/v2/auth?{query}"));
        let sent = request
            .header("authorization", format!("Basic {basic}"))
            .send();
        let response = sent.await.expect("a response");
        assert_eq!(response.status(), 200);
        let text = response.text().await.expect("a text");
        let issued: Value = serde_json::from_str(&text).expect("JSON");
        Self {
            http,
            url: url.to_owned(),
            token: issued["token"].as_str().expect("a token").to_owned(),
        }
    }

    /// Sends a request.
    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Received {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let mut request = self.http.request(method, format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.bearer_auth(&self.token).body(body);
        let response = request.send().await.expect("a response");
        let headers = response.headers().iter();
        let headers = headers.map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        Received {
            status: response.status().as_u16(),
            headers: headers.collect(),
            body: response.bytes().await.expect("a body").to_vec(),
        }
    }

    pub(crate) async fn get(&self, path: &str) -> Received {
        self.send("GET", path, &[], Vec::new()).await
    }

    /// Starts an upload; tells its path.
    pub(crate) async fn start(&self) -> String {
        let started = self.send("POST", UPLOADS, &[], Vec::new()).await;
        assert_eq!(started.status, 202, "{}", started.text());
        started.location()
    }

    /// Pushes a blob in one request; tells its path.
    pub(crate) async fn push(&self, bytes: &[u8]) -> String {
        let path = format!("{UPLOADS}?digest={}", digest(bytes));
        let pushed = self.send("POST", &path, &[], bytes.to_vec()).await;
        assert_eq!(pushed.status, 201, "{}", pushed.text());
        pushed.location()
    }
}

/// Where uploads start.
pub(crate) const UPLOADS: &str = "/v2/acme/app/blobs/uploads/";

pub(crate) fn digest(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    let mut text = "sha256:".to_owned();
    for byte in Sha256::digest(bytes) {
        write!(text, "{byte:02x}").expect("written");
    }
    text
}

/// Bytes that do not repeat soon.
pub(crate) fn bytes(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u8::try_from(state >> 24).unwrap_or_default()
    };
    std::iter::repeat_with(next).take(length).collect()
}

/// The names in the folder of the blobs of a database.
pub(crate) fn objects(database: &std::path::Path) -> Vec<String> {
    let folder = format!("{}.blobs", database.display());
    let listed = std::fs::read_dir(folder).expect("a folder");
    let names = listed.map(|entry| entry.expect("an entry").file_name());
    names
        .map(|name| name.to_string_lossy().into_owned())
        .collect()
}

/// Waits until there are so many: what is no longer needed goes beside the responses.
pub(crate) async fn wait_for_objects(database: &std::path::Path, count: usize) {
    for _ in 0..500 {
        if objects(database).len() == count {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("{:?} and not {count}", objects(database));
}
