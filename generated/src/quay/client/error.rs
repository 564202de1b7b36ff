//! Why a call failed, and what Quay's error bodies add to that.

use std::error::Error as StdError;
use std::fmt;
use std::ops::Deref;

use apitwin_runtime::client::{self, ParameterError};
use reqwest::header::InvalidHeaderValue;

use crate::models::ErrorBody;

/// Why a call failed.
///
/// `Display` gives one line, for example
/// `getOrganization (GET /api/v1/organization/acme): 404 not_found: Not Found`.
/// Neither `Display` nor `Debug` shows the token, a query, or the body of a
/// response; of the server's text the first line is shown. The body is at
/// [`body`](Self::body).
///
/// What every API has in common, such as `status()` and `is_not_found()`, is
/// reached through the [error of the runtime](client::Error), to which it
/// dereferences.
///
/// ```no_run
/// # async fn run(client: quay_api::Client) -> quay_api::Result<()> {
/// match client.get_organization().orgname("acme").send().await {
///     Ok(organization) => println!("{}", organization.name),
///     Err(error) if error.is_not_found() => println!("there is none"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
pub struct Error(client::Error);

impl Error {
    /// The error body of the response. It may quote the request; do not log it.
    ///
    /// A route that the server lacks, for example because its feature is off,
    /// responds with a page, which is [`ErrorBody::Text`].
    pub fn body(&self) -> Option<&ErrorBody> {
        self.0.decoded_body(|bytes| match client::read(bytes) {
            Ok(json) => ErrorBody::from_json(json),
            Err(_) => ErrorBody::Text(String::from_utf8_lossy(bytes).into_owned()),
        })
    }

    /// The registry is in read-only mode and rejects writes (503).
    pub fn is_read_only(&self) -> bool {
        self.is_permanent()
    }
}

impl Deref for Error {
    type Target = client::Error;

    fn deref(&self) -> &client::Error {
        &self.0
    }
}

impl From<client::Error> for Error {
    fn from(core: client::Error) -> Self {
        Self(core)
    }
}

impl From<Error> for client::Error {
    fn from(error: Error) -> Self {
        error.0
    }
}

impl From<ParameterError> for Error {
    fn from(source: ParameterError) -> Self {
        client::Error::from(source).into()
    }
}

impl From<reqwest::Error> for Error {
    fn from(source: reqwest::Error) -> Self {
        client::Error::from(source).into()
    }
}

impl From<InvalidHeaderValue> for Error {
    fn from(source: InvalidHeaderValue) -> Self {
        client::Error::from(source).into()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
