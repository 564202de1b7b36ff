//! A small client of `/v2`, which sends requests as they are told, and a small image to push.

use std::net::SocketAddr;

use aws_lc_rs::digest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};

use crate::wire::{Request, Response};

/// The media type of the manifest of an image.
pub const IMAGE: &str = "application/vnd.oci.image.manifest.v1+json";

/// The media type of an index.
pub const INDEX: &str = "application/vnd.oci.image.index.v1+json";

/// A registry, and what a caller shows it.
#[derive(Clone)]
pub struct Registry {
    address: SocketAddr,
    token: Option<String>,
}

impl Registry {
    /// A registry that nobody calls.
    pub fn new(address: SocketAddr) -> Self {
        let token = None;
        Self { address, token }
    }

    /// The same with a token.
    #[must_use]
    pub fn with_token(&self, token: Option<&str>) -> Self {
        let (address, token) = (self.address, token.map(str::to_owned));
        Self { address, token }
    }

    /// The same with the token that `/v2/auth` gives for scopes.
    ///
    /// # Panics
    ///
    /// If it gives none.
    #[must_use]
    pub fn login(&self, user: &str, password: &str, scopes: &[&str]) -> Self {
        let response = self.ask_for_token(Some((user, password)), scopes);
        assert_eq!(response.status, 200, "{user}: {}", response.body);
        self.with_token(response.json()["token"].as_str())
    }

    /// What `/v2/auth` responds.
    pub fn ask_for_token(&self, user: Option<(&str, &str)>, scopes: &[&str]) -> Response {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("service", &self.address.to_string());
        for scope in scopes {
            query.append_pair("scope", scope);
        }
        let mut request = Request::new(format!("GET /v2/auth?{}", query.finish()));
        if let Some((user, password)) = user {
            let basic = STANDARD.encode(format!("{user}:{password}"));
            request = request.header("authorization", &format!("Basic {basic}"));
        }
        request.send(self.address)
    }

    /// Sends a request without a body.
    pub fn call(&self, line: &str) -> Response {
        self.request(line).send(self.address)
    }

    /// Sends a request with a body of a type.
    pub fn send(&self, line: &str, media_type: &str, body: impl Into<Vec<u8>>) -> Response {
        let request = self.request(line).header("content-type", media_type);
        request.body(body).send(self.address)
    }

    /// A request as the caller.
    pub fn request(&self, line: &str) -> Request {
        let request = Request::new(line);
        match &self.token {
            Some(token) => request.token(token),
            None => request,
        }
    }

    /// The address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Uploads a blob at once.
    pub fn push_blob(&self, repository: &str, bytes: &[u8]) -> Response {
        let digest = sha256(bytes);
        let line = format!("POST /v2/{repository}/blobs/uploads/?digest={digest}");
        self.send(&line, "application/octet-stream", bytes)
    }

    /// Uploads a manifest under a tag or its digest.
    pub fn push_manifest(&self, repository: &str, reference: &str, manifest: &Json) -> Response {
        let line = format!("PUT /v2/{repository}/manifests/{reference}");
        let media_type = manifest["mediaType"].as_str().unwrap_or(IMAGE);
        self.send(&line, media_type, manifest.to_string())
    }

    /// Pushes an image under a tag, and tells the digest of its manifest.
    ///
    /// # Panics
    ///
    /// If any part is refused.
    pub fn push_image(&self, repository: &str, tag: &str, image: &Image) -> String {
        for blob in [&image.config, &image.layer] {
            let response = self.push_blob(repository, blob);
            assert_eq!(response.status, 201, "{repository}: {}", response.body);
        }
        let response = self.push_manifest(repository, tag, &image.manifest());
        assert_eq!(
            response.status, 201,
            "{repository}:{tag}: {}",
            response.body
        );
        sha256(image.manifest().to_string().as_bytes())
    }
}

/// An image of one layer.
pub struct Image {
    /// The configuration.
    pub config: Vec<u8>,
    /// The layer, which nobody unpacks.
    pub layer: Vec<u8>,
}

impl Image {
    /// An image that differs from those with another text.
    pub fn new(text: &str) -> Self {
        Self::with_labels(text, &json!({}))
    }

    /// The same with labels in its configuration.
    pub fn with_labels(text: &str, labels: &Json) -> Self {
        let layer = format!("layer of {text}\n").into_bytes();
        let config = json!({
            "architecture": "amd64",
            "os": "linux",
            "created": "2026-01-01T00:00:00Z",
            "config": { "Labels": labels, "Cmd": ["/bin/sh"] },
            "rootfs": { "type": "layers", "diff_ids": [sha256(&layer)] },
            "history": [{ "created": "2026-01-01T00:00:00Z", "created_by": text }],
        });
        let config = config.to_string().into_bytes();
        Self { config, layer }
    }

    /// Its manifest.
    pub fn manifest(&self) -> Json {
        let descriptor = |media_type: &str, bytes: &[u8]| json!({ "mediaType": media_type, "digest": sha256(bytes), "size": bytes.len() });
        json!({
            "schemaVersion": 2,
            "mediaType": IMAGE,
            "config": descriptor("application/vnd.oci.image.config.v1+json", &self.config),
            "layers": [descriptor("application/vnd.oci.image.layer.v1.tar", &self.layer)],
        })
    }

    /// The digest of its manifest.
    pub fn digest(&self) -> String {
        sha256(self.manifest().to_string().as_bytes())
    }
}

/// The digest of bytes, as the registry names them.
pub fn sha256(bytes: &[u8]) -> String {
    format!(
        "sha256:{}",
        hex(digest::digest(&digest::SHA256, bytes).as_ref())
    )
}

/// Bytes in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
