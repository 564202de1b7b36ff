// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `discovery`.

use crate::client::runtime::{BoxError, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `discovery`
///
/// The server's own description of its API.
impl crate::Client {
    /// Read the server's own description of its API.
    ///
    /// Returns a Swagger 2.0 document of the enabled operations. The server generates it from its
    /// code, with errors: success statuses depend on the method alone, some definition names cover
    /// several schemas, and operations without an id are missing. Needs no token.
    ///
    /// `GET /api/v1/discovery`, operation `discovery`.
    ///
    /// Server behaviour:
    /// [the-servers-own-description](crate::server_behaviour#the-servers-own-description).
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 200, [`DiscoveryDocument`](crate::models::DiscoveryDocument): The document.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. [`Error`](crate::Error) lists what
    /// else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let discovery_document = client.discovery().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn discovery(&self) -> Discovery<'_> {
        Discovery::new(self)
    }
}

/// A call of `discovery`, which [`Client::discovery`](crate::Client::discovery) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct Discovery<'a> {
    client: &'a crate::Client,
    internal: Result<Option<bool>, ParameterError>,
}

impl<'a> Discovery<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client, internal: Ok(None) }
    }

    /// Whether to include the operations that are meant for the server's own user interface. They
    /// are not where it is left out. Any text but `false`, `False`, `FALSE`, `0`, `null` and the
    /// empty one counts as true.
    ///
    /// Optional.
    pub fn internal<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.internal = ParameterError::convert("internal", "bool", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, internal } = self;
        let internal = internal?;
        let url = format!("{}/api/v1/discovery", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("internal", &internal))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/discovery`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::DiscoveryDocument>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::DISCOVERY,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
