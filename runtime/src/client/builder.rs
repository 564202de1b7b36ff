//! The settings of a client and their checks.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::redirect::{Attempt, Policy};
use reqwest::{StatusCode, Url};

use super::core::Shared;
use super::{ApiClient, Core, Dialect, Error, RetryPolicy};
use crate::Secret;

/// How many redirects are followed before the last one is returned.
const MAX_REDIRECTS: usize = 5;

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
    base_url: String,
    token: Option<Secret>,
    timeout: Duration,
    connect_timeout: Option<Duration>,
    user_agent: String,
    http_client: Option<reqwest::Client>,
    retry: RetryPolicy,
}

impl<C: ApiClient> ClientBuilder<C> {
    /// Starts to configure a client of the server at `base_url`.
    pub fn new(base_url: &str) -> Self {
        Self {
            settings: Settings {
                dialect: C::DIALECT,
                base_url: base_url.to_owned(),
                token: None,
                timeout: Duration::from_secs(30),
                connect_timeout: None,
                user_agent: C::DIALECT.user_agent().to_owned(),
                http_client: None,
                retry: RetryPolicy::default(),
            },
            client: PhantomData,
        }
    }

    /// The access token, without the word `Bearer`. Without one, only public
    /// operations and public data can be reached.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.settings.token = Some(token.into());
        self
    }

    /// The longest time that one attempt may take, from connecting to the last
    /// byte of the response. The default is 30 s. With retries, a call may take
    /// as many times longer, and the waits between.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// The longest time that connecting may take. By default only
    /// [`timeout`](Self::timeout) holds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = Some(timeout);
        self
    }

    /// The `User-Agent`; the default is the name and the version of the generated
    /// crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = user_agent.into();
        self
    }

    /// The HTTP client to send with, for proxies, private certificate
    /// authorities or shared connections.
    ///
    /// Token, user agent and timeout are set on each request and hold with
    /// this client as well. Its redirects are its own: the client that is
    /// built otherwise follows 307 and 308 within the server only. By
    /// default the proxy variables of the environment are heeded.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.settings.http_client = Some(client);
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
    /// the base URL is not the `http` or `https` root of a server, the token
    /// or the user agent cannot be a header, a connect timeout is set on a
    /// client given from outside, or TLS cannot be set up.
    pub fn build(self) -> Result<C, C::Error> {
        Ok(C::from(self.settings.build()?))
    }
}

impl Settings {
    fn build(self) -> Result<Core, Error> {
        let base_url = check_base_url(self.dialect, &self.base_url)?;
        let authorization = self.token.as_ref().map(check_token).transpose()?;
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|_| {
            Error::configuration("user_agent: it holds characters that a header cannot carry")
        })?;
        let timeout_to_add = self.http_client.is_some().then_some(self.timeout);
        let http = match (self.http_client, self.connect_timeout) {
            (Some(_), Some(_)) => {
                return Err(Error::configuration(
                    "connect_timeout: it cannot be set on a client given by http_client; set it \
                     where that client is built",
                ));
            }
            (Some(client), None) => client,
            (None, connect_timeout) => own_client(self.timeout, connect_timeout)?,
        };
        Ok(Core {
            base_url,
            http,
            shared: Arc::new(Shared {
                dialect: self.dialect,
                authorization,
                user_agent,
                timeout: self.timeout,
                timeout_to_add,
                retry: self.retry,
            }),
        })
    }
}

fn own_client(
    timeout: Duration,
    connect_timeout: Option<Duration>,
) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        .timeout(timeout)
        .redirect(Policy::custom(redirect));
    if let Some(timeout) = connect_timeout {
        builder = builder.connect_timeout(timeout);
    }
    builder.build().map_err(|error| {
        let error = Error::from(error);
        Error::configuration(format!("the HTTP client: {}", error.message()))
    })
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

/// The base URL without a slash at the end. The messages do not quote the
/// text: it may hold credentials.
fn check_base_url(dialect: &dyn Dialect, text: &str) -> Result<String, Error> {
    let fail = |problem: &str| Err(Error::configuration(format!("base_url: {problem}")));
    let url = match Url::parse(text.trim()) {
        Ok(url) => url,
        Err(error) => {
            return fail(&format!(
                "{error}; write the whole URL, such as {}",
                dialect.example_url()
            ));
        }
    };
    if !matches!(url.scheme(), "http" | "https") {
        let example = dialect.example_url();
        return fail(&format!(
            "the scheme is neither http nor https; write {example}"
        ));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return fail("it holds credentials; leave them out and set a token");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return fail("it has a query or a fragment; leave out everything from `?` or `#` on");
    }
    let path = url.path().trim_end_matches('/');
    let prefix = dialect.path_prefix();
    if begins_operations(path, prefix) {
        return fail(&format!(
            "leave out {prefix} at its end; the paths of the operations begin with it"
        ));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Whether `path` ends in `prefix` or in its first segments: `/api` or `/api/v1` for `/api/v1`.
fn begins_operations(path: &str, prefix: &str) -> bool {
    let ends = prefix.match_indices('/').map(|(at, _)| at).skip(1);
    ends.chain([prefix.len()])
        .any(|end| end > 0 && path.ends_with(&prefix[..end]))
}

/// The value of the header that carries the token.
fn check_token(token: &Secret) -> Result<HeaderValue, Error> {
    let fail = |problem: &str| Err(Error::configuration(format!("token: {problem}")));
    let text = token.expose();
    if text.is_empty() {
        return fail("it is empty; to call without a token, do not set one");
    }
    if text
        .get(..7)
        .is_some_and(|word| word.eq_ignore_ascii_case("bearer "))
    {
        return fail("leave out the word Bearer; it is added");
    }
    // Servers take a header of more than two words for no token at all.
    if text.contains(char::is_whitespace) {
        return fail("it holds white space; is there a line break at its end?");
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return fail("it holds characters that a header cannot carry");
    }
    match HeaderValue::from_str(&format!("Bearer {text}")) {
        Ok(mut value) => {
            value.set_sensitive(true);
            Ok(value)
        }
        Err(_) => fail("it holds characters that a header cannot carry"),
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

/// Shows neither the token nor the base URL, which is not checked yet and may
/// hold credentials.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        f.debug_struct("ClientBuilder")
            .field("has_token", &settings.token.is_some())
            .field("timeout", &settings.timeout)
            .field("connect_timeout", &settings.connect_timeout)
            .field("user_agent", &settings.user_agent)
            .field("retry", &settings.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::begins_operations;

    #[test]
    fn a_base_url_ends_before_the_paths_of_the_operations() {
        assert!(begins_operations("/api", "/api/v1"));
        assert!(begins_operations("/registry/api/v1", "/api/v1"));
        assert!(!begins_operations("/api/v2", "/api/v1"));
        assert!(!begins_operations("", "/api/v1"));
        assert!(!begins_operations("/api", ""));
    }
}
