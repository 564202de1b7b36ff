//! The check whether a registry grants access to a namespace that is to be mirrored.

use http::header::HeaderValue;
use quay_api::Secret;
use reqwest::{Response, Url};
use tokio::time::Instant;

use super::exchange::{Exchange, UpstreamError};
use super::ssrf::HostRules;
use super::upstream_registry::{read, secret_header};

/// The kinds of registries that organizations are mirrored from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MirrorSourceKind {
    Harbor,
    Quay,
}

/// A namespace of another registry. It has no `Debug`: it holds credentials.
pub(crate) struct MirrorSource {
    pub(crate) kind: MirrorSourceKind,
    pub(crate) url: String,
    pub(crate) namespace: String,
    pub(crate) username: Option<String>,
    pub(crate) password: Option<Secret>,
    pub(crate) verify_tls: bool,
}

impl MirrorSource {
    /// Asks whether the namespace is there and may be read. Proxies are not used.
    ///
    /// # Errors
    ///
    /// What a caller is told.
    pub(crate) async fn connect(&self, rules: &HostRules) -> Result<(), String> {
        let until = Instant::now() + super::TIME_LIMIT;
        let asked = tokio::time::timeout_at(until, self.ask(rules)).await;
        asked.unwrap_or_else(|_| Err("Connection timed out".to_owned()))
    }

    async fn ask(&self, rules: &HostRules) -> Result<(), String> {
        let exchange = Exchange::trusting(rules, self.verify_tls).map_err(problem)?;
        match self.kind {
            MirrorSourceKind::Harbor => self.ask_harbor(&exchange).await,
            MirrorSourceKind::Quay => self.ask_quay(&exchange).await,
        }
    }

    async fn ask_harbor(&self, exchange: &Exchange) -> Result<(), String> {
        let namespace = self.namespace.as_str();
        let url = self.url(&format!("api/v2.0/projects/{namespace}"))?;
        let credentials = self.username.as_deref().zip(self.password.as_ref());
        let authorization = credentials
            .map(|(name, word)| exchange.basic(url.clone(), name, word.expose()))
            .transpose()
            .map_err(problem)?;
        let response = exchange.get_once(url, authorization.as_ref()).await;
        match response.map_err(problem)?.status().as_u16() {
            200 => Ok(()),
            401 => Err("Authentication failed".to_owned()),
            403 => Err("Access forbidden - check permissions".to_owned()),
            404 => Err(format!("Project '{namespace}' not found")),
            status => Err(format!("Unexpected response: {status}")),
        }
    }

    async fn ask_quay(&self, exchange: &Exchange) -> Result<(), String> {
        let token = self.password.as_ref();
        let authorization = token
            .map(|token| secret_header(&format!("Bearer {}", token.expose())))
            .transpose()
            .map_err(problem)?;
        let authorization = authorization.as_ref();
        if authorization.is_some() {
            self.check_token(exchange, authorization).await?;
        }
        let namespace = self.namespace.as_str();
        // What is no organization may be a user.
        for path in ["organization", "users"] {
            let url = self.url(&format!("api/v1/{path}/{namespace}"))?;
            let response = exchange.get_once(url, authorization).await;
            match response.map_err(problem)?.status().as_u16() {
                200 => return Ok(()),
                401 => return Err("Authentication failed".to_owned()),
                404 => {}
                status => return Err(format!("Unexpected response: {status}")),
            }
        }
        Err(format!("Namespace '{namespace}' not found"))
    }

    /// What is public is shown whatever the token, so that the token is looked at by itself.
    async fn check_token(
        &self,
        exchange: &Exchange,
        authorization: Option<&HeaderValue>,
    ) -> Result<(), String> {
        let url = self.url("api/v1/user/")?;
        let response: Response = exchange
            .get_once(url, authorization)
            .await
            .map_err(problem)?;
        let text = match response.status().as_u16() {
            200 => return Ok(()),
            401 => "Authentication failed: invalid API token or credentials".to_owned(),
            403 => "Authentication failed: insufficient permissions".to_owned(),
            status @ 300..=399 => {
                format!("Registry returned redirect ({status}) during auth check")
            }
            status => {
                let body = read(response).await.map_err(problem)?;
                let body = String::from_utf8_lossy(&body);
                format!("Unexpected response ({status}) during auth check: {body}")
            }
        };
        Err(text)
    }

    fn url(&self, path: &str) -> Result<Url, String> {
        let base = self.url.trim_end_matches('/');
        Url::parse(&format!("{base}/{path}")).map_err(|_| problem(UpstreamError::Failed))
    }
}

fn problem(error: UpstreamError) -> String {
    match error {
        UpstreamError::Blocked => "The provided registry URL is not allowed".to_owned(),
        UpstreamError::Failed
        | UpstreamError::Unreadable
        | UpstreamError::Refused(_)
        | UpstreamError::Status(_) => "Connection error: the registry does not answer".to_owned(),
    }
}
