//! The check of an upstream registry: its response, with a token if it requires one.

use http::header::{HeaderValue, WWW_AUTHENTICATE};
use http::{HeaderMap, Method};
use quay_api::Secret;
use reqwest::{Response, Url};
use serde_json::Value;
use tokio::time::Instant;

use super::challenge::Challenge;
use super::exchange::{Exchange, UpstreamError};
use super::ssrf::HostRules;

/// What a registry gives to whom it knows.
pub(crate) struct Credentials {
    pub(crate) username: String,
    pub(crate) password: Secret,
}

/// What a registry says to a caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It lets the caller in.
    Valid,
    /// It wants to know for each repository who asks.
    Anonymous,
    /// It responded with something else.
    Other,
}

/// An upstream registry.
pub(crate) struct UpstreamRegistry {
    exchange: Exchange,
    base: Url,
    credentials: Option<Credentials>,
}

/// The most of a response that is read.
const MAX_BYTES: usize = 1 << 20;

impl UpstreamRegistry {
    /// The registry at a host, with or without port.
    pub(crate) fn new(
        host: &str,
        insecure: bool,
        credentials: Option<Credentials>,
        rules: &HostRules,
    ) -> Result<Self, UpstreamError> {
        Self::with(Exchange::new(rules)?, host, insecure, credentials)
    }

    fn with(
        exchange: Exchange,
        host: &str,
        insecure: bool,
        credentials: Option<Credentials>,
    ) -> Result<Self, UpstreamError> {
        let host = match host {
            "docker.io" => "registry-1.docker.io",
            host => host,
        };
        let scheme = if insecure { "http" } else { "https" };
        let base = Url::parse(&format!("{scheme}://{host}/v2/"));
        Ok(Self {
            exchange,
            base: base.map_err(|_| UpstreamError::Failed)?,
            credentials,
        })
    }

    /// The same, asked for images: it may take longer, and its certificate is looked at where
    /// `verify_tls` says so.
    pub(super) fn of_images(
        host: &str,
        insecure: bool,
        verify_tls: bool,
        credentials: Option<Credentials>,
        rules: &HostRules,
    ) -> Result<Self, UpstreamError> {
        let exchange = Exchange::streaming(rules, verify_tls)?;
        Self::with(exchange, host, insecure, credentials)
    }

    /// Asks for what is at a path below `/v2/`.
    pub(super) async fn ask_below(
        &self,
        method: Method,
        path: &str,
        headers: HeaderMap,
    ) -> Result<Response, UpstreamError> {
        let url = self.base.join(path).map_err(|_| UpstreamError::Failed)?;
        // A registry may name the next page of a list, but no other host that sees the token.
        if url.origin() != self.base.origin() {
            return Err(UpstreamError::Unreadable);
        }
        self.exchange.ask(method, url, headers).await
    }

    /// Asks whether the registry lets the caller in, until a moment.
    pub(crate) async fn verdict(&self, until: Instant) -> Result<Verdict, UpstreamError> {
        let asked = tokio::time::timeout_at(until, self.ask());
        asked.await.unwrap_or(Err(UpstreamError::Failed))
    }

    async fn ask(&self) -> Result<Verdict, UpstreamError> {
        let authorization = self.authorize(None).await?;
        let mut status = self.status(authorization.as_ref()).await?;
        if status == 401 {
            // A token may have come to its end meanwhile.
            let authorization = self.authorize(None).await?;
            status = self.status(authorization.as_ref()).await?;
        }
        match status {
            200 => Ok(Verdict::Valid),
            401 => Ok(Verdict::Anonymous),
            400.. => Err(UpstreamError::Failed),
            _ => Ok(Verdict::Other),
        }
    }

    async fn status(&self, authorization: Option<&HeaderValue>) -> Result<u16, UpstreamError> {
        let response = self.exchange.get(self.base.clone(), authorization).await?;
        Ok(response.status().as_u16())
    }

