//! The settings of the client behind a connection.

#[cfg(any(feature = "rustls", feature = "native-tls"))]
use std::io::Read;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use std::path::Path;

use apitwin_runtime::Secret;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use apitwin_runtime::client::reqwest::Certificate;
use apitwin_runtime::client::reqwest::{Proxy, Url};
use apitwin_runtime::client::{ApiClient, ClientBuilder, RetryPolicy};

use super::Connection;
use crate::Failure;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
use crate::FailureKind;

/// How many bytes a file of certificates may have.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
const MAX_CERTIFICATES: u64 = 4 << 20;

impl Connection {
    /// A client of the server, without a token.
    pub(super) fn builder<C: ApiClient>(&self) -> Result<ClientBuilder<C>, Failure> {
        let mut builder = ClientBuilder::new(&self.url)
            .setting_names(self.names)
            .user_agent(&self.user_agent);
        if let Some(timeout) = self.timeout {
            builder = builder.timeout(timeout);
        }
        if let Some(retries) = self.retries {
            builder = builder.retry(RetryPolicy::default().attempts(retries.saturating_add(1)));
        }
        if let Some(proxy) = &self.proxy {
            // The text of the error may quote the URL.
            let proxy = Proxy::all(proxy.expose()).map_err(|_| {
                Failure::usage(format!("{}: it is not the URL of a proxy", self.proxy_name))
                    .next("Write it like http://proxy.example.com:3128.")
            })?;
            builder = builder.proxy(proxy);
        }
        self.trust(builder)
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    fn trust<C: ApiClient>(
        &self,
        mut builder: ClientBuilder<C>,
    ) -> Result<ClientBuilder<C>, Failure> {
        if let Some(path) = &self.ca {
            let bytes = read_file(path, MAX_CERTIFICATES)?;
            let certificates = Certificate::from_pem_bundle(&bytes).unwrap_or_default();
            if certificates.is_empty() {
                let what = format!("{}: {} holds no certificate", self.ca_name, path.display());
                return Err(Failure::usage(what).next(
                    "Give a file in the PEM format, with a line -----BEGIN CERTIFICATE-----.",
                ));
            }
            for certificate in certificates {
                builder = builder.add_root_certificate(certificate);
            }
        }
        Ok(builder.danger_accept_invalid_certificates(self.insecure))
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    fn trust<C: ApiClient>(&self, builder: ClientBuilder<C>) -> Result<ClientBuilder<C>, Failure> {
        if self.ca.is_some() || self.insecure {
            return Err(Failure::usage(
                "--ca and --insecure: this program is built without TLS",
            ));
        }
        Ok(builder)
    }
}

/// The URL of a proxy without user, password and path; none where it is no URL.
pub(super) fn shown_proxy(proxy: &Secret) -> Option<String> {
    let text = proxy.expose();
    let url = match text.contains("://") {
        true => Url::parse(text),
        false => Url::parse(&format!("http://{text}")),
    };
    let url = url.ok()?;
    let port = url
        .port()
        .map_or_else(String::new, |port| format!(":{port}"));
    Some(format!("{}://{}{port}", url.scheme(), url.host_str()?))
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
    let opened = std::fs::File::open(path).map_err(|error| format!("cannot be read: {error}"));
    let read = opened.and_then(|mut file| read_all(&mut file, limit));
    read.map_err(|problem| {
        Failure::new(FailureKind::File, format!("{} {problem}", path.display()))
            .next("Give a file in the PEM format that you may read.")
    })
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn read_all(input: &mut dyn Read, limit: u64) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = input.take(limit + 1).read_to_end(&mut bytes);
    read.map_err(|error| format!("cannot be read: {error}"))?;
    if bytes.len() as u64 > limit {
        return Err(format!("holds more than {limit} bytes"));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::shown_proxy;

    #[test]
    fn a_proxy_is_shown_without_its_credentials() {
        for (proxy, expect) in [
            (
                "http://user:hunter2@proxy:3128/path",
                Some("http://proxy:3128"),
            ),
            ("socks5://127.0.0.1:1080", Some("socks5://127.0.0.1:1080")),
            ("hunter2@proxy:3128", Some("http://proxy:3128")),
            ("http://[", None),
        ] {
            assert_eq!(shown_proxy(&proxy.into()).as_deref(), expect);
        }
    }
}
