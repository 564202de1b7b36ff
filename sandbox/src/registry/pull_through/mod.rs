//! Pull-through: an organization with a proxy cache serves the images of another registry.
//!
//! Before a pull gets its response, what it asks for is brought here: a manifest as soon as somebody asks
//! for it, each of its blobs when somebody pulls that. The rules are those of the server
//! (`data/registry_model/registry_proxy_model.py` at ffba0c70e2d8).

mod blobs;
mod eviction;
mod manifests;
mod storing;

use quay_api::RepositoryName;

use super::error::Code;
use super::{RegistryCall, RegistryError};
use crate::images::upstream_images::UpstreamImageError;
use crate::outbound::ssrf::HostRules;
use crate::outbound::{Credentials, UpstreamError, UpstreamRepository, UpstreamSource};
use crate::storage::ProxyCache;

/// The repository of another registry that stands behind one here.
pub(super) struct PullThrough {
    upstream: UpstreamRepository,
    /// For how long tags stay; `None` for ever.
    life_ms: Option<i64>,
}

impl PullThrough {
    /// What stands behind a repository, whether or not that is there; `None` for a namespace that
    /// proxies nothing.
    ///
    /// # Errors
    ///
    /// A host that is none, or that may not be asked.
    pub(super) async fn find(
        call: &RegistryCall,
        name: &RepositoryName,
    ) -> Result<Option<Self>, RegistryError> {
        let settings = &call.app.settings;
        if !settings.features.proxy_cache {
            return Ok(None);
        }
        let namespace = name.namespace();
        let reading = call
            .app
            .read(&call.context, |op| op.tx.proxy_cache_fetch(namespace));
        let Some(cache) = reading.await? else {
            return Ok(None);
        };
        let rules = HostRules::new(&settings.ssrf_allowed_hosts, &settings.resolvable_hosts);
        let upstream =
            upstream(&cache, name.name(), &rules).map_err(|error| failed(&error.into()))?;
        let life_ms = cache.expiration_s.filter(|&seconds| seconds > 0);
        let life_ms = life_ms.map(|seconds| seconds.saturating_mul(1000));
        Ok(Some(Self { upstream, life_ms }))
    }

    /// When a tag ends that is brought or renewed now.
    fn end_ms(&self, now_ms: i64) -> Option<i64> {
        self.life_ms.map(|life_ms| now_ms.saturating_add(life_ms))
    }
}

fn upstream(
    cache: &ProxyCache,
    name: &str,
    rules: &HostRules,
) -> Result<UpstreamRepository, UpstreamError> {
    let (host, prefix) = match cache.upstream_registry.split_once('/') {
        Some((host, prefix)) => (host, prefix.trim_matches('/')),
        None => (cache.upstream_registry.as_str(), ""),
    };
    let name = match prefix {
        "" => name.to_owned(),
        prefix => format!("{prefix}/{name}"),
    };
    let credentials = cache.username.clone().zip(cache.password.clone());
    let credentials = credentials.map(|(username, password)| Credentials { username, password });
    let source = UpstreamSource {
        host,
        name: &name,
        insecure: cache.insecure,
        verify_tls: true,
        credentials,
    };
    UpstreamRepository::new(source, rules)
}

/// What the server says of an upstream that does not give what it is asked for.
fn told(error: &UpstreamImageError) -> String {
    format!(
        "the requested image may not exist in the upstream registry, or the configured Quay \
         organization credentials have insufficient rights to access it ({error})"
    )
}

/// The error where the server has none of its own.
fn failed(error: &UpstreamImageError) -> RegistryError {
    match error {
        UpstreamImageError::Blobs(_) => RegistryError::of(
            503,
            "UNAVAILABLE",
            &error.to_string(),
            serde_json::json!({}),
        ),
        _ => RegistryError::with_message(Code::InvalidRequest, &told(error)),
    }
}

/// The error of a manifest that the upstream does not give.
fn unknown(error: &UpstreamImageError) -> RegistryError {
    match error {
        UpstreamImageError::Blobs(_) => failed(error),
        _ => RegistryError::with_message(Code::ManifestUnknown, &told(error)),
    }
}
