// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `bootstrap`.

use crate::client::runtime::{self, Error, ResponseValue};

/// # Tag `bootstrap`
///
/// Renewal of the registry's bootstrap token, without a browser.
impl crate::Client {
    /// Replace the bootstrap token.
    ///
    /// Replaces the token that the server created for its configured owner at the first start. Only
    /// that token may call this; its scopes do not matter. The response omits the new token: the
    /// server writes it to the configured location, and the old token becomes invalid. The
    /// configuration determines scope and lifetime (`BOOTSTRAP_TOKEN_SCOPE`,
    /// `BOOTSTRAP_TOKEN_EXPIRATION`).
    ///
    /// The server accepts an expired token only with the header `X-Quay-Bootstrap-Renewal-Location:
    /// local`. It rejects any other valid token with 403, an unknown token with 401, and a call
    /// without a bearer token with 403 and a `WebError`.
    ///
    /// The server has the operation only where the feature `PROGRAMMATIC_BOOTSTRAP` is on.
    ///
    /// `POST /api/v1/bootstrap/renew`, operation `renewBootstrapToken`.
    ///
    /// Server behaviour: [bootstrap-token](crate::server_behaviour#bootstrap-token).
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 200, [`BootstrapRenewal`](crate::models::BootstrapRenewal): The token was replaced.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 500 or 503. Its own reasons are
    /// [`Failed`](crate::Reason::Failed). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let bootstrap_renewal = client.renew_bootstrap_token().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn renew_bootstrap_token(&self) -> RenewBootstrapToken {
        RenewBootstrapToken::new(self)
    }
}

/// A call of `renewBootstrapToken`, which
/// [`Client::renew_bootstrap_token`](crate::Client::renew_bootstrap_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RenewBootstrapToken {
    client: crate::Client,
}

impl RenewBootstrapToken {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/api/v1/bootstrap/renew", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /api/v1/bootstrap/renew`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::BootstrapRenewal, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::RENEW_BOOTSTRAP_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RenewBootstrapToken {
    type Output = Result<ResponseValue<crate::models::BootstrapRenewal>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::BootstrapRenewal, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
