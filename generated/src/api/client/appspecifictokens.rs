// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `appspecifictokens`.

#[allow(unused_imports)]
use crate::client::runtime::{
    self as progenitor_client, Error, ResponseValue, encode_path,
};

impl crate::Client {
    /// List the application tokens of the caller.
    ///
    /// Lists the caller's own tokens, without their codes. Superusers see only their own tokens
    /// too. Expired tokens stay in the list until the server cleans them up.
    ///
    /// `GET /api/v1/user/apptoken`, operation `listAppTokens`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `APP_SPECIFIC_TOKENS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The tokens.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn list_app_tokens(&self) -> ListAppTokens<'_> {
        ListAppTokens::new(self)
    }
}

/// The call of `listAppTokens`, begun by
/// [`Client::list_app_tokens`](crate::Client::list_app_tokens).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAppTokens<'a> {
    client: &'a super::Client,
    expiring: Result<Option<bool>, &'static str>,
}

impl<'a> ListAppTokens<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            expiring: Ok(None),
        }
    }

    /// Whether to list only the tokens that expire soon, which is within the last tenth of the
    /// configured lifetime, or of four weeks where none is configured. Any text but `false`,
    /// `False`, `FALSE`, `0`, `null` and the empty one counts as true.
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
        let url = format!("{}/api/v1/user/apptoken", client.base_url(),);
        Ok(
            client
                .http()
                .get(url)
                .query(&progenitor_client::QueryParam::new("expiring", &expiring))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/apptoken`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AppTokenList>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::LIST_APP_TOKENS,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Create an application token.
    ///
    /// Creates a token that replaces the caller's password in a container engine or another
    /// application. The registry configures the lifetime (`APP_SPECIFIC_TOKEN_EXPIRATION`); by
    /// default, tokens do not expire. Titles may be empty and need not be unique.
    ///
    /// `POST /api/v1/user/apptoken`, operation `createAppToken`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `APP_SPECIFIC_TOKENS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The token with its code.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 415, 503; see [`Error`](crate::Error) for what
    /// else can go wrong.
    pub fn create_app_token(&self) -> CreateAppToken<'_> {
        CreateAppToken::new(self)
    }
}

/// The call of `createAppToken`, begun by
/// [`Client::create_app_token`](crate::Client::create_app_token).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateAppToken<'a> {
    client: &'a super::Client,
    body: Result<crate::models::NewAppToken, &'static str>,
}

impl<'a> CreateAppToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Err("body was not initialized"),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::models::NewAppToken>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `crate :: models :: NewAppToken` for body failed"
            });
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/user/apptoken", client.base_url(),);
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/apptoken`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AppTokenAnswer>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_APP_TOKEN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Read an application token with its code.
    ///
    /// Returns one of the caller's tokens, including its code. Returns 404 if the token does not
    /// exist, belongs to another user or has expired.
    ///
    /// `GET /api/v1/user/apptoken/{token_uuid}`, operation `getAppToken`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `APP_SPECIFIC_TOKENS` is on.
    ///
    /// # Responses
    ///
    /// - 200: The token with its code.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404; see [`Error`](crate::Error) for what else can go
    /// wrong.
    pub fn get_app_token(&self) -> GetAppToken<'_> {
        GetAppToken::new(self)
    }
}

/// The call of `getAppToken`, begun by [`Client::get_app_token`](crate::Client::get_app_token).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetAppToken<'a> {
    client: &'a super::Client,
    token_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> GetAppToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            token_uuid: Err("token_uuid was not initialized"),
        }
    }

    /// The UUID of the token.
    ///
    /// Required.
    pub fn token_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.token_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for token_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, token_uuid } = self;
        let token_uuid = token_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/apptoken/{}", client.base_url(), encode_path(& token_uuid),
        );
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/apptoken/{token_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<
        Output = Result<ResponseValue<crate::models::AppTokenAnswer>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_APP_TOKEN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

impl crate::Client {
    /// Revoke an application token.
    ///
    /// Deletes one of the caller's tokens, expired or not. Returns 404 if the token does not exist
    /// or belongs to another user, and therefore on a second call.
    ///
    /// `DELETE /api/v1/user/apptoken/{token_uuid}`, operation `revokeAppToken`.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. Exists where `APP_SPECIFIC_TOKENS` is on.
    ///
    /// # Responses
    ///
    /// - 204: The token was revoked.
    ///
    /// # Errors
    ///
    /// The server refuses with 400, 401, 403, 404, 503; see [`Error`](crate::Error) for what else
    /// can go wrong.
    pub fn revoke_app_token(&self) -> RevokeAppToken<'_> {
        RevokeAppToken::new(self)
    }
}

/// The call of `revokeAppToken`, begun by
/// [`Client::revoke_app_token`](crate::Client::revoke_app_token).
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RevokeAppToken<'a> {
    client: &'a super::Client,
    token_uuid: Result<crate::PathSegment, &'static str>,
}

impl<'a> RevokeAppToken<'a> {
    pub(crate) fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            token_uuid: Err("token_uuid was not initialized"),
        }
    }

    /// The UUID of the token.
    ///
    /// Required.
    pub fn token_uuid<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::PathSegment>,
    {
        self.token_uuid = value
            .try_into()
            .map_err(|_| "conversion to `crate :: PathSegment` for token_uuid failed");
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, token_uuid } = self;
        let token_uuid = token_uuid.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/user/apptoken/{}", client.base_url(), encode_path(& token_uuid),
        );
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/apptoken/{token_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter that is missing or cannot be sent, a request that does not get through, a
    /// rejection, or an answer that does not fit.
    #[inline]
    pub fn send(
        self,
    ) -> impl std::future::Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::REVOKE_APP_TOKEN,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
