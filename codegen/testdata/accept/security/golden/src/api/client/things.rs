// @generated from spec/ by `cargo xtask regen`. Do not edit: change spec/ or codegen/, and run it again.

//! The calls of tag `things`.

use crate::client::runtime::{self, ParameterError, Error, QueryParam, ResponseValue};

/// # Tag `things`
///
/// Things to test with.
impl crate::Client {
    /// `GET /bearer`.
    ///
    /// `GET /bearer`, operation `withBearer`.
    ///
    /// # Access
    ///
    /// Needs a token of any scope.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_bearer().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_bearer(&self) -> WithBearer {
        WithBearer::new(self)
    }

    /// `GET /basic`.
    ///
    /// `GET /basic`, operation `withBasic`.
    ///
    /// # Access
    ///
    /// Needs user and password (password).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_basic().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_basic(&self) -> WithBasic {
        WithBasic::new(self)
    }

    /// `GET /header`.
    ///
    /// `GET /header`, operation `withHeaderKey`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-App-Key (headerKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_header_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_header_key(&self) -> WithHeaderKey {
        WithHeaderKey::new(self)
    }

    /// `GET /header/as-parameter`.
    ///
    /// `GET /header/as-parameter`, operation `withKeyAsParameter`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`x_app_key`](crate::builder::WithKeyAsParameter::x_app_key)
    ///
    /// # Access
    ///
    /// Needs a key in the header X-App-Key (headerKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_key_as_parameter().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_key_as_parameter(&self) -> WithKeyAsParameter {
        WithKeyAsParameter::new(self)
    }

    /// `GET /query`.
    ///
    /// `GET /query`, operation `withQueryKey`.
    ///
    /// # Parameters
    ///
    /// - optional, by setters: [`name`](crate::builder::WithQueryKey::name)
    ///
    /// # Access
    ///
    /// Needs a key in the query parameter app key (queryKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_query_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_query_key(&self) -> WithQueryKey {
        WithQueryKey::new(self)
    }

    /// `GET /cookie`.
    ///
    /// `GET /cookie`, operation `withCookieKey`.
    ///
    /// # Access
    ///
    /// Needs a key in the cookie session (cookieKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_cookie_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_cookie_key(&self) -> WithCookieKey {
        WithCookieKey::new(self)
    }

    /// `GET /oauth`.
    ///
    /// `GET /oauth`, operation `withScopes`.
    ///
    /// # Access
    ///
    /// Needs a token with `read` and `list` or `admin`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_scopes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_scopes(&self) -> WithScopes {
        WithScopes::new(self)
    }

    /// `GET /openid`.
    ///
    /// `GET /openid`, operation `withOpenId`.
    ///
    /// # Access
    ///
    /// Needs a token with `profile`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_open_id().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_open_id(&self) -> WithOpenId {
        WithOpenId::new(self)
    }

    /// `GET /either`.
    ///
    /// `GET /either`, operation `withEither`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-App-Key (headerKey), or an access token of OAuth 2 (oauth) with
    /// `read`, or user and password (password).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_either().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_either(&self) -> WithEither {
        WithEither::new(self)
    }

    /// `POST /both`.
    ///
    /// `POST /both`, operation `withBoth`.
    ///
    /// # Access
    ///
    /// Needs a key in the header X-App-Key (headerKey) and an access token of OAuth 2 (oauth) with
    /// `read` and a key in the cookie session (cookieKey), or user and password (password) and a
    /// key in the query parameter app key (queryKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_both().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_both(&self) -> WithBoth {
        WithBoth::new(self)
    }

    /// `GET /two-tokens`.
    ///
    /// `GET /two-tokens`, operation `withTokenOfBoth`.
    ///
    /// # Access
    ///
    /// Needs an access token of OAuth 2 (oauth) with `read` and a token of OpenID Connect (openid)
    /// with `profile`.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.with_token_of_both().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_token_of_both(&self) -> WithTokenOfBoth {
        WithTokenOfBoth::new(self)
    }

    /// `GET /optional`.
    ///
    /// `GET /optional`, operation `optional`.
    ///
    /// # Access
    ///
    /// Needs no credentials, and takes a key in the header X-App-Key (headerKey).
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional(&self) -> Optional {
        Optional::new(self)
    }

    /// `GET /public`.
    ///
    /// `GET /public`, operation `open`.
    ///
    /// # Access
    ///
    /// Needs no token.
    ///
    /// # Responses
    ///
    /// - 204, no body: Done.
    ///
    /// # Errors
    ///
    /// The document declares no rejections. [`Error`](crate::Error) lists what else can go wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: quay_api::Client) -> quay_api::Result<()> {
    /// client.open().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self) -> Open {
        Open::new(self)
    }
}

/// A call of `withBearer`, which [`Client::with_bearer`](crate::Client::with_bearer) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithBearer {
    client: crate::Client,
}

impl WithBearer {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/bearer", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /bearer`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_BEARER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithBearer {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withBasic`, which [`Client::with_basic`](crate::Client::with_basic) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithBasic {
    client: crate::Client,
}

