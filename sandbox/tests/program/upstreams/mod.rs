//! Images that come from another registry: two sandboxes, one of which is the upstream of the other.

mod mirrors;
mod proxy_caches;

use quay_sandbox::{Builder, Sandbox};
use reqwest::header::ACCEPT;
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::running::Caller;

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// A registry with a private repository, and a robot that may pull from it.
async fn upstream() -> Sandbox {
    let fixture = json!({
        "users": [{"username": "root", "superuser": true}],
        "organizations": [{"name": "acme", "owner": "root",
            "applications": [{"name": "ci", "client_id": "CI"}],
            "robots": [{"name": "puller", "token": "PULLERSTOKEN"}]}],
        "tokens": [{"role": "root", "user": "root", "token": "ROOT", "application": "CI",
            "scopes": ["super:user", "repo:admin", "org:admin"], "expires_in_s": 600}],
        "repositories": [{"repository": "acme/app",
            "permissions": {"users": {"acme+puller": "read"}},
            "tags": {
                "v1": {"layers": [300_000, 500], "labels": {"stage": "test"}},
                "v2": {"layers": [500]},
                "many": {"layers": [700], "platforms": ["linux/amd64", "linux/arm64"]}}}],
    });
    let builder = Sandbox::builder().fixture_json(fixture.to_string());
    builder.start().await.expect("started")
}

/// A sandbox that may ask the other one.
async fn front(configure: impl FnOnce(Builder) -> Builder) -> (Sandbox, Caller) {
    let builder = Sandbox::builder().ssrf_allow("127.0.0.1").stopped_clock();
    // Mirrors run when a test asks for it, and not a second time beside that.
    let builder = builder.config("REPO_MIRROR_INTERVAL", "0");
    let sandbox = configure(builder).start().await.expect("started");
    let token = sandbox.token().expect("a token").expose().to_owned();
    let caller = Caller::new(&sandbox.url(), &token);
    (sandbox, caller)
}

async fn call(caller: &Caller, method: Method, path: &str, body: Option<Value>) -> Value {
    let response = caller.call(method, path, body).await;
    let (status, text) = response.expect("a response");
    assert!(status.is_success(), "{path}: {status} {text}");
    serde_json::from_str(&text).unwrap_or_default()
}

/// A client of the registry of a sandbox, which signs in with the token of the superuser.
struct Puller {
    http: Client,
    url: String,
    token: String,
}

impl Puller {
    async fn new(sandbox: &Sandbox, repository: &str) -> Self {
        let http = Client::builder().no_proxy().build().expect("a client");
        let (url, service) = (sandbox.url(), sandbox.address());
        let scope = format!("repository:{repository}:pull");
        let request = http.get(format!("{url}/v2/auth?service={service}&scope={scope}"));
        let password = sandbox.token().expect("a token").expose();
        let request = request.basic_auth("$oauthtoken", Some(password));
        let body = request.send().await.expect("a response").bytes().await;
        let body: Value = serde_json::from_slice(&body.expect("bytes")).expect("JSON");
        let token = body["token"].as_str().expect("a token").to_owned();
        Self { http, url, token }
    }

    async fn ask(&self, path: &str, accept: &str) -> (StatusCode, Vec<u8>) {
        let request = self.http.get(format!("{}/v2/{path}", self.url));
        let request = request.bearer_auth(&self.token).header(ACCEPT, accept);
        let response = request.send().await.expect("a response");
        let status = response.status();
        (status, response.bytes().await.expect("bytes").to_vec())
    }

    async fn pull(&self, path: &str, accept: &str) -> Vec<u8> {
        let (status, bytes) = self.ask(path, accept).await;
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(500)]);
        assert_eq!(status, StatusCode::OK, "{path}: {text}");
        bytes
    }

    /// Pulls an image with all its blobs; tells its digest.
    async fn pull_image(&self, repository: &str, reference: &str) -> String {
        let bytes = self
            .pull(&format!("{repository}/manifests/{reference}"), MANIFEST)
            .await;
        let manifest: Value = serde_json::from_slice(&bytes).expect("JSON");
        let layers = manifest["layers"].as_array().expect("layers");
        for blob in layers.iter().chain([&manifest["config"]]) {
            let expect = blob["digest"].as_str().expect("a digest");
            let bytes = self
                .pull(&format!("{repository}/blobs/{expect}"), "*/*")
                .await;
            assert_eq!(digest(&bytes), expect);
        }
        digest(&bytes)
    }
}

fn digest(bytes: &[u8]) -> String {
    format!("sha256:{:x}", Sha256::digest(bytes))
}
