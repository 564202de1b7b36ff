// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `discovery`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

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
    /// - 200: The document.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn discovery(&self) -> Discovery<'_> {
        Discovery::new(self)
    }
}

/// The call of `discovery`, begun by [`Client::discovery`](crate::Client::discovery).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct Discovery<'a> {
    client: &'a super::Client,
    internal: Result<Option<bool>, &'static str>,
}

impl<'a> Discovery<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            internal: Ok(None),
        }
    }

    /// Whether to include the operations that are meant for the server's own user interface. They
    /// are not where it is left out. Any text but `false`, `False`, `FALSE`, `0`, `null` and the
    /// empty one counts as true.
    ///
    /// Optional.
    pub fn internal<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.internal = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for internal failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, internal } = self;
        let internal = internal.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/discovery", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("internal", &internal))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/discovery`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
