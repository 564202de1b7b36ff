//! The client of a registry: the type that the generated calls are methods of.

mod dialect;
mod error;
#[cfg(feature = "sessions")]
mod session;

use apitwin_runtime::client;
pub(crate) use apitwin_runtime::client::{
    FromResponse, call, call_without_body, ensure, paging, read,
};

apitwin_runtime::client_types! {
    #[doc = include_str!("client.md")]
    #[doc = ""]
    #[doc = include_str!("../../api/client/contents.md")]
    pub struct Client in the dialect &dialect::Quay;

    #[doc = include_str!("error.md")]
    pub struct Error;
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

/// What the generated calls find under the name `progenitor_client`.
pub(crate) mod runtime {
    #[allow(
        unused_imports,
        reason = "not every document has every kind of parameter"
    )]
    pub(crate) use apitwin_runtime::client::progenitor::{
        Argument, BodyArgument, OptionalArgument, OptionalBody, ParameterError, QueryParam,
        ResponseFuture, ResponseValue, argument_of_itself, check_route, encode_path, with_body,
    };

    pub(crate) use super::Error;
}
