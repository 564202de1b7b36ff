//! A client of registries that does as little as one can, so that the server is what is measured.

use anyhow::{Context, Result, ensure};
use aws_lc_rs::digest::{SHA256, digest};
use futures_util::{StreamExt, TryStreamExt, stream};
use reqwest::header::{ACCEPT, CONTENT_TYPE, LOCATION};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

/// The media type of the manifests here.
const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";

/// Bytes with their digest.
#[derive(Clone)]
pub(crate) struct Blob {
    pub(crate) bytes: axum::body::Bytes,
    /// In hexadecimal.
    pub(crate) sha256: String,
}

impl Blob {
    /// So many bytes, which differ with the seed.
    pub(crate) fn new(size: usize, seed: u64) -> Self {
        // A generator by multiplication: fast, and hardly compressible.
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut bytes = Vec::with_capacity(size + 8);
        while bytes.len() < size {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            bytes.extend_from_slice(&state.to_le_bytes());
        }
        bytes.truncate(size);
        Self::of(bytes)
    }

    /// These bytes.
    pub(crate) fn of(bytes: Vec<u8>) -> Self {
        let sha256 = hex(digest(&SHA256, &bytes).as_ref());
        let bytes = bytes.into();
        Self { bytes, sha256 }
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // A text takes whatever is written to it.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What a client talks to.
#[derive(Clone)]
enum Kind {
    /// A registry, and the path of its repository.
    Registry { repository: String },
    /// A bare server of files.
    Files,
}

/// A client of one repository.
#[derive(Clone)]
pub(crate) struct ImageClient {
    http: reqwest::Client,
    url: String,
    token: Option<String>,
    kind: Kind,
}

impl ImageClient {
    /// A client of a registry that asks for no token.
    pub(crate) fn anonymous(url: &str, repository: &str) -> Result<Self> {
        let repository = repository.to_owned();
        Self::new(url, None, Kind::Registry { repository })
    }

    /// A client of a sandbox, as somebody with a password.
    pub(crate) async fn signed_in(
        url: &str,
        repository: &str,
        user: &str,
        password: &str,
    ) -> Result<Self> {
        let kind = Kind::Registry {
            repository: repository.to_owned(),
        };
        let mut client = Self::new(url, None, kind)?;
        let service = url.trim_start_matches("http://");
        let address =
            format!("{url}/v2/auth?service={service}&scope=repository:{repository}:pull,push");
        let asking = client.http.get(address).basic_auth(user, Some(password));
        let body: Value = asking.send().await?.error_for_status()?.json().await?;
        let token = body["token"].as_str().context("no token was issued")?;
        client.token = Some(token.to_owned());
        Ok(client)
    }

    /// A client of a bare server of files.
    pub(crate) fn files(url: &str) -> Result<Self> {
        Self::new(url, None, Kind::Files)
    }

    fn new(url: &str, token: Option<String>, kind: Kind) -> Result<Self> {
        Ok(Self {
            http: reqwest::Client::builder().no_proxy().build()?,
            url: url.to_owned(),
            token,
            kind,
        })
    }

    fn request(&self, method: Method, address: &str) -> RequestBuilder {
        let address = match address.starts_with('/') {
            true => format!("{}{address}", self.url),
            false => address.to_owned(),
        };
        let request = self.http.request(method, address);
        match &self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    /// Pushes a blob in the way of most clients: begin, send all, complete.
    pub(crate) async fn push(&self, blob: &Blob) -> Result<()> {
        let Kind::Registry { repository } = &self.kind else {
            let putting = self.request(Method::PUT, &format!("/{}", blob.sha256));
            putting
                .body(blob.bytes.clone())
                .send()
                .await?
                .error_for_status()?;
            return Ok(());
        };
        let begin = self.request(Method::POST, &format!("/v2/{repository}/blobs/uploads/"));
        let begun = begin.send().await?.error_for_status()?;
        let location = begun
            .headers()
            .get(LOCATION)
            .context("no upload has begun")?;
        let location = location.to_str()?.to_owned();
        let joint = if location.contains('?') { '&' } else { '?' };
        let address = format!("{location}{joint}digest=sha256:{}", blob.sha256);
        let completing = self
            .request(Method::PUT, &address)
            .header(CONTENT_TYPE, "application/octet-stream")
            .body(blob.bytes.clone());
        completing.send().await?.error_for_status()?;
        Ok(())
    }

    /// Pulls a blob, and forgets it.
    pub(crate) async fn pull(&self, blob: &Blob) -> Result<()> {
        let path = match &self.kind {
            Kind::Registry { repository } => {
                format!("/v2/{repository}/blobs/sha256:{}", blob.sha256)
            }
            Kind::Files => format!("/{}", blob.sha256),
        };
        let mut response = self.request(Method::GET, &path).send().await?;
        ensure!(
            response.status().is_success(),
            "GET gave {}",
            response.status()
        );
        let mut bytes = 0;
        while let Some(piece) = response.chunk().await? {
            bytes += piece.len();
        }
        ensure!(bytes == blob.bytes.len(), "{bytes} bytes came");
        Ok(())
    }

    /// Pushes blobs, some at once.
    pub(crate) async fn push_all(&self, blobs: &[Blob], at_once: usize) -> Result<()> {
        let pushing = blobs.iter().map(|blob| Ok(self.push(blob)));
        let pushing = stream::iter(pushing).try_buffer_unordered(at_once);
        pushing.try_collect().await
    }

    /// Pulls blobs, some at once.
    pub(crate) async fn pull_all(&self, blobs: &[Blob], at_once: usize) -> Result<()> {
        let pulling = blobs.iter().map(|blob| Ok(self.pull(blob)));
        let pulling = stream::iter(pulling).try_buffer_unordered(at_once);
        pulling.try_collect().await
    }

    /// Pushes so many images under tags of their own, from a number on. All have the same config and
    /// layer, which are there, and an annotation of their own.
    pub(crate) async fn push_images(
        &self,
        (config, layer): (&Blob, &Blob),
        numbers: std::ops::Range<usize>,
        at_once: usize,
    ) -> Result<()> {
        let pushing = numbers.map(|number| self.push_image(config, layer, number));
        let mut pushing = stream::iter(pushing).buffer_unordered(at_once);
        while let Some(pushed) = pushing.next().await {
            pushed?;
        }
        Ok(())
    }

    async fn push_image(&self, config: &Blob, layer: &Blob, number: usize) -> Result<()> {
        let Kind::Registry { repository } = &self.kind else {
            anyhow::bail!("a server of files has no images");
        };
        let descriptor = |media_type: &str, blob: &Blob| {
            json!({
                "mediaType": media_type,
                "digest": format!("sha256:{}", blob.sha256),
                "size": blob.bytes.len(),
            })
        };
        let layer_type = "application/vnd.oci.image.layer.v1.tar+gzip";
        let body = json!({
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": descriptor("application/vnd.oci.image.config.v1+json", config),
            "layers": [descriptor(layer_type, layer)],
            "annotations": { "number": number.to_string() },
        });
        let path = format!("/v2/{repository}/manifests/tag{number:06}");
        let putting = self
            .request(Method::PUT, &path)
            .header(CONTENT_TYPE, MANIFEST)
            .body(body.to_string());
        putting.send().await?.error_for_status()?;
        Ok(())
    }

    /// Pulls manifests by tags of these numbers.
    pub(crate) async fn pull_manifests(
        &self,
        numbers: impl Iterator<Item = usize>,
        at_once: usize,
    ) -> Result<()> {
        let pulling = numbers.map(|number| self.get(format!("manifests/tag{number:06}")));
        let mut pulling = stream::iter(pulling).buffer_unordered(at_once);
        while let Some(pulled) = pulling.next().await {
            pulled?;
        }
        Ok(())
    }

    /// Reads something of the repository to its end; tells how many bytes it has.
    pub(crate) async fn get(&self, what: String) -> Result<usize> {
        let Kind::Registry { repository } = &self.kind else {
            anyhow::bail!("a server of files has no {what}");
        };
        let getting = self
            .request(Method::GET, &format!("/v2/{repository}/{what}"))
            .header(ACCEPT, MANIFEST);
        Ok(getting
            .send()
            .await?
            .error_for_status()?
            .bytes()
            .await?
            .len())
    }
}
