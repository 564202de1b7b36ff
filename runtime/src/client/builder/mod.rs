//! The settings of a client and their checks.

mod base_url;
mod credentials;
mod environment;
mod http_client;
#[cfg(feature = "sessions")]
mod sign_in;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::{Request, Response};
use tower::{Layer, Service};

use self::credentials::GivenCredentials;
pub(super) use self::credentials::setter;
pub use self::environment::EnvironmentVariables;
use self::http_client::HttpClient;
#[cfg(feature = "sessions")]
pub use self::sign_in::SignIn;
use super::core::Shared;
use super::limits::Limits;
use super::transport::{AnyLayer, HttpService, Transport, any_layer};
use super::{ApiClient, BoxError, Core, Dialect, Error, RetryPolicy};

/// How large the body of a response may be, unless the builder says otherwise.
const BODY_LIMIT: usize = 64 << 20;

/// Configures the client of one API.
///
/// Generated crates hand one out, for example by `Client::builder`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

#[derive(Clone)]
struct Settings {
    dialect: &'static dyn Dialect,
    /// What base URL and token are called in messages.
    names: EnvironmentVariables,
    base_url: String,
    credentials: GivenCredentials,
    timeout: Duration,
    user_agent: String,
    http_client: Option<reqwest::Client>,
    own: HttpClient,
    layers: Vec<AnyLayer>,
    max_calls: Option<usize>,
    max_requests_per_second: Option<u32>,
    body_limit: usize,
    retry: RetryPolicy,
}

impl<C: ApiClient> ClientBuilder<C> {
    /// Starts to configure a client of the server at `base_url`.
    pub fn new(base_url: &str) -> Self {
        Self {
            settings: Settings::new(C::DIALECT, base_url),
            client: PhantomData,
        }
    }

    /// The longest time that one attempt may take, from connecting to the last
    /// byte of the response. The default is 30 s. With retries, a call may take
    /// as many times longer, and the waits between.
    ///
    /// Where a server sends interim responses such as `100 Continue` without a pause, hyper reads some
    /// 50 MB of them before it lets others have the thread. In a runtime of a single thread a call ends
    /// as much later.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// The longest time that connecting may take. By default only
    /// [`timeout`](Self::timeout) holds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.own.connect_timeout = Some(timeout);
        self
    }

    /// A further certificate authority to trust, beside those that the operating system trusts.
    /// For servers whose certificate a private authority signed.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn add_root_certificate(mut self, certificate: reqwest::Certificate) -> Self {
        self.settings.own.root_certificates.push(certificate);
        self
    }

    /// Whether to accept any certificate of the server: expired, for another host, or signed by
    /// nobody. Whoever stands between can then read the token. Use
    /// [`add_root_certificate`](Self::add_root_certificate) instead where you can.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub fn danger_accept_invalid_certificates(mut self, accept: bool) -> Self {
        self.settings.own.accept_invalid_certificates = accept;
        self
    }

    /// A proxy to send through. The first of several that is responsible for a URL is taken. The
    /// proxy variables of the environment are not heeded then.
    pub fn proxy(mut self, proxy: reqwest::Proxy) -> Self {
        self.settings.own.proxies.push(proxy);
        self
    }

    /// Sends directly, whatever the proxy variables of the environment say.
    pub fn no_proxy(mut self) -> Self {
        self.settings.own.no_proxy = true;
        self
    }

    /// How many requests are sent in a second at most. Further ones wait, in the order of arrival
    /// and at even distances. Every attempt of a retry counts. The wait is no part of the
    /// [timeout](Self::timeout). Clones of the client share the limit; by default there is none.
    pub fn max_requests_per_second(mut self, requests: u32) -> Self {
        self.settings.max_requests_per_second = Some(requests);
        self
    }

    /// How many calls are under way at a time at most. Further ones wait, in the order of arrival.
    /// The wait is no part of the [timeout](Self::timeout). Clones of the client share the limit; by
    /// default there is none.
    pub fn max_concurrent_calls(mut self, calls: usize) -> Self {
        self.settings.max_calls = Some(calls);
        self
    }

    /// A `tower` layer around the sending of each request, for headers, metrics and recordings.
    ///
    /// Each attempt of a retry passes through it, complete with all headers. That of the token is
    /// marked as sensitive, so that `Debug` does not show it. Of several layers, the first that was
    /// added sees a request first. A layer may respond itself.
    ///
    /// ```
    /// use apitwin_runtime::client::reqwest::{Request, header::HeaderValue};
    /// # apitwin_runtime::client_types! {
    /// #     /// A client.
    /// #     pub struct Client in the dialect &apitwin_runtime::client::ProblemDetails;
    /// #     /// An error.
    /// #     pub struct Error;
    /// # }
    ///
    /// let add_header = tower::util::MapRequestLayer::new(|mut request: Request| {
    ///     let value = HeaderValue::from_static("nightly");
    ///     request.headers_mut().insert("x-job", value);
    ///     request
    /// });
    /// let client = Client::builder("https://api.example.com").layer(add_header).build()?;
    /// # Ok::<(), Error>(())
    /// ```
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<HttpService> + Send + Sync + 'static,
        L::Service: Service<Request, Response = Response, Error: Into<BoxError>, Future: Send>
            + Clone
            + Send
            + Sync
            + 'static,
    {
        self.settings.layers.push(any_layer(layer));
        self
    }

    /// The `User-Agent`; the default is the name and the version of the generated
    /// crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = user_agent.into();
        self
    }

    /// The HTTP client to send with, for shared connections and what the other settings do not
    /// reach.
    ///
    /// Token, user agent and timeout are set on each request and hold with
    /// this client as well. Its redirects are its own: the client that is
    /// built otherwise follows 307 and 308 within the server only. By
    /// default the proxy variables of the environment are heeded.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.settings.http_client = Some(client);
        self
    }

    /// How many bytes the body of a response may have; 64 MiB unless set. A larger one is an error
    /// of kind [`BodyTooLarge`](super::ErrorKind::BodyTooLarge), and is not read to its end.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// What URL and token are called in messages of [`build`](Self::build), for programs that take them
    /// from elsewhere than their code.
    pub fn setting_names(mut self, names: EnvironmentVariables) -> Self {
        self.settings.names = names;
        self
    }

    /// When a request is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Checks the settings and makes the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidConfiguration`](super::ErrorKind::InvalidConfiguration):
    /// the base URL is not the `http` or `https` root of a server, a credential
    /// or the user agent cannot be a header, the document has no security scheme
    /// for a credential, the file of the token cannot be
    /// read, a limit is zero, something is set that a client given from outside
    /// has already settled, or TLS cannot be set up.
    pub fn build(self) -> Result<C, C::Error> {
        Ok(C::from(self.settings.build()?))
    }
}

