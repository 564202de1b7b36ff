//! Owns [`Client`]: where the registry is, and what all calls to it have in common.

mod answer;
mod builder;
mod call;
mod error;
mod message;
#[allow(dead_code)] // Not every tag has answers in pages.
pub(crate) mod paging;
mod rejection;
mod response;
mod retry;
pub(crate) mod runtime;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

pub(crate) use self::answer::FromAnswer;
#[allow(unused_imports)] // Not every tag has answers that depend on the status.
pub(crate) use self::answer::read;
pub use self::builder::ClientBuilder;
pub(crate) use self::call::{call, call_without_answer};
pub use self::error::{Error, ErrorKind};
pub use self::response::ResponseValue;
pub use self::retry::RetryPolicy;
use crate::Secret;

/// A client of one registry.
///
/// Each operation is a method that starts a call; set its parameters and send
/// it. A clone is cheap and shares the connections.
///
/// ```no_run
/// # async fn run() -> quay_api::Result<()> {
/// use quay_api::Client;
///
/// let client = Client::new("https://quay.example.com", "token")?;
/// let organization = client.get_organization().orgname("acme").send().await?;
/// println!("{}", organization.name);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    /// Without a slash at the end: the paths of the operations begin with one.
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) shared: Arc<Shared>,
}

/// What the clones of a client have in common.
pub(crate) struct Shared {
    /// Marked as sensitive, so that the layers below do not show it either.
    authorization: Option<HeaderValue>,
    user_agent: HeaderValue,
    timeout: Duration,
    /// The timeout, where the HTTP client is not ours and may have another.
    timeout_to_add: Option<Duration>,
    retry: RetryPolicy,
}

impl Client {
    /// A client that authenticates with an OAuth access token, with the
    /// defaults of [`ClientBuilder`] for everything else.
    ///
    /// # Errors
    ///
    /// When the base URL or the token is unusable; see [`ClientBuilder::build`].
    pub fn new(base_url: impl AsRef<str>, token: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder(base_url).token(token).build()
    }

    /// Starts to configure a client of the registry at `base_url`, for example
    /// `https://quay.example.com`.
    pub fn builder(base_url: impl AsRef<str>) -> ClientBuilder {
        ClientBuilder::new(base_url.as_ref())
    }

    /// The base URL of the registry, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.baseurl
    }
}

/// Tells whether there is a token, never which.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &self.shared;
        f.debug_struct("Client")
            .field("base_url", &self.baseurl)
            .field("has_token", &shared.authorization.is_some())
            .field("timeout", &shared.timeout)
            .field("retry", &shared.retry)
            .finish_non_exhaustive()
    }
}
