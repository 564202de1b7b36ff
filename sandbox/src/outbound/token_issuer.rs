//! [`TokenIssuer`]: an OpenID Connect provider, and the keys that it signs tokens with.

use std::fmt;

use reqwest::Url;
use serde_json::{Map, Value};
use tokio::time::Instant;

use super::TIME_LIMIT;
use super::exchange::{Exchange, UpstreamError};
use super::ssrf::HostRules;
use super::upstream_registry::read;

/// Why the keys of an issuer are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IssuerError {
    /// Anybody on the way could respond in its place.
    Insecure,
    /// Its host is off limits, or leads there.
    Blocked,
    /// It does not respond in time, or not with keys.
    Failed,
}

impl fmt::Display for IssuerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Insecure => {
                "the issuer must be asked over https, unless SSRF_ALLOWED_HOSTS opens its host"
            }
            Self::Blocked => {
                "the host of the issuer is off limits: SSRF_ALLOWED_HOSTS opens hosts with private \
                 addresses"
            }
            Self::Failed => "the issuer does not tell its keys",
        })
    }
}

impl From<UpstreamError> for IssuerError {
    fn from(error: UpstreamError) -> Self {
        match error {
            UpstreamError::Blocked => Self::Blocked,
            UpstreamError::Failed
            | UpstreamError::Unreadable
            | UpstreamError::Refused(_)
            | UpstreamError::Status(_) => Self::Failed,
        }
    }
}

/// An issuer of tokens.
pub(crate) struct TokenIssuer {
    exchange: Exchange,
    discovery: Url,
}

impl TokenIssuer {
    /// The issuer of that name, which is an address. Over http only those are asked whose hosts the
    /// configuration opens.
    pub(crate) fn new(issuer: &str, rules: &HostRules) -> Result<Self, IssuerError> {
        let slash = if issuer.ends_with('/') { "" } else { "/" };
        let discovery = format!("{issuer}{slash}.well-known/openid-configuration");
        let discovery = Url::parse(&discovery).map_err(|_| IssuerError::Failed)?;
        let host = discovery.host_str().unwrap_or_default();
        if discovery.scheme() != "https" && !rules.opens(host) {
            return Err(IssuerError::Insecure);
        }
        Ok(Self {
            exchange: Exchange::new(rules)?,
            discovery,
        })
    }

    /// Asks for the keys, as JSON Web Keys.
    pub(crate) async fn keys(&self) -> Result<Vec<Map<String, Value>>, IssuerError> {
        let until = Instant::now() + TIME_LIMIT;
        let asked = tokio::time::timeout_at(until, self.ask()).await;
        asked.unwrap_or(Err(IssuerError::Failed))
    }

    async fn ask(&self) -> Result<Vec<Map<String, Value>>, IssuerError> {
        let discovered = self.get(self.discovery.clone()).await?;
        let address = discovered.get("jwks_uri").and_then(Value::as_str);
        let address = address.and_then(|address| Url::parse(address).ok());
        let mut keys = self.get(address.ok_or(IssuerError::Failed)?).await?;
        match keys.get_mut("keys").map(Value::take) {
            Some(Value::Array(keys)) => {
                let objects = keys.into_iter().filter_map(|key| match key {
                    Value::Object(key) => Some(key),
                    _ => None,
                });
                Ok(objects.collect())
            }
            _ => Err(IssuerError::Failed),
        }
    }

    async fn get(&self, url: Url) -> Result<Value, IssuerError> {
        let response = self.exchange.get(url, None).await?;
        if !response.status().is_success() {
            return Err(IssuerError::Failed);
        }
        let body = read(response).await?;
        serde_json::from_slice(&body).map_err(|_| IssuerError::Failed)
    }
}
