//! [`Source`]: the repository of another registry that a mirror copies.

use crate::outbound::ssrf::{self, HostRules};
use crate::outbound::{Credentials, UpstreamError, UpstreamRepository, UpstreamSource};
use crate::storage::RepositoryMirror;

/// Where a mirror copies from.
pub(super) struct Source {
    upstream: UpstreamRepository,
    /// The same over http, where certificates are not looked at.
    plain: Option<UpstreamRepository>,
}

/// Why a source cannot be asked.
pub(super) enum SourceError {
    /// Its host is not allowed.
    Blocked,
    /// It needs what the sandbox cannot do.
    Unsupported(&'static str),
    Upstream(UpstreamError),
}

impl Source {
    /// The source of a mirror, whose host is looked up.
    pub(super) async fn open(
        mirror: &RepositoryMirror,
        rules: &HostRules,
    ) -> Result<Self, SourceError> {
        let reference = mirror.external_reference.as_str();
        let checked = ssrf::check_reference(reference, rules).await;
        checked.map_err(|_| SourceError::Blocked)?;
        let config = &mirror.registry_config;
        let proxies = config.proxy.as_ref();
        let has_proxy = proxies.is_some_and(|proxies| {
            let set = [&proxies.http_proxy, &proxies.https_proxy];
            let mut set = set.into_iter().filter_map(|proxy| proxy.value());
            set.any(|proxy| !proxy.is_empty())
        });
        if has_proxy {
            let text = "the sandbox mirrors through no proxy: leave it out of the configuration";
            return Err(SourceError::Unsupported(text));
        }
        let verify_tls = config.verify_tls.unwrap_or(true);
        let (host, name) = reference.split_once('/').unwrap_or((reference, ""));
        let open = |insecure: bool| {
            let password = mirror.external_password.clone();
            let credentials = mirror.external_username.clone().zip(password);
            let source = UpstreamSource {
                host,
                name,
                insecure,
                verify_tls,
                credentials: credentials
                    .map(|(username, password)| Credentials { username, password }),
            };
            UpstreamRepository::new(source, rules).map_err(SourceError::Upstream)
        };
        Ok(Self {
            upstream: open(false)?,
            plain: (!verify_tls).then(|| open(true)).transpose()?,
        })
    }

    /// The names of all tags, and what they are asked for by from then on.
    pub(super) async fn tags(self) -> Result<(Vec<String>, UpstreamRepository), UpstreamError> {
        match (self.upstream.tags().await, self.plain) {
            // As skopeo does where it may.
            (Err(UpstreamError::Failed), Some(plain)) => Ok((plain.tags().await?, plain)),
            (tags, _) => Ok((tags?, self.upstream)),
        }
    }
}
