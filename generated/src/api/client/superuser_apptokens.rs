// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `apptokens`.

use crate::client::runtime::{BoxError, ParameterError, Error, QueryParam, ResponseValue};

/// A call of `listAllAppTokens`, which
/// [`Client::list_all_app_tokens`](crate::Client::list_all_app_tokens) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllAppTokens<'a> {
    client: &'a crate::Client,
    expiring: Result<Option<bool>, ParameterError>,
}

impl<'a> ListAllAppTokens<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client, expiring: Ok(None) }
    }

    /// Whether only tokens that end soon are listed: within a tenth of the configured life of a
    /// token, four weeks where none is configured.
    ///
    /// Optional.
    pub fn expiring<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool, Error: Into<BoxError>>,
    {
        self.expiring = ParameterError::convert("expiring", "bool", value).map(Some);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, expiring } = self;
        let expiring = expiring?;
        let url = format!("{}/api/v1/superuser/apptokens", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("expiring", &expiring))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/apptokens`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::SuperuserAppTokenList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_ALL_APP_TOKENS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}
