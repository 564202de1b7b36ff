//! [`Receivers`]: the machines that notifications are posted to, under the rules of the SSRF guard.

use std::fmt;
use std::time::Duration;

use reqwest::Url;

use super::exchange::{Exchange, UpstreamError};
use super::ssrf::HostRules;

/// Why something did not reach its receiver. It never shows an address: that may be a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PostError {
    /// The address is none of HTTP.
    Url,
    /// The host is off limits, or leads there.
    Blocked,
    /// It cannot be reached, or breaks off.
    Failed,
    /// It takes too long.
    Late,
    /// Its response says that it did not take it.
    Status(u16),
}

impl fmt::Display for PostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url => f.write_str("its address is not one of HTTP"),
            Self::Blocked => f.write_str(
                "its host is off limits: SSRF_ALLOWED_HOSTS opens hosts with private addresses",
            ),
            Self::Failed => f.write_str("it cannot be reached"),
            Self::Late => f.write_str("it took too long"),
            Self::Status(status) => write!(f, "it responded with {status}"),
        }
    }
}

/// Posts to other machines.
pub(crate) struct Receivers {
    exchange: Exchange,
    limit: Duration,
}

impl Receivers {
    /// Each post, with all its redirects, may take `limit`. `None` where no client can be made.
    pub(crate) fn new(rules: &HostRules, limit: Duration) -> Option<Self> {
        let exchange = Exchange::patient(rules, limit).ok()?;
        Some(Self { exchange, limit })
    }

    /// Posts JSON. What comes back is not read: its status tells whether it was taken.
    ///
    /// # Errors
    ///
    /// Every status but those of success, and all that comes before one.
    pub(crate) async fn post(&self, url: &str, body: String) -> Result<(), PostError> {
        let url = Url::parse(url).map_err(|_| PostError::Url)?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(PostError::Url);
        }
        let posted = tokio::time::timeout(self.limit, self.exchange.post_json(url, body)).await;
        let response = posted.map_err(|_| PostError::Late)?;
        let response = response.map_err(|error| match error {
            UpstreamError::Blocked => PostError::Blocked,
            UpstreamError::Failed
            | UpstreamError::Unreadable
            | UpstreamError::Refused(_)
            | UpstreamError::Status(_) => PostError::Failed,
        })?;
        match response.status().as_u16() {
            200..=299 => Ok(()),
            status => Err(PostError::Status(status)),
        }
    }
}
