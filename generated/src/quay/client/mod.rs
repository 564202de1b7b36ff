//! The client of a registry: the type that the generated calls are methods of.

mod dialect;
mod error;
mod validator;

use std::fmt;

use apitwin_runtime::client::{self, ApiClient, Core};
pub(crate) use apitwin_runtime::client::{FromResponse, call, call_without_body, paging, read};

pub use self::error::Error;
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
///
#[doc = include_str!("../../api/client/contents.md")]
#[derive(Clone)]
pub struct Client {
    core: Core,
}

/// Configures a [`Client`].
///
/// ```
/// use std::time::Duration;
/// use quay_api::{Client, RetryPolicy};
///
/// let client = Client::builder("https://quay.example.com")
///     .token("token")
///     .timeout(Duration::from_secs(10))
///     .retry(RetryPolicy::off())
///     .build()?;
/// # Ok::<(), quay_api::Error>(())
/// ```
///
/// Do not let it pose as a browser: Quay rejects reads from browsers that lack
/// a header of its web interface.
pub type ClientBuilder = client::ClientBuilder<Client>;

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
    #[inline]
    pub fn base_url(&self) -> &str {
        self.core.base_url()
    }

    /// The HTTP client that the generated calls build their requests with.
    #[inline]
    pub(crate) fn http(&self) -> &reqwest::Client {
        self.core.http()
    }
}

impl From<Core> for Client {
    fn from(core: Core) -> Self {
        Self { core }
    }
}

impl ApiClient for Client {
    type Error = Error;

    const DIALECT: &'static dyn client::Dialect = &dialect::Quay;

    #[inline]
    fn core(&self) -> &Core {
        &self.core
    }
}

/// Tells whether there is a token, never which.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.core.fmt(f)
    }
}

/// What the generated calls find under the name `progenitor_client`.
///
/// The requests of the calls are written by progenitor for its own runtime. Three parts of that
/// runtime are replaced:
///
/// - its error prints whole responses, which may hold secrets, forgets the status of a response
///   that it cannot decode, and knows neither operation nor path;
/// - its response value is tied to that error;
/// - its path encoding writes the slash of a repository name as `%2F`.
pub(crate) mod runtime {
    #[allow(unused_imports, reason = "not every document has query parameters")]
    pub(crate) use apitwin_runtime::client::QueryParam;
    pub(crate) use apitwin_runtime::client::{
        BoxError, ParameterError, ResponseValue, encode_path,
    };

    pub(crate) use super::Error;
}
