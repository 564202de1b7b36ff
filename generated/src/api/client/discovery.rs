// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `discovery`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

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
    /// # Parameters
    ///
    /// - optional, by setters: [`internal`](crate::builder::Discovery::internal)
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
    /// let discovery_document = client.discovery().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn discovery(&self) -> Discovery {
        Discovery::new(self)
    }
}

/// A call of `discovery`, which [`Client::discovery`](crate::Client::discovery) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Discovery {
    client: crate::Client,
    internal: Result<Option<bool>, ParameterError>,
}

impl Discovery {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            internal: Ok(None),
        }
    }

    /// Whether to include the operations that are meant for the server's own user interface. Any
    /// text but `false`, `False`, `FALSE`, `0`, `null` and the empty one counts as true. The server
    /// takes `false` without it.
    pub fn internal(mut self, internal: impl runtime::OptionalArgument<bool>) -> Self {
        self.internal = ParameterError::convert_optional("internal", "bool", internal);
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::DiscoveryDocument, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::DISCOVERY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for Discovery {
    type Output = Result<ResponseValue<crate::models::DiscoveryDocument>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::DiscoveryDocument, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
