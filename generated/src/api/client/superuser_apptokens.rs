// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `superuser` that are about `apptokens`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the app tokens of all users.
    ///
    /// Lists the app-specific tokens of every user, without the secrets and without their owners.
    /// Global read-only superusers may call it, and so may superusers if `SUPERUSERS_FULL_ACCESS`
    /// is on. Returns 404 if a feature is off.
    ///
    /// `GET /api/v1/superuser/apptokens`, operation `listAllAppTokens`.
    ///
    /// Server behaviour:
    /// [full-access-of-superusers](crate::server_behaviour#full-access-of-superusers).
    ///
    /// # Access
    ///
    /// Needs a token with `super:user`. Exists where `APP_SPECIFIC_TOKENS`, `SUPER_USERS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The tokens.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_all_app_tokens(&self) -> ListAllAppTokens<'_> {
        ListAllAppTokens::new(self)
    }
}

/// The call of `listAllAppTokens`, begun by
/// [`Client::list_all_app_tokens`](crate::Client::list_all_app_tokens).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAllAppTokens<'a> {
    client: &'a super::Client,
    expiring: Result<Option<bool>, &'static str>,
}

impl<'a> ListAllAppTokens<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            expiring: Ok(None),
        }
    }

    /// Whether only tokens that end soon are listed: within a tenth of the configured life of a
    /// token, four weeks where none is configured.
    ///
    /// Optional.
    pub fn expiring<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<bool>,
    {
        self.expiring = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `bool` for expiring failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, expiring } = self;
        let expiring = expiring.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/superuser/apptokens", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("expiring", &expiring))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/superuser/apptokens`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
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
