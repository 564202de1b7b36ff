//! The end of the demonstration: an image is made and pushed as clients of registries do it, and the
//! quota report counts it.

use anyhow::{Context, Result, ensure};
use quay_api::Client;
use quay_api::models::NewQuota;
use quay_sandbox::Sandbox;
use reqwest::header::{CONTENT_TYPE, LOCATION};
use reqwest::{Method, Response, StatusCode};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use crate::walkthrough::body;

/// Where the image goes.
const NAMESPACE: &str = "test-org";
const REPOSITORY: &str = "test-org/testrepo";
const TAG: &str = "demonstration";

/// How much the organization may store.
const LIMIT_BYTES: i64 = 1 << 20;

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";

/// What was pushed, and what the API says of it.
pub(crate) struct Pushed {
    /// The requests of the push, each with the status of its response.
    pub(crate) requests: Vec<String>,
    pub(crate) image: String,
    pub(crate) digest: String,
    /// Of its config and its layer.
    pub(crate) size_bytes: i64,
    pub(crate) quota_report: Json,
}

/// A client of the registry, with a token for the repository.
struct Registry {
    http: reqwest::Client,
    url: String,
    token: String,
    requests: Vec<String>,
}

/// Pushes a tiny image and looks at the quota report.
pub(crate) async fn run(sandbox: &Sandbox) -> Result<Pushed> {
    let client = sandbox.client()?;
    let quota: NewQuota = body(&json!({ "limit_bytes": LIMIT_BYTES }))?;
    client.create_organization_quota(NAMESPACE, quota).await?;

    let mut registry = Registry::sign_in(sandbox).await?;
    let layer = layer();
    let config = config(&layer);
    let manifest = json!({
        "schemaVersion": 2,
        "mediaType": MANIFEST,
        "config": descriptor("application/vnd.oci.image.config.v1+json", &config),
        "layers": [descriptor("application/vnd.oci.image.layer.v1.tar", &layer)],
    })
    .to_string()
    .into_bytes();
    let size_bytes = i64::try_from(layer.len() + config.len()).context("a small image")?;
    for blob in [layer, config] {
        registry.push_blob(blob).await?;
    }
    let digest = digest(&manifest);
    let path = format!("/v2/{REPOSITORY}/manifests/{TAG}");
    let url = format!("{}{path}", registry.url);
    registry.put(&path, url, MANIFEST, manifest).await?;

    let quota_report = quota_report(&client).await?;
    ensure!(
        quota_report["quota_bytes"] == size_bytes,
        "the quota report counts {} bytes, not {size_bytes}",
        quota_report["quota_bytes"]
    );
    Ok(Pushed {
        requests: registry.requests,
        image: format!("{REPOSITORY}:{TAG}"),
        digest,
        size_bytes,
        quota_report,
    })
}

async fn quota_report(client: &Client) -> Result<Json> {
    let organization = client.get_organization(NAMESPACE).await?;
    let report = organization.quota_report.as_ref();
    let report = report.context("the organization has no quota report")?;
    serde_json::to_value(report).context("the report is not JSON")
}

impl Registry {
    /// Gets a token for pushes from one for the API.
    async fn sign_in(sandbox: &Sandbox) -> Result<Self> {
        let http = reqwest::Client::builder().no_proxy().build()?;
        let url = sandbox.url();
        let service = sandbox.address().to_string();
        let scope = format!("repository:{REPOSITORY}:pull,push");
        let token = sandbox.token().context("a token of the superuser")?;
        let path = format!("/v2/auth?service={service}&scope={scope}");
        let request = http.get(format!("{url}{path}"));
        let request = request.basic_auth("$oauthtoken", Some(token.expose()));
        let response = request.send().await?;
        let status = response.status();
        ensure!(status.is_success(), "{path}: {status}");
        let body: Json = serde_json::from_slice(&response.bytes().await?)?;
        let token = body["token"].as_str().context("a token of the registry")?;
        Ok(Self {
            http,
            url,
            token: token.to_owned(),
            requests: vec![format!("GET {path} → {status}")],
        })
    }

    /// Pushes a blob with two requests: one for an upload, and one with all bytes.
    async fn push_blob(&mut self, blob: Vec<u8>) -> Result<()> {
        let path = format!("/v2/{REPOSITORY}/blobs/uploads/");
        let request = self.http.post(format!("{}{path}", self.url));
        let begun = request.bearer_auth(&self.token).send().await?;
        self.note(Method::POST, &path, &begun, StatusCode::ACCEPTED)?;
        let location = begun.headers().get(LOCATION);
        let location = location.context("the address of the upload")?.to_str()?;
        let digest = digest(&blob);
        let separator = if location.contains('?') { '&' } else { '?' };
        let url = format!("{location}{separator}digest={digest}");
        let shown = format!("/v2/{REPOSITORY}/blobs/uploads/…?digest={}…", &digest[..15]);
        self.put(&shown, url, "application/octet-stream", blob)
            .await
    }

    async fn put(
        &mut self,
        shown: &str,
        url: String,
        media_type: &str,
        body: Vec<u8>,
    ) -> Result<()> {
        let request = self.http.put(url).bearer_auth(&self.token);
        let response = request.header(CONTENT_TYPE, media_type).body(body).send();
        self.note(Method::PUT, shown, &response.await?, StatusCode::CREATED)
    }

    fn note(
        &mut self,
        method: Method,
        path: &str,
        response: &Response,
        expected: StatusCode,
    ) -> Result<()> {
        let status = response.status();
        self.requests.push(format!("{method} {path} → {status}"));
        ensure!(
            status == expected,
            "{method} {path}: {status}, not {expected}"
        );
        Ok(())
    }
}

/// A layer without a file: the end of an archive.
fn layer() -> Vec<u8> {
    vec![0; 1024]
}

/// A config for the layer. Nothing could run in such an image.
fn config(layer: &[u8]) -> Vec<u8> {
    let config = json!({
        "architecture": "amd64",
        "os": "linux",
        "config": { "Labels": { "org.example.purpose": "demonstration" } },
        "rootfs": { "type": "layers", "diff_ids": [digest(layer)] },
        "history": [{ "created_by": "the demonstration" }],
    });
    config.to_string().into_bytes()
}

fn descriptor(media_type: &str, content: &[u8]) -> Json {
    json!({ "mediaType": media_type, "digest": digest(content), "size": content.len() })
}

fn digest(content: &[u8]) -> String {
    format!("sha256:{:x}", Sha256::digest(content))
}