impl WithBasic {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/basic", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /basic`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_BASIC,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithBasic {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withHeaderKey`, which [`Client::with_header_key`](crate::Client::with_header_key)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithHeaderKey {
    client: crate::Client,
}

impl WithHeaderKey {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/header", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /header`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_HEADER_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithHeaderKey {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withKeyAsParameter`, which
/// [`Client::with_key_as_parameter`](crate::Client::with_key_as_parameter) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithKeyAsParameter {
    client: crate::Client,
    x_app_key: Result<Option<String>, ParameterError>,
}

impl WithKeyAsParameter {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            x_app_key: Ok(None),
        }
    }

    pub fn x_app_key(
        mut self,
        x_app_key: impl runtime::OptionalArgument<String>,
    ) -> Self {
        self.x_app_key = ParameterError::convert_optional(
            "x_app_key",
            "String",
            x_app_key,
        );
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, x_app_key } = self;
        let x_app_key = x_app_key?;
        let mut headers = apitwin_runtime::client::Headers::default();
        headers
            .add(
                "x_app_key",
                "x-app-key",
                apitwin_runtime::Style::Simple {
                    explode: false,
                },
                &x_app_key,
            )?;
        let url = format!("{}/header/as-parameter", client.base_url());
        Ok(client.http().get(url).headers(headers.into_map()).build()?)
    }

    /// Sends `GET /header/as-parameter`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_KEY_AS_PARAMETER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithKeyAsParameter {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withQueryKey`, which [`Client::with_query_key`](crate::Client::with_query_key)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithQueryKey {
    client: crate::Client,
    name: Result<Option<String>, ParameterError>,
}

impl WithQueryKey {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self {
            client: client.clone(),
            name: Ok(None),
        }
    }

    pub fn name(mut self, name: impl runtime::OptionalArgument<String>) -> Self {
        self.name = ParameterError::convert_optional("name", "String", name);
        self
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client, name } = self;
        let name = name?;
        let url = format!("{}/query", client.base_url());
        Ok(client.http().get(url).query(&QueryParam::new("name", &name)).build()?)
    }

    /// Sends `GET /query`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_QUERY_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithQueryKey {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withCookieKey`, which [`Client::with_cookie_key`](crate::Client::with_cookie_key)
/// begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithCookieKey {
    client: crate::Client,
}

impl WithCookieKey {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/cookie", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /cookie`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_COOKIE_KEY,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithCookieKey {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withScopes`, which [`Client::with_scopes`](crate::Client::with_scopes) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithScopes {
    client: crate::Client,
}

impl WithScopes {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/oauth", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /oauth`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_SCOPES,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithScopes {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withOpenId`, which [`Client::with_open_id`](crate::Client::with_open_id) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithOpenId {
    client: crate::Client,
}

impl WithOpenId {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/openid", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /openid`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_OPEN_ID,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithOpenId {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withEither`, which [`Client::with_either`](crate::Client::with_either) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithEither {
    client: crate::Client,
}

impl WithEither {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/either", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /either`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_EITHER,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithEither {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withBoth`, which [`Client::with_both`](crate::Client::with_both) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithBoth {
    client: crate::Client,
}

impl WithBoth {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/both", client.base_url());
        Ok(client.http().post(url).build()?)
    }

    /// Sends `POST /both`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_BOTH,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithBoth {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `withTokenOfBoth`, which
/// [`Client::with_token_of_both`](crate::Client::with_token_of_both) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct WithTokenOfBoth {
    client: crate::Client,
}

impl WithTokenOfBoth {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/two-tokens", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /two-tokens`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::WITH_TOKEN_OF_BOTH,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for WithTokenOfBoth {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `optional`, which [`Client::optional`](crate::Client::optional) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Optional {
    client: crate::Client,
}

impl Optional {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/optional", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /optional`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::OPTIONAL,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for Optional {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// A call of `open`, which [`Client::open`](crate::Client::open) begins.
#[must_use = "a call does nothing before it is sent or awaited"]
#[derive(Debug, Clone)]
pub struct Open {
    client: crate::Client,
}

impl Open {
    pub(crate) fn new(client: &crate::Client) -> Self {
        Self { client: client.clone() }
    }

    #[inline]
    fn into_request(self) -> Result<reqwest::Request, Error> {
        let Self { client } = self;
        let url = format!("{}/public", client.base_url());
        Ok(client.http().get(url).build()?)
    }

    /// Sends `GET /public`.
    ///
    /// # Errors
    ///
    /// A parameter does not convert, the request does not get through, the server rejects it, or
    /// the response does not fit the document.
    #[inline]
    pub fn send(self) -> runtime::ResponseFuture<(), Error> {
        let client = self.client.clone();
        crate::client::call_without_body(
            &crate::api::operations::OPEN,
            client,
            self.into_request(),
        )
    }
}

impl std::future::IntoFuture for Open {
    type Output = Result<ResponseValue<()>, Error>;
    type IntoFuture = runtime::ResponseFuture<(), Error>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
