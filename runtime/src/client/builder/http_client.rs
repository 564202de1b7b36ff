//! The settings of the HTTP client that a client makes for itself.

use std::time::Duration;

use reqwest::redirect::{Attempt, Policy};
use reqwest::{Proxy, StatusCode};

use crate::client::Error;

/// How many redirects are followed before the last one is returned.
const MAX_REDIRECTS: usize = 5;

/// What can be set on a client of our own. One that is given from outside has settled it.
#[derive(Clone, Default)]
pub(super) struct HttpClient {
    pub(super) connect_timeout: Option<Duration>,
    pub(super) proxies: Vec<Proxy>,
    pub(super) no_proxy: bool,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(super) root_certificates: Vec<reqwest::Certificate>,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(super) accept_invalid_certificates: bool,
}

impl HttpClient {
    /// Fails if anything is set.
    pub(super) fn require_unset(&self) -> Result<(), Error> {
        let settings = [
            ("connect_timeout", self.connect_timeout.is_some()),
            ("proxy", !self.proxies.is_empty()),
            ("no_proxy", self.no_proxy),
            #[cfg(any(feature = "rustls", feature = "native-tls"))]
            ("add_root_certificate", !self.root_certificates.is_empty()),
            #[cfg(any(feature = "rustls", feature = "native-tls"))]
            (
                "danger_accept_invalid_certificates",
                self.accept_invalid_certificates,
            ),
        ];
        match settings.iter().find(|(_, set)| *set) {
            None => Ok(()),
            Some((name, _)) => Err(Error::configuration(format!(
                "{name}: it cannot be set on a client given by http_client; set it where that \
                 client is built"
            ))),
        }
    }

    pub(super) fn build(self, timeout: Duration) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder()
            .timeout(timeout)
            .redirect(Policy::custom(redirect));
        if let Some(timeout) = self.connect_timeout {
            builder = builder.connect_timeout(timeout);
        }
        if self.no_proxy {
            builder = builder.no_proxy();
        }
        for proxy in self.proxies {
            builder = builder.proxy(proxy);
        }
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        {
            builder = builder.tls_danger_accept_invalid_certs(self.accept_invalid_certificates);
            if !self.root_certificates.is_empty() {
                builder = builder.tls_certs_merge(self.root_certificates);
            }
        }
        builder.build().map_err(|error| {
            let error = Error::from(error);
            Error::configuration(format!("the HTTP client: {}", error.message()))
        })
    }
}

/// Follows what keeps method, body and server.
///
/// 301, 302 and 303 may turn a write into a read; another host must not see
/// the request. Both come back as they are, and the error names the target.
fn redirect(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let keeps_method = matches!(
        attempt.status(),
        StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT
    );
    let previous = attempt.previous();
    let same_server = previous
        .last()
        .is_some_and(|from| from.origin() == attempt.url().origin());
    if keeps_method && same_server && previous.len() <= MAX_REDIRECTS {
        attempt.follow()
    } else {
        attempt.stop()
    }
}
