//! [`UpstreamRepository`]: a repository of another registry, and the images in it.

use std::sync::{Mutex, PoisonError};

use http::header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderValue, LINK};
use http::{HeaderMap, Method};
use hyper::body::Bytes;
use reqwest::Response;
use serde::Deserialize;

use super::exchange::UpstreamError;
use super::ssrf::HostRules;
use super::upstream_registry::{Credentials, UpstreamRegistry, read};

/// The forms of manifests that are asked for, as the server does:
/// data/registry_model/registry_proxy_model.py at ffba0c70e2d8.
const MANIFESTS: HeaderValue = HeaderValue::from_static(
    "application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json, \
     application/vnd.docker.distribution.manifest.list.v2+json, \
     application/vnd.docker.distribution.manifest.v2+json, \
     application/vnd.docker.distribution.manifest.v1+json, \
     application/vnd.docker.distribution.manifest.v1+prettyjws",
);

/// The largest manifest.
const MAX_MANIFEST_BYTES: usize = 4 << 20;

/// The most tags, and pages of them.
const MAX_TAGS: usize = 100_000;
const MAX_TAG_PAGES: usize = 2000;

/// Where a repository is, and who asks for it. It has no `Debug`: it holds credentials.
pub(crate) struct UpstreamSource<'a> {
    /// With or without port.
    pub(crate) host: &'a str,
    /// The repository there.
    pub(crate) name: &'a str,
    /// Over http.
    pub(crate) insecure: bool,
    pub(crate) verify_tls: bool,
    pub(crate) credentials: Option<Credentials>,
}

/// A repository of another registry.
pub(crate) struct UpstreamRepository {
    registry: UpstreamRegistry,
    name: String,
    /// What the registry wanted to see the last time, once it was asked.
    authorization: Mutex<Option<Option<HeaderValue>>>,
}

/// A manifest as the registry has it.
pub(crate) struct UpstreamManifest {
    pub(crate) content: Bytes,
    pub(crate) media_type: Option<String>,
}

/// A blob on its way from the registry.
pub(crate) struct UpstreamBlob(Response);

#[derive(Deserialize)]
struct TagList {
    /// Null where there are none, in some registries.
    tags: Option<Vec<String>>,
}

impl UpstreamRepository {
    /// The repository of a source.
    ///
    /// # Errors
    ///
    /// A host that is none.
    pub(crate) fn new(
        source: UpstreamSource<'_>,
        rules: &HostRules,
    ) -> Result<Self, UpstreamError> {
        let (host, insecure, verify_tls) = (source.host, source.insecure, source.verify_tls);
        let credentials = source.credentials;
        let registry = UpstreamRegistry::of_images(host, insecure, verify_tls, credentials, rules)?;
        let name = match source.host {
            "docker.io" if !source.name.contains('/') => format!("library/{}", source.name),
            _ => source.name.to_owned(),
        };
        Ok(Self {
            registry,
            name,
            authorization: Mutex::default(),
        })
    }

    /// The digest of a manifest, where the registry tells it with HEAD.
    pub(crate) async fn manifest_digest(
        &self,
        reference: &str,
    ) -> Result<Option<String>, UpstreamError> {
        let response = self.ask_for_manifest(Method::HEAD, reference).await?;
        let digest = response.headers().get("docker-content-digest");
        let digest = digest.and_then(|value| value.to_str().ok());
        Ok(digest.map(str::to_owned))
    }

    /// A manifest, of a tag or a digest.
    pub(crate) async fn manifest(
        &self,
        reference: &str,
    ) -> Result<UpstreamManifest, UpstreamError> {
        let mut response = self.ask_for_manifest(Method::GET, reference).await?;
        let media_type = response.headers().get(CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        let media_type = media_type.map(str::to_owned);
        let mut content = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|_| UpstreamError::Failed)? {
            content.extend_from_slice(&chunk);
            if content.len() > MAX_MANIFEST_BYTES {
                return Err(UpstreamError::Unreadable);
            }
        }
        Ok(UpstreamManifest {
            content: content.into(),
            media_type,
        })
    }

    /// A blob, which is read piece by piece.
    pub(crate) async fn blob(&self, digest: &str) -> Result<UpstreamBlob, UpstreamError> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        let path = format!("{}/blobs/{digest}", self.name);
        let response = self.ask(Method::GET, &path, headers).await?;
        Ok(UpstreamBlob(response))
    }

    /// The names of all tags.
    pub(crate) async fn tags(&self) -> Result<Vec<String>, UpstreamError> {
        let mut path = format!("{}/tags/list", self.name);
        let mut tags = Vec::new();
        for _ in 0..MAX_TAG_PAGES {
            let response = self.ask(Method::GET, &path, HeaderMap::new()).await?;
            let next = next_page(&response);
            let body = read(response).await?;
            let list: TagList =
                serde_json::from_slice(&body).map_err(|_| UpstreamError::Unreadable)?;
            tags.extend(list.tags.unwrap_or_default());
            if tags.len() > MAX_TAGS {
                return Err(UpstreamError::Unreadable);
            }
            match next {
                Some(next) => path = next,
                None => return Ok(tags),
            }
        }
        Err(UpstreamError::Unreadable)
    }

    async fn ask_for_manifest(
        &self,
        method: Method,
        reference: &str,
    ) -> Result<Response, UpstreamError> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, MANIFESTS);
        let path = format!("{}/manifests/{reference}", self.name);
        self.ask(method, &path, headers).await
    }

    /// Asks with a token, and once more with another one: it may have come to its end meanwhile.
    async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: HeaderMap,
    ) -> Result<Response, UpstreamError> {
        let mut response = None;
        for is_again in [false, true] {
            let mut headers = headers.clone();
            if let Some(value) = self.authorize(is_again).await? {
                headers.insert(AUTHORIZATION, value);
            }
            let asked = self
                .registry
                .ask_below(method.clone(), path, headers)
                .await?;
            let status = asked.status().as_u16();
            response = Some(asked);
            if status != 401 {
                break;
            }
        }
        let response = response.ok_or(UpstreamError::Failed)?;
        match response.status().as_u16() {
            200..300 => Ok(response),
            status @ (401 | 403) => Err(UpstreamError::Refused(status)),
            status => Err(UpstreamError::Status(status)),
        }
    }

    async fn authorize(&self, is_again: bool) -> Result<Option<HeaderValue>, UpstreamError> {
        let known = || {
            self.authorization
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(value) = known().clone().filter(|_| !is_again) {
            return Ok(value);
        }
        let scope = format!("repository:{}:pull", self.name);
        let value = self.registry.authorize(Some(&scope)).await?;
        *known() = Some(value.clone());
        Ok(value)
    }
}

impl UpstreamBlob {
    /// The next bytes; `None` at the end.
    pub(crate) async fn chunk(&mut self) -> Result<Option<Bytes>, UpstreamError> {
        self.0.chunk().await.map_err(|_| UpstreamError::Failed)
    }
}

/// Where the next page of a list is, relative to this one.
fn next_page(response: &Response) -> Option<String> {
    let link = response.headers().get(LINK)?.to_str().ok()?;
    let (address, kind) = link.strip_prefix('<')?.split_once('>')?;
    kind.contains("next").then(|| address.to_owned())
}
