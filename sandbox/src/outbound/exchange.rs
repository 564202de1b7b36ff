//! Single requests to other machines; the SSRF guard checks every hop first.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, LOCATION, USER_AGENT};
use http::{HeaderMap, Method};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, Response, Url};

use super::ssrf::{self, HostError, HostRules, check_authority};

/// How many times a registry may send on.
const REDIRECTS: usize = 30;

/// How long a connection may take, and how long nothing may come over it, as the server has it:
/// proxy/__init__.py at ffba0c70e2d8.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// Who posts, as the server names its library: requirements.txt at ffba0c70e2d8.
const AGENT: &str = "python-requests/2.32.3";

/// Why a registry did not give what it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UpstreamError {
    /// It is off limits, or leads there.
    Blocked,
    /// It does not respond, or does not let the caller in.
    Failed,
    /// The server breaks over its response.
    Unreadable,
    /// It does not let the caller in: 401 or 403.
    Refused(u16),
    /// It responds with another status that is no success.
    Status(u16),
}

impl fmt::Display for UpstreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blocked => f.write_str("its host is not allowed"),
            Self::Failed => f.write_str("it does not respond, or not as a registry does"),
            Self::Unreadable => f.write_str("its response cannot be read"),
            Self::Refused(status) | Self::Status(status) => write!(f, "{status}"),
        }
    }
}

/// Asks other machines.
pub(super) struct Exchange {
    client: Client,
    rules: HostRules,
}

impl Exchange {
    pub(super) fn new(rules: &HostRules) -> Result<Self, UpstreamError> {
        Self::trusting(rules, true)
    }

    /// The same, which looks at certificates only where `verify_tls` says so.
    pub(super) fn trusting(rules: &HostRules, verify_tls: bool) -> Result<Self, UpstreamError> {
        let limits = |client: ClientBuilder| client.timeout(super::TIME_LIMIT);
        Self::build(rules, verify_tls, limits)
    }

    /// The same for long bodies: what is limited is how long it may take to connect, and how long
    /// nothing may come.
    pub(super) fn streaming(rules: &HostRules, verify_tls: bool) -> Result<Self, UpstreamError> {
        let limits = |client: ClientBuilder| {
            let client = client.connect_timeout(CONNECT_TIMEOUT);
            client.read_timeout(READ_TIMEOUT)
        };
        Self::build(rules, verify_tls, limits)
    }

    /// The same, whose every request may take so long.
    pub(super) fn patient(rules: &HostRules, limit: Duration) -> Result<Self, UpstreamError> {
        Self::build(rules, true, |client| client.timeout(limit))
    }