    /// What the registry wants to see with a request for a scope; none where it wants nothing.
    pub(super) async fn authorize(
        &self,
        scope: Option<&str>,
    ) -> Result<Option<HeaderValue>, UpstreamError> {
        let response = self.exchange.get(self.base.clone(), None).await?;
        if response.status() == 200 {
            return Ok(None);
        }
        let header = response.headers().get(WWW_AUTHENTICATE);
        let header = header.and_then(|value| value.to_str().ok());
        let challenge = Challenge::parse(header.unwrap_or_default());
        let basic = self.basic()?;
        let scheme = challenge.scheme.unwrap_or_else(|| "None".to_owned());
        if scheme.eq_ignore_ascii_case("basic") && basic.is_some() {
            return Ok(basic);
        }
        let realm = challenge.realm.unwrap_or_default();
        let mut url = Url::parse(&realm).map_err(|_| UpstreamError::Failed)?;
        if let Some(service) = &challenge.service {
            url.query_pairs_mut().append_pair("service", service);
        }
        if let Some(scope) = scope {
            url.query_pairs_mut().append_pair("scope", scope);
        }
        let response = self.exchange.get(url, basic.as_ref()).await?;
        match response.status().as_u16() {
            // Which repository is wanted is not known yet, so that nobody need be let in.
            401 | 403 if basic.is_none() && scope.is_none() => return Ok(None),
            status @ (401 | 403) => return Err(UpstreamError::Refused(status)),
            400.. => return Err(UpstreamError::Failed),
            _ => {}
        }
        let token = token(&read(response).await?)?;
        secret_header(&format!("{scheme} {token}")).map(Some)
    }

    fn basic(&self) -> Result<Option<HeaderValue>, UpstreamError> {
        let Some(credentials) = &self.credentials else {
            return Ok(None);
        };
        let url = self.base.clone();
        let password = credentials.password.expose();
        let header = self.exchange.basic(url, &credentials.username, password)?;
        Ok(Some(header))
    }
}

/// The token in the response of a realm. What is no JSON object breaks the server.
fn token(body: &[u8]) -> Result<String, UpstreamError> {
    let unreadable = UpstreamError::Unreadable;
    let body: Value = serde_json::from_slice(body).map_err(|_| unreadable)?;
    let body = body.as_object().ok_or(unreadable)?;
    if body
        .get("expires_in")
        .is_some_and(|value| !value.is_number())
    {
        return Err(unreadable);
    }
    let given = ["token", "access_token"]
        .iter()
        .filter_map(|key| body.get(*key))
        .find(|value| !value.is_null());
    match given {
        Some(Value::String(token)) => Ok(token.clone()),
        Some(other) => Ok(other.to_string()),
        None => Err(UpstreamError::Failed),
    }
}

pub(super) async fn read(mut response: Response) -> Result<Vec<u8>, UpstreamError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| UpstreamError::Failed)? {
        body.extend_from_slice(&chunk);
        if body.len() > MAX_BYTES {
            return Err(UpstreamError::Failed);
        }
    }
    Ok(body)
}

pub(super) fn secret_header(text: &str) -> Result<HeaderValue, UpstreamError> {
    let mut value = HeaderValue::from_str(text).map_err(|_| UpstreamError::Failed)?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::{UpstreamError, token};

    #[test]
    fn tokens_are_taken_from_responses() {
        for (body, expect) in [
            (r#"{"token": "t"}"#, Ok("t")),
            (
                r#"{"token": null, "access_token": "a", "expires_in": 60}"#,
                Ok("a"),
            ),
            (r#"{}"#, Err(UpstreamError::Failed)),
            (
                r#"{"token": "t", "expires_in": "60"}"#,
                Err(UpstreamError::Unreadable),
            ),
            ("[]", Err(UpstreamError::Unreadable)),
            ("<html>", Err(UpstreamError::Unreadable)),
        ] {
            assert_eq!(token(body.as_bytes()), expect.map(str::to_owned), "{body}");
        }
    }
}
