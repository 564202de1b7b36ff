// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `appspecifictokens`.

use crate::client::runtime::{
    self, ParameterError, Error, QueryParam, ResponseValue, encode_path,
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
    /// The server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.
    ///
    /// `GET /api/v1/user/apptoken`, operation `listAppTokens`.
    ///
    /// Server behaviour: [dates](crate::server_behaviour#dates),
    /// [query-parameters-after-the-rights](crate::server_behaviour#query-parameters-after-the-rights).
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`expiring`](crate::builder::ListAppTokens::expiring)
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
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
    /// let app_token_list = client.list_app_tokens().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_app_tokens(&self) -> ListAppTokens {
        ListAppTokens::new(self)
    }

    /// Create an application token.
    ///
    /// Creates a token that replaces the caller's password in a container engine or another
    /// application. The registry configures the lifetime (`APP_SPECIFIC_TOKEN_EXPIRATION`); by
    /// default, tokens do not expire. Titles may be empty and need not be unique.
    ///
    /// The server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.
    ///
    /// `POST /api/v1/user/apptoken`, operation `createAppToken`.
    ///
    /// Server behaviour: [success-statuses](crate::server_behaviour#success-statuses).
    ///
    /// # Parameters
    ///
    /// - `body`: The body of the request.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
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
    /// let app_token_response = client.create_app_token(NewAppToken::new("laptop")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_app_token(
        &self,
        body: impl runtime::BodyArgument<crate::models::NewAppToken>,
    ) -> CreateAppToken {
        CreateAppToken::new(self, body)
    }

    /// Read an application token with its code.
    ///
    /// Returns one of the caller's tokens, including its code. Returns 404 if the token does not
    /// exist, belongs to another user or has expired.
    ///
    /// The server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.
    ///
    /// `GET /api/v1/user/apptoken/{token_uuid}`, operation `getAppToken`.
    ///
    /// # Parameters
    ///
    /// - `token_uuid`: The UUID of the token.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
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
    ///     .get_app_token("1d0ae403-c133-4d11-9c08-2d08bb2ca1a9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_app_token(
        &self,
        token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> GetAppToken {
        GetAppToken::new(self, token_uuid)
    }

    /// Revoke an application token.
    ///
    /// Deletes one of the caller's tokens, expired or not. Returns 404 if the token does not exist
    /// or belongs to another user, and therefore on a second call.
    ///
    /// The server has the operation only where the feature `APP_SPECIFIC_TOKENS` is on.
    ///
    /// `DELETE /api/v1/user/apptoken/{token_uuid}`, operation `revokeAppToken`.
    ///
    /// Server behaviour: [repeated-deletions](crate::server_behaviour#repeated-deletions).
    ///
    /// # Parameters
    ///
    /// - `token_uuid`: The UUID of the token.
    ///
    /// # Access
    ///
    /// Needs a token with `user:admin`.
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
    /// client.revoke_app_token("1d0ae403-c133-4d11-9c08-2d08bb2ca1a9").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_app_token(
        &self,
        token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> RevokeAppToken {
        RevokeAppToken::new(self, token_uuid)
    }
}

/// A call of `listAppTokens`, which [`Client::list_app_tokens`](crate::Client::list_app_tokens)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct ListAppTokens {
    client: crate::Client,
    expiring: Result<Option<bool>, ParameterError>,
}

impl ListAppTokens {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            expiring: Ok(None),
        }
    }

    /// Whether to list only the tokens that expire soon, which is within the last tenth of the
    /// configured lifetime, or of four weeks where none is configured. Any text but `false`,
    /// `False`, `FALSE`, `0`, `null` and the empty one counts as true.
    pub fn expiring(mut self, expiring: impl runtime::OptionalArgument<bool>) -> Self {
        self.expiring = ParameterError::convert_optional("expiring", "bool", expiring);
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<crate::models::AppTokenList, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::LIST_APP_TOKENS,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for ListAppTokens {
    type Output = Result<ResponseValue<crate::models::AppTokenList>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AppTokenList, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `createAppToken`, which
/// [`Client::create_app_token`](crate::Client::create_app_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct CreateAppToken {
    client: crate::Client,
    body: crate::models::NewAppToken,
}

impl CreateAppToken {
    pub(crate) fn new(
        client: &crate::Client,
        body: impl runtime::BodyArgument<crate::models::NewAppToken>,
    ) -> Self {
        Self {
            client: client.clone(),
            body: body.into_body(),
        }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, body } = self;
        let url = format!("{}/api/v1/user/apptoken", client.base_url());
        Ok(client.http().post(url).json(&body).build()?)
    }

    /// Sends `POST /api/v1/user/apptoken`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AppTokenResponse, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::CREATE_APP_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for CreateAppToken {
    type Output = Result<ResponseValue<crate::models::AppTokenResponse>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AppTokenResponse, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `getAppToken`, which [`Client::get_app_token`](crate::Client::get_app_token)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct GetAppToken {
    client: crate::Client,
    token_uuid: Result<crate::PathSegment, ParameterError>,
}

impl GetAppToken {
    pub(crate) fn new(
        client: &crate::Client,
        token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            token_uuid: ParameterError::convert("token_uuid", "PathSegment", token_uuid),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(
        self,
    ) -> runtime::ResponseFuture<crate::models::AppTokenResponse, Error> {
        let client = self.client.clone();
        crate::client::call(
            &crate::api::operations::GET_APP_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for GetAppToken {
    type Output = Result<ResponseValue<crate::models::AppTokenResponse>, Error>;
    type IntoFuture = runtime::ResponseFuture<crate::models::AppTokenResponse, Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `revokeAppToken`, which
/// [`Client::revoke_app_token`](crate::Client::revoke_app_token) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct RevokeAppToken {
    client: crate::Client,
    token_uuid: Result<crate::PathSegment, ParameterError>,
}

impl RevokeAppToken {
    pub(crate) fn new(
        client: &crate::Client,
        token_uuid: impl runtime::Argument<crate::PathSegment>,
    ) -> Self {
        Self {
            client: client.clone(),
            token_uuid: ParameterError::convert("token_uuid", "PathSegment", token_uuid),
        }
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
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::REVOKE_APP_TOKEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for RevokeAppToken {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