    fn build(
        rules: &HostRules,
        verify_tls: bool,
        limits: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Result<Self, UpstreamError> {
        let rules = rules.clone();
        let client = Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .danger_accept_invalid_certs(!verify_tls)
            .dns_resolver(Arc::new(Guard(rules.clone())));
        let client = limits(client).build().map_err(failed)?;
        Ok(Self { client, rules })
    }

    /// Gets what stands at `url`, wherever that leads. The authorization is shown to the first
    /// host alone.
    pub(super) async fn get(
        &self,
        url: Url,
        authorization: Option<&HeaderValue>,
    ) -> Result<Response, UpstreamError> {
        let mut headers = HeaderMap::new();
        if let Some(value) = authorization {
            headers.insert(AUTHORIZATION, value.clone());
        }
        self.ask(Method::GET, url, headers).await
    }

    /// Asks for what stands at `url`, wherever that leads. The authorization among the headers is
    /// shown to the first host alone.
    pub(super) async fn ask(
        &self,
        method: Method,
        url: Url,
        mut headers: HeaderMap,
    ) -> Result<Response, UpstreamError> {
        let first = url.origin();
        let mut url = url;
        for _ in 0..=REDIRECTS {
            if url.origin() != first {
                headers.remove(AUTHORIZATION);
            }
            self.look_at(&url).await?;
            let request = self.client.request(method.clone(), url.clone());
            let response = request.headers(headers.clone()).send().await;
            let response = response.map_err(failed)?;
            match next(&response) {
                Some(location) => url = url.join(&location).map_err(|_| UpstreamError::Failed)?,
                None => return Ok(response),
            }
        }
        Err(UpstreamError::Failed)
    }

    /// Gets what stands at `url` and nowhere else.
    pub(super) async fn get_once(
        &self,
        url: Url,
        authorization: Option<&HeaderValue>,
    ) -> Result<Response, UpstreamError> {
        self.look_at(&url).await?;
        let mut request = self.client.get(url);
        if let Some(value) = authorization {
            request = request.header(AUTHORIZATION, value);
        }
        request.send().await.map_err(failed)
    }

    /// Posts JSON to `url`. Where that leads elsewhere, it goes there as Python's `requests` does:
    /// with the body after a 307 or 308, and with a GET after the others.
    pub(super) async fn post_json(
        &self,
        url: Url,
        body: String,
    ) -> Result<Response, UpstreamError> {
        let mut url = url;
        let mut body = Some(body);
        for _ in 0..=REDIRECTS {
            self.look_at(&url).await?;
            let request = match &body {
                Some(body) => {
                    let request = self.client.post(url.clone()).body(body.clone());
                    request.header(CONTENT_TYPE, "application/json")
                }
                None => self.client.get(url.clone()),
            };
            let request = request.header(USER_AGENT, AGENT).header(ACCEPT, "*/*");
            let response = request.send().await.map_err(failed)?;
            let Some(location) = next(&response) else {
                return Ok(response);
            };
            if response.status().as_u16() < 307 {
                body = None;
            }
            url = url.join(&location).map_err(|_| UpstreamError::Failed)?;
        }
        Err(UpstreamError::Failed)
    }

    /// The authorization of who has a password.
    pub(super) fn basic(
        &self,
        url: Url,
        username: &str,
        password: &str,
    ) -> Result<HeaderValue, UpstreamError> {
        let request = self.client.get(url).basic_auth(username, Some(password));
        let request = request.build().map_err(failed)?;
        let header = request.headers().get(AUTHORIZATION);
        header.cloned().ok_or(UpstreamError::Failed)
    }

    /// Refuses what must not be asked.
    async fn look_at(&self, url: &Url) -> Result<(), UpstreamError> {
        let known = matches!(url.scheme(), "http" | "https");
        let Some(host) = url.host_str().filter(|_| known) else {
            return Err(UpstreamError::Failed);
        };
        match check_authority(host, &self.rules).await {
            Ok(()) => Ok(()),
            Err(HostError::Blocked) => Err(UpstreamError::Blocked),
            Err(HostError::Invalid(_)) => Err(UpstreamError::Failed),
        }
    }
}

/// Where a response redirects to.
fn next(response: &Response) -> Option<String> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let location = response.headers().get(LOCATION)?;
    location.to_str().ok().map(str::to_owned)
}

/// What went wrong is for the log; a caller learns only that it did. Its address is left out, since
/// it may have secrets in it.
fn failed(error: reqwest::Error) -> UpstreamError {
    tracing::debug!(error = %error.without_url(), "another machine cannot be asked");
    UpstreamError::Failed
}

/// Resolves names for connections, so that a name that resolves to something else the second time
/// leads nowhere.
struct Guard(HostRules);

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let rules = self.0.clone();
        Box::pin(async move {
            let host = name.as_str().to_owned();
            let open = ssrf::resolve_open(&host, &rules);
            let open = open.await.map_err(|error| match error {
                HostError::Blocked => "the name leads to addresses that are off limits",
                HostError::Invalid(_) => "the name is unknown",
            })?;
            let open = open.into_iter().map(|address| SocketAddr::new(address, 0));
            let addresses: Addrs = Box::new(open);
            Ok(addresses)
        })
    }
}