impl Settings {
    fn new(dialect: &'static dyn Dialect, base_url: &str) -> Self {
        Self {
            dialect,
            names: EnvironmentVariables {
                url: "base_url",
                token: "token",
                token_file: "token_file",
            },
            base_url: base_url.to_owned(),
            credentials: GivenCredentials::default(),
            timeout: Duration::from_secs(30),
            user_agent: dialect.user_agent().to_owned(),
            http_client: None,
            own: HttpClient::default(),
            layers: Vec::new(),
            max_calls: None,
            max_requests_per_second: None,
            body_limit: BODY_LIMIT,
            retry: RetryPolicy::default(),
        }
    }

    fn build(self) -> Result<Core, Error> {
        let base_url = base_url::check(self.names.url, self.dialect, &self.base_url)?;
        let security = self.dialect.security();
        let credentials = self.credentials.build(&self.names, security)?;
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|_| {
            Error::configuration("user_agent: it holds characters that a header cannot carry")
        })?;
        let limits = [
            ("max_concurrent_calls", self.max_calls == Some(0)),
            (
                "max_requests_per_second",
                self.max_requests_per_second == Some(0),
            ),
        ];
        if let Some((name, _)) = limits.iter().find(|(_, zero)| *zero) {
            return Err(Error::configuration(format!(
                "{name}: 0 would let nothing through; leave it out for no limit"
            )));
        }
        let timeout_to_add = self.http_client.is_some().then_some(self.timeout);
        let http = match self.http_client {
            Some(client) => {
                self.own.require_unset()?;
                client
            }
            None => self.own.build(self.timeout)?,
        };
        Ok(Core {
            base_url: base_url.into(),
            shared: Arc::new(Shared {
                dialect: self.dialect,
                credentials,
                user_agent,
                timeout: self.timeout,
                timeout_to_add,
                transport: Transport::new(&http, &self.layers),
                limits: Limits::new(self.max_calls, self.max_requests_per_second),
                body_limit: self.body_limit,
                retry: self.retry,
            }),
            http,
        })
    }
}

impl<C> Clone for ClientBuilder<C> {
    fn clone(&self) -> Self {
        Self {
            settings: self.settings.clone(),
            client: PhantomData,
        }
    }
}

/// Shows neither the token nor the proxies nor the base URL, which is not checked
/// yet: both may hold credentials.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        f.debug_struct("ClientBuilder")
            .field("has_token", &settings.credentials.has_token())
            .field("timeout", &settings.timeout)
            .field("connect_timeout", &settings.own.connect_timeout)
            .field("layers", &settings.layers.len())
            .field("max_concurrent_calls", &settings.max_calls)
            .field("max_requests_per_second", &settings.max_requests_per_second)
            .field("user_agent", &settings.user_agent)
            .field("retry", &settings.retry)
            .finish_non_exhaustive()
    }
}
