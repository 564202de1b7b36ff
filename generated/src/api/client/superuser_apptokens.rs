// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The builders of tag `superuser` that are about `apptokens`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// A call of `listAllAppTokens`, which
/// [`Client::list_all_app_tokens`](crate::Client::list_all_app_tokens) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListAllAppTokens {
    client: crate::Client,
    expiring: Result<Option<bool>, ParameterError>,
}

impl ListAllAppTokens {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            expiring: Ok(None),
        }
    }

    /// Whether only tokens that end soon are listed: within a tenth of the configured life of a
    /// token, four weeks where none is configured.
    pub fn expiring(mut self, expiring: impl runtime::OptionalArgument<bool>) -> Self {
        self.expiring = ParameterError::convert_optional("expiring", "bool", expiring);
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::SuperuserAppTokenList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_ALL_APP_TOKENS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListAllAppTokens {
    type Output = Result<ResponseValue<crate::models::SuperuserAppTokenList>, Error>;
    type IntoFuture = runtime::ResponseFuture<
        crate::models::SuperuserAppTokenList,
        Error,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
