//! The client of a registry: the type that the generated calls are methods of.

mod dialect;
mod error;

use apitwin_runtime::client;
pub(crate) use apitwin_runtime::client::{
    FromResponse, call, call_without_body, ensure, paging, read,
};

apitwin_runtime::client_types! {
    /// A client of one registry.
    ///
    /// Each operation is a method. It takes what the operation requires, in the order of the
    /// path, and a required body last; what is optional has setters. A call is sent when it is
    /// awaited. [`Argument`](crate::Argument) lists what parameters take. A clone is cheap and shares the connections.
    ///
    /// ```no_run
    /// # async fn run() -> quay_api::Result<()> {
    /// use quay_api::Client;
    ///
    /// let client = Client::new("https://quay.example.com", "token")?;
    /// let organization = client.get_organization("acme").await?;
    /// println!("{}", organization.name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// What is missing or of a wrong type does not compile:
    ///
    /// ```compile_fail,E0061
    /// # fn example(client: quay_api::Client) {
    /// let call = client.get_organization();
    /// # }
    /// ```
    /// ```compile_fail,E0277
    /// # fn example(client: quay_api::Client) {
    /// let call = client.get_organization(Some("acme"));
    /// # }
    /// ```
    /// ```compile_fail,E0277
    /// # fn example(client: quay_api::Client) {
    /// let call = client.create_organization("acme");
    /// # }
    /// ```
    ///
    #[doc = include_str!("../../api/client/contents.md")]
    pub struct Client in the dialect &dialect::Quay;

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
    /// match client.get_organization("acme").await {
    ///     Ok(organization) => println!("{}", organization.name),
    ///     Err(error) if error.is_not_found() => println!("there is none"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
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
