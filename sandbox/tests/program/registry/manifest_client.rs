//! [`RegistryClient`]: pushes to one repository and pulls from it, with a token of `/v2/auth`.

use quay_sandbox::{Builder, Sandbox};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub(super) const IMAGE: &str = "application/vnd.oci.image.manifest.v1+json";
pub(super) const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// What `root` calls the API with.
pub(super) const API_TOKEN: &str = "ROOT";

/// A response, read to its end.
pub(super) struct Response {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Response {
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The code of its error.
    pub(super) fn code(&self) -> String {
        let code = self.json()["errors"][0]["code"].as_str().map(str::to_owned);
        code.unwrap_or_default()
    }
}

/// A user of one repository, who owns it.
#[derive(Clone)]
pub(super) struct RegistryClient {
    client: Client,
    url: String,
    repository: String,
    token: String,
}

/// Starts a sandbox with one user, `root`.
pub(super) async fn start(builder: Builder) -> Sandbox {
    let fixture = json!({
        "users": [{ "username": "root", "password": "secret", "superuser": true }],
        "organizations": [{ "name": "acme", "owner": "root",
            "applications": [{ "name": "ci", "client_id": "CI" }] }],
        "tokens": [{ "role": "root", "user": "root", "token": API_TOKEN, "application": "CI",
            "scopes": ["super:user", "org:admin", "repo:admin", "repo:read", "repo:write"],
            "expires_in_s": 600 }],
    });
    let sandbox = builder.fixture_json(fixture.to_string()).start().await;
    sandbox.expect("started")
}

impl RegistryClient {
    /// Gets a token for a repository, which is made by that.
    pub(super) async fn new(sandbox: &Sandbox, repository: &str) -> Self {
        let client = Client::builder().no_proxy().build().expect("a client");
        let (url, service) = (sandbox.url(), sandbox.address());
        let scope = format!("repository:{repository}:pull,push");
        let request = client.get(format!("{url}/v2/auth?service={service}&scope={scope}"));
        let response = request.basic_auth("root", Some("secret")).send().await;
        let body = response.expect("a response").bytes().await.expect("bytes");
        let body: Value = serde_json::from_slice(&body).expect("JSON");
        Self {
            client,
            url,
            repository: repository.to_owned(),
            token: body["token"].as_str().expect("a token").to_owned(),
        }
    }

    pub(super) async fn send(
        &self,
        method: Method,
        path: &str,
        (media_type, body): (&str, Vec<u8>),
    ) -> Response {
        let url = format!("{}/v2/{}/{path}", self.url, self.repository);
        let request = self.client.request(method, url).bearer_auth(&self.token);
        let request = request.header(CONTENT_TYPE, media_type);
        let request = request
            .header(ACCEPT, format!("{IMAGE}, {INDEX}"))
            .body(body);
        let response = request.send().await.expect("a response");
        Response {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.bytes().await.expect("bytes").to_vec(),
        }
    }

    pub(super) async fn get(&self, path: &str) -> Response {
        self.send(Method::GET, path, ("", Vec::new())).await
    }

    pub(super) async fn delete(&self, path: &str) -> Response {
        self.send(Method::DELETE, path, ("", Vec::new())).await
    }

    /// Pushes a manifest by a tag or its digest.
    pub(super) async fn put(&self, reference: &str, media_type: &str, body: &Value) -> Response {
        let path = format!("manifests/{reference}");
        let body = body.to_string().into_bytes();
        self.send(Method::PUT, &path, (media_type, body)).await
    }

    /// Pushes a blob; returns how manifests name it.
    pub(super) async fn push_blob(&self, media_type: &str, content: &[u8]) -> Value {
        let digest = digest(content);
        let path = format!("blobs/uploads/?digest={digest}");
        let content_type = "application/octet-stream";
        let pushed = self
            .send(Method::POST, &path, (content_type, content.to_vec()))
            .await;
        assert_eq!(pushed.status, StatusCode::CREATED);
        json!({ "mediaType": media_type, "digest": digest, "size": content.len() })
    }

    /// Pushes what an image needs; returns the manifest, which is told from others by its number.
    pub(super) async fn image(&self, number: u32) -> Value {
        let config = json!({
            "architecture": "amd64",
            "os": "linux",
            "rootfs": { "type": "layers", "diff_ids": [] },
        });
        let config_type = "application/vnd.oci.image.config.v1+json";
        let config = config.to_string();
        let config = self.push_blob(config_type, config.as_bytes()).await;
        let layer_type = "application/vnd.oci.image.layer.v1.tar+gzip";
        let layer = self.push_blob(layer_type, b"a layer").await;
        json!({
            "schemaVersion": 2,
            "mediaType": IMAGE,
            "config": config,
            "layers": [layer],
            "annotations": { "number": number.to_string() },
        })
    }

    /// Status of a pull by digest.
    pub(super) async fn status_of(&self, manifest: &Value) -> u16 {
        let path = format!("manifests/{}", digest_of(manifest));
        self.get(&path).await.status.as_u16()
    }
}

pub(super) fn digest(content: &[u8]) -> String {
    format!("sha256:{:x}", Sha256::digest(content))
}

/// The digest of a manifest as it is pushed here.
pub(super) fn digest_of(manifest: &Value) -> String {
    digest(manifest.to_string().as_bytes())
}

/// An index of manifests.
pub(super) fn index_of(children: &[(&Value, &str)]) -> Value {
    let children = children.iter().map(|(child, media_type)| {
        let size = child.to_string().len();
        json!({ "mediaType": media_type, "digest": digest_of(child), "size": size })
    });
    let children: Vec<Value> = children.collect();
    json!({ "schemaVersion": 2, "mediaType": INDEX, "manifests": children })
}
