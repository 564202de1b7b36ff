// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `appspecifictokens`.

use crate::client::runtime::{
    BoxError, ParameterError, Error, QueryParam, ResponseValue, encode_path,
};

/// # Tag `appspecifictokens`
///
/// Passwords that a user creates for single applications, such as a container engine.
impl crate::Client {
    /// List the application tokens of the caller.
    ///
    /// Lists the caller's own tokens, without their codes. Superusers see only their own tokens
    /// too. Expired tokens stay in the list until the server cleans them up.
    ///
    /// `GET /api/v1/user/apptoken`, operation `listAppTokens`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `APP_SPECIFIC_TOKENS` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`AppTokenList`](crate::models::AppTokenList): The tokens.
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
    /// let app_token_list = client.list_app_tokens().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_app_tokens(&self) -> ListAppTokens<'_> {
        ListAppTokens::new(self)
    }

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
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `APP_SPECIFIC_TOKENS` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`AppTokenResponse`](crate::models::AppTokenResponse): The token with its code.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404, 415 or 503. [`Error`](crate::Error)
    /// lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// use quay_api::models::NewAppToken;
    ///
    /// let app_token_response = client
    ///     .create_app_token()
    ///     .body(NewAppToken::new("laptop"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_app_token(&self) -> CreateAppToken<'_> {
        CreateAppToken::new(self)
    }

    /// Read an application token with its code.
    ///
    /// Returns one of the caller's tokens, including its code. Returns 404 if the token does not
    /// exist, belongs to another user or has expired.
    ///
    /// `GET /api/v1/user/apptoken/{token_uuid}`, operation `getAppToken`.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `APP_SPECIFIC_TOKENS` is on.
    ///
    /// # Responses
    ///
    /// - 200, [`AppTokenResponse`](crate::models::AppTokenResponse): The token with its code.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403 or 404. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// let app_token_response = client
    ///     .get_app_token()
    ///     .token_uuid("1d0ae403-c133-4d11-9c08-2d08bb2ca1a9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_app_token(&self) -> GetAppToken<'_> {
        GetAppToken::new(self)
    }

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
    /// Needs a token with `user:admin`. The server has the operation only where
    /// `APP_SPECIFIC_TOKENS` is on.
    ///
    /// # Responses
    ///
    /// - 204, no body: The token was revoked.
    ///
    /// # Errors
    ///
    /// The server rejects requests with 400, 401, 403, 404 or 503. Its own reasons are
    /// [`Missing`](crate::Reason::Missing). [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client
    ///     .revoke_app_token()
    ///     .token_uuid("1d0ae403-c133-4d11-9c08-2d08bb2ca1a9")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_app_token(&self) -> RevokeAppToken<'_> {
        RevokeAppToken::new(self)
    }
}

/// A call of `listAppTokens`, which [`Client::list_app_tokens`](crate::Client::list_app_tokens)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct ListAppTokens<'a> {
    client: &'a crate::Client,
    expiring: Result<Option<bool>, ParameterError>,
}

impl<'a> ListAppTokens<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self { client, expiring: Ok(None) }
    }

    /// Whether to list only the tokens that expire soon, which is within the last tenth of the
    /// configured lifetime, or of four weeks where none is configured. Any text but `false`,
    /// `False`, `FALSE`, `0`, `null` and the empty one counts as true.
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
        let url = format!("{}/api/v1/user/apptoken", client.base_url());
        Ok(
            client
                .http()
                .get(url)
                .query(&QueryParam::new("expiring", &expiring))
                .build()?,
        )
    }

    /// Sends `GET /api/v1/user/apptoken`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
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

/// A call of `createAppToken`, which
/// [`Client::create_app_token`](crate::Client::create_app_token) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct CreateAppToken<'a> {
    client: &'a crate::Client,
    body: Result<crate::models::NewAppToken, ParameterError>,
}

impl<'a> CreateAppToken<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            body: Err(ParameterError::missing("body", "NewAppToken")),
        }
    }

    /// The body of the request.
    ///
    /// Required.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::models::NewAppToken, Error: Into<BoxError>>,
    {
        self.body = ParameterError::convert("body", "NewAppToken", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let body = body?;
        let url = format!("{}/api/v1/user/apptoken", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/apptoken`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AppTokenResponse>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::CREATE_APP_TOKEN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `getAppToken`, which [`Client::get_app_token`](crate::Client::get_app_token)
/// begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct GetAppToken<'a> {
    client: &'a crate::Client,
    token_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> GetAppToken<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            token_uuid: Err(ParameterError::missing("token_uuid", "PathSegment")),
        }
    }

    /// The UUID of the token.
    ///
    /// Required.
    pub fn token_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.token_uuid = ParameterError::convert("token_uuid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, token_uuid } = self;
        let token_uuid = token_uuid?;
        let token_uuid = encode_path(&token_uuid);
        let url = format!("{}/api/v1/user/apptoken/{token_uuid}", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /api/v1/user/apptoken/{token_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> impl Future<
        Output = Result<ResponseValue<crate::models::AppTokenResponse>, Error>,
    > {
        crate::client::call(
            &crate::api::operations::GET_APP_TOKEN,
            &[200],
            self.client,
            self.into_request(),
        )
    }
}

/// A call of `revokeAppToken`, which
/// [`Client::revoke_app_token`](crate::Client::revoke_app_token) begins.
#[must_use = "a call does nothing before it is sent"]
#[derive(Debug, Clone)]
pub struct RevokeAppToken<'a> {
    client: &'a crate::Client,
    token_uuid: Result<crate::PathSegment, ParameterError>,
}

impl<'a> RevokeAppToken<'a> {
    pub(crate) fn new(client: &'a crate::Client) -> Self {
        Self {
            client,
            token_uuid: Err(ParameterError::missing("token_uuid", "PathSegment")),
        }
    }

    /// The UUID of the token.
    ///
    /// Required.
    pub fn token_uuid<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::PathSegment, Error: Into<BoxError>>,
    {
        self.token_uuid = ParameterError::convert("token_uuid", "PathSegment", value);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, token_uuid } = self;
        let token_uuid = token_uuid?;
        let token_uuid = encode_path(&token_uuid);
        let url = format!("{}/api/v1/user/apptoken/{token_uuid}", client.base_url());
        Ok(client.http().delete(url).build()?)
    }

    /// Sends `DELETE /api/v1/user/apptoken/{token_uuid}`.
    ///
    /// # Errors
    ///
    /// A parameter is missing or does not convert, the request does not get through, the server
    /// rejects it, or the response does not fit the document.
    #[inline]
    pub fn send(self) -> impl Future<Output = Result<ResponseValue<()>, Error>> {
        crate::client::call_without_body(
            &crate::api::operations::REVOKE_APP_TOKEN,
            &[204],
            self.client,
            self.into_request(),
        )
    }
}
