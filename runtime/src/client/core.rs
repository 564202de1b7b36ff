//! Where a server is, and what all calls to it have in common.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use super::credentials::Credentials;
use super::limits::Limits;
use super::transport::Transport;
use super::{Dialect, Error, RetryPolicy};

/// What a generated crate wraps in its `Client`.
///
/// A clone is cheap and shares the connections.
#[derive(Clone)]
pub struct Core {
    /// Without a slash at the end: the paths of the operations begin with one.
    pub(super) base_url: Arc<str>,
    pub(super) http: reqwest::Client,
    pub(super) shared: Arc<Shared>,
}

/// What the clones of a client have in common.
pub(super) struct Shared {
    pub(super) dialect: &'static dyn Dialect,
    pub(super) credentials: Credentials,
    pub(super) user_agent: HeaderValue,
    pub(super) timeout: Duration,
    /// The timeout, where the HTTP client is not ours and may have another.
    pub(super) timeout_to_add: Option<Duration>,
    pub(super) transport: Transport,
    pub(super) limits: Limits,
    /// How many bytes the body of a response may have.
    pub(super) body_limit: usize,
    pub(super) retry: RetryPolicy,
}

/// The client type of one API: what the generated calls are methods of.
pub trait ApiClient: From<Core> {
    /// The error of all its calls.
    type Error: From<Error> + Into<Error> + Send;

    /// How the server of this API says what went wrong.
    const DIALECT: &'static dyn Dialect;

    /// What the type wraps.
    fn core(&self) -> &Core;

    /// What the type wraps, given away.
    fn into_core(self) -> Core;
}

impl Core {
    /// The base URL of the server, without a slash at the end.
    #[inline]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The HTTP client that requests are built with.
    #[inline]
    pub fn http(&self) -> &reqwest::Client {
        &self.http
    }
}

/// Tells whether there is a token, never which.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &self.shared;
        f.debug_struct("Client")
            .field("base_url", &self.base_url)
            .field("has_token", &shared.credentials.has_token())
            .field("timeout", &shared.timeout)
            .field("retry", &shared.retry)
            .finish_non_exhaustive()
    }
}
